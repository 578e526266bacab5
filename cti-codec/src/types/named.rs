//! Named call variables and elements of named call arrays.

use alloc::vec::Vec;

use crate::encode::value::EncodedValue;
use crate::wire::find_nul::split_nul;
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
        let (name, rest) = split_nul(content)?;
        let (value, _) = split_nul(rest)?;
        Some(Self { name: Text::from_bytes(name), value: Text::from_bytes(value) })
    }

    #[inline]
    fn from_clean(content: &'a [u8]) -> Option<Self> {
        let (name, rest) = split_nul(content)?;
        let (_, value) = rest.split_last()?;
        Some(Self { name: Text::from_bytes(name), value: Text::from_bytes(value) })
    }

    #[inline]
    fn from_shelf(mut shelf: &[Option<&'a [u8]>], count: usize) -> Option<Vec<Self>> {
        let text = |part: Option<&'a [u8]>| Text::from_bytes(part.unwrap_or_default());
        let mut variables = Vec::with_capacity(count);
        while let Some(([name, value], rest)) = shelf.split_first_chunk() {
            if variables.len() == count {
                break;
            }
            variables.push(Self { name: text(*name), value: text(*value) });
            shelf = rest;
        }
        Some(variables)
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
        let (index, rest) = content.split_first()?;
        let (name, rest) = split_nul(rest)?;
        let (value, _) = split_nul(rest)?;
        Some(Self { index: *index, name: Text::from_bytes(name), value: Text::from_bytes(value) })
    }

    fn from_clean(content: &'a [u8]) -> Option<Self> {
        let (index, rest) = content.split_first()?;
        let (name, rest) = split_nul(rest)?;
        let (_, value) = rest.split_last()?;
        Some(Self { index: *index, name: Text::from_bytes(name), value: Text::from_bytes(value) })
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
