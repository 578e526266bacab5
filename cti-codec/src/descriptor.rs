//! Static reflection: what the derive knows of a declaration, as data.

use core::{fmt, slice};

use crate::{
    FixedValue, FloatingValue, Gate, Product, ProductGate, Protocol, ProtocolVersion, Scalar,
    WireType,
};

/// A field of the fixed or the floating part.
#[derive(Clone, Copy)]
pub struct FieldDescriptor {
    /// The guide's name, such as `ConnectionDeviceID`.
    pub name: &'static str,
    /// The tag of a floating field; `None` in the fixed part.
    pub tag: Option<u16>,
    /// The type of the field.
    pub ty: WireType,
    /// Bytes of the value; `None` where the length varies.
    pub size: Option<u16>,
    /// The most data bytes of a field whose length varies, the NUL of a text included.
    pub max: Option<u16>,
    /// Of a repeated field: whether tolerant decoding also reads a field that holds several values,
    /// as that many elements.
    pub packed: bool,
    /// The protocols that have the field.
    pub gate: Gate,
    /// Whether the guide demands the field.
    pub required: bool,
    /// The lists that this field counts: positions in the `items` beside it.
    pub counts: &'static [u8],
    /// The names of the field's numbers.
    pub values: Option<&'static EnumDescriptor>,
    /// Whether bytes can be read, for a field with a codec of its own.
    pub check: Option<fn(&[u8]) -> bool>,
}

impl FieldDescriptor {
    /// A plain UINT of the fixed part, for the derive to build on.
    #[doc(hidden)]
    pub const TEMPLATE: Self = Self {
        name: "",
        tag: None,
        ty: WireType::UInt,
        size: Some(4),
        max: None,
        packed: false,
        gate: Gate::ALL,
        required: false,
        counts: &[],
        values: None,
        check: None,
    };

    /// A field of the fixed part that holds a `T`.
    #[doc(hidden)]
    #[must_use]
    pub const fn fixed<T: FixedValue>(name: &'static str) -> Self {
        const { assert!(T::SIZE <= 0xFFFF, "a fixed field has at most 65,535 bytes") };
        let [.., high, low] = T::SIZE.to_be_bytes();
        let size = Some(u16::from_be_bytes([high, low]));
        Self { name, ty: T::TYPE, size, values: T::VALUES, ..Self::TEMPLATE }
    }

