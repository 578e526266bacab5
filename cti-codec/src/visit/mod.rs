//! Showing a message to a [`Visitor`], field by field.

pub(crate) mod walk;

use crate::decode::table::Table;
use crate::encode::value::EncodedValue;
use crate::visit::walk::FieldWalker;
use crate::wire::length::wire_len;
use crate::{
    Count, FieldDescriptor, FieldPath, Gate, GroupDescriptor, UnknownFields, Value, Visitor,
};

/// Passes what a walk finds to a visitor.
pub(crate) struct VisitorAdapter<'v, V> {
    pub(crate) visitor: &'v mut V,
}

impl<V: Visitor> FieldWalker for VisitorAdapter<'_, V> {
    fn fixed(&mut self, field: &'static FieldDescriptor, value: Option<EncodedValue<'_>>) {
        if let Some(value) = value {
            self.visitor.fixed(field, value.to_value(field.ty));
        }
    }

    fn floating(&mut self, path: FieldPath, _: bool, value: Option<EncodedValue<'_>>) {
        if let Some(value) = value {
            self.visitor.floating(path, value.to_value(path.field.ty));
        }
    }

    /// Shows what the wire said, else what encoding would write.
    fn count(&mut self, path: FieldPath, announced: Count, lens: &[usize]) {
        let field = path.field;
        let counted = || lens.first().map_or(0, |len| wire_len(*len));
        let number = announced.on_wire().unwrap_or_else(counted);
        let is_fixed = field.tag.is_none();
        let is_always_there = is_fixed && field.gate == Gate::ALL;
        if number == 0 && announced.on_wire().is_none() && !is_always_there {
            return;
        }
        match is_fixed {
            true => self.visitor.fixed(field, Value::Unsigned(number)),
            false => self.visitor.floating(path, Value::Unsigned(number)),
        }
    }

    fn elements(&mut self, group: &'static GroupDescriptor, element: Option<u32>, count: u32) {
        self.visitor.elements(group, element, count);
    }

    fn unknown(&mut self, fields: &UnknownFields<'_>, _: &'static Table) {
        fields.iter().for_each(|field| self.visitor.unknown(field));
    }

    fn body(&mut self, body: &[u8]) {
        self.visitor.body(body);
    }
}
