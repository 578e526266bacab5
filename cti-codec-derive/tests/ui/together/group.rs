use cti_codec::{Group, UnknownFields};

#[derive(Group)]
#[cti(name = "Records")]
struct Example<'a> {
    #[cti(tag = 5, repeated, required)]
    ids: Vec<u32>,
    state: u16,
    #[cti(tag = 5, since = 26)]
    again: Option<u32>,
    #[cti(unknown)]
    unknown: UnknownFields<'a>,
}

fn main() {}
