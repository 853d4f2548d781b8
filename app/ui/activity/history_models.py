"""Table models of the runs and of the steps of one run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QLocale, QModelIndex, QObject, Qt

from app.domain.runs import RunSummary
from app.domain.steps import Step
from app.ui.activity.paging import Pages
from app.ui.activity.run_words import kind_word, outcome_badge, result_badge, took
from app.ui.activity.words import action_word, short_time, trigger_word
from app.ui.spoken import spoken
from app.ui.theme import Badge, Role, Theme
from app.ui.widgets.read_table import ReadTable

WHEN, WHAT, WHY, RESULT, DID, TOOK, REQUESTS = range(7)
STEP_NO, STEP_WHAT, STEP_ABOUT, STEP_OUTCOME, STEP_TEXT, STEP_TOOK, STEP_REQUESTS, STEP_TID = range(8)


class HistoryReader(Protocol):
    """What these models need of HistoryService."""

    def runs(
        self, search: str = "", limit: int = 200, offset: int = 0, *, troubled: bool = False
    ) -> Sequence[RunSummary]:
        """Runs newest first."""

    def run_count(self, search: str = "", *, troubled: bool = False) -> int:
        """How many runs that would be."""

    def run(self, run_id: str) -> RunSummary | None:
        """One run."""

    def steps(
        self,
        run_id: str = "",
        po_id: str = "",
        limit: int = 200,
        offset: int = 0,
        *,
        troubled: bool = False,
    ) -> Sequence[Step]:
        """Steps of a run in their order."""

    def step_count(self, run_id: str = "", po_id: str = "", *, troubled: bool = False) -> int:
        """How many steps that would be."""

    def can_be_undone(self, run_id: str) -> bool:
        """True when something that the run wrote can be taken back."""


class HistoryModel(ReadTable):
    """What both tables share: one badge column, and quiet columns."""

    badge_column = 0
    quiet: frozenset[int] = frozenset()

    def __init__(self, theme: Theme, locale: QLocale, heads: tuple[str, ...], parent: QObject | None) -> None:
        super().__init__(heads, parent)
        self._theme = theme
        self._locale = locale

    def badge(self, row: Any) -> Badge:
        """The badge of a row."""
        raise NotImplementedError

    def look(self, row: Any, column: int, role: int) -> Any:
        """Icon and colour of the badge, muted words in quiet columns."""
        if role not in (Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.ForegroundRole):
            return None
        if column in self.quiet:
            return self._theme.colour(Role.MUTED) if role == Qt.ItemDataRole.ForegroundRole else None
        if column != self.badge_column:
            return None
        badge = self.badge(row)
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
        self.heads = (
            self.tr("When"),
            self.tr("What"),
            self.tr("Why"),
            self.tr("Result"),
            self.tr("What it did"),
            self.tr("Took"),
            self.tr("Requests"),
        )
        self._reader = reader
        self.search, self.troubled = "", False
        self._pages: Pages[RunSummary] = Pages(
            lambda offset, limit: reader.runs(self.search, limit, offset, troubled=self.troubled)
        )

    def show(self, search: str, *, troubled: bool = False) -> None:
        """Show the runs of a search from the newest on; `troubled`: only those with something to look at."""
        self.beginResetModel()
        self.search, self.troubled = search, troubled
        self._pages.restart(self._reader.run_count(search, troubled=troubled))
        self.endResetModel()

    def refresh(self) -> None:
        """Take in what has been written since."""
        count = self._reader.run_count(self.search, troubled=self.troubled)
        news = count - self._pages.count
        if news < 0:
            self.show(self.search, troubled=self.troubled)
            return
        if news:
            self.beginInsertRows(QModelIndex(), 0, news - 1)
        self._pages.restart(count)
        if news:
            self.endInsertRows()
        if count:
            self.dataChanged.emit(self.index(0, 0), self.index(count - 1, len(self.heads) - 1))

    def run(self, row: int) -> RunSummary | None:
        """The run in a row."""
        return self._pages.at(row)

    def row_count(self) -> int:
        """Runs of the search."""
        return self._pages.count

    def row_at(self, place: int) -> RunSummary | None:
        """The run in a row."""
        return self._pages.at(place)

    def badge(self, row: RunSummary) -> Badge:
        """How the run ended."""
        return result_badge(row)

    def words(self, row: RunSummary, column: int) -> str:
        """Text of a cell."""
        run = row
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
        self.heads = (
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
        self._run_id, self.troubled = "", False
        self._pages: Pages[Step] = Pages(
            lambda offset, limit: reader.steps(
                run_id=self._run_id, limit=limit, offset=offset, troubled=self.troubled
            )
        )

    def show(self, run_id: str, *, troubled: bool = False) -> None:
        """Show the steps of a run, "" for none; `troubled`: only those that did not work out."""
        self.beginResetModel()
        self._run_id, self.troubled = run_id, troubled
        self._pages.restart(self._count())
        self.endResetModel()

    def refresh(self) -> None:
        """Take in steps that came since; steps never change."""
        count = self._count()
        if count > self._pages.count:
            self.beginInsertRows(QModelIndex(), self._pages.count, count - 1)
            self._pages.restart(count)
            self.endInsertRows()

    def _count(self) -> int:
        return self._reader.step_count(run_id=self._run_id, troubled=self.troubled) if self._run_id else 0

    def step(self, row: int) -> Step | None:
        """The step in a row."""
        return self._pages.at(row)

    def row_count(self) -> int:
        """Steps of the run."""
        return self._pages.count

    def row_at(self, place: int) -> Step | None:
        """The step in a row."""
        return self._pages.at(place)

    def badge(self, row: Step) -> Badge:
        """What came of the step."""
        return outcome_badge(row)

    def words(self, row: Step, column: int) -> str:
        """Text of a cell."""
        return (
            self._locale.toString(row.seq),
            action_word(row.what),
            row.subject,
            outcome_badge(row).text,
            spoken(row.text),
            took(row.duration_ms, self._locale),
            self._locale.toString(row.requests),
            row.intuit_tid,
        )[column]
