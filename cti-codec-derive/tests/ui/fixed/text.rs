use cti_codec::{Message, NamedVariable, Text};

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example<'a> {
    ani: Text<'a>,
    #[cti(since = 14)]
    dnis: Option<NamedVariable<'a>>,
}

fn main() {}
