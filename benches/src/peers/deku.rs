//! deku, twice: a list of tag and bytes, and typed values with owned strings.
#![allow(missing_docs, reason = "as the layouts name them")]

use std::io::Cursor;

use deku::ctx::{Endian, ReadExact};
use deku::no_std_io::{Read, Seek};
use deku::prelude::*;
use deku::reader::Reader;
use deku::writer::Writer;

use super::{Value, owned_pair, owned_text};

/// A floating field: tag, length, bytes.
#[derive(Clone, Debug, PartialEq, DekuRead, DekuWrite)]
#[deku(ctx = "endian: Endian", endian = "endian")]
pub struct Field {
    pub tag: u16,
    pub len: u16,
    #[deku(count = "len")]
    pub data: Vec<u8>,
}

impl Field {
    #[must_use]
    pub fn value(&self) -> (u16, Value) {
        (self.tag, Value::Bytes(self.data.clone()))
    }
}

macro_rules! numbers {
    ($($Name:ident: $ty:ty = $size:literal),*) => {
        $(
            #[derive(Clone, Debug, PartialEq, DekuRead)]
            #[deku(ctx = "endian: Endian", endian = "endian")]
            pub struct $Name {
                #[deku(assert_eq = $size)]
                pub len: u16,
                pub value: $ty,
            }

            impl $Name {
                fn value(&self) -> Value {
                    Value::Number(self.value.into())
                }
            }
        )*
    };
}
numbers! { Half: u16 = "2", Word: u32 = "4" }

#[derive(Clone, Debug, PartialEq, DekuRead)]
#[deku(ctx = "endian: Endian", endian = "endian")]
pub struct Octets {
    pub len: u16,
    #[deku(count = "len")]
    pub data: Vec<u8>,
}

impl Octets {
    fn value(&self) -> Value {
        Value::Bytes(self.data.clone())
    }
}

#[derive(Clone, Debug, PartialEq, DekuRead)]
#[deku(ctx = "endian: Endian", endian = "endian")]
pub struct Text {
    pub len: u16,
    #[deku(reader = "read_text(deku::reader, *len)")]
    pub text: String,
}

impl Text {
    fn value(&self) -> Value {
        Value::Text(self.text.clone())
    }
}

#[derive(Clone, Debug, PartialEq, DekuRead)]
#[deku(ctx = "endian: Endian", endian = "endian")]
pub struct Named {
    pub len: u16,
    #[deku(reader = "read_pair(deku::reader, *len)")]
    pub pair: (String, String),
}

impl Named {
    fn value(&self) -> Value {
        Value::Named(None, self.pair.0.clone(), self.pair.1.clone())
    }
}

#[derive(Clone, Debug, PartialEq, DekuRead)]
#[deku(ctx = "endian: Endian", endian = "endian")]
pub struct Indexed {
    pub len: u16,
    pub index: u8,
    #[deku(reader = "read_pair(deku::reader, len.saturating_sub(1))")]
    pub pair: (String, String),
}

impl Indexed {
    fn value(&self) -> Value {
        Value::Named(Some(self.index), self.pair.0.clone(), self.pair.1.clone())
    }
}

fn read_bytes<R: Read + Seek>(reader: &mut Reader<R>, len: u16) -> Result<Vec<u8>, DekuError> {
    Vec::from_reader_with_ctx(reader, ReadExact(len.into()))
}

fn read_text<R: Read + Seek>(reader: &mut Reader<R>, len: u16) -> Result<String, DekuError> {
    owned_text(read_bytes(reader, len)?).map_err(|_| DekuError::Parse("no UTF-8"))
}

fn read_pair<R: Read + Seek>(
    reader: &mut Reader<R>,
    len: u16,
) -> Result<(String, String), DekuError> {
    owned_pair(&read_bytes(reader, len)?).ok_or(DekuError::Parse("no pair"))
}

macro_rules! typed {
    ([$Name:ident] $($Variant:ident = $tag:tt $kind:ident),*) => {
        /// A floating field, by its tag.
        #[derive(Clone, Debug, PartialEq, DekuRead)]
        #[deku(ctx = "endian: Endian", endian = "endian", id_type = "u16")]
        pub enum $Name {
            $(#[deku(id = $tag)] $Variant($kind),)*
            #[deku(id_pat = "_")]
            Unknown { tag: u16, octets: Octets },
        }

        impl $Name {
            /// Tag and value.
            #[must_use]
            pub fn value(&self) -> (u16, Value) {
                match self {
                    $(Self::$Variant(value) => ($tag, value.value()),)*
                    Self::Unknown { tag, octets } => (*tag, octets.value()),
                }
            }
        }
    };
}
call_floating!(typed[CallField]);
agent_floating!(typed[AgentField]);
config_floating!(typed[ConfigField]);

macro_rules! message {
    ([$Name:ident $Field:ident; $($derive:ident)*] $($field:ident: $ty:ty),*) => {
        #[derive(Clone, Debug, PartialEq, $($derive),*)]
        #[deku(endian = "big")]
        pub struct $Name {
            $(pub $field: $ty,)*
            #[deku(read_all)]
            pub floating: Vec<$Field>,
        }

        impl $Name {
            /// The values of the fixed part.
            #[must_use]
            pub fn fixed(&self) -> Vec<u32> {
                vec![$(self.$field.into()),*]
            }

            /// Tags and values of the floating part.
            #[must_use]
            pub fn floating(&self) -> Vec<(u16, Value)> {
                self.floating.iter().map($Field::value).collect()
            }
        }
    };
}
heartbeat_fixed!(message [Heartbeat Field; DekuRead DekuWrite]);
call_fixed!(message [Call Field; DekuRead DekuWrite]);
agent_fixed!(message [Agent Field; DekuRead DekuWrite]);
config_fixed!(message [Config Field; DekuRead DekuWrite]);
statistics_fixed!(message [Statistics Field; DekuRead DekuWrite]);
call_fixed!(message [TypedCall CallField; DekuRead]);
agent_fixed!(message [TypedAgent AgentField; DekuRead]);
config_fixed!(message [TypedConfig ConfigField; DekuRead]);

/// Decodes a whole body.
///
/// # Errors
///
/// Where deku can't read it.
pub fn decode<'a, M: DekuContainerRead<'a>>(body: &'a [u8]) -> Result<M, DekuError> {
    M::from_bytes((body, 0)).map(|(_, message)| message)
}

/// Encodes a message of this number, header included, into a buffer that is emptied first.
///
/// # Errors
///
/// Where deku can't write it.
pub fn encode<M: DekuWriter<()>>(
    message: &M,
    number: u32,
    buffer: &mut Vec<u8>,
) -> Result<(), DekuError> {
    buffer.clear();
    buffer.extend_from_slice(&[0; 8]);
    let mut cursor = Cursor::new(&mut *buffer);
    cursor.set_position(8);
    let mut writer = Writer::new(&mut cursor);
    message.to_writer(&mut writer, ())?;
    writer.finalize()?;
    super::put_header(buffer, number);
    Ok(())
}
