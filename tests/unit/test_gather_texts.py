"""packaging/gather_texts.py finds every text of the window, and the language files hold what it found."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import gather_texts
from gather_texts import Text

ROOT = Path(__file__).resolve().parents[2]
FILES = ROOT / "resources" / "translations"

_WORDS = """
from PySide6.QtCore import QCoreApplication
_CONTEXT = "Place"
KNOWN = {1: QT_TRANSLATE_NOOP("Place", "one")}
def tr(text):
    return QCoreApplication.translate(_CONTEXT, text)
def word():
    return QCoreApplication.translate(_CONTEXT, "word") + tr(KNOWN[1])
"""
_CARD = """
from app.ui.words import tr
class Card(QWidget):
    def build(self, other, name):
        self.tr("own")
        self.tr("%n POs", "", 3)
        tr("shared")
        painter.translate(3)
        self.tr(f"Hello {name}")
        self.tr("Hello " + name)
        tr(name.upper())
        other.tr("whose?")
"""


def test_contexts_are_those_of_the_running_program(tmp_path: Path) -> None:
    folder = tmp_path / "app" / "ui"
    folder.mkdir(parents=True)
    (folder / "words.py").write_text(_WORDS)
    (folder / "card.py").write_text(_CARD)
    found = gather_texts.gather(tmp_path)
    assert found.texts == {
        Text("Place", "one"),
        Text("Place", "word"),
        Text("Place", "shared"),
        Text("Card", "own"),
        Text("Card", "%n POs", plural=True),
    }
    assert [fault.split(": ")[0] for fault in found.faults] == [
        f"app/ui/card.py:{line}" for line in (9, 10, 11, 12)
    ]


def test_language_files_are_made_anew(tmp_path: Path) -> None:
    """When this fails, run packaging/translate.sh: it says what Qt's tool cannot find."""
    folder = tmp_path / "translations"
    shutil.copytree(FILES, folder)
    subprocess.run(
        [str(ROOT / "packaging" / "translate.sh")],
        check=True,
        env={"PATH": "/usr/bin:/bin", "PYTHON_OF_PROJECT": sys.executable, "TRANSLATIONS": str(folder)},
    )
    assert {each.name for each in FILES.iterdir()} >= {"inventory_mate_de.ts", "inventory_mate_de.qm"}
