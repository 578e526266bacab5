//! The ratios that are asked for.

/// What is asked of a ratio.
pub enum Goal {
    AtLeast(f64),
    AtMost(f64),
}

/// A ratio that is asked for: one workload to another, in instructions and in time.
pub struct Ratio {
    pub what: &'static str,
    pub of: (&'static str, &'static str),
    pub to: (&'static str, &'static str),
    pub instructions: Option<Goal>,
    pub time: Option<Goal>,
    pub per_byte: bool,
}

const fn least(bound: f64) -> Option<Goal> {
    Some(Goal::AtLeast(bound))
}

const fn most(bound: f64) -> Option<Goal> {
    Some(Goal::AtMost(bound))
}

/// Rows of a label, a group, two of its workloads, and what is asked in instructions and in time.
macro_rules! ratios {
    ($($label:literal $group:literal: $of:literal / $to:literal, $instructions:expr, $time:expr;)*) => {
        &[$(
            Ratio {
                what: concat!($label, ": ", $of, " ÷ ", $to),
                of: ($group, $of),
                to: ($group, $to),
                instructions: $instructions,
                time: $time,
                per_byte: false,
            },
        )*]
    };
}

/// Workloads of one group.
pub const RATIOS: &[Ratio] = ratios! {
    "call" "call_delivered": "ours" / "by hand", most(1.05), None;
    "call" "call_delivered": "ours" / "by hand, straight", most(1.1), None;
    "call" "call_delivered": "ours" / "limit: walk", most(6.0), most(4.5);
    "call" "call_delivered": "deku, list" / "ours", None, least(8.0);
    "call" "call_delivered": "binrw, list" / "ours", None, least(12.0);
    "call" "call_delivered": "prost" / "ours", None, None;
    "call" "call_delivered": "quick-protobuf" / "ours", None, None;
    "call" "call_delivered": "deku, typed" / "ours, into_owned", None, least(1.3);
    "call" "call_delivered": "ours, strict" / "ours", most(1.15), most(1.15);
    "call" "call_delivered": "ours" / "ours, plain slices", most(1.15), most(1.15);
    "agent" "agent_state": "ours" / "by hand", most(1.05), None;
    "agent" "agent_state": "ours" / "by hand, straight", most(1.1), None;
    "agent" "agent_state": "deku, list" / "ours", None, least(15.0);
    "agent" "agent_state": "binrw, list" / "ours", None, least(22.0);
    "agent" "agent_state": "prost" / "ours", None, None;
    "agent" "agent_state": "quick-protobuf" / "ours", None, None;
    "agent" "agent_state": "deku, typed" / "ours, into_owned", None, least(1.3);
    "agent" "agent_state": "ours, strict" / "ours", most(1.15), most(1.15);
    "ten agents" "config_agent": "ours" / "by hand", most(1.05), None;
    "ten agents" "config_agent": "ours" / "by hand, straight", most(1.1), None;
    "statistics" "statistics": "ours" / "by hand", most(1.05), None;
    "statistics" "statistics": "ours" / "limit: swap", None, most(1.2);
    "statistics" "statistics": "deku, list" / "ours", None, least(20.0);
    "256 calls, varied" "256 calls, varied order": "ours" / "by hand", most(1.05), most(1.1);
    "256 calls, in order" "256 calls, fixed order": "ours" / "by hand", most(1.05), None;
    "256 calls, in order" "256 calls, fixed order": "ours" / "by hand, straight", most(1.1), None;
    "call" "widths, call": "ours, one byte" / "ours, two bytes", most(1.15), None;
    "agent" "widths, agent": "ours, one byte" / "ours, two bytes", most(1.15), None;
    "ten agents" "widths, ten agents": "ours, one byte" / "ours, two bytes", most(1.15), None;
    "call" "widths, call": "ours, mixed" / "ours, two bytes", most(1.15), None;
    "agent" "widths, agent": "ours, mixed" / "ours, two bytes", most(1.15), None;
    "ten agents" "widths, ten agents": "ours, mixed" / "ours, two bytes", most(1.15), None;
    "encode call" "encode call_delivered": "binrw, reused" / "ours, reused", least(2.0), least(2.0);
    "encode call" "encode call_delivered": "ours, reused" / "by hand, reused", most(1.1), None;
    "encode call" "encode call_delivered": "prost, reused" / "ours, reused", None, None;
    "encode call" "encode call_delivered": "quick-protobuf, reused" / "ours, reused", None, None;
    "encode agent" "encode agent_state": "binrw, reused" / "ours, reused", least(3.0), least(3.0);
    "encode agent" "encode agent_state": "ours, reused" / "by hand, reused", most(1.1), None;
    "encode ten agents" "encode config_agent": "binrw, reused" / "ours, reused", least(3.0), least(3.0);
    "encode ten agents" "encode config_agent": "ours, reused" / "by hand, reused", most(1.1), None;
    "encode statistics" "encode statistics": "binrw, reused" / "ours, reused", least(10.0), least(10.0);
    "encode statistics" "encode statistics": "ours, reused" / "by hand, reused", most(1.1), None;
    "encode heartbeat" "encode heartbeat": "ours, reused" / "by hand, reused", most(1.1), None;
    "encode call" "widths, encode call": "ours, one byte" / "ours, two bytes", most(1.15), None;
    "encode agent" "widths, encode agent": "ours, one byte" / "ours, two bytes", most(1.15), None;
    "encode ten agents" "widths, encode ten agents": "ours, one byte" / "ours, two bytes", most(1.15), None;
    "encode call" "widths, encode call": "ours, mixed" / "ours, two bytes", most(1.15), None;
    "encode agent" "widths, encode agent": "ours, mixed" / "ours, two bytes", most(1.15), None;
    "encode ten agents" "widths, encode ten agents": "ours, mixed" / "ours, two bytes", most(1.15), None;
};

