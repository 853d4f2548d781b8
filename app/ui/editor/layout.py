"""Where the parts of the editor stand: head, what scrolls, foot."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from app.ui.editor.footer import Footer
from app.ui.editor.form import EditForm
from app.ui.editor.grid import Grid
from app.ui.theme import Space, Text
from app.ui.widgets import MessageBar, hairline, scrolling, text_label
from app.ui.widgets.fitting import fitted

translate = QCoreApplication.translate
_WIDTH, _HEIGHT = 1060, 860


@dataclass(frozen=True, slots=True)
class Parts:
    """What the editor consists of."""

    message: MessageBar
    form: EditForm
    lines: Grid
    inclusive: QCheckBox
    costs: Grid
    footer: Footer


def lay_out(dialog: QDialog, parts: Parts, title: str, note: QWidget) -> None:
    """Put the parts into the dialog, and give it a size that the screen has room for."""
    content = QWidget()
    body = QVBoxLayout(content)
    body.setContentsMargins(Space.XL, Space.S, Space.XL, Space.L)
    body.setSpacing(Space.L)
    hint = translate(
        "OrderEditor",
        "Tab and Enter move; Enter after the last row adds one · Ctrl+D copies from above · Ctrl+Delete deletes "
        "rows · Ctrl+Z undoes · Ctrl+V pastes rows from a spreadsheet",
    )
    above: tuple[QWidget, ...] = (parts.form.head, hairline(), parts.lines)
    below: tuple[QWidget, ...] = (parts.inclusive, parts.costs, hairline(), parts.form)
    for widget in above:
        body.addWidget(widget)
    body.addWidget(text_label(hint, Text.SMALL, tint="muted", wrap=True))
    for widget in below:
        body.addWidget(widget)
    body.addStretch(1)
    head = QVBoxLayout()
    head.setContentsMargins(Space.XL, Space.L, Space.XL, Space.S)
    head.setSpacing(Space.S)
    head.addWidget(text_label(title, Text.TITLE))
    head.addWidget(note)
    head.addWidget(parts.message)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addLayout(head)
    layout.addWidget(scrolling(content, title), 1)
    layout.addWidget(hairline())
    layout.addWidget(parts.footer)
    dialog.resize(fitted(dialog, _WIDTH, _HEIGHT))
