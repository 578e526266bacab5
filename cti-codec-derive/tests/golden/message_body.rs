#[derive(Message)]
#[cti(type = 151, service = AgentReportingAndManagement, kind = Request)]
pub struct MediaLoginReq<'a> {
    #[cti(body)]
    pub body: Octets<'a>,
}
