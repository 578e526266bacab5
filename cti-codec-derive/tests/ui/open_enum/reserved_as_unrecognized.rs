use cti_codec::{OpenEnum, ReservedNumber, Unrecognized};

#[derive(Clone, Copy, OpenEnum)]
#[cti(wire = u16)]
enum Swapped {
    #[cti(value = 0)]
    Off,
    #[cti(reserved = [5])]
    Reserved(Unrecognized<Self>),
    Unknown(ReservedNumber<Self>),
}

#[derive(Clone, Copy, OpenEnum)]
#[cti(wire = u16)]
enum Alike {
    #[cti(value = 0)]
    Off,
    #[cti(reserved = [5])]
    Reserved(Unrecognized<Self>),
    Unknown(Unrecognized<Self>),
}

#[derive(Clone, Copy, OpenEnum)]
#[cti(wire = u16)]
enum Bare {
    #[cti(value = 0)]
    Off,
    #[cti(reserved = [5])]
    Reserved(u16),
    Unknown(Unrecognized<Self>),
}

fn main() {}
