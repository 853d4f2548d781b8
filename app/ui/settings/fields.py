"""The kinds of settings there are: how each is read, put into the settings, and when it does not apply."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar

from app.domain.books import Account
from app.domain.settings import SyncSettings

T = TypeVar("T")


def _always(settings: SyncSettings) -> str:
    del settings
    return ""


def _ever(settings: SyncSettings) -> bool:
    del settings
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Generic[T]):
    """One setting. `hindered` gives the reason why it cannot be changed now, or ""; `caution` what to mind with it as
    it is now, or "". It is there only while it is `shown`.
    """

    key: str
    title: str
    help: str = ""
    get: Callable[[SyncSettings], T]
    put: Callable[[SyncSettings, T], SyncSettings]
    hindered: Callable[[SyncSettings], str] = _always
    caution: Callable[[SyncSettings], str] = _always
    shown: Callable[[SyncSettings], bool] = _ever


@dataclass(frozen=True, slots=True, kw_only=True)
class SwitchSetting(Setting[bool]):
    """On or off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DateSetting(Setting[date | None]):
    """A day, or none. `none_text` says what none means."""

    none_text: str


@dataclass(frozen=True, slots=True)
class Option:
    """One of few possibilities, with one line of explanation."""

    value: str
    label: str
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceSetting(Setting[str]):
    """One of few."""

    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountSetting(Setting[str]):
    """An account of the company by id, or "". Only accounts that QuickBooks takes here are offered."""

    allowed: Callable[[Account, SyncSettings], bool]
    none_text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PickSetting(Setting[str]):
    """One entry of a list of the company by id, or "". `detail` of an option stands behind its name, muted."""

    options: tuple[Option, ...]
    none_text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberSetting(Setting[int]):
    """A whole number with what it counts. `usual` is shown for 0, where that stands for the usual one."""

    least: int
    most: int
    step: int = 1
    unit: str = ""
    usual: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextSetting(Setting[Any]):
    """A typed text. `read` makes the value of it and raises ValueError; `wrong` then says how it is written."""

    read: Callable[[str], Any]
    text: Callable[[Any], str] = str
    wrong: str
    example: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysSetting(Setting[tuple[int, ...]]):
    """Days of the week, Monday is 0; at least one."""


AnySetting = (
    SwitchSetting
    | DateSetting
    | ChoiceSetting
    | AccountSetting
    | PickSetting
    | NumberSetting
    | TextSetting
    | DaysSetting
)


@dataclass(frozen=True, slots=True)
class Section:
    """Settings that belong together. `reset` puts all of them back, where that is offered."""

    key: str
    title: str
    sentence: str
    settings: tuple[AnySetting, ...]
    reset: Callable[[SyncSettings], SyncSettings] | None = None
