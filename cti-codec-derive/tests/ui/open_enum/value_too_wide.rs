use cti_codec::{OpenEnum, ReservedNumber, Unrecognized};

#[derive(Clone, Copy, OpenEnum)]
#[cti(wire = u8)]
enum Example {
    #[cti(value = 256)]
    Off,
    #[cti(reserved = [200..=256])]
    Reserved(ReservedNumber<Self>),
    Unknown(Unrecognized<Self>),
}

fn main() {}
