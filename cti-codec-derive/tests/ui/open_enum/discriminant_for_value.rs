use cti_codec::{OpenEnum, Unrecognized};

#[derive(Clone, Copy, OpenEnum)]
#[cti(wire = u16)]
enum Example {
    Off,
    On,
    Unknown(Unrecognized<Self>),
}

fn main() {}
