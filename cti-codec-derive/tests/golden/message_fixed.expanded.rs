const _: () = {
    use ::cti_codec::__private::FieldRun as _;
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
    static __TABLE: ::cti_codec::__private::Table = ::cti_codec::__private::Table::new(
        &[],
        &[],
    );
    static __DESCRIPTOR: ::cti_codec::MessageDescriptor = ::cti_codec::MessageDescriptor {
        name: "HEARTBEAT_REQ",
        number: 5,
        kind: ::cti_codec::MessageKind::Request,
        service: ::core::option::Option::Some(::cti_codec::Service::SessionManagement),
        versions: ::cti_codec::Versions::ALL,
        layout: ::cti_codec::Layout::Published,
        short_form: ::core::option::Option::None,
        fixed: &__FIXED,
        items: &[],
    };
    #[automatically_derived]
    impl<'__a> ::cti_codec::Message<'__a> for HeartbeatReq {
        const DESCRIPTOR: &'static ::cti_codec::MessageDescriptor = &__DESCRIPTOR;
        fn decode_with_options(
            body: &'__a [u8],
            options: &::cti_codec::DecodeOptions,
            anomalies: &mut dyn ::cti_codec::AnomalySink,
        ) -> ::core::result::Result<Self, ::cti_codec::DecodeError> {
            let mut __decoder = ::cti_codec::__private::decoder::<
                Self,
            >(body, options, anomalies)?;
            let mut __run = __decoder
                .run::<
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
                >()?;
            let __fixed0 = __decoder.need(__run.take())?;
            let __fixed1 = __decoder.need(__run.take())?;
            let __fixed2 = __decoder.need(__run.take())?;
            let __fixed3 = __decoder.need(__run.take_as::<u16, _>())?;
            if const { ::cti_codec::__private::has_bool(&__FIXED) } {
                __decoder.check_bools()?;
            }
            __decoder.walk(&__TABLE, &mut [], &mut [])?;
            ::core::result::Result::Ok(Self {
                invoke_id: __fixed0,
                agent_state: __fixed1,
                signature: __fixed2,
                status: __fixed3,
            })
        }
    }
    #[automatically_derived]
    impl ::cti_codec::__private::Fields for HeartbeatReq {
        const DESCRIPTOR: &'static ::cti_codec::MessageDescriptor = &__DESCRIPTOR;
        const TABLE: &'static ::cti_codec::__private::Table = &__TABLE;
        fn fields<__S: ::cti_codec::__private::FieldSink>(
            &self,
            __sink: &mut __S,
        ) -> ::core::result::Result<(), ::cti_codec::EncodeError> {
            {
                let mut __run = __sink
                    .run::<
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
                    >();
                __run.put(&self.invoke_id);
                __run.put(&self.agent_state);
                __run.put(&self.signature);
                __run.put_as::<u16, _>(&__FIXED[3], self.status)?;
            }
            ::core::result::Result::Ok(())
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
