const _: () = {
    static DESCRIPTOR: ::cti_codec::EnumDescriptor = ::cti_codec::EnumDescriptor {
        name: "AgentState",
        kind: ::cti_codec::EnumKind::Open,
        ty: <u16 as ::cti_codec::Scalar>::TYPE,
        values: &[("STATE_NONE", 0), ("ERR", 1)],
    };
    #[automatically_derived]
    impl ::cti_codec::OpenEnum for AgentState {
        type Wire = u16;
        const DESCRIPTOR: &'static ::cti_codec::EnumDescriptor = &DESCRIPTOR;
        fn is_reserved(number: u16) -> bool {
            ::core::matches!(number, 2..= 9 | 20)
        }
        fn from_number(number: u16) -> Self {
            match number {
                0 => Self::None,
                1 => Self::Error,
                2..=9 | 20 => {
                    Self::Reserved(::cti_codec::ReservedNumber::after_match(number))
                }
                _ => Self::Unknown(::cti_codec::Unrecognized::after_match(number)),
            }
        }
        #[inline(never)]
        fn number(self) -> u16 {
            match self {
                Self::None => 0,
                Self::Error => 1,
                Self::Reserved(number) => number.number(),
                Self::Unknown(number) => number.number(),
            }
        }
    }
    #[automatically_derived]
    impl ::cti_codec::Scalar for AgentState {
        const TYPE: ::cti_codec::WireType = <u16 as ::cti_codec::Scalar>::TYPE;
        const VALUES: ::core::option::Option<&'static ::cti_codec::EnumDescriptor> = ::core::option::Option::Some(
            &DESCRIPTOR,
        );
        #[inline]
        fn from_raw(raw: u32) -> Self {
            ::cti_codec::OpenEnum::from_number(
                <u16 as ::cti_codec::Scalar>::from_raw(raw),
            )
        }
        #[inline]
        fn into_raw(self) -> u32 {
            <u16 as ::cti_codec::Scalar>::into_raw(::cti_codec::OpenEnum::number(self))
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for AgentState {
        fn default() -> Self {
            ::cti_codec::OpenEnum::from_number(0)
        }
    }
};
