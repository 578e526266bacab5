#[derive(Message)]
#[cti(type = 902, kind = Request)]
pub struct ArraysReq<'a> {
    #[cti(counts = [states, times])]
    pub num_states: Count,
    #[cti(tag = 1, array, wire = u16)]
    pub states: Option<Vec<AgentState>>,
    #[cti(tag = 2, array, required)]
    pub times: Option<Vec<u32>>,
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
