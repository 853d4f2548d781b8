"""Page 6: connected, and what happens next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.connect.page import Page
from app.ui.connect.summary import Row, SummaryCard
from app.ui.theme import Role, Space, Text, Theme
from app.ui.widgets import text_label

_ICON = 56


class DonePage(Page):
    """`sync_is_next` tells whether the primary button starts a sync."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "", parent)
        self.sync_is_next = False
        self._icon = QLabel()
        self._icon.setFixedSize(QSize(_ICON, _ICON))
        self._icon.setAccessibleName(self.tr("Connected"))
        self.next = text_label("", Text.HEADING, wrap=True)
        self.more = text_label("", tint="muted", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self.next)
        words.addWidget(self.more)
        words.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(Space.L)
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self.summary = SummaryCard()
        self.body.addLayout(top)
        self.body.addSpacing(Space.M)
        self.body.addWidget(text_label(self.tr("What is set up"), Text.HEADING))
        self.body.addWidget(self.summary)
        self.body.addWidget(text_label(self.tr("All of it can be changed in Settings."), tint="muted"))
        self.body.addStretch(1)
        theme.changed.connect(self._dress)
        self._dress()

    def show_result(
        self, company: str, po_sync: bool, auto_sync: bool, to_send: int, rows: Sequence[Row] = ()
    ) -> None:
        """Say to whom the shop is connected, what comes next, and what is set up."""
        self.summary.show_rows(rows)
        self.title.setText(self.tr("Connected to {company}").format(company=company))
        self.setAccessibleName(self.title.text())
        self.sync_is_next = po_sync and to_send > 0
        if not po_sync:
            self.next.setText(self.tr("PO sync is off, so nothing is sent."))
            self.more.setText(self.tr("Switch it on in Settings when you are ready."))
        elif to_send == 0:
            self.next.setText(self.tr("There is nothing to send yet."))
            self.more.setText(self.tr("Import POs from a file or write the first one; then press Sync all."))
        else:
            ready = (
                self.tr("1 PO is ready to send.")
                if to_send == 1
                else self.tr("{count} POs are ready to send.").format(count=to_send)
            )
            self.next.setText(ready)
            self.more.setText(
                self.tr("Sync all now, or look at them first: nothing is sent before you press it.")
                if not auto_sync
                else self.tr("Sync all now; POs that are imported or changed later go by themselves.")
            )
        self._set(primary=self.tr("&Sync all now") if self.sync_is_next else self.tr("&Done"))

    def _dress(self) -> None:
        self._icon.setPixmap(self._theme.icon("success", Role.GREEN_TEXT, _ICON).pixmap(_ICON, _ICON))
