//! The file `stream/refusal`: OPEN_REQs that are refused.

use cti_codec::{Message, Product, Protocol};
use cti_messages::{FailureConf, OpenConf};

use super::{Case, Failure, Flag, assumed, open_req, right, set_number};

const CLIENT: usize = 0;
const SERVER: usize = 1;

/// A message of a connection. `at` is the version that lays it out; without: the assumed one.
enum Step {
    /// An OPEN_REQ, laid out as the version that it announces, or the nearest to it.
    Open { from: usize, id: u32, announced: u32 },
    /// An OPEN_CONF.
    Accept { from: usize, id: u32, at: Option<u32> },
    /// A FAILURE_CONF.
    Refuse { from: usize, id: u32, at: Option<u32> },
    /// A FAILURE_CONF of which only the first bytes of the body are there.
    RefuseInPart { id: u32, at: Option<u32>, len: usize },
    /// A FAILURE_CONF in two pieces, with a request of the client in between.
    RefuseInPieces { id: u32, at: Option<u32> },
    /// An event of the server.
    Event { at: Option<u32> },
}

const fn open(id: u32, announced: u32) -> Step {
    Step::Open { from: CLIENT, id, announced }
}

const fn accept(id: u32, at: u32) -> Step {
    Step::Accept { from: SERVER, id, at: Some(at) }
}

const fn refuse(id: u32, at: u32) -> Step {
    Step::Refuse { from: SERVER, id, at: Some(at) }
}

const fn event(at: u32) -> Step {
    Step::Event { at: Some(at) }
}

/// An event at the version that is assumed where no OPEN_REQ is in force.
const ASSUMED: Step = Step::Event { at: None };

