"""Comparison of two JSON values."""

from typing import Any

ABSENT = object()


def first_difference(expected: Any, got: Any, path: str = "") -> str | None:
    """Where two JSON values first differ, and in what; nothing if they are equal."""
    if isinstance(expected, dict) and isinstance(got, dict):
        for key in [*expected, *(key for key in got if key not in expected)]:
            found = first_difference(expected.get(key, ABSENT), got.get(key, ABSENT), f"{path}.{key}")
            if found:
                return found
        return None
    if isinstance(expected, list) and isinstance(got, list):
        for position in range(max(len(expected), len(got))):
            pair = [values[position] if position < len(values) else ABSENT for values in (expected, got)]
            found = first_difference(pair[0], pair[1], f"{path}[{position}]")
            if found:
                return found
        return None
    if type(expected) is type(got) and expected == got:
        return None
    return f"at {path.lstrip('.')}: expected {shown(expected)}, got {shown(got)}"


def shown(value: Any) -> str:
    """A value for people, cut if it is long."""
    text = "nothing" if value is ABSENT else repr(value)
    return text if len(text) <= 200 else text[:200] + "…"
