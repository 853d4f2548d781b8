"""What a planted mutation is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Edit:
    """A piece of one file that is replaced; it must stand there once."""

    file: str
    old: str
    new: str


@dataclass(frozen=True)
class Mutation:
    """One guard less."""

    name: str
    what: str
    edits: tuple[Edit, ...]
    tests: tuple[str, ...]


def one(name: str, what: str, file: str, old: str, new: str, *tests: str) -> Mutation:
    """One piece of one file."""
    return Mutation(name, what, (Edit(file, old, new),), tests)
