//! Enumerations that take any number.

use core::fmt;
use core::hash::{Hash, Hasher};

use crate::{EnumDescriptor, Scalar};

/// An enumeration of the protocol. A peer may send any number, so one variant takes the numbers
/// without a name, [`Unrecognized`], and another may take those that the protocol sets aside,
/// [`ReservedNumber`]. Every number has exactly one variant that can hold it.
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

    /// Whether the protocol sets this number aside: it has no name, and is not unknown either.
    /// Such numbers are held as [`ReservedNumber`]. An enumeration has none unless it says so.
    #[must_use]
    fn is_reserved(_number: Self::Wire) -> bool {
        false
    }

    /// The variant of a number: a named one, the one for reserved numbers, or else the unknown one.
    fn from_number(number: Self::Wire) -> Self;

    /// The number on the wire.
    fn number(self) -> Self::Wire;

    /// The guide's constant, or `None` for a reserved or unknown number.
    fn name(self) -> Option<&'static str> {
        Self::DESCRIPTOR.name_of(self.number().into())
    }
}

/// A number that an [`OpenEnum`] neither names nor reserves.
///
/// It never holds a named or reserved number, so encoding and decoding gives back an equal value.
///
/// ```
/// use cti_codec::{OpenEnum, ReservedNumber, Unrecognized};
///
/// #[derive(Clone, Copy, Debug, Eq, OpenEnum, PartialEq)]
/// #[cti(wire = u16)]
/// pub enum Medium {
///     #[cti(value = 0)]
///     Voice,
///     #[cti(reserved = [1..=5])]
///     Reserved(ReservedNumber<Self>),
///     Unknown(Unrecognized<Self>),
/// }
///
/// let nine = Unrecognized::new(9).unwrap();
/// assert_eq!(Medium::from_number(9), Medium::Unknown(nine));
/// assert_eq!(nine.number(), 9);
/// assert_eq!(Unrecognized::<Medium>::new(0), None, "has a name");
/// assert_eq!(Unrecognized::<Medium>::new(3), None, "is reserved");
/// ```
pub struct Unrecognized<E: OpenEnum>(E::Wire);

impl<E: OpenEnum> Unrecognized<E> {
    /// Holds this number, or `None` if it has a name or is reserved.
    pub fn new(number: E::Wire) -> Option<Self> {
        (is_nameless::<E>(number) && !E::is_reserved(number)).then_some(Self(number))
    }
}

/// A number that an [`OpenEnum`] reserves: the protocol sets it aside and gives it no meaning.
///
/// It holds no other number, so encoding and decoding gives back an equal value.
///
/// ```
/// use cti_codec::{OpenEnum, ReservedNumber, Unrecognized};
///
/// #[derive(Clone, Copy, Debug, Eq, OpenEnum, PartialEq)]
/// #[cti(wire = u16)]
/// pub enum Medium {
///     #[cti(value = 0)]
///     Voice,
///     #[cti(reserved = [1..=5])]
///     Reserved(ReservedNumber<Self>),
///     Unknown(Unrecognized<Self>),
/// }
///
/// let three = ReservedNumber::new(3).unwrap();
/// assert_eq!(Medium::from_number(3), Medium::Reserved(three));
/// assert_eq!(three.number(), 3);
/// assert_eq!(ReservedNumber::<Medium>::new(0), None, "has a name");
/// assert_eq!(ReservedNumber::<Medium>::new(9), None, "is not reserved");
/// ```
pub struct ReservedNumber<E: OpenEnum>(E::Wire);

impl<E: OpenEnum> ReservedNumber<E> {
    /// Holds this number, or `None` unless it is reserved.
    pub fn new(number: E::Wire) -> Option<Self> {
        (is_nameless::<E>(number) && E::is_reserved(number)).then_some(Self(number))
    }
}

fn is_nameless<E: OpenEnum>(number: E::Wire) -> bool {
    E::DESCRIPTOR.name_of(number.into()).is_none()
}

/// Implements what the two kinds of numbers without a name have in common. Written out, because
/// `derive` would require the traits of `E`.
macro_rules! nameless_numbers {
    ($($Number:ident)*) => {
        $(
            impl<E: OpenEnum> $Number<E> {
                #[doc(hidden)]
                pub const fn after_match(number: E::Wire) -> Self {
                    Self(number)
                }

                /// The number on the wire.
                #[must_use]
                pub const fn number(self) -> E::Wire {
                    self.0
                }
            }

            impl<E: OpenEnum> Clone for $Number<E> {
                fn clone(&self) -> Self {
                    *self
                }
            }

            impl<E: OpenEnum> Copy for $Number<E> {}

            impl<E: OpenEnum> PartialEq for $Number<E> {
                fn eq(&self, other: &Self) -> bool {
                    self.0 == other.0
                }
            }

            impl<E: OpenEnum> Eq for $Number<E> {}

            impl<E: OpenEnum> Hash for $Number<E> {
                fn hash<H: Hasher>(&self, state: &mut H) {
                    self.0.hash(state);
                }
            }

            impl<E: OpenEnum> fmt::Debug for $Number<E> {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    fmt::Debug::fmt(&self.0, f)
                }
            }

            impl<E: OpenEnum> fmt::Display for $Number<E> {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    fmt::Display::fmt(&self.0, f)
                }
            }
        )*
    };
}

nameless_numbers! { Unrecognized ReservedNumber }
