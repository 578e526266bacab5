use cti_codec::Group;

#[derive(Group)]
struct Example {}

fn main() {}
