//! Lists inside records, and zeros behind the last field, as servers send them.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

mod common;

use common::run_on;
use serde_json::{Value, json};

/// A CONFIG_AGENT_EVENT of version 15: two agents, one of them with two skill groups.
const AGENTS: &str = "0000003e000000ed0002b7020000be053130303100bf0200023e040000bf7140020000\
                      3e040000006540020001b7020000be053130323200bf0200013e040000006740020000";

/// A message of version 17 with zeros behind its last field.
const ZEROS: &str = "0000001b00000018000000000000138800110000000000071905313030310000000000";

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u32> =
        hex.bytes().map(|digit| char::from(digit).to_digit(16).unwrap()).collect();
    digits.chunks(2).map(|pair| u8::try_from(pair[0] << 4 | pair[1]).unwrap()).collect()
}

/// The only message, as `decode --json` with these options shows it.
fn decoded(version: &str, options: &[&str], bytes: &[u8], status: i32) -> Value {
    let args = [&["decode", "--json", "--protocol", version], options].concat();
    let mut lines = run_on(&args, bytes).lines(status);
    assert_eq!(lines.len(), 1);
    lines.remove(0)
}

#[test]
fn each_agent_has_its_own_skill_groups_and_comes_back_byte_for_byte() {
    let sent = bytes(AGENTS);
    let message = decoded("15", &["--strict"], &sent, 0);
    assert_eq!(message.get("error"), None);
    assert_eq!(decoded("15", &[], &sent, 0), message, "there is no anomaly");
    let field =
        |tag: u16, name: &str, value: Value| json!({ "tag": tag, "name": name, "value": value });
    let group = |number: u32, priority: u16| {
        [
            field(62, "FltSkillGroupNumber", number.into()),
            field(64, "FltSkillGroupPriority", priority.into()),
        ]
    };
    let agent = |login: &str, groups: u16| {
        [
            field(183, "RecordType", 0.into()),
            field(190, "LoginID", login.into()),
            field(191, "NumSkills", groups.into()),
        ]
    };
    let mut wanted = agent("1001", 2).to_vec();
    wanted.extend([group(49_009, 0), group(101, 1)].concat());
    wanted.extend(agent("1022", 1));
    wanted.extend(group(103, 0));
    assert_eq!(message["floating"], json!(wanted));

    let written = run_on(&["encode", "--protocol", "15"], message.to_string().as_bytes());
    assert_eq!((written.status, written.data), (0, sent), "{}", written.reports);
}

#[test]
fn text_shows_the_position_of_each_record_and_of_each_element_inside() {
    let text = run_on(&["decode", "--protocol", "15"], &bytes(AGENTS)).text();
    let wanted = "CONFIG_AGENT_EVENT (237)  length 62  at 0
  NumRecords                     2
  [0] RecordType                 0  ADD
      LoginID                    \"1001\"
      NumSkills                  2
      [0] FltSkillGroupNumber    49009
          FltSkillGroupPriority  0
      [1] FltSkillGroupNumber    101
          FltSkillGroupPriority  1
  [1] RecordType                 0  ADD
      LoginID                    \"1022\"
      NumSkills                  1
      [0] FltSkillGroupNumber    103
          FltSkillGroupPriority  0

";
    assert_eq!(text, wanted);
}

#[test]
fn zeros_behind_the_last_field_are_told_as_tag_zero() {
    let sent = bytes(ZEROS);
    let message = decoded("17", &[], &sent, 0);
    let at = |offset: u32| json!({ "kind": "tag_zero", "offset": offset, "field": null });
    assert_eq!(message["anomalies"], json!([at(31), at(33)]));
    assert_eq!(decoded("17", &["--strict"], &sent, 1)["error"], at(31));
    let text = run_on(&["decode", "--protocol", "17"], &sent).text();
    assert!(
        text.contains(
            "  ! at byte 31 a field has tag 0, which no field has: zero padding looks like this\n"
        ),
        "{text}"
    );
    let written = run_on(&["encode", "--protocol", "17"], message.to_string().as_bytes());
    assert_eq!((written.status, written.data.len()), (1, 0), "it is not written again");
    written.reports("tag 0");
}
