"""What is new, version by version, the newest first. A release adds one entry with what a bookkeeper notices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.ui.theme.marking import QT_TRANSLATE_NOOP

_CONTEXT = "WhatsNew"


@dataclass(frozen=True, slots=True)
class Novelty:
    """One thing that is new: an icon, a few words, one sentence."""

    icon: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Release:
    """One version."""

    version: str
    novelties: tuple[Novelty, ...]


_RELEASES: tuple[Release, ...] = (
    Release(
        "0.1.0",
        (
            Novelty(
                "calendar",
                QT_TRANSLATE_NOOP("WhatsNew", "Sync by schedule"),
                QT_TRANSLATE_NOOP(
                    "WhatsNew",
                    "Every so many minutes, or at hours of the day on the days you choose. The line at the bottom says "
                    "when it is next.",
                ),
            ),
            Novelty(
                "info",
                QT_TRANSLATE_NOOP("WhatsNew", "Notifications that lead to the thing"),
                QT_TRANSLATE_NOOP(
                    "WhatsNew",
                    "When something needs you while you work elsewhere, the system says so; press it and be there.",
                ),
            ),
            Novelty(
                "inbox",
                QT_TRANSLATE_NOOP("WhatsNew", "In the tray"),
                QT_TRANSLATE_NOOP(
                    "WhatsNew",
                    "The program can stay beside the clock, start when you log in, and be paused from there.",
                ),
            ),
            Novelty(
                "search",
                QT_TRANSLATE_NOOP("WhatsNew", "Settings that can be searched"),
                QT_TRANSLATE_NOOP("WhatsNew", "Type a word in the settings to see only what it is about."),
            ),
        ),
    ),
)


def releases() -> tuple[Release, ...]:
    """All of them, in the present language."""
    return tuple(
        Release(
            release.version,
            tuple(
                Novelty(
                    each.icon,
                    QCoreApplication.translate(_CONTEXT, each.title),
                    QCoreApplication.translate(_CONTEXT, each.text),
                )
                for each in release.novelties
            ),
        )
        for release in _RELEASES
    )


def newer_than(seen: str, known: Sequence[Release], present: str) -> tuple[Release, ...]:
    """What came after the version `seen`, up to the `present` one. Versions that cannot be read count as the oldest."""
    return tuple(each for each in known if number(seen) < number(each.version) <= number(present))


def number(version: str) -> tuple[int, ...]:
    """A version as numbers, so that 0.10 comes after 0.9."""
    parts = version.split(".")
    return tuple(int(part) for part in parts) if all(part.isdigit() for part in parts) else ()
