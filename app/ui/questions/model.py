"""What needs a person, as lines: entries, and under an open one the POs that it holds."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QLocale, QModelIndex, QObject

from app.domain.needs import Need, NeedPo, fits
from app.ui.orders.format import moment_text
from app.ui.spoken import spoken
from app.ui.widgets.read_table import ReadTable

WHAT, NUMBER, SUPPLIER, SINCE, POS = range(5)
ROW_ROLE = ReadTable.row_role
LineId = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Narrow:
    """Which entries are shown: words to find, and a kind ("": all)."""

    text: str = ""
    kind: str = ""

    def takes(self, need: Need) -> bool:
        """True when an entry is shown."""
        return (not self.kind or need.kind == self.kind) and fits(need, self.text)


@dataclass(frozen=True, slots=True)
class NeedLine:
    """One line. `need` is what is answered there; `under` is the entry that it belongs to, None for the entry itself.

    Under a question that several POs wait for, each line names its PO and leads to the same answer.
    """

    need: Need
    under: Need | None = None
    po: NeedPo | None = None
    open: bool = False

    @property
    def id(self) -> LineId:
        """Names it while it is there."""
        if self.under is None:
            return (*self.need.id, "")
        own = self.need.id != self.under.id
        return (*self.under.id, self.need.key if own or self.po is None else self.po.po_id)

    @property
    def opens(self) -> bool:
        """Whether lines stand, or could stand, under it."""
        return self.under is None and max(len(self.need.parts), len(self.need.pos)) > 1


class NeedsModel(ReadTable):
    """Keeps all entries and shows the lines of those that fit."""

    numbers = frozenset({POS})

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self.heads = (
            self.tr("Question"),
            self.tr("PO"),
            self.tr("Supplier"),
            self.tr("Since"),
            self.tr("POs"),
        )
        self._all: Sequence[Need] = ()
        self._lines: list[NeedLine] = []
        self._opened: set[tuple[str, str]] = set()
        self.narrow = Narrow()

    @property
    def total(self) -> int:
        """How many entries are open, shown or not."""
        return len(self._all)

    @property
    def shown(self) -> int:
        """How many entries are shown."""
        return sum(line.under is None for line in self._lines)

    @property
    def kinds(self) -> frozenset[str]:
        """Sorts of which something is open."""
        return frozenset(need.kind for need in self._all)

    def put(self, needs: Sequence[Need]) -> bool:
        """Take in what is open; False when nothing is different."""
        if list(needs) == list(self._all):
            return False
        self._all = needs
        self._opened &= {need.id for need in needs}
        self._show()
        return True

    def show(self, narrow: Narrow) -> None:
        """Show others of them."""
        self.narrow = narrow
        self._show()

    def row_count(self) -> int:
        """Lines in sight."""
        return len(self._lines)

    def row_at(self, place: int) -> NeedLine | None:
        """A line, None when there is none."""
        return self._lines[place] if 0 <= place < len(self._lines) else None

    def lines(self, places: Collection[int]) -> list[NeedLine]:
        """Some lines, from top to bottom."""
        return [self._lines[place] for place in sorted(places) if 0 <= place < len(self._lines)]

    def place_of(self, line_id: LineId) -> int:
        """Where a line stands, -1 when it is not shown."""
        return next((at for at, line in enumerate(self._lines) if line.id == line_id), -1)

    def set_open(self, place: int, *, opened: bool) -> None:
        """Show or hide the POs under an entry."""
        line = self.row_at(place)
        if line is None or not line.opens or line.open == opened:
            return
        self._lines[place] = NeedLine(line.need, open=opened)
        below = _under(line.need)
        if opened:
            self._opened.add(line.need.id)
            self.beginInsertRows(QModelIndex(), place + 1, place + len(below))
            self._lines[place + 1 : place + 1] = below
            self.endInsertRows()
        else:
            self._opened.discard(line.need.id)
            self.beginRemoveRows(QModelIndex(), place + 1, place + len(below))
            del self._lines[place + 1 : place + 1 + len(below)]
            self.endRemoveRows()
        self.dataChanged.emit(self.index(place, WHAT), self.index(place, POS))

    def entry_place(self, place: int) -> int:
        """Where the entry of a line stands."""
        while place > 0 and self._lines[place].under is not None:
            place -= 1
        return place

    def words(self, row: NeedLine, column: int) -> str:
        """What stands in a cell."""
        pos = (row.po,) if row.po is not None else row.need.pos
        match column:
            case 0:
                return self._what(row)
            case 1:
                return f"PO-{pos[0].number}{' …' if len(pos) > 1 else ''}" if pos else ""
            case 2:
                return suppliers(pos) if row.under is None else ""
            case 3:
                return since_text(row.need.since) if row.under is None else ""
            case _:
                return QLocale().toString(len(pos)) if pos and row.under is None else ""

    def tip(self, row: NeedLine, column: int) -> str | None:
        """The whole question, which may be cut."""
        return spoken(row.need.title) if column == WHAT else None

    def spoken(self, row: NeedLine, column: int) -> str:
        """The screen reader hears the whole line."""
        del column
        if row.po is not None:
            words = self.tr("PO {number} of {supplier}, in: {title}")
            return words.format(number=row.po.number, supplier=row.po.supplier, title=spoken(row.need.title))
        pos = row.need.pos
        if not pos:
            return spoken(row.need.title)
        since = since_text(row.need.since) or self.tr("earlier")
        if len(pos) == 1:
            words = self.tr("{title}, PO {number}, {supplier}, since {since}")
            return words.format(
                title=spoken(row.need.title), number=pos[0].number, supplier=pos[0].supplier, since=since
            )
        words = self.tr("{title}, {count} POs wait, since {since}, {state}")
        state = self.tr("open") if row.open else self.tr("closed")
        return words.format(title=spoken(row.need.title), count=len(pos), since=since, state=state)

    def _what(self, row: NeedLine) -> str:
        if row.under is None or row.po is None:
            return spoken(row.need.title)
        return row.po.supplier

    def _show(self) -> None:
        self.beginResetModel()
        self._lines = []
        for need in self._all:
            if self.narrow.takes(need):
                line = NeedLine(need, open=need.id in self._opened)
                self._lines.append(line)
                if line.open and line.opens:
                    self._lines += _under(need)
        self.endResetModel()


def _under(need: Need) -> list[NeedLine]:
    if need.parts:
        return [NeedLine(part, need, part.pos[0] if part.pos else None) for part in need.parts]
    return [NeedLine(need, need, po) for po in need.pos]


def suppliers(pos: Sequence[NeedPo]) -> str:
    """The supplier of some POs, or of the first of them where they have several."""
    names = list(dict.fromkeys(po.supplier for po in pos))
    return "" if not names else names[0] if len(names) == 1 else f"{names[0]} …"


def since_text(at: datetime | None) -> str:
    """When it was met first; "" when that is not known."""
    return "" if at is None else moment_text(at)


def answered_needs(lines: Sequence[NeedLine]) -> list[Need]:
    """What an answer to these lines is about: each once, and no part of an entry that is there as a whole."""
    whole = {line.need.id for line in lines if line.under is None}
    found: dict[Any, Need] = {}
    for line in lines:
        if line.under is None or line.under.id not in whole:
            found.setdefault(line.need.id, line.need)
    return list(found.values())
