"""The lists of a message, and which list stands inside the elements of which."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class ListLayout:
    """A list: the fields of an element, the field that counts the elements, and the list that it stands in."""

    count: str
    members: tuple[str, ...]
    outer: "ListLayout | None" = None

    @property
    def is_record_list(self) -> bool:
        """Whether an element has several members; else the list is a repeated field."""
        return len(self.members) > 1

    @property
    def chain(self) -> tuple["ListLayout", ...]:
        """This list, and before it the one that it stands in."""
        return (self,) if self.outer is None else (self.outer, self)


def read_lists(data: list[dict[str, Any]]) -> list[ListLayout]:
    """The lists of a message from their JSON."""
    outermost = [read_list(group) for group in data if "within" not in group]
    return [read_inner_list(group, outermost) if "within" in group else read_list(group) for group in data]


def read_list(data: dict[str, Any]) -> ListLayout:
    """A list that stands in no other."""
    return ListLayout(data["count"], tuple(data["members"]))


def read_inner_list(data: dict[str, Any], outermost: list[ListLayout]) -> ListLayout:
    """A list inside the elements of another, which has its members too."""
    members = tuple(data["members"])
    outers = [group for group in outermost if group.count == data["within"] and set(members) < set(group.members)]
    if len(outers) != 1:
        raise ValueError(f"the list of {members} is within {len(outers)} lists")
    return ListLayout(data["count"], members, outers[0])


def innermost(lists: list[ListLayout]) -> dict[str, ListLayout]:
    """The list of each field that is in one; the inner one, if it is in two."""
    found: dict[str, ListLayout] = {}
    for group in sorted(lists, key=lambda group: len(group.chain)):
        for name in group.members:
            if name in found and found[name] != group.outer:
                raise ValueError(f"{name} is a member of two lists")
            found[name] = group
    for group in lists:
        if group.is_record_list and found[group.members[0]] != group:
            raise ValueError(f"{group.members[0]} begins elements, and is in a list inside them")
    return found
