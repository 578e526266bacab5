use cti_codec::Group;

#[derive(Group)]
struct Example(u32);

fn main() {}
