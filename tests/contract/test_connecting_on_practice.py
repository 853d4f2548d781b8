"""Connecting with the real parts on the practice company: what is found there, proposed, confirmed and stored."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import httpx
import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from app.bootstrap import Core, Profile, build_core
from app.bootstrap import sign_in as wiring
from app.domain.books import Environment
from app.domain.errors import UserMustAct
from app.domain.orders import CostKind
from app.domain.runs import Trigger
from app.practice.app import PracticeApp
from app.services.connecting import Attempt, Choices, ConnectRequest
from app.services.health import Verdict
from app.sync.events import NoEvents
from tests.support.bench import Token

REALM = "9341450000000001"
NO_ORDERS = "9341450000000005"


@pytest.fixture
def core(tmp_path: Path, forbidden_keyring: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Core]:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    monkeypatch.setattr(wiring, "PORTS", (0,))
    built = build_core(Profile.at(tmp_path / "profile", practice=True), {})
    yield built
    built.close()


def signed_in(core: Core, realm: str = REALM) -> Attempt:
    attempt = core.connecting.begin(ConnectRequest(Environment.PRACTICE))
    attempt.paste(core.practice.allow(attempt.authorize_url, realm))
    attempt.wait(Token())
    return attempt


def line(attempt: Attempt, key: str) -> tuple[Verdict, str]:
    assert attempt.found is not None
    found = next(finding for finding in attempt.found.health if finding.key == key)
    return found.verdict, found.text


def practice(core: Core) -> PracticeApp:
    assert core.practice._server is not None
    return core.practice._server.app


def somebody_writes(core: Core, number: str) -> None:
    """Another program makes a purchase order there."""
    token, _ = practice(core).ready_tokens(REALM)
    base = f"{core.practice.addresses()['api_base']}/v3/company/{REALM}"
    with httpx.Client(
        trust_env=False, headers={"Authorization": f"Bearer {token}", "Accept": "application/json"}
    ) as client:
        vendor = client.post(f"{base}/vendor?minorversion=75", json={"DisplayName": f"Vendor of {number}"})
        account = next(
            account.id for account in core.stores.mappings.accounts(REALM) if account.type == "Expense"
        )
        body: dict[str, Any] = {
            "DocNumber": number,
            "VendorRef": {"value": vendor.json()["Vendor"]["Id"]},
            "Line": [
                {
                    "Amount": 12.5,
                    "DetailType": "AccountBasedExpenseLineDetail",
                    "AccountBasedExpenseLineDetail": {"AccountRef": {"value": account}},
                }
            ],
        }
        made = client.post(f"{base}/purchaseorder?minorversion=75", json=body)
        assert made.status_code == 200, made.text


def test_the_confirmed_choices_are_stored_and_offered_again(core: Core) -> None:
    attempt = signed_in(core)
    assert attempt.found is not None
    proposed = attempt.found.proposed
    assert proposed.start_date is None
    assert all(
        (proposed.accounts.payable_id, proposed.accounts.item_expense_id, proposed.accounts.item_income_id)
    )
    expense = next(a.id for a in attempt.found.look.accounts if a.name == "Supplies")
    chosen = Choices(replace(proposed.accounts, item_expense_id=expense), date(2026, 7, 1))
    assert core.stores.settings.connection() is None, "nothing is stored before somebody confirmed"
    core.connecting.confirm(attempt, po_sync=True, auto_sync=False, choices=chosen)

    stored = core.stores.settings.sync_settings(REALM)
    assert (stored.accounts, stored.start_date) == (chosen.accounts, date(2026, 7, 1))
    again = signed_in(core)
    assert again.found is not None
    assert again.found.proposed == chosen
    core.connecting.discard(again)


def test_without_choices_the_proposals_are_stored(core: Core) -> None:
    attempt = signed_in(core)
    core.connecting.confirm(attempt, po_sync=False, auto_sync=False)
    accounts = core.stores.settings.sync_settings(REALM).accounts
    assert attempt.found is not None
    assert accounts == attempt.found.proposed.accounts
    assert accounts.for_cost(CostKind.OTHER)


def test_two_writers_are_noticed_and_own_documents_are_not_taken_for_them(core: Core) -> None:
    core.sample.load()
    first = signed_in(core)
    assert line(first, "other-writer")[0] is Verdict.OK
    core.connecting.confirm(first, po_sync=True, auto_sync=False)
    core.syncing.run(None, Trigger.MANUAL, Token(), NoEvents())
    second = signed_in(core)
    assert line(second, "other-writer")[0] is Verdict.OK
    somebody_writes(core, "X-1")
    somebody_writes(core, "PO-99001")
    second.look_again()
    verdict, text = line(second, "other-writer")
    assert verdict is Verdict.WARNING
    assert text.startswith(
        "1 purchase order numbered PO-… was not made by this program; the newest is PO-99001,"
    )
    core.connecting.discard(second)


def test_a_company_without_purchase_orders_can_be_looked_at_and_connected(core: Core) -> None:
    attempt = signed_in(core, NO_ORDERS)
    assert line(attempt, "orders")[0] is Verdict.PROBLEM
    core.connecting.confirm(attempt, po_sync=False, auto_sync=False)
    assert core.stores.settings.connection() is not None


def test_what_was_mended_in_quickbooks_is_seen_without_another_sign_in(core: Core) -> None:
    attempt = core.connecting.begin(ConnectRequest(Environment.PRACTICE))
    app = practice(core)
    app.companies.change(REALM, app.clock.epoch(), orders_on=False, book_close_date="2026-10-31")
    attempt.paste(core.practice.allow(attempt.authorize_url, REALM))
    attempt.wait(Token())
    assert line(attempt, "orders")[0] is Verdict.PROBLEM
    assert "2026-10-31" in line(attempt, "closing")[1]
    app.companies.change(REALM, app.clock.epoch(), orders_on=True)
    attempt.look_again()
    assert line(attempt, "orders")[0] is Verdict.OK
    core.connecting.discard(attempt)


def test_without_a_payable_account_nothing_is_stored(core: Core) -> None:
    attempt = signed_in(core)
    assert attempt.found is not None
    look = attempt.found.look
    others = tuple(account for account in look.accounts if account.type != "Accounts Payable")
    attempt.found = core.connecting._examine(replace(look, accounts=others), Environment.PRACTICE)
    with pytest.raises(UserMustAct, match="accounts payable"):
        core.connecting.confirm(attempt, po_sync=True, auto_sync=False)
    assert core.stores.settings.connection() is None
    core.connecting.discard(attempt)


def test_looking_before_the_sign_in_is_finished_is_refused(core: Core) -> None:
    attempt = core.connecting.begin(ConnectRequest(Environment.PRACTICE))
    with pytest.raises(UserMustAct, match="not finished"):
        attempt.look_again()
    with pytest.raises(UserMustAct, match="not finished"):
        core.connecting.confirm(attempt, po_sync=True, auto_sync=False)
    core.connecting.discard(attempt)
