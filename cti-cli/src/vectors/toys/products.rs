//! Made-up messages that the products lay out in different ways.

use cti_codec::{Count, Message, Text, UnknownFields};

/// Fields that only one product has, or that the products have at other versions.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 917, kind = Event, since = 14, ccx(since = 15), name = "PRODUCTS")]
pub struct Products<'a> {
    /// Wherever the message is.
    #[cti(name = "Always")]
    pub always: u16,
    /// Of Unified CCX alone.
    #[cti(cce(never), name = "OfCCX")]
    pub of_ccx: Option<u32>,
    /// Of Unified CCE alone, from 17.
    #[cti(since = 17, ccx(never), name = "OfCCE")]
    pub of_cce: Option<u8>,
    /// From 20, of Unified CCX from 16.
    #[cti(tag = 1, max = 8, since = 20, ccx(since = 16), name = "Earlier")]
    pub earlier: Option<Text<'a>>,
    /// From 16, of Unified CCX at 16 alone.
    #[cti(tag = 2, since = 16, ccx(until = 16), name = "Gone")]
    pub gone: Option<u16>,
    /// Counts the devices, of Unified CCX alone.
    #[cti(tag = 3, cce(never), counts = devices, name = "NumDevices")]
    pub num_devices: Count,
    /// Of Unified CCX alone.
    #[cti(tag = 4, cce(never), repeated, max = 8, name = "Device")]
    pub devices: Vec<Text<'a>>,
    /// Everything else.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The layout of Unified CCE, of a number that both products have.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 918, kind = Event, ccx(never), name = "OWN_LAYOUT")]
pub struct OwnLayout<'a> {
    /// First.
    #[cti(name = "MonitorID")]
    pub monitor_id: u32,
    /// Second.
    #[cti(name = "Cause")]
    pub cause: u16,
    /// A text.
    #[cti(tag = 1, max = 8, name = "Text")]
    pub text: Option<Text<'a>>,
    /// Everything else.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The layout of Unified CCX of that number.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 918, kind = Event, cce(never), name = "OWN_LAYOUT")]
pub struct OwnLayoutOfCcx<'a> {
    /// First here.
    #[cti(name = "Cause")]
    pub cause: u16,
    /// Second here.
    #[cti(name = "MonitorID")]
    pub monitor_id: u32,
    /// Another type.
    #[cti(tag = 1, name = "Number")]
    pub number: Option<u16>,
    /// Everything else.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
