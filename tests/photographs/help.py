"""Takes the pictures of the help from the real window, light and dark, into resources/help/pictures.

By command, on a screen of its own (a minute); nothing of it runs in CI::

    xvfb-run -a -s "-screen 0 1600x1000x24" python -m tests.photographs.help        all languages that have pages
    xvfb-run -a -s "-screen 0 1600x1000x24" python -m tests.photographs.help de     only this one

Those of English lie in the folder itself, those of another language in one of its own.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from itertools import product
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.bootstrap.core import build_core
from app.bootstrap.language import Speaker
from app.bootstrap.profile import Profile
from app.bootstrap.window import WindowHost
from app.domain.orders import PoStatus
from app.domain.runs import Trigger
from app.runtime.cancel import EventToken
from app.sync.events import NoEvents
from app.ui.help.topics import PAGES_DIR
from app.ui.importing.dialog import ImportDialog
from app.ui.theme import Mode, Theme
from tests.photographs.settling import settle
from tests.support.waiting import wait
from tests.system.program import EXAMPLE_CSV, ROOT, SAMPLE, run

PICTURES = ROOT / "resources" / "help" / "pictures"
#: Wide enough to show the whole of a page, small enough to be read in the help.
_WINDOW = (1180, 700)
_WIDTH = 860


def main() -> int:
    """A shop with the sample POs in the practice company, then every picture in both looks."""
    if len(sys.argv) > 2:
        _all(Path(sys.argv[1]), Mode(sys.argv[2]), sys.argv[3])
        return 0
    languages = sys.argv[1:] or sorted(path.name for path in PAGES_DIR.iterdir())
    with tempfile.TemporaryDirectory(prefix="im-help-") as folder:
        profile = Path(folder) / "shop"
        for words in (("import", str(SAMPLE)), ("connect", "--allow"), ("sync",)):
            ended = run(
                profile, *words, env={"INVENTORY_MATE_UNLIMITED": "1", "QT_QPA_PLATFORM": "offscreen"}
            )
            if ended.code not in (0, 1):  # 1: something needs a person, as it should in a picture
                raise SystemExit(ended.out + ended.err)
        _ask(profile)
        for language, mode in product(
            languages, (Mode.LIGHT, Mode.DARK)
        ):  # a process each, as a person has it
            itself = [sys.executable, "-m", "tests.photographs.help", str(profile), mode.value, language]
            subprocess.run(itself, cwd=ROOT, check=True)
    return 0


def _ask(profile: Path) -> None:
    """Something for the page Needs you: two POs that are canceled here after they were sent."""
    core = build_core(Profile.at(profile, practice=False), dict(os.environ))
    for number in ("158", "152"):
        order = core.stores.orders.by_number(number)
        if order is None:
            raise SystemExit(f"the sample shop has no PO-{number}")
        core.editing.save(replace(order, status=PoStatus.CANCELED))
    core.syncing.run(None, Trigger.MANUAL, EventToken(), NoEvents())
    core.close()


def _all(profile: Path, mode: Mode, language: str) -> None:
    application = QApplication(["help"])
    theme = Theme(mode)
    core = build_core(Profile.at(profile, practice=False), dict(os.environ))
    Speaker(application).speak(language)
    keep = _Album(PICTURES if language == "en" else PICTURES / language, mode)
    theme.apply(application)
    host = WindowHost(core, theme, lambda _: True)
    window = host.window
    window.resize(*_WINDOW)
    window.show()
    window.set_mode(mode)
    wait(800)
    for page in (
        "orders",
        "overview",
        "questions",
        "suppliers",
        "mappings",
        "tie_out",
        "activity",
        "settings",
    ):
        window.show_page(page)
        _select(host, page)
        keep.take(window, page)
    window.show_page("settings")
    for name, card in (
        ("folder", host.inbound.folder.card),
        ("feed", host.inbound.card),
        ("shopify", host.shopify.card),
    ):
        keep.take(card, name)
    window.show_page("orders")
    for command, name in (("edit", "editor"), ("receive", "receive"), ("support", "support")):
        _keep_dialog(window.commands.action(command).trigger, name, keep)
    _keep_dialog(lambda: host.import_file(EXAMPLE_CSV), "import", keep)
    host.shut_down()
    core.close()


def _select(host: WindowHost, page: str) -> None:
    if page == "orders":
        host.window.orders.list_pane.select_first()
    settle()
    if page in ("suppliers", "questions"):
        QTest.keyClick(QApplication.focusWidget() or host.window, Qt.Key.Key_Down)
        settle()


def _keep_dialog(open_it: Callable[[], object], name: str, keep: _Album) -> None:
    open_it()
    settle()
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            if not isinstance(dialog, ImportDialog):
                dialog.resize(min(dialog.width(), 1000), min(dialog.height(), 700))
            settle()
            keep.take(dialog, name)
            dialog.close()
    wait(200)


class _Album:
    """The pictures of one language in one look."""

    def __init__(self, folder: Path, mode: Mode) -> None:
        self._folder = folder
        self._mode = mode
        folder.mkdir(exist_ok=True)

    def take(self, widget: QWidget, name: str) -> None:
        """Keep it in a file that is small: scaled down, with colours that differ by little made one."""
        image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        if image.width() > _WIDTH:
            image = image.scaledToWidth(_WIDTH, Qt.TransformationMode.SmoothTransformation)
        path = self._folder / f"{name}-{self._mode.value}.png"
        if not _few_colours(image).save(str(path), quality=0):
            raise SystemExit(f"{path} cannot be written")
        print(path.relative_to(PICTURES), path.stat().st_size)


def _few_colours(image: QImage) -> QImage:
    """The 255 colours that matter most, each other one shown by its nearest."""
    counts: dict[int, int] = {}
    rough = image.convertToFormat(QImage.Format.Format_RGB32)
    for y in range(rough.height()):
        for x in range(rough.width()):
            pixel = rough.pixel(x, y) & 0xFCFCFC
            counts[pixel] = counts.get(pixel, 0) + 1
    table = sorted(counts, key=lambda colour: -counts[colour])[:255]
    return image.convertToFormat(
        QImage.Format.Format_Indexed8,
        [QColor(colour).rgb() for colour in table],
        Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither,
    )


if __name__ == "__main__":
    sys.exit(main())
