//! The tags that the guide's table of tags lists for messages without a published layout.

use super::*;
use crate::MessageType;

/// Makes one table of both: the function, and the sentence in each message's documentation.
macro_rules! listed_tags {
    ($($Message:ident: $First:ident $($Tag:ident)*;)*) => {
        /// The tags that the guide's table of tags lists for a message whose layout is not
        /// published, in ascending order.
        ///
        /// Fields with these tags may stand in the message's floating part. Where that begins, and
        /// which other fields there are, nobody says. The list is empty for most such messages,
        /// and for all messages with a layout, whose descriptors know their tags.
        ///
        /// ```
        /// use cti_messages::{MessageType, tags};
        ///
        /// let listed = tags::listed_for(MessageType::MediaLogoutInd);
        /// assert_eq!(listed, [tags::FLT_ICM_DISP, tags::FLT_APP_DISP]);
        /// assert!(tags::listed_for(MessageType::MediaLoginResp).is_empty());
        /// ```
        #[must_use]
        pub const fn listed_for(message: MessageType) -> &'static [u16] {
            match message {
                $(MessageType::$Message => &[$First $(, $Tag)*],)*
                _ => &[],
            }
        }

        /// The sentence for the documentation of such a message.
        macro_rules! listed {
            $(($Message) => {
                concat!(
                    "\nFloating fields that the guide lists for it: ",
                    "[`tags::", stringify!($First), "`](crate::tags::", stringify!($First), ")",
                    $(", [`tags::", stringify!($Tag), "`](crate::tags::", stringify!($Tag), ")",)*
                    "."
                )
            };)*
        }
        pub(crate) use listed;
    };
}

listed_tags! {
    MediaLoginReq: MAX_BEYOND_TASK_LIMIT MEDIA_TYPE MEDIA_PROVIDER;
    MediaLogoutInd: FLT_ICM_DISP FLT_APP_DISP;
    OfferApplicationTaskReq: XFER_IN_WHILE_LOGGED_OUT;
    StartApplicationTaskReq: XFER_IN_WHILE_LOGGED_OUT;
    AgentInitReq: MAX_BEYOND_TASK_LIMIT;
    AgentLegacyPreCallEvent: ROUTER_CALL_KEY_SEQUENCE_NUM;
    RouteRegisterEvent: ENABLE;
    RouteRequestEvent: DEVICEID TIMEOUT CURRENT_ROUTE ANI_II COC_CONNECTION_CALL_ID COC_CONNECTION_DEVICE_ID_TYPE COC_CONNECTION_DEVICE_ID OPTIONS;
    RouteSelectEvent: NETWORK_CONTROLLED;
    AgentTasksResp: FLT_TASK_ID;
    SnapshotTaskResp: CALL_VAR_1 CALL_VAR_2 CALL_VAR_3 CALL_VAR_4 CALL_VAR_5 CALL_VAR_6 CALL_VAR_7 CALL_VAR_8 CALL_VAR_9 CALL_VAR_10 NAMED_VARIABLE NAMED_ARRAY SCRIPT_SELECTOR APPLICATION_STRING1 APPLICATION_STRING2;
    AgentTasksEvent: FLT_TASK_ID;
    SnapshotTaskEvent: CALL_VAR_1 CALL_VAR_2 CALL_VAR_3 CALL_VAR_4 CALL_VAR_5 CALL_VAR_6 CALL_VAR_7 CALL_VAR_8 CALL_VAR_9 CALL_VAR_10 NAMED_VARIABLE NAMED_ARRAY SCRIPT_SELECTOR APPLICATION_STRING1 APPLICATION_STRING2;
    AgentTasksRequestEvent: DESKTOP_CONNECTED_FLAG;
    AgentTasksEndEvent: TEXT;
    DesktopConnectedInd: NUM_MRDS FLT_AGENT_MRD_ID;
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use cti_codec::{Layout, MessageSet, OpenEnum};

    use super::*;
    use crate::AnyMessage;

    #[test]
    fn only_messages_without_a_layout_have_listed_tags() {
        let listed = |number| listed_for(MessageType::from_number(number));
        let some: Vec<_> = (0..=300).filter(|number| !listed(*number).is_empty()).collect();
        assert_eq!(some.len(), 16);
        let protocol = cti_codec::ProtocolVersion::V25.into();
        for number in some {
            let layout = AnyMessage::descriptor_of(number, protocol).map(|message| message.layout);
            assert_eq!(layout, Some(Layout::Unpublished), "{number}");
            assert!(listed(number).is_sorted_by(|a, b| a < b), "{number}");
            assert!(listed(number).iter().all(|tag| name(*tag).is_some()), "{number}");
        }
        assert_eq!(listed(213), [199, 200, 201, 215, 229, 230, 231, 245]);
    }

    #[test]
    fn the_documentation_of_a_message_links_its_tags() {
        assert_eq!(
            listed!(MediaLogoutInd),
            "\nFloating fields that the guide lists for it: \
             [`tags::FLT_ICM_DISP`](crate::tags::FLT_ICM_DISP), \
             [`tags::FLT_APP_DISP`](crate::tags::FLT_APP_DISP)."
        );
    }
}
