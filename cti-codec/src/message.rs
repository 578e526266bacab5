//! The traits that derived messages have.

use crate::decode::receive::DecodeElement;
use crate::encode::put::Format;
use crate::visit::walk::Walk;
use crate::wire::widths::Width;
use crate::{
    AnomalySink, DecodeError, DecodeOptions, EncodeMessage, GroupDescriptor, MessageDescriptor,
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
pub trait Group<'a>: DecodeElement<'a> {
    /// What the declaration says, as data.
    const DESCRIPTOR: &'static GroupDescriptor;

    /// Bytes that the members of this element take; `header`: bytes of tag and length of each.
    #[doc(hidden)]
    fn members_len(&self, header: usize) -> usize;

    /// Writes the members of this element; `None` if one is to be refused.
    #[doc(hidden)]
    fn put_members<'o, W: Width>(
        &self,
        format: Format<W>,
        out: &'o mut [u8],
    ) -> Option<&'o mut [u8]>;

    /// Walks over the members of this element in canonical order.
    #[doc(hidden)]
    fn walk_members(&self, walk: &mut Walk<'_>);
}
