//! What the two directions promise each other, over bytes of every kind.

use alloc::vec;
use alloc::vec::Vec;

use super::fixtures::*;
use super::roster::{ROSTER, desk, pair, pairs, state, team, teams};
use crate::dynamic::DynamicMessage;
use crate::{MessageDescriptor, ProtocolVersion};

/// A body with every field, in canonical order.
fn everything() -> Vec<u8> {
    sample(
        2,
        &[
            field(5, b"1001\0"),
            field(6, &[0xFF, 0xFE]),
            field(7, &[1, 2]),
            field(8, &[0, 1]),
            field(9, b"name\0value\0"),
            field(10, b"\x05name\0\0"),
            field(11, b"a\0"),
            field(11, b"\0"),
            field(12, &[0, 2]),
            field(13, &[0, 1]),
            field(13, &[0, 2]),
            field(14, &[0x80]),
            field(14, &[0x7F]),
            field(15, &[1, 2, 3]),
            field(16, &[9; 12]),
            field(17, &[0, 0, 0, 1]),
            field(300, &[7]),
            field(20, &[2]),
            field(21, &[0, 0, 0, 1]),
            field(22, &[5]),
            field(23, &[0, 2]),
            field(24, b"1\0"),
            field(24, b"2\0"),
            field(21, &[0, 0, 0, 2]),
            field(999, &[1]),
            field(998, &[]),
            field(999, &[2]),
        ],
    )
}

/// Encodes at a version, or `None` where that is refused.
fn encode(message: &DynamicMessage<'_>, version: ProtocolVersion) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    message.encode(version, &mut bytes).ok()?;
    Some(bytes.split_off(8))
}

/// Holds a body to every promise; whether strict decoding takes it.
fn hold(descriptor: &'static MessageDescriptor, body: &[u8], version: ProtocolVersion) -> bool {
    let mut anomalies = Vec::new();
    let tolerant = DynamicMessage::decode_body_with(descriptor, body, version, &mut anomalies);
    let strict = strict(descriptor, body, version);
    match (&strict, &tolerant) {
        (Ok(strict), Ok(tolerant)) => assert_eq!((strict, anomalies.len()), (tolerant, 0)),
        (Err(_), Ok(_)) => assert_ne!(anomalies, []),
        (Err(strict), Err(tolerant)) => {
            // Strict decoding may have stopped at a deviation before.
            assert!(strict == tolerant || !anomalies.is_empty());
        }
        (Ok(_), Err(error)) => panic!("tolerant decoding refuses: {error}"),
    }
    if let Ok(message) = tolerant {
        if let Some(bytes) = encode(&message, version) {
            let again = super::fixtures::strict(descriptor, &bytes, version).unwrap();
            assert_eq!(again, message);
            assert_eq!(encode(&again, version), Some(bytes));
        } else {
            assert!(strict.is_err(), "strict decoding takes what encoding refuses");
        }
    }
    strict.is_ok()
}

#[test]
fn canonical_bytes_come_back() {
    let body = everything();
    let message = strict(&SAMPLE, &body, V24).unwrap();
    assert_eq!(encode(&message, V24), Some(body));
}

#[test]
fn locations_cover_the_floating_part() {
    let body = everything();
    let message = strict(&SAMPLE, &body, V24).unwrap();
    let mut at = FLOATING;
    for entry in &message.floating {
        let location = entry.location.unwrap();
        assert_eq!(location.offset, at);
        at += location.len;
        let tag = &body[usize::try_from(location.offset - 8).unwrap()..][..2];
        assert_eq!(tag, entry.path.field.tag.unwrap().to_be_bytes());
    }
}

#[test]
#[cfg_attr(miri, ignore = "takes Miri a minute; other tests end bodies early too")]
fn every_prefix_holds() {
    let body = everything();
    let taken = (0..=body.len()).filter(|len| hold(&SAMPLE, &body[..*len], V24)).count();
    // Wherever a field ends and the counts so far are right: after both names, from both lists of services to
    // before the count of skills, and from the second skill on.
    assert_eq!(taken, 1 + 5 + 4);
}

#[test]
fn every_changed_byte_holds() {
    let body = everything();
    let changes: &[u8] = if cfg!(miri) { &[1] } else { &[1, 2, 3, 6, 0x80, 0xFF] };
    let step = if cfg!(miri) { 40 } else { 1 };
    for at in (0..body.len()).step_by(step) {
        for change in changes {
            let mut changed = body.clone();
            changed[at] ^= change;
            hold(&SAMPLE, &changed, V24);
        }
    }
}

/// A generator of the linear congruential kind: the same bodies on every run.
struct Dice(u32);

