"""What this consumer makes of the input of a test, layer by layer, in the form of the expectations."""

from typing import Any

import wire
from decode import Outcome, decode
from encode import EncodeError, encode
from layout import Layouts, find_layout
from message import Message
from stream import Connection, Entry, Piece
from vectors import Test


def run_test(layer: str, test: Test, layouts: Layouts) -> dict[str, Any]:
    """What comes of a test."""
    if layer == "frame":
        return run_frame(test)
    if layer == "stream":
        return run_stream(test, layouts)
    return run_message(test, layouts)


def run_frame(test: Test) -> dict[str, Any]:
    """A test of framing."""
    data = test.bytes
    framer = wire.Framer(test.group["maxMessage"])
    frames: list[dict[str, int]] = []
    outcome: dict[str, Any] = {}
    for chunk, piece in enumerate(cut(data, test.data.get("chunks", [len(data)]))):
        for frame in framer.feed(piece):
            place = {"chunk": chunk, "offset": frame.offset}
            frames.append(place | {"type": frame.number, "length": len(frame.body)})
        if framer.too_long:
            outcome = {"error": too_long(), "frames": frames, "chunk": chunk}
            break
    else:
        outcome = {"value": {"frames": frames, "needed": framer.needed()}}
    return {"result": result("value" in outcome, "value" in outcome)} | both(outcome) | {"anomalies": []}


def run_message(test: Test, layouts: Layouts) -> dict[str, Any]:
    """A test of one message: both modes, and encoding of what tolerant decoding read."""
    framer = wire.Framer(wire.MAX_MESSAGE)
    frames = framer.feed(test.bytes)
    if framer.too_long:
        return {"result": "invalid"} | both({"error": too_long()}) | {"anomalies": []}
    if not frames:
        return {"result": "valid"} | both({"value": {"needed": framer.needed()}}) | {"anomalies": []}
    if len(frames) > 1 or framer.needed() != wire.HEADER_SIZE:
        raise ValueError("the input is more than one message")
    product, version = test.group["product"], test.group["version"]
    number, body = frames[0].number, frames[0].body
    strict = decode(number, body, layouts, product, version, strict=True)
    tolerant = decode(number, body, layouts, product, version, strict=False)
    got = {
        "result": result(strict.error is None, tolerant.error is None),
        "strict": outcome_to_json(strict),
        "tolerant": outcome_to_json(tolerant),
        "anomalies": [anomaly.to_json() for anomaly in tolerant.anomalies],
    }
    if tolerant.message is not None:
        got["encode"] = run_encode(test.bytes, tolerant.message, layouts, product, version)
    return got


def run_encode(data: bytes, message: Message, layouts: Layouts, product: str, version: int) -> dict[str, Any]:
    """What encoding makes of the message that was read from `data`."""
    layout = find_layout(layouts, message.number, product, version)
    try:
        out = encode(message, layout, product, version)
    except EncodeError as error:
        return {"error": {"kind": error.kind, "field": error.field}}
    return {"same": True} if out == data else {"same": False, "bytes": out.hex()}


def run_stream(test: Test, layouts: Layouts) -> dict[str, Any]:
    """A test of a connection, in both modes."""
    chunks = test.data["chunks"]
    parts = cut(test.bytes, [chunk["length"] for chunk in chunks])
    pieces = [Piece(chunk["from"], part) for chunk, part in zip(chunks, parts)]
    values: dict[str, Any] = {}
    accepted: dict[str, bool] = {}
    for mode in ("strict", "tolerant"):
        connection = Connection(test.group["product"], layouts, strict=mode == "strict")
        entries = connection.read(pieces)
        messages = [entry_to_json(entry) for entry in entries]
        values[mode] = {"value": {"messages": messages, "needed": connection.needed()}}
        accepted[mode] = all(entry.outcome.error is None for entry in entries)
    return {"result": result(accepted["strict"], accepted["tolerant"])} | values


def entry_to_json(entry: Entry) -> dict[str, Any]:
    """A message of a connection as it stands in the vectors."""
    place = {"from": entry.side, "chunk": entry.chunk, "offset": entry.offset, "version": entry.version}
    anomalies = {"anomalies": [anomaly.to_json() for anomaly in entry.outcome.anomalies]}
    return place | outcome_to_json(entry.outcome) | anomalies


def outcome_to_json(outcome: Outcome) -> dict[str, Any]:
    """A value or an error as it stands in the vectors."""
    if outcome.error is not None:
        return {"error": outcome.error.to_json()}
    assert outcome.message is not None
    return {"value": outcome.message.to_json()}


def cut(data: bytes, lengths: list[int]) -> list[bytes]:
    """Cut the input into pieces, of which nothing may be left."""
    if sum(lengths) != len(data):
        raise ValueError("the chunks are not as long as the bytes")
    pieces: list[bytes] = []
    for length in lengths:
        pieces.append(data[:length])
        data = data[length:]
    return pieces


def result(strict_accepts: bool, tolerant_accepts: bool) -> str:
    """The name of what the two modes make of a test."""
    if strict_accepts:
        return "valid"
    return "acceptable" if tolerant_accepts else "invalid"


def both(outcome: dict[str, Any]) -> dict[str, Any]:
    """The same outcome in both modes."""
    return {"strict": outcome, "tolerant": outcome}


def too_long() -> dict[str, Any]:
    """The error of a header with too long a length."""
    return {"kind": "message_too_long", "offset": 0, "field": None}
