use cti_codec::{MessageSet, RawMessage};

#[derive(MessageSet)]
enum Example {
    Nothing,
    #[cti(reserved = "is_reserved")]
    Reserved(RawMessage<'static>),
    #[cti(reserved = is_reserved)]
    Kept(Vec<u8>),
}

fn main() {}
