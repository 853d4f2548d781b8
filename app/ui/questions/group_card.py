"""The card of an entry that several POs wait for, each of which might be answered by itself, and of several entries."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.domain.needs import Need, NeedPo
from app.domain.questions import Choice
from app.sync.asking import CREATE_NEW, KEEP_THEIRS, SEND_OURS
from app.ui.questions.entry_card import NeedCard
from app.ui.spoken import spoken
from app.ui.theme import Role, Text, Theme
from app.ui.theme.eliding import elided
from app.ui.theme.marking import QT_TRANSLATE_NOOP
from app.ui.widgets import text_label
from app.ui.widgets.read_table import ReadTable
from app.ui.widgets.rows import RowDelegate

Values = tuple[str, str, str]
ValuesOf = Callable[[Need], Sequence[Values]]
#: Rows that the table shows without scrolling.
_IN_SIGHT = 8
_ROW = 36
_WIDTHS = (96, 150, 124)
#: Narrower than this the table with values has no column of suppliers.
_SUPPLIER_NEEDS = 640


class ValuesModel(ReadTable):
    """What differs, PO by PO, a row for each field. Values are only worked out when they are seen."""

    def __init__(self, needs: Sequence[Need], values_of: ValuesOf, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        shown = [spoken(head) for head in needs[0].heads if head] if any(need.rows for need in needs) else ()
        self.heads = (self.tr("PO"), self.tr("Supplier"), *shown)
        self._values_of = values_of
        self._rows = [
            (need, need.pos[0] if need.pos else NeedPo("", "", ""), place)
            for need in needs
            for place in range(max(1, len(need.rows)))
        ]
        self._known: dict[tuple[str, str], Sequence[Values]] = {}

    def row_count(self) -> int:
        """Fields of all of them."""
        return len(self._rows)

    def row_at(self, place: int) -> tuple[Need, NeedPo, int] | None:
        """The PO and which of its fields."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def words(self, row: tuple[Need, NeedPo, int], column: int) -> str:
        """What stands in a cell."""
        need, po, place = row
        if column < 2:
            return (f"PO-{po.number}" if po.number else "", po.supplier)[column] if place == 0 else ""
        if need.id not in self._known:
            self._known[need.id] = self._values_of(need)
        values = self._known[need.id]
        return " ".join(values[place][column - 2].split()) or "–" if place < len(values) else ""


class ValuesTable(QTableView):
    """As tall as its rows, up to a few; then it scrolls. Emits `opened` with the id of the PO that is to be shown."""

    opened = Signal(str)

    def __init__(self, theme: Theme, model: ValuesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        model.setParent(self)
        self.setItemDelegate(_Cells(theme, self))
        self.setAccessibleName(self.tr("The POs and what differs in each"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setAccessibleName(self.tr("Columns"))
        for column in range(model.columnCount()):
            if column < len(_WIDTHS):
                self.setColumnWidth(column, _WIDTHS[column])
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        if model.columnCount() == 2:
            header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        height = header.sizeHint().height() + _ROW * min(model.rowCount(), _IN_SIGHT) + 4
        self.setFixedHeight(height)
        self.doubleClicked.connect(self._open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the supplier steps aside: what differs has to be read."""
        super().resizeEvent(event)
        self.setColumnHidden(1, self._rows.columnCount() > 2 and self.viewport().width() < _SUPPLIER_NEEDS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the PO."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index.row())
        if row is not None and row[1].po_id:
            self.opened.emit(row[1].po_id)


class _Cells(RowDelegate):
    """Small words, the PO's number strong."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(theme, ReadTable.row_role, parent)
        self._table = parent

    def paint_cell(self, painter: QPainter, rect: QRect, column: int, row: tuple[Need, NeedPo, int]) -> None:
        """Paint one cell."""
        model = self._table.model()
        assert isinstance(model, ValuesModel)
        painter.setFont(self._theme.font(Text.STRONG if column == 0 else Text.SMALL))
        if column in (1, 2):
            painter.setPen(self._theme.colour(Role.MUTED))
        cut = elided(painter.fontMetrics(), model.words(row, column), rect.width())
        painter.drawText(rect, int(model.alignment(column)), cut)


class GroupCard(NeedCard):
    """One answer for all; what differs in each stands below, so that nothing is decided unseen."""

    def __init__(self, theme: Theme, need: Need, values_of: ValuesOf, parent: QWidget | None = None) -> None:
        super().__init__(theme, [need], parent)
        inner = self.boxed("question", spoken(need.title), spoken(need.text))
        count = QLocale().toString(len(need.parts))
        self.buttons = self.add_answers(inner, need.answers)
        self.body.addWidget(
            text_label(self.tr("Holds for these {count} POs").format(count=count), Text.STRONG)
        )
        self.values = ValuesTable(theme, ValuesModel(need.parts, values_of))
        self.values.opened.connect(self.order_wanted)
        self.body.addWidget(self.values)


class SeveralCard(NeedCard):
    """Several selected entries: the answers that all of them allow."""

    def __init__(self, theme: Theme, needs: Sequence[Need], parent: QWidget | None = None) -> None:
        super().__init__(theme, needs, parent)
        pos = len({po.po_id for need in needs for po in need.pos})
        title = self.tr("%n entries selected", "", len(needs))
        choices = common_answers(needs)
        text = self.tr("%n PO(s) wait for them.", "", pos) if pos else ""
        if choices:
            told = self.tr("These answers fit all of them:")
        else:
            told = self.tr(
                "No answer fits all of them. Select entries of the same sort, or answer one by one."
            )
        inner = self.boxed("question", title, f"{text} {told}".strip())
        self.buttons = self.add_answers(inner, choices)


def common_answers(needs: Sequence[Need]) -> tuple[Choice, ...]:
    """Answers that all of them offer, in words that fit all."""
    first, *rest = needs
    found = []
    for choice in first.answers:
        others = [next((c for c in need.answers if c.key == choice.key), None) for need in rest]
        if all(other is not None for other in others):
            same = all(other is not None and other.label == choice.label for other in others)
            found.append(choice if same else _GENERAL.get(choice.key))
    return tuple(choice for choice in found if choice is not None)


_GENERAL = {
    CREATE_NEW: Choice(
        CREATE_NEW,
        QT_TRANSLATE_NOOP("Sentences", "Create a new record for each"),
        QT_TRANSLATE_NOOP("Sentences", "They are made in QuickBooks under the shop's names."),
    ),
    SEND_OURS: Choice(
        SEND_OURS,
        QT_TRANSLATE_NOOP("Sentences", "Use this program's version in all of them"),
        QT_TRANSLATE_NOOP("Sentences", "QuickBooks gets these fields from here."),
    ),
    KEEP_THEIRS: Choice(
        KEEP_THEIRS,
        QT_TRANSLATE_NOOP("Sentences", "Keep QuickBooks' version in all of them"),
        QT_TRANSLATE_NOOP("Sentences", "These fields stay as they are there."),
    ),
}
