"""How late the window's event loop is while a large file is read, compared and stored, in the real window.

`python -m tests.benchmarks.import_probe 50000` (with a display: xvfb-run, or QT_QPA_PLATFORM=offscreen). A tick is due
every ten milliseconds; "idle" is what the machine does without us.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.bootstrap.core import build_core
from app.bootstrap.profile import Profile
from app.bootstrap.window import WindowHost
from app.runtime.garbage import GarbageCollector
from app.ui.importing.dialog import ImportDialog
from app.ui.importing.flow import Step
from app.ui.theme import Theme
from tests.benchmarks.import_rows import write_files
from tests.benchmarks.probe import Ticks

_IDLE_MS, _LOOK_MS, _LONGEST = 3000, 20, 600.0


def main(count: int) -> None:
    """Import so many rows twice (new, then unchanged) and print how late the window was."""
    sys.setswitchinterval(
        0.0005
    )  # as the program does at its start, as well as collecting in the window's thread
    app = QApplication(["probe"])
    collector = GarbageCollector()
    theme = Theme()
    theme.apply(app)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        text, _ = write_files(folder, count)
        core = build_core(Profile.at(folder / "profile", practice=False), dict(os.environ))
        host = WindowHost(core, theme, lambda _url: True)
        host.window.show()
        QTest.qWait(1000)
        ticks = Ticks()
        ticks.start()
        QTest.qWait(_IDLE_MS)
        print(ticks.words("idle"))
        host.open_import()
        dialog = host.window.findChild(ImportDialog)
        assert dialog is not None
        for kind in ("new", "again"):
            _watch(ticks, dialog, f"read {kind}", lambda: dialog.open_file(text), Step.REVIEW)
            if dialog.flow.preview and dialog.flow.preview.orders:
                _watch(ticks, dialog, "store", dialog.footer.primary.click, Step.DONE)
        dialog.close()
        host.shut_down()
        core.close()
    collector.close()


def _watch(ticks: Ticks, dialog: ImportDialog, what: str, begin: object, end: Step) -> None:
    ticks.start()
    started = time.monotonic()
    assert callable(begin)
    begin()
    while dialog.flow.step is not end:
        QTest.qWait(_LOOK_MS)
        assert time.monotonic() - started < _LONGEST, dialog.message.text
    QTest.qWait(500)
    print(f"{ticks.words(what)}   {time.monotonic() - started:6.1f} s")


if __name__ == "__main__":
    main(int(sys.argv[1]))
