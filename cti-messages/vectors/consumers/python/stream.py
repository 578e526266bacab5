"""Connections: two streams of messages, and the version that their OPEN_REQ says."""

from collections.abc import Mapping
from dataclasses import dataclass

import wire
from decode import Fault, Outcome, decode
from layout import Layout

OPEN_REQ = 3
FIRST_VERSION, LAST_VERSION = 13, 25
VERSION_BEFORE_OPEN = {"cce": 24, "ccx": 18}


@dataclass(frozen=True)
class Piece:
    """Bytes that arrive from one of the sides."""

    side: str
    data: bytes


@dataclass(frozen=True)
class Entry:
    """A message of a connection: where it stands, the version it was read by, what decoding gave."""

    side: str
    chunk: int
    offset: int
    version: int
    outcome: Outcome


class Connection:
    """A connection of a client and a server."""

    def __init__(self, product: str, layouts: Mapping[int, Layout], strict: bool) -> None:
        self.product = product
        self.layouts = layouts
        self.strict = strict
        self.version = VERSION_BEFORE_OPEN[product]
        self.framers = {side: wire.Framer(wire.MAX_MESSAGE) for side in ("client", "server")}

    def read(self, pieces: list[Piece]) -> list[Entry]:
        """The messages in the order in which they are complete."""
        entries: list[Entry] = []
        for chunk, piece in enumerate(pieces):
            framer = self.framers[piece.side]
            if framer.too_long:
                continue
            for frame in framer.feed(piece.data):
                self.version = negotiated(frame, self.version)
                outcome = decode(
                    frame.number, frame.body, self.layouts, self.product, self.version, self.strict
                )
                entries.append(Entry(piece.side, chunk, frame.offset, self.version, outcome))
            if framer.too_long:
                outcome = Outcome(error=Fault("message_too_long", 0, None))
                entries.append(Entry(piece.side, chunk, framer.offset, self.version, outcome))
        return entries

    def needed(self) -> dict[str, int | None]:
        """What each side lacks."""
        return {side: framer.needed() for side, framer in self.framers.items()}


def negotiated(frame: wire.Frame, version: int) -> int:
    """The version that counts from this message on."""
    if frame.number == OPEN_REQ and len(frame.body) >= 8:
        said = int.from_bytes(frame.body[4:8], "big")
        if FIRST_VERSION <= said <= LAST_VERSION:
            return said
    return version