/// Name, comment and messages.
type Row = (&'static str, &'static str, &'static [Step]);

#[rustfmt::skip] // A row is a test.
const ROWS: [Row; 19] = [
    ("first", "a refused OPEN_REQ: the assumed version is in force again",
        &[open(1, 17), refuse(1, 17), ASSUMED]),
    ("second", "a refused OPEN_REQ after an accepted one, which is in force again",
        &[open(1, 17), accept(1, 17), open(2, 14), event(14), refuse(2, 14), event(17)]),
    ("unknown-version", "a refused OPEN_REQ that announces a number that is no version",
        &[open(1, 26), refuse(1, 26), ASSUMED]),
    ("next-version", "a client that is refused with one version and accepted with another",
        &[open(1, 26), refuse(1, 26), open(2, 17), accept(2, 17), event(17)]),
    ("other-invoke-id", "a FAILURE_CONF with another InvokeID refuses nothing",
        &[open(1, 17), refuse(2, 17), event(17)]),
    ("same-side", "a FAILURE_CONF from the side of the OPEN_REQ refuses nothing",
        &[open(1, 17), Step::Refuse { from: CLIENT, id: 1, at: Some(17) }, event(17)]),
    ("before", "a FAILURE_CONF before the OPEN_REQ refuses nothing",
        &[Step::Refuse { from: SERVER, id: 1, at: None }, open(1, 17), event(17)]),
    ("accepted", "a FAILURE_CONF after the OPEN_CONF is of another request with the InvokeID",
        &[open(1, 17), accept(1, 17), refuse(1, 17), event(17)]),
    ("accepted-other", "an OPEN_CONF with another InvokeID accepts nothing",
        &[open(1, 17), accept(2, 17), refuse(1, 17), ASSUMED]),
    ("older-of-two", "the older of two OPEN_REQs is refused, then the other one",
        &[open(1, 17), open(2, 14), refuse(1, 14), event(14), refuse(2, 14), ASSUMED]),
    ("newer-of-two", "the newer of two OPEN_REQs is refused, then the other one",
        &[open(1, 17), open(2, 14), refuse(2, 14), event(17), refuse(1, 17), ASSUMED]),
    ("equal-invoke-ids", "of two OPEN_REQs with one InvokeID the older is refused",
        &[open(1, 17), open(1, 14), refuse(1, 14), event(14), accept(1, 14), event(14)]),
    ("accepted-newer", "an OPEN_CONF settles the OPEN_REQs before the one that it accepts, too",
        &[open(1, 17), open(2, 14), accept(2, 14), open(1, 15), refuse(1, 15), event(14)]),
    ("of-server", "an OPEN_REQ of the server, refused by the client",
        &[Step::Open { from: SERVER, id: 1, announced: 16 }, event(16),
          Step::Refuse { from: CLIENT, id: 1, at: Some(16) }, ASSUMED]),
    ("in-pieces", "a FAILURE_CONF counts once it is complete",
        &[open(1, 17), Step::RefuseInPieces { id: 1, at: Some(17) }, ASSUMED]),
    ("without-invoke-id", "a FAILURE_CONF without a whole InvokeID refuses nothing",
        &[open(0, 17), Step::RefuseInPart { id: 0, at: Some(17), len: 3 }, event(17)]),
    ("only-invoke-id", "a FAILURE_CONF that can't be decoded, but has its InvokeID",
        &[open(1, 17), Step::RefuseInPart { id: 1, at: Some(17), len: 4 }, ASSUMED]),
    ("cut-short", "a FAILURE_CONF that can't be decoded, but has its InvokeID and more",
        &[open(1, 17), Step::RefuseInPart { id: 1, at: Some(17), len: 7 }, ASSUMED]),
    ("again", "an OPEN_REQ is refused only once",
        &[open(1, 17), accept(1, 17), open(2, 14), refuse(2, 14), refuse(2, 17), event(17)]),
];

/// The cases of both products.
///
/// # Errors
///
/// Where a message can't be made.
pub fn refusals() -> Result<Vec<Case>, Failure> {
    let mut cases = Vec::new();
    for product in [Product::UnifiedCce, Product::UnifiedCcx] {
        for (name, comment, steps) in ROWS {
            let mut chunks = Vec::new();
            for step in steps {
                step.arrive(product, name, &mut chunks)?;
            }
            let mut flags = vec![Flag::Negotiation, Flag::Refusal];
            if steps.iter().any(|step| matches!(step, Step::RefuseInPart { .. })) {
                flags.push(Flag::AfterFault);
            }
            let (name, comment) = (name.into(), comment.into());
            cases.push(Case { product, name, comment, flags, chunks });
        }
    }
    Ok(cases)
}

impl Step {
    fn arrive(
        &self,
        product: Product,
        case: &str,
        chunks: &mut Vec<(usize, Vec<u8>)>,
    ) -> Result<(), Failure> {
        let at = |version: &Option<u32>| match version {
            Some(version) => Protocol::nearest(product, *version),
            None => assumed(product),
        };
        let failure = |id: u32, version: &Option<u32>| {
            answer(FailureConf::DESCRIPTOR.name, id, at(version), case)
        };
        match self {
            Self::Open { from, id, announced } => {
                let mut message = open_req(product, *announced)?;
                set_number(message.iter_mut().skip(8), *id);
                chunks.push((*from, message));
            }
            Self::Accept { from, id, at: version } => {
                let message = answer(OpenConf::DESCRIPTOR.name, *id, at(version), case)?;
                chunks.push((*from, message));
            }
            Self::Refuse { from, id, at } => chunks.push((*from, failure(*id, at)?)),
            Self::RefuseInPart { id, at, len } => {
                let message = failure(*id, at)?;
                let body = message.into_iter().skip(8).take(*len).collect::<Vec<_>>();
                let number = FailureConf::DESCRIPTOR.number;
                chunks.push((SERVER, super::message(number, &body)));
            }
            Self::RefuseInPieces { id, at: version } => {
                let message = failure(*id, version)?;
                let (first, last) = message.split_at_checked(15).unwrap_or((&message, &[]));
                chunks.push((SERVER, first.to_vec()));
                let query = right("QUERY_AGENT_STATE_REQ", at(version), case)?;
                chunks.push((CLIENT, query.bytes()));
                chunks.push((SERVER, last.to_vec()));
            }
            Self::Event { at: version } => {
                let event = right("AGENT_STATE_EVENT", at(version), case)?;
                chunks.push((SERVER, event.bytes()));
            }
        }
        Ok(())
    }
}

/// A message that answers the request with this InvokeID.
fn answer(name: &str, id: u32, protocol: Protocol, case: &str) -> Result<Vec<u8>, Failure> {
    let mut wire = right(name, protocol, case)?;
    set_number(wire.fixed.iter_mut(), id);
    Ok(wire.bytes())
}
