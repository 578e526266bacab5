use cti_codec::Message;

#[derive(Message)]
#[cti(type = "900", kind = "Event")]
struct Example {
    #[cti(tag = "5")]
    ani: Option<u32>,
    #[cti(tag = 6, with = "codecs::hex")]
    dnis: Option<u32>,
}

fn main() {}
