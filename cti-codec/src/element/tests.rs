//! Which lists need no more than a look at each member.

use super::*;
use crate::{FieldDescriptor, Text};

static FIRST: FieldDescriptor = FieldDescriptor::floating::<u32>("First", 1);
static NAMES: FieldDescriptor = FieldDescriptor::floating::<Text<'static>>("Names", 2);
static COUNT: FieldDescriptor = FieldDescriptor::floating::<u16>("Count", 3).counting(&[1]);

#[test]
fn a_group_is_plain_while_its_members_appear_once_and_count_nothing() {
    static PLAIN: [Item; 2] = [Item::Field(&FIRST), Item::Field(&NAMES)];
    static REPEATED: [Item; 2] = [Item::Field(&FIRST), Item::Repeated(&NAMES)];
    static COUNTING: [Item; 3] = [Item::Field(&FIRST), Item::Field(&COUNT), Item::Field(&NAMES)];
    let groups = [&PLAIN[..1], &PLAIN, &REPEATED, &COUNTING];
    let plain = groups.map(|items| is_plain(&GroupDescriptor { items }));
    assert_eq!(plain, [true, true, false, false]);
}
