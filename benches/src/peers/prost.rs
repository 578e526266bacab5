//! prost, a codec of Protocol Buffers: equivalent messages, with texts that share the buffer.
#![allow(missing_docs, reason = "as the layouts name them")]

use ::prost::Message;
use ::prost::bytes::Bytes;
use cti_messages::codec::{self, Scalar};
use cti_messages::{AgentSkillGroup, AgentStateEvent, CallDeliveredEvent};

/// What a field of a kind holds.
macro_rules! holds {
    (number) => { u32 };
    (optional) => { Option<u32> };
    (text) => { Option<Bytes> };
    (part) => { Bytes };
    (list $Of:ident) => { Vec<$Of> };
    (plain_list $Of:ident) => { Vec<$Of> };
}

/// The same value as one of ours.
mod value {
    use super::{Bytes, Scalar};

    pub(super) fn number(value: &impl Scalar) -> u32 {
        value.into_raw()
    }

    pub(super) fn optional(value: &Option<impl Scalar>) -> Option<u32> {
        value.map(Scalar::into_raw)
    }

    pub(super) fn text(value: &Option<impl AsRef<[u8]>>) -> Option<Bytes> {
        value.as_ref().map(part)
    }

    pub(super) fn part(value: &impl AsRef<[u8]>) -> Bytes {
        Bytes::copy_from_slice(value.as_ref())
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
        #[derive(Clone, PartialEq, Message)]
        pub struct $Name {
            $(
                #[prost($($attribute)*, tag = $number)]
                pub $field: holds!($kind $($Of)?),
            )*
        }

        impl From<&$Ours> for $Name {
            fn from(ours: &$Ours) -> Self {
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

/// Decodes a message. Its texts are parts of the buffer that it shares.
///
/// # Errors
///
/// Where prost can't read it.
pub fn decode<M: Message + Default>(message: &Bytes) -> Result<M, ::prost::DecodeError> {
    M::decode(message.clone())
}

/// Encodes a message into a buffer that is emptied first.
///
/// # Errors
///
/// Where prost can't write it.
pub fn encode<M: Message>(message: &M, buffer: &mut Vec<u8>) -> Result<(), ::prost::EncodeError> {
    buffer.clear();
    message.encode(buffer)
}
