const _: () = {
    static __FIELD0: ::cti_codec::FieldDescriptor = ::cti_codec::FieldDescriptor::floating::<
        u32,
    >("TeamID", 10);
    static __FIELD1: ::cti_codec::FieldDescriptor = ::cti_codec::FieldDescriptor::floating::<
        u16,
    >("NumMembers", 11)
        .counting(&[2]);
    static __FIELD2: ::cti_codec::FieldDescriptor = ::cti_codec::FieldDescriptor::floating::<
        Text<'static>,
    >("Members", 12)
        .max(12)
        .since(15);
    static __FIELD3: ::cti_codec::FieldDescriptor = ::cti_codec::FieldDescriptor::floating::<
        AgentFlags,
    >("Flags", 13);
    static __FIELD4: ::cti_codec::FieldDescriptor = ::cti_codec::FieldDescriptor::floating::<
        u16,
    >("NumShifts", 14)
        .counting(&[5]);
    const __ITEMS: &[::cti_codec::Item] = &[
        ::cti_codec::Item::Field(&__FIELD0),
        ::cti_codec::Item::Field(&__FIELD1),
        ::cti_codec::Item::Repeated(&__FIELD2),
        ::cti_codec::Item::Field(&__FIELD3),
        ::cti_codec::Item::Field(&__FIELD4),
        ::cti_codec::Item::Group(<Shift as ::cti_codec::Group<'static>>::DESCRIPTOR),
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
        ::core::assert!(10 != 0, "tag 0 is not allowed: no field has it");
        ::core::assert!(
            ::cti_codec::__private::tag_is_unique(__ROUTES, 10),
            "another field has this tag",
        );
    };
    const _: () = {
        ::core::assert!(11 != 0, "tag 0 is not allowed: no field has it");
        ::core::assert!(
            ::cti_codec::__private::tag_is_unique(__ROUTES, 11),
            "another field has this tag",
        );
    };
    const _: () = {
        ::core::assert!(12 != 0, "tag 0 is not allowed: no field has it");
        ::core::assert!(
            ::cti_codec::__private::tag_is_unique(__ROUTES, 12),
            "another field has this tag",
        );
    };
    const _: () = {
        ::core::assert!(13 != 0, "tag 0 is not allowed: no field has it");
        ::core::assert!(
            ::cti_codec::__private::tag_is_unique(__ROUTES, 13),
            "another field has this tag",
        );
    };
    const _: () = {
        ::core::assert!(14 != 0, "tag 0 is not allowed: no field has it");
        ::core::assert!(
            ::cti_codec::__private::tag_is_unique(__ROUTES, 14),
            "another field has this tag",
        );
    };
    const _: () = ::core::assert!(
        ::cti_codec::__private::tags_are_unique(__ROUTES, < Shift as ::cti_codec::Group <
        'static >> ::DESCRIPTOR.items),
        "another field has the tag of a member of this group",
    );
    const _: () = ::core::assert!(
        ::cti_codec::__private::first_is_everywhere(__ITEMS),
        "the first member starts an element, so every protocol with a member has it",
    );
    const _: () = ::core::assert!(
        ::cti_codec::__private::holds_no_list(< Shift as ::cti_codec::Group < 'static >>
        ::DESCRIPTOR), "a list inside an element holds no list",
    );
    static __DESCRIPTOR: ::cti_codec::GroupDescriptor = ::cti_codec::GroupDescriptor {
        items: __ITEMS,
    };
    #[automatically_derived]
    impl<'a> ::cti_codec::Group<'a> for TeamRecord<'a> {
        const DESCRIPTOR: &'static ::cti_codec::GroupDescriptor = &__DESCRIPTOR;
        #[inline]
        fn decode_element(
            __element: &mut ::cti_codec::__private::Element<'_, 'a, '_>,
        ) -> ::core::result::Result<Self, ::cti_codec::DecodeError> {
            let mut __slots = [::core::option::Option::None; 4];
            let mut __lists = [::cti_codec::__private::List::EMPTY; {
                ::cti_codec::__private::all_lists(__ITEMS)
            }];
            __element.walk(&__TABLE, &mut __slots, &mut __lists);
            __element.check_count(&__FIELD1, __slots[1], __lists[0].count())?;
            __element.check_count(&__FIELD4, __slots[3], __lists[1].count())?;
            let __list0 = __element.repeated(&__TABLE, &__lists[0], &[]);
            let __list1 = __element.group(&__lists[1], &[])?;
            ::core::result::Result::Ok(Self {
                team_id: ::cti_codec::__private::read(__slots[0]),
                num_members: ::cti_codec::__private::read_count(__slots[1]),
                members: __list0,
                flags: ::cti_codec::__private::read(__slots[2]),
                num_shifts: ::cti_codec::__private::read_count(__slots[3]),
                shifts: __list1,
            })
        }
        fn members_len(&self, __header: usize) -> usize {
            0usize
                .wrapping_add(
                    ::cti_codec::__private::single_len(
                        __header,
                        const {
                            ::cti_codec::__private::EncodeField::new(&__FIELD0).first()
                        },
                        &self.team_id,
                    ),
                )
                .wrapping_add(
                    ::cti_codec::__private::count_len(
                        __header,
                        const { ::cti_codec::__private::EncodeField::new(&__FIELD1) },
                        self.num_members,
                        &[::cti_codec::__private::Counted::counted(&self.members)],
                    ),
                )
                .wrapping_add(
                    ::cti_codec::__private::single_len(
                        __header,
                        const { ::cti_codec::__private::EncodeField::new(&__FIELD3) },
                        &self.flags,
                    ),
                )
                .wrapping_add(
                    ::cti_codec::__private::count_len(
                        __header,
                        const { ::cti_codec::__private::EncodeField::new(&__FIELD4) },
                        self.num_shifts,
                        &[::cti_codec::__private::Counted::counted(&self.shifts)],
                    ),
                )
                .wrapping_add(
                    ::cti_codec::__private::repeated_len(
                        __header,
                        const { ::cti_codec::__private::EncodeField::new(&__FIELD2) },
                        &self.members,
                    ),
                )
                .wrapping_add(::cti_codec::__private::group_len(__header, &self.shifts))
        }
        fn put_members<'__o, __W: ::cti_codec::__private::HeaderWidths>(
            &self,
            __format: ::cti_codec::__private::Format<__W>,
            __out: &'__o mut [u8],
        ) -> ::core::option::Option<&'__o mut [u8]> {
            let __out = __format
                .single(
                    __out,
                    const {
                        ::cti_codec::__private::EncodeField::new(&__FIELD0).first()
                    },
                    &self.team_id,
                )?;
            let __out = __format
                .count(
                    __out,
                    const { ::cti_codec::__private::EncodeField::new(&__FIELD1) },
                    self.num_members,
                    &[::cti_codec::__private::Counted::counted(&self.members)],
                )?;
            let __out = __format
                .repeated(
                    __out,
                    const { ::cti_codec::__private::EncodeField::new(&__FIELD2) },
                    &self.members,
                )?;
            let __out = __format
                .single(
                    __out,
                    const { ::cti_codec::__private::EncodeField::new(&__FIELD3) },
                    &self.flags,
                )?;
            let __out = __format
                .count(
                    __out,
                    const { ::cti_codec::__private::EncodeField::new(&__FIELD4) },
                    self.num_shifts,
                    &[::cti_codec::__private::Counted::counted(&self.shifts)],
                )?;
            let __out = __format.group(__out, &self.shifts)?;
            ::core::option::Option::Some(__out)
        }
        fn walk_members(&self, __walk: &mut ::cti_codec::__private::Walk<'_>) {
            __walk.single(&__FIELD0, &self.team_id);
            __walk
                .count(
                    &__FIELD1,
                    self.num_members,
                    &[::cti_codec::__private::Counted::counted(&self.members)],
                );
            __walk.repeated(&__FIELD2, &self.members);
            __walk.single(&__FIELD3, &self.flags);
            __walk
                .count(
                    &__FIELD4,
                    self.num_shifts,
                    &[::cti_codec::__private::Counted::counted(&self.shifts)],
                );
            __walk.group(&self.shifts);
        }
    }
    #[automatically_derived]
    impl ::cti_codec::IntoOwned for TeamRecord<'_> {
        type Owned = TeamRecord<'static>;
        fn into_owned(self) -> Self::Owned {
            TeamRecord {
                team_id: self.team_id,
                num_members: self.num_members,
                members: ::cti_codec::IntoOwned::into_owned(self.members),
                flags: self.flags,
                num_shifts: self.num_shifts,
                shifts: self.shifts,
            }
        }
    }
};
