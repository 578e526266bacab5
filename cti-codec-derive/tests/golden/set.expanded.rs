const _: () = {
    const NUMBER_0: u32 = <HeartbeatReq as ::cti_codec::Message<'static>>::DESCRIPTOR
        .number;
    const NUMBER_1: u32 = <FloatingEvent<
        'static,
    > as ::cti_codec::Message<'static>>::DESCRIPTOR
        .number;
    const MESSAGES: &[&::cti_codec::MessageDescriptor] = &[
        <HeartbeatReq as ::cti_codec::Message<'static>>::DESCRIPTOR,
        <FloatingEvent<'static> as ::cti_codec::Message<'static>>::DESCRIPTOR,
    ];
    const _: () = ::core::assert!(
        ::cti_codec::__private::number_is_new(MESSAGES, 0),
        "another message of the set has this number in a protocol that both have",
    );
    const _: () = ::core::assert!(
        ::cti_codec::__private::number_is_new(MESSAGES, 1),
        "another message of the set has this number in a protocol that both have",
    );
    #[automatically_derived]
    impl<'a> ::cti_codec::MessageSet<'a> for Watched<'a> {
        const MESSAGES: &'static [&'static ::cti_codec::MessageDescriptor] = MESSAGES;
        fn descriptor_of(
            message_type: u32,
            protocol: ::cti_codec::Protocol,
        ) -> ::core::option::Option<&'static ::cti_codec::MessageDescriptor> {
            ::core::option::Option::Some(
                match message_type {
                    NUMBER_0 if <HeartbeatReq as ::cti_codec::Message<'a>>::DESCRIPTOR
                        .gate
                        .contains(protocol) => {
                        <HeartbeatReq as ::cti_codec::Message<'a>>::DESCRIPTOR
                    }
                    NUMBER_1 if <FloatingEvent<
                        'a,
                    > as ::cti_codec::Message<'a>>::DESCRIPTOR
                        .gate
                        .contains(protocol) => {
                        <FloatingEvent<'a> as ::cti_codec::Message<'a>>::DESCRIPTOR
                    }
                    _ => return ::core::option::Option::None,
                },
            )
        }
        fn is_reserved(__message_type: u32, __protocol: ::cti_codec::Protocol) -> bool {
            MessageType::is_reserved(__message_type, __protocol)
        }
        fn decode_with_options(
            frame: ::cti_codec::Frame<&'a [u8]>,
            options: &::cti_codec::DecodeOptions,
            anomalies: &mut dyn ::cti_codec::AnomalySink,
        ) -> ::core::result::Result<Self, ::cti_codec::DecodeError> {
            let protocol = options.protocol;
            match frame.message_type {
                NUMBER_0 if <HeartbeatReq as ::cti_codec::Message<'a>>::DESCRIPTOR
                    .gate
                    .contains(protocol) => {
                    ::cti_codec::Message::decode_with_options(
                            frame.body,
                            options,
                            anomalies,
                        )
                        .map(Self::Heartbeat)
                }
                NUMBER_1 if <FloatingEvent<'a> as ::cti_codec::Message<'a>>::DESCRIPTOR
                    .gate
                    .contains(protocol) => {
                    ::cti_codec::Message::decode_with_options(
                            frame.body,
                            options,
                            anomalies,
                        )
                        .map(Self::Floating)
                }
                number if <Self as ::cti_codec::MessageSet<
                    'a,
                >>::is_reserved(number, protocol) => {
                    ::cti_codec::__private::raw(frame, options).map(Self::Reserved)
                }
                _ => ::cti_codec::__private::raw(frame, options).map(Self::Unknown),
            }
        }
    }
    fn __message<'__m>(set: &'__m Watched<'_>) -> &'__m dyn ::cti_codec::EncodeMessage {
        match set {
            Watched::Heartbeat(message) => message,
            Watched::Floating(message) => message,
            Watched::Reserved(message) => message,
            Watched::Unknown(message) => message,
        }
    }
    #[automatically_derived]
    impl ::cti_codec::EncodeMessage for Watched<'_> {
        fn descriptor(
            &self,
        ) -> ::core::option::Option<&'static ::cti_codec::MessageDescriptor> {
            __message(self).descriptor()
        }
        fn message_type(&self) -> u32 {
            __message(self).message_type()
        }
        fn check(
            &self,
            protocol: ::cti_codec::Protocol,
        ) -> ::core::result::Result<(), ::cti_codec::EncodeError> {
            if let Self::Reserved(message) = self {
                let expected = ::cti_codec::Membership::Reserved;
                ::cti_codec::__private::check_raw::<Self>(message, expected, protocol)?;
            }
            if let Self::Unknown(message) = self {
                let expected = ::cti_codec::Membership::Unknown;
                ::cti_codec::__private::check_raw::<Self>(message, expected, protocol)?;
            }
            __message(self).check(protocol)
        }
        fn body_len(
            &self,
            protocol: ::cti_codec::Protocol,
        ) -> ::core::option::Option<usize> {
            self.check(protocol).ok()?;
            __message(self).body_len(protocol)
        }
        fn put_body(
            &self,
            protocol: ::cti_codec::Protocol,
            out: &mut [u8],
        ) -> ::core::option::Option<()> {
            __message(self).put_body(protocol, out)
        }
        fn walk_fields(&self, walk: &mut ::cti_codec::__private::Walk<'_>) {
            __message(self).walk_fields(walk);
        }
    }
    #[automatically_derived]
    impl ::cti_codec::IntoOwned for Watched<'_> {
        type Owned = Watched<'static>;
        fn into_owned(self) -> Watched<'static> {
            match self {
                Self::Heartbeat(message) => {
                    Watched::Heartbeat(::cti_codec::IntoOwned::into_owned(message))
                }
                Self::Floating(message) => {
                    Watched::Floating(::cti_codec::IntoOwned::into_owned(message))
                }
                Self::Reserved(message) => {
                    Watched::Reserved(::cti_codec::IntoOwned::into_owned(message))
                }
                Self::Unknown(message) => {
                    Watched::Unknown(::cti_codec::IntoOwned::into_owned(message))
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<HeartbeatReq> for Watched<'_> {
        fn from(message: HeartbeatReq) -> Self {
            Self::Heartbeat(message)
        }
    }
    #[automatically_derived]
    impl<'a> ::core::convert::From<FloatingEvent<'a>> for Watched<'a> {
        fn from(message: FloatingEvent<'a>) -> Self {
            Self::Floating(message)
        }
    }
};
