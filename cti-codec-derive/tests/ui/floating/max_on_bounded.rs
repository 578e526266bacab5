use cti_codec::{Message, NamedVariable, TaskId};

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example<'a> {
    #[cti(tag = 5, max = 4)]
    ani: Option<u32>,
    #[cti(tag = 6, max = 12, repeated)]
    tasks: Vec<TaskId>,
    #[cti(tag = 7, max = 99)]
    variable: Option<NamedVariable<'a>>,
}

fn main() {}
