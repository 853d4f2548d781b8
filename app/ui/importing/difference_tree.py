"""POs that are here already, as a tree with boxes: what would change in each, and whether the file is followed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from app.domain.edits import Edited, Stand, Taking, three_values
from app.domain.history import diff
from app.domain.orders import PurchaseOrder
from app.services.importing import ImportPreview
from app.ui.spoken import spoken
from app.ui.widgets import plain_tip

#: So many POs are shown field by field; the rest is only counted, and has one box.
MOST_SHOWN = 300
#: More would hide the next PO; the rest of a PO's changes is counted.
MOST_FIELDS = 60
_OPENED = 20
_SOURCE_FIELDS = ("origin", "origin_id")
_ROW = 28
NAME, HERE, FILE, LAST = range(4)
_ID = Qt.ItemDataRole.UserRole
_CHECKED, _UNCHECKED, _OPEN = (
    Qt.CheckState.Checked,
    Qt.CheckState.Unchecked,
    Qt.CheckState.PartiallyChecked,
)
_STATES = {True: _CHECKED, False: _UNCHECKED, None: _OPEN}
#: Questions first.
_ORDER = (Stand.BOTH, Stand.NEWS, Stand.HERE)
_Fields = Iterator[tuple[str, ...]]


class DifferenceTree(QTreeWidget):
    """A box that is neither ticked nor empty waits for an answer. `said`: a person chose something."""

    said = Signal()

    def __init__(self, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        self._preview = ImportPreview("")
        self._chosen: dict[str, bool] = {}
        self._rest: bool | None = None
        self._unbuilt: dict[str, Callable[[], _Fields]] = {}
        self.setAccessibleName(self.tr("What changes in POs that are here already"))
        self.setHeaderLabels(
            [self.tr("PO and field"), self.tr("Here now"), self.tr("In the file"), self.tr("Last import")]
        )
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformRowHeights(True)
        self.setMinimumHeight(96)
        head = self.header()
        head.moveSection(LAST, HERE)
        for column in range(self.columnCount()):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.itemChanged.connect(self._on_changed)
        self.itemExpanded.connect(self._build)

    @property
    def taking(self) -> Taking:
        """What was said so far."""
        return Taking(dict(self._chosen), self._rest)

    def show_preview(self, preview: ImportPreview) -> None:
        """Show the POs that differ: first those that wait for an answer."""
        self._preview = preview
        self._chosen, self._rest = {}, None
        self._unbuilt = {}
        self.setColumnHidden(LAST, not preview.edited)
        self.blockSignals(True)
        self.clear()
        for po_id, order, edited, fields in _listed(preview):
            self._add(po_id, self._title(order, edited), Taking().takes(po_id, edited), fields)
        self._add_rest()
        self.blockSignals(False)
        for item in self._tops()[:_OPENED]:
            item.setExpanded(True)
        for item in self._tops()[:1]:
            self.setCurrentItem(item)

    def say(self, items: Sequence[QTreeWidgetItem], take: bool) -> None:
        """Take the file's version of these POs, or keep what is here."""
        for item in items:
            top = item.parent() or item
            top.setCheckState(NAME, _STATES[take])

    def next_open(self) -> bool:
        """Go to the first PO that waits for an answer; False when there is none."""
        for item in self._tops():
            if item.checkState(NAME) is _OPEN:
                self.setCurrentItem(item)
                self.scrollToItem(item)
                return True
        return False

    def _tops(self) -> list[QTreeWidgetItem]:
        found = (self.topLevelItem(place) for place in range(self.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _title(self, order: PurchaseOrder, edited: Edited | None) -> str:
        name = f"PO-{order.number}  {order.supplier.name}"
        if edited is None:
            return name
        words = {
            Stand.BOTH: self.tr("changed here and in the file: which holds?"),
            Stand.NEWS: self.tr("edited here; your edits stay, the rest is taken"),
            Stand.HERE: self.tr("edited here; the file says what it said last"),
        }
        return f"{name}  –  {words[edited.stand]}"

    def _add(self, po_id: str, title: str, taken: bool | None, fields: Callable[[], _Fields]) -> None:
        item = _item(title)
        item.setData(NAME, _ID, po_id)
        item.setCheckState(NAME, _STATES[taken])
        font = item.font(NAME)
        font.setBold(True)
        item.setFont(NAME, font)
        item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        self._unbuilt[po_id] = fields
        self.addTopLevelItem(item)
        item.setFirstColumnSpanned(True)

    def _add_rest(self) -> None:
        """One box for all POs that are not listed."""
        preview = self._preview
        here = sum(each.stand is Stand.HERE for each in preview.edited.values())
        more = len(preview.changed) + here - self.topLevelItemCount()
        if more <= 0:
            return
        item = _item(self.tr("… and {count} more POs").format(count=self._locale.toString(more)))
        listed = {item.data(NAME, _ID) for item in self._tops()}
        waits = any(each.here.id not in listed for each in preview.undecided(Taking()))
        item.setCheckState(NAME, _OPEN if waits else _CHECKED)
        self.addTopLevelItem(item)
        item.setFirstColumnSpanned(True)

    def _build(self, item: QTreeWidgetItem) -> None:
        """The fields of a PO, when they are looked at."""
        fields = self._unbuilt.pop(item.data(NAME, _ID) or "", None)
        if fields is None:
            return
        more = 0
        for texts in fields():
            if item.childCount() < MOST_FIELDS:
                item.addChild(_item(*texts))
            else:
                more += 1
        if more:
            item.addChild(_item(self.tr("… and {count} more").format(count=self._locale.toString(more))))

    def _on_changed(self, item: QTreeWidgetItem, column: int) -> None:
        state = item.checkState(NAME)
        if column != NAME or item.parent() is not None or state is _OPEN:
            return
        po_id = item.data(NAME, _ID)
        if po_id:
            self._chosen[po_id] = state is _CHECKED
        else:
            self._say_rest(state is _CHECKED)
        self.said.emit()

    def _say_rest(self, take: bool) -> None:
        """What is listed keeps its own box."""
        for item in self._tops():
            po_id, state = item.data(NAME, _ID), item.checkState(NAME)
            if po_id and state is not _OPEN:
                self._chosen.setdefault(po_id, state is _CHECKED)
        self._rest = take


def _listed(
    preview: ImportPreview,
) -> Iterator[tuple[str, PurchaseOrder, Edited | None, Callable[[], _Fields]]]:
    """POs to show, those first that wait for an answer, then others that were edited here."""
    edited = sorted(preview.edited.values(), key=lambda each: _ORDER.index(each.stand))
    for each in edited[:MOST_SHOWN]:
        yield each.here.id, each.here, each, partial(_three, each)
    left = MOST_SHOWN - min(len(edited), MOST_SHOWN)
    pairs = zip(preview.before[:MOST_SHOWN], preview.changed[:MOST_SHOWN], strict=False)
    plain = [(before, after) for before, after in pairs if before.id not in preview.edited]
    for before, after in plain[:left]:
        yield after.id, after, None, partial(_two, before, after)


def _name(label: str, line: str) -> str:
    if not line:
        return spoken(label)
    words = QCoreApplication.translate("DifferenceTree", "{field} of {line}")
    return words.format(field=spoken(label), line=line)


def _two(before: PurchaseOrder, after: PurchaseOrder) -> _Fields:
    for change in diff(before, after):
        if change.field not in _SOURCE_FIELDS:
            yield _name(change.label, change.line), change.old or "–", change.new or "–"


def _three(edited: Edited) -> _Fields:
    for value in three_values(edited):
        last = "?" if value.last is None else value.last or "–"
        here = value.here or "–"
        stays = QCoreApplication.translate("DifferenceTree", "{value} (stays)").format(value=here)
        yield _name(value.label, value.line), here if value.taken else stays, value.file or "–", last


def _item(*texts: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([" ".join(text.split()) for text in texts])
    for column, text in enumerate(texts):
        item.setToolTip(column, plain_tip(text))
        item.setSizeHint(column, QSize(0, _ROW))
    return item
