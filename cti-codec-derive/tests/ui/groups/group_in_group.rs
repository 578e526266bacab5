use cti_codec::Group;

#[derive(Group)]
struct Call {
    #[cti(tag = 10)]
    id: Option<u32>,
}

#[derive(Group)]
struct Example {
    #[cti(tag = 9)]
    id: Option<u32>,
    #[cti(group)]
    calls: Vec<Call>,
}

fn main() {}
