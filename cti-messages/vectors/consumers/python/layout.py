"""What is known of a message: its fields by version, its lists and its counts."""

from dataclasses import dataclass
from typing import Any

import values


@dataclass(frozen=True)
class FixedField:
    """A field of the fixed part."""

    name: str
    type: str
    size: int
    since: int | None
    until: int | None


@dataclass(frozen=True)
class FloatingField:
    """A field of the floating part."""

    name: str
    tag: int
    type: str
    max: int | None
    required: bool
    count: str | None
    since: int | None
    until: int | None


@dataclass(frozen=True)
class ListLayout:
    """A list: the fields of an element, and the field that counts the elements."""

    count: str
    members: tuple[str, ...]

    @property
    def is_long(self) -> bool:
        """Whether an element has several members."""
        return len(self.members) > 1


Counted = FloatingField | ListLayout


class Layout:
    """The layout of a message."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.number: int = data["number"]
        self.name: str = data["name"]
        self.published: bool = {"published": True, "unpublished": False}[data["layout"]]
        self.since: int | None = data.get("since")
        self.until: int | None = data.get("until")
        self.short_form: int | None = data.get("short_form")
        self.fixed = [read_fixed(field) for field in data["fixed"]]
        self.floating = [read_floating(field) for field in data["floating"]]
        self.lists = [ListLayout(group["count"], tuple(group["members"])) for group in data["groups"]]
        self.by_name = {field.name: field for field in self.floating}
        self._long = {name: group for group in self.lists if group.is_long for name in group.members}
        self._short = {group.members[0]: group for group in self.lists if not group.is_long}
        self._check()

    def fixed_at(self, version: int) -> list[FixedField]:
        """The fields of the fixed part that the version has."""
        return [field for field in self.fixed if in_version(field, version)]

    def fixed_size_at(self, version: int) -> int:
        """How many bytes the fixed part of the version has."""
        return sum(field.size for field in self.fixed_at(version))

    def tags_at(self, version: int) -> dict[int, FloatingField]:
        """The floating fields that the version has, by tag."""
        return {field.tag: field for field in self.floating if in_version(field, version)}

    def long_list_of(self, name: str) -> ListLayout | None:
        """The list with several members that has this field among them."""
        return self._long.get(name)

    def short_list_of(self, name: str) -> ListLayout | None:
        """The list that has this field as its one member."""
        return self._short.get(name)

    def long_lists(self) -> list[ListLayout]:
        """The lists with several members, in canonical order."""
        order = {field.name: place for place, field in enumerate(self.floating)}
        return sorted((group for group in self.lists if group.is_long), key=lambda group: order[group.members[0]])

    def counted_by(self, name: str) -> list[Counted]:
        """The arrays and lists that name this field as their count."""
        arrays: list[Counted] = [field for field in self.floating if field.count == name]
        return arrays + [group for group in self.lists if group.count == name]

    def _check(self) -> None:
        """Refuse what a decoder driven by this layout would silently read wrong."""
        names = [field.name for field in self.fixed] + [field.name for field in self.floating]
        if len(set(names)) != len(names):
            raise ValueError(f"{self.name}: two fields have one name")
        members = [name for group in self.lists if group.is_long for name in group.members]
        if len(set(members)) != len(members):
            raise ValueError(f"{self.name}: a field is a member of two lists")
        counted: list[tuple[str, str]] = [(f.count, f.name) for f in self.floating if f.count is not None]
        counted += [(group.count, group.members[0]) for group in self.lists if not group.is_long]
        for count, name in counted:
            if self.long_list_of(count) != self.long_list_of(name):
                raise ValueError(f"{self.name}: {count} counts {name}, but is not in the same element")
        for count in [count for count, _ in counted] + [group.count for group in self.lists]:
            if count not in names:
                raise ValueError(f"{self.name}: {count} counts, but is no field")


def in_version(item: Layout | FixedField | FloatingField, version: int) -> bool:
    """Whether the version has the message or field."""
    if item.since is not None and version < item.since:
        return False
    return item.until is None or version <= item.until


def read_fixed(data: dict[str, Any]) -> FixedField:
    """A field of the fixed part from its JSON."""
    size = data["size"] if "size" in data else values.SIZES[data["type"]]
    return FixedField(data["name"], data["type"], size, data.get("since"), data.get("until"))


def read_floating(data: dict[str, Any]) -> FloatingField:
    """A floating field from its JSON."""
    return FloatingField(
        data["name"],
        data["tag"],
        data["type"],
        data.get("max"),
        data.get("required", False),
        data.get("count"),
        data.get("since"),
        data.get("until"),
    )
