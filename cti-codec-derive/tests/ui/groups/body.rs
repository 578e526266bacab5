use cti_codec::{Group, Octets};

#[derive(Group)]
struct Example<'a> {
    #[cti(body)]
    body: Octets<'a>,
}

fn main() {}
