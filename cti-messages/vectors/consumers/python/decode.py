"""Decoding of a message in five phases, strict or tolerant."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import values
import wire
from layout import FloatingField, Layout, ListLayout, in_version
from message import Field, Message, Scope

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


def decode(
    number: int, body: bytes, layouts: Mapping[int, Layout], product: str, version: int, strict: bool
) -> Outcome:
    """Decode the body of a message."""
    layout = layouts.get(number)
    if layout is None or not in_version(layout, version):
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
        self.tags = layout.tags_at(version)
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
        for known in self.layout.fixed_at(version):
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
            self.message.top.add(item)
            at += known.size
        for item in bad_bools:
            self.report("bool_value", item.offset, item.name)
        return at

    def is_short_form(self) -> bool:
        """Whether the body is just the shorter fixed part of an older version."""
        if self.layout.short_form is None:
            return False
        short = self.layout.fixed_size_at(self.layout.short_form)
        return len(self.body) == short < self.layout.fixed_size_at(self.version)

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
            return
        scope, element, inner, path = self.place(known, offset)
        is_repeated = self.is_alone(known) and bool(scope.fields(known.name))
        scope.note(known.name, offset)
        if is_repeated:
            self.report("repeated_field", offset, path)
            return
        reading = values.read(known.type, data, known.max)
        for kind in reading.wrong:
            self.report(kind, offset, path)
        if reading.value is not None:
            item.name, item.type, item.value = known.name, known.type, reading.value
            item.element, item.inner = element, inner
            scope.add(item)

    def is_alone(self, known: FloatingField) -> bool:
        """Whether a field is in no list."""
        return self.layout.long_list_of(known.name) is None and self.layout.short_list_of(known.name) is None

    def place(self, known: FloatingField, offset: int) -> tuple[Scope, int | None, int | None, str]:
        """The scope of a field, its positions and its path."""
        group = self.layout.long_list_of(known.name)
        is_list = self.layout.short_list_of(known.name) is not None
        if group is None:
            scope = self.message.top
            if not is_list:
                return scope, None, None, known.name
            position = len(scope.fields(known.name))
            return scope, position, None, f"{known.name}[{position}]"
        elements = self.message.top.elements.setdefault(group, [])
        if begins_element(known.name, group, elements, is_list):
            elements.append(Scope())
            if known.name != group.members[0]:
                self.report("element_start", offset, f"{known.name}[{len(elements) - 1}]")
        scope, element = elements[-1], len(elements) - 1
        if not is_list:
            return scope, element, None, f"{known.name}[{element}]"
        inner = len(scope.fields(known.name))
        return scope, element, inner, f"{known.name}[{element}][{inner}]"

    def check_counts(self) -> None:
        """Phase 4."""
        for fixed in self.layout.fixed:
            self.check_count(fixed.name, self.message.top, None)
        for floating in self.layout.floating:
            if self.layout.long_list_of(floating.name) is None:
                self.check_count(floating.name, self.message.top, None)
        for group in self.layout.long_lists():
            for position, element in enumerate(self.message.top.elements.get(group, [])):
                for name in group.members:
                    self.check_count(name, element, position)

    def check_count(self, name: str, scope: Scope, element: int | None) -> None:
        """Compare a count, if the field is one, with each list and array that it counts."""
        for counted in self.layout.counted_by(name):
            if (scope.value(name) or 0) != scope.length(counted):
                path = name if element is None else f"{name}[{element}]"
                self.report("count_mismatch", scope.first_offset.get(name, self.end), path)

    def check_required(self) -> None:
        """Phase 5."""
        for known in self.layout.floating:
            if known.required and in_version(known, self.version) and not self.message.was_read(known.name):
                self.report("required_absent", self.end, known.name)


def begins_element(name: str, group: ListLayout, elements: list[Scope], is_inner_list: bool) -> bool:
    """Whether a member of a list with several members begins a new element."""
    if name == group.members[0] or not elements:
        return True
    return name in elements[-1].first_offset and not is_inner_list
