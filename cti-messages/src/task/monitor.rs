//! Task monitors, and tasks as they stand.

use cti_codec::{Message, Octets};

use crate::tags::listed;

/// A client asks for the events of tasks.
///
/// Answered by [`TaskMonitorStartConf`], on failure by [`FailureConf`](crate::FailureConf). Its
/// layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 201, service = Task, kind = Request)]
pub struct TaskMonitorStartReq<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// The task monitor is set up.
///
/// Answers [`TaskMonitorStartReq`]. Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 202, service = Task, kind = Confirmation)]
pub struct TaskMonitorStartConf<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// A client ends a task monitor.
///
/// Answered by [`TaskMonitorStopConf`], on failure by [`FailureConf`](crate::FailureConf). Its
/// layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 203, service = Task, kind = Request)]
pub struct TaskMonitorStopReq<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// The task monitor has ended.
///
/// Answers [`TaskMonitorStopReq`]. Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 204, service = Task, kind = Confirmation)]
pub struct TaskMonitorStopConf<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// A client changes which events a task monitor sends.
///
/// Answered by [`ChangeTaskMonitorMaskConf`], on failure by [`FailureConf`](crate::FailureConf).
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 205, service = Task, kind = Request)]
pub struct ChangeTaskMonitorMaskReq<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// The task monitor's masks were changed.
///
/// Answers [`ChangeTaskMonitorMaskReq`]. Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 206, service = Task, kind = Confirmation)]
pub struct ChangeTaskMonitorMaskConf<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// Data of an application path are set.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 208, service = Task, kind = Indication)]
pub struct SetAppPathDataInd<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// A task's state, for bringing it in step.
///
/// [`TaskInitResp`] is the answer by its name. Its layout is not published: the body is kept as it
/// came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 209, service = Task, kind = Request)]
pub struct TaskInitReq<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// The answer to a task's state.
///
/// Answers [`TaskInitReq`]. Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 210, service = Task, kind = Response)]
pub struct TaskInitResp<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// Asks which tasks an agent has.
///
/// [`AgentTasksResp`] is the answer by its name. From version 20 on. Its layout is not published:
/// the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 255, service = Task, kind = Request, since = 20)]
pub struct GetAgentTasksReq<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// The tasks that an agent has.
///
/// From version 20 on. Its layout is not published: the body is kept as it came.
#[doc = listed!(AgentTasksResp)]
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 256, service = Task, kind = Response, since = 20)]
pub struct AgentTasksResp<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// Asks what is known of a task.
///
/// [`SnapshotTaskResp`] is the answer by its name. From version 20 on. Its layout is not published:
/// the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 257, service = Task, kind = Request, since = 20)]
pub struct SnapshotTaskReq<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// What is known of a task.
///
/// Answers [`SnapshotTaskReq`]. From version 20 on. Its layout is not published: the body is kept
/// as it came.
#[doc = listed!(SnapshotTaskResp)]
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 258, service = Task, kind = Response, since = 20)]
pub struct SnapshotTaskResp<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// The tasks that an agent has.
///
/// From version 23 on. Its layout is not published: the body is kept as it came.
#[doc = listed!(AgentTasksEvent)]
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 262, service = Task, kind = Event, since = 23)]
pub struct AgentTasksEvent<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// What is known of a task.
///
/// From version 23 on. Its layout is not published: the body is kept as it came.
#[doc = listed!(SnapshotTaskEvent)]
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 263, service = Task, kind = Event, since = 23)]
pub struct SnapshotTaskEvent<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// Asks for the tasks of an agent.
///
/// From version 23 on. Its layout is not published: the body is kept as it came.
#[doc = listed!(AgentTasksRequestEvent)]
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 264, service = Task, kind = Event, since = 23)]
pub struct AgentTasksRequestEvent<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// The list of an agent's tasks is at its end.
///
/// From version 23 on. Its layout is not published: the body is kept as it came.
#[doc = listed!(AgentTasksEndEvent)]
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 265, service = Task, kind = Event, since = 23)]
pub struct AgentTasksEndEvent<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// An agent's desktop is connected.
///
/// From version 23 on. Its layout is not published: the body is kept as it came.
#[doc = listed!(DesktopConnectedInd)]
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 266, service = Task, kind = Indication, since = 23)]
pub struct DesktopConnectedInd<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}
