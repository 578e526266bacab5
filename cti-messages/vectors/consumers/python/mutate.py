"""Break the consumer in five ways, and see whether the vectors notice: python3 mutate.py [VECTORS_DIR]."""

import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import decode
import layout
import values
import wire
from message import Scope
from run import Report, load, run_all
from vectors import VectorFile

SHOWN = 4


@dataclass(frozen=True)
class Breakage:
    """A function that is replaced by a wrong one."""

    name: str
    description: str
    module: ModuleType
    function: str
    wrong: Callable[..., Any]


def wrong_widths(product: str, version: int) -> tuple[int, int]:
    """Takes the length to be as wide as the tag, also for version 18 of Unified CCX."""
    is_wide = version >= (20 if product == "cce" else 18)
    return (2, 2) if is_wide else (1, 1)


def wrong_grouping(name: str, group: layout.ListLayout, elements: list[Scope], is_inner_list: bool) -> bool:
    """Begins an element only with the first member."""
    return name == group.members[0] or not elements


def wrong_text(data: bytes) -> tuple[bytes, bytes, bytes]:
    """Takes the last NUL instead of the first to be the end of a text."""
    text, nul, rest = data.rpartition(b"\0")
    return (text, nul, rest) if nul else (data, b"", b"")


def wrong_gate(item: layout.Layout | layout.FixedField | layout.FloatingField, version: int) -> bool:
    """Forgets that messages and fields end with a version."""
    return item.since is None or version >= item.since


def wrong_bounds(start: int, length: int, end: int) -> bool:
    """Takes what there is of data that reaches past the end of the body."""
    return True


BREAKAGES = (
    Breakage("field width", "length of 2 bytes for ccx 18", wire, "field_widths", wrong_widths),
    Breakage("list grouping", "a repeated member joins the element", decode, "begins_element", wrong_grouping),
    Breakage("NUL handling", "a text ends with the last NUL", values, "split_text", wrong_text),
    Breakage("version gate", "`until` is ignored", layout, "in_version", wrong_gate),
    Breakage("bounds", "a field may reach past the end", wire, "data_fits", wrong_bounds),
)


def run_broken(breakage: Breakage, files: list[VectorFile]) -> Report:
    """Run all tests with one function replaced, wherever it was imported."""
    right = getattr(breakage.module, breakage.function)
    modules = [module for module in sys.modules.values() if getattr(module, breakage.function, None) is right]
    for module in modules:
        setattr(module, breakage.function, breakage.wrong)
    try:
        return run_all(files)
    finally:
        for module in modules:
            setattr(module, breakage.function, right)


def print_breakage(breakage: Breakage, report: Report, files: list[VectorFile]) -> None:
    """Tell which tests noticed, and the notes of the flags of which many and most tests fail."""
    print(f"{breakage.name}: {breakage.description}: {len(report.failures)} tests fail")
    first_of_file = {failure.test.data["id"].rsplit("/", 2)[0]: failure for failure in reversed(report.failures)}
    for failure in list(reversed(first_of_file.values()))[:SHOWN]:
        print(f"  {failure.test.data['id']}: {failure.difference}")
    failed = Counter(flag for failure in report.failures for flag in failure.test.data["flags"])
    ran = Counter(flag for file in files for test in file.tests for flag in test.data["flags"])
    notes = {flag: note for failure in report.failures for flag, note in failure.notes.items()}
    for flag in sorted(failed, key=lambda flag: failed[flag] ** 2 / ran[flag], reverse=True)[:SHOWN]:
        note = notes[flag]
        print(f"  {failed[flag]} of {ran[flag]} with {flag} ({note['bugType']}): {note['description']}")


def main(arguments: list[str]) -> int:
    """The exit status."""
    if len(arguments) > 1:
        print("usage: mutate.py [VECTORS_DIR]", file=sys.stderr)
        return 2
    directory = Path(arguments[0]) if arguments else Path(__file__).resolve().parent / ".." / ".."
    files, problems = load(directory)
    unbroken = run_all(files)
    if problems or unbroken.failures or not files:
        print("the unbroken consumer fails: see run.py")
        return 1
    unnoticed = 0
    for breakage in BREAKAGES:
        report = run_broken(breakage, files)
        print_breakage(breakage, report, files)
        unnoticed += not report.failures
    print(f"{len(BREAKAGES) - unnoticed} of {len(BREAKAGES)} breakages noticed")
    return 1 if unnoticed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
