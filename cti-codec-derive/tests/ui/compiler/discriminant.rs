use cti_codec::{OpenEnum, Unrecognized};

#[derive(Clone, Copy, OpenEnum)]
#[cti(wire = u16)]
enum Example {
    #[cti(value = 0)]
    Off = 0,
    Unknown(Unrecognized<Self>),
}

fn main() {}
