from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.domain.books import Environment
from app.domain.changes import ChangeKind
from app.domain.errors import KeyringLocked, UserMustAct
from app.ui.connect.flow import ConnectFlow, Stage
from app.ui.connect.keys import Keys
from tests.ui.connect.fakes import PASTED, Browser, FakeConnecting
from tests.ui.dialogs.step_jobs import StepJobs


class Desk:
    """A flow with everything around it."""

    def __init__(self) -> None:
        self.service = FakeConnecting()
        self.jobs = StepJobs()
        self.browser = Browser()
        self.flow = ConnectFlow(self.service.real, self.jobs.real, self.browser.open_url)
        self.errors: list[Any] = []
        self.flow.failed.connect(self.errors.append)

    def at(self, stage: Stage) -> bool:
        return self.flow.stage is stage


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk()


def test_practice_goes_from_choice_to_a_stored_connection(desk: Desk) -> None:
    told: list[Any] = []
    desk.jobs.changed.connect(told.append)

    desk.flow.choose(Environment.PRACTICE)
    desk.jobs.step()
    assert desk.at(Stage.BROWSER)
    assert desk.browser.opened == [desk.service.attempts[0].authorize_url]
    desk.jobs.step()
    assert desk.at(Stage.COMPANY)
    desk.flow.accept_company()
    desk.flow.store(po_sync=True, auto_sync=False)
    assert desk.flow.storing
    desk.jobs.step()

    assert desk.at(Stage.DONE)
    assert desk.service.confirmed == [(True, False)]
    assert ChangeKind.CONNECTION in told[0].kinds
    desk.flow.leave()
    desk.jobs.run_all()
    assert not desk.service.attempts[0].discarded


def test_auto_sync_is_not_stored_without_po_sync(desk: Desk) -> None:
    desk.flow.choose(Environment.PRACTICE)
    desk.jobs.run_all()
    desk.flow.accept_company()
    desk.flow.store(po_sync=False, auto_sync=True)
    desk.jobs.run_all()

    assert desk.service.confirmed == [(False, False)]


@pytest.mark.parametrize("steps", range(4), ids=["preparing", "waiting", "at the company", "at the switches"])
def test_leaving_at_any_stage_leaves_no_trace(desk: Desk, steps: int) -> None:
    desk.flow.choose(Environment.PRACTICE)
    for _ in range(min(steps, 2)):
        desk.jobs.step()
    if steps == 3:
        desk.flow.accept_company()

    desk.flow.leave()
    stage = desk.flow.stage
    desk.jobs.run_all()

    assert len(desk.service.attempts) == 1
    assert desk.service.untouched
    assert desk.flow.stage is stage  # a late answer moves nothing
    assert desk.errors == []


def test_leaving_cancels_the_wait(desk: Desk) -> None:
    desk.flow.choose(Environment.PRACTICE)
    desk.jobs.step()
    waiting = desk.jobs.waiting[0]

    desk.flow.leave()

    assert waiting.token.canceled


def test_denial_is_told_and_can_be_tried_again(desk: Desk) -> None:
    desk.service.outcomes = [UserMustAct("Access was not allowed", "Access was denied.")]
    desk.flow.choose(Environment.PRACTICE)
    desk.jobs.run_all()

    assert [error.title for error in desk.errors] == ["Access was not allowed"]
    assert desk.at(Stage.BROWSER)
    assert not desk.flow.busy
    assert desk.service.untouched
    desk.flow.begin()
    desk.jobs.run_all()
    assert desk.at(Stage.COMPANY)
    assert len(desk.browser.opened) == 2


def test_a_locked_keyring_is_told_before_the_browser_opens(desk: Desk) -> None:
    desk.service.begin_error = KeyringLocked("The keyring is locked", "It did not open.", "Unlock it.")
    desk.flow.choose(Environment.SANDBOX)
    desk.flow.use_keys(Keys("id", "secret"))
    desk.jobs.run_all()

    assert desk.at(Stage.KEYS)
    assert isinstance(desk.errors[0], KeyringLocked)
    assert desk.browser.opened == []


def test_time_out_discards_and_offers_another_try(desk: Desk) -> None:
    desk.flow.choose(Environment.PRACTICE)
    desk.jobs.step()

    desk.flow.time_out()
    desk.jobs.run_all()

    assert [type(error) for error in desk.errors] == [UserMustAct]
    assert desk.service.untouched
    assert desk.at(Stage.BROWSER)


def test_paste_goes_to_the_present_attempt_only(desk: Desk) -> None:
    with pytest.raises(UserMustAct, match="over"):
        desk.flow.paste(PASTED)
    desk.flow.choose(Environment.PRACTICE)
    desk.jobs.step()
    with pytest.raises(UserMustAct, match="not the address"):
        desk.flow.paste("https://example.com")
    desk.flow.paste(PASTED)

    assert desk.service.attempts[0].pasted == [PASTED]


def test_another_company_discards_the_first_sign_in(desk: Desk) -> None:
    desk.flow.choose(Environment.PRACTICE)
    desk.jobs.run_all()
    desk.flow.other_company()
    desk.jobs.run_all()

    assert [attempt.discarded for attempt in desk.service.attempts] == [True, False]
    assert desk.at(Stage.COMPANY)


def test_storing_that_failed_can_be_repeated_with_the_same_sign_in(desk: Desk) -> None:
    desk.service.confirm_error = KeyringLocked("The keyring is locked", "It did not open.")
    desk.flow.choose(Environment.PRACTICE)
    desk.jobs.run_all()
    desk.flow.accept_company()
    desk.flow.store(po_sync=True, auto_sync=True)
    desk.jobs.run_all()
    assert desk.at(Stage.SWITCHES)
    assert len(desk.errors) == 1

    desk.service.confirm_error = None
    desk.flow.store(po_sync=True, auto_sync=True)
    desk.jobs.run_all()

    assert desk.service.confirmed == [(True, True)]
    assert len(desk.service.attempts) == 1


def test_back_leads_through_the_keys_and_discards(desk: Desk) -> None:
    desk.flow.choose(Environment.SANDBOX)
    desk.flow.use_keys(Keys("id", "secret"))
    desk.jobs.step()
    assert desk.at(Stage.BROWSER)
    desk.flow.back()
    desk.jobs.run_all()
    assert desk.at(Stage.KEYS)
    assert desk.service.untouched
    desk.flow.back()
    assert desk.at(Stage.ENVIRONMENT)


@pytest.mark.parametrize(
    ("client_id", "secret", "id_wrong", "secret_wrong"),
    [
        (" id ", "\tsecret\n", False, False),
        ("", "secret", True, False),
        ("id", "  ", False, True),
        ("id with space", "secret", True, False),
        ("id", "sec ret", False, True),
        ("same", "same", False, True),
        ("x" * 300, "secret", True, False),
    ],
)
def test_keys_are_trimmed_and_checked(
    client_id: str, secret: str, id_wrong: bool, secret_wrong: bool
) -> None:
    keys = Keys.typed(client_id, secret)

    assert (bool(keys.id_problem), bool(keys.secret_problem)) == (id_wrong, secret_wrong)
    assert keys.ok is not (id_wrong or secret_wrong)
