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
    static __TABLE: ::cti_codec::__private::Table = ::cti_codec::__private::Table::new(
        __ROUTES,
        __INDEX,
        ::cti_codec::__private::all_lists(__ITEMS),
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
    impl<'a> ::cti_codec::__private::Receive<'a> for FloatingEvent<'a> {
        fn put(&mut self, __item: u8, __content: &'a [u8]) {
            match __item {
                0 => ::cti_codec::__private::set(&mut self.agent_id, __content),
                1 => {
                    ::cti_codec::__private::set_as::<u16, _>(&mut self.r#type, __content)
                }
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
        ) -> ::core::option::Option<&mut dyn ::cti_codec::__private::Receive<'a>> {
            match __item {
                _ => ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl<'a> ::cti_codec::__private::ReceiveMessage<'a> for FloatingEvent<'a> {
        fn clear(&mut self) {
            self.unknown.clear();
        }
        fn unknown(
            &mut self,
        ) -> ::core::option::Option<&mut ::cti_codec::UnknownFields<'a>> {
            ::core::option::Option::Some(&mut self.unknown)
        }
        fn check_counts(
            &self,
            __careful: &mut ::cti_codec::__private::Careful<'a, '_>,
        ) -> ::core::result::Result<(), ::cti_codec::DecodeError> {
            ::core::result::Result::Ok(())
        }
    }
    #[automatically_derived]
    impl<'a> ::cti_codec::__private::DecodeFields<'a> for FloatingEvent<'a> {
        const DESCRIPTOR: &'static ::cti_codec::MessageDescriptor = &__DESCRIPTOR;
        const TABLE: &'static ::cti_codec::__private::Table = &__TABLE;
        #[inline(always)]
        fn fixed(
            __part: &mut ::cti_codec::__private::FixedPart<'a>,
        ) -> ::core::result::Result<Self, ::cti_codec::DecodeError> {
            ::core::result::Result::Ok(Self {
                agent_id: ::core::default::Default::default(),
                r#type: ::core::default::Default::default(),
                unknown: ::core::default::Default::default(),
            })
        }
        #[allow(unreachable_patterns)]
        #[inline(never)]
        fn floating<__W: ::cti_codec::__private::Width>(
            &mut self,
            __floating: &'a [u8],
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
                    tags::AGENT_ID => {
                        __fields
                            .read(
                                const { ::cti_codec::__private::max_of(&__FIELD0) },
                                &mut self.agent_id,
                            )?;
                    }
                    0x10 => {
                        __fields.read_as::<u16, _>(&mut self.r#type)?;
                    }
                    _ => {
                        __fields
                            .pass_over(
                                &__TABLE,
                                ::core::option::Option::Some(&mut self.unknown),
                            )?
                    }
                }
            }
            __fields.end()?;
            self.is_complete(__bit)
        }
        #[inline(always)]
        fn is_complete(&self, __bit: u32) -> ::core::option::Option<()> {
            ::cti_codec::__private::require(self.agent_id.is_some())?;
            ::core::option::Option::Some(())
        }
    }
    #[automatically_derived]
    impl<'a> ::cti_codec::Message<'a> for FloatingEvent<'a> {
        const DESCRIPTOR: &'static ::cti_codec::MessageDescriptor = &__DESCRIPTOR;
        fn decode_with_options(
            body: &'a [u8],
            options: &::cti_codec::DecodeOptions,
            anomalies: &mut dyn ::cti_codec::AnomalySink,
        ) -> ::core::result::Result<Self, ::cti_codec::DecodeError> {
            ::cti_codec::__private::decode(body, options, anomalies)
        }
    }
    #[automatically_derived]
    impl ::cti_codec::__private::EncodeFields for FloatingEvent<'_> {
        const DESCRIPTOR: &'static ::cti_codec::MessageDescriptor = &__DESCRIPTOR;
        #[inline]
        fn floating_len(&self, __header: usize) -> usize {
            0usize
                .wrapping_add(
                    ::cti_codec::__private::unknown_len(__header, &self.unknown),
                )
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
        }
        #[inline]
        fn put_fixed<'__o>(
            &self,
            __bit: u32,
            __out: &'__o mut [u8],
        ) -> ::core::option::Option<&'__o mut [u8]> {
            ::core::option::Option::Some(__out)
        }
        fn put_floating<'__o, __W: ::cti_codec::__private::Width>(
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
        fn into_owned(mut self) -> Self::Owned {
            FloatingEvent {
                agent_id: ::cti_codec::__private::take_owned(&mut self.agent_id),
                r#type: self.r#type,
                unknown: ::cti_codec::__private::take_owned(&mut self.unknown),
            }
        }
    }
};
