"""Every text that a window shows or reads out."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from app.ui.widgets import ElidedLabel

_GETTERS = (
    "text",
    "title",
    "placeholderText",
    "windowTitle",
    "toolTip",
    "statusTip",
    "accessibleName",
    "accessibleDescription",
)
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_ROWS = 25


def shown_texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """(where, text) of all that can be seen or heard of `root` now."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() or _is_part(widget):
            continue
        yield from _of_widget(widget)
        for action in widget.actions():
            yield from of_action(action)


def _is_part(widget: QWidget) -> bool:
    """Qt's own parts of a control speak Qt's own language files."""
    box = widget.parentWidget()
    if isinstance(box, QDialogButtonBox) and isinstance(widget, QAbstractButton):
        return box.standardButton(widget) is not QDialogButtonBox.StandardButton.NoButton
    return widget.objectName().startswith("qt_") or isinstance(
        widget.parentWidget(), QAbstractSpinBox | QComboBox
    )


def _of_widget(widget: QWidget) -> Iterator[tuple[str, str]]:
    where = f"{type(widget.parentWidget()).__name__}.{type(widget).__name__}"
    typed = isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox)
    for getter in _GETTERS:
        if typed and getter == "text":
            continue  # what a person wrote
        yield from _called(widget, getter, where)
    if isinstance(widget, QComboBox) and not widget.isEditable():
        for place in range(widget.count()):
            yield f"{where} item", widget.itemText(place)
    if isinstance(widget, QTabBar):
        for place in range(widget.count()):
            yield f"{where} tab", widget.tabText(place)
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        model = widget.model()
        if model is not None:
            yield from _of_model(model, where)


def of_action(action: QAction) -> Iterator[tuple[str, str]]:
    """Of an entry of a menu, with those of its submenu."""
    where = f"action {action.objectName()}"
    for text in (action.text(), action.toolTip(), action.statusTip()):
        yield where, text
    menu = action.menu()
    if isinstance(menu, QWidget):
        for each in menu.actions():
            yield from of_action(each)


def _called(widget: QWidget, getter: str, where: str) -> Iterator[tuple[str, str]]:
    value = getattr(widget, getter, None)
    if callable(value):
        value = value()
    if isinstance(value, str):
        yield f"{where}.{getter}", value


def _of_model(model: QAbstractItemModel, where: str) -> Iterator[tuple[str, str]]:
    for column in range(_columns(model, QModelIndex())):
        for role in _ROLES[:3]:
            yield f"{where} header", _text(model.headerData(column, Qt.Orientation.Horizontal, role))
    yield from _rows(model, QModelIndex(), where)


def _rows(model: QAbstractItemModel, parent: QModelIndex, where: str) -> Iterator[tuple[str, str]]:
    for row in range(min(model.rowCount(parent), _ROWS)):
        for column in range(_columns(model, parent)):
            for role in _ROLES:
                yield f"{where} cell {column}", _text(model.index(row, column, parent).data(role))
        child = model.index(row, 0, parent)
        if isinstance(model, QAbstractTableModel | QAbstractListModel):
            continue
        if model.rowCount(child):
            yield from _rows(model, child, where)


def _columns(model: QAbstractItemModel, parent: QModelIndex) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)  # private there


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def cut(root: QWidget) -> Iterator[str]:
    """Buttons and labels that have less room than their words; labels that elide on purpose do not count."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QAbstractButton | QLabel) or not widget.text():
            continue
        if isinstance(widget, ElidedLabel) or widget.objectName().startswith("qt_"):
            continue
        if (
            isinstance(widget, QToolButton)
            and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
        ):
            continue  # its text is for those who hear it
        needed = widget.minimumSizeHint() if isinstance(widget, QLabel) else widget.sizeHint()
        if isinstance(widget, QLabel) and widget.wordWrap():
            high = widget.heightForWidth(widget.width())
            if high > widget.height() + 1:
                yield f"{type(widget).__name__} too low ({widget.height()} of {high}): {widget.text()[:60]}"
        elif needed.width() > widget.width() + 1:
            where = f"{type(widget.parentWidget()).__name__}.{type(widget).__name__}"
            yield f"{where} too narrow ({widget.width()} of {needed.width()}): {widget.text()[:60]}"
