//! Named call variables and elements of named call arrays.

use crate::decode::check::{check_named, read_named, split_named, stop};
use crate::encode::value::EncodedValue;
use crate::wire::field::Data;
use crate::{FloatingValue, IntoOwned, Text, WireType};

/// A named call variable (NAMEDVAR): name, NUL, value, NUL; at most 251 bytes.
///
/// ```
/// use cti_codec::NamedVariable;
///
/// let variable = NamedVariable::new("user.cust.segment", "gold");
/// assert_eq!(variable.value, "gold");
/// ```
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct NamedVariable<'a> {
    /// The name that the configuration defines, such as `user.cust.segment`; at most 32 bytes.
    pub name: Text<'a>,
    /// Its value on this call; at most 210 bytes.
    pub value: Text<'a>,
}

impl<'a> NamedVariable<'a> {
    /// A variable of this name and value.
    pub fn new(name: impl Into<Text<'a>>, value: impl Into<Text<'a>>) -> Self {
        Self { name: name.into(), value: value.into() }
    }
}

impl<'a> FloatingValue<'a> for NamedVariable<'a> {
    const TYPE: WireType = WireType::NamedVar;
    const MAX: Option<u16> = Some(251);

    fn from_content(content: &'a [u8]) -> Option<Self> {
        let [name, value] = split_named(Data::all(content))?;
        Some(Self { name: Text::from_bytes(name), value: Text::from_bytes(value) })
    }

    #[inline]
    fn read(from: &'a [u8], len: usize, max: u16) -> Option<(Self, &'a [u8])> {
        let ([name, value], rest) = read_named(from, len, max)?;
        let (name, value) = (Text::from_bytes(name), Text::from_bytes(value));
        Some((Self { name, value }, rest))
    }

    #[inline(always)]
    fn encoded(&self, _: WireType) -> EncodedValue<'_> {
        EncodedValue::named(None, self.name.as_bytes(), self.value.as_bytes())
    }
}

impl IntoOwned for NamedVariable<'_> {
    type Owned = NamedVariable<'static>;

    fn into_owned(self) -> NamedVariable<'static> {
        NamedVariable { name: self.name.into_owned(), value: self.value.into_owned() }
    }
}

/// One element of a named call array (NAMEDARRAY): index, name, NUL, value, NUL; at most 252 bytes.
///
/// ```
/// use cti_codec::NamedArray;
///
/// let element = NamedArray::new(2, "user.ivr.path", "billing");
/// assert_eq!(element.index, 2);
/// ```
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct NamedArray<'a> {
    /// Which element of the array.
    pub index: u8,
    /// The name that the configuration defines; at most 32 bytes.
    pub name: Text<'a>,
    /// The element's value on this call; at most 210 bytes.
    pub value: Text<'a>,
}

impl<'a> NamedArray<'a> {
    /// The element at this index of the array of this name.
    pub fn new(index: u8, name: impl Into<Text<'a>>, value: impl Into<Text<'a>>) -> Self {
        Self { index, name: name.into(), value: value.into() }
    }
}

impl<'a> FloatingValue<'a> for NamedArray<'a> {
    const TYPE: WireType = WireType::NamedArray;
    const MAX: Option<u16> = Some(252);

    fn from_content(content: &'a [u8]) -> Option<Self> {
        let (index, texts) = content.split_first()?;
        let [name, value] = split_named(Data::all(texts))?;
        Some(Self { index: *index, name: Text::from_bytes(name), value: Text::from_bytes(value) })
    }

    #[inline]
    fn read(from: &'a [u8], len: usize, max: u16) -> Option<(Self, &'a [u8])> {
        let (data, rest) = Data::split(from, len)?;
        let (index, texts) = data.split_first()?;
        let [name, value] = check_named(data, texts, max, stop).ok()??;
        let (name, value) = (Text::from_bytes(name), Text::from_bytes(value));
        Some((Self { index, name, value }, rest))
    }

    #[inline(always)]
    fn encoded(&self, _: WireType) -> EncodedValue<'_> {
        EncodedValue::named(Some(self.index), self.name.as_bytes(), self.value.as_bytes())
    }
}

impl IntoOwned for NamedArray<'_> {
    type Owned = NamedArray<'static>;

    fn into_owned(self) -> NamedArray<'static> {
        NamedArray {
            index: self.index,
            name: self.name.into_owned(),
            value: self.value.into_owned(),
        }
    }
}
