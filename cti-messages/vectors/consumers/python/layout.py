"""What is known of a message: its fields by product and version, its lists and its counts."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import values
from gate import Gate, is_there, read_gate
from lists import ListLayout, innermost, read_lists


@dataclass(frozen=True)
class FixedField:
    """A field of the fixed part."""

    name: str
    type: str
    size: int
    gate: Gate


@dataclass(frozen=True)
class FloatingField:
    """A field of the floating part."""

    name: str
    tag: int
    type: str
    max: int | None
    required: bool
    packed: bool
    gate: Gate


class Layout:
    """The layout of a message."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.number: int = data["number"]
        self.name: str = data["name"]
        self.published: bool = {"published": True, "unpublished": False}[data["layout"]]
        self.gate = read_gate(data)
        self.short_form: int | None = data.get("short_form")
        self.fixed = [read_fixed(field) for field in data["fixed"]]
        self.floating = [read_floating(field) for field in data["floating"]]
        self.lists = read_lists(data["groups"])
        self.by_name = {field.name: field for field in self.floating}
        self._innermost = innermost(self.lists)
        self._check()

    def fixed_at(self, product: str, version: int) -> list[FixedField]:
        """The fields of the fixed part that the version has."""
        return [field for field in self.fixed if is_there(field.gate, product, version)]

    def fixed_size_at(self, product: str, version: int) -> int:
        """How many bytes the fixed part of the version has."""
        return sum(field.size for field in self.fixed_at(product, version))

    def tags_at(self, product: str, version: int) -> dict[int, FloatingField]:
        """The floating fields that the version has, by tag."""
        return {field.tag: field for field in self.floating if is_there(field.gate, product, version)}

    def lists_of(self, name: str) -> tuple[ListLayout, ...]:
        """The lists that a field is in, the outer one first."""
        group = self._innermost.get(name)
        return () if group is None else group.chain

    def outer_record_lists(self) -> list[ListLayout]:
        """The record lists that stand in no other, in canonical order."""
        order = {field.name: place for place, field in enumerate(self.floating)}
        found = [group for group in self.lists if group.is_record_list and group.outer is None]
        return sorted(found, key=lambda group: order[group.members[0]])

    def counted_by(self, name: str) -> list[ListLayout]:
        """The lists that name this field as their count."""
        return [group for group in self.lists if group.count == name]

    def _check(self) -> None:
        """Refuse what a decoder driven by this layout would silently read wrong."""
        names = [field.name for field in self.fixed] + [field.name for field in self.floating]
        if len(set(names)) != len(names):
            raise ValueError(f"{self.name}: two fields have one name")
        for group in self.lists:
            if group.count not in names:
                raise ValueError(f"{self.name}: {group.count} counts, but is no field")
            if self.lists_of(group.count) != group.chain[:-1]:
                raise ValueError(f"{self.name}: {group.count} does not stand beside the list that it counts")
        for field in self.floating:
            chain = self.lists_of(field.name)
            if field.packed and (not chain or chain[-1].is_record_list):
                raise ValueError(f"{self.name}: {field.name} is packed, but is no repeated field")
            if field.required and chain:
                raise ValueError(f"{self.name}: {field.name} is required, but is in a list")


Layouts = Mapping[int, list[Layout]]


def find_layouts(layouts: Layouts, number: int, product: str, version: int) -> list[Layout]:
    """The layouts of a number that the product has at the version: one at most, if the files are right."""
    return [layout for layout in layouts.get(number, []) if is_there(layout.gate, product, version)]


def find_layout(layouts: Layouts, number: int, product: str, version: int) -> Layout | None:
    """The layout of a number that the product has at the version."""
    found = find_layouts(layouts, number, product, version)
    return found[0] if found else None


def read_fixed(data: dict[str, Any]) -> FixedField:
    """A field of the fixed part from its JSON."""
    size = data["size"] if "size" in data else values.SIZES[data["type"]]
    return FixedField(data["name"], data["type"], size, read_gate(data))


def read_floating(data: dict[str, Any]) -> FloatingField:
    """A floating field from its JSON."""
    return FloatingField(
        data["name"],
        data["tag"],
        data["type"],
        data.get("max"),
        data.get("required", False),
        data.get("packed", False),
        read_gate(data),
    )
