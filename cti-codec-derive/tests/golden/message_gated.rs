#[derive(Message)]
#[cti(type = 1, service = FailureIndication, kind = Indication, short_form = 23, since = 14)]
pub struct GatedConf<'a> {
    pub invoke_id: u32,
    #[cti(wire = u16)]
    pub status: StatusCode,
    #[cti(since = 24)]
    pub error: Option<u32>,
    #[cti(since = 24, wire = u16)]
    pub cause: Option<StatusCode>,
    #[cti(until = 19, counts = names)]
    pub num_names: Count,
    pub last: u16,
    #[cti(tag = 7, repeated, max = 32, since = 15, until = 24)]
    pub names: Vec<Text<'a>>,
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
