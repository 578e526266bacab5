//! Lists on the walk: how many elements they have, and where these stand.

use crate::floating::Span;
use crate::judge::is_named;
use crate::table::{Form, Table, Target};
use crate::widths::Width;

/// What the walk learns of a list: how many elements it has and where they stand.
#[derive(Clone, Copy, Debug)]
pub struct List<'a> {
    pub(crate) count: u32,
    pub(crate) span: Span<'a>,
    /// Whether there is something wrong with a member's data.
    pub(crate) doubtful: bool,
    /// In a group: the members that the open element has, a bit each.
    seen: u64,
    /// In a list inside an element: the element that `count` is about.
    pub(crate) element: u32,
}

impl<'a> List<'a> {
    /// No elements yet.
    pub const EMPTY: Self =
        Self { count: 0, span: Span { from: &[], end: 0 }, doubtful: false, seen: 0, element: 0 };

    /// How many elements the list has.
    #[must_use]
    pub const fn count(&self) -> u32 {
        self.count
    }

    /// Makes the list reach from its first member to this one.
    #[inline]
    pub(crate) fn reach(&mut self, field: Span<'a>) {
        if self.span.from.is_empty() {
            self.span.from = field.from;
        }
        self.span.end = field.end;
    }

    /// Takes an element of a list of one member.
    #[inline]
    pub(crate) fn repeat(&mut self, field: Span<'a>) {
        self.count = self.count.saturating_add(1);
        self.reach(field);
    }

    /// Takes what stands side by side of a list, as long as there is nothing to say about it: from
    /// the field at `at`, which is at this position of the table. What follows.
    pub(crate) fn run<W: Width>(
        &mut self,
        table: &'static Table,
        version: u16,
        position: u8,
        at: &'a [u8],
    ) -> &'a [u8] {
        match table.at(position).map(|route| (route.target, route.form)) {
            Some((Target::Member { list, member }, _)) => {
                let first = position.wrapping_sub(member);
                self.run_of_members::<W>(table, version, list, first, at)
            }
            Some((Target::Repeated { .. }, Form::NamedVariable)) => {
                self.run_of_variables::<W>(table, position, at)
            }
            _ => at,
        }
    }

    /// Takes members of a group whose first is at this position of the table.
    fn run_of_members<W: Width>(
        &mut self,
        table: &'static Table,
        version: u16,
        list: u8,
        first: u8,
        mut at: &'a [u8],
    ) -> &'a [u8] {
        let Self { mut count, mut seen, .. } = *self;
        let start = at;
        while let Some((tag, data, next)) = W::split(at) {
            let Some((position, rule)) = table.rule(tag) else { break };
            if !(rule.is_member_of(list, version) && rule.fits(data)) {
                break;
            }
            let bit = bit(position.wrapping_sub(first));
            if bit == 1 {
                count = count.wrapping_add(1);
                seen = 0;
            } else if seen == 0 || seen & bit != 0 {
                break;
            }
            seen |= bit;
            at = next;
        }
        if at.len() < start.len() {
            (self.count, self.seen) = (count, seen);
            self.reach(Span { from: start, end: at.len() });
        }
        at
    }

    /// Takes named variables whose field is at this position of the table.
    fn run_of_variables<W: Width>(
        &mut self,
        table: &'static Table,
        position: u8,
        mut at: &'a [u8],
    ) -> &'a [u8] {
        let (mut count, start) = (self.count, at);
        while let Some((tag, data, next)) = W::split(at) {
            match table.rule(tag) {
                Some((found, rule)) if found == position && rule.fits(data) && is_named(data) => {
                    count = count.wrapping_add(1);
                    at = next;
                }
                _ => break,
            }
        }
        if at.len() < start.len() {
            self.count = count;
            self.reach(Span { from: start, end: at.len() });
        }
        at
    }

    /// Begins an element, or joins the open one. Whether this member should not begin one.
    #[inline]
    pub(crate) fn admit(&mut self, member: u8, may_repeat: bool) -> bool {
        let bit = bit(member);
        let joins = self.count > 0 && member != 0 && (may_repeat || self.seen & bit == 0);
        if joins {
            self.seen |= bit;
        } else {
            self.count = self.count.saturating_add(1);
            self.seen = bit;
        }
        !joins && member != 0
    }
}

/// The bit of a member.
#[inline]
pub(crate) const fn bit(member: u8) -> u64 {
    1u64.wrapping_shl(member as u32)
}
