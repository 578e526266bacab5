const _: () = {
    static __FIXED: [::cti_codec::FieldDescriptor; 2] = [
        ::cti_codec::FieldDescriptor::fixed::<u16>("NumCalls").counting(&[1]),
        ::cti_codec::FieldDescriptor::fixed::<u8>("NumVariables").counting(&[3]),
    ];
    static __FIELD0: ::cti_codec::FieldDescriptor = ::cti_codec::FieldDescriptor::floating::<
        u32,
    >("Before", 1);
    static __FIELD2: ::cti_codec::FieldDescriptor = ::cti_codec::FieldDescriptor::floating::<
        u16,
    >("NumAgain", 2)
        .counting(&[3]);
    static __FIELD3: ::cti_codec::FieldDescriptor = ::cti_codec::FieldDescriptor::floating::<
        NamedVariable<'static>,
    >("Variables", 3);
    const __ITEMS: &[::cti_codec::Item] = &[
        ::cti_codec::Item::Field(&__FIELD0),
        ::cti_codec::Item::Group(
            <CallRecord<'static> as ::cti_codec::Group<'static>>::DESCRIPTOR,
        ),
        ::cti_codec::Item::Field(&__FIELD2),
        ::cti_codec::Item::Repeated(&__FIELD3),
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
        ::cti_codec::__private::tags_are_unique(__ROUTES, < CallRecord < 'static > as
        ::cti_codec::Group < 'static >> ::DESCRIPTOR.items),
        "another field has the tag of a member of this group",
    );
    const _: () = {
        ::core::assert!(2 != 0, "tag 0 is not allowed: no field has it");
        ::core::assert!(
            ::cti_codec::__private::tag_is_unique(__ROUTES, 2),
            "another field has this tag",
        );
    };
    const _: () = {
        ::core::assert!(3 != 0, "tag 0 is not allowed: no field has it");
        ::core::assert!(
            ::cti_codec::__private::tag_is_unique(__ROUTES, 3),
            "another field has this tag",
        );
    };
    static __DESCRIPTOR: ::cti_codec::MessageDescriptor = ::cti_codec::MessageDescriptor {
        name: "LISTS_RESP",
        number: 901,
        kind: ::cti_codec::MessageKind::Response,
        service: ::core::option::Option::None,
        gate: ::cti_codec::Gate::ALL,
        layout: ::cti_codec::Layout::Published,
        short_form: ::core::option::Option::None,
        fixed: &__FIXED,
        items: __ITEMS,
    };
    const __FIRST1: u16 = ::cti_codec::__private::first_tag(
        <CallRecord<'static> as ::cti_codec::Group<'static>>::DESCRIPTOR,
    );
    #[automatically_derived]
    impl<'a> ::cti_codec::__private::Receive<'a> for ListsResp<'a> {
        fn put(&mut self, __item: u8, __content: &'a [u8]) {
            match __item {
                0 => ::cti_codec::__private::set(&mut self.before, __content),
                2 => {
                    ::cti_codec::__private::set_count::<
                        u16,
                    >(&mut self.num_again, __content)
                }
                3 => ::cti_codec::__private::push(&mut self.variables, __content),
                _ => {}
            }
        }
        fn reserve(&mut self, __item: u8, __count: usize) {
            match __item {
                3 => self.variables.reserve_exact(__count),
                _ => {}
            }
        }
        fn element(
            &mut self,
            __item: u8,
            __begins: ::core::option::Option<usize>,
        ) -> ::core::option::Option<&mut dyn ::cti_codec::__private::Receive<'a>> {
            match __item {
                1 => ::cti_codec::__private::element(&mut self.calls, __begins),
                _ => ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl<'a> ::cti_codec::__private::ReceiveMessage<'a> for ListsResp<'a> {
        fn clear(&mut self) {
            self.calls.clear();
            self.variables.clear();
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
            __careful.check_fixed_count(&__FIXED[0], self.num_calls, self.calls.len())?;
            __careful
                .check_fixed_count(
                    &__FIXED[1],
                    self.num_variables,
                    self.variables.len(),
                )?;
            __careful.check_count(&__FIELD2, self.num_again, self.variables.len())?;
            __careful.check_element_counts(1, &self.calls)?;
            ::core::result::Result::Ok(())
        }
    }
    #[automatically_derived]
    impl<'a> ::cti_codec::__private::DecodeFields<'a> for ListsResp<'a> {
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
                                <u16 as ::cti_codec::FixedValue>::SIZE,
                                <u8 as ::cti_codec::FixedValue>::SIZE,
                            ],
                        )
                    },
                >() else {
                return ::core::result::Result::Err(__part.cut_short());
            };
            ::core::result::Result::Ok(Self {
                num_calls: __part
                    .count::<
                        u16,
                        _,
                    >(
                        &__block0,
                        const { ::cti_codec::__private::offset_between(&__FIXED, 0, 0) },
                    )?,
                num_variables: __part
                    .count::<
                        u8,
                        _,
                    >(
                        &__block0,
                        const { ::cti_codec::__private::offset_between(&__FIXED, 0, 1) },
                    )?,
                before: ::core::default::Default::default(),
                calls: ::core::default::Default::default(),
                num_again: ::core::default::Default::default(),
                variables: ::core::default::Default::default(),
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
                            .read(
                                const { ::cti_codec::__private::max_of(&__FIELD0) },
                                &mut self.before,
                            )?;
                    }
                    __FIRST1 if ::cti_codec::__private::passes(
                        const {
                            ::cti_codec::__private::first_mask(
                                <CallRecord<
                                    'static,
                                > as ::cti_codec::Group<'static>>::DESCRIPTOR,
                            )
                        },
                        __bit,
                    ) => {
                        __fields
                            .read_records(__FIRST1, self.num_calls, 0, &mut self.calls)?;
                    }
                    2 => {
                        __fields.read_count::<u16>(&mut self.num_again)?;
                    }
                    3 => {
                        __fields
                            .read_repeated(
                                const { ::cti_codec::__private::max_of(&__FIELD3) },
                                self.num_variables,
                                0,
                                &mut self.variables,
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
            ::cti_codec::__private::agrees(self.num_calls, self.calls.len())?;
            ::cti_codec::__private::agrees(self.num_variables, self.variables.len())?;
            ::cti_codec::__private::agrees(self.num_again, self.variables.len())?;
            ::core::option::Option::Some(())
        }
    }
    #[automatically_derived]
    impl<'a> ::cti_codec::Message<'a> for ListsResp<'a> {
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
    impl ::cti_codec::__private::EncodeFields for ListsResp<'_> {
        const DESCRIPTOR: &'static ::cti_codec::MessageDescriptor = &__DESCRIPTOR;
        #[inline]
        fn floating_len(&self, __header: usize) -> usize {
            0usize
                .wrapping_add(
                    ::cti_codec::__private::unknown_len(__header, &self.unknown),
                )
                .wrapping_add(::cti_codec::__private::group_len(__header, &self.calls))
                .wrapping_add(
                    ::cti_codec::__private::repeated_len(
                        __header,
                        const { ::cti_codec::__private::EncodeField::new(&__FIELD3) },
                        &self.variables,
                    ),
                )
                .wrapping_add(
                    ::cti_codec::__private::single_len(
                        __header,
                        const { ::cti_codec::__private::EncodeField::new(&__FIELD0) },
                        &self.before,
                    ),
                )
                .wrapping_add(
                    ::cti_codec::__private::count_len(
                        __header,
                        const { ::cti_codec::__private::EncodeField::new(&__FIELD2) },
                        self.num_again,
                        &[::cti_codec::__private::Counted::counted(&self.variables)],
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
                            <u16 as ::cti_codec::FixedValue>::SIZE,
                            <u8 as ::cti_codec::FixedValue>::SIZE,
                        ],
                    )
                },
            >(__out)?;
            __fixed
                .count::<u16>(&[::cti_codec::__private::Counted::counted(&self.calls)])?;
            __fixed
                .count::<
                    u8,
                >(&[::cti_codec::__private::Counted::counted(&self.variables)])?;
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
                    &self.before,
                )?;
            let __out = __format.group(__out, &self.calls)?;
            let __out = __format
                .count(
                    __out,
                    const { ::cti_codec::__private::EncodeField::new(&__FIELD2) },
                    self.num_again,
                    &[::cti_codec::__private::Counted::counted(&self.variables)],
                )?;
            let __out = __format
                .repeated(
                    __out,
                    const { ::cti_codec::__private::EncodeField::new(&__FIELD3) },
                    &self.variables,
                )?;
            let __out = __format.unknown(__out, &__TABLE, &self.unknown)?;
            ::core::option::Option::Some(__out)
        }
        fn walk_fields(&self, __walk: &mut ::cti_codec::__private::Walk<'_>) {
            __walk
                .count(
                    &__FIXED[0],
                    self.num_calls,
                    &[::cti_codec::__private::Counted::counted(&self.calls)],
                );
            __walk
                .count(
                    &__FIXED[1],
                    self.num_variables,
                    &[::cti_codec::__private::Counted::counted(&self.variables)],
                );
            __walk.single(&__FIELD0, &self.before);
            __walk.group(&self.calls);
            __walk
                .count(
                    &__FIELD2,
                    self.num_again,
                    &[::cti_codec::__private::Counted::counted(&self.variables)],
                );
            __walk.repeated(&__FIELD3, &self.variables);
            __walk.unknown(&self.unknown, &__TABLE);
        }
    }
    #[automatically_derived]
    impl ::cti_codec::IntoOwned for ListsResp<'_> {
        type Owned = ListsResp<'static>;
        fn into_owned(mut self) -> Self::Owned {
            ListsResp {
                num_calls: self.num_calls,
                num_variables: self.num_variables,
                before: self.before,
                calls: ::cti_codec::__private::take_owned(&mut self.calls),
                num_again: self.num_again,
                variables: ::cti_codec::__private::take_owned(&mut self.variables),
                unknown: ::cti_codec::__private::take_owned(&mut self.unknown),
            }
        }
    }
};
