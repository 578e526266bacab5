use cti_codec::Group;

#[derive(Group)]
struct Example {
    #[cti(tag = 9, required)]
    id: Option<u32>,
}

fn main() {}
