"""Decoding of a message in five phases, strict or tolerant."""

from collections.abc import Callable
from dataclasses import dataclass, field

import values
import wire
from gate import is_there
from layout import FloatingField, Layout, Layouts, find_layout
from lists import ListLayout
from message import Field, Message, Positions, Scope, path_of

Report = Callable[[str, int, str | None], None]


@dataclass(frozen=True)
class Fault:
    """An error or an anomaly."""

    kind: str
    offset: int
    field: str | None

    def to_json(self) -> dict[str, object]:
        """The fault as it stands in the vectors."""
        return {"kind": self.kind, "offset": self.offset, "field": self.field}


class DecodeError(Exception):
    """The fault that ends the decoding."""

    def __init__(self, kind: str, offset: int, field: str | None) -> None:
        super().__init__(kind)
        self.fault = Fault(kind, offset, field)


@dataclass
class Outcome:
    """What decoding gives: a message or an error, and the anomalies that were reported."""

    message: Message | None = None
    error: Fault | None = None
    anomalies: list[Fault] = field(default_factory=list)


def decode(number: int, body: bytes, layouts: Layouts, product: str, version: int, strict: bool) -> Outcome:
    """Decode the body of a message."""
    layout = find_layout(layouts, number, product, version)
    if layout is None:
        return Outcome(Message(number, None, body))
    if not layout.published:
        return Outcome(Message(number, layout.name, body))
    anomalies: list[Fault] = []

    def report(kind: str, offset: int, path: str | None) -> None:
        if strict:
            raise DecodeError(kind, offset, path)
        anomalies.append(Fault(kind, offset, path))

    try:
        message = Decoder(layout, body, product, version, strict, report).run()
    except DecodeError as error:
        return Outcome(error=error.fault, anomalies=anomalies)
    return Outcome(message, anomalies=anomalies)


