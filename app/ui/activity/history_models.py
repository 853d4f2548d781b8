"""Table models of the runs and of the steps of one run."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.domain.runs import RunSummary
from app.domain.steps import Step
from app.ui.activity.paging import Pages
from app.ui.activity.run_words import kind_word, outcome_badge, result_badge, took
from app.ui.activity.words import action_word, short_time, trigger_word
from app.ui.spoken import spoken
from app.ui.theme import Badge, Role, Theme

WHEN, WHAT, WHY, RESULT, DID, TOOK, REQUESTS = range(7)
STEP_NO, STEP_WHAT, STEP_ABOUT, STEP_OUTCOME, STEP_TEXT, STEP_TOOK, STEP_REQUESTS, STEP_TID = range(8)
_Index = QModelIndex | QPersistentModelIndex


class HistoryReader(Protocol):
    """What these models need of HistoryService."""

    def runs(self, search: str = "", limit: int = 200, offset: int = 0) -> Any:
        """Runs newest first."""

    def run_count(self, search: str = "") -> int:
        """How many runs that would be."""

    def run(self, run_id: str) -> RunSummary | None:
        """One run."""

    def steps(self, run_id: str = "", po_id: str = "", limit: int = 200, offset: int = 0) -> Any:
        """Steps of a run in their order."""

    def step_count(self, run_id: str = "", po_id: str = "") -> int:
        """How many steps that would be."""

    def can_be_undone(self, run_id: str) -> bool:
        """True when something that the run wrote can be taken back."""


class HistoryModel(QAbstractTableModel):
    """What both tables share: headings, one badge column, quiet and right-aligned columns."""

    badge_column = 0
    quiet: frozenset[int] = frozenset()
    numbers: frozenset[int] = frozenset()

    def __init__(
        self, theme: Theme, locale: QLocale, headers: tuple[str, ...], parent: QObject | None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._locale = locale
        self._headers = headers

    def words(self, row: int, column: int) -> str | None:
        """Text of a cell; None when the row is not there any more."""
        raise NotImplementedError

    def badge(self, row: int) -> Badge | None:
        """The badge of a row."""
        raise NotImplementedError

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        """As many as there are headings."""
        return 0 if parent.isValid() else len(self._headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Column names."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in self.numbers:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, icons and colours of a cell."""
        row, column = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self.words(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._headers[column]}: {self.words(row, column) or ''}"
            case Qt.ItemDataRole.TextAlignmentRole if column in self.numbers:
                return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ForegroundRole if column in self.quiet:
                return self._theme.colour(Role.MUTED)
            case Qt.ItemDataRole.DecorationRole | Qt.ItemDataRole.ForegroundRole if (
                column == self.badge_column
            ):
                return self._look(row, role)
            case _:
                return None

    def _look(self, row: int, role: int) -> Any:
        badge = self.badge(row)
        if badge is None:
            return None
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.colour(badge.tone.text)
        return self._theme.icon(badge.icon, badge.tone.text, 16)


class RunsModel(HistoryModel):
    """Runs, newest first. A run that ends or begins changes rows; nothing is reset meanwhile."""

    badge_column = RESULT
    quiet = frozenset({WHEN, WHY})
    numbers = frozenset({TOOK, REQUESTS})

    def __init__(
        self, theme: Theme, reader: HistoryReader, locale: QLocale, parent: QObject | None = None
    ) -> None:
        super().__init__(theme, locale, (), parent)
        self._headers = (
            self.tr("When"),
            self.tr("What"),
            self.tr("Why"),
            self.tr("Result"),
            self.tr("What it did"),
            self.tr("Took"),
            self.tr("Requests"),
        )
        self._reader = reader
        self.search = ""
        self._pages: Pages[RunSummary] = Pages(lambda offset, limit: reader.runs(self.search, limit, offset))

    def show(self, search: str) -> None:
        """Show the runs of a search from the newest on."""
        self.beginResetModel()
        self.search = search
        self._pages.restart(self._reader.run_count(search))
        self.endResetModel()

    def refresh(self) -> None:
        """Take in what has been written since."""
        count = self._reader.run_count(self.search)
        news = count - self._pages.count
        if news < 0:
            self.show(self.search)
            return
        if news:
            self.beginInsertRows(QModelIndex(), 0, news - 1)
        self._pages.restart(count)
        if news:
            self.endInsertRows()
        if count:
            self.dataChanged.emit(self.index(0, 0), self.index(count - 1, len(self._headers) - 1))

    def run(self, row: int) -> RunSummary | None:
        """The run in a row."""
        return self._pages.at(row)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        """Runs of the search."""
        return 0 if parent.isValid() else self._pages.count

    def badge(self, row: int) -> Badge | None:
        """How the run ended."""
        run = self.run(row)
        return result_badge(run) if run else None

    def words(self, row: int, column: int) -> str | None:
        """Text of a cell."""
        run = self.run(row)
        if run is None:
            return None
        match column:
            case 0:
                return short_time(run.started_at, self._locale)
            case 1:
                return kind_word(run)
            case 2:
                return trigger_word(run.trigger.value)
            case 3:
                return result_badge(run).text
            case 4:
                return spoken(run.sentence)
            case 5:
                return took(run.duration_ms, self._locale) if run.finished_at else ""
            case _:
                return self._locale.toString(run.requests)


class StepsModel(HistoryModel):
    """The steps of one run in their order."""

    badge_column = STEP_OUTCOME
    quiet = frozenset({STEP_NO, STEP_TID})
    numbers = frozenset({STEP_NO, STEP_TOOK, STEP_REQUESTS})

    def __init__(
        self, theme: Theme, reader: HistoryReader, locale: QLocale, parent: QObject | None = None
    ) -> None:
        super().__init__(theme, locale, (), parent)
        self._headers = (
            self.tr("No."),
            self.tr("What"),
            self.tr("About"),
            self.tr("Outcome"),
            self.tr("Text"),
            self.tr("Took"),
            self.tr("Requests"),
            self.tr("Intuit reference"),
        )
        self._reader = reader
        self._run_id = ""
        self._pages: Pages[Step] = Pages(
            lambda offset, limit: reader.steps(run_id=self._run_id, limit=limit, offset=offset)
        )

    def show(self, run_id: str) -> None:
        """Show the steps of a run, "" for none."""
        self.beginResetModel()
        self._run_id = run_id
        self._pages.restart(self._reader.step_count(run_id=run_id) if run_id else 0)
        self.endResetModel()

    def refresh(self) -> None:
        """Take in steps that came since; steps never change."""
        count = self._reader.step_count(run_id=self._run_id) if self._run_id else 0
        if count > self._pages.count:
            self.beginInsertRows(QModelIndex(), self._pages.count, count - 1)
            self._pages.restart(count)
            self.endInsertRows()

    def step(self, row: int) -> Step | None:
        """The step in a row."""
        return self._pages.at(row)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        """Steps of the run."""
        return 0 if parent.isValid() else self._pages.count

    def badge(self, row: int) -> Badge | None:
        """What came of the step."""
        step = self.step(row)
        return outcome_badge(step) if step else None

    def words(self, row: int, column: int) -> str | None:
        """Text of a cell."""
        step = self.step(row)
        if step is None:
            return None
        return (
            self._locale.toString(step.seq),
            action_word(step.what),
            step.subject,
            outcome_badge(step).text,
            spoken(step.text),
            took(step.duration_ms, self._locale),
            self._locale.toString(step.requests),
            step.intuit_tid,
        )[column]
