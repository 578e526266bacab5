"""Gates: which products and versions have a message or a field."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

PRODUCTS = ("cce", "ccx")


@dataclass(frozen=True)
class Bounds:
    """The first and the last version, where there is one."""

    since: int | None
    until: int | None


@dataclass(frozen=True)
class Gate:
    """The bounds of all products, and those of single ones; nothing for a product that never has it."""

    bounds: Bounds
    own: Mapping[str, Bounds | None]


def bounds_of(gate: Gate, product: str) -> Bounds | None:
    """The bounds that hold for a product; nothing if it never has the message or field."""
    own = gate.own.get(product, gate.bounds)
    if own is None:
        return None
    since = gate.bounds.since if own.since is None else own.since
    until = gate.bounds.until if own.until is None else own.until
    return Bounds(since, until)


def is_within(bounds: Bounds, version: int) -> bool:
    """Whether the version lies within the bounds."""
    if bounds.since is not None and version < bounds.since:
        return False
    return bounds.until is None or version <= bounds.until


def is_there(gate: Gate, product: str, version: int) -> bool:
    """Whether the product has the message or field at the version."""
    bounds = bounds_of(gate, product)
    return bounds is not None and is_within(bounds, version)


def read_gate(data: dict[str, Any]) -> Gate:
    """The gate of a message or field from its JSON."""
    own = {product: read_own_bounds(data[product]) for product in PRODUCTS if product in data}
    return Gate(read_bounds(data), own)


def read_own_bounds(data: Any) -> Bounds | None:
    """The bounds of one product from their JSON."""
    return None if data is False else read_bounds(data)


def read_bounds(data: dict[str, Any]) -> Bounds:
    """Bounds from their JSON."""
    return Bounds(data.get("since"), data.get("until"))
