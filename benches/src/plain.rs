//! CALL_DELIVERED_EVENT again, with plain slices where ours has `Cow`s: what those cost.
#![allow(missing_docs, reason = "as in cti-messages")]

use cti_messages::codec::__private::{EncodedValue, read_named};
use cti_messages::codec::{Count, FloatingValue, IntoOwned, Message, UnknownFields, WireType};
use cti_messages::{
    ConnectionDeviceIDType, DeviceIDType, EventCause, LineType, LocalConnectionState,
    PeripheralType, tags,
};

macro_rules! slices {
    ($($Name:ident as $wire:ident, $content:ident;)*) => {
        $(
            #[derive(Clone, Copy, Debug, Default, PartialEq)]
            pub struct $Name<'a>(pub &'a [u8]);

            impl<'a> FloatingValue<'a> for $Name<'a> {
                const TYPE: WireType = WireType::$wire;

                #[inline]
                fn from_content(content: &'a [u8]) -> Option<Self> {
                    Some(Self(content))
                }

                #[inline]
                fn encoded(&self, _: WireType) -> EncodedValue<'_> {
                    EncodedValue::$content(self.0)
                }
            }

            impl IntoOwned for $Name<'_> {
                type Owned = $Name<'static>;

                /// Slices can't be owned: nobody calls it.
                fn into_owned(self) -> $Name<'static> {
                    $Name(&[])
                }
            }
        )*
    };
}
slices! {
    Text as String, text;
    Octets as Unspec, octets;
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct NamedVariable<'a> {
    pub name: Text<'a>,
    pub value: Text<'a>,
}

impl<'a> FloatingValue<'a> for NamedVariable<'a> {
    const TYPE: WireType = WireType::NamedVar;
    const MAX: Option<u16> = Some(251);

    fn from_content(content: &'a [u8]) -> Option<Self> {
        let named = cti_messages::codec::NamedVariable::from_content(content)?;
        let (name, value) = (named.name.len(), named.value.len());
        let name = Text(content.get(..name)?);
        Some(Self { name, value: Text(content.get(name.0.len() + 1..)?.get(..value)?) })
    }

    #[inline]
    fn read(from: &'a [u8], len: usize, max: u16) -> Option<(Self, &'a [u8])> {
        let ([name, value], rest) = read_named(from, len, max)?;
        Some((Self { name: Text(name), value: Text(value) }, rest))
    }

    fn encoded(&self, _: WireType) -> EncodedValue<'_> {
        EncodedValue::named(None, self.name.0, self.value.0)
    }
}

impl IntoOwned for NamedVariable<'_> {
    type Owned = NamedVariable<'static>;

    /// Slices can't be owned: nobody calls it.
    fn into_owned(self) -> NamedVariable<'static> {
        NamedVariable::default()
    }
}

/// No measured message has one.
pub type NamedArray<'a> = cti_messages::codec::NamedArray<'a>;

#[derive(Clone, Debug, Default, PartialEq, Message)]
#[cti(type = 9, service = ClientEvents, kind = Event, crate = cti_messages::codec)]
pub struct CallDeliveredEvent<'a> {
    pub monitor_id: u32,
    pub peripheral_id: u32,
    pub peripheral_type: PeripheralType,
    pub connection_device_id_type: ConnectionDeviceIDType,
    pub connection_call_id: u32,
    pub line_handle: u16,
    pub line_type: LineType,
    pub service_number: u32,
    pub service_id: u32,
    pub skill_group_number: u32,
    pub skill_group_id: u32,
    pub skill_group_priority: u16,
    pub alerting_device_type: DeviceIDType,
    pub calling_device_type: DeviceIDType,
    pub called_device_type: DeviceIDType,
    pub last_redirect_device_type: DeviceIDType,
    pub local_connection_state: LocalConnectionState,
    pub event_cause: EventCause,
    #[cti(counts = named_variables)]
    pub num_named_variables: Count,
    #[cti(counts = named_arrays)]
    pub num_named_arrays: Count,

    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    #[cti(tag = tags::ALERTING_DEVID, max = 64)]
    pub alerting_device_id: Option<Text<'a>>,
    #[cti(tag = tags::CALLING_DEVID, max = 64)]
    pub calling_device_id: Option<Text<'a>>,
    #[cti(tag = tags::CALLED_DEVID, max = 64)]
    pub called_device_id: Option<Text<'a>>,
    #[cti(tag = tags::LAST_REDIRECT_DEVID, max = 64)]
    pub last_redirect_device_id: Option<Text<'a>>,
    #[cti(tag = tags::TRUNK_NUMBER)]
    pub trunk_number: Option<u32>,
    #[cti(tag = tags::TRUNK_GROUP_NUMBER)]
    pub trunk_group_number: Option<u32>,
    #[cti(tag = tags::SECONDARY_CONNECTION_CALL_ID)]
    pub secondary_connection_call_id: Option<u32>,
    #[cti(tag = tags::ANI, max = 40)]
    pub ani: Option<Text<'a>>,
    #[cti(tag = tags::ANI_II, max = 2, name = "ANI_II")]
    pub ani_ii: Option<Text<'a>>,
    #[cti(tag = tags::UUI, max = 131)]
    pub user_to_user_info: Option<Octets<'a>>,
    #[cti(tag = tags::DNIS, max = 32)]
    pub dnis: Option<Text<'a>>,
    #[cti(tag = tags::DIALED_NUMBER, max = 40)]
    pub dialed_number: Option<Text<'a>>,
    #[cti(tag = tags::CED, max = 40)]
    pub caller_entered_digits: Option<Text<'a>>,
    #[cti(tag = tags::CALL_VAR_1, max = 41)]
    pub call_variable_1: Option<Text<'a>>,
    #[cti(tag = tags::CALL_VAR_2, max = 41)]
    pub call_variable_2: Option<Text<'a>>,
    #[cti(tag = tags::CALL_VAR_3, max = 41)]
    pub call_variable_3: Option<Text<'a>>,
    #[cti(tag = tags::CALL_VAR_4, max = 41)]
    pub call_variable_4: Option<Text<'a>>,
    #[cti(tag = tags::CALL_VAR_5, max = 41)]
    pub call_variable_5: Option<Text<'a>>,
    #[cti(tag = tags::CALL_VAR_6, max = 41)]
    pub call_variable_6: Option<Text<'a>>,
    #[cti(tag = tags::CALL_VAR_7, max = 41)]
    pub call_variable_7: Option<Text<'a>>,
    #[cti(tag = tags::CALL_VAR_8, max = 41)]
    pub call_variable_8: Option<Text<'a>>,
    #[cti(tag = tags::CALL_VAR_9, max = 41)]
    pub call_variable_9: Option<Text<'a>>,
    #[cti(tag = tags::CALL_VAR_10, max = 41)]
    pub call_variable_10: Option<Text<'a>>,
    #[cti(tag = tags::CALL_WRAPUP_DATA, max = 40)]
    pub call_wrapup_data: Option<Text<'a>>,
    #[cti(tag = tags::NAMED_VARIABLE, repeated, name = "NamedVariable")]
    pub named_variables: Vec<NamedVariable<'a>>,
    #[cti(tag = tags::NAMED_ARRAY, repeated, name = "NamedArray")]
    pub named_arrays: Vec<NamedArray<'a>>,
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
