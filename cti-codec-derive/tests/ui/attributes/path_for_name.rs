use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = MessageKind::Event, service = Service::Task)]
struct Example {
    #[cti(wire = core::u16)]
    state: u32,
}

fn main() {}
