"""Opens the window over a profile and photographs its pages and dialogs (see `tests.photographs`)."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtGui import QAction, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.bootstrap.core import build_core
from app.bootstrap.language import Speaker
from app.bootstrap.profile import Profile
from app.bootstrap.window import WindowHost
from app.ui.theme import Mode, Theme
from tests.photographs.scenes import Scene, Scenes
from tests.photographs.settling import PATIENCE_MS, settle, visible
from tests.photographs.tour import tour
from tests.support.waiting import wait

#: Commands of the menus that open something of their own.
DIALOGS = (
    "import",
    "new",
    "edit",
    "receive",
    "preview_all",
    "preview_this",
    "columns",
    "connect",
    "support",
    "shortcuts",
    "messages",
    "guide",
)


class Camera:
    """Takes a picture of a widget under a name; leaves out what is not wanted."""

    def __init__(self, stem: str, wanted: str) -> None:
        self._stem = stem
        self._wanted = {name for name in wanted.split(",") if name}

    def wants(self, name: str) -> bool:
        return not self._wanted or name in self._wanted

    def take(self, name: str, widget: QWidget) -> None:
        seen = widget.grab().toImage()
        picture = QImage(seen.size(), QImage.Format.Format_RGB32)
        picture.setDevicePixelRatio(seen.devicePixelRatio())
        picture.fill(widget.window().palette().base().color())  # a part of a window has no ground of its own
        painter = QPainter(picture)
        painter.drawImage(0, 0, seen)
        painter.end()
        if not picture.save(f"{self._stem}-{name}.png"):
            raise SystemExit(f"{self._stem}-{name}.png cannot be written")


def main() -> None:
    profile, stem, mode, size, language, wanted = sys.argv[1:]
    application = QApplication(["photographs"])
    theme = Theme()
    core = build_core(Profile.at(Path(profile), practice=False), dict(os.environ))
    Speaker(application).speak(language)
    theme.set_mode(Mode(mode))
    theme.apply(application)
    host = WindowHost(core, theme, lambda url: True)
    width, height = (int(part) for part in size.split("x"))
    host.window.resize(width, height)
    host.window.show()
    host.window.set_mode(Mode(mode))
    camera = Camera(stem, wanted)
    wait(PATIENCE_MS)
    _pages(host, camera)
    _dialogs(host, camera)
    _scenes(host, camera)
    for name, widget in tour(host, settle, camera.wants):
        camera.take(name, widget or _in_front(host))
    host.shut_down()
    core.close()


def _pages(host: WindowHost, camera: Camera) -> None:
    window = host.window
    for key in (page.key for page in window.pages.pages):
        window.show_page(key)
        if key == "orders":
            window.orders.list_pane.select_first()
        if camera.wants(key):
            settle()
            camera.take(key, window)


def _dialogs(host: WindowHost, camera: Camera) -> None:
    host.window.show_page("orders")
    host.window.orders.list_pane.select_first()
    wait(PATIENCE_MS)
    for key in DIALOGS:
        if camera.wants(key):
            _dialog(host.window.commands.action(key), key, camera)


def _dialog(action: QAction, name: str, camera: Camera) -> None:
    before = visible()
    action.trigger()
    settle()
    _opened(name, camera, before)


def _scenes(host: WindowHost, camera: Camera) -> None:
    with tempfile.TemporaryDirectory(prefix="im-scenes-") as folder:
        scenes = Scenes(host, Path(folder))
        for name, scene in scenes.listed().items():
            if camera.wants(name):
                _scene(host, name, scene, scenes, camera)


def _scene(host: WindowHost, name: str, scene: Scene, scenes: Scenes, camera: Camera) -> None:
    scenes.begin()
    before = visible()
    try:
        picture = scene()
    except LookupError as missing:  # a shop without POs has not everything
        print(f"{name}: {missing}", flush=True)
        return
    settle()
    if isinstance(picture, QWidget) or visible() == before:
        camera.take(name, picture if isinstance(picture, QWidget) else host.window)
    _opened(name, camera, before)


def _opened(name: str, camera: Camera, before: list[QWidget]) -> None:
    """What was opened since, photographed and closed without a question."""
    opened = [widget for widget in visible() if widget not in before]
    for place, widget in enumerate(opened):
        room = widget.screen().availableSize()
        if widget.size() != widget.size().boundedTo(room):
            print(f"{name}: {widget.size().toTuple()} is larger than the screen {room.toTuple()}", flush=True)
        camera.take(name if place == 0 else f"{name}-{place}", widget)
    for widget in opened:
        if isinstance(widget, QDialog):
            widget.done(QDialog.DialogCode.Rejected)
        else:
            widget.close()
    wait(200)


def _in_front(host: WindowHost) -> QWidget:
    dialogs = [widget for widget in visible() if widget is not host.window]
    return dialogs[-1] if dialogs else host.window


if __name__ == "__main__":
    main()
