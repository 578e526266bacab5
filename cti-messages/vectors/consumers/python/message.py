"""A message that was read: its fields in wire order, and where each belongs."""

from dataclasses import dataclass, field
from typing import Any

import values
from layout import Counted, FloatingField, ListLayout


@dataclass
class Field:
    """A field of a message; without a name: one that is unknown or was set aside."""

    offset: int
    data: bytes
    tag: int | None = None
    name: str | None = None
    type: str | None = None
    value: Any = None
    element: int | None = None
    inner: int | None = None

    def to_json(self) -> dict[str, Any]:
        """The field as it stands in the vectors."""
        out: dict[str, Any] = {"offset": self.offset, "length": len(self.data)}
        for key in ("name", "type", "tag", "element", "inner"):
            if getattr(self, key) is not None:
                out[key] = getattr(self, key)
        out["value"] = values.octets_to_json(self.data) if self.type is None else values.to_json(self.type, self.value)
        return out


@dataclass
class Scope:
    """The fields that belong together: those of the message in no longer list, or those of one element."""

    read: dict[str, list[Field]] = field(default_factory=dict)
    first_offset: dict[str, int] = field(default_factory=dict)
    elements: dict[ListLayout, list["Scope"]] = field(default_factory=dict)

    def note(self, name: str, offset: int) -> None:
        """Remember where the first field of a name stands, readable or not."""
        self.first_offset.setdefault(name, offset)

    def add(self, item: Field) -> None:
        """Take a field that was read."""
        assert item.name is not None
        self.read.setdefault(item.name, []).append(item)

    def fields(self, name: str) -> list[Field]:
        """The fields of a name that were read."""
        return self.read.get(name, [])

    def value(self, name: str) -> Any:
        """The value of a field that may appear once, if it was read."""
        fields = self.fields(name)
        return fields[0].value if fields else None

    def length(self, counted: Counted) -> int:
        """How many elements an array or a list has."""
        if isinstance(counted, FloatingField):
            return len(self.value(counted.name) or [])
        if counted.is_long:
            return len(self.elements.get(counted, []))
        return len(self.fields(counted.members[0]))


@dataclass
class Message:
    """A message: fields if its layout is known, else a body."""

    number: int
    name: str | None
    body: bytes | None = None
    fields: list[Field] = field(default_factory=list)
    top: Scope = field(default_factory=Scope)

    def was_read(self, name: str) -> bool:
        """Whether a field of the name was read anywhere."""
        elements = [element for scopes in self.top.elements.values() for element in scopes]
        return any(scope.fields(name) for scope in [self.top, *elements])

    def to_json(self) -> dict[str, Any]:
        """The value as it stands in the vectors."""
        out: dict[str, Any] = {"type": self.number, "name": self.name}
        if self.body is not None:
            return out | {"body": values.octets_to_json(self.body)}
        return out | {"fields": [item.to_json() for item in self.fields]}
