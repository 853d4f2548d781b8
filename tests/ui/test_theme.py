"""Colours are readable, complete and switch live; every icon exists; badges are never cut without need."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.domain.orders import PaymentStatus, PoStatus
from app.domain.sync_state import SyncState
from app.ui.theme import (
    DARK,
    LIGHT,
    TEXT_PAIRS,
    Badge,
    Mode,
    Role,
    Theme,
    badge_size,
    contrast,
    paint_badge,
    payment_badge,
    status_badge,
    sync_badge,
)
from app.ui.theme.icons import ICONS_DIR
from app.ui.widgets import BadgeWidget, ElidedLabel, SearchField, Switch

APP = Path(__file__).resolve().parents[2] / "app" / "ui"


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    made = Theme(Mode.LIGHT)
    made.apply(qapp)
    return made


def all_badges() -> list[Badge]:
    return [
        *(sync_badge(state, tries=2) for state in SyncState),
        *(status_badge(status.value) for status in PoStatus),
        *(payment_badge(payment) for payment in PaymentStatus),
    ]


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_is_readable_on_its_ground(colours: dict[Role, str]) -> None:
    assert set(colours) == set(Role)
    too_faint = {
        (text.value, ground.value): round(contrast(colours[text], colours[ground]), 2)
        for text, ground in TEXT_PAIRS
        if contrast(colours[text], colours[ground]) < 4.5
    }
    assert too_faint == {}
    # outlines of controls and the focus ring: 3 to 1 (WCAG 2.2, 1.4.11)
    for role in (Role.CONTROL, Role.FOCUS):
        assert contrast(colours[role], colours[Role.SURFACE]) >= 3


def test_contrast_is_computed_as_wcag_says() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_no_colour_stands_outside_the_palette() -> None:
    found = [
        f"{path.relative_to(APP)}: {line.strip()}"
        for path in APP.rglob("*.py")
        if path.name != "palette.py"
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.search(r"""["' :(]#[0-9A-Fa-f]{6}\b|setStyleSheet\((?!style_sheet)""", line)
    ]
    assert found == []


def test_switching_the_mode_changes_what_is_on_screen(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    assert qapp.palette().window().color().name().upper() == LIGHT[Role.WINDOW]
    with qtbot.waitSignal(theme.changed):
        theme.set_mode(Mode.DARK)
    assert theme.dark
    assert label.palette().windowText().color().name().upper() == DARK[Role.TEXT]
    assert DARK[Role.ACCENT] in qapp.styleSheet()
    assert LIGHT[Role.WINDOW] not in qapp.styleSheet()
    theme.set_mode(Mode.SYSTEM)
    assert theme.dark == (qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark)


def test_where_the_system_asks_for_high_contrast_quiet_colours_are_stronger(theme: Theme) -> None:
    grounds = (Role.WINDOW, Role.SURFACE, Role.SIDEBAR)
    for mode in (Mode.LIGHT, Mode.DARK):
        theme.set_mode(mode)
        theme._follow_contrast(Qt.ContrastPreference.HighContrast)
        for ground in grounds:
            assert contrast(theme.hex(Role.MUTED), theme.hex(ground)) >= 7
            assert contrast(theme.hex(Role.DISABLED), theme.hex(ground)) >= 4.5
            assert contrast(theme.hex(Role.BORDER), theme.hex(ground)) >= 4.5
        theme._follow_contrast(Qt.ContrastPreference.NoPreference)
        assert contrast(theme.hex(Role.BORDER), theme.hex(Role.SURFACE)) < 2


def test_the_theme_follows_the_system_while_it_runs(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    theme.set_mode(Mode.SYSTEM)
    with qtbot.waitSignal(theme.changed, timeout=2000):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    with qtbot.waitSignal(theme.changed, timeout=2000):
        qapp.styleHints().accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)


def test_every_icon_takes_the_colour_that_is_asked_for(theme: Theme) -> None:
    files = {path.stem for path in ICONS_DIR.glob("*.svg")}
    assert {badge.icon for badge in all_badges()} <= files
    wanted = theme.colour(Role.RED_TEXT)
    for name in files:
        picture = theme.icon(name, Role.RED_TEXT, 72).pixmap(72, 72).toImage()
        inked = [picture.pixelColor(x, y) for x in range(72) for y in range(72)]
        solid = [colour for colour in inked if colour.alpha() > 250]
        assert solid, name
        for colour in solid:
            apart = (
                colour.red() - wanted.red(),
                colour.green() - wanted.green(),
                colour.blue() - wanted.blue(),
            )
            assert max(map(abs, apart)) <= 2, name


def test_icons_are_sharp_at_200_percent(theme: Theme) -> None:
    picture = theme.icons.pixmap("sync", "#000000", 18, 2.0)
    assert (picture.width(), picture.deviceIndependentSize().width()) == (36, 18)


def test_badges_differ_by_word_and_icon_not_by_colour_alone() -> None:
    badges = [sync_badge(state) for state in SyncState]
    assert len({badge.text for badge in badges}) == len(badges)
    assert len({badge.icon for badge in badges}) == len(badges)
    assert [badge.text for badge in badges] == [state.label for state in SyncState]
    assert sync_badge(SyncState.FAILED, 3).text == "Failed ×3"
    assert status_badge("Partly there").text == "Partly there"


def test_badge_keeps_to_its_room(theme: Theme) -> None:
    picture = QImage(400, 40, QImage.Format.Format_ARGB32)
    painter = QPainter(picture)
    for badge in all_badges():
        whole = paint_badge(painter, QRect(0, 0, 400, 40), badge, theme)
        assert whole.width() == badge_size(badge, theme).width()
        assert paint_badge(painter, QRect(0, 0, 60, 40), badge, theme).width() <= 60
    painter.end()


def test_badge_widget_and_elided_label_keep_the_whole_text(theme: Theme, qtbot: QtBot) -> None:
    badge = BadgeWidget(theme, sync_badge(SyncState.DELETED_THERE))
    label = ElidedLabel("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk")
    for widget in (badge, label):
        qtbot.addWidget(widget)
    assert (badge.accessibleName(), badge.toolTip()) == ("Deleted in QuickBooks", "Deleted in QuickBooks")
    label.resize(80, 20)
    label.show()
    assert (
        label.toolTip() == label.accessibleName() == "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk"
    )
    label.resize(900, 20)
    assert label.toolTip() == ""


def test_switch_is_switched_by_keyboard_and_mouse(theme: Theme, qtbot: QtBot) -> None:
    switch = Switch(theme, "&PO sync")
    qtbot.addWidget(switch)
    switch.show()
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=switch.rect().center())
    assert not switch.isChecked()
    assert switch.accessibleName() == "PO sync"


def test_search_field_tells_once_per_pause(theme: Theme, qtbot: QtBot) -> None:
    field = SearchField(theme, "Search", delay_ms=30)
    qtbot.addWidget(field)
    told: list[str] = []
    field.searched.connect(told.append)
    QTest.keyClicks(field, "  mug ")
    qtbot.waitUntil(lambda: told == ["mug"])
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert told == ["mug", ""]
