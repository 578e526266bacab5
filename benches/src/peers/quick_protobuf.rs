//! quick-protobuf, a codec of Protocol Buffers that borrows: equivalent messages, with the code that
//! its generator writes for them.
#![allow(missing_docs, reason = "as the layouts name them")]
#![allow(non_upper_case_globals, reason = "constants by the names of fields")]

use std::borrow::Cow;

use ::quick_protobuf::sizeofs::{sizeof_len, sizeof_varint};
use ::quick_protobuf::{BytesReader, MessageRead, MessageWrite, Result, Writer, WriterBackend};
use cti_messages::codec::{self, Scalar};
use cti_messages::{AgentSkillGroup, AgentStateEvent, CallDeliveredEvent};

/// What a field of a kind holds.
macro_rules! holds {
    ([$($life:tt)*] number) => { u32 };
    ([$($life:tt)*] optional) => { Option<u32> };
    ([$life:lifetime] text) => { Option<Cow<$life, [u8]>> };
    ([$life:lifetime] part) => { Cow<$life, [u8]> };
    ([$life:lifetime] list $Of:ident) => { Vec<$Of<$life>> };
    ([$($life:tt)*] plain_list $Of:ident) => { Vec<$Of> };
}

/// The number of a field and how its data is laid out, as they stand before it.
macro_rules! tag {
    (number $number:tt) => {
        $number << 3
    };
    (optional $number:tt) => {
        $number << 3
    };
    ($kind:ident $number:tt) => {
        $number << 3 | 2
    };
}

macro_rules! read {
    (number $place:expr, $r:ident, $bytes:ident) => {
        $place = $r.read_uint32($bytes)?
    };
    (optional $place:expr, $r:ident, $bytes:ident) => {
        $place = Some($r.read_uint32($bytes)?)
    };
    (text $place:expr, $r:ident, $bytes:ident) => {
        $place = Some($r.read_bytes($bytes).map(Cow::Borrowed)?)
    };
    (part $place:expr, $r:ident, $bytes:ident) => {
        $place = $r.read_bytes($bytes).map(Cow::Borrowed)?
    };
    ($list:ident $place:expr, $r:ident, $bytes:ident) => {
        $place.push($r.read_message($bytes)?)
    };
}

macro_rules! size {
    (number $tag:expr, $value:expr) => {
        if $value == 0 { 0 } else { sizeof_varint($tag) + sizeof_varint(u64::from($value)) }
    };
    (optional $tag:expr, $value:expr) => {
        $value.as_ref().map_or(0, |m| sizeof_varint($tag) + sizeof_varint(u64::from(*m)))
    };
    (text $tag:expr, $value:expr) => {
        $value.as_ref().map_or(0, |m| sizeof_varint($tag) + sizeof_len(m.len()))
    };
    (part $tag:expr, $value:expr) => {
        if $value.is_empty() { 0 } else { sizeof_varint($tag) + sizeof_len($value.len()) }
    };
    ($list:ident $tag:expr, $value:expr) => {
        $value.iter().map(|s| sizeof_varint($tag) + sizeof_len(s.get_size())).sum::<usize>()
    };
}

macro_rules! write_field {
    (number $w:ident, $tag:expr, $value:expr) => {
        if $value != 0 {
            $w.write_with_tag($tag, |w| w.write_uint32($value))?;
        }
    };
    (optional $w:ident, $tag:expr, $value:expr) => {
        if let Some(s) = $value {
            $w.write_with_tag($tag, |w| w.write_uint32(s))?;
        }
    };
    (text $w:ident, $tag:expr, $value:expr) => {
        if let Some(s) = &$value {
            $w.write_with_tag($tag, |w| w.write_bytes(s))?;
        }
    };
    (part $w:ident, $tag:expr, $value:expr) => {
        if !$value.is_empty() {
            $w.write_with_tag($tag, |w| w.write_bytes(&$value))?;
        }
    };
    ($list:ident $w:ident, $tag:expr, $value:expr) => {
        for s in &$value {
            $w.write_with_tag($tag, |w| w.write_message(s))?;
        }
    };
}

/// The same value as one of ours.
mod value {
    use super::{Cow, Scalar};

    pub(super) fn number(value: &impl Scalar) -> u32 {
        value.into_raw()
    }

    pub(super) fn optional(value: &Option<impl Scalar>) -> Option<u32> {
        value.map(Scalar::into_raw)
    }

    pub(super) fn text<T: AsRef<[u8]>>(value: &Option<T>) -> Option<Cow<'_, [u8]>> {
        value.as_ref().map(part)
    }

    pub(super) fn part(value: &impl AsRef<[u8]>) -> Cow<'_, [u8]> {
        Cow::Borrowed(value.as_ref())
    }

    pub(super) fn list<'o, O, T: From<&'o O>>(values: &'o [O]) -> Vec<T> {
        values.iter().map(T::from).collect()
    }

    pub(super) use list as plain_list;
}

macro_rules! message {
    (
        $life:tt [$($generics:tt)*] $Name:ident of $Ours:ty:
        $([$($attribute:tt)*] $field:ident = $number:tt $kind:ident $(($Of:ident))?),*
    ) => {
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $Name $($generics)* {
            $(pub $field: holds!($life $kind $($Of)?),)*
        }

        const _: () = {
            mod tag {
                $(pub(super) const $field: u32 = tag!($kind $number);)*
            }

            impl<'a> MessageRead<'a> for $Name $($generics)* {
                fn from_reader(r: &mut BytesReader, bytes: &'a [u8]) -> Result<Self> {
                    let mut msg = Self::default();
                    while !r.is_eof() {
                        match r.next_tag(bytes) {
                            $(Ok(tag::$field) => read!($kind msg.$field, r, bytes),)*
                            Ok(t) => r.read_unknown(bytes, t)?,
                            Err(e) => return Err(e),
                        }
                    }
                    Ok(msg)
                }
            }

            impl<'a> MessageWrite for $Name $($generics)* {
                fn get_size(&self) -> usize {
                    0 $(+ size!($kind u64::from(tag::$field), self.$field))*
                }

                fn write_message<W: WriterBackend>(&self, w: &mut Writer<W>) -> Result<()> {
                    $(write_field!($kind w, tag::$field, self.$field);)*
                    Ok(())
                }
            }
        };

        impl<'a> From<&'a $Ours> for $Name $($generics)* {
            fn from(ours: &'a $Ours) -> Self {
                Self { $($field: value::$kind(&ours.$field)),* }
            }
        }
    };
}
call_proto!(message);
agent_proto!(message);
named_variable_proto!(message);
named_array_proto!(message);
skill_group_proto!(message);

/// Decodes a message.
///
/// # Errors
///
/// Where quick-protobuf can't read it.
pub fn decode<'a, M: MessageRead<'a>>(message: &'a [u8]) -> Result<M> {
    M::from_reader(&mut BytesReader::from_bytes(message), message)
}

/// Encodes a message into a buffer that is emptied first.
///
/// # Errors
///
/// Where quick-protobuf can't write it.
pub fn encode<M: MessageWrite>(message: &M, buffer: &mut Vec<u8>) -> Result<()> {
    buffer.clear();
    message.write_message(&mut Writer::new(buffer))
}
