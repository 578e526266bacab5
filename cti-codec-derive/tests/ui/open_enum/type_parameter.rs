use cti_codec::{OpenEnum, Unrecognized};

#[derive(Clone, Copy, OpenEnum)]
#[cti(wire = u16)]
enum Example<const N: usize> {
    #[cti(value = 0)]
    Off,
    Unknown(Unrecognized<Self>),
}

fn main() {}
