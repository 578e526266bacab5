#[derive(MessageSet)]
pub enum Watched<'a> {
    Heartbeat(HeartbeatReq),
    Floating(FloatingEvent<'a>),
    #[cti(reserved = MessageType::is_reserved)]
    Reserved(RawMessage<'a>),
    #[cti(unknown)]
    Unknown(RawMessage<'a>),
}
