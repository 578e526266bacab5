//! All events: what a client with the All Events service sees beyond the client events.

use alloc::vec::Vec;

use cti_codec::{Count, Message, NamedArray, NamedVariable, Octets, Text, UnknownFields};

use crate::tags;

/// A call that another site routed here is about to arrive, with what is known of it.
///
/// The server sends it to clients with the All Events service.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 22, service = AllEvents, kind = Event)]
pub struct CallTranslationRouteEvent<'a> {
    /// How many elements `named_variables` has.
    #[cti(counts = named_variables)]
    pub num_named_variables: Count,
    /// How many elements `named_arrays` has.
    #[cti(counts = named_arrays)]
    pub num_named_arrays: Count,

    /// The caller's number.
    #[cti(tag = tags::ANI, max = 40)]
    pub ani: Option<Text<'a>>,
    /// ISDN user-to-user information, as bytes.
    #[cti(tag = tags::UUI, max = 131)]
    pub user_to_user_info: Option<Octets<'a>>,
    /// The number that was dialled, as the network delivered it.
    #[cti(tag = tags::DNIS, max = 32)]
    pub dnis: Option<Text<'a>>,
    /// The number that was dialled.
    #[cti(tag = tags::DIALED_NUMBER, max = 40)]
    pub dialed_number: Option<Text<'a>>,
    /// Digits that the caller entered.
    #[cti(tag = tags::CED, max = 40)]
    pub caller_entered_digits: Option<Text<'a>>,
    /// The day in the router call key. With `router_call_key_call_id` it names a call throughout
    /// the system.
    #[cti(tag = tags::ROUTER_CALL_KEY_DAY)]
    pub router_call_key_day: Option<u32>,
    /// The call in the router call key, unique within its day.
    #[cti(tag = tags::ROUTER_CALL_KEY_CALLID)]
    pub router_call_key_call_id: Option<u32>,
    /// The sequence number that goes with the router call key.
    #[cti(tag = tags::ROUTER_CALL_KEY_SEQUENCE_NUM)]
    pub router_call_key_sequence_number: Option<u32>,
    /// Call variable 1.
    #[cti(tag = tags::CALL_VAR_1, max = 41)]
    pub call_variable_1: Option<Text<'a>>,
    /// Call variable 2.
    #[cti(tag = tags::CALL_VAR_2, max = 41)]
    pub call_variable_2: Option<Text<'a>>,
    /// Call variable 3.
    #[cti(tag = tags::CALL_VAR_3, max = 41)]
    pub call_variable_3: Option<Text<'a>>,
    /// Call variable 4.
    #[cti(tag = tags::CALL_VAR_4, max = 41)]
    pub call_variable_4: Option<Text<'a>>,
    /// Call variable 5.
    #[cti(tag = tags::CALL_VAR_5, max = 41)]
    pub call_variable_5: Option<Text<'a>>,
    /// Call variable 6.
    #[cti(tag = tags::CALL_VAR_6, max = 41)]
    pub call_variable_6: Option<Text<'a>>,
    /// Call variable 7.
    #[cti(tag = tags::CALL_VAR_7, max = 41)]
    pub call_variable_7: Option<Text<'a>>,
    /// Call variable 8.
    #[cti(tag = tags::CALL_VAR_8, max = 41)]
    pub call_variable_8: Option<Text<'a>>,
    /// Call variable 9.
    #[cti(tag = tags::CALL_VAR_9, max = 41)]
    pub call_variable_9: Option<Text<'a>>,
    /// Call variable 10.
    #[cti(tag = tags::CALL_VAR_10, max = 41)]
    pub call_variable_10: Option<Text<'a>>,
    /// Named (ECC) variables of the call.
    #[cti(tag = tags::NAMED_VARIABLE, repeated, name = "NamedVariable")]
    pub named_variables: Vec<NamedVariable<'a>>,
    /// Elements of named (ECC) arrays of the call.
    #[cti(tag = tags::NAMED_ARRAY, repeated, name = "NamedArray")]
    pub named_arrays: Vec<NamedArray<'a>>,
    /// The ANI information digits: what kind of line the caller's is. Only the guide's table of
    /// tags lists it for this message.
    #[cti(tag = tags::ANI_II, max = 2, name = "ANI_II")]
    pub ani_ii: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
