use cti_codec::{AppPathId, Message, Text};

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example<'a> {
    #[cti(tag = 5, wire = i64)]
    ani: Option<u32>,
    #[cti(tag = 6, wire = u16)]
    dnis: Option<Text<'a>>,
    #[cti(tag = 7, wire = u16)]
    app: Option<AppPathId>,
}

fn main() {}
