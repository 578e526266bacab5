"""Encoding of a message that was read: strict, with lengths and counts computed."""

from collections.abc import Sequence

import values
import wire
from gate import is_there
from layout import FixedField, FloatingField, Layout
from lists import ListLayout
from message import Message, Positions, Scope, path_of


class EncodeError(Exception):
    """The rule that the message breaks, and the path of the field."""

    def __init__(self, kind: str, field: str | None) -> None:
        super().__init__(kind)
        self.kind = kind
        self.field = field


def encode(message: Message, layout: Layout | None, product: str, version: int) -> bytes:
    """The bytes of a message, header included."""
    if message.body is not None:
        return wire.write_message(message.number, message.body)
    assert layout is not None
    out = wire.write_message(message.number, Encoder(message, layout, product, version).body())
    if len(out) > wire.MAX_MESSAGE:
        raise EncodeError("message_too_long", None)
    return out


class Encoder:
    """The encoding of one message whose layout is known."""

    def __init__(self, message: Message, layout: Layout, product: str, version: int) -> None:
        self.message = message
        self.layout = layout
        self.product = product
        self.version = version

    def body(self) -> bytes:
        """Fixed part, floating fields in canonical order, fields without a name."""
        fixed = b"".join(self.fixed_field(field) for field in self.layout.fixed)
        names = [field.name for field in self.layout.floating]
        return fixed + self.floating_fields(names, self.message.top, ()) + self.nameless_fields()

    def fixed_field(self, field: FixedField) -> bytes:
        """A field of the fixed part."""
        top = self.message.top
        count = self.count(field, top, field.name)
        if not is_there(field.gate, self.product, self.version):
            if count:
                raise EncodeError("field_not_in_version", field.name)
            return b""
        if count is not None:
            return values.write(field.type, count)
        if not top.values(field.name):
            raise EncodeError("fixed_field_absent", field.name)
        return values.write(field.type, top.value(field.name))

    def floating_fields(self, names: Sequence[str], scope: Scope, positions: Positions) -> bytes:
        """The fields of a scope; a record list in it stands as a whole at its first member."""
        out = b""
        for name in names:
            lists_here = self.layout.lists_of(name)[len(positions) :]
            if not lists_here or not lists_here[0].is_record_list:
                out += self.floating_field(self.layout.by_name[name], scope, positions)
            elif name == lists_here[0].members[0]:
                out += self.elements(lists_here[0], scope, positions)
        return out

    def elements(self, group: ListLayout, scope: Scope, positions: Positions) -> bytes:
        """A record list, element by element."""
        elements = enumerate(scope.elements.get(group, []))
        return b"".join(self.floating_fields(group.members, element, (*positions, at)) for at, element in elements)

    def floating_field(self, field: FloatingField, scope: Scope, positions: Positions) -> bytes:
        """A floating field, or all elements of a repeated field."""
        path = path_of(field.name, positions)
        count = self.count(field, scope, path)
        if not is_there(field.gate, self.product, self.version):
            if count:
                raise EncodeError("field_not_in_version", path)
            return b""
        found = scope.values(field.name)
        if count is not None:
            found = [count] if count > 0 or found else []
        chain = self.layout.lists_of(field.name)
        if not found and chain and chain[-1].is_record_list and field.name == chain[-1].members[0]:
            raise EncodeError("first_member_absent", path)
        if not found and field.required:
            raise EncodeError("required_absent", path)
        if len(chain) == len(positions):
            return b"".join(self.written(field, value, path) for value in found)
        paths = [path_of(field.name, (*positions, position)) for position in range(len(found))]
        return b"".join(self.written(field, value, item_path) for value, item_path in zip(found, paths))

    def written(self, field: FloatingField, value: values.Value, path: str) -> bytes:
        """Tag, length and data of a value."""
        if field.tag > wire.highest_tag(self.product, self.version):
            raise EncodeError("tag_too_wide", path)
        data = values.write(field.type, value)
        longest = wire.longest_data(self.product, self.version)
        if len(data) > longest or (field.max is not None and len(data) > field.max):
            raise EncodeError("too_long", path)
        return wire.write_field(field.tag, data, self.product, self.version)

    def count(self, field: FixedField | FloatingField, scope: Scope, path: str) -> int | None:
        """What a count has to say, or nothing if the field is none."""
        lengths = {scope.length(group) for group in self.layout.counted_by(field.name)}
        if not lengths:
            return None
        if len(lengths) > 1:
            raise EncodeError("unequal_lists", path)
        length = lengths.pop()
        if length > values.largest(field.type):
            raise EncodeError("too_many_elements", path)
        return length

    def nameless_fields(self) -> bytes:
        """Unknown fields with their bytes; those that were set aside may not stand there."""
        out = b""
        tags = self.layout.tags_at(self.product, self.version)
        for item in self.message.fields:
            if item.name is None:
                assert item.tag is not None
                kind = refusal(item.tag, tags)
                if kind is not None:
                    raise EncodeError(kind, None)
                out += wire.write_field(item.tag, item.data, self.product, self.version)
        return out


def refusal(tag: int, tags: dict[int, FloatingField]) -> str | None:
    """The rule that a field without a name breaks by its tag, if it breaks one."""
    if tag == 0:
        return "tag_zero"
    return "tag_defined" if tag in tags else None
