use cti_codec::{Message, MessageSet, RawMessage};

#[derive(Message)]
#[cti(type = 5, kind = Request)]
struct Ping {
    invoke_id: u32,
}

#[derive(MessageSet)]
enum Example<'a> {
    Ping(Ping),
    Nothing,
    Two(Ping, Ping),
    Named { ping: Ping },
    #[cti(unknown)]
    Unknown(RawMessage<'a>),
}

fn main() {}
