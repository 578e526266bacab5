//! Masks: numbers whose bits have names.

/// Declares a mask in the syntax of `bitflags`. Unknown bits are kept.
///
/// ```
/// use cti_codec::Scalar;
///
/// cti_codec::mask! {
///     /// What an agent may do in a team.
///     pub struct AgentFlags: u16 {
///         /// Leads the team.
///         const PRIMARY_SUPERVISOR = 0x0001;
///         /// Was lent to the team.
///         const TEMPORARY_AGENT = 0x0002;
///     }
/// }
///
/// let flags = AgentFlags::from_raw(0x8001);
/// assert!(flags.contains(AgentFlags::PRIMARY_SUPERVISOR));
/// assert_eq!(flags.bits(), 0x8001);
/// ```
#[macro_export]
macro_rules! mask {
    (
        $(#[$outer:meta])*
        $vis:vis struct $Name:ident: $Int:ty {
            $(
                $(#[$inner:ident $($args:tt)*])*
                const $FLAG:ident = $bits:expr;
            )*
        }
    ) => {
        $crate::__private::bitflags! {
            $(#[$outer])*
            #[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
            $vis struct $Name: $Int {
                $(
                    $(#[$inner $($args)*])*
                    const $FLAG = $bits;
                )*
                const _ = !0;
            }
        }

        impl $crate::Scalar for $Name {
            const TYPE: $crate::WireType = <$Int as $crate::Scalar>::TYPE;
            const VALUES: ::core::option::Option<&'static $crate::EnumDescriptor> =
                ::core::option::Option::Some(&$crate::EnumDescriptor {
                    name: ::core::stringify!($Name),
                    kind: $crate::EnumKind::Mask,
                    ty: <$Int as $crate::Scalar>::TYPE,
                    values: &[$((::core::stringify!($FLAG), $bits)),*],
                });

            fn from_raw(raw: u32) -> Self {
                Self::from_bits_retain(<$Int as $crate::Scalar>::from_raw(raw))
            }

            fn into_raw(self) -> u32 {
                <$Int as $crate::Scalar>::into_raw(self.bits())
            }
        }
    };
}
