"""Choosing a place for the secret, another company than before, putting aside, and the summary."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.books import Environment
from app.domain.errors import UserMustAct
from app.domain.links import Connection
from app.domain.secret_kinds import SecretKind
from app.ui.connect.flow import Stage
from app.ui.connect.guide import PRODUCTION, SANDBOX
from app.ui.connect.keys import Keys
from app.ui.connect.passphrase_dialog import PassphraseDialog
from app.ui.theme import Theme
from tests.ui.connect.fakes import FERN
from tests.ui.connect.test_dialog import Desk
from tests.ui.dialogs.names import unnamed

FORMER = Connection("shop", "practice", "1", "Moss & Pebble Ltd")
NO_KEYRING = "This computer offers no safe place for secrets."
WORDS = "four words go here"


def at_keys(qtbot: QtBot, problem: str = NO_KEYRING, environment: Environment = Environment.SANDBOX) -> Desk:
    desk = Desk(qtbot, environment, problem)
    desk.go_on()
    assert desk.at(Stage.KEYS)
    return desk


def press(desk: Desk, key: str) -> None:
    desk.dialog.keys.message.action.emit(key)


def test_without_a_keyring_both_other_places_are_offered_in_words(qtbot: QtBot) -> None:
    desk = at_keys(qtbot)
    text = desk.dialog.keys.message.text
    assert NO_KEYRING in text
    assert desk.service.places == []
    press(desk, "session")
    desk.jobs.step()
    assert desk.service.places == [(SecretKind.SESSION, "", False)]
    assert "in memory only" in desk.dialog.keys.kept.text()
    assert desk.dialog.keys.to_keyring.isVisible()
    desk.dialog.keys.to_keyring.click()
    desk.jobs.step()
    assert desk.service.places[-1] == (SecretKind.KEYRING, "", False)


def test_a_file_asks_for_its_passphrase_twice(qtbot: QtBot) -> None:
    desk = at_keys(qtbot)
    press(desk, "file")
    dialog = desk.dialog.aside.passphrase
    dialog.first.setText("short")
    dialog.ok_button.click()
    assert "10 characters" in dialog.error.text()
    dialog.first.setText(WORDS)
    dialog.second.setText(WORDS[:-1])
    dialog.ok_button.click()
    assert "not the same" in dialog.error.text()
    dialog.second.setText(WORDS)
    dialog.ok_button.click()
    desk.jobs.step()
    assert desk.service.places == [(SecretKind.FILE, WORDS, True)]
    assert "your passphrase" in desk.dialog.keys.kept.text()


def test_a_file_that_is_there_is_opened_or_begun_anew(qtbot: QtBot) -> None:
    dialog = PassphraseDialog(Theme(), opens=True)
    qtbot.addWidget(dialog)
    dialog.show()
    assert unnamed(dialog) == []
    assert not dialog.second.isVisible()
    dialog.ok_button.click()
    assert "Enter" in dialog.error.text()
    dialog.show_error(UserMustAct("No", "It does not open."))
    assert "does not open" in dialog.error.text()
    dialog.forgotten.click()
    assert dialog.second.isVisible()
    assert dialog.anew


def test_the_guide_fits_the_environment(qtbot: QtBot) -> None:
    for environment, name in ((Environment.SANDBOX, SANDBOX), (Environment.PRODUCTION, PRODUCTION)):
        desk = at_keys(qtbot, "", environment)
        desk.dialog.keys.guide.click()
        wanted = "real books" if name == PRODUCTION else "sandbox"
        assert wanted in desk.dialog.aside.guide.windowTitle()
        if environment is Environment.PRODUCTION:
            desk.dialog.keys.redirect.how.click()
            assert "Host the page" in desk.dialog.aside.guide.windowTitle()


@pytest.mark.parametrize(
    ("client_id", "secret", "word"),
    [
        ("s" * 40, "AB" + "c" * 48, "swapped"),
        ("AB" + "c" * 48, "s" * 40, ""),
        ("id", "id", "client id again"),
    ],
)
def test_swapped_keys_are_noticed(client_id: str, secret: str, word: str) -> None:
    problem = Keys.typed(client_id, secret).secret_problem
    assert (word in problem) if word else problem == ""


def test_keys_that_intuit_does_not_know_are_told_before_the_browser(qtbot: QtBot) -> None:
    desk = at_keys(qtbot, "")
    QTest.keyClicks(desk.dialog.keys.secret, "secret")
    desk.service.begin_error = UserMustAct("The Intuit keys are not accepted", "Intuit does not know them.")
    desk.go_on()
    desk.jobs.step()
    assert desk.at(Stage.KEYS)
    assert "not accepted" in desk.dialog.keys.message.text
    assert desk.browser.opened == []


def test_managed_keys_cannot_be_typed_over(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Environment.SANDBOX)
    desk.service.managed_by = "/etc/inventory-mate/managed.toml"
    desk.service.keys_preset = frozenset({Environment.SANDBOX})
    desk.dialog.keys.check_asked.emit()
    desk.jobs.step()
    assert not desk.dialog.environment.cards[Environment.PRODUCTION].isEnabled()
    assert "managed.toml" in desk.dialog.environment.fixed_note.text()
    desk.go_on()
    keys = desk.dialog.keys
    assert keys.client_id.isReadOnly()
    assert keys.secret.isReadOnly()
    assert "managed.toml" in keys.secret.placeholderText()
    desk.go_on()
    desk.jobs.step()
    assert desk.service.attempts[0].request.client_secret == ""


def test_another_company_is_stopped_with_both_names(qtbot: QtBot) -> None:
    """Fault 43."""
    desk = Desk(qtbot)
    desk.service.former = FORMER
    desk.to_company()
    page = desk.dialog.company
    assert FERN.name in page.message.text
    assert FORMER.company_name in page.message.text
    assert not desk.dialog.primary_button.isEnabled()
    page.message.action.emit("again")
    assert desk.at(Stage.BROWSER)
    desk.jobs.step()
    assert desk.service.attempts[0].discarded


def test_moving_says_what_it_means_and_needs_a_second_yes(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.service.former = FORMER
    desk.to_company()
    desk.dialog.company.message.action.emit("move")
    assert "sent again" in desk.dialog.company.message.text
    assert desk.dialog.primary_button.text() == f"&Yes, move to {FERN.name.replace('&', '&&')}"
    assert desk.service.confirmed == []
    desk.go_on()
    desk.go_on()
    desk.jobs.step()
    assert desk.service.moved == [True]


def test_the_usual_way_moves_nothing(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.to_company()
    desk.go_on()
    desk.go_on()
    desk.jobs.step()
    assert desk.service.moved == [False]


def test_put_aside_and_taken_up_again(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    assert not desk.dialog.later_button.isVisible()
    desk.to_company()
    desk.go_on()
    desk.dialog.switches.auto_sync.setChecked(True)
    aside: list[bool] = []
    desk.dialog.parked.connect(lambda: aside.append(True))
    desk.dialog.later_button.click()
    assert aside == [True]
    assert not desk.dialog.isVisible()
    assert not desk.service.attempts[0].discarded
    desk.dialog.open()
    assert desk.at(Stage.SWITCHES)
    assert desk.dialog.switches.switches == (True, True)
    desk.go_on()
    desk.jobs.step()
    assert desk.service.confirmed == [(True, True)]


def test_given_up_afterwards_leaves_no_trace(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.to_company()
    desk.dialog.later_button.click()
    desk.dialog.reject()
    desk.jobs.step()
    assert desk.service.untouched


def test_what_was_typed_is_remembered_when_the_wizard_is_left_but_never_the_secret(qtbot: QtBot) -> None:
    desk = at_keys(qtbot, "")
    desk.dialog.keys.client_id.setText("AB-typed")
    desk.dialog.keys.secret.setText("CANARY-secret")
    desk.dialog.reject()
    desk.jobs.step()
    (request,) = desk.service.remembered
    assert (request.environment, request.client_id, request.client_secret) == (
        Environment.SANDBOX,
        "AB-typed",
        "",
    )
    assert desk.dialog.keys.secret.text() == ""


def test_the_last_page_sums_up_what_is_set_up(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.to_company()
    desk.go_on()
    desk.go_on()
    desk.jobs.step()
    rows = dict(desk.dialog.done_page.summary.rows)
    assert rows["Company"] == f"{FERN.name} (Practice company)"
    assert rows["PO sync"] == "on"
    assert rows["Auto sync"] == "off"
    assert rows["POs from"] == "all dates"
    assert rows["Accounts payable"] == "Accounts Payable (A/P)"
