use cti_codec::{Count, Group};

#[derive(Group)]
struct Example {
    #[cti(tag = 9, counts = ids)]
    num_ids: Count,
    #[cti(tag = 10, repeated)]
    ids: Vec<u32>,
}

fn main() {}
