use cti_codec::{OpenEnum, ReservedNumber, Unrecognized};

#[derive(Clone, Copy, OpenEnum)]
#[cti(wire = u16)]
enum Example {
    #[cti(value = 0)]
    Off,
    #[cti(reserved = [5])]
    Reserved(ReservedNumber<Self>),
    #[cti(reserved = [6])]
    Kept(ReservedNumber<Self>),
    Unknown(Unrecognized<Self>),
}

fn main() {}
