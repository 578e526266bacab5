//! Which tags a table has in a protocol.

use super::*;
use crate::decode::table::build::{index, routes};
use crate::{Item, Protocol, ProtocolVersion};

static PLAIN: FieldDescriptor = FieldDescriptor::floating::<u8>("Plain", 3);
static OLD: FieldDescriptor = FieldDescriptor::floating::<u8>("Old", 5).since(15).until(19);
const ROUTES: [Route; 2] = routes(&[Item::Field(&PLAIN), Item::Field(&OLD)]);
static TABLE: Table = Table::new(&ROUTES, &index::<6>(&ROUTES), 0);

#[test]
fn a_tag_is_defined_in_the_versions_of_its_field() {
    for version in ProtocolVersion::ALL {
        let protocol = Protocol::cce(version);
        let is_old = (15..=19).contains(&version.get());
        let defined = [0, 3, 4, 5, 6, 400].map(|tag| TABLE.defines(tag, protocol.bit()));
        assert_eq!(defined, [false, true, false, is_old, false, false], "{version:?}");
        let found = TABLE.find(5, protocol.bit()).map(|(position, route)| (position, route.item));
        assert_eq!(found, is_old.then_some((1, 1)));
    }
}

#[test]
fn an_empty_table_defines_nothing() {
    assert!((0..=u16::MAX).all(|tag| !Table::EMPTY.defines(tag, u32::MAX)));
    assert_eq!((Table::EMPTY.lists(), Table::EMPTY.routes().len()), (0, 0));
}
