use cti_codec::{OpenEnum, Unrecognized};

#[derive(Clone, Copy, OpenEnum)]
enum Example {
    #[cti(value = 0)]
    Off,
    Unknown(Unrecognized<Self>),
}

fn main() {}
