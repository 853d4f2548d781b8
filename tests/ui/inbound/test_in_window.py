"""In the real window: the sample shop's feed by one click into the list, and a file dropped into the watched folder."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap.core import Core, build_core
from app.bootstrap.profile import Profile
from app.bootstrap.window import WindowHost
from app.domain.feed import FEED_NAME
from app.domain.tracing import Change, ChangeSource
from app.runtime import folder_watch
from app.services import folder_watching
from app.ui.theme import Mode, Theme
from tests.unit.services.test_folder import GOOD

LONG = 30_000


@pytest.fixture
def core(tmp_path: Path, forbidden_keyring: object) -> Iterator[Core]:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    built = build_core(Profile.at(tmp_path / "profile", practice=True), {})
    yield built
    built.close()


@pytest.fixture
def host(core: Core, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[WindowHost]:
    monkeypatch.setattr(folder_watching, "SETTLED", 0.0)
    monkeypatch.setattr(folder_watch, "AGAIN_MS", 20)
    monkeypatch.setattr(folder_watch, "SOON_MS", 10)
    theme = Theme(Mode.LIGHT)
    theme.apply(qapp)
    built = WindowHost(core, theme, lambda url: True)
    built.window.show()
    yield built
    built.shut_down()


def test_one_click_brings_the_sample_feed_and_a_difference_is_shown(
    core: Core, host: WindowHost, qtbot: QtBot
) -> None:
    card, schedule = host.inbound.card, host.inbound.schedule
    host.window.commands.action("fetch").trigger()
    assert host.window.page_key == "settings"
    assert card.form.address.hasFocus()
    card.form.sample_button.click()
    qtbot.waitUntil(lambda: "The feed works" in card.message.text, timeout=LONG)
    with qtbot.waitSignal(schedule.done, timeout=LONG):
        host.window.commands.action("fetch").trigger()
    assert len(core.stores.orders.ids()) == 63
    assert "63 new" in card.last.text()
    order = core.stores.orders.many(core.stores.orders.ids())[0]
    core.saving.save([replace(order, reference="mine")], Change(ChangeSource.PERSON))
    control = core.practice.addresses()["control_url"]
    change = {"action": "feed", "number": order.number, "fields": {"reference": "theirs"}}
    httpx.post(
        control, json=change, headers={"Accept": "application/json"}, trust_env=False
    ).raise_for_status()
    with qtbot.waitSignal(schedule.done, timeout=LONG):
        card.fetch_button.click()
    assert "needs you" in host.window.notices.text
    host.window.notices.clear()
    host.inbound.remind()
    assert "1 PO was changed here and in its source." in host.window.notices.text
    host.window.notices.action.emit("feed_waiting")
    assert host.window.page_key == "questions"
    qtbot.waitUntil(lambda: host.questions_page.entry_card is not None, timeout=LONG)
    card_of_need = host.questions_page.entry_card
    assert card_of_need is not None
    (need,) = card_of_need.needs
    assert need.provider == FEED_NAME
    assert [po.number for po in need.pos] == [order.number]
    qtbot.waitUntil(lambda: not host.jobs.open_jobs, timeout=LONG)


def test_a_dropped_file_is_in_the_list_and_a_failed_one_opens_in_the_import(
    core: Core, host: WindowHost, qtbot: QtBot, tmp_path: Path
) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    host.inbound.start()
    folder = host.inbound.folder
    folder.card._choose = lambda title: drop
    folder.card.choose_button.click()
    with qtbot.waitSignal(folder.watch.done, timeout=LONG):
        (drop / "week.csv").write_text(GOOD)
    assert len(core.stores.orders.ids()) == 2
    assert "week.csv was imported" in host.window.notices.text
    with qtbot.waitSignal(folder.watch.done, timeout=LONG):
        (drop / "lines.csv").write_text("SKU,Quantity,Cost\nA,1,2\n")
    assert "lines.csv was not imported as a whole" in host.window.notices.text
    host.window.notices.action.emit("folder_assistant")
    dialog = host._import_dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: not host.jobs.open_jobs, timeout=LONG)
    dialog.close()
