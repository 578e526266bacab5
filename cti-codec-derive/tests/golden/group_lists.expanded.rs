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
    static __TABLE: ::cti_codec::__private::Table = ::cti_codec::__private::Table::new(
        __ROUTES,
        __INDEX,
        ::cti_codec::__private::all_lists(__ITEMS),
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
    const __FIRST5: u16 = ::cti_codec::__private::first_tag(
        <Shift as ::cti_codec::Group<'static>>::DESCRIPTOR,
    );
    #[automatically_derived]
    impl<'a> ::cti_codec::__private::Receive<'a> for TeamRecord<'a> {
        fn put(&mut self, __item: u8, __content: &'a [u8]) {
            match __item {
                0 => ::cti_codec::__private::set(&mut self.team_id, __content),
                1 => {
                    ::cti_codec::__private::set_count::<
                        u16,
                    >(&mut self.num_members, __content)
                }
                2 => ::cti_codec::__private::push(&mut self.members, __content),
                3 => ::cti_codec::__private::set(&mut self.flags, __content),
                4 => {
                    ::cti_codec::__private::set_count::<
                        u16,
                    >(&mut self.num_shifts, __content)
                }
                _ => {}
            }
        }
        fn reserve(&mut self, __item: u8, __count: usize) {
            match __item {
                2 => self.members.reserve_exact(__count),
                _ => {}
            }
        }
        fn element(
            &mut self,
            __item: u8,
            __begins: ::core::option::Option<usize>,
        ) -> ::core::option::Option<&mut dyn ::cti_codec::__private::Receive<'a>> {
            match __item {
                5 => ::cti_codec::__private::element(&mut self.shifts, __begins),
                _ => ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl<'a> ::cti_codec::__private::DecodeElement<'a> for TeamRecord<'a> {
        fn empty() -> Self {
            Self {
                team_id: ::core::default::Default::default(),
                num_members: ::core::default::Default::default(),
                members: ::core::default::Default::default(),
                flags: ::core::default::Default::default(),
                num_shifts: ::core::default::Default::default(),
                shifts: ::core::default::Default::default(),
            }
        }
        #[inline(always)]
        fn read<__W: ::cti_codec::__private::Width>(
            __fields: &mut ::cti_codec::__private::FastFields<'a, __W>,
        ) -> ::core::option::Option<Self> {
            let (mut __element, __bit) = (Self::empty(), __fields.bit());
            __fields
                .read(
                    const { ::cti_codec::__private::max_of(&__FIELD0) },
                    &mut __element.team_id,
                )?;
            loop {
                let __left = __fields.left();
                if __fields.next_is(11) {
                    __fields.read_count::<u16>(&mut __element.num_members)?;
                }
                if ::cti_codec::__private::passes(
                    const { ::cti_codec::__private::mask_of(&__FIELD2) },
                    __bit,
                ) {
                    while __fields.next_is(12) {
                        __fields
                            .read_repeated(
                                const { ::cti_codec::__private::max_of(&__FIELD2) },
                                __element.num_members,
                                10,
                                &mut __element.members,
                            )?;
                    }
                }
                __fields
                    .member(
                        13,
                        const { ::cti_codec::__private::max_of(&__FIELD3) },
                        &mut __element.flags,
                    )?;
                if __fields.next_is(14) {
                    __fields.read_count::<u16>(&mut __element.num_shifts)?;
                }
                if ::cti_codec::__private::passes(
                    const {
                        ::cti_codec::__private::first_mask(
                            <Shift as ::cti_codec::Group<'static>>::DESCRIPTOR,
                        )
                    },
                    __bit,
                ) {
                    if __fields.next_is(__FIRST5) {
                        __fields
                            .read_records(
                                __FIRST5,
                                __element.num_shifts,
                                10,
                                &mut __element.shifts,
                            )?;
                    }
                }
                if __fields.left() == __left || __fields.next_is(10) {
                    break;
                }
            }
            ::cti_codec::__private::agrees(
                __element.num_members,
                __element.members.len(),
            )?;
            ::cti_codec::__private::agrees(
                __element.num_shifts,
                __element.shifts.len(),
            )?;
            ::core::option::Option::Some(__element)
        }
        fn check_counts(
            &self,
            __counts: &mut ::cti_codec::__private::ElementCounts<'_, 'a, '_>,
        ) -> ::core::result::Result<(), ::cti_codec::DecodeError> {
            __counts.check(&__FIELD1, self.num_members, self.members.len())?;
            __counts.check(&__FIELD4, self.num_shifts, self.shifts.len())?;
            ::core::result::Result::Ok(())
        }
    }
    #[automatically_derived]
    impl<'a> ::cti_codec::Group<'a> for TeamRecord<'a> {
        const DESCRIPTOR: &'static ::cti_codec::GroupDescriptor = &__DESCRIPTOR;
        fn members_len(&self, __header: usize) -> usize {
            0usize
                .wrapping_add(
                    ::cti_codec::__private::repeated_len(
                        __header,
                        const { ::cti_codec::__private::EncodeField::new(&__FIELD2) },
                        &self.members,
                    ),
                )
                .wrapping_add(::cti_codec::__private::group_len(__header, &self.shifts))
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
        }
        fn put_members<'__o, __W: ::cti_codec::__private::Width>(
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
        fn into_owned(mut self) -> Self::Owned {
            TeamRecord {
                team_id: self.team_id,
                num_members: self.num_members,
                members: ::cti_codec::__private::take_owned(&mut self.members),
                flags: self.flags,
                num_shifts: self.num_shifts,
                shifts: ::core::mem::take(&mut self.shifts),
            }
        }
    }
};
