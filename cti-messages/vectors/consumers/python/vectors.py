"""The files of vectors: reading them, and refusing what this consumer does not know."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gate import PRODUCTS
from layout import Layout

LAYERS = ("frame", "floating", "message", "stream")

FILE_KEYS = {"schema", "generatorVersion", "seed", "layer", "layout", "numberOfTests", "notes", "testGroups"}
OPTIONAL_FILE_KEYS = {"layout"}
NOTE_KEYS = {"bugType", "description"}
GROUP_KEYS = {
    "frame": {"maxMessage", "tests"},
    "floating": {"product", "version", "tests"},
    "message": {"product", "version", "tests"},
    "stream": {"product", "tests"},
}
INPUT_KEYS = {"id", "comment", "flags", "bytes", "chunks"}
TEST_KEYS = {
    "frame": INPUT_KEYS | {"result", "strict", "tolerant", "anomalies"},
    "floating": INPUT_KEYS - {"chunks"} | {"result", "strict", "tolerant", "anomalies", "encode"},
    "message": INPUT_KEYS - {"chunks"} | {"result", "strict", "tolerant", "anomalies", "encode"},
    "stream": INPUT_KEYS | {"result", "strict", "tolerant"},
}
OPTIONAL_TEST_KEYS = {"frame": {"chunks"}, "floating": {"encode"}, "message": {"encode"}, "stream": set()}
CHUNK_KEYS = {"from", "length"}
BOUND_KEYS = {"since", "until"}
GATE_KEYS = BOUND_KEYS | set(PRODUCTS)
OPTIONAL_LAYOUT_KEYS = {"service", "short_form"} | GATE_KEYS
LAYOUT_KEYS = {"number", "name", "kind", "layout", "fixed", "floating", "groups"} | OPTIONAL_LAYOUT_KEYS
OPTIONAL_FIXED_KEYS = {"size", "enum"} | GATE_KEYS
FIXED_KEYS = {"name", "type"} | OPTIONAL_FIXED_KEYS
OPTIONAL_FLOATING_KEYS = {"max", "required", "packed", "enum"} | GATE_KEYS
FLOATING_KEYS = {"name", "tag", "type"} | OPTIONAL_FLOATING_KEYS
OPTIONAL_LIST_KEYS = {"within"}
LIST_KEYS = {"count", "members"} | OPTIONAL_LIST_KEYS


@dataclass(frozen=True)
class Test:
    """A test: what its group says, its input, and what is expected of it."""

    group: dict[str, Any]
    data: dict[str, Any]

    @property
    def bytes(self) -> bytes:
        """The input."""
        return bytes.fromhex(self.data["bytes"])

    @property
    def expected(self) -> dict[str, Any]:
        """All that is not input."""
        return {key: value for key, value in self.data.items() if key not in INPUT_KEYS}


@dataclass(frozen=True)
class VectorFile:
    """A file of tests."""

    path: Path
    layer: str
    layout: Layout | None
    notes: dict[str, dict[str, str]]
    tests: list[Test]


def read_file(path: Path) -> VectorFile:
    """Read a file of tests, and check that nothing in it is unknown."""
    if path.suffix != ".json":
        raise ValueError("no JSON file")
    data = json.loads(path.read_text(encoding="utf-8"))
    check_keys("the file", data, FILE_KEYS, OPTIONAL_FILE_KEYS)
    layer = data["layer"]
    if layer not in LAYERS or layer != path.parent.name:
        raise ValueError(f"layer {layer!r} in the folder {path.parent.name!r}")
    for flag, note in data["notes"].items():
        check_keys(f"the note {flag}", note, NOTE_KEYS, set())
    tests = [test for group in data["testGroups"] for test in read_group(layer, group)]
    for test in tests:
        unknown = set(test.data["flags"]) - set(data["notes"])
        if unknown:
            raise ValueError(f"{test.data['id']}: unknown flags {sorted(unknown)}")
    if len(tests) != data["numberOfTests"]:
        raise ValueError(f"{len(tests)} tests instead of {data['numberOfTests']}")
    layout = read_layout(data["layout"]) if "layout" in data else None
    return VectorFile(path, layer, layout, data["notes"], tests)


def read_group(layer: str, group: dict[str, Any]) -> list[Test]:
    """The tests of a group."""
    check_keys("a group", group, GROUP_KEYS[layer], set())
    for data in group["tests"]:
        check_keys(data["id"], data, TEST_KEYS[layer], OPTIONAL_TEST_KEYS[layer])
        if layer == "stream":
            for chunk in data["chunks"]:
                check_keys(f"a chunk of {data['id']}", chunk, CHUNK_KEYS, set())
    return [Test(group, data) for data in group["tests"]]


def read_layout(data: dict[str, Any]) -> Layout:
    """The layout of a file."""
    check_keys("the layout", data, LAYOUT_KEYS, OPTIONAL_LAYOUT_KEYS)
    for field in data["fixed"]:
        check_keys("a field of the fixed part", field, FIXED_KEYS, OPTIONAL_FIXED_KEYS)
    for field in data["floating"]:
        check_keys("a floating field", field, FLOATING_KEYS, OPTIONAL_FLOATING_KEYS)
    for group in data["groups"]:
        check_keys("a list", group, LIST_KEYS, OPTIONAL_LIST_KEYS)
    for gated in [data, *data["fixed"], *data["floating"]]:
        for product in PRODUCTS:
            if gated.get(product, False) is not False:
                check_keys(f"the bounds of {product}", gated[product], BOUND_KEYS, BOUND_KEYS)
    return Layout(data)


def check_keys(where: str, data: dict[str, Any], known: set[str], optional: set[str]) -> None:
    """Refuse unknown and missing keys."""
    unknown = set(data) - known
    missing = known - optional - set(data)
    if unknown or missing:
        raise ValueError(f"{where}: unknown keys {sorted(unknown)}, missing keys {sorted(missing)}")
