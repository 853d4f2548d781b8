"""Saving the log as text, CSV or JSON."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from app.runtime.jobs import JobContext
    from app.services.activity import ActivityService

#: Asks where to save: (title, proposed file name, file filter) -> path, or None when canceled.
ChooseSave = Callable[[str, str, str], Path | None]


@dataclass(frozen=True, slots=True)
class ExportKind:
    """One of the formats."""

    fmt: Literal["text", "csv", "json"]
    label: str
    suffix: str


def export_kinds() -> tuple[ExportKind, ...]:
    """The formats in the order of the menu."""
    return (
        ExportKind("text", QCoreApplication.translate("Activity", "&Text (to read)"), ".txt"),
        ExportKind("csv", QCoreApplication.translate("Activity", "&CSV (for a spreadsheet)"), ".csv"),
        ExportKind("json", QCoreApplication.translate("Activity", "&JSON (for programs)"), ".json"),
    )


@dataclass(frozen=True, slots=True)
class Exported:
    """A finished export."""

    path: Path
    rows: int


def export_work(activity: ActivityService, path: Path, kind: ExportKind) -> Callable[[JobContext], Exported]:
    """The work of one export, for a worker."""

    def work(context: JobContext) -> Exported:
        del context
        return Exported(path, activity.export(path, kind.fmt))

    return work
