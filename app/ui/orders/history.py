"""What happened to a PO, newest first: who or what changed which field when, and what the sync did."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.history import FieldChange, summary
from app.domain.listing import HistoryEntry
from app.ui.orders.change_words import change_row, change_words
from app.ui.orders.format import moment_text
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme
from app.ui.theme.marking import QT_TRANSLATE_NOOP
from app.ui.widgets import IconButton, LinkButton, comparison, text_label

translate = QCoreApplication.translate
_FIRST = 12
#: A rewritten PO may have thousands; the export has them all.
_MOST_SHOWN = 200


class HistoryList(QWidget):
    """Shows the newest entries and, on request, all. Emits `copy_wanted` with a text for the clipboard."""

    copy_wanted = Signal(str)

    def __init__(self, theme: Theme, entries: Sequence[HistoryEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._all = sorted(entries, key=lambda entry: entry.at, reverse=True)
        self._rest = self._all
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.M)
        self._more = LinkButton(theme, self.tr("Show all of the history"))
        self._more.clicked.connect(self._show_rest)
        self.copy = LinkButton(theme, self.tr("Copy the history"), "copy")
        self.copy.clicked.connect(self._copy)
        self._show(_FIRST)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        if self._rest:
            foot.addWidget(self._more)
        foot.addWidget(self.copy)
        foot.addStretch(1)
        self._layout.addLayout(foot)

    def _show(self, count: int) -> None:
        for place, entry in enumerate(self._rest[:count]):
            row = HistoryRow(self._theme, entry)
            row.copy_wanted.connect(self.copy_wanted)
            self._layout.insertWidget(len(self._all) - len(self._rest) + place, row)
        self._rest = self._rest[count:]

    def _show_rest(self) -> None:
        self._more.hide()
        self._show(len(self._rest))

    def _copy(self) -> None:
        self.copy_wanted.emit("\n".join(line for entry in self._all for line in history_lines(entry)))


#: What the log calls the start of a run, and whose dates they are. Names of files and persons stay as they are.
_SOURCES = {
    "manual": QT_TRANSLATE_NOOP("HistoryRow", "sync by hand"),
    "automatic": QT_TRANSLATE_NOOP("HistoryRow", "sync after a save"),
    "scheduled": QT_TRANSLATE_NOOP("HistoryRow", "sync by schedule"),
    "retry": QT_TRANSLATE_NOOP("HistoryRow", "tried again"),
    "answer": QT_TRANSLATE_NOOP("HistoryRow", "sync after an answer"),
    "shop": QT_TRANSLATE_NOOP("HistoryRow", "the shop"),
    "sample shop": QT_TRANSLATE_NOOP("HistoryRow", "sample shop"),
    "edited here": QT_TRANSLATE_NOOP("HistoryRow", "edited here"),
    "a file": QT_TRANSLATE_NOOP("HistoryRow", "a file"),
    "receipt": QT_TRANSLATE_NOOP("HistoryRow", "receipt"),
}


def source_word(source: str) -> str:
    """Where an entry comes from, in words."""
    known = _SOURCES.get(source)
    return translate("HistoryRow", known) if known else source


def _from(entry: HistoryEntry) -> str:
    """Where an entry comes from, and by whom."""
    what, by, who = entry.source.rpartition(" by ")
    if not by or who != entry.who:
        return source_word(entry.source)
    return translate("HistoryRow", "{source} by {who}").format(source=source_word(what), who=who)


def _told(entry: HistoryEntry) -> str:
    """The sentence of an entry; of changed fields in the person's language, with values as the locale writes them."""
    told = summary(entry.changes)
    if not told or not entry.text.endswith(told):
        return spoken(entry.text)
    note = entry.text.removesuffix(told).strip()
    return " ".join(part for part in (spoken(note), change_words(entry.changes)) if part)


class HistoryRow(QWidget):
    """When, what, from where. Behind its links: each field before and after, and the id for Intuit's support."""

    copy_wanted = Signal(str)

    def __init__(self, theme: Theme, entry: HistoryEntry) -> None:
        super().__init__()
        self._theme = theme
        self._entry = entry
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self._head = QHBoxLayout()
        when = " · ".join(part for part in (moment_text(entry.at), _from(entry)) if part)
        self._head.addWidget(text_label(when, Text.SMALL, tint="muted", wrap=True), 1)
        layout.addLayout(self._head)
        layout.addWidget(text_label(_told(entry), wrap=True, selectable=True))
        if len(entry.changes) > 1:
            words = self.tr("Show all {count} changes").format(count=len(entry.changes))
            self._fold(words, self.tr("Hide the changes"), _table(entry.changes), "")
        if entry.intuit_tid:
            name = self.tr("Details of this entry")
            self._fold(self.tr("Details"), self.tr("Hide details"), self._request(), name)

    def _fold(self, closed: str, opened: str, content: QWidget, name: str) -> None:
        """A link in the head that shows and hides `content` below the text."""
        link = LinkButton(self._theme, closed, name=name)
        self._head.addWidget(link)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(content)
        content.hide()

        def toggle() -> None:
            content.setVisible(content.isHidden())
            link.set_text(closed if content.isHidden() else opened)

        link.clicked.connect(toggle)

    def _request(self) -> QWidget:
        behind = QWidget()
        row = QHBoxLayout(behind)
        row.setContentsMargins(0, 0, 0, 0)
        words = self.tr("Intuit's id of the request: {id}").format(id=self._entry.intuit_tid)
        row.addWidget(text_label(words, Text.SMALL, tint="muted", wrap=True, selectable=True), 1)
        copy = IconButton(self._theme, "copy", self.tr("Copy the id"))
        copy.clicked.connect(self._copy)
        row.addWidget(copy)
        return behind

    def _copy(self) -> None:
        self.copy_wanted.emit(self._entry.intuit_tid)


def history_lines(entry: HistoryEntry) -> list[str]:
    """An entry as plain text: a line for itself, one for each changed field."""
    head = f"{entry.at.isoformat(timespec='seconds')}  {entry.source or '-'}  {entry.text}"
    if entry.intuit_tid:
        head += f"  intuit_tid={entry.intuit_tid}"
    return [
        head,
        *(f"    {change.name}: {change.old or '-'} -> {change.new or '-'}" for change in entry.changes),
    ]


def _table(changes: Sequence[FieldChange]) -> QWidget:
    heads = (
        translate("HistoryRow", "What"),
        translate("HistoryRow", "Before"),
        translate("HistoryRow", "After"),
    )
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, Space.S)
    column.addLayout(comparison(heads, [change_row(each) for each in changes[:_MOST_SHOWN]]))
    rest = len(changes) - _MOST_SHOWN
    if rest > 0:
        words = translate(
            "HistoryRow", "And {count} more. “Copy the history” and the export have all of them."
        )
        column.addWidget(text_label(words.format(count=rest), Text.SMALL, tint="muted", wrap=True))
    return holder
