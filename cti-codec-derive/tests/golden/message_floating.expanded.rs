const _: () = {
    static __FIELD0: ::cti_codec::FieldDescriptor = ::cti_codec::FieldDescriptor::floating::<
        Text<'static>,
    >("AgentID", tags::AGENT_ID)
        .required()
        .max(12);
    static __FIELD1: ::cti_codec::FieldDescriptor = ::cti_codec::FieldDescriptor::floating::<
        u16,
    >("CCAIState", 0x10)
        .carrying::<StatusCode>();
    const __ITEMS: &[::cti_codec::Item] = &[
        ::cti_codec::Item::Field(&__FIELD0),
        ::cti_codec::Item::Field(&__FIELD1),
    ];
    const __ROUTES: &[::cti_codec::__private::Route] = &::cti_codec::__private::routes::<
        { ::cti_codec::__private::route_count(__ITEMS) },
    >(__ITEMS);
    const __INDEX: &[u8] = &::cti_codec::__private::index::<
        { ::cti_codec::__private::index_len(__ROUTES) },
    >(__ROUTES);
    const __RULES: &[::cti_codec::__private::Rule] = &::cti_codec::__private::rules::<
        { __ROUTES.len() },
    >(__ROUTES);
    static __TABLE: ::cti_codec::__private::Table = ::cti_codec::__private::Table::new(
        __ROUTES,
        __RULES,
        __INDEX,
    );
    const _: () = {
        ::core::assert!(tags::AGENT_ID != 0, "tag 0 is not allowed: no field has it");
        ::core::assert!(
            ::cti_codec::__private::tag_is_unique(__ROUTES, tags::AGENT_ID),
            "another field has this tag",
        );
    };
    const _: () = {
        ::core::assert!(0x10 != 0, "tag 0 is not allowed: no field has it");
        ::core::assert!(
            ::cti_codec::__private::tag_is_unique(__ROUTES, 0x10),
            "another field has this tag",
        );
    };
    const _: () = ::core::assert!(
        ::cti_codec::__private::carries(< u16 as ::cti_codec::Scalar > ::TYPE, <
        StatusCode as ::cti_codec::Scalar > ::TYPE,),
        "`wire` is an unsigned type no wider than the field's own",
    );
    static __DESCRIPTOR: ::cti_codec::MessageDescriptor = ::cti_codec::MessageDescriptor {
        name: "FLOATING_EVENT",
        number: 900,
        kind: ::cti_codec::MessageKind::Event,
        service: ::core::option::Option::None,
        gate: ::cti_codec::Gate::ALL,
        layout: ::cti_codec::Layout::Published,
        short_form: ::core::option::Option::None,
        fixed: &[],
        items: __ITEMS,
    };
    #[automatically_derived]
    impl<'a> ::cti_codec::Message<'a> for FloatingEvent<'a> {
        const DESCRIPTOR: &'static ::cti_codec::MessageDescriptor = &__DESCRIPTOR;
        fn decode_with_options(
            body: &'a [u8],
            options: &::cti_codec::DecodeOptions,
            anomalies: &mut dyn ::cti_codec::AnomalySink,
        ) -> ::core::result::Result<Self, ::cti_codec::DecodeError> {
            let mut __decoder = ::cti_codec::__private::decoder::<
                Self,
            >(body, options, anomalies)?;
            let mut __slots = [::core::option::Option::None; 2];
            let mut __lists = [::cti_codec::__private::List::EMPTY; 0];
            let mut __shelf = [::core::option::Option::None; ::cti_codec::__private::shelf(
                __ITEMS,
            )];
            __decoder.walk(&__TABLE, &mut __slots, &mut __lists, &mut __shelf)?;
            __decoder.check_required(&__FIELD0, __slots[0])?;
            let __unknown = __decoder.unknown(&__TABLE);
            ::core::result::Result::Ok(Self {
                agent_id: ::cti_codec::__private::read(__slots[0]),
                r#type: ::cti_codec::__private::read_as::<u16, _>(__slots[1]),
                unknown: __unknown,
            })
        }
    }
    #[automatically_derived]
    impl ::cti_codec::__private::EncodeFields for FloatingEvent<'_> {
        const DESCRIPTOR: &'static ::cti_codec::MessageDescriptor = &__DESCRIPTOR;
        #[inline]
        fn floating_len(&self, __header: usize) -> usize {
            0usize
                .wrapping_add(
                    ::cti_codec::__private::single_len(
                        __header,
                        const { ::cti_codec::__private::EncodeField::new(&__FIELD0) },
                        &self.agent_id,
                    ),
                )
                .wrapping_add(
                    ::cti_codec::__private::single_len(
                        __header,
                        const { ::cti_codec::__private::EncodeField::new(&__FIELD1) },
                        &self.r#type,
                    ),
                )
                .wrapping_add(
                    ::cti_codec::__private::unknown_len(__header, &self.unknown),
                )
        }
        #[inline]
        fn put_fixed<'__o>(
            &self,
            __bit: u32,
            __out: &'__o mut [u8],
        ) -> ::core::option::Option<&'__o mut [u8]> {
            ::core::option::Option::Some(__out)
        }
        fn put_floating<'__o, __W: ::cti_codec::__private::HeaderWidths>(
            &self,
            __format: ::cti_codec::__private::Format<__W>,
            __out: &'__o mut [u8],
        ) -> ::core::option::Option<&'__o mut [u8]> {
            let __out = __format
                .single(
                    __out,
                    const { ::cti_codec::__private::EncodeField::new(&__FIELD0) },
                    &self.agent_id,
                )?;
            let __out = __format
                .single(
                    __out,
                    const { ::cti_codec::__private::EncodeField::new(&__FIELD1) },
                    &self.r#type,
                )?;
            let __out = __format.unknown(__out, &__TABLE, &self.unknown)?;
            ::core::option::Option::Some(__out)
        }
        fn walk_fields(&self, __walk: &mut ::cti_codec::__private::Walk<'_>) {
            __walk.single(&__FIELD0, &self.agent_id);
            __walk.single(&__FIELD1, &self.r#type);
            __walk.unknown(&self.unknown, &__TABLE);
        }
    }
    #[automatically_derived]
    impl ::cti_codec::IntoOwned for FloatingEvent<'_> {
        type Owned = FloatingEvent<'static>;
        fn into_owned(self) -> Self::Owned {
            FloatingEvent {
                agent_id: ::cti_codec::IntoOwned::into_owned(self.agent_id),
                r#type: self.r#type,
                unknown: ::cti_codec::IntoOwned::into_owned(self.unknown),
            }
        }
    }
};
