//! Damage to messages, as broken and hostile peers do it.

use alloc::vec::Vec;

use super::choices::Choices;
use crate::{FieldWidths, HEADER_BYTES, MessageDescriptor, Protocol, RawFields};

macro_rules! damages {
    ($($(#[doc = $doc:literal])* $name:ident = $text:literal),* $(,)?) => {
        /// What was done to a message.
        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
        #[non_exhaustive]
        pub enum Damage {
            $($(#[doc = $doc])* $name,)*
        }

        impl Damage {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// A stable name in words with hyphens, for file names.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)*
                }
            }
        }
    };
}

damages! {
    /// A byte has another value.
    Byte = "byte",
    /// A byte of the fixed part, where counts are, is one more or less, or as large as can be.
    FixedPart = "fixed-part",
    /// The message ends early, and its header knows.
    Shorter = "shorter",
    /// A piece of the message stands in it twice.
    Piece = "piece",
    /// The header announces more or fewer bytes than follow.
    HeaderLength = "header-length",
    /// The header has another number.
    Number = "number",
    /// A floating field is missing.
    FieldRemoved = "field-removed",
    /// A floating field stands in the message twice.
    FieldRepeated = "field-repeated",
    /// Two floating fields have changed places.
    FieldsSwapped = "fields-swapped",
    /// A floating field has another tag.
    Tag = "tag",
    /// A floating field says that it is longer or shorter than it is.
    FieldLength = "field-length",
    /// A floating field has fewer bytes.
    DataCut = "data-cut",
    /// A floating field has more bytes.
    DataLonger = "data-longer",
    /// A floating field has no bytes.
    DataGone = "data-gone",
    /// A floating field has tag 0, or zeros stand behind the last field.
    TagZero = "tag-zero",
    /// Two floating fields of one tag, one behind the other, are one that holds the data of both.
    Packed = "packed",
}

/// Damages a message, header included, and says how: what is done, and where, the choices decide.
/// Where a message has no field to damage, a byte is.
///
/// The header's length is right afterwards, unless it is what was damaged.
///
/// ```
/// use cti_codec::ProtocolVersion;
/// use cti_codec::generate::{Choices, Damage, damage};
///
/// let mut message = vec![0, 0, 0, 4, 0, 0, 0, 5, 0, 0, 0, 1];
/// let done = damage(ProtocolVersion::V24, None, &mut message, &mut Choices::new(&[2, 0, 2]));
/// assert_eq!(done, Damage::Shorter);
/// assert_eq!(message, [0, 0, 0, 2, 0, 0, 0, 5, 0, 0]);
/// ```
pub fn damage(
    protocol: impl Into<Protocol>,
    descriptor: Option<&MessageDescriptor>,
    message: &mut Vec<u8>,
    choices: &mut Choices<'_>,
) -> Damage {
    let protocol = protocol.into();
    let kinds = u8::try_from(Damage::ALL.len()).unwrap_or(u8::MAX);
    let kind = Damage::ALL.get(usize::from(choices.below(kinds))).copied().unwrap_or(Damage::Byte);
    message.resize(message.len().max(HEADER_BYTES), 0);
    let mut body = message.split_off(HEADER_BYTES);
    let fixed = descriptor.map_or(0, |descriptor| descriptor.fixed_len(protocol));
    let done = match kind {
        Damage::Byte | Damage::FixedPart | Damage::Shorter | Damage::Piece => {
            damage_bytes(kind, fixed, &mut body, choices);
            kind
        }
        Damage::HeaderLength | Damage::Number => kind,
        _ if damage_field(kind, fixed, protocol.widths(), &mut body, choices) => kind,
        _ => {
            damage_bytes(Damage::Byte, fixed, &mut body, choices);
            Damage::Byte
        }
    };
    let mut length = u32::try_from(body.len()).unwrap_or(u32::MAX);
    if done == Damage::HeaderLength {
        length = lie(length, choices, |choices| choices.number(u32::MAX));
    }
    let Some((in_header, number)) = message.split_at_mut_checked(4) else { return done };
    in_header.copy_from_slice(&length.to_be_bytes());
    if done == Damage::Number {
        number.copy_from_slice(&choices.number(300).to_be_bytes());
    }
    message.append(&mut body);
    done
}

/// Another number: one more or less, none, the most, or any.
fn lie<'c>(number: u32, choices: &mut Choices<'c>, any: impl Fn(&mut Choices<'c>) -> u32) -> u32 {
    match choices.below(5) {
        0 => number.wrapping_add(1),
        1 => number.wrapping_sub(1),
        2 => 0,
        3 => u32::MAX,
        _ => any(choices),
    }
}

fn damage_bytes(kind: Damage, fixed: usize, body: &mut Vec<u8>, choices: &mut Choices<'_>) {
    let at = choices.position(match kind {
        Damage::FixedPart => fixed.min(body.len()),
        _ => body.len(),
    });
    match kind {
        Damage::Shorter => body.truncate(at),
        Damage::Piece => {
            let len = usize::from(choices.below(40)).saturating_add(1);
            let piece: Vec<u8> = body.iter().skip(at).take(len).copied().collect();
            body.splice(at..at, piece);
        }
        _ => {
            let Some(byte) = body.get_mut(at) else { return body.push(choices.below(u8::MAX)) };
            *byte = match choices.below(6) {
                0 => byte.wrapping_add(1),
                1 => byte.wrapping_sub(1),
                2 => 0xFF,
                3 => 0,
                _ => choices.below(u8::MAX),
            };
        }
    }
}

/// A floating field, and what its length is to say.
struct Field {
    tag: u16,
    declared: usize,
    data: Vec<u8>,
}

impl Field {
    fn set(&mut self, data: Vec<u8>) {
        self.declared = data.len();
        self.data = data;
    }

    fn write(&self, widths: FieldWidths, out: &mut Vec<u8>) {
        let [.., len_high, len_low] = self.declared.to_be_bytes();
        let [tag_high, tag_low] = self.tag.to_be_bytes();
        match widths {
            FieldWidths::Narrow => out.extend([tag_low, len_low]),
            FieldWidths::Mixed => out.extend([tag_high, tag_low, len_low]),
            FieldWidths::Wide => out.extend([tag_high, tag_low, len_high, len_low]),
        }
        out.extend_from_slice(&self.data);
    }
}

/// Damages a floating field, if there is one.
fn damage_field(
    kind: Damage,
    fixed: usize,
    widths: FieldWidths,
    body: &mut Vec<u8>,
    choices: &mut Choices<'_>,
) -> bool {
    let fixed = fixed.min(body.len());
    let floating = body.get(fixed..).unwrap_or_default();
    let fields = RawFields::new(floating, widths).map_while(Result::ok);
    let mut fields: Vec<Field> = fields
        .map(|raw| Field { tag: raw.tag, declared: raw.data.len(), data: raw.data.to_vec() })
        .collect();
    let mut zeros = 0;
    let (at, other) = (choices.position(fields.len()), choices.position(fields.len()));
    let Some(other_tag) = fields.get(other).map(|field| field.tag) else { return false };
    let Some(field) = fields.get_mut(at) else { return false };
    match kind {
        Damage::FieldRemoved => drop(fields.remove(at)),
        Damage::FieldRepeated => {
            let Field { tag, declared, ref data } = *field;
            let again = Field { tag, declared, data: data.clone() };
            fields.insert(other, again);
        }
        Damage::FieldsSwapped => fields.swap(at, other),
        Damage::Tag => {
            field.tag = match choices.below(2) {
                0 => other_tag,
                _ => u16::try_from(choices.number(widths.max_tag().into())).unwrap_or(0),
            };
        }
        Damage::FieldLength => {
            let declared = u32::try_from(field.declared).unwrap_or(0);
            let lied = lie(declared, choices, |choices| choices.number(600));
            field.declared = usize::try_from(lied).unwrap_or(0);
        }
        Damage::DataCut => {
            let len = field.data.len().saturating_sub(1);
            let len = if choices.below(2) == 0 { len } else { choices.position(len) };
            let data = field.data.get(..len).unwrap_or_default().to_vec();
            field.set(data);
        }
        Damage::DataLonger => {
            let more = if choices.below(2) == 0 { 1 } else { choices.below(250) };
            let mut data = core::mem::take(&mut field.data);
            data.extend(choices.bytes(more.into()));
            data.truncate(widths.max_length());
            field.set(data);
        }
        Damage::TagZero if choices.below(2) == 0 => field.tag = 0,
        // As many as tag and length take, at least: fewer are stray bytes.
        Damage::TagZero => zeros = usize::from(choices.below(12)).saturating_add(4),
        Damage::Packed => {
            if pack(&mut fields, at, widths).is_none() {
                return false;
            }
        }
        _ => field.set(Vec::new()),
    }
    body.truncate(fixed);
    fields.iter().for_each(|field| field.write(widths, body));
    body.resize(body.len().saturating_add(zeros), 0);
    true
}

/// Joins the data of two fields of one tag, one behind the other: the first two such from a field on,
/// or else from the beginning. None where there are none, or no length could say how long they are
/// together.
fn pack(fields: &mut Vec<Field>, from: usize, widths: FieldWidths) -> Option<()> {
    let joins = |pair: &[Field]| match pair {
        [a, b] => {
            let len = a.data.len().saturating_add(b.data.len());
            a.tag == b.tag && len <= widths.max_length()
        }
        _ => false,
    };
    let at = |from: usize| {
        let later = fields.get(from..)?.windows(2).position(joins)?;
        from.checked_add(later)
    };
    let at = at(from).or_else(|| at(0))?;
    let second = fields.remove(at.checked_add(1)?);
    let first = fields.get_mut(at)?;
    let mut data = core::mem::take(&mut first.data);
    data.extend(second.data);
    first.set(data);
    Some(())
}
