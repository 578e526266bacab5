use cti_codec::{OpenEnum, Unrecognized};

#[derive(Clone, Copy, OpenEnum)]
#[cti(wire = u16)]
enum Example {
    #[cti(value = 0, reserved = [1])]
    Off,
    Unknown(Unrecognized<Self>),
}

fn main() {}
