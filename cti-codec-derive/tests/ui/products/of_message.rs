use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event, since = 19, ccx(until = 18), cce(never, never))]
struct Example {
    #[cti(cce(never))]
    reserved: i32,
}

fn main() {}
