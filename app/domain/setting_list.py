"""Every setting of a shop, once: its key, how it is read and changed, and how it is written as text.

The window's settings page gives each of them words and an editor (`ui/settings/catalogue.py`), the command `settings`
shows and changes them, the support bundle lists them. What a company's own lists ask for (tax codes, terms, classes)
follows from the company and is no part of it (`ui/settings/list_catalogue.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.domain.advanced import AT_ONCE, IN_A_BATCH, MINOR_VERSIONS, PER_MINUTE, read_api_address
from app.domain.books import ItemKind
from app.domain.orders import CostKind
from app.domain.schedule import (
    LEAST_MINUTES,
    MOST_MINUTES,
    ScheduleKind,
    clock_text,
    read_times,
)
from app.domain.settings import SyncSettings

Put = Callable[[SyncSettings, Any], SyncSettings]
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingField:
    """One setting. `read` makes its value from a typed text and raises ValueError with a sentence; `text` undoes it.

    `allowed` says what may be typed.
    """

    key: str
    get: Callable[[SyncSettings], Any]
    put: Put
    read: Callable[[str], Any]
    text: Callable[[Any], str] = str
    allowed: str = ""


def setting_field(key: str) -> SettingField:
    """The setting of this key.

    Raises:
        KeyError: there is none.
    """
    return _BY_KEY[key]


def _switch(key: str, get: Callable[[SyncSettings], bool], put: Put) -> SettingField:
    return SettingField(key=key, get=get, put=put, read=_on_or_off, text=_word, allowed="on or off")


def _word(on: bool) -> str:
    return "on" if on else "off"


def _on_or_off(text: str) -> bool:
    word = text.strip().casefold()
    if word not in ("on", "off"):
        raise ValueError("Write on or off.")
    return word == "on"


def _part(part: str, name: str) -> tuple[Callable[[SyncSettings], Any], Put]:
    """Reading and changing the field `name` of the part `part` of the settings."""

    def put(settings: SyncSettings, value: Any) -> SyncSettings:
        changed = replace(getattr(settings, part), **{name: value})
        return replace(settings, **{part: changed})

    return (lambda settings: getattr(getattr(settings, part), name)), put


def _desk(name: str) -> SettingField:
    return _switch(name, *_part("desk", name))


def _number(key: str, part: str, name: str, bounds: tuple[int, int], *, usual: bool = False) -> SettingField:
    """A whole number; with `usual` also 0, for what is usual."""
    least, most = bounds
    allowed = f"{least} to {most}" + (", or 0 for the usual one" if usual else "")

    def read(text: str) -> int:
        word = text.strip()
        if word.isascii() and word.isdigit() and len(word) < 6:
            number = int(word)
            if least <= number <= most or (usual and not number):
                return number
        raise ValueError(f"Write a number: {allowed}.")

    get, put = _part(part, name)
    return SettingField(key=key, get=get, put=put, read=read, allowed=allowed)


def _address(name: str) -> SettingField:
    get, put = _part("advanced", name)
    words = 'an address that begins with https://, or "" for Intuit\'s own'
    return SettingField(key=name, get=get, put=put, read=read_api_address, allowed=words)


def _choice(key: str, get: Callable[[SyncSettings], str], put: Put, words: tuple[str, ...]) -> SettingField:
    def read(text: str) -> str:
        found = next((word for word in words if word.casefold() == text.strip().casefold()), None)
        if found is None:
            raise ValueError(f"Write one of: {', '.join(words)}.")
        return found

    return SettingField(key=key, get=get, put=put, read=read, allowed=", ".join(words))


def _account(name: str) -> SettingField:
    get, put = _part("accounts", name)
    return SettingField(key=name, get=get, put=put, read=str.strip, allowed=_ACCOUNT)


_ACCOUNT = "the id of an account in QuickBooks, or nothing"


def _cost(kind: CostKind) -> SettingField:
    def put(settings: SyncSettings, account_id: str) -> SyncSettings:
        costs = {other: chosen for other, chosen in settings.accounts.costs.items() if other is not kind}
        if account_id:
            costs[kind] = account_id
        return replace(settings, accounts=replace(settings.accounts, costs=costs))

    def get(settings: SyncSettings) -> str:
        return settings.accounts.costs.get(kind, "")

    return SettingField(key=f"cost_{kind.value}", get=get, put=put, read=str.strip, allowed=_ACCOUNT)


def _read_day(text: str) -> date | None:
    word = text.strip().casefold()
    if word in ("", "none"):
        return None
    try:
        return date.fromisoformat(word)
    except ValueError:
        raise ValueError("Write a day as 2026-01-31, or none.") from None


def _read_days(text: str) -> tuple[int, ...]:
    words = [word[:3] for word in text.casefold().replace(",", " ").split()]
    if not words or any(word not in _DAYS for word in words):
        raise ValueError(f"Write days such as {' '.join(_DAYS[:5])}.")
    return tuple(sorted({_DAYS.index(word) for word in words}))


def _schedule() -> tuple[SettingField, ...]:
    get, put = _part("schedule", "kind")
    times, put_times = _part("schedule", "times")
    days, put_days = _part("schedule", "days")
    return (
        _choice(
            "schedule",
            lambda s: str(get(s).value),
            lambda s, word: put(s, ScheduleKind(word)),
            tuple(kind.value for kind in ScheduleKind),
        ),
        _number("schedule_minutes", "schedule", "minutes", (LEAST_MINUTES, MOST_MINUTES)),
        SettingField(
            key="schedule_times",
            get=times,
            put=put_times,
            read=read_times,
            text=lambda found: ", ".join(map(clock_text, found)),
            allowed="times such as 09:00, 14:30",
        ),
        SettingField(
            key="schedule_days",
            get=days,
            put=put_days,
            read=_read_days,
            text=lambda found: " ".join(_DAYS[day] for day in found),
            allowed=f"days such as {' '.join(_DAYS[:5])}",
        ),
    )


SETTINGS: tuple[SettingField, ...] = (
    _switch(
        "po_sync",
        lambda s: s.po_sync,
        # Auto sync goes off with it: switched on again later, nothing is sent before somebody says so.
        lambda s, on: replace(s, po_sync=on, auto_sync=s.auto_sync and on),
    ),
    _switch("auto_sync", lambda s: s.auto_sync, lambda s, on: replace(s, auto_sync=on)),
    *_schedule(),
    _switch("from_ordered_on", lambda s: s.from_ordered_on, lambda s, on: replace(s, from_ordered_on=on)),
    SettingField(
        key="start_date",
        get=lambda s: s.start_date,
        put=lambda s, day: replace(s, start_date=day),
        read=_read_day,
        text=lambda day: day.isoformat() if day else "none",
        allowed="a day such as 2026-01-31, or none",
    ),
    _switch("attach_pdf", lambda s: s.attach_pdf, lambda s, on: replace(s, attach_pdf=on)),
    _choice(
        "item_kind",
        lambda s: s.item_kind.value,
        lambda s, word: replace(s, item_kind=ItemKind(word)),
        tuple(kind.value for kind in ItemKind),
    ),
    *map(_account, ("item_expense_id", "item_income_id", "item_asset_id", "payable_id")),
    *map(_cost, CostKind),
    *map(_desk, ("tell_needs_you", "tell_failed", "tell_expires", "tell_finished", "tell_in_front")),
    *map(_desk, ("tray", "close_to_tray")),
    *map(_address, ("sandbox_api", "production_api")),
    _number("minor_version", "advanced", "minor_version", MINOR_VERSIONS, usual=True),
    _number("per_minute", "advanced", "per_minute", PER_MINUTE),
    _number("at_once", "advanced", "at_once", AT_ONCE),
    _number("in_a_batch", "advanced", "in_a_batch", IN_A_BATCH),
)
_BY_KEY = {setting.key: setting for setting in SETTINGS}
