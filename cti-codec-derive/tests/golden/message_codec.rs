#[derive(Message)]
#[cti(type = 903, kind = Request, crate = codec)]
pub struct CodecReq<'a> {
    #[cti(tag = 1, with = codecs::pair, since = 20)]
    pub pair: Option<Pair<'a>>,
}