    /// A floating field that holds a `T`.
    #[doc(hidden)]
    #[must_use]
    pub const fn floating<T: FloatingValue<'static>>(name: &'static str, tag: u16) -> Self {
        let size = match T::TYPE.size() {
            Some(size) => Some(size as u16),
            None => None,
        };
        let (max, values) = (T::MAX, T::VALUES);
        Self { name, tag: Some(tag), ty: T::TYPE, size, max, values, ..Self::TEMPLATE }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn since(mut self, version: u8) -> Self {
        self.gate = self.gate.since(version);
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn until(mut self, version: u8) -> Self {
        self.gate = self.gate.until(version);
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn gate(mut self, product: Product, own: ProductGate) -> Self {
        self.gate = self.gate.with(product, own);
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn max(mut self, bytes: u16) -> Self {
        self.max = Some(bytes);
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn packed(mut self) -> Self {
        self.packed = true;
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn counting(mut self, items: &'static [u8]) -> Self {
        self.counts = items;
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn carrying<T: Scalar>(mut self) -> Self {
        self.values = T::VALUES;
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with(mut self, check: fn(&[u8]) -> bool) -> Self {
        self.check = Some(check);
        self
    }

    /// Whether the field counts a list.
    #[must_use]
    pub const fn is_count(&self) -> bool {
        !self.counts.is_empty()
    }
}

impl PartialEq for FieldDescriptor {
    /// Whether both describe a field of this name under this tag, in the same protocols.
    fn eq(&self, other: &Self) -> bool {
        (self.name, self.tag, self.gate) == (other.name, other.tag, other.gate)
    }
}

impl Eq for FieldDescriptor {}

impl fmt::Debug for FieldDescriptor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.tag {
            Some(tag) => write!(f, "{} (tag {tag})", self.name),
            None => f.write_str(self.name),
        }
    }
}

/// One thing that the floating part may hold, in canonical order.
#[derive(Clone, Copy, Debug)]
pub enum Item {
    /// A field that appears once.
    Field(&'static FieldDescriptor),
    /// A field that repeats: a list whose elements have one member.
    Repeated(&'static FieldDescriptor),
    /// A list whose elements have several members.
    Group(&'static GroupDescriptor),
}

impl Item {
    /// The item itself, or the members of its elements if it is a list of several members.
    fn members(&'static self) -> &'static [Self] {
        match self {
            Self::Field(_) | Self::Repeated(_) => slice::from_ref(self),
            Self::Group(group) => group.items,
        }
    }
}

/// A list whose elements have several members, the first of which starts an element.
pub struct GroupDescriptor {
    /// The members, in canonical order. A list among them holds no list.
    pub items: &'static [Item],
}

impl fmt::Debug for GroupDescriptor {
    /// Shows the members, but no group among them: it might be this one.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let members = self.items.iter().filter_map(|item| match item {
            Item::Field(field) | Item::Repeated(field) => Some(field),
            Item::Group(_) => None,
        });
        f.debug_list().entries(members).finish()
    }
}

/// What a message is for.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum MessageKind {
    /// Asks for something: `…_REQ`.
    Request,
    /// Answers a request: `…_CONF`.
    Confirmation,
    /// Tells what happened: `…_EVENT`.
    Event,
    /// Reports without waiting for an answer: `…_IND`.
    Indication,
    /// Answers a request of the task interface: `…_RESP`.
    Response,
}

impl MessageKind {
    /// The ending that the guide gives such messages, in lower case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Request => "req",
            Self::Confirmation => "conf",
            Self::Event => "event",
            Self::Indication => "ind",
            Self::Response => "resp",
        }
    }
}

macro_rules! services {
    ($($variant:ident = $name:literal),* $(,)?) => {
        /// The service of the CTI Server that a message belongs to.
        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
        #[non_exhaustive]
        pub enum Service {
            $(
                #[doc = concat!("The ", $name, " messages.")]
                $variant,
            )*
        }

        impl Service {
            /// Every service.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The service's name in the guide, in lower case.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

services! {
    FailureIndication = "failure indication",
    SessionManagement = "session management",
    ClientEvents = "client events",
    CallDataUpdate = "call data update",
    AllEvents = "all events",
    PeripheralMonitor = "peripheral monitor",
    ClientMonitor = "client monitor",
    ClientControl = "client control",
    Supervisor = "supervisor",
    Server = "server",
    Miscellaneous = "miscellaneous",
    ConfigurationAcquisition = "configuration acquisition",
    AgentReportingAndManagement = "agent reporting and management",
    Task = "task",
    Route = "route",
}

/// Whether a message's fields are known.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Layout {
    /// The guide prints the fields.
    Published,
    /// Only number and name are public: the body stays bytes.
    Unpublished,
}

/// A message.
pub struct MessageDescriptor {
    /// The guide's name, such as `CALL_DELIVERED_EVENT`.
    pub name: &'static str,
    /// The message's number.
    pub number: u32,
    /// What it is for.
    pub kind: MessageKind,
    /// The service it belongs to, if it was declared with one.
    pub service: Option<Service>,
    /// The protocols that have the message.
    pub gate: Gate,
    /// Whether its fields are known.
    pub layout: Layout,
    /// An older version whose shorter fixed part tolerant decoding also takes.
    pub short_form: Option<ProtocolVersion>,
    /// The fixed part, in wire order.
    pub fixed: &'static [FieldDescriptor],
    /// The floating part, in canonical order.
    pub items: &'static [Item],
}

impl MessageDescriptor {
    /// Bytes of the fixed part in this protocol.
    #[must_use]
    pub fn fixed_len(&self, protocol: Protocol) -> usize {
        self.fixed
            .iter()
            .filter(|field| field.gate.contains(protocol))
            .fold(0, |sum, field| sum.saturating_add(field.size.unwrap_or(0).into()))
    }

    /// Every floating field, members of lists and of lists inside them included, in canonical order.
    pub fn floating(&self) -> impl Iterator<Item = &'static FieldDescriptor> + use<> {
        let members = self.items.iter().flat_map(Item::members);
        members.flat_map(Item::members).filter_map(|item| match item {
            Item::Field(field) | Item::Repeated(field) => Some(*field),
            Item::Group(_) => None,
        })
    }
}

impl PartialEq for MessageDescriptor {
    /// Whether both describe a message of this name and number, in the same protocols.
    fn eq(&self, other: &Self) -> bool {
        (self.name, self.number, self.gate) == (other.name, other.number, other.gate)
    }
}

impl Eq for MessageDescriptor {}

impl fmt::Debug for MessageDescriptor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.name, self.number)
    }
}

/// Whether an enumeration's numbers stand alone or add up.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum EnumKind {
    /// One number, one meaning; a peer may send others.
    Open,
    /// Bits, each with a meaning; a peer may set others.
    Mask,
}

/// The names of an enumeration's numbers.
#[derive(Debug)]
pub struct EnumDescriptor {
    /// The enumeration's name, such as `AgentState`.
    pub name: &'static str,
    /// Open enumeration or mask.
    pub kind: EnumKind,
    /// The type that usually carries it.
    pub ty: WireType,
    /// The guide's constants and their numbers, as declared.
    pub values: &'static [(&'static str, u32)],
}

impl EnumDescriptor {
    /// The guide's constant for a number, if it has one.
    #[must_use]
    pub fn name_of(&self, number: u32) -> Option<&'static str> {
        self.values.iter().find(|(_, value)| *value == number).map(|(name, _)| *name)
    }
}

#[cfg(test)]
pub(crate) mod tests;
