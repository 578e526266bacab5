//! Events in the life of a task.

use cti_codec::{Message, Octets};

/// A task comes into being.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 191, service = Task, kind = Event)]
pub struct BeginTaskEvent<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// A task was put in a queue.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 192, service = Task, kind = Event)]
pub struct QueuedTaskEvent<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// A task was taken from a queue.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 193, service = Task, kind = Event)]
pub struct DequeuedTaskEvent<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// A task was offered to an agent.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 194, service = Task, kind = Event)]
pub struct OfferTaskEvent<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// A task began.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 195, service = Task, kind = Event)]
pub struct StartTaskEvent<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// A task paused.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 196, service = Task, kind = Event)]
pub struct PauseTaskEvent<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// A task that had paused goes on.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 197, service = Task, kind = Event)]
pub struct ResumeTaskEvent<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// A task went to wrap-up.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 198, service = Task, kind = Event)]
pub struct WrapupTaskEvent<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// A task ended.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 199, service = Task, kind = Event)]
pub struct EndTaskEvent<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// What is known of a task has changed.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 200, service = Task, kind = Event)]
pub struct TaskDataUpdateEvent<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// A task has outlived the time it may last.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 207, service = Task, kind = Event)]
pub struct MaxTaskLifetimeExceededEvent<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}
