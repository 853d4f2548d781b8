"""Which controls would be silent to a screen reader."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
)


def unnamed(root: QWidget) -> list[str]:
    """Controls below `root` without an accessible name; parts that Qt itself puts into a control do not count."""
    return [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in root.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and not isinstance(widget.parentWidget(), (QComboBox, QDateEdit, QLineEdit, QAbstractItemView))
        and not widget.accessibleName()
        and not widget.objectName().startswith("qt_")
    ]
