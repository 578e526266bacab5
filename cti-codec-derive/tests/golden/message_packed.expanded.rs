const _: () = {
    static __FIXED: [::cti_codec::FieldDescriptor; 1] = [
        ::cti_codec::FieldDescriptor::fixed::<u16>("NumStates").counting(&[0, 1]),
    ];
    static __FIELD0: ::cti_codec::FieldDescriptor = ::cti_codec::FieldDescriptor::floating::<
        u16,
    >("States", 1)
        .carrying::<AgentState>()
        .packed();
    static __FIELD1: ::cti_codec::FieldDescriptor = ::cti_codec::FieldDescriptor::floating::<
        u32,
    >("Times", 2)
        .packed()
        .since(20)
        .gate(
            ::cti_codec::Product::UnifiedCcx,
            ::cti_codec::ProductGate::Own(::cti_codec::Versions {
                since: ::core::option::Option::Some(18),
                until: ::core::option::Option::None,
            }),
        );
    const __ITEMS: &[::cti_codec::Item] = &[
        ::cti_codec::Item::Repeated(&__FIELD0),
        ::cti_codec::Item::Repeated(&__FIELD1),
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
        ::core::assert!(1 != 0, "tag 0 is not allowed: no field has it");
        ::core::assert!(
            ::cti_codec::__private::tag_is_unique(__ROUTES, 1),
            "another field has this tag",
        );
    };
    const _: () = ::core::assert!(
        ::cti_codec::__private::can_be_packed(< AgentState as ::cti_codec::FloatingValue
        < 'static >> ::TYPE),
        "`packed` needs a type of numbers of one size, other than BOOL",
    );
    const _: () = {
        ::core::assert!(2 != 0, "tag 0 is not allowed: no field has it");
        ::core::assert!(
            ::cti_codec::__private::tag_is_unique(__ROUTES, 2),
            "another field has this tag",
        );
    };
    const _: () = ::core::assert!(
        ::cti_codec::__private::can_be_packed(< u32 as ::cti_codec::FloatingValue <
        'static >> ::TYPE),
        "`packed` needs a type of numbers of one size, other than BOOL",
    );
    const _: () = ::core::assert!(
        ::cti_codec::__private::carries(< u16 as ::cti_codec::Scalar > ::TYPE, <
        AgentState as ::cti_codec::Scalar > ::TYPE,),
        "`wire` is an unsigned type no wider than the field's own",
    );
    static __DESCRIPTOR: ::cti_codec::MessageDescriptor = ::cti_codec::MessageDescriptor {
        name: "PACKED_REQ",
        number: 902,
        kind: ::cti_codec::MessageKind::Request,
        service: ::core::option::Option::None,
        gate: ::cti_codec::Gate::new(::cti_codec::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::None,
            })
            .with(::cti_codec::Product::UnifiedCcx, ::cti_codec::ProductGate::Never),
        layout: ::cti_codec::Layout::Published,
        short_form: ::core::option::Option::None,
        fixed: &__FIXED,
        items: __ITEMS,
    };
    #[automatically_derived]
    impl<'a> ::cti_codec::__private::Receive<'a> for PackedReq<'a> {
        fn put(&mut self, __item: u8, __content: &'a [u8]) {
            match __item {
                0 => ::cti_codec::__private::push(&mut self.states, __content),
                1 => ::cti_codec::__private::push(&mut self.times, __content),
                _ => {}
            }
        }
        fn reserve(&mut self, __item: u8, __count: usize) {
            match __item {
                0 => self.states.reserve_exact(__count),
                1 => self.times.reserve_exact(__count),
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
    impl<'a> ::cti_codec::__private::ReceiveMessage<'a> for PackedReq<'a> {
        fn clear(&mut self) {
            self.states.clear();
            self.times.clear();
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
            __careful
                .check_fixed_count(&__FIXED[0], self.num_states, self.states.len())?;
            __careful.check_fixed_count(&__FIXED[0], self.num_states, self.times.len())?;
            ::core::result::Result::Ok(())
        }
    }
    #[automatically_derived]
    impl<'a> ::cti_codec::__private::DecodeFields<'a> for PackedReq<'a> {
        const DESCRIPTOR: &'static ::cti_codec::MessageDescriptor = &__DESCRIPTOR;
        const TABLE: &'static ::cti_codec::__private::Table = &__TABLE;
        #[inline(always)]
        fn fixed(
            __part: &mut ::cti_codec::__private::FixedPart<'a>,
        ) -> ::core::result::Result<Self, ::cti_codec::DecodeError> {
            let ::core::option::Option::Some(__block0) = __part
                .block::<
                    {
                        ::cti_codec::__private::total(
                            &[<u16 as ::cti_codec::FixedValue>::SIZE],
                        )
                    },
                >() else {
                return ::core::result::Result::Err(__part.cut_short());
            };
            ::core::result::Result::Ok(Self {
                num_states: __part
                    .count::<
                        u16,
                        _,
                    >(
                        &__block0,
                        const { ::cti_codec::__private::offset_between(&__FIXED, 0, 0) },
                    )?,
                states: ::core::default::Default::default(),
                times: ::core::default::Default::default(),
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
                    1 => {
                        __fields
                            .read_repeated_as::<
                                u16,
                                _,
                            >(self.num_states, 0, &mut self.states)?;
                    }
                    2 if ::cti_codec::__private::passes(
                        const { ::cti_codec::__private::mask_of(&__FIELD1) },
                        __bit,
                    ) => {
                        __fields
                            .read_repeated(
                                const { ::cti_codec::__private::max_of(&__FIELD1) },
                                self.num_states,
                                0,
                                &mut self.times,
                            )?;
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
            ::cti_codec::__private::agrees(self.num_states, self.states.len())?;
            ::cti_codec::__private::agrees(self.num_states, self.times.len())?;
            ::core::option::Option::Some(())
        }
    }
    #[automatically_derived]
    impl<'a> ::cti_codec::Message<'a> for PackedReq<'a> {
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
    impl ::cti_codec::__private::EncodeFields for PackedReq<'_> {
        const DESCRIPTOR: &'static ::cti_codec::MessageDescriptor = &__DESCRIPTOR;
        #[inline]
        fn floating_len(&self, __header: usize) -> usize {
            0usize
                .wrapping_add(
                    ::cti_codec::__private::unknown_len(__header, &self.unknown),
                )
                .wrapping_add(
                    ::cti_codec::__private::repeated_len(
                        __header,
                        const { ::cti_codec::__private::EncodeField::new(&__FIELD0) },
                        &self.states,
                    ),
                )
                .wrapping_add(
                    ::cti_codec::__private::repeated_len(
                        __header,
                        const { ::cti_codec::__private::EncodeField::new(&__FIELD1) },
                        &self.times,
                    ),
                )
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
                        &[<u16 as ::cti_codec::FixedValue>::SIZE],
                    )
                },
            >(__out)?;
            __fixed
                .count::<
                    u16,
                >(
                    &[
                        ::cti_codec::__private::Counted::counted(&self.states),
                        ::cti_codec::__private::Counted::counted(&self.times),
                    ],
                )?;
            ::core::option::Option::Some(__out)
        }
        fn put_floating<'__o, __W: ::cti_codec::__private::Width>(
            &self,
            __format: ::cti_codec::__private::Format<__W>,
            __out: &'__o mut [u8],
        ) -> ::core::option::Option<&'__o mut [u8]> {
            let __out = __format
                .repeated(
                    __out,
                    const { ::cti_codec::__private::EncodeField::new(&__FIELD0) },
                    &self.states,
                )?;
            let __out = __format
                .repeated(
                    __out,
                    const { ::cti_codec::__private::EncodeField::new(&__FIELD1) },
                    &self.times,
                )?;
            let __out = __format.unknown(__out, &__TABLE, &self.unknown)?;
            ::core::option::Option::Some(__out)
        }
        fn walk_fields(&self, __walk: &mut ::cti_codec::__private::Walk<'_>) {
            __walk
                .count(
                    &__FIXED[0],
                    self.num_states,
                    &[
                        ::cti_codec::__private::Counted::counted(&self.states),
                        ::cti_codec::__private::Counted::counted(&self.times),
                    ],
                );
            __walk.repeated(&__FIELD0, &self.states);
            __walk.repeated(&__FIELD1, &self.times);
            __walk.unknown(&self.unknown, &__TABLE);
        }
    }
    #[automatically_derived]
    impl ::cti_codec::IntoOwned for PackedReq<'_> {
        type Owned = PackedReq<'static>;
        fn into_owned(mut self) -> Self::Owned {
            PackedReq {
                num_states: self.num_states,
                states: ::core::mem::take(&mut self.states),
                times: ::core::mem::take(&mut self.times),
                unknown: ::cti_codec::__private::take_owned(&mut self.unknown),
            }
        }
    }
};
