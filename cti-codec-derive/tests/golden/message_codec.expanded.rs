const _: () = {
    static __FIELD0: codec::FieldDescriptor = codec::FieldDescriptor::floating::<
        codec::Octets<'static>,
    >("Pair", 1)
        .with(|bytes| codecs::pair::decode(bytes).is_some())
        .since(20);
    const __ITEMS: &[codec::Item] = &[codec::Item::Field(&__FIELD0)];
    const __ROUTES: &[codec::__private::Route] = &codec::__private::routes::<
        { codec::__private::route_count(__ITEMS) },
    >(__ITEMS);
    const __INDEX: &[u8] = &codec::__private::index::<
        { codec::__private::index_len(__ROUTES) },
    >(__ROUTES);
    static __TABLE: codec::__private::Table = codec::__private::Table::new(
        __ROUTES,
        __INDEX,
        codec::__private::all_lists(__ITEMS),
    );
    const _: () = {
        ::core::assert!(1 != 0, "tag 0 is not allowed: no field has it");
        ::core::assert!(
            codec::__private::tag_is_unique(__ROUTES, 1), "another field has this tag",
        );
    };
    static __DESCRIPTOR: codec::MessageDescriptor = codec::MessageDescriptor {
        name: "CODEC_REQ",
        number: 903,
        kind: codec::MessageKind::Request,
        service: ::core::option::Option::None,
        gate: codec::Gate::ALL,
        layout: codec::Layout::Published,
        short_form: ::core::option::Option::None,
        fixed: &[],
        items: __ITEMS,
    };
    #[automatically_derived]
    impl<'a> codec::__private::Receive<'a> for CodecReq<'a> {
        fn put(&mut self, __item: u8, __content: &'a [u8]) {
            match __item {
                0 => self.pair = codecs::pair::decode(__content),
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
        ) -> ::core::option::Option<&mut dyn codec::__private::Receive<'a>> {
            match __item {
                _ => ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl<'a> codec::__private::ReceiveMessage<'a> for CodecReq<'a> {
        fn clear(&mut self) {
            self.pair = ::core::default::Default::default();
        }
        fn unknown(&mut self) -> ::core::option::Option<&mut codec::UnknownFields<'a>> {
            ::core::option::Option::None
        }
        fn check_counts(
            &self,
            __careful: &mut codec::__private::Careful<'a, '_>,
        ) -> ::core::result::Result<(), codec::DecodeError> {
            ::core::result::Result::Ok(())
        }
    }
    #[automatically_derived]
    impl<'a> codec::__private::DecodeFields<'a> for CodecReq<'a> {
        const DESCRIPTOR: &'static codec::MessageDescriptor = &__DESCRIPTOR;
        const TABLE: &'static codec::__private::Table = &__TABLE;
        #[inline(always)]
        fn fixed(
            __part: &mut codec::__private::FixedPart<'a>,
        ) -> ::core::result::Result<Self, codec::DecodeError> {
            ::core::result::Result::Ok(Self {
                pair: ::core::default::Default::default(),
            })
        }
        #[allow(unreachable_patterns)]
        #[inline(never)]
        fn floating<__W: codec::__private::Width>(
            &mut self,
            __floating: &'a [u8],
            __widths: __W,
            __bit: u32,
        ) -> ::core::option::Option<()> {
            let mut __fields = codec::__private::FastFields::new(
                __floating,
                __widths,
                __bit,
            );
            while __fields.advance() {
                match __fields.tag() {
                    1 if codec::__private::passes(
                        const { codec::__private::mask_of(&__FIELD0) },
                        __bit,
                    ) => {
                        __fields
                            .read_with(
                                const { codec::__private::max_of(&__FIELD0) },
                                &mut self.pair,
                                codecs::pair::decode,
                            )?;
                    }
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
    impl<'a> codec::Message<'a> for CodecReq<'a> {
        const DESCRIPTOR: &'static codec::MessageDescriptor = &__DESCRIPTOR;
        fn decode_with_options(
            body: &'a [u8],
            options: &codec::DecodeOptions,
            anomalies: &mut dyn codec::AnomalySink,
        ) -> ::core::result::Result<Self, codec::DecodeError> {
            codec::__private::decode(body, options, anomalies)
        }
    }
    #[automatically_derived]
    impl codec::__private::EncodeFields for CodecReq<'_> {
        const DESCRIPTOR: &'static codec::MessageDescriptor = &__DESCRIPTOR;
        #[inline]
        fn floating_len(&self, __header: usize) -> usize {
            0usize
                .wrapping_add(
                    codec::__private::single_len(
                        __header,
                        const { codec::__private::EncodeField::new(&__FIELD0) },
                        &self.pair.as_ref().map(codecs::pair::encode),
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
        fn put_floating<'__o, __W: codec::__private::Width>(
            &self,
            __format: codec::__private::Format<__W>,
            __out: &'__o mut [u8],
        ) -> ::core::option::Option<&'__o mut [u8]> {
            let __out = __format
                .single(
                    __out,
                    const { codec::__private::EncodeField::new(&__FIELD0) },
                    &self.pair.as_ref().map(codecs::pair::encode),
                )?;
            ::core::option::Option::Some(__out)
        }
        fn walk_fields(&self, __walk: &mut codec::__private::Walk<'_>) {
            __walk.single(&__FIELD0, &self.pair.as_ref().map(codecs::pair::encode));
        }
    }
    #[automatically_derived]
    impl codec::IntoOwned for CodecReq<'_> {
        type Owned = CodecReq<'static>;
        fn into_owned(mut self) -> Self::Owned {
            CodecReq {
                pair: codec::__private::take_owned(&mut self.pair),
            }
        }
    }
};
