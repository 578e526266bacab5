//! Building a message field by field, by name.

use alloc::vec::Vec;

use crate::{
    EncodeError, EncodeErrorKind, FieldDescriptor, FieldPath, Layout, MessageDescriptor, Octets,
    Value,
};

use super::plan::{Plan, Spot};
use super::shelves::{Cell, Shelves};
use super::write::{fits_type, write};
use super::{DynamicMessage, FixedEntry};

/// Builds a [`DynamicMessage`] from fields given one after the other, as JSON has them.
///
/// Fields of the fixed part may come in any order. Floating fields may too, except that the members
/// of a record list come element by element: the list's first member begins an element, and so does
/// one that the open element already has. A member of a record list inside an element begins an
/// element of that list in the same way, but never one of the outer list, unless that has none yet.
///
/// ```
/// use cti_codec::dynamic::DynamicMessage;
/// use cti_codec::{
///     FieldDescriptor, Gate, GroupDescriptor, Item, Layout, MessageDescriptor, MessageKind,
///     ProtocolVersion, Value,
/// };
///
/// static NUMBER: FieldDescriptor =
///     FieldDescriptor { name: "Number", tag: Some(62), ..FieldDescriptor::TEMPLATE };
/// static STATE: FieldDescriptor =
///     FieldDescriptor { name: "State", tag: Some(65), ..FieldDescriptor::TEMPLATE };
/// static TEAM_EVENT: MessageDescriptor = MessageDescriptor {
///     name: "TEAM_EVENT",
///     number: 901,
///     kind: MessageKind::Event,
///     service: None,
///     gate: Gate::ALL,
///     layout: Layout::Published,
///     short_form: None,
///     fixed: &[FieldDescriptor { name: "NumStates", counts: &[0], ..FieldDescriptor::TEMPLATE }],
///     items: &[Item::Group(&GroupDescriptor {
///         items: &[Item::Field(&NUMBER), Item::Field(&STATE)],
///     })],
/// };
///
/// let mut builder = DynamicMessage::builder(&TEAM_EVENT);
/// for (number, state) in [(101, 3), (102, 4)] {
///     builder.push_floating("Number", Value::Unsigned(number))?;
///     builder.push_floating("State", Value::Unsigned(state))?;
/// }
/// let message = builder.finish();
/// assert_eq!(message.floating[3].path.to_string(), "State[1]");
/// // The count is computed.
/// assert_eq!(message.encoded_len(ProtocolVersion::V24)?, 8 + 4 + 4 * 8);
/// # Ok::<(), cti_codec::EncodeError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Builder<'a> {
    message: DynamicMessage<'a>,
    plan: Plan,
    /// The fixed part as declared, and what is known of it.
    fixed: Vec<(&'static FieldDescriptor, Option<Value<'a>>)>,
    shelves: Shelves<'a>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(descriptor: &'static MessageDescriptor) -> Self {
        Self {
            message: DynamicMessage::new(descriptor),
            plan: Plan::of_all_protocols(descriptor),
            fixed: descriptor.fixed.iter().map(|field| (field, None)).collect(),
            shelves: Shelves::new(descriptor),
        }
    }

    /// The field of the fixed part of this name: what its value should be like.
    #[must_use]
    pub fn fixed_field(&self, name: &str) -> Option<&'static FieldDescriptor> {
        self.fixed.iter().map(|(field, _)| *field).find(|field| field.name == name)
    }

    /// The floating field of this name, members of lists included: what its value should be like.
    #[must_use]
    pub fn floating_field(&self, name: &str) -> Option<&'static FieldDescriptor> {
        self.plan.by_name(name).map(|spot| spot.field)
    }

    /// Gives a field of the fixed part its value. Counts need none: they are computed.
    ///
    /// # Errors
    ///
    /// Where the fixed part has no field of this name at any version, or the value does not fit it.
    pub fn set_fixed(&mut self, name: &str, value: Value<'a>) -> Result<(), EncodeError> {
        let Some(place) = self.fixed.iter_mut().find(|(field, _)| field.name == name) else {
            return Err(self.error(EncodeErrorKind::Misfit, None));
        };
        let (field, known) = place;
        if let Err(kind) = check(field, &value) {
            let path = FieldPath::new(field);
            return Err(self.error(kind, Some(path)));
        }
        *known = Some(value);
        Ok(())
    }

    /// Adds a floating field.
    ///
    /// # Errors
    ///
    /// Where the message defines no floating field of this name, the value does not fit it, or one
    /// that appears once is there already.
    pub fn push_floating(&mut self, name: &str, value: Value<'a>) -> Result<(), EncodeError> {
        let Some(spot) = self.plan.by_name(name) else {
            return Err(self.error(EncodeErrorKind::Misfit, None));
        };
        self.push(spot, value)
    }

    fn push(&mut self, spot: Spot, value: Value<'a>) -> Result<(), EncodeError> {
        if let Err(kind) = check(spot.field, &value) {
            return Err(self.error(kind, Some(FieldPath::new(spot.field))));
        }
        let admission = self.shelves.admit(spot);
        if admission.again {
            return Err(self.error(EncodeErrorKind::Misfit, Some(admission.path)));
        }
        let cell = Cell { path: admission.path, value: Some(value), location: None };
        self.shelves.put(spot, cell);
        Ok(())
    }

    /// Adds a field that the message does not define.
    pub fn push_unknown(&mut self, tag: u16, data: impl Into<Octets<'a>>) {
        self.message.unknown.push(tag, data);
    }

    /// Sets the body of a message without a published layout.
    ///
    /// # Errors
    ///
    /// Where the message has fields instead.
    pub fn set_body(&mut self, body: impl Into<Octets<'a>>) -> Result<(), EncodeError> {
        if self.message.descriptor.layout == Layout::Published {
            return Err(self.error(EncodeErrorKind::Misfit, None));
        }
        self.message.body = Some(body.into());
        Ok(())
    }

    /// The message. What is missing from it, encoding says.
    #[must_use]
    pub fn finish(self) -> DynamicMessage<'a> {
        let mut message = self.message;
        let known = self.fixed.into_iter().filter_map(|(field, value)| Some((field, value?)));
        message.fixed = known.map(|(field, value)| FixedEntry { field, value }).collect();
        let cells = self.shelves.into_items().0.into_iter().flatten();
        message.floating = cells.filter_map(Cell::into_entry).collect();
        message
    }

    fn error(&self, kind: EncodeErrorKind, field: Option<FieldPath>) -> EncodeError {
        EncodeError { kind, message: Some(self.message.descriptor), field }
    }
}

/// Whether the field can hold the value. What a count is given does not matter.
fn check(field: &FieldDescriptor, value: &Value<'_>) -> Result<(), EncodeErrorKind> {
    if field.is_count() {
        return Ok(());
    }
    if !fits_type(field, value) {
        return Err(EncodeErrorKind::Misfit);
    }
    write(field, value).fault.map_or(Ok(()), Err)
}
