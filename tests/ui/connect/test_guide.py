"""The guides: every step has words, every picture fits the theme, and nothing needs a network."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.connect.drawing import Drawing
from app.ui.connect.guide import HOSTING, PRODUCTION, SANDBOX, CopyLine, GuideDialog, hash_of_page
from app.ui.connect.guide_text import HELP_DIR, Part, read_guide
from app.ui.theme import Mode, Role, Theme
from tests.ui.dialogs.names import unnamed

ADDRESSES = tuple(f"http://localhost:{port}/callback" for port in (8765, 8766, 8767))
GUIDES = (SANDBOX, PRODUCTION, HOSTING)


@pytest.mark.parametrize("name", GUIDES)
def test_a_guide_leads_through_all_its_steps_by_keyboard(qtbot: QtBot, name: str) -> None:
    dialog = GuideDialog(Theme(), name, ADDRESSES)
    qtbot.addWidget(dialog)
    dialog.show()
    assert unnamed(dialog) == []
    seen = [dialog.place.text()]
    for _ in range(dialog.steps.count() - 1):
        assert dialog.next.isDefault()
        dialog.next.click()
        seen.append(dialog.place.text())
    assert len(set(seen)) == dialog.steps.count()
    dialog.back.click()
    assert dialog.place.text() == seen[-2]
    dialog.next.click()
    assert dialog.next.text() == "&Done"
    dialog.next.click()
    assert not dialog.isVisible()


def test_both_guides_show_every_place_to_press_at_intuit() -> None:
    for name, half in ((SANDBOX, "development"), (PRODUCTION, "production")):
        shown = {block.file.stem for step in read_guide(name).steps for block in step.blocks if block.file}
        assert {"new-app", "app-kind", f"keys-{half}", f"redirects-{half}", "allow"} <= shown
    assert {"app-details", "questionnaire", "host-page"} <= {
        block.file.stem for step in read_guide(PRODUCTION).steps for block in step.blocks if block.file
    }


@pytest.mark.parametrize("picture", sorted(HELP_DIR.glob("*.svg")), ids=lambda path: path.stem)
def test_every_picture_is_ours_and_can_be_drawn(picture: Path) -> None:
    text = picture.read_text(encoding="utf-8")
    roles = set(re.findall(r'"@([a-z_]+)"', text))
    assert roles <= {role.value for role in Role}
    assert "@text" in text, "it follows the theme"
    assert "http" not in text.replace("http://www.w3.org/2000/svg", "").replace(
        "http://localhost", ""
    ).replace("https://", ""), "nothing is loaded"
    assert "<image" not in text
    assert QSvgRenderer(str(picture)).isValid()


def test_pictures_change_with_the_theme(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(Mode.LIGHT)
    theme.apply(qapp)
    picture = Drawing(theme, HELP_DIR / "keys-development.svg", "where the keys stand")
    qtbot.addWidget(picture)
    picture.resize(640, 320)
    light = picture.grab().toImage()
    theme.set_mode(Mode.DARK)
    dark = picture.grab().toImage()
    assert light.pixelColor(320, 300).lightness() > 200 > 100 > dark.pixelColor(320, 300).lightness()
    assert picture.accessibleName() == "where the keys stand"
    assert picture.heightForWidth(1280) == 640


def test_the_sandbox_guide_has_all_three_addresses_to_copy(qtbot: QtBot) -> None:
    dialog = GuideDialog(Theme(), SANDBOX, ADDRESSES)
    qtbot.addWidget(dialog)
    lines = dialog.findChildren(CopyLine)
    assert [line.field.text() for line in lines] == list(ADDRESSES)
    lines[1].copy.click()
    assert QGuiApplication.clipboard().text() == ADDRESSES[1]


def test_the_hash_is_that_of_the_page_and_of_its_readme(qtbot: QtBot) -> None:
    dialog = GuideDialog(Theme(), HOSTING)
    qtbot.addWidget(dialog)
    (line,) = dialog.findChildren(CopyLine)
    readme = (HELP_DIR.parent / "redirect" / "README.md").read_text(encoding="utf-8")
    assert line.field.text() == hash_of_page()
    assert hash_of_page() in readme


def test_what_is_no_guide_is_said(tmp_path: Path) -> None:
    (tmp_path / "empty.md").write_text("# Title\nlead only\n", encoding="utf-8")
    with pytest.raises(ValueError, match="no guide"):
        read_guide("empty", tmp_path)
    (tmp_path / "lost.md").write_text("# T\n## Step\n![x](missing.svg)\n", encoding="utf-8")
    with pytest.raises(FileNotFoundError):
        read_guide("lost", tmp_path)


def test_a_guide_is_made_of_words_pictures_and_tools() -> None:
    parts = {block.part for name in GUIDES for step in read_guide(name).steps for block in step.blocks}
    assert parts == set(Part)
