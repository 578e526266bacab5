//! Fields of one product, or of each from another version on.

use cti_messages::codec::{DecodeErrorKind, DecodeOptions, Encode, EncodeErrorKind, Message};
use cti_messages::{
    AgentState, ConfigAgentEvent, ConfigTerminalEvent, EmergencyCallReq, LocalConnectionState,
    OpenConf, RecordType, SetAgentStateReq, SnapshotCallConf, SnapshotDeviceConf,
    SupervisorAssistReq,
};

use crate::check::{cce, ccx, hex, refused, strict, unknown};

#[test]
fn open_conf_grants_configuration_events_in_unified_ccx_18() {
    let fixed = "00000001 00040005 00000000 00000400 60000000 0001 0000 0002";
    let body = hex(&format!("{fixed} 00f8 02 001f"));
    let conf: OpenConf<'_> = strict(&body, ccx(18));
    assert_eq!((conf.invoke_id, conf.services_granted.bits()), (1, 0x0004_0005));
    assert_eq!(
        (conf.agent_state, conf.config_msg_mask_granted),
        (AgentState::NotReady, Some(0x1F))
    );
    let body = hex(&format!("{fixed} f8 02 001f"));
    for protocol in [ccx(17), cce(18)] {
        let conf: OpenConf<'_> = unknown(&body, protocol);
        assert_eq!(conf.config_msg_mask_granted, None);
        assert_eq!(**conf.unknown.get(248).unwrap(), [0, 0x1F]);
    }
    for protocol in [ccx(17), cce(18), cce(19), cce(25)] {
        refused(&newest(&conf, protocol.version().get()), protocol, "ConfigMsgMaskGranted");
    }
}

/// The message with the fixed fields that newer versions want.
fn newest<'a>(conf: &OpenConf<'a>, version: u8) -> OpenConf<'a> {
    OpenConf {
        department_id: (version >= 19).then_some(0),
        session_type: (version >= 23).then(Default::default),
        ..conf.clone()
    }
}

