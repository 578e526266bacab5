//! Messages that the products lay out in different ways, one of them under the number of another.

use codec::{Message, Text, UnknownFields};

/// A queue, as Unified CCE tells of it.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 930, kind = Event, ccx(never), crate = codec)]
pub struct QueueEvent<'a> {
    /// The queue.
    pub queue_id: u32,
    /// Its service.
    pub service_id: u16,
    /// Fields that are not defined here.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A queue, as Unified CCX tells of it.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 930, kind = Event, name = "QUEUE_EVENT", cce(never), crate = codec)]
pub struct CcxQueueEvent<'a> {
    /// The application.
    pub application_id: u16,
    /// The queue.
    pub queue_id: u32,
    /// Fields that are not defined here.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// Fields that one product alone has, or has since another version.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 931, kind = Event, since = 15, ccx(until = 17), crate = codec)]
pub struct TerminalEvent<'a> {
    /// The terminal.
    pub terminal_id: u32,
    /// What ends the fixed part of Unified CCX.
    #[cti(cce(never))]
    pub reserved: Option<i32>,
    /// Since 24, or 16 of Unified CCX.
    #[cti(tag = 7, max = 16, since = 24, ccx(since = 16))]
    pub name: Option<Text<'a>>,
    /// Of Unified CCE alone.
    #[cti(tag = 8, ccx(never))]
    pub state: Option<u16>,
    /// Fields that are not defined here.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
