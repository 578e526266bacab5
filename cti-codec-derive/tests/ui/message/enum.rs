use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event)]
enum Example {
    One,
}

fn main() {}
