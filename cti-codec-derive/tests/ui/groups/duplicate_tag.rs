use cti_codec::Group;

#[derive(Group)]
struct Example {
    #[cti(tag = 9)]
    id: Option<u32>,
    #[cti(tag = 9)]
    state: Option<u32>,
}

fn main() {}
