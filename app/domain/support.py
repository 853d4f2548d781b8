"""A support bundle: texts that a person can read before they leave the computer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SupportOptions:
    """What may be told as it is. False: replaced by words that stay the same from bundle to bundle. Secrets never."""

    names: bool = False
    amounts: bool = False


@dataclass(frozen=True, slots=True)
class SupportPart:
    """One file of the bundle: its name, what it is in a few words, and its whole text."""

    name: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class SupportBundle:
    """Everything that would be saved."""

    options: SupportOptions
    parts: Sequence[SupportPart]
