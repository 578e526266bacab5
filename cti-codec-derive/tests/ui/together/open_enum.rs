use cti_codec::OpenEnum;

#[derive(Clone, Copy, OpenEnum)]
#[cti(wire = u64, prefx = "STATE_")]
enum Example {
    Off,
    #[cti(value = "1")]
    On,
    #[cti(value = 2)]
    Both,
    #[cti(value = 2)]
    Neither,
    #[cti(value = 3)]
    Some(u16),
}

fn main() {}
