"""What stands in the way of one PO: what happened, what to do, a button that does it, QuickBooks' words behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.domain.fixes import Fix
from app.domain.sync_state import SyncState
from app.ui.dialogs.problem_view import ProblemView
from app.ui.spoken import spoken
from app.ui.theme import Height, Role, Space, Text, Theme
from app.ui.widgets import FlowRow, PrimaryButton, SecondaryButton, plain_tip, text_label

#: States in which the last problem still stands. Elsewhere it is history.
_STANDS = frozenset(
    {
        SyncState.NEEDS_YOU,
        SyncState.FAILED,
        SyncState.CONFLICT,
        SyncState.CHANGED_THERE,
        SyncState.READY,
        SyncState.CHANGED_HERE,
        SyncState.NOT_SENT,
        SyncState.CHECKING,
    }
)


def stands(problem: Problem | None, state: SyncState) -> bool:
    """True when the problem is to be shown."""
    return problem is not None and state in _STANDS


class ProblemCard(QFrame):
    """Emits `fix_wanted` with the fix whose button was pressed."""

    fix_wanted = Signal(object)

    def __init__(self, theme: Theme, problem: Problem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._problem = problem
        self._buttons: dict[str, PrimaryButton | SecondaryButton] = {}
        self.setProperty("box", "question")
        self.setAccessibleName(spoken(problem.title))
        self.setAccessibleDescription(spoken(problem.sentence))
        ways_out = self._ways_out(problem.fix) if problem.fix is not None else None
        self.view = ProblemView(theme, problem, stacked=True, ways_out=ways_out)
        self._icon = QLabel()
        self._working = text_label("", Text.SMALL, tint="muted", wrap=True)
        self._working.hide()
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.view, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        layout.setSpacing(Space.S)
        layout.addLayout(top)
        layout.addWidget(self._working)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def problem(self) -> Problem:
        """What is shown."""
        return self._problem

    def button(self, kind: str) -> PrimaryButton | SecondaryButton:
        """The button of a fix.

        Raises:
            KeyError: it is not offered.
        """
        return self._buttons[kind]

    def lock(self, words: str) -> None:
        """A fix is under way."""
        for button in self._buttons.values():
            button.setDisabled(True)
        self._working.setText(words)
        self._working.show()

    def unlock(self) -> None:
        """It did not work out: let the person try again."""
        for button in self._buttons.values():
            button.setEnabled(True)
        self._working.hide()

    def _ways_out(self, fix: Fix) -> FlowRow:
        first = PrimaryButton(self._theme, spoken(fix.short_label))
        row = FlowRow(first)
        self._add(first, fix)
        if fix.instead is not None:
            second = SecondaryButton(self._theme, spoken(fix.instead.label))
            self._add(second, fix.instead)
            row.add(second)
        return row

    def _add(self, button: PrimaryButton | SecondaryButton, fix: Fix) -> None:
        button.setAccessibleName(spoken(fix.label))
        button.setToolTip(plain_tip(spoken(fix.label)) if fix.label != fix.short_label else "")
        button.setAccessibleDescription(spoken(self._problem.title))
        button.clicked.connect(self._pressed)
        button.setProperty("fix", fix.kind.value)
        self._buttons[fix.kind.value] = button

    def _pressed(self) -> None:
        kind = str(self.sender().property("fix"))
        fix = self._problem.fix
        if fix is not None:
            self.fix_wanted.emit(fix if fix.kind.value == kind else fix.instead)

    def _dress(self) -> None:
        waits = self._problem.retries
        name, role = ("warning", Role.AMBER_TEXT) if waits else ("needs-you", Role.ORANGE_TEXT)
        self._icon.setPixmap(self._theme.icon(name, role).pixmap(Height.ICON, Height.ICON))
