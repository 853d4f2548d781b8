"""packaging/gather_texts.py finds every text of the window, and the language files hold what it found."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import gather_texts
from gather_texts import Text

ROOT = Path(__file__).resolve().parents[2]
FILES = ROOT / "resources" / "translations"

_HOLES = re.compile(r"\{\w*\}|%n")
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


def test_language_files_are_up_to_date(tmp_path: Path) -> None:
    """When this fails, run packaging/translate.sh: it says what Qt's tool cannot find, or writes what is new."""
    folder = tmp_path / "translations"
    shutil.copytree(FILES, folder)
    subprocess.run(
        [str(ROOT / "packaging" / "translate.sh")],
        check=True,
        env={"PATH": "/usr/bin:/bin", "PYTHON_OF_PROJECT": sys.executable, "TRANSLATIONS": str(folder)},
    )
    assert {each.name for each in FILES.iterdir()} >= {"inventory_mate_de.ts", "inventory_mate_de.qm"}
    stale = [
        each.name
        for each in sorted(FILES.iterdir())
        if each.read_bytes() != (folder / each.name).read_bytes()
    ]
    assert stale == [], "run packaging/translate.sh and commit what it writes"


def test_translations_keep_what_is_filled_in_later() -> None:
    wrong = []
    for path in FILES.glob("*.ts"):
        for message in ET.parse(path).iter("message"):  # noqa: S314 - our own file
            source, translation = message.findtext("source") or "", message.findtext("translation") or ""
            if translation.strip() and sorted(_HOLES.findall(source)) != sorted(_HOLES.findall(translation)):
                wrong.append(f"{path.name}: {source}")
    assert wrong == []


def test_english_has_all_plurals() -> None:
    """Without them a person reads "2 PO(s) wait"."""
    left = [
        message.findtext("source")
        for message in ET.parse(FILES / "inventory_mate_en.ts").iter("message")  # noqa: S314 - our own file
        if message.find("translation[@type='unfinished']") is not None
    ]
    assert left == []
