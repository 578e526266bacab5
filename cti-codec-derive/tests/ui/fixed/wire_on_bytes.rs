use cti_codec::{Message, TaskId};

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(wire = u32)]
    signature: [u8; 4],
    #[cti(wire = u32)]
    task: TaskId,
}

fn main() {}
