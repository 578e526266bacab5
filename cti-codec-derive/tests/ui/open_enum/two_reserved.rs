use cti_codec::{OpenEnum, Unrecognized};

#[derive(Clone, Copy, OpenEnum)]
#[cti(wire = u16)]
enum Example {
    #[cti(value = 0)]
    Off,
    #[cti(reserved = [5])]
    Reserved(Unrecognized<Self>),
    #[cti(reserved = [6])]
    Kept(Unrecognized<Self>),
    Unknown(Unrecognized<Self>),
}

fn main() {}
