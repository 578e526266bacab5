use cti_codec::OpenEnum;

#[derive(Clone, Copy, OpenEnum)]
#[cti(wire = u16)]
struct Example {
    number: u16,
}

fn main() {}
