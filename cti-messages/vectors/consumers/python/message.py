"""A message that was read: its fields in wire order, and where each belongs."""

from dataclasses import dataclass, field
from typing import Any

import values
from lists import ListLayout

Positions = tuple[int, ...]


def path_of(name: str, positions: Positions) -> str:
    """The path of a field: its name, and the positions in its lists."""
    return name + "".join(f"[{position}]" for position in positions)


@dataclass
class Field:
    """A field of a message; without a name: one that is unknown or was set aside."""

    offset: int
    data: bytes
    tag: int | None = None
    name: str | None = None
    type: str | None = None
    value: Any = None
    positions: Positions = ()

    def to_json(self) -> dict[str, Any]:
        """The field as it stands in the vectors."""
        out: dict[str, Any] = {"offset": self.offset, "length": len(self.data)}
        for key in ("name", "type", "tag"):
            if getattr(self, key) is not None:
                out[key] = getattr(self, key)
        out |= zip(("element", "inner"), self.positions)
        out["value"] = values.octets_to_json(self.data) if self.type is None else values.to_json(self.type, self.value)
        return out


@dataclass
class Scope:
    """What belongs together: the fields of the message in no record list, or those of one element."""

    read: dict[str, list[values.Value]] = field(default_factory=dict)
    first_offset: dict[str, int] = field(default_factory=dict)
    elements: dict[ListLayout, list["Scope"]] = field(default_factory=dict)

    def note(self, name: str, offset: int) -> None:
        """Remember where the first field of a name stands, readable or not."""
        self.first_offset.setdefault(name, offset)

    def add(self, name: str, found: list[values.Value]) -> None:
        """Take the values that were read of a field."""
        self.read.setdefault(name, []).extend(found)

    def values(self, name: str) -> list[values.Value]:
        """The values that were read of a name."""
        return self.read.get(name, [])

    def value(self, name: str) -> Any:
        """The value of a field that may appear once, if it was read."""
        found = self.values(name)
        return found[0] if found else None

    def length(self, group: ListLayout) -> int:
        """How many elements a list has."""
        if group.is_record_list:
            return len(self.elements.get(group, []))
        return len(self.values(group.members[0]))


@dataclass
class Message:
    """A message: fields if its layout is known, else a body."""

    number: int
    name: str | None
    body: bytes | None = None
    fields: list[Field] = field(default_factory=list)
    top: Scope = field(default_factory=Scope)

    def to_json(self) -> dict[str, Any]:
        """The value as it stands in the vectors."""
        out: dict[str, Any] = {"type": self.number, "name": self.name}
        if self.body is not None:
            return out | {"body": values.octets_to_json(self.body)}
        return out | {"fields": [item.to_json() for item in self.fields]}
