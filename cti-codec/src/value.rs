//! A value of any type, for code that works from descriptors: printing, JSON, the dynamic codec.

use crate::{FieldDescriptor, IntoOwned, NamedArray, NamedVariable, Octets, Text, WireType};

/// A value of any of the protocol's types. Which of them, its field's descriptor says.
///
/// ```
/// use cti_codec::Value;
///
/// assert_eq!(Value::Unsigned(7).as_u32(), Some(7));
/// assert_eq!(Value::Text("2001".into()).as_u32(), None);
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Value<'a> {
    /// UCHAR, USHORT, UINT, TIME, and enumerations and masks of those.
    Unsigned(u32),
    /// CHAR, SHORT, INT.
    Signed(i32),
    /// BOOL.
    Bool(bool),
    /// STRING.
    Text(Text<'a>),
    /// UNSPEC, TASKID, APPPATHID, and fields with a codec of their own.
    Octets(Octets<'a>),
    /// NAMEDVAR.
    NamedVariable(NamedVariable<'a>),
    /// NAMEDARRAY.
    NamedArray(NamedArray<'a>),
}

impl Value<'_> {
    /// The number of this type that has these bits; the type's width decides on its sign.
    pub(crate) fn from_raw(ty: WireType, raw: u32) -> Self {
        match ty {
            WireType::Bool => Self::Bool(raw != 0),
            WireType::Char => Self::Signed(<i8 as crate::Scalar>::from_raw(raw).into()),
            WireType::Short => Self::Signed(<i16 as crate::Scalar>::from_raw(raw).into()),
            WireType::Int => Self::Signed(<i32 as crate::Scalar>::from_raw(raw)),
            _ => Self::Unsigned(raw),
        }
    }
}

impl<'a> Value<'a> {
    /// The number, if it is an unsigned one.
    #[must_use]
    pub const fn as_u32(&self) -> Option<u32> {
        match self {
            Self::Unsigned(number) => Some(*number),
            _ => None,
        }
    }

    /// The same value, borrowed from this one.
    #[must_use]
    pub fn borrowed(&self) -> Value<'_> {
        match self {
            Self::Unsigned(number) => Value::Unsigned(*number),
            Self::Signed(number) => Value::Signed(*number),
            Self::Bool(truth) => Value::Bool(*truth),
            Self::Text(text) => Value::Text(text.borrowed()),
            Self::Octets(octets) => Value::Octets(octets.borrowed()),
            Self::NamedVariable(v) => Value::NamedVariable(NamedVariable {
                name: v.name.borrowed(),
                value: v.value.borrowed(),
            }),
            Self::NamedArray(v) => Value::NamedArray(NamedArray {
                index: v.index,
                name: v.name.borrowed(),
                value: v.value.borrowed(),
            }),
        }
    }
}

impl IntoOwned for Value<'_> {
    type Owned = Value<'static>;

    fn into_owned(self) -> Value<'static> {
        match self {
            Self::Unsigned(number) => Value::Unsigned(number),
            Self::Signed(number) => Value::Signed(number),
            Self::Bool(truth) => Value::Bool(truth),
            Self::Text(text) => Value::Text(text.into_owned()),
            Self::Octets(octets) => Value::Octets(octets.into_owned()),
            Self::NamedVariable(v) => Value::NamedVariable(v.into_owned()),
            Self::NamedArray(v) => Value::NamedArray(v.into_owned()),
        }
    }
}

/// Is shown every field of a message in canonical order: what text, JSON and dissection are built
/// on.
///
/// ```
/// use cti_codec::{Encode, FieldDescriptor, FieldPath, RawMessage, UnknownField, Value, Visitor};
///
/// #[derive(Default)]
/// struct Names(Vec<&'static str>);
///
/// impl Visitor for Names {
///     fn fixed(&mut self, field: &'static FieldDescriptor, _: Value<'_>) {
///         self.0.push(field.name);
///     }
///     fn floating(&mut self, path: FieldPath, _: Value<'_>) {
///         self.0.push(path.field.name);
///     }
///     fn unknown(&mut self, _: &UnknownField<'_>) {}
///     fn body(&mut self, _: &[u8]) {
///         self.0.push("body");
///     }
/// }
///
/// let mut names = Names::default();
/// RawMessage::default().visit(&mut names);
/// assert_eq!(names.0, ["body"]);
/// ```
pub trait Visitor {
    /// A field of the fixed part.
    fn fixed(&mut self, field: &'static FieldDescriptor, value: Value<'_>);

    /// A floating field that is there, with its place in a list.
    fn floating(&mut self, path: crate::FieldPath, value: Value<'_>);

    /// How many elements a list of several members has, whose members follow. `element`: for a list
    /// inside an element, which element that is.
    fn elements(
        &mut self,
        group: &'static crate::GroupDescriptor,
        element: Option<u32>,
        count: u32,
    ) {
        let _ = (group, element, count);
    }

    /// A field that the message does not define.
    fn unknown(&mut self, field: &crate::UnknownField<'_>);

    /// The body of a message without a layout.
    fn body(&mut self, body: &[u8]);
}
