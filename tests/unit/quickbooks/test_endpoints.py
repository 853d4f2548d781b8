"""Addresses per environment, and links into QuickBooks' pages."""

from __future__ import annotations

import pytest

from app.domain.books import Environment
from app.quickbooks.endpoints import endpoints_for

PRACTICE = {
    "authorize_url": "http://127.0.0.1:5000/connect/oauth2",
    "token_url": "http://127.0.0.1:5000/oauth2/v1/tokens/bearer",
    "revoke_url": "http://127.0.0.1:5000/v2/oauth2/tokens/revoke",
    "api_base": "http://127.0.0.1:5000",
    "home_url": "http://127.0.0.1:5000/app/homepage",
    "client_id": "whatever else it tells",
}


def test_sandbox_and_production_differ_in_api_and_pages_only() -> None:
    sandbox, production = endpoints_for(Environment.SANDBOX), endpoints_for(Environment.PRODUCTION)
    assert (sandbox.api_base, sandbox.web_base) == (
        "https://sandbox-quickbooks.api.intuit.com",
        "https://app.sandbox.qbo.intuit.com",
    )
    assert (production.api_base, production.web_base) == (
        "https://quickbooks.api.intuit.com",
        "https://app.qbo.intuit.com",
    )
    assert (sandbox.authorize_url, sandbox.token_url) == (production.authorize_url, production.token_url)


@pytest.mark.parametrize(
    ("kind", "tail"),
    [
        ("purchaseorder", "/app/purchaseorder?txnId=145"),
        ("bill", "/app/bill?txnId=145"),
        ("vendor", "/app/vendordetail?nameId=145"),
        ("item", "/app/homepage"),
    ],
)
def test_links_open_quickbooks_own_pages(kind: str, tail: str) -> None:
    assert (
        endpoints_for(Environment.PRODUCTION).web_link(kind, "145", "99")
        == f"https://app.qbo.intuit.com{tail}"
    )


def test_the_practice_company_is_told_which_company_is_meant() -> None:
    link = endpoints_for(Environment.PRACTICE, PRACTICE).web_link("purchaseorder", "7", "99")
    assert link == "http://127.0.0.1:5000/app/purchaseorder?txnId=7&realm=99"


@pytest.mark.parametrize("change", [{"token_url": ""}, {"api_base": "https://quickbooks.api.intuit.com"}])
def test_the_practice_company_must_be_complete_and_on_this_computer(change: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="practice company"):
        endpoints_for(Environment.PRACTICE, {**PRACTICE, **change})


def test_the_practice_company_must_run() -> None:
    with pytest.raises(ValueError, match="practice company"):
        endpoints_for(Environment.PRACTICE)