impl Dice {
    fn roll(&mut self, sides: u32) -> u32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 8) % sides
    }

    fn byte(&mut self) -> u8 {
        self.roll(256).to_be_bytes()[3]
    }
}

/// Tags of [`SAMPLE`], and a length that each may have.
const FIELDS: [(u16, u32); 16] = [
    (5, 2),
    (6, 2),
    (8, 2),
    (9, 2),
    (11, 1),
    (12, 2),
    (13, 4),
    (14, 2),
    (20, 1),
    (21, 4),
    (21, 4),
    (22, 1),
    (23, 2),
    (24, 1),
    (24, 2),
    (99, 0),
];

#[test]
fn random_fields_hold() {
    let mut dice = Dice(1);
    let mut taken = 0;
    let rounds = if cfg!(miri) { 20 } else { 20_000 };
    for _ in 0..rounds {
        let fields = dice.roll(8);
        let mut body = sample(u8::try_from(dice.roll(3)).unwrap(), &[]);
        for _ in 0..fields {
            let (tag, right) = FIELDS[usize::try_from(dice.roll(16)).unwrap()];
            let len = if dice.roll(8) == 0 { dice.roll(6) } else { right };
            let data: Vec<u8> = (0..len).map(|_| dice.byte() & 3).collect();
            body.extend(field(tag, &data));
        }
        taken += u32::from(hold(&SAMPLE, &body, V24));
    }
    assert!(taken >= rounds / 200, "{taken} bodies were sound");
}

#[test]
fn random_records_of_records_hold() {
    let mut dice = Dice(3);
    let (mut taken, mut packed) = (0, 0);
    let rounds = if cfg!(miri) { 20 } else { 8_000 };
    for _ in 0..rounds {
        let count = u8::try_from(dice.roll(4)).unwrap();
        let mut body = teams(count);
        for _ in 0..count {
            let inner = u8::try_from(dice.roll(3)).unwrap();
            body.extend([team(count), pairs(inner), pair(inner).repeat(inner.into())].concat());
            // Mostly nothing more, so that counts are often right.
            let n = dice.byte() & 3;
            body.extend(match dice.roll(16) {
                0 => pair(n),
                1 => state(n),
                2 => desk(n),
                3 => field(10, &[n]),
                4 => field(6, b"x\0"),
                5 => field(8, &[0, n, 0, 2, 0, 3][..usize::from(n) * 2]),
                6 => field(4, &[n][..usize::from(n & 1)]),
                7 => field(0, &[]),
                _ => Vec::new(),
            });
        }
        taken += u32::from(hold(&ROSTER, &body, V24));
        packed += u32::from(body.windows(4).any(|field| field == [0, 8, 0, 4]));
    }
    assert!(taken >= rounds / 10 && packed >= rounds / 200, "{taken} sound, {packed} packed");
}

#[test]
fn random_bytes_hold() {
    let mut dice = Dice(2);
    let rounds = if cfg!(miri) { 3 } else { 2_000 };
    for version in [V17, V24] {
        for descriptor in [&SAMPLE, &OPEN, &FAILURE, &CLOSED_BOOK, &YOUNG_COUNT, &ROSTER] {
            for _ in 0..rounds {
                let len = dice.roll(40);
                let body: Vec<u8> = (0..len)
                    .map(|_| if dice.roll(2) == 0 { 0 } else { dice.byte() & 31 })
                    .collect();
                hold(descriptor, &body, version);
            }
        }
    }
}

#[test]
fn a_long_list_takes_linear_time() {
    // Miri watches memory and not time.
    let len: u32 = if cfg!(miri) { 40 } else { 40_000 };
    let mut body = sample(0, &[field(21, &[0; 4])]);
    for _ in 0..len {
        body.extend(field(24, b"1\0"));
    }
    for _ in 0..len {
        body.extend(field(22, &[1]));
    }
    let options = crate::DecodeOptions::new(V24)
        .with_limits(crate::Limits::DEFAULT.with_max_message(u32::MAX));
    let message = DynamicMessage::decode_body(&SAMPLE, &body, options).unwrap();
    assert_eq!(u32::try_from(message.floating.len()), Ok(2 * len + 1));
    assert_eq!(message.elements, vec![elements(len, &[])]);
}

#[test]
fn the_order_of_fixed_entries_does_not_matter() {
    let bytes = everything();
    let message = DynamicMessage::decode_body(&SAMPLE, &bytes, V24).unwrap();
    let mut turned = message.clone();
    turned.fixed.reverse();
    assert_eq!(turned, message);
    assert_eq!(encode(&turned, V24), encode(&message, V24));
    let twice = turned.fixed[0].clone();
    turned.fixed[1] = twice;
    assert_ne!(turned, message);
}
