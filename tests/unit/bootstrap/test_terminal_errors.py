"""Whose words stand below an error at the command line."""

from __future__ import annotations

import pytest

from app.cli.output import Output
from app.domain.errors import Details, EnvironmentProblem, UserMustAct


@pytest.mark.parametrize(
    ("title", "who"),
    [
        ("The feed refused the token", "The feed"),
        ("Shopify refused the request", "Shopify"),
        ("The PO number is taken", "QuickBooks"),
    ],
)
def test_the_words_of_others_stand_under_their_name(
    title: str, who: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Output(as_json=False).error(UserMustAct(title, "It said no.", "Ask.", Details("401", "No.")))
    assert capsys.readouterr().err.splitlines()[-1] == f"  {who}: 401 No."


def test_a_full_disk_is_not_said_by_quickbooks(capsys: pytest.CaptureFixture[str]) -> None:
    details = Details(text="database or disk is full")
    Output(as_json=False).error(EnvironmentProblem("The disk is full", "No room.", "Free some.", details))
    assert capsys.readouterr().err.splitlines()[-1] == "  This computer: database or disk is full"
