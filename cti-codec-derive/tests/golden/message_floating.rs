#[derive(Message)]
#[cti(type = 900, kind = Event)]
pub struct FloatingEvent<'a> {
    #[cti(tag = tags::AGENT_ID, max = 12, required)]
    pub agent_id: Option<Text<'a>>,
    #[cti(tag = 0x10, wire = u16, name = "CCAIState")]
    pub r#type: Option<StatusCode>,
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