#[test]
fn set_agent_state_req_names_the_terminal_from_18_of_unified_ccx_and_24_of_unified_cce() {
    let fixed = "00000002 00000001 0000 0000 0000 0000 00 00000000";
    let body = hex(&format!("{fixed} 012f 04 534550 00"));
    let request: SetAgentStateReq<'_> = strict(&body, ccx(18));
    assert_eq!((request.invoke_id, request.agent_state), (2, AgentState::Login));
    assert_eq!(request.active_terminal.as_ref().unwrap(), "SEP");
    let body = hex(&format!("{fixed} 012f 0004 534550 00"));
    assert_eq!(strict::<SetAgentStateReq<'_>>(&body, cce(24)), request);
    let earlier: SetAgentStateReq<'_> = unknown(&body, cce(23));
    assert_eq!((earlier.active_terminal, earlier.unknown.len()), (None, 1));
    for protocol in [ccx(17), cce(18), cce(23)] {
        refused(&request, protocol, "ActiveTerminal");
    }
}

#[test]
fn snapshot_call_conf_ends_its_fixed_part_with_a_reserved_number_in_unified_ccx() {
    let fixed = "00000003 0000 0000 0001 0001 0000 0000";
    let floating = [
        "08 05 3535353500 52 07 6e616d65 00 76 00 38 04 00000009 3d 02 0003",
        "0008 05 3535353500 0052 07 6e616d65 00 76 00 0038 04 00000009 003d 02 0003",
    ];
    for (version, floating) in [(13, floating[0]), (17, floating[0]), (18, floating[1])] {
        let body = hex(&format!("{fixed} fffffffe {floating}"));
        let conf: SnapshotCallConf<'_> = strict(&body, ccx(version));
        assert_eq!((conf.invoke_id, conf.reserved_1), (3, Some(-2)));
        assert_eq!(conf.ani.as_ref().unwrap(), "5555");
        assert_eq!(conf.named_variables[0].name, "name");
        assert_eq!(conf.named_variables[0].value, "v");
        assert_eq!(conf.call_devices[0].call_id, Some(9));
        let held = Some(LocalConnectionState::Connect);
        assert_eq!(conf.call_devices[0].connection_state, held);
        refused(&conf, cce(17), "Reserved1");

        let without = SnapshotCallConf { reserved_1: None, ..conf };
        let kind = EncodeErrorKind::FixedFieldAbsent { protocol: ccx(version) };
        assert_eq!(without.encoded_len(ccx(version)).unwrap_err().kind, kind);
    }
    let body = hex(&format!("{fixed} {}", floating[0]));
    let conf: SnapshotCallConf<'_> = strict(&body, cce(17));
    assert_eq!((conf.reserved_1, conf.ani.as_ref().unwrap().to_string()), (None, "5555".into()));
    let short = hex(fixed);
    let error = SnapshotCallConf::decode_body(&short, ccx(17)).unwrap_err();
    assert_eq!(error.kind.name(), "fixed_part_cut_short");
}

#[test]
fn snapshot_device_conf_has_the_state_of_each_call_under_another_tag_in_unified_ccx() {
    let body = hex("00000004 0002 38 04 00000007 3d 02 0003 38 04 00000008 3d 02 0004");
    for version in [13, 17] {
        let conf: SnapshotDeviceConf<'_> = strict(&body, ccx(version));
        let states: Vec<_> = conf
            .calls
            .iter()
            .map(|call| (call.call_id, call.connection_state, call.state))
            .collect();
        let connected = Some(LocalConnectionState::Connect);
        let held = Some(LocalConnectionState::Hold);
        assert_eq!(states, [(Some(7), connected, None), (Some(8), held, None)]);
        let field = "CallDeviceConnectionState[0]";
        refused(&conf, cce(version), field);
    }
    let conf: SnapshotDeviceConf<'_> = unknown(&body, cce(17));
    assert_eq!((conf.calls.len(), conf.unknown.len()), (2, 2));
    assert_eq!(**conf.unknown.get(61).unwrap(), [0, 3]);
}

#[test]
fn requests_for_help_name_the_agent_in_unified_ccx() {
    let fixed = "00000005 00000001 00000009 0000";
    let body = hex(&format!("{fixed} c2 07 6167656e743100"));
    let request: SupervisorAssistReq<'_> = strict(&body, ccx(13));
    assert_eq!((request.connection_call_id, request.unknown.len()), (9, 0));
    assert_eq!(request.agent_id_long.as_ref().unwrap(), "agent1");
    refused(&request, cce(13), "AgentIDLong");
    let there: SupervisorAssistReq<'_> = unknown(&body, cce(17));
    assert_eq!((there.agent_id_long, there.unknown.get(194).unwrap().len()), (None, 7));

    let request: EmergencyCallReq<'_> = strict(&body, ccx(17));
    assert_eq!((request.connection_call_id, request.unknown.len()), (9, 0));
    assert_eq!(request.agent_id_long.as_ref().unwrap(), "agent1");
    refused(&request, cce(25), "AgentIDLong");
    let there: EmergencyCallReq<'_> = unknown(&body, cce(17));
    assert_eq!((there.agent_id_long, there.unknown.get(194).unwrap().len()), (None, 7));
}

#[test]
fn config_agent_event_has_the_agents_state_and_domain_in_unified_ccx() {
    let record = "b7 02 0000 be 07 6167656e743100 f7 02 0003";
    let body = hex(&format!("0001 {record} f6 04 00000001"));
    let event: ConfigAgentEvent<'_> = strict(&body, ccx(17));
    let agent = &event.records[0];
    assert_eq!(
        (agent.record_type, agent.agent_state),
        (Some(RecordType::Add), Some(AgentState::Available))
    );
    assert_eq!(
        (agent.login_id.as_ref().unwrap().to_string(), agent.flt_mr_domain_id),
        ("agent1".into(), Some(1))
    );
    let wide = hex("0001 00b7 02 0000 00f7 02 0003 00f6 04 00000001");
    let event_at_18: ConfigAgentEvent<'_> = strict(&wide, ccx(18));
    assert_eq!(event_at_18.records[0].flt_mr_domain_id, Some(1));

    let earlier: ConfigAgentEvent<'_> = unknown(&body, ccx(16));
    assert_eq!(earlier.records[0].agent_state, Some(AgentState::Available));
    assert_eq!((earlier.records[0].flt_mr_domain_id, earlier.unknown.len()), (None, 1));
    refused(&event, ccx(16), "FltMRDomainID[0]");
    let state_only = hex(&format!("0001 {record}"));
    let state: ConfigAgentEvent<'_> = strict(&state_only, ccx(13));
    assert_eq!(state.records[0].agent_state, Some(AgentState::Available));
    refused(&state, cce(17), "AgentState[0]");
    let there: ConfigAgentEvent<'_> = unknown(&body, cce(17));
    assert_eq!((there.records[0].agent_state, there.unknown.len()), (None, 2));
}

#[test]
fn config_terminal_event_exists_from_18_of_unified_ccx_and_24_of_unified_cce() {
    let body = hex("0001 00b7 02 0001 012e 02 0007 012f 04 53455000 0130 05 3738343100 \
         0131 02 0001 0006 05 3130303100");
    let event: ConfigTerminalEvent<'_> = strict(&body, ccx(18));
    let terminal = &event.records[0];
    assert_eq!((terminal.record_type, terminal.terminal_type), (Some(RecordType::Change), Some(7)));
    assert_eq!(terminal.terminal_device_name.as_ref().unwrap(), "SEP");
    assert_eq!(terminal.terminal_type_name.as_ref().unwrap(), "7841");
    assert_eq!(terminal.instruments, ["1001"]);
    for protocol in [ccx(17), cce(18), cce(23)] {
        let kind = EncodeErrorKind::MessageNotInVersion { protocol };
        assert_eq!(event.encoded_len(protocol).unwrap_err().kind, kind);
        let error = ConfigTerminalEvent::decode_body(&body, DecodeOptions::new(protocol));
        assert_eq!(error.unwrap_err().kind, DecodeErrorKind::MessageNotInVersion { protocol });
    }
    assert!(event.encoded_len(cce(24)).is_ok());
}