/// Workloads of two groups.
pub const ACROSS: &[Ratio] = &[
    Ratio {
        what: "256 calls in varied order ÷ one call in fixed order, per byte",
        of: ("256 calls, varied order", "ours"),
        to: ("call_delivered", "ours"),
        instructions: most(1.5),
        time: most(1.5),
        per_byte: true,
    },
    Ratio {
        what: "256 calls: varied ÷ fixed order, the same events",
        of: ("256 calls, varied order", "ours"),
        to: ("256 calls, fixed order", "ours"),
        instructions: most(1.5),
        time: most(1.5),
        per_byte: false,
    },
];

/// Instructions that are asked for: a group, one of its workloads, what it took before the decoder
/// and the encoder were built anew (version 0.1.0 of 2026-11-25, rustc 1.95.0), and how much it may
/// take.
pub struct Bound {
    pub of: (&'static str, &'static str),
    pub before: f64,
    pub most: f64,
}

/// How much more a doubtful message may take than it took before.
const DOUBT: f64 = 2.5;

const fn doubt(group: &'static str, who: &'static str, before: f64) -> Bound {
    Bound { of: (group, who), before, most: DOUBT * before }
}

pub const BOUNDS: &[Bound] = &[
    Bound { of: ("heartbeat", "ours"), before: 123.0, most: 120.0 },
    doubt("doubt, call", "ours, repeated field", 5744.0),
    doubt("doubt, call", "ours, text without NUL", 3408.0),
    doubt("doubt, call", "ours, wrong count", 3787.0),
    doubt("doubt, call", "ours, scalar of a wrong length", 5797.0),
    doubt("doubt, call", "ours, trailing byte", 3086.0),
    doubt("doubt, call", "ours, unknown field", 5362.0),
    doubt("doubt, call", "ours, fields in reverse", 3021.0),
    doubt("doubt, agent", "ours, members in another order", 2603.0),
    doubt("doubt, agent", "ours, first member last", 5034.0),
];
