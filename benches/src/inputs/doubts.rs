//! Messages with one thing in them that a fast path may not expect: what a doubt costs.

use cti_messages::tags;

use super::encoded;

/// A message with something to doubt.
pub struct Doubt {
    /// What is to be doubted.
    pub who: &'static str,
    /// The message as it travels, header included.
    pub message: Vec<u8>,
    /// The names of the anomalies that decoding reports: none where the message is right.
    pub anomalies: &'static [&'static str],
}

/// Who decodes the message with nothing to doubt.
pub const NONE: &str = "ours, nothing in doubt";

/// Bytes of the fixed part of a CALL_DELIVERED_EVENT, and of an AGENT_STATE_EVENT.
const CALL_FIXED: usize = 54;
const AGENT_FIXED: usize = 62;

/// The call of the other workloads. What is wrong stands late, where a fast path has done most of
/// its work in vain.
#[must_use]
pub fn calls() -> Vec<Doubt> {
    let sent = || Parts::of(&encoded(&super::call_delivered()), CALL_FIXED);
    let with = |who, anomalies, change: &dyn Fn(&mut Parts)| {
        let mut parts = sent();
        change(&mut parts);
        Doubt { who, message: parts.message(), anomalies }
    };
    vec![
        with(NONE, &[], &|_| ()),
        with("ours, repeated field", &["repeated_field"], &|call| {
            call.fields.push((tags::ANI, b"411\0".to_vec()));
        }),
        with("ours, text without NUL", &["missing_nul"], &|call| {
            call.data(tags::CALL_WRAPUP_DATA).pop();
        }),
        with("ours, wrong count", &["count_mismatch"], &|call| call.fixed[51] = 4),
        with("ours, scalar of a wrong length", &["wrong_length"], &|call| {
            call.data(tags::TRUNK_GROUP_NUMBER).pop();
        }),
        with("ours, trailing byte", &["trailing_bytes"], &|call| call.trailing.push(0xFF)),
        with("ours, unknown field", &[], &|call| call.fields.push((999, vec![1, 2, 3]))),
        with("ours, fields in reverse", &[], &|call| call.fields.reverse()),
    ]
}

/// The agent of the other workloads.
#[must_use]
pub fn agents() -> Vec<Doubt> {
    let with = |who, anomalies, order: [usize; 4]| {
        let mut agent = Parts::of(&encoded(&super::agent_state()), AGENT_FIXED);
        let first = agent.fields.iter().position(|(tag, _)| *tag == tags::SKILL_GROUP_NUMBER);
        for group in agent.fields[first.unwrap()..].chunks_exact_mut(4) {
            let members = order.map(|member| group[member].clone());
            group.clone_from_slice(&members);
        }
        Doubt { who, message: agent.message(), anomalies }
    };
    vec![
        with(NONE, &[], [0, 1, 2, 3]),
        with("ours, members in another order", &[], [0, 3, 2, 1]),
        with("ours, first member last", &["element_start", "count_mismatch"], [1, 2, 3, 0]),
    ]
}

/// A message taken apart.
struct Parts {
    number: [u8; 4],
    fixed: Vec<u8>,
    fields: Vec<(u16, Vec<u8>)>,
    trailing: Vec<u8>,
}

impl Parts {
    fn of(message: &[u8], fixed: usize) -> Self {
        let mut fields = Vec::new();
        let mut rest = &message[8 + fixed..];
        while let [a, b, c, d, after @ ..] = rest {
            let (data, next) = after.split_at(u16::from_be_bytes([*c, *d]).into());
            fields.push((u16::from_be_bytes([*a, *b]), data.to_vec()));
            rest = next;
        }
        let number = [message[4], message[5], message[6], message[7]];
        Self { number, fixed: message[8..8 + fixed].to_vec(), fields, trailing: Vec::new() }
    }

    fn data(&mut self, tag: u16) -> &mut Vec<u8> {
        let found = self.fields.iter_mut().find(|(other, _)| *other == tag);
        &mut found.unwrap().1
    }

    fn message(&self) -> Vec<u8> {
        let mut body = self.fixed.clone();
        for (tag, data) in &self.fields {
            body.extend(tag.to_be_bytes());
            body.extend((data.len() as u16).to_be_bytes());
            body.extend(data);
        }
        body.extend(&self.trailing);
        [&(body.len() as u32).to_be_bytes()[..], &self.number, &body].concat()
    }
}
