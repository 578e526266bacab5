//! What a visitor is shown of these messages.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fmt::Write as _;

use codec::{
    AppPathId, Encode, FieldDescriptor, FieldPath, Item, Layout, Message, RawMessage, TaskId,
    UnknownField, UnknownFields, Value, Visitor,
};
use outside_messages::media::{MediaLoginReq, MediaMode, MediaSkills, MediaTask};
use outside_messages::notes::{NoteEvent, Notes};

/// One line a field.
#[derive(Default)]
struct Lines(String);

impl Visitor for Lines {
    fn fixed(&mut self, field: &'static FieldDescriptor, value: Value<'_>) {
        writeln!(self.0, "{}: {}", field.name, show(field, &value)).unwrap();
    }

    fn floating(&mut self, path: FieldPath, value: Value<'_>) {
        writeln!(self.0, "{path}: {}", show(path.field, &value)).unwrap();
    }

    fn unknown(&mut self, field: &UnknownField<'_>) {
        writeln!(self.0, "tag {}: {:?}", field.tag, field.data.as_bytes()).unwrap();
    }

    fn body(&mut self, body: &[u8]) {
        writeln!(self.0, "{body:?}").unwrap();
    }
}

fn show(field: &FieldDescriptor, value: &Value<'_>) -> String {
    let name = |number| field.values.and_then(|values| values.name_of(number));
    match value {
        Value::Unsigned(number) => match name(*number) {
            Some(name) => format!("{number} {name}"),
            None => number.to_string(),
        },
        Value::Signed(number) => number.to_string(),
        Value::Bool(truth) => truth.to_string(),
        Value::Text(text) => format!("{:?}", text.to_string_lossy()),
        Value::Octets(octets) => format!("{:?}", octets.as_bytes()),
        Value::NamedVariable(variable) => {
            format!("{}={}", variable.name.to_string_lossy(), variable.value.to_string_lossy())
        }
        Value::NamedArray(element) => format!("[{}]", element.index),
    }
}

fn lines(message: &impl Encode) -> String {
    let mut lines = Lines::default();
    message.visit(&mut lines);
    lines.0
}

#[test]
fn every_kind_of_field_is_shown() {
    let mut unknown = UnknownFields::default();
    unknown.push(200, &[1, 2][..]);
    let message = MediaLoginReq {
        invoke_id: 1,
        mrd_id: -1,
        mode: MediaMode::Error,
        skills: MediaSkills::START,
        may_refuse: true,
        application: AppPathId([1, 2, 3, 4, 5]),
        department_id: Some(-2),
        agent_id: Some("5001".into()),
        ticket: Some(77),
        tasks: vec![
            MediaTask {
                task_id: Some(TaskId::default()),
                subjects: vec!["a".into(), "b".into()],
                ..MediaTask::default()
            },
            MediaTask { task_id: Some(TaskId::default()), ..MediaTask::default() },
        ],
        limits: vec![3],
        modes: vec![MediaMode::Ok],
        unknown,
        ..MediaLoginReq::default()
    };
    let expected = r#"
InvokeID: 1
MRDID: -1
Mode: 7 MEDIA_MODE_ERROR
Skills: 2 START
MayRefuse: true
LastTask: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
Application: [1, 2, 3, 4, 5]
Cookie: [0, 0, 0, 0, 0, 0, 0, 0]
DepartmentID: -2
NumTasks: 2
NumLimits: 1
AgentID: "5001"
Ticket: [55, 55]
TaskID[0]: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
NumSubjects[0]: 2
Subject[0][0]: "a"
Subject[0][1]: "b"
TaskID[1]: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
Limits[0]: 3
Modes[0]: 1 MEDIA_MODE_OK
tag 200: [1, 2]
"#;
    assert_eq!(lines(&message), expected.trim_start());
}

#[test]
fn what_is_absent_is_not_shown() {
    assert_eq!(lines(&Notes::default()), "NumNotes: 0\n");
    let event = NoteEvent { priority: Some(-1), ..NoteEvent::default() };
    assert!(lines(&event).ends_with("E: 0\nPriority: -1\n"));
}

#[test]
fn of_a_message_that_stays_bytes_the_body_is_shown() {
    assert_eq!(lines(&RawMessage { message_type: 5, body: (&[1, 2]).into() }), "[1, 2]\n");
}

#[test]
fn descriptors_say_what_was_declared() {
    let login = MediaLoginReq::DESCRIPTOR;
    assert_eq!(
        (login.name, login.number, login.layout),
        ("MEDIA_LOGIN_REQ", 151, Layout::Published)
    );
    let types: Vec<_> = login.fixed.iter().map(|field| field.ty.name()).collect();
    assert_eq!(
        types.join(" "),
        "UINT INT USHORT USHORT BOOL TASKID APPPATHID UNSPEC INT USHORT UCHAR"
    );
    let positions = |name| login.fixed.iter().find(|field| field.name == name).unwrap().counts;
    assert_eq!((positions("NumTasks"), positions("NumLimits")), (&[3][..], &[4, 5][..]));
    let Item::Group(tasks) = login.items[3] else { panic!("the tasks stand elsewhere") };
    assert_eq!(tasks.items.len(), 4);
    assert_eq!(Notes::DESCRIPTOR.name, "NOTES_LIST");
    let versions = NoteEvent::DESCRIPTOR.gate.versions();
    assert_eq!((versions.since, versions.until), (Some(14), Some(24)));
}
