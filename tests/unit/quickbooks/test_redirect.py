"""The address that a person pastes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import UserMustAct
from app.quickbooks.redirect import RedirectAnswer, parse_pasted

STATE = "the-right-state-0123456789"
QUERY = f"code=AB11678901234567890&state={STATE}&realmId=9130350000000001"


@pytest.mark.parametrize(
    "text",
    [
        f"http://localhost:8765/callback?{QUERY}",
        f"  https://shop.example/return?{QUERY}#top \n",
        f"<https://developer.intuit.com/v2/OAuth2Playground/RedirectUrl?{QUERY}>",
        QUERY,
        f"?{QUERY}",
        f'"http://localhost:8765/callback?code=AB11678901234567890\n&state={STATE}&realmId=9130350000000001"',
    ],
)
def test_a_whole_address_or_its_query(text: str) -> None:
    found = parse_pasted(text, STATE)
    assert found == RedirectAnswer("AB11678901234567890", "9130350000000001", STATE)
    assert "AB11678901234567890" not in repr(found)
    assert STATE not in repr(found)


def test_a_refusal_can_be_pasted_too() -> None:
    found = parse_pasted(f"http://localhost/callback?error=access_denied&state={STATE}", STATE)
    assert found.denied


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "Nothing was pasted"),
        ("   \n", "Nothing was pasted"),
        ("http://localhost:8765/callback", "no sign-in answer"),
        ("hello", "no sign-in answer"),
        (f"{QUERY.replace(STATE, '')}", "state"),
        ("code=x&realmId=1", "state"),
        (QUERY.replace(STATE, "another"), "another sign-in"),
        (f"code=x&state={STATE}", "realmId"),
        (f"code=&state={STATE}&realmId=1", "code or realmId"),
        (f"code=x&state={STATE}&realmId=../../etc", "realmId"),
        (f"code={'x' * 3000}&state={STATE}&realmId=1", "code or realmId"),
        ("&".join(f"a{n}=1" for n in range(1000)), "no sign-in answer"),
    ],
)
def test_what_is_wrong_is_said(text: str, words: str) -> None:
    with pytest.raises(UserMustAct, match=words) as caught:
        parse_pasted(text, STATE)
    assert caught.value.what_to_do


@given(st.text())
def test_any_text_gives_an_answer_or_a_sentence(text: str) -> None:
    with pytest.raises(UserMustAct):
        parse_pasted(text, STATE)
