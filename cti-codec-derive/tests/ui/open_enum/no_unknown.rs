use cti_codec::OpenEnum;

#[derive(Clone, Copy, OpenEnum)]
#[cti(wire = u16)]
enum Example {
    #[cti(value = 0)]
    Off,
}

fn main() {}
