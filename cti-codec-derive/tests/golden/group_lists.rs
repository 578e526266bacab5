#[derive(Group)]
pub struct TeamRecord<'a> {
    #[cti(tag = 10)]
    pub team_id: Option<u32>,
    #[cti(tag = 11, counts = members)]
    pub num_members: Count,
    #[cti(tag = 12, repeated, max = 12, since = 15)]
    pub members: Vec<Text<'a>>,
    #[cti(tag = 13)]
    pub flags: Option<AgentFlags>,
    #[cti(tag = 14, counts = shifts)]
    pub num_shifts: Count,
    #[cti(group)]
    pub shifts: Vec<Shift>,
}
