//! Enumerations that take any number.

use core::fmt;
use core::hash::{Hash, Hasher};

use crate::{EnumDescriptor, Scalar};

/// An enumeration of the protocol. A peer may send numbers that have no name, so there is a
/// variant for those too.
///
/// Derive it:
///
/// ```
/// use cti_codec::{OpenEnum, Unrecognized};
///
/// /// Whether an agent takes calls by skill group.
/// #[derive(Clone, Copy, Debug, Eq, Hash, OpenEnum, PartialEq)]
/// #[cti(wire = u16)]
/// pub enum AgentMode {
///     /// Takes none.
///     #[cti(value = 0)]
///     NotRoutable,
///     /// Takes them.
///     #[cti(value = 1)]
///     Routable,
///     /// A number without a name.
///     Unknown(Unrecognized<Self>),
/// }
///
/// assert_eq!(AgentMode::from_number(1), AgentMode::Routable);
/// assert_eq!(AgentMode::Routable.name(), Some("ROUTABLE"));
/// assert_eq!(AgentMode::from_number(7).number(), 7);
/// assert_eq!(AgentMode::default(), AgentMode::NotRoutable);
/// ```
pub trait OpenEnum: Scalar {
    /// The type that carries the number on the wire.
    type Wire: Copy + Eq + Hash + fmt::Debug + fmt::Display + Into<u32> + TryFrom<u32>;

    /// The names of the numbers.
    const DESCRIPTOR: &'static EnumDescriptor;

    /// The variant of a number: the unknown one, if it has no name.
    fn from_number(number: Self::Wire) -> Self;

    /// The number on the wire.
    fn number(self) -> Self::Wire;

    /// The guide's constant, or `None` for an unknown number.
    fn name(self) -> Option<&'static str> {
        Self::DESCRIPTOR.name_of(self.number().into())
    }
}

/// A number that an [`OpenEnum`] has no name for. It cannot hold one that has.
pub struct Unrecognized<E: OpenEnum>(E::Wire);

impl<E: OpenEnum> Unrecognized<E> {
    /// This number, or `None` if it has a name.
    pub fn new(number: E::Wire) -> Option<Self> {
        E::DESCRIPTOR.name_of(number.into()).is_none().then_some(Self(number))
    }

    #[doc(hidden)]
    pub const fn after_match(number: E::Wire) -> Self {
        Self(number)
    }

    /// The number.
    #[must_use]
    pub const fn number(self) -> E::Wire {
        self.0
    }
}

impl<E: OpenEnum> Clone for Unrecognized<E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E: OpenEnum> Copy for Unrecognized<E> {}

impl<E: OpenEnum> PartialEq for Unrecognized<E> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<E: OpenEnum> Eq for Unrecognized<E> {}

impl<E: OpenEnum> Hash for Unrecognized<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<E: OpenEnum> fmt::Debug for Unrecognized<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl<E: OpenEnum> fmt::Display for Unrecognized<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