class Decoder:
    """The decoding of one message whose layout is known."""

    def __init__(
        self, layout: Layout, body: bytes, product: str, version: int, strict: bool, report: Report
    ) -> None:
        self.layout = layout
        self.body = body
        self.product = product
        self.version = version
        self.strict = strict
        self.report = report
        self.end = wire.HEADER_SIZE + len(body)
        self.tags = layout.tags_at(product, version)
        self.message = Message(layout.number, layout.name)

    def run(self) -> Message:
        """The five phases."""
        fixed_size = self.read_fixed_part()
        raw_fields = self.split_floating_part(fixed_size)
        for raw, data in raw_fields:
            self.read_floating_field(raw.tag, raw.offset, data)
        self.check_counts()
        self.check_required()
        return self.message

    def read_fixed_part(self) -> int:
        """Phase 1. Gives the size of the fixed part."""
        version = self.version
        if not self.strict and self.is_short_form():
            assert self.layout.short_form is not None
            self.report("short_form", wire.HEADER_SIZE, None)
            version = self.layout.short_form
        at = 0
        bad_bools: list[Field] = []
        for known in self.layout.fixed_at(self.product, version):
            offset = wire.HEADER_SIZE + at
            data = self.body[at : at + known.size]
            if len(data) < known.size:
                raise DecodeError("fixed_part_cut_short", offset, known.name)
            reading = values.read(known.type, data)
            item = Field(offset, data, name=known.name, type=known.type, value=reading.value)
            if known.type == "BOOL" and reading.wrong:
                bad_bools.append(item)
            self.message.fields.append(item)
            self.message.top.note(known.name, offset)
            self.message.top.add(known.name, reading.values)
            at += known.size
        for item in bad_bools:
            self.report("bool_value", item.offset, item.name)
        return at

    def is_short_form(self) -> bool:
        """Whether the body is just the shorter fixed part of an older version."""
        if self.layout.short_form is None:
            return False
        short = self.layout.fixed_size_at(self.product, self.layout.short_form)
        return len(self.body) == short < self.layout.fixed_size_at(self.product, self.version)

    def split_floating_part(self, fixed_size: int) -> list[tuple[wire.RawField, bytes]]:
        """Phase 2. Gives the fields with their data."""
        fields: list[tuple[wire.RawField, bytes]] = []
        start = wire.HEADER_SIZE + fixed_size
        for raw in wire.split_floating(self.body[fixed_size:], start, self.product, self.version):
            if isinstance(raw, wire.TrailingBytes):
                self.report("trailing_bytes", raw.offset, None)
            elif raw.data is None:
                known = self.tags.get(raw.tag)
                raise DecodeError("field_past_end", raw.offset, known.name if known else None)
            else:
                fields.append((raw, raw.data))
        return fields

    def read_floating_field(self, tag: int, offset: int, data: bytes) -> None:
        """Phase 3, for one field: its place, then its data."""
        item = Field(offset, data, tag=tag)
        self.message.fields.append(item)
        known = self.tags.get(tag)
        if known is None:
            self.judge_unknown(item)
            return
        scope, positions = self.place(known, offset)
        path = path_of(known.name, positions)
        is_repeated = not self.layout.lists_of(known.name) and bool(scope.values(known.name))
        scope.note(known.name, offset)
        if is_repeated:
            self.report("repeated_field", offset, path)
            return
        reading = values.read(known.type, data, known.max, known.packed)
        for kind in reading.wrong:
            self.report(kind, offset, path)
        if reading.value is not None:
            item.name, item.type, item.value = known.name, known.type, reading.value
            item.positions = positions
            scope.add(known.name, reading.values)

    def judge_unknown(self, item: Field) -> None:
        """A field that the message does not define is right, unless its tag is 0."""
        if item.tag == 0:
            self.report("tag_zero", item.offset, None)

    def place(self, known: FloatingField, offset: int) -> tuple[Scope, Positions]:
        """The scope of a field, and its positions: in the outer list, then in the list inside."""
        scope = self.message.top
        positions: Positions = ()
        chain = self.layout.lists_of(known.name)
        for group in chain:
            if not group.is_record_list:
                return scope, (*positions, len(scope.values(known.name)))
            elements = scope.elements.setdefault(group, [])
            begins = begins_element(known.name, group, elements, group is not chain[-1])
            if begins:
                elements.append(Scope())
            scope, positions = elements[-1], (*positions, len(elements) - 1)
            if begins and known.name != group.members[0]:
                self.report("element_start", offset, path_of(known.name, positions))
        return scope, positions

    def check_counts(self) -> None:
        """Phase 4."""
        for fixed in self.layout.fixed:
            self.check_count(fixed.name, self.message.top, ())
        for floating in self.layout.floating:
            if not self.layout.lists_of(floating.name):
                self.check_count(floating.name, self.message.top, ())
        for group in self.layout.outer_record_lists():
            for position, element in enumerate(self.message.top.elements.get(group, [])):
                for name in group.members:
                    self.check_count(name, element, (position,))

    def check_count(self, name: str, scope: Scope, positions: Positions) -> None:
        """Compare a count, if the field is one, with each list that it counts."""
        for group in self.layout.counted_by(name):
            if (scope.value(name) or 0) != scope.length(group):
                offset = scope.first_offset.get(name, self.end)
                self.report("count_mismatch", offset, path_of(name, positions))

    def check_required(self) -> None:
        """Phase 5."""
        for known in self.layout.floating:
            is_due = known.required and is_there(known.gate, self.product, self.version)
            if is_due and not self.message.top.values(known.name):
                self.report("required_absent", self.end, known.name)


def begins_element(name: str, group: ListLayout, elements: list[Scope], is_inside: bool) -> bool:
    """Whether a member of a record list begins a new element; one of a list inside, if there is none yet."""
    if is_inside or not elements:
        return not elements
    return name == group.members[0] or name in elements[-1].first_offset
