const _: () = {
    static __TABLE: ::cti_codec::__private::Table = ::cti_codec::__private::Table::EMPTY;
    static __DESCRIPTOR: ::cti_codec::MessageDescriptor = ::cti_codec::MessageDescriptor {
        name: "MEDIA_LOGIN_REQ",
        number: 151,
        kind: ::cti_codec::MessageKind::Request,
        service: ::core::option::Option::Some(
            ::cti_codec::Service::AgentReportingAndManagement,
        ),
        gate: ::cti_codec::Gate::ALL,
        layout: ::cti_codec::Layout::Unpublished,
        short_form: ::core::option::Option::None,
        fixed: &[],
        items: &[],
    };
    #[automatically_derived]
    impl<'a> ::cti_codec::Message<'a> for MediaLoginReq<'a> {
        const DESCRIPTOR: &'static ::cti_codec::MessageDescriptor = &__DESCRIPTOR;
        fn decode_with_options(
            body: &'a [u8],
            options: &::cti_codec::DecodeOptions,
            anomalies: &mut dyn ::cti_codec::AnomalySink,
        ) -> ::core::result::Result<Self, ::cti_codec::DecodeError> {
            let body = ::cti_codec::__private::decode_opaque(
                &__DESCRIPTOR,
                body,
                options,
            )?;
            ::core::result::Result::Ok(Self { body })
        }
    }
    #[automatically_derived]
    impl ::cti_codec::__private::EncodeFields for MediaLoginReq<'_> {
        const DESCRIPTOR: &'static ::cti_codec::MessageDescriptor = &__DESCRIPTOR;
        #[inline]
        fn floating_len(&self, __header: usize) -> usize {
            0usize.wrapping_add(self.body.len())
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
            let __out = ::cti_codec::__private::put_body(__out, &self.body)?;
            ::core::option::Option::Some(__out)
        }
        fn walk_fields(&self, __walk: &mut ::cti_codec::__private::Walk<'_>) {
            __walk.body(&self.body);
        }
    }
    #[automatically_derived]
    impl ::cti_codec::IntoOwned for MediaLoginReq<'_> {
        type Owned = MediaLoginReq<'static>;
        fn into_owned(mut self) -> Self::Owned {
            MediaLoginReq {
                body: ::cti_codec::__private::take_owned(&mut self.body),
            }
        }
    }
};
