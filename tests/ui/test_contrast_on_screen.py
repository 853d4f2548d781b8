"""What is really painted: text on its ground, on every page, in both looks, at least 4.5 to 1 (WCAG 2.2, 1.4.3).

`test_theme.py` computes it for every pair of roles that may occur; this looks at the picture, so that a page that puts
a text on another ground than it should is found. Text that is greyed out is exempt.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTableView, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap.core import Core, build_core
from app.bootstrap.profile import Profile
from app.bootstrap.window import WindowHost
from app.domain.runs import Trigger
from app.sync.events import NoEvents
from app.ui.theme import Mode, Theme, contrast
from tests.system.test_window import Never, connect
from tests.ui.languages.looking import dialogs
from tests.ui.languages.test_whole_window import DIALOGS

PAGES = "orders overview questions suppliers products mappings tie_out activity settings".split()
LEAST = 4.5
#: So large that the strokes of letters have their whole colour.
SCALE = 2
_ROWS = 4
WAIT = 30_000


@pytest.fixture
def host(tmp_path: Path, forbidden_keyring: object, qapp: QApplication) -> Iterator[WindowHost]:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    core: Core = build_core(Profile.at(tmp_path / "profile", practice=True), {})
    connect(core)
    core.syncing.run(list(core.stores.orders.ids())[:3], Trigger.MANUAL, Never(), NoEvents())
    theme = Theme(Mode.LIGHT)
    theme.apply(qapp)
    built = WindowHost(core, theme, lambda _: True)
    built.window.resize(1400, 900)
    built.window.show()
    yield built
    built.shut_down()
    core.close()


def test_every_text_stands_out_from_its_ground(host: WindowHost, qtbot: QtBot) -> None:
    window = host.window
    faint, seen = [], 0
    for mode, key in product((Mode.LIGHT, Mode.DARK), PAGES):
        if window.theme.mode is not mode:
            window.set_mode(mode)
        window.show_page(key)
        qtbot.wait(1)
        qtbot.waitUntil(lambda: not host.jobs.open_jobs, timeout=WAIT)
        qtbot.wait(20)
        if key == "orders":
            window.orders.list_pane.select_first()
            qtbot.wait(20)
        picture = painted(window)
        for words, area in texts(window):
            seen += 1
            ratio = measured(picture, area)
            if ratio < LEAST:
                faint.append(f"{key}, {mode.value}: {words[:50]!r} {ratio:.2f}")
    assert faint == []
    assert seen > 600


def test_every_text_of_the_dialogs_too(host: WindowHost, qtbot: QtBot) -> None:
    window = host.window
    faint, seen = [], 0
    for mode in (Mode.LIGHT, Mode.DARK):
        window.set_mode(mode)
        window.show_page("orders")
        window.orders.list_pane.select_first()
        for key in DIALOGS:
            window.commands.action(key).trigger()
            qtbot.waitUntil(lambda: bool(dialogs()), timeout=WAIT)
            qtbot.waitUntil(lambda: not host.jobs.open_jobs, timeout=WAIT)
            qtbot.wait(20)
            for dialog in dialogs():
                picture = painted(dialog)
                for words, area in texts(dialog):
                    seen += 1
                    ratio = measured(picture, area)
                    if ratio < LEAST:
                        faint.append(f"{key}, {mode.value}: {words[:50]!r} {ratio:.2f}")
                dialog.close()
    assert faint == []
    assert seen > 400


def painted(window: QWidget) -> QImage:
    """The window as it is on screen, larger."""
    image = QImage(window.size() * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    painter = QPainter(image)
    window.render(painter, QPoint())
    painter.end()
    return image


def texts(window: QWidget) -> Iterator[tuple[str, QRect]]:
    """Every text that is painted now, with its place in the window."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled() or widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, QLabel | QAbstractButton) and widget.text().strip() and not _icon_only(widget):
            area = widget.visibleRegion().boundingRect()
            if area.size() == widget.size():  # not half under an edge
                yield widget.text(), _place(window, widget, area)
        elif isinstance(widget, QTableView):
            yield from _cells(window, widget)


def _icon_only(widget: QWidget) -> bool:
    """Its text is only for those who hear it."""
    style = Qt.ToolButtonStyle.ToolButtonIconOnly
    return isinstance(widget, QToolButton) and widget.toolButtonStyle() is style


def _cells(window: QWidget, table: QTableView) -> Iterator[tuple[str, QRect]]:
    model, port = table.model(), table.viewport()
    for row in range(min(_ROWS, model.rowCount())):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            area = table.visualRect(index) & port.rect()
            text = index.data(Qt.ItemDataRole.DisplayRole)
            if isinstance(text, str) and text.strip() and not area.isEmpty() and table.rowHeight(row):
                yield text, _place(window, port, area)


def _place(window: QWidget, widget: QWidget, area: QRect) -> QRect:
    return QRect(widget.mapTo(window, area.topLeft()), area.size())


def measured(picture: QImage, area: QRect) -> float:
    """Contrast of the colour that differs most from the ground, which is the colour of most of the area."""
    scaled = QRect(area.topLeft() * SCALE, area.size() * SCALE) & picture.rect()
    part = picture.copy(scaled).convertToFormat(QImage.Format.Format_RGB32)
    counts = Counter(memoryview(part.constBits()).cast("I"))
    colours = {f"#{colour & 0xFFFFFF:06X}": count for colour, count in counts.items()}
    ground = max(colours, key=lambda colour: colours[colour])
    return max(contrast(colour, ground) for colour in colours)


def test_a_faint_text_is_found(qtbot: QtBot) -> None:
    picture = QImage(400, 80, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setPen(QColor("#999999"))
    painter.drawText(20, 50, "PO-101 waits")
    painter.end()
    assert 1 < measured(picture, QRect(0, 0, 200, 40)) < LEAST
