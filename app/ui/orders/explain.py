"""What a badge means, beside it: what, since when, why, what next, the way out, and QuickBooks' own page."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.fixes import Fix
from app.services.orders import OrderDetail
from app.ui.orders.advice import advice
from app.ui.orders.format import moment_text
from app.ui.orders.problem_card import ProblemCard, stands
from app.ui.spoken import spoken
from app.ui.theme import Space, Text, Theme, sync_badge
from app.ui.widgets import BadgeWidget, FlowRow, SecondaryButton, text_label

_WIDTH = 380


class BadgePopover(QFrame):
    """Closes on Escape and when something else is clicked.

    Signals:
        fix_wanted: the fix whose button was pressed, and the `OrderDetail`.
        open_wanted: the address of the PO in QuickBooks.
    """

    fix_wanted = Signal(object, object)
    open_wanted = Signal(str)

    def __init__(self, theme: Theme, detail: OrderDetail, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self._detail = detail
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("box", "popover")
        badge = sync_badge(detail.state, detail.tries)
        self.setAccessibleName(f"PO-{detail.order.number}: {badge.text}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        layout.setSpacing(Space.S)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(text_label(f"PO-{detail.order.number}", Text.STRONG), 1)
        head.addWidget(BadgeWidget(theme, badge))
        layout.addLayout(head)
        if detail.since is not None:
            since = self.tr("Since {when}").format(when=moment_text(detail.since))
            layout.addWidget(text_label(since, Text.SMALL, tint="muted"))
        self._add_why(layout)
        layout.addWidget(self._buttons())
        self.setFixedWidth(_WIDTH)

    def show_at(self, badge: QRect, room: QRect) -> None:
        """Below the badge, or above it where there is no room; never outside of the screen's `room`."""
        self.adjustSize()
        top = badge.bottom() + Space.XS
        if top + self.height() > room.bottom():
            top = max(room.top(), badge.top() - Space.XS - self.height())
        left = max(room.left(), min(badge.left(), room.right() - self.width()))
        self.move(left, top)
        self.show()
        self.focusNextChild()

    def _add_why(self, layout: QVBoxLayout) -> None:
        detail = self._detail
        if detail.problem is not None and stands(detail.problem, detail.state):
            card = ProblemCard(self._theme, detail.problem)
            card.fix_wanted.connect(self._on_fix)
            layout.addWidget(card)
            return
        if detail.reason:
            layout.addWidget(text_label(spoken(detail.reason), wrap=True, selectable=True))
        layout.addWidget(text_label(advice(detail.state), tint="muted" if detail.reason else "", wrap=True))

    def _buttons(self) -> FlowRow:
        row = FlowRow()
        if self._detail.web_url:
            opener = SecondaryButton(self._theme, self.tr("&Open in QuickBooks"), "open")
            opener.clicked.connect(self._open)
            row.add(opener)
        close = SecondaryButton(self._theme, self.tr("&Close"))
        close.clicked.connect(self.close)
        row.add(close)
        return row

    def _on_fix(self, fix: Fix) -> None:
        detail = self._detail
        self.close()
        self.fix_wanted.emit(fix, detail)

    def _open(self) -> None:
        url = self._detail.web_url
        self.close()
        self.open_wanted.emit(url)
