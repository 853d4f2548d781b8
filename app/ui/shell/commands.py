"""Every command of the program as a menu entry with a shortcut; the sheet of shortcuts is made from the same list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar


@dataclass(frozen=True, slots=True)
class Command:
    """One entry. `run` is a bound method of a QObject or a signal; `keys` are tried in order, the first is shown."""

    key: str
    text: str
    run: Callable[[], object] | SignalInstance
    keys: tuple[str, ...] = ()
    checkable: bool = False


@dataclass(frozen=True, slots=True)
class CommandGroup:
    """One menu; "None" among the commands draws a line."""

    title: str
    commands: Sequence[Command | None]
    submenus: Sequence[CommandGroup] = field(default_factory=tuple)


class Commands(QObject):
    """Builds the menus and keeps their actions by key."""

    def __init__(self, bar: QMenuBar, groups: Sequence[CommandGroup], parent: QObject) -> None:
        super().__init__(parent)
        self._groups = tuple(groups)
        self._actions: dict[str, QAction] = {}
        for group in self._groups:
            self._fill(bar.addMenu(group.title), group)

    def action(self, key: str) -> QAction:
        """The action of a command.

        Raises:
            KeyError: there is no such command.
        """
        return self._actions[key]

    def sheet(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """Menus with (what, keys) of every command that has a shortcut."""
        found = []
        for group in self._groups:
            rows = self._rows(group)
            if rows:
                found.append((group.title.replace("&", ""), rows))
        return found

    def _fill(self, menu: QMenu, group: CommandGroup) -> None:
        for command in group.commands:
            if command is None:
                menu.addSeparator()
                continue
            action = QAction(command.text, self)
            action.setShortcuts([QKeySequence(keys) for keys in command.keys])
            action.setCheckable(command.checkable)
            action.setAutoRepeat(False)  # a key that is held opens one dialog, not many
            action.triggered.connect(command.run)
            menu.addAction(action)
            self._actions[command.key] = action
        for submenu in group.submenus:
            self._fill(menu.addMenu(submenu.title), submenu)

    def _rows(self, group: CommandGroup) -> list[tuple[str, str]]:
        rows = []
        for command in group.commands:
            if command is not None and command.keys:
                native = QKeySequence.SequenceFormat.NativeText
                keys = " / ".join(QKeySequence(keys).toString(native) for keys in command.keys)
                rows.append((command.text.replace("&", "").rstrip("…"), keys))
        for submenu in group.submenus:
            title = submenu.title.replace("&", "")
            rows += [(f"{title}: {what}", keys) for what, keys in self._rows(submenu)]
        return rows
