from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.names import FORBIDDEN_IN_NAMES, clean_name, file_name, loose_name_key, same_name_key


@pytest.mark.parametrize(("one", "other"), [("Acme  Tea ", "ACME tea"), ("Straße", "STRASSE"), ("ﬁg", "fig")])
def test_case_and_spacing_do_not_count(one: str, other: str) -> None:
    assert same_name_key(one) == same_name_key(other)


def test_accents_count_for_the_same_name_but_not_for_a_near_one() -> None:
    assert same_name_key("Cafe") != same_name_key("Café")
    assert loose_name_key("Café & Söhne GmbH") == loose_name_key("Cafe and Sohne")


def test_a_name_of_nothing_but_a_company_form_keeps_it() -> None:
    assert loose_name_key("Co.") == "co"
    assert loose_name_key("株式会社") == "株式会社"


def test_a_name_is_made_fit_or_refused_but_never_cut() -> None:
    assert clean_name(" Acme: Tea\tCo\n", 100) == "Acme - Tea Co"
    with pytest.raises(ValueError, match="empty"):
        clean_name("\t\n", 100)
    with pytest.raises(ValueError, match="11 characters"):
        clean_name("a" * 11, 10)


@given(st.text(min_size=1, max_size=80))
def test_a_clean_name_stays_as_it_is(name: str) -> None:
    try:
        cleaned = clean_name(name, 500)
    except ValueError:
        return
    assert clean_name(cleaned, 500) == cleaned
    assert not any(character in cleaned for character in FORBIDDEN_IN_NAMES)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("PO-101", "PO-101.pdf"),
        ("PO-2026/11: A*", "PO-2026-11- A-.pdf"),
        ("PO-\x00\n7?. ", "PO--7-.pdf"),
        ("PO-Überraschung 7", "PO-Überraschung 7.pdf"),
        (" . ", "file.pdf"),
    ],
)
def test_names_of_files_have_nothing_that_a_file_system_refuses(title: str, name: str) -> None:
    assert file_name(title, "pdf") == name
