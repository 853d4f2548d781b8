"""Names and amounts go out of texts, always as the same words; what is neither stays."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.pseudonyms import Pseudonyms

KEY = b"key of a profile"


def hidden(*names: str, **keep: bool) -> Pseudonyms:
    made = Pseudonyms(KEY, **{"names": False, "amounts": False, **keep})
    for name in names:
        made.learn("supplier", name)
    return made


def test_names_are_found_whatever_their_case_the_longest_first_and_whole_words_only() -> None:
    made = hidden("Clay & Co", "Clay", "Möbel Oberlausitz GmbH", "شركة الخزف", "A")
    cleaned = made.clean("Sent to CLAY & CO. Clayton and clay, MÖBEL OBERLAUSITZ GMBH; شركة الخزف; A.")
    words = re.findall(r"supplier-[0-9a-f]{8}", cleaned)
    assert len(words) == len(set(words)) == 4
    assert cleaned == f"Sent to {words[0]}. Clayton and {words[1]}, {words[2]}; {words[3]}; A."
    assert made.clean("clay & co") == words[0]
    assert hidden("Clay & Co").clean("Clay & Co") == words[0], "the same in the next bundle"
    assert Pseudonyms(b"another", names=False, amounts=True).clean("Clay & Co") == "Clay & Co"


def test_numbers_are_no_names_unless_they_can_be_called() -> None:
    made = hidden("2026", "100", "+49 30 5557781")
    assert made.clean("2026-11-27: 100 pieces") == "2026-11-27: 100 pieces"
    assert "5557781" not in made.clean("Call +49 30 5557781")


def test_long_names_are_found_where_a_message_cut_them() -> None:
    name = "Hand-thrown stoneware bowl with a rim of unglazed clay, 24 cm, set of six"
    cleaned = hidden(name).clean(f"The line {name[:60]} has no item. The line {name}")
    assert "stoneware" not in cleaned
    assert len(set(re.findall(r"supplier-\w+", cleaned))) == 1


def test_addresses_of_people_go_with_the_names() -> None:
    cleaned = hidden().clean("Mail an.na+po@acme-shop.example now")
    assert re.fullmatch(r"Mail mail-[0-9a-f]{8} now", cleaned)
    assert hidden(names=True).clean("a@b.example") == "a@b.example"


@pytest.mark.parametrize(
    "amount", ["12.50", "1,234.50", "-3.40", "1.234,50", "9.3333333", "12,50", "1 234,50"]
)
def test_amounts_go_and_equal_ones_get_equal_words(amount: str) -> None:
    cleaned = hidden().clean(f"total {amount} USD, again {amount}.")
    found = re.fullmatch(r"total (amount-[0-9a-f]{8}) USD, again (amount-[0-9a-f]{8})\.", cleaned)
    assert found is not None, cleaned
    assert found[1] == found[2]
    assert hidden(amounts=True).clean(f"total {amount}") == f"total {amount}"
    assert hidden().clean("1,234.50") == hidden().clean("1.234,50")


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-27T21:45:49.235463+00:00",
        "2026-11-27 21:45:43,100 INFO",
        "1-5a6ec7d0-5ca043a89d96b713754d9dd7",
        "code 5010, 3 tries, PO-128",
        "QtCore 6.11.3 on 127.0.0.1:8080",
        "0.00",
    ],
)
def test_times_versions_and_references_stay(text: str) -> None:
    assert hidden().clean(text) == text


@settings(max_examples=60)
@given(st.lists(st.text(min_size=3, max_size=20), max_size=6), st.text(max_size=60))
def test_no_learned_name_stays_and_other_text_is_untouched(names: list[str], text: str) -> None:
    made = hidden(*names)
    spoken = [" ".join(name.split()) for name in names]
    for name in spoken:
        word = re.search(r"\w", name)
        if word is None or len(name) < 3 or not any(letter.isalpha() for letter in name):
            continue
        cleaned = made.clean(f"<{name}>")
        rest = name[word.start() :]
        assert f"<{rest}>" not in cleaned or not rest[-1:].strip()
    assert hidden(names=True, amounts=True).clean(text) == text
