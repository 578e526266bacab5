use cti_codec::{Group, UnknownFields};

#[derive(Group)]
struct Example<'a> {
    #[cti(tag = 9)]
    id: Option<u32>,
    #[cti(unknown)]
    unknown: UnknownFields<'a>,
}

fn main() {}
