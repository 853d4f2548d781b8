"""How the parts of the main window lie: banner on top, rail at the side, bars and pages, status bar below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.widgets import hairline


def framed(
    banner: QWidget, rail: QWidget, above: Sequence[QWidget], pages: QWidget, status_bar: QWidget
) -> QWidget:
    """One widget with all of them; `above` stands over the pages."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in above:
        column.addWidget(widget)
    column.addWidget(pages, 1)
    middle = QHBoxLayout()
    middle.setSpacing(0)
    middle.addWidget(rail)
    middle.addWidget(hairline(vertical=True))
    middle.addLayout(column, 1)
    center = QWidget()
    layout = QVBoxLayout(center)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(banner)
    layout.addLayout(middle, 1)
    layout.addWidget(hairline())
    layout.addWidget(status_bar)
    return center
