use cti_codec::Group;

#[derive(Group)]
struct Example {
    #[cti(tag = 9, until = 15)]
    id: Option<u32>,
    #[cti(tag = 10)]
    state: Option<u32>,
}

fn main() {}
