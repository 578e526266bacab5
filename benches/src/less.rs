//! What is said of the workloads where their figures are printed.

/// How the groups of growing messages begin.
pub const LINE: &str = "line: ";

/// What each peer does less than we do.
pub const LESS: &[(&str, &str)] = &[
    (
        "by hand",
        "one field width, versions 24 and 25 only; no limits, no strict mode, no anomalies; errors \
         without offset and field; required fields, maxima and counts are not checked",
    ),
    ("by hand, straight", "the same less, and faster only where fields come in declared order"),
    (
        "by hand, reused",
        "versions 24 and 25 only; maxima, required fields, limits and tags of unknown fields are not \
         checked; errors without field",
    ),
    ("winnow", "the decoder by hand with winnow's parsers under it: the same less"),
    (
        "deku, list",
        "leaves tag and copied bytes of each field: no texts, numbers, names, lists or enumerations \
         are made of them, nothing is checked but that lengths fit; one field width, one version",
    ),
    ("binrw, list", "the same less as deku's list"),
    (
        "deku, typed",
        "leaves a flat list of tagged values: no struct by field, no groups, no enumerations; text \
         must be UTF-8; a wrong length ends it; nothing else is checked; one width, one version",
    ),
    ("binrw, typed", "the same less as deku's typed list; its match over tags is by hand"),
    ("deku, reused", "is given lengths, NULs and counts; checks nothing"),
    ("binrw, reused", "is given NULs and counts; checks nothing"),
    (
        "prost",
        "another protocol, with fewer bytes: texts share the buffer, any order and unknown fields are \
         taken in; no text ends in a NUL, no enumeration, maximum or count is checked, nothing is \
         reported, unknown fields are dropped",
    ),
    ("quick-protobuf", "the same less as prost; borrows as ours does"),
    ("prost, reused", "is given numbers for enumerations; checks nothing but the room"),
    ("quick-protobuf, reused", "the same less as prost"),
    ("ours, plain slices", "cannot be cut loose from the buffer, nor built from a String"),
    ("limit: memcpy", "copies the message"),
    ("limit: walk", "sums tags and lengths, with bounds checked; reads no value"),
    ("limit: swap", "swaps the bytes of each word into an array"),
];

/// [`LESS`], to be printed above figures.
#[must_use]
pub fn explain() -> String {
    let width = LESS.iter().map(|(who, _)| who.len()).max().unwrap_or(0);
    let line = |(who, less): &(&str, &str)| format!("\n  {who:<width$}  {less}");
    format!("What each does less than ours:{}", LESS.iter().map(line).collect::<String>())
}
