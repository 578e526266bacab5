//! The traits that derived messages have.

use bytes::BytesMut;

use alloc::vec::Vec;

use crate::decoder::Decoder;
use crate::element::Element;
use crate::header::{HEADER_BYTES, Header};
use crate::judge::count;
use crate::measure::Measure;
use crate::sink::FieldSink;
use crate::table::Table;
use crate::visit::Visit;
use crate::write::Write;
use crate::{
    AnomalySink, DecodeError, DecodeOptions, EncodeError, EncodeErrorKind, EncodeOptions,
    GroupDescriptor, MessageDescriptor, Visitor,
};

/// A message that is declared: derive it with `#[derive(Message)]`.
///
/// ```
/// use cti_codec::{Count, Encode, Message, ProtocolVersion, Text, UnknownFields};
///
/// /// An agent team was renamed. Not a message of the guide: any number will do.
/// #[derive(Clone, Debug, Default, Message, PartialEq)]
/// #[cti(type = 900, kind = Event)]
/// pub struct TeamRenamedEvent<'a> {
///     /// The team.
///     pub team_id: u32,
///     /// How many names follow.
///     #[cti(counts = names)]
///     pub num_names: Count,
///     /// Its names, the latest first.
///     #[cti(tag = 243, max = 32, repeated)]
///     pub names: Vec<Text<'a>>,
///     /// Whatever else the server sent.
///     #[cti(unknown)]
///     pub unknown: UnknownFields<'a>,
/// }
///
/// let event = TeamRenamedEvent { team_id: 7, names: vec!["Blue".into()], ..Default::default() };
/// let mut bytes = Vec::new();
/// event.encode(ProtocolVersion::V24, &mut bytes)?;
///
/// let decoded = TeamRenamedEvent::decode_body(&bytes[8..], ProtocolVersion::V24)?;
/// assert_eq!(decoded, event);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Message<'a>: EncodeMessage + Sized {
    /// What the declaration says, as data.
    const DESCRIPTOR: &'static MessageDescriptor;

    /// Decodes a body, whatever number its header had. What [`decode_body`](Self::decode_body)
    /// and [`decode_body_with`](Self::decode_body_with) are built on.
    ///
    /// # Errors
    ///
    /// Where the bytes can't be read as this message.
    fn decode_with_options(
        body: &'a [u8],
        options: &DecodeOptions,
        anomalies: &mut dyn AnomalySink,
    ) -> Result<Self, DecodeError>;

    /// Decodes a body, whatever number its header had.
    ///
    /// # Errors
    ///
    /// Where the bytes can't be read as this message.
    fn decode_body(body: &'a [u8], options: impl Into<DecodeOptions>) -> Result<Self, DecodeError> {
        Self::decode_with_options(body, &options.into(), &mut ())
    }

    /// Decodes a body, and hands each deviation that is tolerated to `anomalies`.
    ///
    /// # Errors
    ///
    /// Where the bytes can't be read as this message.
    fn decode_body_with(
        body: &'a [u8],
        options: impl Into<DecodeOptions>,
        anomalies: &mut impl AnomalySink,
    ) -> Result<Self, DecodeError> {
        Self::decode_with_options(body, &options.into(), anomalies)
    }
}

