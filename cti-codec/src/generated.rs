//! What the derives call for with the features `arbitrary` and `proptest`, written once here.
//!
//! A derive that has its feature emits one call of `generated!`; without a feature of this crate
//! that call expands to nothing. So neither crate's features need the other's.

#[cfg(not(any(feature = "arbitrary", feature = "proptest")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __generated {
    ($($tokens:tt)*) => {};
}

/// `message`, `group` or `set`, then the type's lifetime, the type, and the type that owns its
/// bytes; a group is read as the only list of the message that follows.
#[cfg(any(feature = "arbitrary", feature = "proptest"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __generated {
    (message [$($life:lifetime)?] [$ty:ty] [$owned:ty] [$elided:ty]) => {
        $crate::__generated!(@impl [$($life)?] [$ty] [$owned]
            |protocol, bytes| $crate::__private::made(
                <$owned as $crate::Message<'static>>::DESCRIPTOR,
                &$crate::generate::Maker::new(protocol, bytes),
                |body, options| {
                    let message = <$elided as $crate::Message<'_>>::decode_body(body, options)?;
                    ::core::result::Result::Ok($crate::IntoOwned::into_owned(message))
                },
            );
            $crate::__private::newest(
                <$owned as $crate::Message<'static>>::DESCRIPTOR.gate,
            )
        );
    };
    (group [$($life:lifetime)?] [$ty:ty] [$owned:ty] [$alone:ty] $($tokens:tt)*) => {
        const _: () = {
            $($tokens)*
            $crate::__generated!(@impl [$($life)?] [$ty] [$owned]
                |protocol, bytes| $crate::__private::made(
                    <$alone as $crate::Message<'_>>::DESCRIPTOR,
                    &$crate::generate::Maker::new(protocol, bytes).with_members(1),
                    |body, options| {
                        let alone = <$alone as $crate::Message<'_>>::decode_body(body, options)?;
                        ::core::result::Result::Ok($crate::IntoOwned::into_owned(alone.elements))
                    },
                ).and_then(|mut elements| elements.pop());
                $crate::__private::newest($crate::Gate::ALL)
            );
        };
    };
    (set [$($life:lifetime)?] [$ty:ty] [$owned:ty] [$elided:ty]) => {
        $crate::__generated!(@impl [$($life)?] [$ty] [$owned]
            |protocol, bytes| $crate::__private::made_of_set::<$elided, _>(
                protocol,
                bytes,
                |frame, options| {
                    let message = <$elided as $crate::MessageSet<'_>>::decode(frame, options)?;
                    ::core::result::Result::Ok($crate::IntoOwned::into_owned(message))
                },
            );
            $crate::__private::newest($crate::Gate::ALL)
        );
    };
    (
        @impl [$($life:lifetime)?] [$ty:ty] [$owned:ty]
        |$protocol:ident, $bytes:ident| $made:expr; $newest:expr
    ) => {
        #[automatically_derived]
        impl $(<$life>)? $crate::generate::Generate for $ty {
            fn newest() -> $crate::Protocol {
                $newest
            }

            fn generate(
                $protocol: $crate::Protocol,
                $bytes: &[u8],
            ) -> ::core::option::Option<Self> {
                $made
            }
        }
        $crate::__arbitrary!([$($life)?] [$ty]);
        $crate::__proptest!([$owned]);
    };
}

#[cfg(not(feature = "arbitrary"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __arbitrary {
    ($($tokens:tt)*) => {};
}

#[cfg(feature = "arbitrary")]
#[doc(hidden)]
#[macro_export]
macro_rules! __arbitrary {
    ([$($life:lifetime)?] [$ty:ty]) => {
        #[automatically_derived]
        impl<'__u $(, $life)?> $crate::__private::Arbitrary<'__u> for $ty {
            fn arbitrary(
                u: &mut $crate::__private::Unstructured<'__u>,
            ) -> $crate::__private::ArbitraryResult<Self> {
                $crate::__private::arbitrary(u)
            }

            fn arbitrary_take_rest(
                u: $crate::__private::Unstructured<'__u>,
            ) -> $crate::__private::ArbitraryResult<Self> {
                $crate::__private::arbitrary_rest(u)
            }

            fn size_hint(_: ::core::primitive::usize) -> (
                ::core::primitive::usize,
                ::core::option::Option<::core::primitive::usize>,
            ) {
                $crate::__private::size_hint()
            }
        }
    };
}

#[cfg(not(feature = "proptest"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __proptest {
    ($($tokens:tt)*) => {};
}

#[cfg(feature = "proptest")]
#[doc(hidden)]
#[macro_export]
macro_rules! __proptest {
    ([$owned:ty]) => {
        #[automatically_derived]
        impl $crate::__private::ProptestArbitrary for $owned {
            type Parameters = ::core::option::Option<$crate::Protocol>;
            type Strategy = $crate::__private::BoxedStrategy<Self>;

            fn arbitrary_with(protocol: Self::Parameters) -> Self::Strategy {
                $crate::__private::Strategy::boxed($crate::generate::messages(protocol))
            }
        }
    };
}
