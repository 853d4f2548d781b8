"""What the cards of all entries have in common, and the card of an entry that needs none of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain.needs import Need
from app.domain.questions import Choice
from app.ui.questions.answers import AnswerButtons
from app.ui.spoken import spoken
from app.ui.theme import Role, Space, Text, Theme
from app.ui.widgets import LinkButton, comparison, icon_heading, plain_tip, text_label

#: Letters of a supplier's name that a link beside the list has room for.
_LONG = 24


class NeedCard(QFrame):
    """The card of one entry or of several selected ones. Put content into `body`.

    Signals:
        answer_wanted: (entries, key) one answer for all of them.
        given: a `GivenAnswer` with more than one word.
        fix_wanted: (fix, entry) a way out besides the answers.
        another_wanted: a `Question` that wants the list of all vendors or items.
        order_wanted: id of a PO to show.
    """

    answer_wanted = Signal(object, str)
    given = Signal(object)
    fix_wanted = Signal(object, object)
    another_wanted = Signal(object)
    order_wanted = Signal(str)

    def __init__(self, theme: Theme, needs: Sequence[Need], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.needs = tuple(needs)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(Space.M)

    def focus_first(self) -> None:
        """The keyboard to the first thing that can be pressed."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        self.focusNextChild()

    def lock(self, words: str) -> None:
        """Something is being carried out: nothing can be pressed, and `words` say what."""
        del words
        self.setDisabled(True)

    def unlock(self) -> None:
        """It did not work out: let the person try again."""
        self.setEnabled(True)

    def boxed(self, icon: str, title: str, text: str) -> QVBoxLayout:
        """The framed part, with its heading, for more to be put below."""
        box = QFrame()
        box.setProperty("box", "question")
        box.setAccessibleName(title)
        box.setAccessibleDescription(text)
        inner = QVBoxLayout(box)
        inner.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        inner.setSpacing(Space.S)
        inner.addLayout(icon_heading(self.theme, icon, Role.ORANGE_TEXT, title))
        if text:
            inner.addWidget(text_label(text, wrap=True))
        self.body.addWidget(box)
        return inner

    def add_answers(
        self, layout: QVBoxLayout, choices: Sequence[Choice], *, first: bool = False
    ) -> AnswerButtons:
        """Buttons that answer all entries of this card; `first`: the first one is the thing to press."""
        buttons = AnswerButtons(self.theme, choices, first=first)
        buttons.chosen.connect(self._on_chosen)
        layout.addWidget(buttons)
        return buttons

    def add_order_link(self, need: Need) -> None:
        """The way to the PO, where there is one."""
        if len(need.pos) != 1:
            return
        po = need.pos[0]
        words = self.tr("Show PO-{number} of {supplier}")
        name = words.format(number=po.number, supplier=po.supplier)
        short = po.supplier if len(po.supplier) <= _LONG else f"{po.supplier[:_LONG].rstrip()}…"
        shown = words.format(number=po.number, supplier=short).replace("&", "&&")
        link = LinkButton(self.theme, shown, "arrow-right", name=name)
        link.setToolTip(plain_tip(name) if short != po.supplier else "")
        link.setProperty("po", po.po_id)
        link.clicked.connect(self._on_link)
        self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_chosen(self, key: str) -> None:
        self.lock("")
        self.answer_wanted.emit(list(self.needs), key)

    def _on_link(self) -> None:
        self.order_wanted.emit(str(self.sender().property("po")))


class PlainCard(NeedCard):
    """Title, text, comparison and answers of an entry whose provider has no card of its own."""

    def __init__(self, theme: Theme, need: Need, parent: QWidget | None = None) -> None:
        super().__init__(theme, [need], parent)
        inner = self.boxed("question", spoken(need.title), spoken(need.text))
        if need.rows:
            inner.addLayout(comparison(need.heads, need.rows))
        if len(need.pos) > 1:
            names = ", ".join(f"PO-{po.number}" for po in need.pos[:20])
            more = len(need.pos) - 20
            words = self.tr("{names} and {count} more").format(names=names, count=more) if more > 0 else names
            inner.addWidget(text_label(words, Text.SMALL, tint="muted", wrap=True))
        self.buttons = self.add_answers(inner, need.answers)
        self.add_order_link(need)
