//! The messages of Cisco's CTI Server protocol (GED-188): versions 13 to 25 of Unified CCE, and
//! Unified CCX up to its last, 18.
//!
//! Declarations only: each message is a struct whose fields stand in wire order, with their
//! tags, sizes and versions. The codec that reads and writes them is [`codec`].
//!
//! - [`AnyMessage`] is any message by its number, [`MessageType`] the numbers and their names.
//! - The messages stand in one module for each service of the protocol: [`session`],
//!   [`client_events`], [`client_control`] and so on; [`ccx`] has those of Unified CCX alone. All
//!   are re-exported here.
//! - [`enums`], [`masks`], [`tags`] and [`constants`] hold the values that fields take.
//! - [`negotiation`] reads the version of an OPEN_REQ before the message is decoded.
//!
//! ```
//! use cti_messages::codec::{DecodeOptions, MessageSet, ProtocolVersion, frames};
//! use cti_messages::{AgentState, AnyMessage};
//!
//! # let stream = {
//! #     use cti_messages::codec::Encode;
//! #     let event = cti_messages::AgentStateEvent {
//! #         agent_state: AgentState::Available,
//! #         department_id: Some(0),
//! #         agent_id: Some("1001".into()),
//! #         ..Default::default()
//! #     };
//! #     let mut stream = Vec::new();
//! #     event.encode(ProtocolVersion::V24, &mut stream)?;
//! #     stream
//! # };
//! let mut anomalies = Vec::new();
//! for frame in frames(&stream) {
//!     let options = DecodeOptions::new(ProtocolVersion::V24);
//!     match AnyMessage::decode_with(frame?, options, &mut anomalies)? {
//!         AnyMessage::AgentStateEvent(event) => {
//!             assert_eq!(event.agent_state, AgentState::Available);
//!             assert_eq!(event.agent_id.unwrap(), "1001");
//!         }
//!         other => println!("{other:?}"),
//!     }
//! }
//! assert!(anomalies.is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Where the layout of a message is not published ([`agent_reporting`], [`task`], [`route`] and a
//! few others), the message keeps its body as it came. A layout that a user holds can be declared
//! in another crate with the same derive.
//!
//! # Fuzzing
//!
//! With the feature `arbitrary` every message, group and [`AnyMessage`] is
//! `arbitrary::Arbitrary`, with `proptest` there are strategies that shrink. Encoding accepts each
//! value, at the newest version that has it; `codec::generate` makes values for other protocols.
//!
#![cfg_attr(feature = "arbitrary", doc = "```")]
#![cfg_attr(not(feature = "arbitrary"), doc = "```ignore")]
//! use cti_messages::AnyMessage;
//! use cti_messages::codec::Encode;
//! use cti_messages::codec::generate::AtProtocol;
//!
//! // What the body of a fuzz target does.
//! fn sent(bytes: &[u8]) -> Option<Vec<u8>> {
//!     let AtProtocol { protocol, value } = AtProtocol::<AnyMessage>::generate(bytes)?;
//!     let mut message = Vec::new();
//!     value.encode(protocol, &mut message).ok()?;
//!     Some(message)
//! }
//! assert!(sent(&[]).is_some_and(|least| least.len() >= 8));
//! assert!(sent(&[7; 300]).is_some());
//! ```
//!
//! # Unified CCX
//!
//! Unified CCX has most messages under the same numbers and with the same layouts as Unified CCE at
//! the same version. [`Protocol::ccx`](codec::Protocol::ccx) says that it is the one that speaks:
//!
//! ```
//! use cti_messages::AnyMessage;
//! use cti_messages::codec::{Frame, MessageSet, Protocol, ProtocolVersion};
//!
//! let body = b"\x00\x00\x00\x07\xC2\x07agent1\0";
//! let frame = Frame { message_type: 239, body: &body[..] };
//! match AnyMessage::decode(frame, Protocol::ccx(ProtocolVersion::V17))? {
//!     AnyMessage::QueryAgentQueueStatisticsReq(request) => {
//!         assert_eq!(request.agent_id_long.unwrap(), "agent1");
//!     }
//!     other => unreachable!("{other:?}"),
//! }
//! // Unified CCE reserves the number.
//! let message = AnyMessage::decode(frame, ProtocolVersion::V17)?;
//! assert!(matches!(message, AnyMessage::Reserved(_)));
//! # Ok::<(), cti_messages::codec::DecodeError>(())
//! ```
//!
//! - **Versions** 13 to 18 are in scope; the product begins with 10 and ends at 18.
//! - **Floating fields** have a tag and a length of one byte each up to version 17, a tag of two
//!   bytes and a length of one at 18.
//! - **Messages** whose layout differs in Unified CCX, or that it alone has, stand in [`ccx`]. Fields that one
//!   product has and the other has not are `Option`s. Their docs say whose they are, and encoding
//!   for the other product refuses them.
//! - **Names and numbers with another meaning** concern what is shown, not what is on the wire:
//!   types, fields and values keep the names that Unified CCE gives them, and the docs say what
//!   they hold. A service is an application there, a skill group a contact service queue (CSQ):
//!   `ServiceNumber` holds the application's ID, `SkillGroupNumber` that of the queue.
//! - **Agents** are named by `AgentIDLong`, in up to 129 bytes; `AgentID` is reserved.
//! - **Constants**: in events of calls the monitor ID is 0, the peripheral ID 1, the peripheral
//!   type 21, and `ServiceID` and `SkillGroupID` are 0xFFFF_FFFF.
//! - **Text** is UTF-8. **Maximum sizes** are those of Unified CCE; the docs of a field say where
//!   Unified CCX has another, and tolerant decoding keeps longer values. Call variables take 40
//!   bytes. From version 17 on its pages replace `CallWrapupData` by a named array; the field is read
//!   and written all the same.
//! - **Left out**: QUERY_QUEUE_STATISTICS and QUERY_SUMMARY_STATISTICS, requests and confirmations,
//!   for their numbers are not published; and what its pages print once and against all sister
//!   messages, most likely by a slip: an invoke ID in [`EmergencyCallEvent`], and in
//!   [`ConfigSkillGroupEvent`] a second field of tag 184 and an AutoWork of four bytes.
//!
//! # Where the sources contradict themselves
//!
//! - **Numbers** are those of protocol versions 23 to 25; some were others before. Network
//!   recording is printed with two sets of numbers: here it has 267 to 274, and a server may mean
//!   268 to 275. CONFIG_MRD_EVENT is 254 and REGISTER_VARIABLES_CONF 111, though their own tables
//!   print other numbers. 275 counts as reserved; 276, 283 and 284 are documented outside the table
//!   of messages. A body can be decoded as a type of your choice, whatever its number:
//!
//!   ```
//!   use cti_messages::NetworkRecordingEndedEvent;
//!   use cti_messages::codec::{DecodeError, Frame, Message, ProtocolVersion};
//!
//!   /// Of a server that counts from 268.
//!   fn ended(frame: Frame<&[u8]>) -> Option<Result<NetworkRecordingEndedEvent<'_>, DecodeError>> {
//!       let decode = NetworkRecordingEndedEvent::decode_body;
//!       (frame.message_type == 273).then(|| decode(frame.body, ProtocolVersion::V24))
//!   }
//!   # let body = vec![0; NetworkRecordingEndedEvent::DESCRIPTOR.fixed_len(ProtocolVersion::V24.into())];
//!   # assert!(ended(Frame { message_type: 273, body: &body }).unwrap().is_ok());
//!   ```
//! - **[`FailureConf`]** has two forms: up to version 23 a status of four bytes, from 24 a failure
//!   code of two and the peripheral's error code. Tolerant decoding takes the older one at any
//!   version.
//! - **NAMEDVAR and NAMEDARRAY** have tag and length as wide as any other floating field.
//! - **Fields without a published tag** ([`OpenReq`], [`CallAgentGreetingEvent`],
//!   [`SetAgentServiceDataReq`]) arrive among the unknown fields.
//! - **Fields that only the table of tags lists** for a message are declared, since clients and
//!   servers send them: a long agent ID, ANI_II, the ID of a CTI OS client and a few more. So are
//!   those of [`SnapshotCallConf`] and [`AgentPreCallEvent`] whose tags the table gives to others.
//! - **[`ClearConnectionReq`]** carries its requesting device's type as a floating field, though it
//!   is printed in the fixed part.
//! - **[`OpenConf`]** has its session type from version 23, and so have the standby messages.
//! - **Sizes** are those of version 25; some were smaller before.

#![no_std]

extern crate alloc;

pub mod agent_reporting;
pub mod all_events;
mod any;
pub mod call_data;
pub mod ccx;
pub mod client_control;
pub mod client_events;
pub mod client_monitor;
pub mod configuration;
pub mod constants;
pub mod enums;
pub mod failure;
pub mod masks;
mod message_type;
pub mod miscellaneous;
pub mod negotiation;
pub mod peripheral_monitor;
pub mod route;
pub mod server;
pub mod session;
mod shared;
pub mod supervisor;
pub mod tags;
pub mod task;

pub use cti_codec as codec;

pub use agent_reporting::*;
pub use all_events::*;
pub use any::AnyMessage;
pub use call_data::*;
pub use ccx::*;
pub use client_control::*;
pub use client_events::*;
pub use client_monitor::*;
pub use configuration::*;
pub use enums::*;
pub use failure::*;
pub use masks::*;
pub use message_type::MessageType;
pub use miscellaneous::*;
pub use peripheral_monitor::*;
pub use route::*;
pub use server::*;
pub use session::*;
pub use shared::*;
pub use supervisor::*;
pub use task::*;

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