/// An element of a list of several members: derive it with `#[derive(Group)]`.
///
/// ```
/// use cti_codec::{Group, Text};
///
/// /// A client that a call is associated with.
/// #[derive(Clone, Debug, Default, Group, PartialEq)]
/// pub struct Client<'a> {
///     /// Who it is. Its tag starts an element.
///     #[cti(tag = 23, max = 64, name = "CTIClientSignature")]
///     pub signature: Option<Text<'a>>,
///     /// When it was associated.
///     #[cti(tag = 24, name = "CTIClientTimestamp")]
///     pub timestamp: Option<cti_codec::Timestamp>,
/// }
/// assert_eq!(<Client as Group>::DESCRIPTOR.items.len(), 2);
/// ```
///
/// An element may hold lists, one level deep, each with its count beside it if it has one:
///
/// ```
/// use cti_codec::{Count, Group, Message, ProtocolVersion, UnknownFields};
///
/// /// Agents with their skill groups. Not a message of the guide.
/// #[derive(Clone, Debug, Default, Message, PartialEq)]
/// #[cti(type = 900, kind = Event)]
/// pub struct SkillsEvent<'a> {
///     #[cti(counts = agents)]
///     pub num_agents: Count,
///     #[cti(group)]
///     pub agents: Vec<Agent>,
///     #[cti(unknown)]
///     pub unknown: UnknownFields<'a>,
/// }
///
/// /// An agent, begun by tag 1.
/// #[derive(Clone, Debug, Default, Group, PartialEq)]
/// pub struct Agent {
///     #[cti(tag = 1)]
///     pub id: Option<u16>,
///     #[cti(tag = 2, counts = skills)]
///     pub num_skills: Count,
///     #[cti(group)]
///     pub skills: Vec<Skill>,
///     /// A repeated field: some peers put several values into one field.
///     #[cti(tag = 5, repeated, packed)]
///     pub lines: Vec<u16>,
/// }
///
/// /// A skill group of an agent, begun by tag 3.
/// #[derive(Clone, Copy, Debug, Default, Group, PartialEq)]
/// pub struct Skill {
///     #[cti(tag = 3)]
///     pub number: Option<u16>,
///     /// Unified CCX alone has it, since version 16.
///     #[cti(tag = 4, since = 16, cce(never))]
///     pub priority: Option<u8>,
/// }
///
/// let body = [0, 1, 1, 2, 0, 7, 2, 2, 0, 2, 3, 2, 0, 101, 3, 2, 0, 102];
/// let event = SkillsEvent::decode_body(&body, ProtocolVersion::V17)?;
/// let numbers: Vec<_> = event.agents[0].skills.iter().map(|skill| skill.number).collect();
/// assert_eq!(numbers, [Some(101), Some(102)]);
/// # Ok::<(), cti_codec::DecodeError>(())
/// ```
pub trait Group<'a>: Sized {
    /// What the declaration says, as data.
    const DESCRIPTOR: &'static GroupDescriptor;

    /// Reads one element.
    #[doc(hidden)]
    fn decode_element(element: &mut Element<'_, 'a, '_>) -> Result<Self, DecodeError>;

    /// Hands every member to a sink.
    #[doc(hidden)]
    fn members<S: FieldSink>(&self, sink: &mut S) -> Result<(), EncodeError>;
}

/// A message as encoding sees it. Implemented by the derives; used through [`Encode`].
pub trait EncodeMessage {
    /// What the declaration says, if there is one.
    fn descriptor(&self) -> Option<&'static MessageDescriptor>;

    /// The message's number.
    fn message_type(&self) -> u32;

    #[doc(hidden)]
    fn measure(&self, measure: &mut Measure);

