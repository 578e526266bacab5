use cti_codec::Group;

#[derive(Group)]
struct Example {
    #[cti(tag = 10)]
    id: Option<u32>,
    state: u16,
}

fn main() {}
