const _: () = {
    static __FIXED: [::cti_codec::FieldDescriptor; 6] = [
        ::cti_codec::FieldDescriptor::fixed::<u32>("InvokeID"),
        ::cti_codec::FieldDescriptor::fixed::<u16>("Status").carrying::<StatusCode>(),
        ::cti_codec::FieldDescriptor::fixed::<u32>("Error").since(24),
        ::cti_codec::FieldDescriptor::fixed::<u16>("Cause")
            .carrying::<StatusCode>()
            .since(24),
        ::cti_codec::FieldDescriptor::fixed::<u16>("NumNames").until(19).counting(&[0]),
        ::cti_codec::FieldDescriptor::fixed::<u16>("Last"),
    ];
    const _: () = ::core::assert!(
        ::cti_codec::__private::carries(< u16 as ::cti_codec::Scalar > ::TYPE, <
        StatusCode as ::cti_codec::Scalar > ::TYPE,),
        "`wire` is an unsigned type no wider than the field's own",
    );
    const _: () = ::core::assert!(
        ::cti_codec::__private::carries(< u16 as ::cti_codec::Scalar > ::TYPE, <
        StatusCode as ::cti_codec::Scalar > ::TYPE,),
        "`wire` is an unsigned type no wider than the field's own",
    );
    static __FIELD0: ::cti_codec::FieldDescriptor = ::cti_codec::FieldDescriptor::floating::<
        Text<'static>,
    >("Names", 7)
        .max(32)
        .since(15)
        .until(24);
    const __ITEMS: &[::cti_codec::Item] = &[::cti_codec::Item::Repeated(&__FIELD0)];
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
        ::core::assert!(7 != 0, "tag 0 is not allowed: no field has it");
        ::core::assert!(
            ::cti_codec::__private::tag_is_unique(__ROUTES, 7),
            "another field has this tag",
        );
    };
    static __DESCRIPTOR: ::cti_codec::MessageDescriptor = ::cti_codec::MessageDescriptor {
        name: "GATED_CONF",
        number: 1,
        kind: ::cti_codec::MessageKind::Indication,
        service: ::core::option::Option::Some(::cti_codec::Service::FailureIndication),
        gate: ::cti_codec::Gate::new(::cti_codec::Versions {
            since: ::core::option::Option::Some(14),
            until: ::core::option::Option::None,
        }),
        layout: ::cti_codec::Layout::Published,
        short_form: ::cti_codec::ProtocolVersion::new(23),
        fixed: &__FIXED,
        items: __ITEMS,
    };
    #[automatically_derived]
    impl<'a> ::cti_codec::__private::Receive<'a> for GatedConf<'a> {
        fn put(&mut self, __item: u8, __content: &'a [u8]) {
            match __item {
                0 => ::cti_codec::__private::push(&mut self.names, __content),
                _ => {}
            }
        }
        fn reserve(&mut self, __item: u8, __count: usize) {
            match __item {
                0 => self.names.reserve_exact(__count),
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
    impl<'a> ::cti_codec::__private::ReceiveMessage<'a> for GatedConf<'a> {
        fn clear(&mut self) {
            self.names.clear();
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
            __careful.check_fixed_count(&__FIXED[4], self.num_names, self.names.len())?;
            ::core::result::Result::Ok(())
        }
    }
    #[automatically_derived]
    impl<'a> ::cti_codec::__private::DecodeFields<'a> for GatedConf<'a> {
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
                            &[
                                <u32 as ::cti_codec::FixedValue>::SIZE,
                                <u16 as ::cti_codec::FixedValue>::SIZE,
                            ],
                        )
                    },
                >() else {
                return ::core::result::Result::Err(__part.cut_short());
            };
            let ::core::option::Option::Some(__fixed2) = __part.versioned(&__FIXED[2])
            else {
                return ::core::result::Result::Err(__part.cut_short());
            };
            let ::core::option::Option::Some(__fixed3) = __part
                .versioned_as::<u16, _>(&__FIXED[3]) else {
                return ::core::result::Result::Err(__part.cut_short());
            };
            let ::core::option::Option::Some(__fixed4) = __part
                .versioned_count::<u16>(&__FIXED[4]) else {
                return ::core::result::Result::Err(__part.cut_short());
            };
            let ::core::option::Option::Some(__block5) = __part
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
                invoke_id: __part
                    .value(
                        &__block0,
                        const { ::cti_codec::__private::offset_between(&__FIXED, 0, 0) },
                    )?,
                status: __part
                    .value_as::<
                        u16,
                        _,
                        _,
                    >(
                        &__block0,
                        const { ::cti_codec::__private::offset_between(&__FIXED, 0, 1) },
                    )?,
                error: __fixed2,
                cause: __fixed3,
                num_names: __fixed4,
                last: __part
                    .value(
                        &__block5,
                        const { ::cti_codec::__private::offset_between(&__FIXED, 5, 5) },
                    )?,
                names: ::core::default::Default::default(),
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
                    7 if ::cti_codec::__private::passes(
                        const { ::cti_codec::__private::mask_of(&__FIELD0) },
                        __bit,
                    ) => {
                        __fields
                            .read_repeated(
                                const { ::cti_codec::__private::max_of(&__FIELD0) },
                                self.num_names,
                                0,
                                &mut self.names,
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
            ::cti_codec::__private::agrees(self.num_names, self.names.len())?;
            ::core::option::Option::Some(())
        }
    }
    #[automatically_derived]
    impl<'a> ::cti_codec::Message<'a> for GatedConf<'a> {
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
    impl ::cti_codec::__private::EncodeFields for GatedConf<'_> {
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
                        &self.names,
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
                        &[
                            <u32 as ::cti_codec::FixedValue>::SIZE,
                            <u16 as ::cti_codec::FixedValue>::SIZE,
                        ],
                    )
                },
            >(__out)?;
            __fixed.put(&self.invoke_id);
            __fixed.put_as::<u16, _>(self.status)?;
            let __out = ::cti_codec::__private::put_versioned(
                __out,
                const { ::cti_codec::__private::EncodeField::new(&__FIXED[2]) }
                    .is_of(__bit),
                self.error.as_ref(),
            )?;
            let __out = ::cti_codec::__private::put_versioned_as::<
                u16,
                _,
            >(
                __out,
                const { ::cti_codec::__private::EncodeField::new(&__FIXED[3]) }
                    .is_of(__bit),
                self.cause,
            )?;
            let __out = ::cti_codec::__private::put_versioned_count::<
                u16,
            >(
                __out,
                const { ::cti_codec::__private::EncodeField::new(&__FIXED[4]) }
                    .is_of(__bit),
                &[::cti_codec::__private::Counted::counted(&self.names)],
            )?;
            let (mut __fixed, __out) = ::cti_codec::__private::FixedWriter::new::<
                {
                    ::cti_codec::__private::total(
                        &[<u16 as ::cti_codec::FixedValue>::SIZE],
                    )
                },
            >(__out)?;
            __fixed.put(&self.last);
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
                    &self.names,
                )?;
            let __out = __format.unknown(__out, &__TABLE, &self.unknown)?;
            ::core::option::Option::Some(__out)
        }
        fn walk_fields(&self, __walk: &mut ::cti_codec::__private::Walk<'_>) {
            __walk.fixed(&__FIXED[0], ::core::option::Option::Some(&self.invoke_id));
            __walk.fixed_as(&__FIXED[1], ::core::option::Option::Some(self.status));
            __walk.fixed(&__FIXED[2], self.error.as_ref());
            __walk.fixed_as(&__FIXED[3], self.cause);
            __walk
                .count(
                    &__FIXED[4],
                    self.num_names,
                    &[::cti_codec::__private::Counted::counted(&self.names)],
                );
            __walk.fixed(&__FIXED[5], ::core::option::Option::Some(&self.last));
            __walk.repeated(&__FIELD0, &self.names);
            __walk.unknown(&self.unknown, &__TABLE);
        }
    }
    #[automatically_derived]
    impl ::cti_codec::IntoOwned for GatedConf<'_> {
        type Owned = GatedConf<'static>;
        fn into_owned(mut self) -> Self::Owned {
            GatedConf {
                invoke_id: self.invoke_id,
                status: self.status,
                error: self.error,
                cause: self.cause,
                num_names: self.num_names,
                last: self.last,
                names: ::cti_codec::__private::take_owned(&mut self.names),
                unknown: ::cti_codec::__private::take_owned(&mut self.unknown),
            }
        }
    }
};
