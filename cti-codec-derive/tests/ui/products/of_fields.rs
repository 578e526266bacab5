use cti_codec::{Message, Text};

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example<'a> {
    #[cti(tag = 1, ccx = 18)]
    a: Option<u32>,
    #[cti(tag = 2, ccx())]
    b: Option<u32>,
    #[cti(tag = 3, ccx(never, since = 18))]
    c: Option<u32>,
    #[cti(tag = 4, cce(since = 12))]
    d: Option<u32>,
    #[cti(tag = 5, until = 17, ccx(since = 18))]
    e: Option<u32>,
    #[cti(tag = 6, cce(never), ccx(never))]
    f: Option<u32>,
    #[cti(tag = 7, ccx(from = 18))]
    g: Option<Text<'a>>,
    #[cti(tag = 8, ccx(never), ccx(since = 18))]
    h: Option<u32>,
    #[cti(tag = 9, cce)]
    i: Option<u32>,
}

fn main() {}
