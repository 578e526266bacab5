use cti_codec::{OpenEnum, Unrecognized};

#[derive(Clone, Copy, OpenEnum)]
#[cti(wire = u16)]
enum Example {
    #[cti(value = 0)]
    Off,
    #[cti(value = 0x0)]
    On,
    Unknown(Unrecognized<Self>),
}

fn main() {}
