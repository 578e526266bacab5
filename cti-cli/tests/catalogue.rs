//! `list`, `describe` and `schema` say what the declarations say.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use std::path::Path;
use std::process::{Command, Output};

use cti_cli::catalogue::{self, Entry, all_entries};
use cti_messages::codec::OpenEnum;
use cti_messages::{MessageType, tags};
use serde_json::Value;

fn cti(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cti")).args(arguments).output().unwrap()
}

fn printed(arguments: &[&str]) -> String {
    let output = cti(arguments);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn list_has_a_line_for_each_number() {
    let lines = printed(&["list"]);
    assert_eq!(lines.lines().count(), 288, "four are of Unified CCX");
    assert!(lines.contains("  9  CALL_DELIVERED_EVENT                event  client events"));
    assert_eq!(printed(&["list", "--layout", "unpublished"]).lines().count(), 78);
    assert_eq!(printed(&["list", "--layout", "reserved"]).lines().count(), 42);
    assert_eq!(printed(&["list", "--layout", "published"]).lines().count(), 168);
}

#[test]
fn list_marks_the_messages_that_one_product_has() {
    let lines = printed(&["list"]);
    let of = |number: &str| -> Vec<_> {
        let lines = lines.lines().filter(|line| line.trim_start().starts_with(number));
        lines.map(|line| line.split("  ").last().unwrap().trim()).collect()
    };
    for number in ["20 ", "86 ", "239 ", "240 "] {
        assert_eq!(of(number), ["Unified CCE only", "Unified CCX only"], "{number}");
    }
    assert_eq!(of("241 "), ["reserved"]);
    let of_ccx = printed(&["list", "QUEUE", "--protocol", "17", "--product", "ccx"]);
    assert!(of_ccx.contains("239  QUERY_AGENT_QUEUE_STATISTICS_REQ"), "{of_ccx}");
    assert!(!printed(&["list", "QUEUE", "--protocol", "17"]).contains("QUEUE_STATISTICS"));
}

#[test]
fn describe_prints_both_layouts_of_a_number_under_the_name_of_their_product() {
    let both = printed(&["describe", "CALL_DEQUEUED_EVENT"]);
    assert_eq!(printed(&["describe", "86"]), both);
    let (cce, ccx) = both.split_once("\n\nCALL_DEQUEUED_EVENT").unwrap();
    assert!(cce.starts_with("CALL_DEQUEUED_EVENT (86) of Unified CCE, event, client events\n"));
    assert!(cce.contains("34 bytes after the header at version 25:"), "{cce}");
    assert!(!cce.contains("QueueDeviceID") && ccx.contains("QueueDeviceID"), "{both}");
    assert!(ccx.starts_with(" (86) of Unified CCX, event, client events\n"), "{ccx}");
    assert!(ccx.contains("34 bytes after the header at version 18 of Unified CCX:"), "{ccx}");
    // 8 of header, 34 fixed, two device IDs of 3 and 64, a list element of 3 and 4, 3 and 4, 3 and 2.
    assert!(ccx.contains("At most 176 bytes at version 18 of Unified CCX"), "{ccx}");
    assert!(ccx.contains("at most 19 bytes."), "{ccx}");
}

#[test]
fn describe_counts_no_field_of_unified_ccx_in_the_sizes_of_unified_cce() {
    let snapshot = printed(&["describe", "SNAPSHOT_DEVICE_CONF"]);
    let state = snapshot.lines().find(|line| line.contains("CallDeviceConnectionState")).unwrap();
    assert!(state.ends_with("  Unified CCX only, LocalConnectionState"), "{state}");
    // A call ID of 4 and 4, a device of 4 and 2 and 4 and 64, two states of 4 and 2.
    let element = "begins with CallConnectionCallID: at most 94 bytes.\n";
    assert!(snapshot.ends_with(element), "{snapshot}");
    assert!(printed(&["describe", "SNAPSHOT_CALL_CONF"]).contains("Fixed part, 16 bytes"));
}

#[test]
fn list_keeps_what_fits_every_filter() {
    let lines = printed(&["list", "team", "--kind", "req", "--service", "supervisor"]);
    assert_eq!(lines.lines().count(), 4, "{lines}");
    assert!(lines.lines().all(|line| line.contains("TEAM") && line.contains("req")));
    let since = printed(&["list", "recording", "--protocol", "22"]);
    assert!(!since.contains("NETWORK_RECORDING_STARTED_EVENT"), "{since}");
    let nothing = cti(&["list", "no such message"]);
    assert_eq!((nothing.status.code(), nothing.stdout.len()), (Some(1), 0));
    assert!(!nothing.stderr.is_empty());
}

#[test]
fn describe_names_every_field_with_its_tag() {
    for entry in all_entries() {
        let mut text = Vec::new();
        catalogue::describe(entry, &mut text).unwrap();
        let text = String::from_utf8(text).unwrap();
        let Entry::Message(message) = entry else { continue };
        assert!(text.starts_with(&format!("{} ({})", message.name, message.number)), "{text}");
        for field in message.fixed {
            let size = field.size.unwrap();
            let shown = text.lines().any(|line| {
                let mut words = line.split_whitespace();
                words.next() == Some(field.name)
                    && words.next() == Some(field.ty.name())
                    && words.next() == Some(size.to_string().as_str())
            });
            assert!(shown, "{}: {text}", field.name);
        }
        for field in message.floating() {
            let tag = field.tag.unwrap().to_string();
            let shown = text.lines().any(|line| {
                let mut words = line.split_whitespace();
                words.next() == Some(tag.as_str()) && words.next() == Some(field.name)
            });
            assert!(shown, "{}: {text}", field.name);
        }
    }
}

#[test]
fn describe_shows_lists_inside_the_elements_of_others() {
    let agents = printed(&["describe", "CONFIG_AGENT_EVENT"]);
    let skills = "
    191    NumSkills                         USHORT          2  counts FltSkillGroupNumber
           list, counted by NumSkills, each element:
     62      FltSkillGroupNumber             UINT            4
     64      FltSkillGroupPriority           USHORT          2
";
    assert!(agents.contains(skills), "{agents}");
    let services = printed(&["describe", "282"]);
    assert!(services.contains("AgentService, several in one field are read too\n"), "{services}");
}

#[test]
fn describe_finds_a_message_by_name_or_number() {
    let by_number = printed(&["describe", "9"]);
    for name in ["CALL_DELIVERED_EVENT", "CallDeliveredEvent", "call-delivered-event"] {
        assert_eq!(printed(&["describe", name]), by_number);
    }
    assert!(by_number.contains(" 82    NamedVariable                     NAMEDVAR      251\n"));
    assert!(
        printed(&["describe", "FAILURE_CONF"]).contains("just 8 bytes, the form of version 23")
    );
    assert!(printed(&["describe", "151"]).contains("not published"));
    assert!(printed(&["describe", "66"]).contains("reserved"));
    let unknown = cti(&["describe", "300"]);
    assert_eq!(unknown.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("300: no such message"));
}

#[test]
fn describe_lists_the_tags_that_are_known_of_a_message_without_a_layout() {
    let with_tags = printed(&["describe", "AGENT_TASKS_END_EVENT"]);
    assert!(with_tags.ends_with("\n      7  TEXT_TAG\n"), "{with_tags}");
    for entry in all_entries() {
        let Entry::Message(message) = entry else { continue };
        let listed = tags::listed_for(MessageType::from_number(message.number));
        let mut text = Vec::new();
        catalogue::describe(entry, &mut text).unwrap();
        let text = String::from_utf8(text).unwrap();
        for tag in listed {
            let line = format!("\n  {tag:>5}  {}", tags::name(*tag).unwrap());
            assert!(text.contains(&line), "{line}: {text}");
        }
        let heading = text.contains("table of tags");
        assert_eq!(heading, !listed.is_empty(), "{text}");
    }
}

#[test]
fn schema_has_the_tags_that_are_known_of_a_message_without_a_layout() {
    let schema: Value = serde_json::from_str(&printed(&["schema", "--json"])).unwrap();
    let messages = schema["messages"].as_array().unwrap();
    let listed = messages.iter().filter(|message| message.get("listed_tags").is_some());
    assert_eq!(listed.count(), 16);
    assert_eq!(messages[152]["name"], "MEDIA_LOGOUT_IND");
    assert_eq!(messages[152]["listed_tags"], serde_json::json!([259, 260]));
}

#[test]
fn tags_that_changed_their_meaning_are_named_for_both() {
    let login = printed(&["describe", "MEDIA_LOGIN_REQ"]);
    let provider = "\n    313  MEDIA_PROVIDER_TAG                  \
                    from 25; to 24 NUM_NEGATIVE_ANSWERS_SUGGESTIONS_TAG\n";
    assert!(login.ends_with(provider), "{login}");
    let data = printed(&["describe", "SET_AGENT_SERVICE_DATA_REQ"]);
    let field = data.lines().find(|line| line.contains("NumNegativeAnswersSuggestions")).unwrap();
    assert!(field.contains("  313  ") && field.ends_with("to 24"), "{field}");
    let schema: Value = serde_json::from_str(&printed(&["schema", "--json"])).unwrap();
    assert_eq!(schema["tags"]["MEDIA_TYPE_TAG"], 312);
    let former = serde_json::json!([
        { "name": "NUM_POSITIVE_ANSWERS_SUGGESTIONS_TAG", "tag": 312, "until": 24 },
        { "name": "NUM_NEGATIVE_ANSWERS_SUGGESTIONS_TAG", "tag": 313, "until": 24 },
    ]);
    assert_eq!(schema["former_tags"], former);
}

#[test]
fn an_unknown_field_is_labelled_by_the_name_that_its_tag_has_at_the_version() {
    let bytes = "00 00 00 0a 00 00 00 06 00 00 00 01 01 38 00 02 00 07";
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("tag_312.hex");
    std::fs::write(&path, bytes).unwrap();
    for (version, name) in
        [("24", "NUM_POSITIVE_ANSWERS_SUGGESTIONS_TAG"), ("25", "MEDIA_TYPE_TAG")]
    {
        let path = path.to_str().unwrap();
        let text = printed(&["decode", "--hex", "--protocol", version, path]);
        assert!(text.contains(&format!("tag 312 {name} ")), "{text}");
    }
}

#[test]
fn describe_adds_up_the_largest_size() {
    // 8 of header, 4 fixed, nothing else.
    assert!(printed(&["describe", "HEARTBEAT_REQ"]).contains("At most 12 bytes at version 25"));
    // 8 of header, 20 fixed, a connection device ID of 4 and 64.
    assert!(printed(&["describe", "CALL_CLEARED_EVENT"]).contains("At most 96 bytes"));
}

#[test]
fn schema_is_one_json_object() {
    let schema: Value = serde_json::from_str(&printed(&["schema", "--json"])).unwrap();
    let messages = schema["messages"].as_array().unwrap();
    assert_eq!(messages.len(), 284);
    let counted = |layout: &str| messages.iter().filter(|m| m["layout"] == layout).count();
    assert_eq!(["published", "unpublished", "reserved"].map(counted), [164, 78, 42]);
    let of_ccx = schema["ccx"].as_array().unwrap().iter();
    let of_ccx: Vec<_> = of_ccx.map(|m| (m["number"].as_u64(), m["name"].as_str())).collect();
    let wanted = [
        (20, "CALL_SERVICE_INITIATED_EVENT"),
        (86, "CALL_DEQUEUED_EVENT"),
        (239, "QUERY_AGENT_QUEUE_STATISTICS_REQ"),
        (240, "QUERY_AGENT_QUEUE_STATISTICS_CONF"),
    ];
    assert_eq!(of_ccx, wanted.map(|(number, name)| (Some(number), Some(name))));
    assert_eq!(schema["ccx"][1]["fixed"][5]["name"], "ServiceNumber");
    for reserved in &messages[238..=239] {
        assert_eq!(
            (reserved["layout"].as_str(), &reserved["name"]),
            (Some("reserved"), &Value::Null)
        );
    }
    assert_eq!(schema["enums"].as_array().unwrap().len(), 68);
    assert_eq!(schema["tags"].as_object().unwrap().len(), 244);
    let agents = &messages[236];
    assert_eq!(agents["name"], "CONFIG_AGENT_EVENT");
    let lists = agents["groups"].as_array().unwrap();
    assert_eq!((&lists[0]["count"], lists[0].get("within")), (&"NumRecords".into(), None));
    let skills = serde_json::json!({
        "count": "NumSkills",
        "within": "NumRecords",
        "members": ["FltSkillGroupNumber", "FltSkillGroupPriority"],
    });
    assert_eq!(lists[2], skills);
    let fields = messages[281]["floating"].as_array().unwrap();
    let packed = fields.iter().filter(|field| field["packed"] == true);
    assert_eq!(packed.map(|field| &field["name"]).collect::<Vec<_>>(), ["FltEnabledServices"]);
    assert_eq!(cti(&["schema"]).status.code(), Some(2), "there is no form but JSON");
}