    #[doc(hidden)]
    fn write(&self, write: &mut Write<'_>) -> Result<(), EncodeError>;

    #[doc(hidden)]
    fn show(&self, visit: &mut Visit<'_>);
}

/// Encoding, for every message and set of messages.
///
/// ```
/// use cti_codec::{Encode, ProtocolVersion, RawMessage};
///
/// let message = RawMessage { message_type: 900, body: (&[1, 2]).into() };
/// let mut buffer = Vec::new();
/// message.encode(ProtocolVersion::V24, &mut buffer)?;
/// assert_eq!(buffer, [0, 0, 0, 2, 0, 0, 3, 132, 1, 2]);
/// # Ok::<(), cti_codec::EncodeError>(())
/// ```
pub trait Encode: EncodeMessage {
    /// Bytes that [`encode`](Self::encode) writes, header included.
    ///
    /// # Errors
    ///
    /// Where encoding would refuse the message.
    fn encoded_len(&self, options: impl Into<EncodeOptions>) -> Result<usize, EncodeError> {
        let options = options.into();
        self.write(&mut Write::new(&mut [], &options))?;
        measured_len(self, &options)
    }

    /// Appends the message, header included. On an error the buffer is as it was.
    ///
    /// # Errors
    ///
    /// Where the message breaks a rule of the protocol: see
    /// [`EncodeErrorKind`](crate::EncodeErrorKind).
    fn encode(
        &self,
        options: impl Into<EncodeOptions>,
        buffer: &mut impl Buffer,
    ) -> Result<(), EncodeError> {
        let options = options.into();
        let len = measured_len(self, &options)?;
        let before = buffer.used();
        write_measured(self, &options, buffer.append(len)).inspect_err(|_| buffer.cut(before))
    }

    /// Writes the message, header included, to the front of a slice, and returns its length.
    ///
    /// # Errors
    ///
    /// As [`encode`](Self::encode), and where the slice is too short. Nothing is written then, but
    /// for one case: a [codec of a field's own](crate::FloatingValue) that gives other bytes than it
    /// was measured with is found out while they are written.
    fn encode_to_slice(
        &self,
        options: impl Into<EncodeOptions>,
        slice: &mut [u8],
    ) -> Result<usize, EncodeError> {
        let options = options.into();
        let len = self.encoded_len(options)?;
        let available = slice.len();
        let Some(out) = slice.get_mut(..len) else {
            let kind =
                EncodeErrorKind::BufferTooSmall { needed: count(len), available: count(available) };
            return Err(EncodeError { kind, message: self.descriptor(), field: None });
        };
        write_measured(self, &options, out)?;
        Ok(len)
    }

    /// Shows every field to a visitor, in canonical order.
    fn visit(&self, visitor: &mut impl Visitor)
    where
        Self: Sized,
    {
        self.show(&mut Visit::new(visitor));
    }
}

impl<M: EncodeMessage + ?Sized> Encode for M {}

fn measured_len<M: EncodeMessage + ?Sized>(
    message: &M,
    options: &EncodeOptions,
) -> Result<usize, EncodeError> {
    let mut measure = Measure::new(options);
    message.measure(&mut measure);
    let len = measure.len().saturating_add(HEADER_BYTES);
    let limit = options.limits.max_message;
    // What no header can say is too long under any limit.
    if u32::try_from(len).is_ok_and(|length| length <= limit) {
        return Ok(len);
    }
    let length = count(len);
    // What is wrong with a field comes first.
    let mut write = Write::new(&mut [], options);
    message.write(&mut write)?;
    Err(write.error(EncodeErrorKind::MessageTooLong { length, limit }, None))
}

fn write_measured<M: EncodeMessage + ?Sized>(
    message: &M,
    options: &EncodeOptions,
    out: &mut [u8],
) -> Result<(), EncodeError> {
    let header = Header {
        message_length: count(out.len().saturating_sub(HEADER_BYTES)),
        message_type: message.message_type(),
    };
    let Some((head, body)) = out.split_first_chunk_mut() else { return Ok(()) };
    *head = header.to_bytes();
    let mut write = Write::new(body, options);
    message.write(&mut write)?;
    if write.is_complete() {
        return Ok(());
    }
    // A codec of a field's own gave other bytes than it was measured with.
    Err(EncodeError { kind: EncodeErrorKind::Misfit, message: message.descriptor(), field: None })
}

mod sealed {
    pub trait Sealed {}

    impl Sealed for alloc::vec::Vec<u8> {}
    impl Sealed for bytes::BytesMut {}
}

/// A buffer that encoding can append to: a `Vec<u8>` or a `BytesMut`.
pub trait Buffer: sealed::Sealed {
    /// Bytes in it.
    #[doc(hidden)]
    fn used(&self) -> usize;

    /// Appends so many bytes and returns them, to be written over.
    #[doc(hidden)]
    fn append(&mut self, len: usize) -> &mut [u8];

    /// Takes off what was appended.
    #[doc(hidden)]
    fn cut(&mut self, len: usize);
}

impl Buffer for Vec<u8> {
    fn used(&self) -> usize {
        self.len()
    }

    fn cut(&mut self, len: usize) {
        self.truncate(len);
    }

    fn append(&mut self, len: usize) -> &mut [u8] {
        let start = self.len();
        self.resize(start.saturating_add(len), 0);
        self.get_mut(start..).unwrap_or_default()
    }
}

impl Buffer for BytesMut {
    fn used(&self) -> usize {
        self.len()
    }

    fn cut(&mut self, len: usize) {
        self.truncate(len);
    }

    fn append(&mut self, len: usize) -> &mut [u8] {
        let start = self.len();
        self.resize(start.saturating_add(len), 0);
        self.get_mut(start..).unwrap_or_default()
    }
}

/// What a derived message hands to its sinks: the traversal over its fields.
#[doc(hidden)]
pub trait Fields {
    const DESCRIPTOR: &'static MessageDescriptor;
    const TABLE: &'static Table;

    fn fields<S: FieldSink>(&self, sink: &mut S) -> Result<(), EncodeError>;
}

impl<M: Fields> EncodeMessage for M {
    fn descriptor(&self) -> Option<&'static MessageDescriptor> {
        Some(M::DESCRIPTOR)
    }

    fn message_type(&self) -> u32 {
        M::DESCRIPTOR.number
    }

    fn measure(&self, measure: &mut Measure) {
        let measured = self.fields(measure);
        debug_assert!(measured.is_ok(), "a measure refuses nothing");
    }

    fn write(&self, write: &mut Write<'_>) -> Result<(), EncodeError> {
        write.begin(M::DESCRIPTOR, M::TABLE)?;
        self.fields(write)
    }

    fn show(&self, visit: &mut Visit<'_>) {
        visit.begin(M::DESCRIPTOR);
        let shown = self.fields(visit);
        debug_assert!(shown.is_ok(), "a visit refuses nothing");
    }
}

/// Starts a decoder: shortens what the derive emits.
#[doc(hidden)]
#[inline]
pub fn decoder<'a, 's, M: Message<'a>>(
    body: &'a [u8],
    options: &DecodeOptions,
    anomalies: &'s mut dyn AnomalySink,
) -> Result<Decoder<'a, 's>, DecodeError> {
    Decoder::new(M::DESCRIPTOR, body, options, anomalies)
}

#[cfg(test)]
mod buffers;
