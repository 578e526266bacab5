#[derive(Message)]
#[cti(type = 5, service = SessionManagement, kind = Request)]
pub struct HeartbeatReq {
    pub invoke_id: u32,
    pub agent_state: AgentState,
    pub signature: [u8; 8],
    #[cti(wire = u16)]
    pub status: StatusCode,
}
