use cti_codec::{Count, Message, Text, UnknownFields};

#[derive(Message)]
#[cti(type = 900, knd = Event, since = 30)]
struct Example<'a, T> {
    invoke_id: Option<u32>,
    #[cti(counts = names)]
    num_names: u16,
    #[cti(counts = lines)]
    num_lines: Count,
    #[cti(tag = 0)]
    ani: Option<Text<'a>>,
    dnis: u32,
    #[cti(tag = 5, tagg = 6)]
    dialed: T,
    #[cti(tag = 7, required, repeated)]
    names: Vec<Text<'a>>,
    #[cti(tag = 7)]
    last: Option<Text<'a>>,
    #[cti(unknown)]
    unknown: UnknownFields<'a>,
    #[cti(unknown)]
    more: UnknownFields<'a>,
}

fn main() {}
