"""The foot of the list: what is shown and what it comes to; with several POs chosen, what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.domain.listing import CurrencyTotal
from app.ui.orders.format import money_text
from app.ui.theme import Space, Text, Theme
from app.ui.widgets import (
    ElidedLabel,
    FlowRow,
    IconButton,
    QuietButton,
    SecondaryButton,
    hairline,
    text_label,
)


def totals_text(totals: Sequence[CurrencyTotal]) -> str:
    """One amount for each currency; nothing is added up over currencies."""
    return " · ".join(money_text(part.total, part.currency) for part in totals)


class ListFoot(QFrame):
    """Two lines of words, the second with buttons for the chosen POs.

    Signals:
        wanted: "sync", "preview", "hold", "resume", "ordered", "delivered", "export" or "clear", for the chosen POs.
    """

    wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("box", "sidebar")
        self._count = text_label("", Text.SMALL)
        self._sums = ElidedLabel("", Text.SMALL, tint="muted")
        self._sums.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._chosen = text_label("", Text.STRONG)
        self._chosen_sums = ElidedLabel("", tint="muted")
        self._bar = self._chosen_bar()
        shown = QHBoxLayout()
        shown.setContentsMargins(Space.M, Space.XS + 2, Space.L, Space.XS + 2)
        shown.setSpacing(Space.M)
        shown.addWidget(self._count)
        shown.addWidget(self._sums, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(hairline())
        layout.addWidget(self._bar)
        layout.addLayout(shown)
        self._bar.hide()

    @property
    def text(self) -> str:
        """How many POs the list shows, and what they come to."""
        return f"{self._count.text()} {self._sums.text()}".strip()

    @property
    def chosen_text(self) -> str:
        """How many are chosen, and what they come to; "" while it is one or none."""
        return "" if self._bar.isHidden() else f"{self._chosen.text()} {self._chosen_sums.text()}".strip()

    def show_count(self, words: str) -> None:
        """How many POs are shown, in words."""
        self._count.setText(words)

    def show_totals(self, totals: Sequence[CurrencyTotal]) -> None:
        """What they come to."""
        self._sums.set_text(totals_text(totals))

    def show_chosen(self, count: int, totals: Sequence[CurrencyTotal] | None) -> None:
        """So many are chosen; `totals` None while they are being added up."""
        self._bar.setVisible(count > 1)
        self._chosen.setText(self.tr("{count} chosen").format(count=QLocale().toString(count)))
        self._chosen_sums.set_text("…" if totals is None else totals_text(totals))
        self._bar.setAccessibleName(f"{self._chosen.text()} {self._chosen_sums.text()}")

    def button(self, key: str) -> QWidget:
        """The button that emits this wish.

        Raises:
            KeyError: there is none.
        """
        return self._buttons[key]

    def _chosen_bar(self) -> QWidget:
        close = IconButton(self._theme, "close", self.tr("Choose only one again (Escape)"))
        close.clicked.connect(self._clear)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self._chosen)
        head.addWidget(self._chosen_sums, 1)
        head.addWidget(close)
        self._buttons: dict[str, QWidget] = {}
        row = FlowRow(
            self._button("sync", SecondaryButton(self._theme, self.tr("Sync these"), "sync")),
            self._button("preview", QuietButton(self._theme, self.tr("Preview"), "eye")),
            self._more_button(),
        )
        bar = QFrame()
        layout = QVBoxLayout(bar)
        layout.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        layout.setSpacing(Space.XS)
        layout.addLayout(head)
        layout.addWidget(row)
        layout.addWidget(hairline())
        return bar

    def _button(self, key: str, button: QuietButton | SecondaryButton) -> QWidget:
        button.setProperty("wish", key)
        button.clicked.connect(self._pressed)
        self._buttons[key] = button
        return button

    def _more_button(self) -> QWidget:
        """What is wanted less often: in a small window the list needs the room."""
        button = QuietButton(self._theme, self.tr("More"), "more", name=self.tr("More for the chosen POs"))
        menu = QMenu(button)
        for key, icon, words in (
            ("hold", "on-hold", self.tr("Put on &hold")),
            ("resume", "ready", self.tr("&Take off hold")),
            ("ordered", "ordered", self.tr("Mark as &ordered")),
            ("delivered", "delivered", self.tr("Mark as &delivered")),
            ("export", "export", self.tr("&Export as a spreadsheet…")),
        ):
            menu.addAction(self._theme.icon(icon), words).setData(key)
        menu.triggered.connect(self._on_menu)
        button.setMenu(menu)
        self._buttons["more"] = button
        return button

    def _pressed(self) -> None:
        self.wanted.emit(str(self.sender().property("wish")))

    def _on_menu(self, action: QAction) -> None:
        self.wanted.emit(str(action.data()))

    def _clear(self) -> None:
        self.wanted.emit("clear")
