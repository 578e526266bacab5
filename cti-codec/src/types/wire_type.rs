//! The data types of the protocol.

/// A data type of the protocol.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum WireType {
    /// Signed, one byte.
    Char,
    /// Unsigned, one byte.
    UChar,
    /// Signed, two bytes.
    Short,
    /// Unsigned, two bytes.
    UShort,
    /// Signed, four bytes.
    Int,
    /// Unsigned, four bytes.
    UInt,
    /// Two bytes: 0 or 1.
    Bool,
    /// Seconds since 1970, four bytes.
    Time,
    /// Text that ends in a NUL.
    String,
    /// Bytes without a meaning of their own.
    Unspec,
    /// A named call variable.
    NamedVar,
    /// An element of a named call array.
    NamedArray,
    /// A task group identifier, twelve bytes.
    TaskId,
    /// An application path identifier, five bytes.
    AppPathId,
}

impl WireType {
    /// The guide's name of the type.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Char => "CHAR",
            Self::UChar => "UCHAR",
            Self::Short => "SHORT",
            Self::UShort => "USHORT",
            Self::Int => "INT",
            Self::UInt => "UINT",
            Self::Bool => "BOOL",
            Self::Time => "TIME",
            Self::String => "STRING",
            Self::Unspec => "UNSPEC",
            Self::NamedVar => "NAMEDVAR",
            Self::NamedArray => "NAMEDARRAY",
            Self::TaskId => "TASKID",
            Self::AppPathId => "APPPATHID",
        }
    }

    /// Bytes of one value, or `None` where the length varies.
    #[must_use]
    pub const fn size(self) -> Option<u8> {
        match self {
            Self::Char | Self::UChar => Some(1),
            Self::Short | Self::UShort | Self::Bool => Some(2),
            Self::Int | Self::UInt | Self::Time => Some(4),
            Self::TaskId => Some(12),
            Self::AppPathId => Some(5),
            Self::String | Self::Unspec | Self::NamedVar | Self::NamedArray => None,
        }
    }

    /// Whether the type holds one number of at most four bytes.
    #[must_use]
    pub const fn is_scalar(self) -> bool {
        matches!(self.size(), Some(1..=4))
    }

    /// Whether numbers of this type are signed.
    #[must_use]
    pub const fn is_signed(self) -> bool {
        matches!(self, Self::Char | Self::Short | Self::Int)
    }
}

/// Whether several values of this type can stand in one field.
#[must_use]
pub const fn can_be_packed(ty: WireType) -> bool {
    ty.is_scalar() && !matches!(ty, WireType::Bool)
}

/// Whether every number of this wire type is one of the carried type, bit for bit: what the derive
/// asserts of `wire`.
#[doc(hidden)]
#[must_use]
pub const fn carries(wire: WireType, ty: WireType) -> bool {
    match (wire.size(), ty.size()) {
        (Some(wire), Some(size)) => {
            wire <= size && !ty.is_signed() && !matches!(ty, WireType::Bool)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests;
