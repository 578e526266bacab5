//! What both modes make of a connection.

use std::collections::BTreeSet;

use cti_codec::{Product, Protocol};
use serde_json::{Map, Value};

use super::judge::{Fault, Outcome, Set, judge};
use super::subject::Failure;
use super::wire::message;
use crate::session::{Session, Side};
use crate::stream::Cutter;

/// The directions of a connection.
pub const SIDES: [&str; 2] = ["client", "server"];

/// What arrives: from which side, and the bytes.
pub type Chunk = (usize, Vec<u8>);

/// What comes of a connection.
#[derive(Default)]
pub struct Reading {
    /// What strict decoding made of each message.
    pub strict: Vec<Value>,
    /// What tolerant decoding made of each message.
    pub tolerant: Vec<Value>,
    /// What each side lacks in the end.
    pub needed: Map<String, Value>,
    /// How many messages each mode refused.
    pub refused: [usize; 2],
    /// The kinds of errors.
    pub errors: BTreeSet<&'static str>,
    /// The kinds of anomalies.
    pub reported: BTreeSet<&'static str>,
}

impl Reading {
    /// Reads a connection of this product to its end.
    ///
    /// # Errors
    ///
    /// Where the codecs disagree about a message.
    pub fn of(product: Product, chunks: &[Chunk]) -> Result<Self, Failure> {
        let mut reading = Self::default();
        reading.connection(product, chunks)?;
        Ok(reading)
    }

    fn connection(&mut self, product: Product, chunks: &[Chunk]) -> Result<(), Failure> {
        let mut session = Session::new(product, None);
        let mut cutters = [Cutter::default(), Cutter::default()];
        for (position, (side, bytes)) in chunks.iter().enumerate() {
            let Some(cutter) = cutters.get_mut(*side) else { continue };
            let from = [Side::Client, Side::Server].get(*side).copied();
            let place = |offset: u64| {
                let mut place = Map::new();
                place.insert("from".into(), SIDES.get(*side).copied().into());
                place.insert("chunk".into(), position.into());
                place.insert("offset".into(), offset.into());
                place
            };
            cutter.push(bytes);
            loop {
                match cutter.cut() {
                    Ok(Some(cut)) => {
                        let protocol = session.protocol_of(from, cut.frame);
                        let bytes = message(cut.frame.message_type, cut.frame.body);
                        self.message(place(cut.offset), protocol, &bytes)?;
                    }
                    Ok(None) => break,
                    Err(error) => {
                        let place = place(cutter.position());
                        let fault = Outcome::Error(Fault::of_error(&error));
                        self.push(place, session.protocol(), &fault, &fault, &[]);
                        break;
                    }
                }
            }
        }
        for (side, cutter) in SIDES.iter().zip(cutters) {
            let needed = match cutter.has_failed() {
                true => Value::Null,
                false => cutter.remainder().map_or(8, |rest| rest.missing).into(),
            };
            self.needed.insert((*side).into(), needed);
        }
        Ok(())
    }

    fn message(
        &mut self,
        place: Map<String, Value>,
        protocol: Protocol,
        bytes: &[u8],
    ) -> Result<(), Failure> {
        let verdict = judge(Set::PROTOCOL, protocol, bytes)?;
        self.push(place, protocol, &verdict.strict, &verdict.tolerant, &verdict.anomalies);
        Ok(())
    }

    fn push(
        &mut self,
        mut place: Map<String, Value>,
        protocol: Protocol,
        strict: &Outcome,
        tolerant: &Outcome,
        anomalies: &[Fault],
    ) {
        place.insert("version".into(), protocol.version().get().into());
        let [refused_strict, refused_tolerant] = &mut self.refused;
        let modes = [
            (strict, &mut self.strict, refused_strict, &[][..]),
            (tolerant, &mut self.tolerant, refused_tolerant, anomalies),
        ];
        for (outcome, messages, refused, anomalies) in modes {
            let mut entry = place.clone();
            entry.extend(outcome.json().as_object().cloned().unwrap_or_default());
            let anomalies = anomalies.iter().map(|anomaly| anomaly.json.clone()).collect();
            entry.insert("anomalies".into(), Value::Array(anomalies));
            messages.push(entry.into());
            if let Some(fault) = outcome.error() {
                *refused = refused.saturating_add(1);
                self.errors.insert(fault.kind);
            }
        }
        self.reported.extend(anomalies.iter().map(|anomaly| anomaly.kind));
    }
}
