use cti_codec::Group;

#[derive(Group)]
struct Example {
    #[cti(tag = 9, since = 15)]
    id: Option<u32>,
    #[cti(tag = 10, since = 14)]
    state: Option<u32>,
}

fn main() {}
