//! What tests are about, and which bug fails them.

macro_rules! flags {
    ($($name:ident, $bug:literal, $text:literal;)*) => {
        /// What a test is about.
        #[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
        pub enum Flag {
            $(
                #[doc = $text]
                $name,
            )*
        }

        impl Flag {
            /// The flag as tests name it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($name),)*
                }
            }

            /// The kind of bug that fails its tests.
            #[must_use]
            pub const fn bug(self) -> &'static str {
                match self {
                    $(Self::$name => $bug,)*
                }
            }

            /// What its tests hold, and what a decoder gets wrong that fails them.
            #[must_use]
            pub const fn description(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)*
                }
            }
        }
    };
}

flags! {
    Minimal, "BASIC",
        "Only what must be there: every list empty, no optional field. A decoder that fails here reads the fixed part wrong.";
    Typical, "BASIC",
        "Some optional fields, short lists.";
    Full, "BASIC",
        "Every field of the version, the longest texts, lists of three. A field that is read with another type, name or limit than its layout says fails here.";
    EdgeNumber, "NUMBER",
        "Zero, the least, the greatest and all ones of every number. Catches a sign or a width that is not the type's.";
    EdgeText, "TEXT",
        "Text and bytes: none, the longest, and characters of several bytes. Catches limits that count characters, or leave out the NUL.";
    NotUtf8, "TEXT",
        "Text that is no UTF-8. It is neither an error nor an anomaly: any byte but NUL passes. Catches a decoder that insists on a character set, or replaces what it does not know.";
    EmptyList, "LIST_GROUPING",
        "A list of no elements.";
    OneElement, "LIST_GROUPING",
        "A list of one element.";
    LongestList, "LIST_GROUPING",
        "A list of as many elements as a message holds. Catches small buffers, and counts of one byte too few.";
    ListGrouping, "LIST_GROUPING",
        "Lists of several members, some of them absent: which element does each field belong to?";
    InnerRecords, "LIST_GROUPING",
        "Record lists inside the elements of record lists: which inner element of which element does each field belong to? Catches a decoder that lets an inner member begin an outer element, or another field end an inner one.";
    TagZero, "UNKNOWN_FIELD",
        "Fields of tag 0, such as zeros behind the last field: kept, and an anomaly. Catches a decoder that takes tag 0 for an unknown tag like others, stops at it, or drops it.";
    UnknownTag, "UNKNOWN_FIELD",
        "Tags that the message does not define, which both modes keep. Catches a decoder that stops at them, drops them, or refuses them.";
    Reordered, "FIELD_ORDER",
        "Floating fields in another order than the layout's: right on the wire, and written back in the layout's order. Catches a decoder that expects an order.";
    FieldWidth, "FIELD_WIDTH",
        "The versions on both sides of a change of the widths of tag and length. Catches widths that do not follow product and version.";
    LayoutChange, "VERSION_GATE",
        "The versions on both sides of a change of the layout. Catches a field that is read at a version that does not have it, or the reverse.";
    OtherVersionTag, "VERSION_GATE",
        "A floating field of another version of the message: unknown here. Catches a decoder that defines tags for all versions alike.";
    MessageNotInVersion, "VERSION_GATE",
        "A message that the version does not have: its body stays bytes.";
    NeedMore, "FRAMING",
        "A message of which not all bytes are there. No error: so many more are needed.";
    AtLimit, "FRAMING",
        "A message of just as many bytes as the limit allows. Catches a limit that is off by the header's 8 bytes, or by one.";
    OverLimit, "FRAMING",
        "A header that announces more than the limit: an error as soon as the header is there. Catches a decoder that waits for, or allocates, what the header announces.";
    Chunks, "FRAMING",
        "Messages that arrive in pieces. Catches a decoder that takes one piece for one message.";
    FixedPartCutShort, "BOUNDS",
        "A body that ends in the fixed part. Catches reading past the body's end, and an error that names the wrong field.";
    Truncated, "BOUNDS",
        "A body cut at every byte, whose header says so. Catches reading past the body's end.";
    TruncatedAtField, "BOUNDS",
        "A body cut between two fields: shorter, and well formed but for counts and required fields.";
    FieldPastEnd, "BOUNDS",
        "A floating field whose length reaches past the body's end. Catches reading past the body's end.";
    TrailingBytes, "BOUNDS",
        "Fewer bytes after the last field than tag and length take.";
    WrongLength, "VALUE_LENGTH",
        "A number in a field that is too short or too long for it. Catches a decoder that takes the type's bytes instead of the field's, and loses the next tag.";
    PackedList, "VALUE_LENGTH",
        "A field of a packed list that holds several values: each is an element. Catches a decoder that refuses it, or takes the first value alone.";
    Malformed, "VALUE_LENGTH",
        "A NAMEDVAR or NAMEDARRAY without its NULs or its index. Catches reading past the field's end.";
    ElementStart, "LIST_GROUPING",
        "A list element that does not begin with its first member. Catches a decoder that puts the member into the element before, or loses it.";
    RepeatedField, "REPEATED_FIELD",
        "A field twice that may appear once: the first one wins. Catches a decoder that lets the last one win.";
    CountMismatch, "COUNT",
        "A count that differs from its list: the list wins. Catches a decoder that reads as many elements as the count says.";
    CountVersion, "COUNT",
        "A count that the version does not have, or that can't be written: it announces none. Catches counts that are left out of the comparison, or lists that are encoded without them.";
    RequiredAbsent, "REQUIRED_FIELD",
        "A required field that is absent.";
    MissingNul, "NUL_HANDLING",
        "Text without a NUL at its end. Catches a decoder that cuts the last character off, or reads on into the next field.";
    BytesAfterNul, "NUL_HANDLING",
        "Bytes after the first NUL of a text, which ends it. Catches a decoder that takes the whole field for text.";
    NulPattern, "NUL_HANDLING",
        "Every short sequence of a letter and the NUL in a text or a named value: right, and wrong in every way that so few bytes can be.";
    TooLong, "MAX_LENGTH",
        "Data of one byte more than the field's limit. It is kept, and an anomaly.";
    AtMost, "MAX_LENGTH",
        "Data of just the field's limit, NULs included. Catches a limit that is off by one.";
    BoolValue, "BOOL",
        "A BOOL that is neither 0 nor 1: true, and an anomaly.";
    UnknownNumber, "ENUM",
        "Numbers that no enumeration names. They are kept, and no anomaly.";
    UnknownBits, "ENUM",
        "Bits that no mask names. They are kept, and no anomaly.";
    ShortForm, "SHORT_FORM",
        "A body of just the fixed part that an older version had, where the layout has a short form.";
    SeveralFaults, "FAULT_ORDER",
        "Several faults in one message. Catches faults that are found in another order: fixed part, structure, values, counts, required fields.";
    Unpublished, "DISPATCH",
        "A message whose layout is not published: its body stays bytes, under its name.";
    ReservedNumber, "DISPATCH",
        "A number that the protocol keeps for later: the body stays bytes, without a name.";
    UnknownMessage, "DISPATCH",
        "A number that the protocol does not know: the body stays bytes, without a name.";
    Negotiation, "NEGOTIATION",
        "The version that an OPEN_REQ announces, from that message on and in both directions.";
    UnknownVersion, "NEGOTIATION",
        "An OPEN_REQ that announces a number that is no version of the product: the nearest version is taken. Catches a decoder that ignores such an OPEN_REQ, or goes on with a version that the product does not have.";
    Refusal, "NEGOTIATION",
        "An OPEN_REQ that a FAILURE_CONF refuses, or seems to: the version before it is in force again. Catches a decoder that stays with what a refused OPEN_REQ announced, or takes the failure of another request for a refusal.";
    AfterFault, "RECOVERY",
        "Messages after one that can't be decoded: they are read all the same.";
    Session, "BASIC",
        "A session of a client, written by a codec that shares nothing with this one.";
}
