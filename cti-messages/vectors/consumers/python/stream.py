"""Connections: two streams of messages, and the version that their OPEN_REQ says."""

from dataclasses import dataclass

import wire
from decode import Fault, Outcome, decode
from layout import Layouts

FAILURE_CONF, OPEN_REQ, OPEN_CONF = 1, 3, 4
FIRST_VERSION, LAST_VERSION = 13, {"cce": 25, "ccx": 18}
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


@dataclass(frozen=True)
class Open:
    """An OPEN_REQ that waits for its answer."""

    side: str
    invoke_id: int
    version: int


class Negotiation:
    """The version of a connection: that of the last OPEN_REQ that was not refused."""

    def __init__(self, product: str) -> None:
        self.last_version = LAST_VERSION[product]
        self.settled = VERSION_BEFORE_OPEN[product]
        self.waiting: list[Open] = []

    def version(self) -> int:
        """The version in force."""
        return self.waiting[-1].version if self.waiting else self.settled

    def version_of(self, side: str, frame: wire.Frame) -> int:
        """The version that a message is read by; the message may change it for those after it."""
        if frame.number == OPEN_REQ and len(frame.body) >= 8:
            version = min(max(uint(frame.body, 4), FIRST_VERSION), self.last_version)
            self.waiting.append(Open(side, uint(frame.body, 0), version))
        version = self.version()
        if frame.number in (OPEN_CONF, FAILURE_CONF) and len(frame.body) >= 4:
            self.answer(side, uint(frame.body, 0), frame.number == OPEN_CONF)
        return version

    def answer(self, side: str, invoke_id: int, accepts: bool) -> None:
        """Accept or refuse the oldest OPEN_REQ that waits for this answer."""
        for position, request in enumerate(self.waiting):
            if request.side != side and request.invoke_id == invoke_id:
                if accepts:
                    self.settled = request.version
                    del self.waiting[: position + 1]
                else:
                    del self.waiting[position]
                return


class Connection:
    """A connection of a client and a server."""

    def __init__(self, product: str, layouts: Layouts, strict: bool) -> None:
        self.product = product
        self.layouts = layouts
        self.strict = strict
        self.negotiation = Negotiation(product)
        self.framers = {side: wire.Framer(wire.MAX_MESSAGE) for side in ("client", "server")}

    def read(self, pieces: list[Piece]) -> list[Entry]:
        """The messages in the order in which they are complete."""
        entries: list[Entry] = []
        for chunk, piece in enumerate(pieces):
            framer = self.framers[piece.side]
            if framer.too_long:
                continue
            for frame in framer.feed(piece.data):
                version = self.negotiation.version_of(piece.side, frame)
                outcome = decode(frame.number, frame.body, self.layouts, self.product, version, self.strict)
                entries.append(Entry(piece.side, chunk, frame.offset, version, outcome))
            if framer.too_long:
                outcome = Outcome(error=Fault("message_too_long", 0, None))
                entries.append(Entry(piece.side, chunk, framer.offset, self.negotiation.version(), outcome))
        return entries

    def needed(self) -> dict[str, int | None]:
        """What each side lacks."""
        return {side: framer.needed() for side, framer in self.framers.items()}


def uint(body: bytes, offset: int) -> int:
    """A number of the body."""
    return int.from_bytes(body[offset : offset + 4], "big")
