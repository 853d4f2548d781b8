"""Delivered and not yet copied to a bill: how that is done in QuickBooks, and the way there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from app.services.orders import OrderDetail
from app.ui.theme import Role, Space, Theme
from app.ui.widgets import SecondaryButton, icon_heading, text_label


class ToBillCard(QFrame):
    """Short steps and a button; `open_wanted` asks for the document in the browser."""

    open_wanted = Signal()

    def __init__(self, theme: Theme, detail: OrderDetail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "note")
        partly = any(step.key == "billed" and step.reached for step in detail.timeline)
        title = (
            self.tr("The rest is to be copied to a bill")
            if partly
            else self.tr("Delivered: copy it to a bill")
        )
        steps = self._steps(detail)
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(steps))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        layout.setSpacing(Space.S)
        layout.addLayout(icon_heading(theme, "billed", Role.TEAL_TEXT, title))
        layout.addLayout(self._listed(steps))
        self.opener = SecondaryButton(theme, self.tr("Open it in QuickBooks"), "open")
        self.opener.setAccessibleDescription(self.tr("Opens the purchase order in the browser"))
        self.opener.clicked.connect(self.open_wanted)
        self.opener.setVisible(bool(detail.web_url))
        layout.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignLeading)

    def _steps(self, detail: OrderDetail) -> tuple[str, ...]:
        return (
            self.tr("Open {number} in QuickBooks.").format(number=detail.doc_number),
            self.tr("Press “Copy to bill” at the top."),
            self.tr(
                "Enter the supplier's invoice number and date. If less arrived, lower the quantity, not the price."
            ),
            self.tr("Press “Save and close”. This list learns of it within ten minutes."),
        )

    def _listed(self, steps: tuple[str, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        for place, step in enumerate(steps):
            number = text_label(f"{place + 1}.", tint="muted")
            grid.addWidget(number, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text_label(step, wrap=True), place, 1)
        return grid
