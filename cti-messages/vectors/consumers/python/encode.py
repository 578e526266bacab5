"""Encoding of a message that was read: strict, with lengths and counts computed."""

import values
import wire
from layout import FixedField, FloatingField, Layout, ListLayout, in_version
from message import Message, Scope


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
        parts = [self.fixed_field(field) for field in self.layout.fixed]
        for field in self.layout.floating:
            group = self.layout.long_list_of(field.name)
            if group is None:
                parts.append(self.floating_field(field, self.message.top, None, False))
            elif field.name == group.members[0]:
                parts.append(self.elements(group))
        parts.append(self.nameless_fields())
        return b"".join(parts)

    def fixed_field(self, field: FixedField) -> bytes:
        """A field of the fixed part."""
        top = self.message.top
        count = self.count(field, top, field.name)
        if not in_version(field, self.version):
            if count:
                raise EncodeError("field_not_in_version", field.name)
            return b""
        if count is not None:
            return values.write(field.type, count)
        if not top.fields(field.name):
            raise EncodeError("fixed_field_absent", field.name)
        return values.write(field.type, top.value(field.name))

    def elements(self, group: ListLayout) -> bytes:
        """A list with several members, element by element."""
        out = b""
        for position, element in enumerate(self.message.top.elements.get(group, [])):
            for name in group.members:
                out += self.floating_field(self.layout.by_name[name], element, position, name == group.members[0])
        return out

    def floating_field(self, field: FloatingField, scope: Scope, element: int | None, is_first: bool) -> bytes:
        """A floating field, or all elements of the list of which it is the one member."""
        path = field.name if element is None else f"{field.name}[{element}]"
        count = self.count(field, scope, path)
        if not in_version(field, self.version):
            if count:
                raise EncodeError("field_not_in_version", path)
            return b""
        if count is not None:
            found = [count] if count > 0 or scope.fields(field.name) else []
        else:
            found = [item.value for item in scope.fields(field.name)]
        if not found and is_first:
            raise EncodeError("first_member_absent", path)
        if not found and field.required:
            raise EncodeError("required_absent", path)
        if self.layout.short_list_of(field.name) is None:
            paths = [path]
        else:
            paths = [f"{path}[{position}]" for position in range(len(found))]
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
        lengths = {scope.length(counted) for counted in self.layout.counted_by(field.name)}
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
        tags = self.layout.tags_at(self.version)
        for item in self.message.fields:
            if item.name is None:
                assert item.tag is not None
                if item.tag in tags:
                    raise EncodeError("tag_defined", None)
                out += wire.write_field(item.tag, item.data, self.product, self.version)
        return out
