"""The buttons below the connect dialog's pages: back, finish later, cancel, and the one way on."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.connect.flow import ConnectFlow, Stage
from app.ui.connect.page import Page
from app.ui.theme import Space, Theme
from app.ui.widgets import PrimaryButton, QuietButton, SecondaryButton


class ConnectButtons(QWidget):
    """Which of them are there, and what they say, follows from the page in front and from what is under way."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = QuietButton(theme, self.tr("&Back"), "chevron-left")
        self.later = QuietButton(theme, self.tr("Finish &later"), "clock")
        self.later.setToolTip(self.tr("Puts this aside with the sign-in; nothing is stored yet."))
        self.cancel = SecondaryButton(theme, self.tr("Cancel"))
        self.primary = PrimaryButton(theme, self.tr("&Continue"))
        for button in (self.back, self.later, self.cancel):
            button.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XL, Space.M, Space.XL, Space.L)
        row.setSpacing(Space.S)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.later)
        row.addWidget(self.cancel)
        row.addWidget(self.primary)

    def show_state(self, page: Page, flow: ConnectFlow, *, sync_is_next: bool) -> None:
        """Show what can be pressed. `sync_is_next`: the last page offers to sync now, which may be declined."""
        stage, busy = flow.stage, flow.busy
        done = stage is Stage.DONE
        waiting_words = busy and stage is not Stage.BROWSER
        self.primary.setVisible(bool(page.primary))
        self.primary.set_text(self.tr("One moment…") if waiting_words else page.primary)
        self.primary.setEnabled(page.ready and not busy)
        self.later.setVisible(flow.can_wait)
        self.back.setVisible(not done and stage is not Stage.ENVIRONMENT)
        self.back.setEnabled(not flow.storing)
        self.cancel.setEnabled(not flow.storing)
        self.cancel.setVisible(not done or sync_is_next)
        self.cancel.set_text(self.tr("Not now") if done else self.tr("Cancel"))
