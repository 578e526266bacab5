use cti_codec::{OpenEnum, ReservedNumber, Unrecognized};

#[derive(Clone, Copy, OpenEnum)]
#[cti(wire = u16)]
enum Example {
    #[cti(value = 0)]
    Off,
    #[cti(value = 7)]
    On,
    #[cti(reserved = [9..=8, 5..=10, 10, 12])]
    Reserved(ReservedNumber<Self>),
    Unknown(Unrecognized<Self>),
}

fn main() {}
