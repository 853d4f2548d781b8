"""The style sheet, written in roles: `@role` becomes a colour, `%name%` a length, `#glyph#` a picture."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from app.ui.theme.palette import Role
from app.ui.theme.scale import TYPE_SCALE, Height, Radius, Text

#: Pictures that the sheet needs as files: key -> (icon, colour).
GLYPHS: Mapping[str, tuple[str, Role]] = {
    "down": ("chevron-down", Role.MUTED),
    "up": ("chevron-up", Role.MUTED),
    "right": ("chevron-right", Role.MUTED),
    "check": ("check", Role.ON_ACCENT),
    "sort_up": ("sort-up", Role.MUTED),
    "sort_down": ("sort-down", Role.MUTED),
    "question": ("question", Role.MUTED),
    "warning": ("warning", Role.AMBER_TEXT),
}
_LENGTHS = {
    "control": Radius.CONTROL,
    "card": Radius.CARD,
    "inner": Height.CONTROL - 10,
}

_BASE = """
QWidget { selection-background-color: @selection; selection-color: @on_selection; }
QMainWindow, QDialog, QWizard { background: @window; }
QToolTip { background: @raised; color: @text; border: 1px solid @border; padding: 6px 8px; }
QLabel[tint="muted"] { color: @muted; }
QLabel[tint="link"] { color: @link; }
QLabel[tint="error"] { color: @red_text; }
QLabel[tint="warning"] { color: @amber_text; }
QLabel[tint="success"] { color: @green_text; }
QFrame[box="card"] { background: @surface; border: 1px solid @border; border-radius: %card%px; }
QFrame[box="sidebar"] { background: @sidebar; border: none; }
QFrame[box="surface"] { background: @surface; border: none; }
QFrame[box="rule"] { background: @border; border: none; }
QFrame[box="info"] { background: @blue_fill; border-radius: %control%px; }
QFrame[box="success"] { background: @green_fill; border-radius: %control%px; }
QFrame[box="warning"] { background: @amber_fill; border-radius: %control%px; }
QFrame[box="error"] { background: @red_fill; border-radius: %control%px; }
QFrame[box="popover"] { background: @raised; border: 1px solid @control; }
QFrame[box="note"] { background: @sidebar; border-radius: %control%px; }
QFrame[box="practice"] { background: @teal_fill; border: none; }
QFrame[box="warning-strip"] { background: @amber_fill; border: none; }
QFrame[box="question"] { background: @surface; border: 1px solid @orange_text; border-radius: %card%px; }
QScrollArea, QScrollArea > QWidget > QWidget[box="clear"] { background: transparent; border: none; }
QSplitter::handle { background: @border; }
QSplitter::handle:hover { background: @focus; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
"""

_BUTTONS = """
QPushButton { background: @surface; color: @text; border: 1px solid @control; border-radius: %control%px;
  padding: 4px 14px; min-height: %inner%px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @pressed; }
QPushButton:focus { border: 2px solid @focus; padding: 3px 13px; }
QPushButton:disabled { color: @disabled; border-color: @border; background: transparent; }
QPushButton[kind="primary"] { background: @accent; color: @on_accent; border: 1px solid @accent;
  font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accent_hover; }
QPushButton[kind="primary"]:pressed { background: @accent_pressed; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { background: @track; border-color: @track; color: @disabled; }
QPushButton[kind="danger"] { color: @red_text; border-color: @red_text; }
QPushButton[kind="danger"]:disabled { color: @disabled; border-color: @border; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; padding: 4px 8px; }
QPushButton[kind="quiet"]:hover { background: @hover; }
QPushButton[kind="quiet"]:checked { background: @selection; color: @on_selection; font-weight: 600; }
QPushButton[kind="quiet"]:focus { border: 2px solid @focus; padding: 3px 7px; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: @link;
  padding: 2px 4px;
  min-height: 20px; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid @focus; padding: 1px 3px; }
QPushButton[kind="link"]:disabled { color: @disabled; }
QPushButton[kind="onfill"] { background: transparent; border: 1px solid @text; color: @text;
  padding: 2px 10px;
  min-height: 22px; }
QPushButton[kind="onfill"]:hover { background: @surface; }
QPushButton[kind="onfill"]:focus { border: 2px solid @focus; padding: 1px 9px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: %control%px;
  padding: 4px;
  color: @text; }
QToolButton:hover { background: @hover; }
QToolButton:pressed { background: @pressed; }
QToolButton:checked { background: @selection; color: @on_selection; }
QToolButton[kind="choice"] { border: 1px solid @control; padding: 4px 8px; }
QToolButton[kind="choice"]:checked { border-color: @accent; }
QToolButton:focus { border: 2px solid @focus; padding: 3px; }
QToolButton[kind="choice"]:focus { border: 2px solid @focus; padding: 3px 7px; }
QToolButton::menu-indicator { image: none; }
QCheckBox, QRadioButton { spacing: 8px; padding: 3px 4px; border: 1px solid transparent;
  border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid @focus; padding: 2px 3px; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { width: 16px; height: 16px;
  border: 1px solid @control; background: @surface; border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: @accent;
  border-color: @accent; image: url("#check#"); }
QAbstractItemView::indicator { margin-right: 4px; }
QAbstractItemView::indicator:indeterminate { background: @surface; border: 4px solid @accent;
  width: 10px; height: 10px; }
QRadioButton::indicator:checked { background: @surface; border: 5px solid @accent; width: 8px;
  height: 8px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @border;
  background: @window; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QDateTimeEdit, QComboBox {
  background: @surface; color: @text; border: 1px solid @control; border-radius: %control%px;
  padding: 4px 9px;
  min-height: %inner%px; placeholder-text-color: @muted;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus,
  QDateEdit:focus,
QDateTimeEdit:focus, QComboBox:focus { border: 2px solid @focus; padding: 3px 8px; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QDateEdit[invalid="true"],
  QComboBox[invalid="true"] {
  border: 2px solid @red_text; padding: 3px 8px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QDateEdit:disabled, QComboBox:disabled {
  color: @disabled; border-color: @border; background: @window; }
QLineEdit:read-only { background: @window; border-color: @border; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 26px; subcontrol-origin: padding;
  subcontrol-position: center right; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("#down#"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @raised; color: @text; border: 1px solid @border; padding: 4px;
  outline: none; }
QSpinBox::up-button, QDoubleSpinBox::up-button { border: none; width: 20px;
  subcontrol-position: top right; }
QSpinBox::down-button, QDoubleSpinBox::down-button { border: none; width: 20px;
  subcontrol-position: bottom right; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url("#up#"); width: 11px; height: 11px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url("#down#"); width: 11px; height: 11px; }
QDialogButtonBox { button-layout: 3; dialogbuttonbox-buttons-have-icons: 0; }
QMessageBox { messagebox-question-icon: url("#question#"); messagebox-warning-icon: url("#warning#"); }
QMessageBox QLabel#qt_msgbox_label { $heading }
QMessageBox QLabel#qt_msgbox_informativelabel { min-width: 400px; }
QProgressBar { background: @track; border: none; border-radius: 3px; max-height: 6px; min-height: 6px;
  color: @text; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
"""

_LISTS = """
QAbstractItemView { background: @surface; color: @text; border: none; outline: none;
  selection-background-color: @selection; selection-color: @on_selection; }
QTableView { gridline-color: @border; }
QTableView::item { padding: 0 8px; border: none; }
QListView::item { padding: 6px 8px; border-radius: %control%px; }
QListView::item:hover, QTreeView::item:hover { background: @hover; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: @selection;
  color: @on_selection; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @border;
  padding: 8px 8px; $caption }
QHeaderView[words="inset"]::section { padding: 8px 11px; }
QHeaderView::section:hover { background: @hover; color: @text; }
QHeaderView::up-arrow { image: url("#sort_up#"); width: 11px; height: 11px;
  subcontrol-position: center right; position: relative; right: 8px; }
QHeaderView::down-arrow { image: url("#sort_down#"); width: 11px; height: 11px;
  subcontrol-position: center right; position: relative; right: 8px; }
QTableCornerButton::section { background: @surface; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QListView[box="sidebar"] { background: @sidebar; }
QScrollBar::handle { background: @scroll; border-radius: 3px; border: none; }
QScrollBar::handle:vertical { min-height: 32px; margin: 3px 3px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 3px 3px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: transparent;
  border: none; width: 0; height: 0; }
QMenuBar { background: @window; color: @text; border: none; padding: 2px 6px; }
QMenuBar::item { background: transparent; padding: 5px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @raised; color: @text; border: 1px solid @border; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 26px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @on_selection; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @border; margin: 5px 8px; }
QMenu::icon { padding-left: 6px; }
QTabBar::tab { background: transparent; color: @muted; padding: 8px 14px;
  border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { color: @link; }
QTabWidget[kind="page"] QTabBar::tab { padding: 8px 0; margin: 0 12px; }
QTabWidget[kind="page"]::tab-bar { left: 12px; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
"""


def style_sheet(colour: Callable[[Role], str], glyphs: Mapping[str, str]) -> str:
    """The sheet with this theme's colours and pictures filled in.

    Raises:
        KeyError: the sheet names a length or picture that does not exist.
        ValueError: it names a role that does not exist.
    """
    sheet = _BASE + _BUTTONS + _FIELDS + _LISTS + _steps()
    sheet = sheet.replace("$caption", _font(Text.CAPTION)).replace("$heading", _font(Text.HEADING))
    sheet = re.sub(r"@([a-z_]+)", lambda found: colour(Role(found[1])), sheet)
    sheet = re.sub(r"%([a-z]+)%", lambda found: str(_LENGTHS[found[1]]), sheet)
    return re.sub(r'"#([a-z_]+)#"', lambda found: f'"{glyphs[found[1]]}"', sheet)


def _font(step: Text) -> str:
    size = TYPE_SCALE[step]
    return f"font-size: {size.pixels}px; font-weight: {size.weight.value};"


def _steps() -> str:
    steps = (step for step in Text if step is not Text.MONO)
    return "\n".join(f'QLabel[step="{step.value}"] {{ {_font(step)} }}' for step in steps)
