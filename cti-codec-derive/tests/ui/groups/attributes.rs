use cti_codec::Group;

#[derive(Group)]
#[cti(type = 5)]
struct Example {
    #[cti(tag = 9)]
    id: Option<u32>,
}

fn main() {}
