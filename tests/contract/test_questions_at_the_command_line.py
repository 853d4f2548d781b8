"""`questions`, `answer` and the dry run over the real engine: what they print, and that answers are acted upon."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest

from app.cli import answering, commands, questions
from app.cli.arguments import parser
from app.cli.output import Output
from app.domain.errors import UserMustAct
from app.domain.settings import SyncSettings
from app.domain.sync_state import SyncState
from app.services.sending_answers import AnswerSending
from tests.contract.test_conflicts_on_practice import TEA, clash, memo_conflict, settled, vendors_asked_about
from tests.contract.test_problem_needs_on_practice import without_freight
from tests.support.bench import Bench, Token, bench
from tests.support.orders import line, po

if TYPE_CHECKING:
    from app.bootstrap import Core


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


class Terminal:
    """Types a command and reads what it prints."""

    def __init__(self, shop: Bench, capsys: pytest.CaptureFixture[str]) -> None:
        self._shop = shop
        self._capsys = capsys
        self.code = -1

    def text(self, *words: str) -> str:
        arguments = parser().parse_args(words)
        out = Output(as_json=getattr(arguments, "json", False))
        self.code = self._command(arguments)(self._core(), arguments, out, Token(self._shop.clock))
        return self._capsys.readouterr().out

    def json(self, *words: str) -> dict[str, Any]:
        told: dict[str, Any] = json.loads(self.text(*words, "--json"))
        return told

    def _command(self, arguments: argparse.Namespace) -> Any:
        found = {"questions": questions.questions, "answer": answering.answer, "sync": commands.sync}
        return found[arguments.command]

    def _core(self) -> Core:
        shop = self._shop
        made = SimpleNamespace(
            asked=shop.asked_list,
            questions=shop.questions,
            needs=shop.needs,
            sending=AnswerSending(shop.syncing, shop.stores.settings, shop.stores.links, shop.later),
            syncing=shop.syncing,
            stores=shop.stores,
            saved=SimpleNamespace(target=None),
        )
        return cast("Core", made)


@pytest.fixture
def terminal(shop: Bench, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(shop, capsys)


def test_without_questions_the_list_says_so(terminal: Terminal) -> None:
    assert terminal.text("questions") == "No open questions.\n"
    assert terminal.code == 0


def test_a_conflict_is_listed_and_answered_field_by_field(shop: Bench, terminal: Terminal) -> None:
    po_id = clash(shop)
    (told,) = terminal.json("questions")["questions"]
    assert terminal.code == 1
    assert (told["kind"], told["po"], told["supplier"], told["waiting"]) == (
        "conflict",
        "PO-101",
        "Acme Tea",
        1,
    )
    memo = next(field for field in told["fields"] if field["key"] == "memo")
    assert (memo["base"], memo["before"], memo["after"], memo["may_be_remembered"]) == (
        "",
        "Theirs",
        "Ours",
        True,
    )
    numbers = next(field for field in told["fields"] if field["key"] == f"{TEA}/numbers")
    assert (numbers["line"], numbers["may_be_remembered"]) == ("sku:tea-1#1", False)
    text = terminal.text("questions")
    assert "memo: Memo to vendor: last synced (empty) | here Ours | QuickBooks Theirs" in text
    words = ("--field", "Memo to vendor=keep", "--remember", "memo")
    done = terminal.json("answer", told["id"], "send", *words)
    assert (terminal.code, done["pos"], done["open"]) == (0, 1, 0)
    shop.sync()
    after = shop.document(po_id)
    assert (after["Memo"], after["ShipMethodRef"]["name"]) == ("Theirs", "Air")
    assert [each.rule for each in shop.asked_list.remembered()] == ["memo"]
    settled(shop, po_id)


def test_answers_that_do_not_fit_are_refused_with_what_would(shop: Bench, terminal: Terminal) -> None:
    clash(shop)
    ident = shop.asked()[0].id
    for words in ((ident, "maybe"), (ident, "--field", "memo=keep"), (ident,), ("0000000000", "send")):
        with pytest.raises(UserMustAct):
            terminal.text("answer", *words)
    with pytest.raises(UserMustAct, match="does not ask about"):
        terminal.text("answer", ident, "--field", "colour=keep")
    assert len(shop.asked()) == 1


def test_a_vendor_is_chosen_by_its_id(shop: Bench, terminal: Terminal) -> None:
    vendors_asked_about(shop)
    (told,) = terminal.json("questions")["questions"]
    assert told["waiting"] == 3
    other = shop.asked_list.candidates(shop.asked()[0]).rows[1]
    assert terminal.json("answer", told["id"], other.id)["pos"] == 3
    shop.sync()
    assert {raw["VendorRef"]["name"] for raw in shop.there()} == {other.name}


def test_the_dry_run_tells_all_that_the_sheet_shows(shop: Bench, terminal: Terminal) -> None:
    shop.put(po("101"), po("102"))
    shop.sync()
    shop.edit(po("102").id, lines=(line("TEA-1", "3", "12.50"),), note_to_supplier="Hello")
    shop.put(po("103", lines=(line("NEW-1", "1", "5.00"),)))
    told = terminal.json("sync", "--dry-run")
    assert terminal.code == 0
    same, changed, new = told["orders"]
    assert (same["action"], changed["action"], new["action"]) == ("nothing", "update", "create")
    assert (changed["total"], changed["total_in_quickbooks"], changed["total_after"]) == (
        "37.50",
        "25.00",
        "37.50",
    )
    values = {each["key"]: (each["before"], each["after"], each["base"]) for each in changed["differences"]}
    assert values["memo"] == ("", "Hello", None)
    assert values["line:sku:tea-1#1/quantity"] == ("2", "3", None)
    assert new["document"]["lines"][0]["for"] == "Product NEW-1 (would be created)"
    assert (told["new_items"], told["new_vendors"]) == (["Product NEW-1"], [])
    assert told["counts"] == {"nothing": 1, "update": 1, "create": 1}
    text = terminal.text("sync", "--dry-run")
    assert "25.00 -> 37.50 USD" in text
    assert "Memo to vendor: (empty) -> Hello" in text
    assert "Would create 1 item: Product NEW-1" in text


def test_the_dry_run_shows_a_conflict_with_three_values(shop: Bench, terminal: Terminal) -> None:
    clash(shop)
    told = terminal.json("sync", "--dry-run")
    assert terminal.code == 1
    (row,) = told["orders"]
    assert {each["key"]: each["base"] for each in row["differences"]}[f"{TEA}/numbers"] == "2 x 12.5 = 25"
    text = terminal.text("sync", "--dry-run")
    assert "last synced 2 x 12.5 = 25 | here 5 x 12.5 = 62.5 | QuickBooks 2 x 20 = 40" in text


def test_all_alike_are_answered_with_one_command_and_sent(shop: Bench, terminal: Terminal) -> None:
    ids = [memo_conflict(shop, number) for number in ("101", "102", "103")]
    told = terminal.json("questions")["questions"]
    assert [each["alike"] for each in told] == [3, 3, 3]
    assert f"3 are alike; to answer all: inventory-mate answer {told[0]['id']} KEY --all-alike" in (
        terminal.text("questions")
    )
    done = terminal.json("answer", told[0]["id"], "keep", "--all-alike")
    assert (done["questions"], done["pos"], done["open"], done["sent_now"]) == (3, 3, 0, True)
    assert {shop.state(po_id).state for po_id in ids} == {SyncState.IN_QUICKBOOKS}, "no sync was asked for"
    assert [shop.document(po_id)["Memo"] for po_id in ids] == ["Theirs"] * 3


def test_later_or_with_po_sync_off_nothing_is_sent_and_the_words_say_so(
    shop: Bench, terminal: Terminal
) -> None:
    first = memo_conflict(shop, "101")
    (told,) = terminal.json("questions")["questions"]
    shop.requests()
    assert "with the next sync" in terminal.text("answer", told["id"], "send", "--later")
    assert shop.state(first).state is SyncState.CHANGED_HERE
    memo_conflict(shop, "102")
    shop.switch(SyncSettings(po_sync=False))
    shop.requests()
    (told,) = terminal.json("questions")["questions"]
    assert "PO sync is off, so nothing is sent." in terminal.text("answer", told["id"], "send")
    assert shop.requests() == (0, 0)


def test_other_things_that_need_a_person_are_listed_and_answered_too(shop: Bench, terminal: Terminal) -> None:
    without_freight(shop)
    (told,) = terminal.json("questions")["others"]
    assert (told["kind"], told["pos"]) == ("accounts", ["PO-101", "PO-102"])
    with pytest.raises(UserMustAct, match="does not fit"):
        terminal.text("answer", told["id"], "nonsense")
    done = terminal.json("answer", told["id"], told["choices"][0]["key"])
    assert (done["pos"], done["others"], done["sent_now"]) == (2, 0, True)
    assert len(shop.there()) == 3
