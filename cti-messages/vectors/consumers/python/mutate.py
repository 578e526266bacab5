"""Break the consumer in many ways, and see whether the vectors notice: python3 mutate.py [VECTORS_DIR]."""

import sys
from collections import Counter
from pathlib import Path

from breakages import BREAKAGES, Breakage
from run import Report, load, run_all
from vectors import VectorFile

SHOWN = 4


def run_broken(breakage: Breakage, files: list[VectorFile]) -> Report:
    """Run all tests with one function replaced, wherever it was imported."""
    right = getattr(breakage.owner, breakage.function)
    everywhere = [breakage.owner, *sys.modules.values()]
    places = [place for place in everywhere if getattr(place, breakage.function, None) is right]
    for place in places:
        setattr(place, breakage.function, breakage.wrong)
    try:
        return run_all(files)
    finally:
        for place in places:
            setattr(place, breakage.function, right)


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
