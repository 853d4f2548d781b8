"""The company page's health list, and the accounts and the start date that are confirmed."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.books import Company
from app.domain.errors import WaitAndRetry
from app.domain.orders import CostKind
from app.services.health import Finding, Verdict
from app.ui.connect.flow import Stage
from tests.ui.connect.fakes import FERN
from tests.ui.connect.test_dialog import Desk
from tests.ui.dialogs.names import unnamed

BLOCKED = (
    Finding("orders", Verdict.OK, "Purchase orders are switched on."),
    Finding("payable", Verdict.PROBLEM, "There is no A/P account.", "Make one.", blocks=True),
)
MENDED = (
    BLOCKED[0],
    Finding("numbers", Verdict.WARNING, "QuickBooks may number by itself.", "Switch it on."),
)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_findings_are_told_one_per_line_and_do_not_forbid_going_on(desk: Desk) -> None:
    desk.service.findings = MENDED
    desk.to_company()
    page = desk.dialog.company

    assert page.health.lines == (
        "In order: Purchase orders are switched on.",
        "Please note: QuickBooks may number by itself. Switch it on.",
    )
    assert not page.message.isVisible()
    assert desk.dialog.primary_button.isEnabled()
    assert unnamed(desk.dialog) == []


def test_nothing_to_do_needs_no_second_look(desk: Desk) -> None:
    desk.service.findings = BLOCKED[:1]
    desk.to_company()

    assert not desk.dialog.company.check_again.isVisible()


def test_without_a_payable_account_it_goes_on_only_after_it_was_mended(desk: Desk) -> None:
    desk.service.findings = BLOCKED
    desk.to_company()
    page = desk.dialog.company
    assert "cannot take POs yet" in page.message.text
    assert not desk.dialog.primary_button.isEnabled()

    desk.service.attempts[0].findings = MENDED
    page.check_again.click()
    desk.jobs.step()
    assert not page.message.isVisible()
    assert len(page.health.lines) == 2
    assert page.health.lines[1].startswith("Please note")
    assert len(desk.service.attempts) == 1
    desk.go_on()
    assert desk.at(Stage.SWITCHES)


def test_a_second_look_that_fails_keeps_the_sign_in(desk: Desk) -> None:
    desk.service.findings = MENDED
    desk.to_company()
    attempt = desk.service.attempts[0]
    attempt.look_error = WaitAndRetry("QuickBooks cannot be reached", "There is no answer.", "Wait a little.")
    desk.dialog.company.check_again.click()
    desk.jobs.step()
    assert "cannot be reached" in desk.dialog.company.message.text
    assert not attempt.discarded

    attempt.look_error = None
    desk.dialog.company.retry_asked.emit()
    desk.jobs.run_all()
    assert not desk.dialog.company.message.isVisible()
    assert (attempt.looks, attempt.discarded) == (3, False)
    desk.go_on()
    assert desk.at(Stage.SWITCHES)


def test_accounts_are_proposed_and_a_change_is_what_is_stored(desk: Desk) -> None:
    desk.to_company()
    desk.go_on()
    card = desk.dialog.switches.choices
    combos = (card.payable, card.item_expense, card.item_income, card.other_costs)
    assert [combo.account_id for combo in combos] == ["33", "80", "79", "78"]
    assert card.payable.findData("34") < 0, "an A/P account in another currency"
    assert all(combo.findData("35") < 0 for combo in combos), "a bank account"

    card.item_expense.setCurrentIndex(card.item_expense.findData("20"))
    card.other_costs.setCurrentIndex(card.other_costs.findData("20"))
    card.start_date.setText("2026-07-01")
    desk.dialog.flow.back()
    desk.go_on()
    desk.go_on()
    desk.jobs.step()

    chosen = desk.service.chosen[0]
    assert chosen is not None
    assert chosen.start_date == date(2026, 7, 1)
    assert (chosen.accounts.payable_id, chosen.accounts.item_expense_id) == ("33", "20")
    assert chosen.accounts.costs[CostKind.OTHER] == chosen.accounts.for_cost(CostKind.DUTY) == "20"


def test_left_alone_the_proposals_are_stored_without_a_start_date(desk: Desk) -> None:
    desk.to_company()
    desk.go_on()
    desk.go_on()
    desk.jobs.step()

    found = desk.dialog.flow.found
    assert found is not None
    assert desk.service.chosen == [found.proposed]
    assert found.proposed.start_date is None


def test_a_date_that_is_none_is_told_and_nothing_is_stored(desk: Desk) -> None:
    desk.to_company()
    desk.go_on()
    card = desk.dialog.switches.choices
    QTest.keyClicks(card.start_date, "soon")
    desk.go_on()
    assert "soon" in card.date_error.text()
    assert card.date_error.isVisible()
    assert desk.jobs.waiting == []

    QTest.keyClick(card.start_date, Qt.Key.Key_Backspace)
    assert not card.date_error.isVisible()
    card.start_date.set_value(None)
    desk.go_on()
    desk.jobs.step()
    assert desk.at(Stage.DONE)


def test_another_company_brings_its_own_proposals(desk: Desk) -> None:
    desk.service.outcomes = [FERN, Company("2", "Other", "DE", "EUR", multi_currency=True)]
    desk.to_company()
    assert desk.dialog.switches.choices.payable.account_id == "33"
    desk.dialog.company.other.click()
    desk.jobs.run_all()

    assert desk.dialog.switches.choices.payable.account_id == "34"
    assert desk.dialog.switches.choices.payable.findData("33") < 0
