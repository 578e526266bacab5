"""Mistakes that a person would make, each a function of the consumer done wrong."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import decode
import encode
import gate
import layout
import values
import wire
from gate import Bounds, Gate
from lists import ListLayout
from message import Field, Positions, Scope

OTHER_PRODUCT = {"cce": "ccx", "ccx": "cce"}


@dataclass(frozen=True)
class Breakage:
    """A function or method that is replaced by a wrong one."""

    name: str
    description: str
    owner: ModuleType | type
    function: str
    wrong: Callable[..., Any]


right_widths = wire.field_widths
right_split = wire.split_floating
right_bounds_of = gate.bounds_of
right_begins = decode.begins_element
right_read_field = decode.Decoder.read_floating_field
right_place = decode.Decoder.place
right_check_count = decode.Decoder.check_count
right_packed = values.read_packed


def wide_length(product: str, version: int) -> tuple[int, int]:
    """Takes the length to be as wide as the tag, also for version 18 of Unified CCX."""
    tag_width, _ = right_widths(product, version)
    return tag_width, tag_width


def other_widths(product: str, version: int) -> tuple[int, int]:
    """Takes the widths of the other product."""
    return right_widths(OTHER_PRODUCT[product], version)


def any_bounds(start: int, length: int, end: int) -> bool:
    """Takes what there is of data that reaches past the end of the body."""
    return True


def split_to_zero(
    part: bytes, start: int, product: str, version: int
) -> Iterator[wire.RawField | wire.TrailingBytes]:
    """Takes tag 0 to be the end of the fields."""
    for raw in right_split(part, start, product, version):
        if isinstance(raw, wire.RawField) and raw.tag == 0:
            return
        yield raw


def without_until(bounds: Bounds, version: int) -> bool:
    """Forgets that messages and fields end with a version."""
    return bounds.since is None or version >= bounds.since


def bounds_of_other(gate_: Gate, product: str) -> Bounds | None:
    """Takes the bounds of the other product."""
    return right_bounds_of(gate_, OTHER_PRODUCT[product])


def bounds_of_all(gate_: Gate, product: str) -> Bounds | None:
    """Forgets that a product may have bounds of its own."""
    return gate_.bounds


def own_bounds_alone(gate_: Gate, product: str) -> Bounds | None:
    """Forgets the bounds outside where the product has one of its own."""
    return gate_.own.get(product, gate_.bounds)


def first_layout(layouts: layout.Layouts, number: int, product: str, version: int) -> layout.Layout | None:
    """Takes the first layout of the number that any product has at the version."""
    for found in layouts.get(number, []):
        if any(gate.is_there(found.gate, any_product, version) for any_product in gate.PRODUCTS):
            return found
    return None


def joins_again(name: str, group: ListLayout, elements: list[Scope], is_inside: bool) -> bool:
    """Begins an element only with the first member."""
    return not elements or name == group.members[0]


def begins_outer(name: str, group: ListLayout, elements: list[Scope], is_inside: bool) -> bool:
    """Begins a record also where it already has the member of a list inside it."""
    if right_begins(name, group, elements, is_inside):
        return True
    inner = [element for inside in elements[-1].elements.values() for element in inside]
    return any(name in scope.first_offset for scope in [elements[-1], *inner])


def end_inner_elements(decoder: decode.Decoder, name: str | None, offset: int) -> None:
    """Fill the open elements inside the open records that do not know the name, so that no field joins them."""
    for elements in decoder.message.top.elements.values():
        for group, inner in elements[-1].elements.items():
            for member in () if name in group.members else group.members:
                inner[-1].note(member, offset)


def other_ends_inner(self: decode.Decoder, tag: int, offset: int, data: bytes) -> None:
    """Ends an inner element with each other field that the message defines."""
    if tag in self.tags:
        end_inner_elements(self, self.tags[tag].name, offset)
    right_read_field(self, tag, offset, data)


def unknown_ends_inner(self: decode.Decoder, tag: int, offset: int, data: bytes) -> None:
    """Ends an inner element with each unknown field."""
    if tag not in self.tags:
        end_inner_elements(self, None, offset)
    right_read_field(self, tag, offset, data)


def inner_goes_on(self: decode.Decoder, known: layout.FloatingField, offset: int) -> tuple[Scope, Positions]:
    """Goes on with the elements of the lists inside when a new record begins."""
    placed = right_place(self, known, offset)
    for elements in self.message.top.elements.values():
        if len(elements) > 1 and not elements[-1].first_offset:
            elements[-1].elements.update(elements[-2].elements)
    return placed


def unchecked_in_elements(self: decode.Decoder, name: str, scope: Scope, positions: Positions) -> None:
    """Forgets the counts in elements."""
    if not positions:
        right_check_count(self, name, scope, positions)


def first_packed(type_: str, data: bytes) -> values.Reading:
    """Reads the first of several values and drops the others."""
    reading = right_packed(type_, data)
    return values.Reading(reading.values[0] if reading.values else None, reading.wrong)


def silent_packed(type_: str, data: bytes) -> values.Reading:
    """Takes several values in one field to be right."""
    reading = right_packed(type_, data)
    return values.Reading(reading.value) if reading.values else reading


def cut_packed(type_: str, data: bytes) -> values.Reading:
    """Drops what is too short for a value at the end of a packed field."""
    size = values.SIZES[type_]
    return right_packed(type_, data[: max(len(data) // size, 1) * size])


def text_to_last_nul(data: bytes) -> tuple[bytes, bytes, bytes]:
    """Takes the last NUL instead of the first to be the end of a text."""
    text, nul, rest = data.rpartition(b"\0")
    return (text, nul, rest) if nul else (data, b"", b"")


def silent_unknown(self: decode.Decoder, item: Field) -> None:
    """Keeps tag 0 like any other unknown tag."""


def writes_zero(tag: int, tags: dict[int, layout.FloatingField]) -> str | None:
    """Writes fields of tag 0."""
    return "tag_defined" if tag in tags else None


BREAKAGES = (
    Breakage("length width", "length of 2 bytes for ccx 18", wire, "field_widths", wide_length),
    Breakage("widths", "tag and length as wide as with the other product", wire, "field_widths", other_widths),
    Breakage("bounds", "a field may reach past the end", wire, "data_fits", any_bounds),
    Breakage("version gate", "`until` is ignored", gate, "is_within", without_until),
    Breakage("other gate", "the bounds of the other product hold", gate, "bounds_of", bounds_of_other),
    Breakage("one gate", "bounds of single products are ignored", gate, "bounds_of", bounds_of_all),
    Breakage("whole gate", "one own bound replaces both outside", gate, "bounds_of", own_bounds_alone),
    Breakage("two layouts", "the first layout of a number is taken", layout, "find_layout", first_layout),
    Breakage("list grouping", "a repeated member joins the element", decode, "begins_element", joins_again),
    Breakage("outer records", "an inner member that repeats begins one", decode, "begins_element", begins_outer),
    Breakage("other fields", "they end inner elements", decode.Decoder, "read_floating_field", other_ends_inner),
    Breakage("unknown fields", "they end inner elements", decode.Decoder, "read_floating_field", unknown_ends_inner),
    Breakage("inner lists", "they go on in the next record", decode.Decoder, "place", inner_goes_on),
    Breakage("inner counts", "they are not compared", decode.Decoder, "check_count", unchecked_in_elements),
    Breakage("packed lists", "only the first value is read", values, "read_packed", first_packed),
    Breakage("packed lists", "they are taken to be right", values, "read_packed", silent_packed),
    Breakage("packed lists", "a rest at the end is dropped", values, "read_packed", cut_packed),
    Breakage("packed lists", "they have the wrong length", values, "read_packed", values.read_sized),
    Breakage("NUL handling", "a text ends with the last NUL", values, "split_text", text_to_last_nul),
    Breakage("tag 0", "it is silently kept", decode.Decoder, "judge_unknown", silent_unknown),
    Breakage("tag 0", "it ends the fields", wire, "split_floating", split_to_zero),
    Breakage("tag 0", "it is written", encode, "refusal", writes_zero),
)
