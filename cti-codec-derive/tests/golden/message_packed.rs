#[derive(Message)]
#[cti(type = 902, kind = Request, ccx(never))]
pub struct PackedReq<'a> {
    #[cti(counts = [states, times])]
    pub num_states: Count,
    #[cti(tag = 1, repeated, packed, wire = u16)]
    pub states: Vec<AgentState>,
    #[cti(tag = 2, repeated, packed, since = 20, ccx(since = 18))]
    pub times: Vec<u32>,
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
