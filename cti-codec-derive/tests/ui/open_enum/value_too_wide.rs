use cti_codec::{OpenEnum, Unrecognized};

#[derive(Clone, Copy, OpenEnum)]
#[cti(wire = u8)]
enum Example {
    #[cti(value = 256)]
    Off,
    #[cti(reserved = [200..=256])]
    Reserved(Unrecognized<Self>),
    Unknown(Unrecognized<Self>),
}

fn main() {}
