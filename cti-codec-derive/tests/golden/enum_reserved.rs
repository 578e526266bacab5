#[derive(OpenEnum)]
#[cti(wire = u16, prefix = "STATE_")]
pub enum AgentState {
    #[cti(value = 0)]
    None,
    #[cti(value = 1, name = "ERR")]
    Error,
    #[cti(reserved = [2..=9, 20])]
    Reserved(ReservedNumber<Self>),
    Unknown(Unrecognized<Self>),
}
