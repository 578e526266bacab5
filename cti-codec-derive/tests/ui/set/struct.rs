use cti_codec::{MessageSet, RawMessage};

#[derive(MessageSet)]
struct Example<'a> {
    raw: RawMessage<'a>,
}

fn main() {}
