"""Run all tests of the vectors: python3 run.py [VECTORS_DIR]."""

import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from compare import first_difference
from gate import PRODUCTS
from layers import run_test
from layout import Layout, Layouts, find_layouts
from stream import FIRST_VERSION, LAST_VERSION
from vectors import LAYERS, Test, VectorFile, read_file


@dataclass(frozen=True)
class Failure:
    """A test that failed, the notes of its file, and what differed."""

    test: Test
    notes: dict[str, dict[str, str]]
    difference: str


@dataclass
class Report:
    """What came of all tests."""

    ran: Counter[str] = field(default_factory=Counter)
    passed: Counter[str] = field(default_factory=Counter)
    failures: list[Failure] = field(default_factory=list)


def load(directory: Path) -> tuple[list[VectorFile], list[str]]:
    """All files of vectors, and what is wrong with those that can't be read."""
    files: list[VectorFile] = []
    problems: list[str] = []
    for layer in LAYERS:
        try:
            paths = sorted((directory / layer).iterdir())
        except OSError as error:
            problems.append(str(error))
            continue
        for path in paths:
            try:
                files.append(read_file(path))
            except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
                problems.append(f"{path}: {error!r}")
    problems += clashes(files)
    return files, problems


def clashes(files: list[VectorFile]) -> list[str]:
    """Ids of tests that are used twice, and numbers that have two layouts at one product and version."""
    ids = Counter(test.data["id"] for file in files for test in file.tests)
    found = [f"the id {id_} is used {times} times" for id_, times in ids.items() if times > 1]
    for layouts in (layouts_of(files, "floating"), layouts_of(files, "message")):
        for number in layouts:
            for product in PRODUCTS:
                for version in range(FIRST_VERSION, LAST_VERSION[product] + 1):
                    if len(find_layouts(layouts, number, product, version)) > 1:
                        found.append(f"the number {number} has two layouts at {product} {version}")
    return found


def layouts_of(files: list[VectorFile], layer: str) -> Layouts:
    """The layouts of all files of a layer, by number."""
    found: dict[int, list[Layout]] = {}
    for file in files:
        if file.layer == layer and file.layout:
            found.setdefault(file.layout.number, []).append(file.layout)
    return found


def run_all(files: list[VectorFile]) -> Report:
    """Run the tests of all files."""
    report = Report()
    made_up, protocol = layouts_of(files, "floating"), layouts_of(files, "message")
    for file in files:
        layouts = made_up if file.layer == "floating" else protocol
        for test in file.tests:
            report.ran[file.layer] += 1
            try:
                difference = first_difference(test.expected, run_test(file.layer, test, layouts))
            except Exception as error:  # a test that breaks the consumer has failed, and the next one is run
                difference = f"the consumer raised {error!r}"
            if difference is None:
                report.passed[file.layer] += 1
            else:
                report.failures.append(Failure(test, file.notes, difference))
    return report


def print_failure(failure: Failure) -> None:
    """Tell of a failed test what helps to find the bug."""
    data = failure.test.data
    print(f"FAILED {data['id']}: {data['comment']}")
    print(f"  {failure.difference}")
    for flag in data["flags"]:
        note = failure.notes[flag]
        print(f"  {flag} ({note['bugType']}): {note['description']}")


def main(arguments: list[str]) -> int:
    """The exit status."""
    if len(arguments) > 1:
        print("usage: run.py [VECTORS_DIR]", file=sys.stderr)
        return 2
    directory = Path(arguments[0]) if arguments else Path(__file__).resolve().parent / ".." / ".."
    files, problems = load(directory)
    report = run_all(files)
    for failure in report.failures:
        print_failure(failure)
    for problem in problems:
        print(f"PROBLEM {problem}")
    for layer in LAYERS:
        print(f"{layer}: {report.passed[layer]} of {report.ran[layer]} tests passed")
    ran_all = all(report.ran[layer] > 0 for layer in LAYERS)
    if not ran_all:
        print("PROBLEM a layer has no tests")
    return 0 if ran_all and not problems and not report.failures else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
