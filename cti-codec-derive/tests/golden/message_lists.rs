#[derive(Message)]
#[cti(type = 901, kind = Response)]
pub struct ListsResp<'a> {
    #[cti(counts = calls)]
    pub num_calls: Count,
    #[cti(counts = variables, wire = u8)]
    pub num_variables: Count,
    #[cti(tag = 1)]
    pub before: Option<u32>,
    #[cti(group)]
    pub calls: Vec<CallRecord<'a>>,
    #[cti(tag = 2, counts = [variables])]
    pub num_again: Count,
    #[cti(tag = 3, repeated)]
    pub variables: Vec<NamedVariable<'a>>,
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
