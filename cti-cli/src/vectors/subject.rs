//! A message under test, and the bytes that its tests are made from.

use cti_codec::{
    FieldDescriptor, Gate, MessageDescriptor, Product, ProductGate, Protocol, ProtocolVersion,
};

use super::flags::Flag;
use super::judge::Set;
use super::make::{Amount, ListAt, Maker, Numbers};
use super::random::Random;
use super::wire::Wire;

/// Bytes, and what they are to show.
#[derive(Clone, Debug)]
pub struct Case {
    /// The protocol that they are of.
    pub protocol: Protocol,
    /// What tells the case from others of its message and protocol; never changes.
    pub name: String,
    /// What is to be seen, in a sentence.
    pub comment: String,
    /// What the case is about.
    pub flags: Vec<Flag>,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// Why cases could not be made.
pub type Failure = String;

/// A message under test.
#[derive(Clone, Debug)]
pub struct Subject {
    /// The set that it is of.
    pub set: Set,
    /// Its declaration.
    pub descriptor: &'static MessageDescriptor,
    /// The cases so far.
    pub cases: Vec<Case>,
}

impl Subject {
    /// A message of a set, without cases yet.
    #[must_use]
    pub const fn new(set: Set, descriptor: &'static MessageDescriptor) -> Self {
        Self { set, descriptor, cases: Vec::new() }
    }

    /// Adds a case.
    pub fn add(
        &mut self,
        protocol: Protocol,
        name: impl Into<String>,
        comment: impl Into<String>,
        flags: &[Flag],
        bytes: Vec<u8>,
    ) {
        let (name, comment, flags) = (name.into(), comment.into(), flags.to_vec());
        self.cases.push(Case { protocol, name, comment, flags, bytes });
    }

    /// Every protocol that has the message, the latest of Unified CCE first.
    pub fn protocols(&self) -> impl Iterator<Item = Protocol> + use<> {
        let gate = self.descriptor.gate;
        protocols().into_iter().rev().filter(move |protocol| gate.contains(*protocol))
    }

    /// The latest protocol that has the message.
    ///
    /// # Errors
    ///
    /// Where there is none.
    pub fn latest(&self) -> Result<Protocol, Failure> {
        self.protocols().next().ok_or_else(|| format!("{} is in no version", self.descriptor.name))
    }

    /// A protocol for a case: now one, now another of those that have the message and the fields.
    pub fn protocol_for(&self, case: &str, fields: &[&FieldDescriptor]) -> Option<Protocol> {
        const LIKELY: [(Product, u32); 8] = [
            (Product::UnifiedCce, 25),
            (Product::UnifiedCce, 24),
            (Product::UnifiedCce, 23),
            (Product::UnifiedCce, 20),
            (Product::UnifiedCce, 19),
            (Product::UnifiedCce, 17),
            (Product::UnifiedCce, 13),
            (Product::UnifiedCcx, 18),
        ];
        let likely = LIKELY.iter().filter_map(|(product, number)| {
            Some(Protocol::new(*product, ProtocolVersion::new(*number)?))
        });
        let mut fits: Vec<Protocol> =
            if self.is_of_ccx() { self.protocols().collect() } else { likely.collect() };
        fits.retain(|protocol| self.has_all(*protocol, fields));
        let any = || self.protocols().find(|protocol| self.has_all(*protocol, fields));
        self.random(case).pick(&fits).copied().or_else(any)
    }

    /// Whether the layout is Unified CCX's own.
    #[must_use]
    pub fn is_of_ccx(&self) -> bool {
        self.descriptor.gate.product(Product::UnifiedCce) == ProductGate::Never
    }

    fn has_all(&self, protocol: Protocol, fields: &[&FieldDescriptor]) -> bool {
        let tag_fits = |tag| tag <= protocol.widths().max_tag();
        let has = |gate: Gate| gate.contains(protocol);
        has(self.descriptor.gate)
            && fields.iter().all(|field| has(field.gate) && field.tag.is_none_or(tag_fits))
    }

    /// The chance that a case has, which no other case changes.
    #[must_use]
    pub fn random(&self, case: &str) -> Random {
        Random::of(&format!("{}/{case}", self.descriptor.name))
    }

    /// A maker for a case.
    #[must_use]
    pub fn maker(&self, protocol: Protocol, amount: Amount, case: &str) -> Maker {
        let case = format!("{}/{case}", label(protocol));
        Maker::new(self.random(&case), protocol, amount)
    }

    /// A right message for a case, as bytes; of one that is too long, with shorter texts.
    ///
    /// # Errors
    ///
    /// Where encoding refuses it.
    pub fn bytes(&self, mut maker: Maker) -> Result<Vec<u8>, Failure> {
        loop {
            let message = maker.message(self.descriptor).map_err(|error| error.to_string())?;
            let mut bytes = Vec::new();
            match message.encode(maker.protocol, &mut bytes) {
                Ok(()) => return Ok(bytes),
                Err(error) if error.kind.name() != "message_too_long" || maker.longest < 8 => {
                    return Err(error.to_string());
                }
                Err(_) => maker.longest = maker.longest.checked_div(2).unwrap_or(0),
            }
        }
    }

    /// The same in parts.
    ///
    /// # Errors
    ///
    /// Where encoding refuses it.
    pub fn wire(&self, protocol: Protocol, amount: Amount, case: &str) -> Result<Wire, Failure> {
        let bytes = self.bytes(self.maker(protocol, amount, case))?;
        Ok(Wire::read(self.descriptor, protocol, &bytes))
    }

    /// A message of nothing but this list, with so many elements, in parts.
    ///
    /// # Errors
    ///
    /// Where encoding refuses it.
    pub fn list(
        &self,
        protocol: Protocol,
        list: ListAt,
        len: usize,
        amount: Amount,
        case: &str,
    ) -> Result<Wire, Failure> {
        let maker = Maker { list: Some((list, len)), ..self.maker(protocol, amount, case) };
        Ok(Wire::read(self.descriptor, protocol, &self.bytes(maker)?))
    }

    /// A message of such numbers, with one floating field of each type.
    ///
    /// # Errors
    ///
    /// Where encoding refuses it.
    pub fn numbers(
        &self,
        protocol: Protocol,
        numbers: Numbers,
        case: &str,
    ) -> Result<Wire, Failure> {
        let maker = Maker { numbers, ..self.maker(protocol, Amount::Minimal, case) };
        Ok(Wire::read(self.descriptor, protocol, &self.bytes(maker)?))
    }
}

/// Every protocol: Unified CCX to 18, Unified CCE to 25, in order.
#[must_use]
pub fn protocols() -> Vec<Protocol> {
    let ccx = ProtocolVersion::ALL.into_iter().filter(|version| *version <= ProtocolVersion::V18);
    ccx.map(Protocol::ccx).chain(ProtocolVersion::ALL.into_iter().map(Protocol::cce)).collect()
}

/// A protocol in the ids of tests: `cce24`.
#[must_use]
pub fn label(protocol: Protocol) -> String {
    format!("{}{}", product(protocol.product()), protocol.version())
}

/// A product as files name it.
#[must_use]
pub const fn product(product: Product) -> &'static str {
    match product {
        Product::UnifiedCcx => "ccx",
        _ => "cce",
    }
}
