"""The bytes on the wire: headers, messages that arrive in pieces, and the fields of a floating part."""

from collections.abc import Iterator
from dataclasses import dataclass

HEADER_SIZE = 8
MAX_MESSAGE = 12500


@dataclass(frozen=True)
class Frame:
    """A whole message, at its offset in the stream."""

    offset: int
    number: int
    body: bytes


@dataclass(frozen=True)
class RawField:
    """A floating field as it stands on the wire; without data if it reaches past the end of the body."""

    offset: int
    tag: int
    data: bytes | None


@dataclass(frozen=True)
class TrailingBytes:
    """Bytes at the end of the body that are too few for a tag and a length."""

    offset: int


class Framer:
    """Cuts one direction of a connection into messages."""

    def __init__(self, max_message: int) -> None:
        self.max_message = max_message
        self.offset = 0
        self.too_long = False
        self._rest = b""

    def feed(self, piece: bytes) -> list[Frame]:
        """The messages that this piece completes; after one that is too long there are no more."""
        frames: list[Frame] = []
        self._rest += piece
        while not self.too_long and len(self._rest) >= HEADER_SIZE:
            length, number = read_header(self._rest)
            if length > self.max_message - HEADER_SIZE:
                self.too_long = True
                break
            size = HEADER_SIZE + length
            if len(self._rest) < size:
                break
            frames.append(Frame(self.offset, number, self._rest[HEADER_SIZE:size]))
            self._rest = self._rest[size:]
            self.offset += size
        return frames

    def needed(self) -> int | None:
        """How many bytes are missing to the end of the header or body; none after a message too long."""
        if self.too_long:
            return None
        if len(self._rest) < HEADER_SIZE:
            return HEADER_SIZE - len(self._rest)
        length, _ = read_header(self._rest)
        return HEADER_SIZE + length - len(self._rest)


def read_header(data: bytes) -> tuple[int, int]:
    """The length of the body and the number of the message."""
    return int.from_bytes(data[0:4], "big"), int.from_bytes(data[4:8], "big")


def write_message(number: int, body: bytes) -> bytes:
    """A message with its header."""
    return len(body).to_bytes(4, "big") + number.to_bytes(4, "big") + body


def field_widths(product: str, version: int) -> tuple[int, int]:
    """How many bytes the tag and the length of a floating field have."""
    if product == "cce":
        return (2, 2) if version >= 20 else (1, 1)
    if product == "ccx":
        return (2, 1) if version >= 18 else (1, 1)
    raise ValueError(f"unknown product {product!r}")


def data_fits(start: int, length: int, end: int) -> bool:
    """Whether the data of a field ends within the body."""
    return start + length <= end


def split_floating(part: bytes, start: int, product: str, version: int) -> Iterator[RawField | TrailingBytes]:
    """The fields of a floating part, which begins at the offset `start` of the message."""
    tag_width, length_width = field_widths(product, version)
    at = 0
    while at < len(part):
        data_at = at + tag_width + length_width
        if data_at > len(part):
            yield TrailingBytes(start + at)
            return
        tag = int.from_bytes(part[at : at + tag_width], "big")
        length = int.from_bytes(part[at + tag_width : data_at], "big")
        if not data_fits(data_at, length, len(part)):
            yield RawField(start + at, tag, None)
            return
        yield RawField(start + at, tag, part[data_at : data_at + length])
        at = data_at + length


def write_field(tag: int, data: bytes, product: str, version: int) -> bytes:
    """A floating field: tag, length, data."""
    tag_width, length_width = field_widths(product, version)
    return tag.to_bytes(tag_width, "big") + len(data).to_bytes(length_width, "big") + data


def longest_data(product: str, version: int) -> int:
    """The most bytes that the length of a floating field can say."""
    _, length_width = field_widths(product, version)
    return (1 << 8 * length_width) - 1


def highest_tag(product: str, version: int) -> int:
    """The highest tag that a floating field can have."""
    tag_width, _ = field_widths(product, version)
    return (1 << 8 * tag_width) - 1
