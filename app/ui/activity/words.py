"""The log's stable words in the reader's language, times by the locale, and a row as plain text."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.domain.runs import Level, LogEntry
from app.ui.orders.format import date_text
from app.ui.spoken import spoken
from app.ui.theme.marking import QT_TRANSLATE_NOOP

_CONTEXT = "Activity"
_LEVELS: Mapping[Level, str] = {
    Level.INFO: QT_TRANSLATE_NOOP("Activity", "Info"),
    Level.WARNING: QT_TRANSLATE_NOOP("Activity", "Warning"),
    Level.ERROR: QT_TRANSLATE_NOOP("Activity", "Error"),
}
_ACTIONS: Mapping[str, str] = {
    "create": QT_TRANSLATE_NOOP("Activity", "Created"),
    "update": QT_TRANSLATE_NOOP("Activity", "Updated"),
    "reattach": QT_TRANSLATE_NOOP("Activity", "Linked"),
    "attach": QT_TRANSLATE_NOOP("Activity", "Copy"),
    "note": QT_TRANSLATE_NOOP("Activity", "Note"),
    "import": QT_TRANSLATE_NOOP("Activity", "Import"),
    "connect": QT_TRANSLATE_NOOP("Activity", "Connected"),
    "disconnect": QT_TRANSLATE_NOOP("Activity", "Disconnected"),
    "run": QT_TRANSLATE_NOOP("Activity", "Sync"),
    "sync": QT_TRANSLATE_NOOP("Activity", "Sync"),
    "vendor": QT_TRANSLATE_NOOP("Activity", "Vendor"),
    "item": QT_TRANSLATE_NOOP("Activity", "Item"),
    "recover": QT_TRANSLATE_NOOP("Activity", "Checked"),
    "unknown": QT_TRANSLATE_NOOP("Activity", "Checking"),
    "conflict": QT_TRANSLATE_NOOP("Activity", "Conflict"),
    "after billing": QT_TRANSLATE_NOOP("Activity", "Changed after billing"),
    "stopped": QT_TRANSLATE_NOOP("Activity", "Stopped"),
    "create vendor": QT_TRANSLATE_NOOP("Activity", "Vendor"),
    "create item": QT_TRANSLATE_NOOP("Activity", "Item"),
    "ask": QT_TRANSLATE_NOOP("Activity", "Question"),
    "answer": QT_TRANSLATE_NOOP("Activity", "Answer"),
    "blocked": QT_TRANSLATE_NOOP("Activity", "Not sent"),
    "refused": QT_TRANSLATE_NOOP("Activity", "Refused"),
    "failed": QT_TRANSLATE_NOOP("Activity", "Failed"),
    "settings": QT_TRANSLATE_NOOP("Activity", "Settings"),
    "edit": QT_TRANSLATE_NOOP("Activity", "Edit"),
    "created": QT_TRANSLATE_NOOP("Activity", "Created"),
    "updated": QT_TRANSLATE_NOOP("Activity", "Updated"),
    "undo": QT_TRANSLATE_NOOP("Activity", "Undo"),
    "undone": QT_TRANSLATE_NOOP("Activity", "Taken back"),
    "merge": QT_TRANSLATE_NOOP("Activity", "Merged"),
    "read lists": QT_TRANSLATE_NOOP("Activity", "Read lists"),
    "look": QT_TRANSLATE_NOOP("Activity", "Looked"),
    "export": QT_TRANSLATE_NOOP("Activity", "Export"),
}
_TRIGGERS: Mapping[str, str] = {
    "manual": QT_TRANSLATE_NOOP("Activity", "Started by hand"),
    "automatic": QT_TRANSLATE_NOOP("Activity", "After a save"),
    "scheduled": QT_TRANSLATE_NOOP("Activity", "By schedule"),
    "retry": QT_TRANSLATE_NOOP("Activity", "Tried again"),
    "answer": QT_TRANSLATE_NOOP("Activity", "After an answer"),
}


def level_word(level: Level) -> str:
    """The level in words."""
    return QCoreApplication.translate(_CONTEXT, _LEVELS[level])


def action_word(action: str) -> str:
    """What was done; an action without a word of ours is shown as it is, tidied."""
    known = _ACTIONS.get(action)
    return QCoreApplication.translate(_CONTEXT, known) if known else action.replace("_", " ").capitalize()


def action_words() -> list[str]:
    """Every word that `action_word` knows."""
    return [action_word(action) for action in _ACTIONS]


def trigger_words() -> list[str]:
    """Every word that `trigger_word` knows."""
    return [trigger_word(trigger) for trigger in _TRIGGERS]


def trigger_word(trigger: str) -> str:
    """Why the run was started, or "" for what belongs to no run."""
    known = _TRIGGERS.get(trigger)
    return QCoreApplication.translate(_CONTEXT, known) if known else trigger


def short_time(at: datetime, locale: QLocale, zone: tzinfo | None = None) -> str:
    """Date and time for the table, to the second; `zone` None is this computer's."""
    local = at.astimezone(zone)
    return f"{date_text(local.date(), locale)}  {local:%H:%M:%S}"


def long_time(at: datetime, locale: QLocale, zone: tzinfo | None = None) -> str:
    """Date in words and time to the second."""
    return ", ".join(_day_and_time(at, locale, QLocale.FormatType.LongFormat, zone))


def plain_entry(entry: LogEntry) -> str:
    """A row as plain text, for an e-mail to somebody who helps. The time says its own zone."""
    parts = [
        (QCoreApplication.translate(_CONTEXT, "Time"), entry.at.isoformat(timespec="seconds")),
        (QCoreApplication.translate(_CONTEXT, "Level"), level_word(entry.level)),
        (QCoreApplication.translate(_CONTEXT, "What"), action_word(entry.action)),
        (QCoreApplication.translate(_CONTEXT, "PO"), entry.po_number),
        (QCoreApplication.translate(_CONTEXT, "Text"), spoken(entry.text)),
        (QCoreApplication.translate(_CONTEXT, "QuickBooks code"), entry.code),
        (QCoreApplication.translate(_CONTEXT, "Intuit reference (intuit_tid)"), entry.intuit_tid),
        (QCoreApplication.translate(_CONTEXT, "Run"), entry.run_id),
        (QCoreApplication.translate(_CONTEXT, "Started"), trigger_word(entry.trigger)),
    ]
    return "\n".join(f"{name}: {value}" for name, value in parts if value)


def reading_entry(entry: LogEntry) -> str:
    """The row for reading: its whole text, then the references below."""
    parts = [
        (QCoreApplication.translate(_CONTEXT, "QuickBooks code"), entry.code),
        (QCoreApplication.translate(_CONTEXT, "Intuit reference (intuit_tid)"), entry.intuit_tid),
        (QCoreApplication.translate(_CONTEXT, "Run"), entry.run_id),
    ]
    below = "\n".join(f"{name}: {value}" for name, value in parts if value)
    text = spoken(entry.text)
    return f"{text}\n\n{below}" if below else text


def _day_and_time(
    at: datetime, locale: QLocale, form: QLocale.FormatType, zone: tzinfo | None
) -> tuple[str, str]:
    local = at.astimezone(zone)
    return locale.toString(QDate(local.year, local.month, local.day), form), local.strftime("%H:%M:%S")
