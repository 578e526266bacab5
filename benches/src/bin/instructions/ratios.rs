//! The ratios that are asked for.

/// What is asked of a ratio.
pub enum Goal {
    AtLeast(f64),
    AtMost(f64),
}
use Goal::{AtLeast, AtMost};

/// A ratio that is asked for: one workload to another, in instructions and in time.
pub struct Ratio {
    pub what: &'static str,
    pub of: (&'static str, &'static str),
    pub to: (&'static str, &'static str),
    pub instructions: Option<Goal>,
    pub time: Option<Goal>,
    pub per_byte: bool,
}

pub const fn ratio(
    what: &'static str,
    of: (&'static str, &'static str),
    to: (&'static str, &'static str),
    instructions: Option<Goal>,
    time: Option<Goal>,
) -> Ratio {
    Ratio { what, of, to, instructions, time, per_byte: false }
}

pub const CALL: &str = "call_delivered";
pub const AGENT: &str = "agent_state";
pub const STATISTICS: &str = "statistics";
pub const OURS: &str = "ours";

pub const RATIOS: &[Ratio] = &[
    ratio(
        "1. call: deku, list ÷ ours",
        (CALL, "deku, list"),
        (CALL, OURS),
        None,
        Some(AtLeast(6.0)),
    ),
    ratio(
        "1. call: binrw, list ÷ ours",
        (CALL, "binrw, list"),
        (CALL, OURS),
        None,
        Some(AtLeast(10.0)),
    ),
    ratio("1. call: ours ÷ by hand", (CALL, OURS), (CALL, "by hand"), Some(AtMost(1.1)), None),
    ratio(
        "1. call: ours ÷ bare walk",
        (CALL, OURS),
        (CALL, "limit: walk"),
        Some(AtMost(6.0)),
        Some(AtMost(4.5)),
    ),
    Ratio {
        what: "1. 256 calls in varied order ÷ one call in fixed order, per byte",
        of: ("256 calls, varied order", OURS),
        to: (CALL, OURS),
        instructions: Some(AtMost(1.5)),
        time: Some(AtMost(1.5)),
        per_byte: true,
    },
    ratio(
        "1. 256 calls: varied ÷ fixed order, the same events",
        ("256 calls, varied order", OURS),
        ("256 calls, fixed order", OURS),
        Some(AtMost(1.5)),
        Some(AtMost(1.5)),
    ),
    ratio(
        "2. agent: deku, list ÷ ours",
        (AGENT, "deku, list"),
        (AGENT, OURS),
        None,
        Some(AtLeast(8.0)),
    ),
    ratio(
        "2. agent: binrw, list ÷ ours",
        (AGENT, "binrw, list"),
        (AGENT, OURS),
        None,
        Some(AtLeast(15.0)),
    ),
    ratio(
        "2. statistics: ours ÷ byte swap",
        (STATISTICS, OURS),
        (STATISTICS, "limit: swap"),
        None,
        Some(AtMost(1.2)),
    ),
    ratio(
        "2. statistics: deku ÷ ours",
        (STATISTICS, "deku, list"),
        (STATISTICS, OURS),
        None,
        Some(AtLeast(20.0)),
    ),
    ratio(
        "3. encode call: binrw ÷ ours",
        ("encode call_delivered", "binrw, reused"),
        ("encode call_delivered", "ours, reused"),
        None,
        Some(AtLeast(2.0)),
    ),
    ratio(
        "3. encode agent: binrw ÷ ours",
        ("encode agent_state", "binrw, reused"),
        ("encode agent_state", "ours, reused"),
        None,
        Some(AtLeast(4.0)),
    ),
    ratio(
        "3. encode statistics: binrw ÷ ours",
        ("encode statistics", "binrw, reused"),
        ("encode statistics", "ours, reused"),
        None,
        Some(AtLeast(10.0)),
    ),
    ratio(
        "4. call: deku, typed ÷ ours, into_owned",
        (CALL, "deku, typed"),
        (CALL, "ours, into_owned"),
        None,
        Some(AtLeast(1.3)),
    ),
    ratio(
        "4. agent: deku, typed ÷ ours, into_owned",
        (AGENT, "deku, typed"),
        (AGENT, "ours, into_owned"),
        None,
        Some(AtLeast(1.3)),
    ),
    ratio(
        "6. call: strict ÷ tolerant",
        (CALL, "ours, strict"),
        (CALL, OURS),
        Some(AtMost(1.15)),
        Some(AtMost(1.15)),
    ),
    ratio(
        "6. agent: strict ÷ tolerant",
        (AGENT, "ours, strict"),
        (AGENT, OURS),
        Some(AtMost(1.15)),
        Some(AtMost(1.15)),
    ),
    ratio(
        "6. call: `Cow` ÷ plain slices",
        (CALL, OURS),
        (CALL, "ours, plain slices"),
        Some(AtMost(1.15)),
        Some(AtMost(1.15)),
    ),
];
