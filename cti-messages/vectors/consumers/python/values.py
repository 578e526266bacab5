"""The types: from bytes to values, from values to bytes, and from values to JSON."""

from dataclasses import dataclass
from typing import Any

SIGNED = {"CHAR": 1, "SHORT": 2, "INT": 4}
UNSIGNED = {"UCHAR": 1, "USHORT": 2, "UINT": 4, "TIME": 4}
OCTETS = {"TASKID": 12, "APPPATHID": 5}
SIZES = {**SIGNED, **UNSIGNED, **OCTETS, "BOOL": 2}


@dataclass(frozen=True)
class Named:
    """A named variable, or with an index an element of a named array. The texts are bytes without a NUL."""

    index: int | None
    name: bytes
    value: bytes


Value = int | bool | bytes | Named


@dataclass(frozen=True)
class Reading:
    """What was read of a field's data (nothing: it is set aside), and what is wrong with the data."""

    value: Value | list[Value] | None
    wrong: tuple[str, ...] = ()

    @property
    def values(self) -> list[Value]:
        """Each value: none, one, or those of a packed field."""
        if self.value is None:
            return []
        return self.value if isinstance(self.value, list) else [self.value]


def read(type_: str, data: bytes, max_: int | None = None, packed: bool = False) -> Reading:
    """Read the data of a field of any type."""
    if packed:
        return read_packed(type_, data)
    if type_ in SIZES:
        return read_sized(type_, data)
    too_long = ("too_long",) if max_ is not None and len(data) > max_ else ()
    if type_ == "UNSPEC":
        return Reading(data, too_long)
    if type_ == "STRING":
        return read_string(data, too_long)
    if type_ in ("NAMEDVAR", "NAMEDARRAY"):
        return read_named(data, type_ == "NAMEDARRAY", too_long)
    raise ValueError(f"unknown type {type_!r}")


def read_sized(type_: str, data: bytes) -> Reading:
    """Read a number, a BOOL or octets, which have one length."""
    if len(data) != SIZES[type_]:
        return Reading(None, ("wrong_length",))
    if type_ in OCTETS:
        return Reading(data)
    number = int.from_bytes(data, "big", signed=type_ in SIGNED)
    if type_ != "BOOL":
        return Reading(number)
    return Reading(number != 0, () if number in (0, 1) else ("bool_value",))


def read_packed(type_: str, data: bytes) -> Reading:
    """Read a number, or several that stand one behind the other."""
    size = SIZES[type_]
    if len(data) <= size or len(data) % size != 0:
        return read_sized(type_, data)
    parts = [data[at : at + size] for at in range(0, len(data), size)]
    return Reading([value for part in parts for value in read_sized(type_, part).values], ("packed_list",))


def read_string(data: bytes, too_long: tuple[str, ...]) -> Reading:
    """Read a text and its NUL."""
    text, nul, rest = split_text(data)
    if not nul:
        return Reading(text, too_long + ("missing_nul",))
    return Reading(text, too_long + (("bytes_after_nul",) if rest else ()))


def read_named(data: bytes, has_index: bool, too_long: tuple[str, ...]) -> Reading:
    """Read a name and a value with their NULs, and the index before them."""
    malformed = Reading(None, ("malformed_value",))
    index = None
    if has_index:
        if not data:
            return malformed
        index, data = data[0], data[1:]
    name, name_nul, data = split_text(data)
    value, value_nul, rest = split_text(data)
    if not name_nul or not value_nul:
        return malformed
    return Reading(Named(index, name, value), too_long + (("bytes_after_nul",) if rest else ()))


def split_text(data: bytes) -> tuple[bytes, bytes, bytes]:
    """The text before the first NUL, the NUL if there is one, and the bytes behind it."""
    return data.partition(b"\0")


def write(type_: str, value: Value) -> bytes:
    """The data of a field."""
    if isinstance(value, Named):
        index = b"" if value.index is None else bytes([value.index])
        return index + value.name + b"\0" + value.value + b"\0"
    if isinstance(value, bytes):
        return value + b"\0" if type_ == "STRING" else value
    return int(value).to_bytes(SIZES[type_], "big", signed=type_ in SIGNED)


def largest(type_: str) -> int:
    """The largest number that the type can say."""
    bits = 8 * SIZES[type_] - (1 if type_ in SIGNED else 0)
    return (1 << bits) - 1


def to_json(type_: str, value: Any) -> Any:
    """The value as it stands in the vectors."""
    if type_ == "STRING":
        return text_to_json(value)
    if isinstance(value, bytes):
        return octets_to_json(value)
    if isinstance(value, Named):
        named = {"name": text_to_json(value.name), "value": text_to_json(value.value)}
        return named if value.index is None else {"index": value.index, **named}
    return value


def text_to_json(text: bytes) -> Any:
    """A text: a string if it is UTF-8, else octets."""
    try:
        return text.decode("utf-8")
    except UnicodeDecodeError:
        return octets_to_json(text)


def octets_to_json(data: bytes) -> dict[str, str]:
    """Bytes in hexadecimal."""
    return {"hex": data.hex()}
