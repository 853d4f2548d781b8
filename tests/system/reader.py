"""A person who cannot see: reads the window through AT-SPI, the way a screen reader does, and presses what it hears.

Run by the system's Python, which has pyatspi: /usr/bin/python3 reader.py REPORT PAGE|PAGE... Writes what it heard as
JSON, and ends with the exit code 1 and a sentence when it does not find what a person would look for.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # of the system's Python

PATIENCE = 60.0
#: What a person presses, writes into or chooses in: each needs a name to be told by.
PRESSED = {
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_TEXT,
    pyatspi.ROLE_ENTRY,
    pyatspi.ROLE_SPIN_BUTTON,
    pyatspi.ROLE_PAGE_TAB,
    pyatspi.ROLE_LINK,
    pyatspi.ROLE_LIST,
    pyatspi.ROLE_TABLE,
}
BUTTONS = {
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_RADIO_BUTTON,
}
INSIDE = {pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_LIST, pyatspi.ROLE_COMBO_BOX}


def wait_for(what: str, look: Callable[[], Any]) -> Any:
    """What `look` finds, as soon as it finds something."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        found = look()
        if found:
            return found
        time.sleep(0.1)
    raise SystemExit(f"not found: {what}")


def all_of(root: Any) -> Iterator[Any]:
    """Everything below that is shown; what is inside of tables and lists is read by them."""
    for child in root:
        if child is None or not shown(child):
            continue
        yield child
        if child.getRole() not in INSIDE:
            yield from all_of(child)


def shown(each: Any) -> bool:
    """Whether a person would meet it now."""
    states = each.getState()
    return bool(states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE))


def press(button: Any) -> None:
    """What Enter or Space would do."""
    action = button.queryAction()
    names = [action.getName(place) for place in range(action.nActions)]
    action.doAction(next(names.index(name) for name in ("Press", "Toggle") if name in names))


def window() -> Any:
    """The main window of the program."""
    tops = (top for app in pyatspi.Registry.getDesktop(0) for top in app or ())
    return next((top for top in tops if top is not None and top.name.startswith("Inventory Mate")), None)


def named(root: Any, name: str, roles: set[Any]) -> Any:
    """The first that is shown, has this role, and whose name begins so."""
    found = (each for each in all_of(root) if each.getRole() in roles and (each.name or "").startswith(name))
    return next(found, None)


def controls(root: Any) -> list[tuple[str, str, bool]]:
    """(role, name, can be pressed) of every control that is shown."""
    met = (each for each in all_of(root) if each.getRole() in PRESSED)
    return [(each.getRoleName(), each.name or "", can_be_pressed(each)) for each in met]


def can_be_pressed(each: Any) -> bool:
    """Whether it offers an action, as every button must that is not greyed out."""
    if not each.getState().contains(pyatspi.STATE_SENSITIVE):
        return True
    try:
        return bool(each.queryAction().nActions > 0)
    except NotImplementedError:
        return False


def cells(table: Any, rows: int) -> list[dict[str, str]]:
    """The first rows as they are read out, each cell after the name of its column."""
    grid = table.queryTable()
    heads = [grid.getColumnDescription(column) for column in range(grid.nColumns)]
    return [
        {head: grid.getAccessibleAt(row, column).name for column, head in enumerate(heads)}
        for row in range(min(rows, grid.nRows))
    ]


def visit(top: Any, page: str) -> list[tuple[str, str, bool]]:
    """Go to a page by its button in the rail, and read its controls."""
    button = wait_for(f"the button of {page}", lambda: named(top, page, BUTTONS))
    press(button)
    wait_for(f"the page {page}", lambda: button.getState().contains(pyatspi.STATE_CHECKED))
    return controls(top)


def main(report: Path, pages: list[str]) -> None:
    """Read the list, go to each page by its button, and read what is there."""
    top = wait_for("the window", window)
    table = wait_for("the list", lambda: named(top, "Purchase orders", {pyatspi.ROLE_TABLE}))
    wait_for("rows in the list", lambda: table.queryTable().nRows)
    told: dict[str, Any] = {"window": top.name, "rows": table.queryTable().nRows, "cells": cells(table, 6)}
    told["pages"] = {}
    for page in pages:
        told["pages"][page] = visit(top, page)
    report.write_text(json.dumps(told), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2].split("|"))
