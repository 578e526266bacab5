//! binrw, twice: a list of tag and bytes, and typed values with owned strings.
#![allow(missing_docs, reason = "as the layouts name them")]

use std::io::{Cursor, Read, Seek};

use binrw::meta::{ReadEndian, WriteEndian};
use binrw::{BinRead, BinResult, BinWrite, Endian, binrw, helpers::until_eof};

use super::{Value, owned_pair, owned_text};

/// A floating field: tag, length, bytes.
#[binrw]
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    pub tag: u16,
    #[br(temp)]
    #[bw(calc = data.len() as u16)]
    len: u16,
    #[br(count = len)]
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
            #[derive(Clone, Debug, PartialEq, BinRead)]
            pub struct $Name {
                #[br(assert(len == $size))]
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
numbers! { Half: u16 = 2, Word: u32 = 4 }

#[derive(Clone, Debug, PartialEq, BinRead)]
pub struct Octets {
    pub len: u16,
    #[br(count = len)]
    pub data: Vec<u8>,
}

impl Octets {
    fn value(&self) -> Value {
        Value::Bytes(self.data.clone())
    }
}

#[derive(Clone, Debug, PartialEq, BinRead)]
pub struct Text {
    pub len: u16,
    #[br(count = len, try_map = owned_text)]
    pub text: String,
}

impl Text {
    fn value(&self) -> Value {
        Value::Text(self.text.clone())
    }
}

#[derive(Clone, Debug, PartialEq, BinRead)]
pub struct Named {
    pub len: u16,
    #[br(count = len, try_map = pair)]
    pub pair: (String, String),
}

impl Named {
    fn value(&self) -> Value {
        Value::Named(None, self.pair.0.clone(), self.pair.1.clone())
    }
}

#[derive(Clone, Debug, PartialEq, BinRead)]
pub struct Indexed {
    pub len: u16,
    pub index: u8,
    #[br(count = len.saturating_sub(1), try_map = pair)]
    pub pair: (String, String),
}

impl Indexed {
    fn value(&self) -> Value {
        Value::Named(Some(self.index), self.pair.0.clone(), self.pair.1.clone())
    }
}

fn pair(data: Vec<u8>) -> Result<(String, String), &'static str> {
    owned_pair(&data).ok_or("no pair")
}

macro_rules! typed {
    ([$Name:ident] $($Variant:ident = $tag:tt $kind:ident),*) => {
        /// A floating field, by its tag.
        #[derive(Clone, Debug, PartialEq)]
        pub enum $Name {
            $($Variant($kind),)*
            Unknown(u16, Octets),
        }

        impl BinRead for $Name {
            type Args<'a> = ();

            // By hand: the derive tries one variant's magic after the other, and makes an error
            // for each that does not fit.
            fn read_options<R: Read + Seek>(
                reader: &mut R,
                endian: Endian,
                args: Self::Args<'_>,
            ) -> BinResult<Self> {
                Ok(match u16::read_options(reader, endian, args)? {
                    $($tag => Self::$Variant($kind::read_options(reader, endian, args)?),)*
                    tag => Self::Unknown(tag, Octets::read_options(reader, endian, args)?),
                })
            }
        }

        impl $Name {
            /// Tag and value.
            #[must_use]
            pub fn value(&self) -> (u16, Value) {
                match self {
                    $(Self::$Variant(value) => ($tag, value.value()),)*
                    Self::Unknown(tag, octets) => (*tag, octets.value()),
                }
            }
        }
    };
}
call_floating!(typed[CallField]);
agent_floating!(typed[AgentField]);
config_floating!(typed[ConfigField]);

macro_rules! message {
    ([$Name:ident $Field:ident; $($derive:ident $brw:ident)*] $($field:ident: $ty:ty),*) => {
        #[derive(Clone, Debug, PartialEq, $($derive),*)]
        $(#[$brw(big)])*
        pub struct $Name {
            $(pub $field: $ty,)*
            #[br(parse_with = until_eof)]
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
heartbeat_fixed!(message [Heartbeat Field; BinRead br BinWrite bw]);
call_fixed!(message [Call Field; BinRead br BinWrite bw]);
agent_fixed!(message [Agent Field; BinRead br BinWrite bw]);
config_fixed!(message [Config Field; BinRead br BinWrite bw]);
statistics_fixed!(message [Statistics Field; BinRead br BinWrite bw]);
call_fixed!(message [TypedCall CallField; BinRead br]);
agent_fixed!(message [TypedAgent AgentField; BinRead br]);
config_fixed!(message [TypedConfig ConfigField; BinRead br]);

/// Decodes a whole body.
///
/// # Errors
///
/// Where binrw can't read it.
pub fn decode<M: for<'a> BinRead<Args<'a> = ()> + ReadEndian>(body: &[u8]) -> BinResult<M> {
    M::read(&mut Cursor::new(body))
}

/// Encodes a message of this number, header included, into a buffer that is emptied first.
///
/// # Errors
///
/// Where binrw can't write it.
pub fn encode<M: for<'a> BinWrite<Args<'a> = ()> + WriteEndian>(
    message: &M,
    number: u32,
    buffer: &mut Vec<u8>,
) -> BinResult<()> {
    buffer.clear();
    buffer.extend_from_slice(&[0; 8]);
    let mut cursor = Cursor::new(&mut *buffer);
    cursor.set_position(8);
    message.write(&mut cursor)?;
    super::put_header(buffer, number);
    Ok(())
}
