//! `list`, `describe` and `schema` say what the declarations say.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use std::path::Path;
use std::process::{Command, Output};

use cti_cli::catalogue::{self, Entry, entries};
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
    assert_eq!(lines.lines().count(), 284);
    assert!(lines.contains("  9  CALL_DELIVERED_EVENT                event  client events"));
    assert_eq!(printed(&["list", "--layout", "unpublished"]).lines().count(), 78);
    assert_eq!(printed(&["list", "--layout", "reserved"]).lines().count(), 42);
    assert_eq!(printed(&["list", "--layout", "published"]).lines().count(), 164);
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
    for entry in entries() {
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
    for entry in entries() {
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
    assert_eq!(schema["enums"].as_array().unwrap().len(), 68);
    assert_eq!(schema["tags"].as_object().unwrap().len(), 244);
    let agents = &messages[236];
    assert_eq!(agents["name"], "CONFIG_AGENT_EVENT");
    assert_eq!(agents["groups"][0]["count"], "NumRecords");
    assert_eq!(cti(&["schema"]).status.code(), Some(2), "there is no form but JSON");
}
