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
    const __RULES: &[::cti_codec::__private::Rule] = &::cti_codec::__private::rules::<
        { __ROUTES.len() },
    >(__ROUTES);
    static __TABLE: ::cti_codec::__private::Table = ::cti_codec::__private::Table::new(
        __ROUTES,
        __RULES,
        __INDEX,
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
    #[automatically_derived]
    impl<'a> ::cti_codec::Message<'a> for ListsResp<'a> {
        const DESCRIPTOR: &'static ::cti_codec::MessageDescriptor = &__DESCRIPTOR;
        fn decode_with_options(
            body: &'a [u8],
            options: &::cti_codec::DecodeOptions,
            anomalies: &mut dyn ::cti_codec::AnomalySink,
        ) -> ::core::result::Result<Self, ::cti_codec::DecodeError> {
            let mut __decoder = ::cti_codec::__private::decoder::<
                Self,
            >(body, options, anomalies)?;
            let __run0 = __decoder
                .run::<
                    {
                        ::cti_codec::__private::total(
                            &[
                                <u16 as ::cti_codec::FixedValue>::SIZE,
                                <u8 as ::cti_codec::FixedValue>::SIZE,
                            ],
                        )
                    },
                >()?;
            let __fixed0 = __decoder
                .need(
                    __run0
                        .count_at::<
                            u16,
                        >(const { ::cti_codec::__private::between(&__FIXED, 0, 0) }),
                )?;
            let __fixed1 = __decoder
                .need(
                    __run0
                        .count_at::<
                            u8,
                        >(const { ::cti_codec::__private::between(&__FIXED, 0, 1) }),
                )?;
            if const { ::cti_codec::__private::has_bool(&__FIXED) } {
                __decoder.check_bools()?;
            }
            let mut __slots = [::core::option::Option::None; 2];
            let mut __lists = [::cti_codec::__private::List::EMPTY; {
                ::cti_codec::__private::all_lists(__ITEMS)
            }];
            let mut __shelf = [::core::option::Option::None; ::cti_codec::__private::shelf(
                __ITEMS,
            )];
            __decoder.walk(&__TABLE, &mut __slots, &mut __lists, &mut __shelf)?;
            __decoder.check_fixed_count(&__FIXED[0], __fixed0, __lists[0].count())?;
            __decoder.check_fixed_count(&__FIXED[1], __fixed1, __lists[1].count())?;
            __decoder.check_count(&__FIELD2, __slots[1], __lists[1].count())?;
            let __list0 = __decoder.group(&__lists[0], &__shelf)?;
            let __list1 = __decoder.repeated(&__TABLE, &__lists[1], &__shelf);
            let __unknown = __decoder.unknown(&__TABLE);
            ::core::result::Result::Ok(Self {
                num_calls: __fixed0,
                num_variables: __fixed1,
                before: ::cti_codec::__private::read(__slots[0]),
                calls: __list0,
                num_again: ::cti_codec::__private::read_count(__slots[1]),
                variables: __list1,
                unknown: __unknown,
            })
        }
    }
    #[automatically_derived]
    impl ::cti_codec::__private::EncodeFields for ListsResp<'_> {
        const DESCRIPTOR: &'static ::cti_codec::MessageDescriptor = &__DESCRIPTOR;
        #[inline]
        fn floating_len(&self, __header: usize) -> usize {
            0usize
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
                .wrapping_add(::cti_codec::__private::group_len(__header, &self.calls))
                .wrapping_add(
                    ::cti_codec::__private::repeated_len(
                        __header,
                        const { ::cti_codec::__private::EncodeField::new(&__FIELD3) },
                        &self.variables,
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
        fn put_floating<'__o, __W: ::cti_codec::__private::HeaderWidths>(
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
        fn into_owned(self) -> Self::Owned {
            ListsResp {
                num_calls: self.num_calls,
                num_variables: self.num_variables,
                before: self.before,
                calls: ::cti_codec::IntoOwned::into_owned(self.calls),
                num_again: self.num_again,
                variables: ::cti_codec::IntoOwned::into_owned(self.variables),
                unknown: ::cti_codec::IntoOwned::into_owned(self.unknown),
            }
        }
    }
};
