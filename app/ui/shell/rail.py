"""The rail at the side: one button for each page of the program."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.ui.shell.count_pill import CountPill
from app.ui.theme import Role, Space, Text, Theme
from app.ui.widgets.buttons import EnterToolButton

_WIDTH = 84
#: Every page's button has to fit beside each other in the smallest window.
_BUTTON_HEIGHTS = (44, 60)
#: Room goes to the buttons until they are high enough, then below them.
_BUTTONS_FIRST = 1000
_ICON, _SMALL_ICON = 22, 16
_LOGO = 30
#: Height of a button below which its words would be cut under a full icon.
_FULL_BUTTON = 50
QUESTIONS = "questions"


@dataclass(frozen=True, slots=True)
class Page:
    """One page: stable key, title, icon, the ready-made widget, and the keys that bring it to the front ("Ctrl+2")."""

    key: str
    title: str
    icon: str
    widget: QWidget
    shortcut: str = ""


class Rail(QFrame):
    """Emits `chosen` with the key of a page. Up and down arrows walk through the buttons."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, pages: Sequence[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("box", "sidebar")
        self.setAccessibleName(self.tr("Pages"))
        # As wide as the longest name in every window: a narrow one takes its room from the pages.
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._icons = {page.key: page.icon for page in pages}
        self._names = {page.key: page.title.replace("&", "") for page in pages}
        self._counts: dict[str, int] = {}
        self._pill: CountPill | None = None
        self._logo = QLabel()
        self._logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.L, Space.S, Space.S)
        layout.setSpacing(Space.XS)
        layout.addWidget(self._logo)
        layout.addSpacing(Space.M)
        for page in pages:
            layout.addWidget(self._button(page), _BUTTONS_FIRST)
        layout.addStretch(1)
        self._group.buttonClicked.connect(self._pressed)
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def buttons(self) -> tuple[QToolButton, ...]:
        """The buttons from top to bottom."""
        return tuple(self._buttons.values())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the icons make room for the words, and the logo for the buttons."""
        super().resizeEvent(event)
        count = len(self._buttons)
        tight = event.size().height() < _LOGO + 60 + count * (_FULL_BUTTON + Space.XS)
        size = _SMALL_ICON if tight else _ICON
        for button in self._buttons.values():
            button.setIconSize(QSize(size, size))
        self._logo.setVisible(not tight)
        self._column.setSpacing(0 if tight else Space.XS)
        self._column.setContentsMargins(Space.S, Space.XS if tight else Space.L, Space.S, Space.XS)

    def show_chosen(self, key: str) -> None:
        """Mark the button of a page."""
        self._buttons[key].setChecked(True)
        self._dress()

    def show_questions(self, count: int) -> None:
        """How many questions are open; screen readers hear it with the button's name."""
        button, name = self._buttons[QUESTIONS], self._names[QUESTIONS]
        said = self.tr("{name}, {count} open").format(name=name, count=QLocale().toString(count))
        button.setAccessibleName(said if count else name)
        self._counts[QUESTIONS] = count
        if self._pill is None:
            self._pill = CountPill(self._theme, button)
        self._pill.show_count(count)

    def count_of(self, key: str) -> int:
        """How many things wait on a page, as last told."""
        return self._counts.get(key, 0)

    def _button(self, page: Page) -> QToolButton:
        button = EnterToolButton()
        button.setText(page.title)
        name = self._names[page.key]
        button.setAccessibleName(name)
        button.setProperty("key", page.key)
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setFont(self._theme.font(Text.SMALL))
        low, high = _BUTTON_HEIGHTS
        # Whole words, also where the page beside it leaves no room.
        words = button.fontMetrics().horizontalAdvance(page.title) + 2 * Space.S
        button.setMinimumSize(max(_WIDTH - 2 * Space.S, words), low)
        button.setMaximumHeight(high)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        button.setToolTip(f"{name} ({page.shortcut})" if page.shortcut else name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._group.addButton(button)
        self._buttons[page.key] = button
        return button

    def _pressed(self, button: QToolButton) -> None:
        self.chosen.emit(str(button.property("key")))

    def _dress(self) -> None:
        logo = self._theme.icon("logo", Role.ACCENT, _LOGO)
        self._logo.setPixmap(logo.pixmap(_LOGO, _LOGO))
        for key, button in self._buttons.items():
            role = Role.ON_SELECTION if button.isChecked() else Role.MUTED
            button.setIcon(self._theme.icon(self._icons[key], role, _ICON))
