const _: () = {
    static __FIXED: [::cti_codec::FieldDescriptor; 4] = [
        ::cti_codec::FieldDescriptor::fixed::<u32>("InvokeID"),
        ::cti_codec::FieldDescriptor::fixed::<AgentState>("AgentState"),
        ::cti_codec::FieldDescriptor::fixed::<[u8; 8]>("Signature"),
        ::cti_codec::FieldDescriptor::fixed::<u16>("Status").carrying::<StatusCode>(),
    ];
    const _: () = ::core::assert!(
        ::cti_codec::__private::carries(< u16 as ::cti_codec::Scalar > ::TYPE, <
        StatusCode as ::cti_codec::Scalar > ::TYPE,),
        "`wire` is an unsigned type no wider than the field's own",
    );
    static __TABLE: ::cti_codec::__private::Table = ::cti_codec::__private::Table::EMPTY;
    static __DESCRIPTOR: ::cti_codec::MessageDescriptor = ::cti_codec::MessageDescriptor {
        name: "HEARTBEAT_REQ",
        number: 5,
        kind: ::cti_codec::MessageKind::Request,
        service: ::core::option::Option::Some(::cti_codec::Service::SessionManagement),
        gate: ::cti_codec::Gate::ALL,
        layout: ::cti_codec::Layout::Published,
        short_form: ::core::option::Option::None,
        fixed: &__FIXED,
        items: &[],
    };
    #[automatically_derived]
    impl<'__a> ::cti_codec::__private::Receive<'__a> for HeartbeatReq {
        fn put(&mut self, __item: u8, __content: &'__a [u8]) {
            match __item {
                _ => {}
            }
        }
        fn reserve(&mut self, __item: u8, __count: usize) {
            match __item {
                _ => {}
            }
        }
        fn element(
            &mut self,
            __item: u8,
            __begins: ::core::option::Option<usize>,
        ) -> ::core::option::Option<&mut dyn ::cti_codec::__private::Receive<'__a>> {
            match __item {
                _ => ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl<'__a> ::cti_codec::__private::ReceiveMessage<'__a> for HeartbeatReq {
        fn clear(&mut self) {}
        fn unknown(
            &mut self,
        ) -> ::core::option::Option<&mut ::cti_codec::UnknownFields<'__a>> {
            ::core::option::Option::None
        }
        fn check_counts(
            &self,
            __careful: &mut ::cti_codec::__private::Careful<'__a, '_>,
        ) -> ::core::result::Result<(), ::cti_codec::DecodeError> {
            ::core::result::Result::Ok(())
        }
    }
    #[automatically_derived]
    impl<'__a> ::cti_codec::__private::DecodeFields<'__a> for HeartbeatReq {
        const DESCRIPTOR: &'static ::cti_codec::MessageDescriptor = &__DESCRIPTOR;
        const TABLE: &'static ::cti_codec::__private::Table = &__TABLE;
        #[inline(always)]
        fn fixed(
            __part: &mut ::cti_codec::__private::FixedPart<'__a>,
        ) -> ::core::result::Result<Self, ::cti_codec::DecodeError> {
            let ::core::option::Option::Some(__block0) = __part
                .block::<
                    {
                        ::cti_codec::__private::total(
                            &[
                                <u32 as ::cti_codec::FixedValue>::SIZE,
                                <AgentState as ::cti_codec::FixedValue>::SIZE,
                                <[u8; 8] as ::cti_codec::FixedValue>::SIZE,
                                <u16 as ::cti_codec::FixedValue>::SIZE,
                            ],
                        )
                    },
                >() else {
                return ::core::result::Result::Err(__part.cut_short());
            };
            ::core::result::Result::Ok(Self {
                invoke_id: __part
                    .value(
                        &__block0,
                        const { ::cti_codec::__private::offset_between(&__FIXED, 0, 0) },
                    )?,
                agent_state: __part
                    .value(
                        &__block0,
                        const { ::cti_codec::__private::offset_between(&__FIXED, 0, 1) },
                    )?,
                signature: __part
                    .value(
                        &__block0,
                        const { ::cti_codec::__private::offset_between(&__FIXED, 0, 2) },
                    )?,
                status: __part
                    .value_as::<
                        u16,
                        _,
                        _,
                    >(
                        &__block0,
                        const { ::cti_codec::__private::offset_between(&__FIXED, 0, 3) },
                    )?,
            })
        }
        #[allow(unreachable_patterns)]
        #[inline(never)]
        fn floating<__W: ::cti_codec::__private::Width>(
            &mut self,
            __floating: &'__a [u8],
            __widths: __W,
            __bit: u32,
        ) -> ::core::option::Option<()> {
            let mut __fields = ::cti_codec::__private::FastFields::new(
                __floating,
                __widths,
                __bit,
            );
            while __fields.advance() {
                match __fields.tag() {
                    _ => __fields.pass_over(&__TABLE, ::core::option::Option::None)?,
                }
            }
            __fields.end()?;
            self.is_complete(__bit)
        }
        #[inline(always)]
        fn is_complete(&self, __bit: u32) -> ::core::option::Option<()> {
            ::core::option::Option::Some(())
        }
    }
    #[automatically_derived]
    impl<'__a> ::cti_codec::Message<'__a> for HeartbeatReq {
        const DESCRIPTOR: &'static ::cti_codec::MessageDescriptor = &__DESCRIPTOR;
        fn decode_with_options(
            body: &'__a [u8],
            options: &::cti_codec::DecodeOptions,
            anomalies: &mut dyn ::cti_codec::AnomalySink,
        ) -> ::core::result::Result<Self, ::cti_codec::DecodeError> {
            ::cti_codec::__private::decode(body, options, anomalies)
        }
    }
    #[automatically_derived]
    impl ::cti_codec::__private::EncodeFields for HeartbeatReq {
        const DESCRIPTOR: &'static ::cti_codec::MessageDescriptor = &__DESCRIPTOR;
        #[inline]
        fn floating_len(&self, __header: usize) -> usize {
            0usize
        }
        #[inline]
        fn put_fixed<'__o>(
            &self,
            __bit: u32,
            __out: &'__o mut [u8],
        ) -> ::core::option::Option<&'__o mut [u8]> {
            let (mut __fixed, __out) = ::cti_codec::__private::FixedWriter::new::<
                {
                    ::cti_codec::__private::total(
                        &[
                            <u32 as ::cti_codec::FixedValue>::SIZE,
                            <AgentState as ::cti_codec::FixedValue>::SIZE,
                            <[u8; 8] as ::cti_codec::FixedValue>::SIZE,
                            <u16 as ::cti_codec::FixedValue>::SIZE,
                        ],
                    )
                },
            >(__out)?;
            __fixed.put(&self.invoke_id);
            __fixed.put(&self.agent_state);
            __fixed.put(&self.signature);
            __fixed.put_as::<u16, _>(self.status)?;
            ::core::option::Option::Some(__out)
        }
        fn put_floating<'__o, __W: ::cti_codec::__private::Width>(
            &self,
            __format: ::cti_codec::__private::Format<__W>,
            __out: &'__o mut [u8],
        ) -> ::core::option::Option<&'__o mut [u8]> {
            ::core::option::Option::Some(__out)
        }
        fn walk_fields(&self, __walk: &mut ::cti_codec::__private::Walk<'_>) {
            __walk.fixed(&__FIXED[0], ::core::option::Option::Some(&self.invoke_id));
            __walk.fixed(&__FIXED[1], ::core::option::Option::Some(&self.agent_state));
            __walk.fixed(&__FIXED[2], ::core::option::Option::Some(&self.signature));
            __walk.fixed_as(&__FIXED[3], ::core::option::Option::Some(self.status));
        }
    }
    #[automatically_derived]
    impl ::cti_codec::IntoOwned for HeartbeatReq {
        type Owned = Self;
        fn into_owned(self) -> Self::Owned {
            self
        }
    }
};
