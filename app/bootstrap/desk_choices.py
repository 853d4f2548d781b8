"""Choices that are no part of a shop's settings: language, colours, starting at log-in. For the command line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.sources import resource_path
from app.sync.ports import Autostart, SettingsStore

_SYSTEM = "system"
_LANGUAGE, _COLOURS = "language", "theme"
_NAME = "inventory_mate_"


@dataclass(frozen=True, slots=True)
class DeskChoice:
    """One of few words; `put` may raise EnvironmentProblem."""

    key: str
    words: Sequence[str]
    get: Callable[[], str]
    put: Callable[[str], None]


def desk_choices(settings: SettingsStore, autostart: Autostart) -> tuple[DeskChoice, ...]:
    """All of them, with the words that may be typed."""
    folder = resource_path("translations")
    languages = sorted(path.stem.removeprefix(_NAME) for path in folder.glob(f"{_NAME}*.qm"))
    return (
        DeskChoice(
            "language",
            (_SYSTEM, *languages),
            lambda: settings.value(_LANGUAGE) or _SYSTEM,
            lambda word: settings.set_value(_LANGUAGE, "" if word == _SYSTEM else word),
        ),
        DeskChoice(
            "colours",
            (_SYSTEM, "light", "dark"),
            lambda: settings.value(_COLOURS) or _SYSTEM,
            lambda word: settings.set_value(_COLOURS, word),
        ),
        DeskChoice(
            "start_at_log_in",
            ("on", "off"),
            lambda: "on" if autostart.enabled() else "off",
            lambda word: autostart.set_enabled(word == "on"),
        ),
    )
