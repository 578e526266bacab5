use cti_codec::OpenEnum;

#[derive(Clone, Copy, OpenEnum)]
#[cti(wire = u16)]
enum Example {
    #[cti(value = 0)]
    Off(u16),
    Unknown { number: u16 },
}

fn main() {}
