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
    const __RULES: &[codec::__private::Rule] = &codec::__private::rules::<
        { __ROUTES.len() },
    >(__ROUTES);
    static __TABLE: codec::__private::Table = codec::__private::Table::new(
        __ROUTES,
        __RULES,
        __INDEX,
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
    impl<'a> codec::Message<'a> for CodecReq<'a> {
        const DESCRIPTOR: &'static codec::MessageDescriptor = &__DESCRIPTOR;
        fn decode_with_options(
            body: &'a [u8],
            options: &codec::DecodeOptions,
            anomalies: &mut dyn codec::AnomalySink,
        ) -> ::core::result::Result<Self, codec::DecodeError> {
            let mut __decoder = codec::__private::decoder::<
                Self,
            >(body, options, anomalies)?;
            let mut __slots = [::core::option::Option::None; 1];
            let mut __lists = [codec::__private::List::EMPTY; 0];
            let mut __shelf = [::core::option::Option::None; codec::__private::shelf(
                __ITEMS,
            )];
            __decoder.walk(&__TABLE, &mut __slots, &mut __lists, &mut __shelf)?;
            ::core::result::Result::Ok(Self {
                pair: __slots[0].and_then(codecs::pair::decode),
            })
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
        fn put_floating<'__o, __W: codec::__private::HeaderWidths>(
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
        fn into_owned(self) -> Self::Owned {
            CodecReq {
                pair: codec::IntoOwned::into_owned(self.pair),
            }
        }
    }
};
