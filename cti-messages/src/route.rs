//! Route: an application asks the system where a call is to go.
//!
//! The layouts of these messages are not published. Each keeps its body as it came, so nothing is
//! lost on the way from decoding to encoding, and the number and name are known.
//!
//! A user who holds a layout declares it in a crate of their own: a struct that derives `Message`,
//! with the same `type` number and the fields in wire order, is decoded by the same runtime as the
//! messages here. Tags that the guide lists for one of them stand in its documentation, and
//! [`tags::listed_for`](crate::tags::listed_for) gives them.

use cti_codec::{Message, Octets};

use crate::tags::listed;

/// A client registers for route requests.
///
/// Its layout is not published: the body is kept as it came.
#[doc = listed!(RouteRegisterEvent)]
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 211, service = Route, kind = Event)]
pub struct RouteRegisterEvent<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// The answer to a registration for route requests.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 212, service = Route, kind = Event)]
pub struct RouteRegisterReplyEvent<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// Asks where a call is to go.
///
/// Its layout is not published: the body is kept as it came.
#[doc = listed!(RouteRequestEvent)]
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 213, service = Route, kind = Event)]
pub struct RouteRequestEvent<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// Where a call is to go.
///
/// Its layout is not published: the body is kept as it came.
#[doc = listed!(RouteSelectEvent)]
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 214, service = Route, kind = Event)]
pub struct RouteSelectEvent<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// The routing of a call is at its end.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 215, service = Route, kind = Event)]
pub struct RouteEndEvent<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}
