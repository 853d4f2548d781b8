"""`history` and `undo` as they are typed, over the real engine: what they print, and how they end."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.cli.arguments import parser
from app.cli.history import history, undo
from app.cli.output import Output
from app.domain.errors import UserMustAct
from app.services.history import HistoryService
from tests.support.bench import Bench, Token, bench
from tests.support.orders import line, po


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        made.put(po("101"), po("102"))
        made.sync()
        yield made


class Desk:
    """Types a command."""

    def __init__(self, shop: Bench, capsys: pytest.CaptureFixture[str]) -> None:
        self._core: Any = SimpleNamespace(
            undo=shop.undo, history=HistoryService(shop.stores.history), stores=shop.stores
        )
        self._shop = shop
        self._capsys = capsys

    def text(self, *words: str) -> tuple[int, str]:
        code = self._run(words, Output(as_json=False))
        return code, self._capsys.readouterr().out

    def json(self, *words: str) -> tuple[int, dict[str, Any]]:
        code = self._run(words, Output(as_json=True))
        told: dict[str, Any] = json.loads(self._capsys.readouterr().out)
        return code, told

    def _run(self, words: tuple[str, ...], out: Output) -> int:
        arguments: argparse.Namespace = parser().parse_args(words)
        command = {"history": history, "undo": undo}[arguments.command]
        return command(self._core, arguments, out, Token(self._shop.clock))


@pytest.fixture
def desk(shop: Bench, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(shop, capsys)


def test_history_lists_runs_and_opens_one(shop: Bench, desk: Desk) -> None:
    code, told = desk.json("history")
    (listed,) = told["runs"]
    assert (code, listed["result"], listed["kind"], listed["trigger"]) == (0, "done", "sync", "manual")
    code, told = desk.json("history", "--run", listed["run_id"][:8])
    steps = {step["subject"]: step for step in told["steps"] if step["what"] == "create"}
    assert sorted(steps) == ["PO-101", "PO-102"]
    assert all(step["intuit_tid"] and step["requests"] == 1 for step in steps.values())
    code, text = desk.text("history", "--run", listed["run_id"])
    assert code == 0
    assert "2 created" in text
    assert steps["PO-101"]["intuit_tid"] in text
    code, told = desk.json("history", "--po", "PO-101")
    assert [step["what"] for step in told["steps"]] == ["create"]
    with pytest.raises(UserMustAct):
        desk.text("history", "--run", "nothing")
    assert shop.there()


def test_nothing_is_taken_back_without_a_yes(shop: Bench, desk: Desk) -> None:
    code, told = desk.json("undo", "PO-101", "--dry-run")
    assert (code, told["done"], told["orders"][0]["action"]) == (0, False, "delete")
    code, text = desk.text("undo", "PO-101")
    assert code == 1
    assert "It is deleted in QuickBooks" in text
    assert "Add --yes" in text
    assert len(shop.there()) == 2
    code, told = desk.json("undo", "PO-101", "--yes")
    assert (code, told["done"], told["kind"], told["writes"]) == (0, True, "undo", 1)
    assert [raw["DocNumber"] for raw in shop.there()] == ["PO-102"]
    code, told = desk.json("undo", "PO-101", "--yes")
    assert (code, told["done"], told["orders"][0]["action"]) == (1, False, "refused")


def test_what_they_changed_is_lost_only_on_a_second_word(shop: Bench, desk: Desk) -> None:
    shop.edit_there("PurchaseOrder", shop.link(po("101").id).qbo_id, Memo="Theirs")
    code, told = desk.json("undo", "101", "--yes")
    assert (code, told["done"], told["orders"][0]["lost"]) == (1, False, ["Memo to vendor"])
    assert len(shop.there()) == 2
    assert desk.json("undo", "101", "--yes", "--even-if-edited")[0] == 0
    assert len(shop.there()) == 1


def test_a_whole_run_is_taken_back_and_vendors_stay(shop: Bench, desk: Desk) -> None:
    (run,) = shop.stores.history.runs()
    code, text = desk.text("undo", "--run", run.run_id, "--dry-run")
    assert code == 0
    assert "2 POs would be deleted in QuickBooks." in text
    assert "stay in QuickBooks: Acme Tea, Product TEA-1" in text
    shop.bill_there(shop.link(po("102").id).qbo_id)
    code, told = desk.json("undo", "--run", run.run_id[:10], "--yes")
    assert (code, told["done"]) == (1, True), "one of the two is billed"
    assert [raw["DocNumber"] for raw in shop.there()] == ["PO-102"]
    for words in (
        ("undo",),
        ("undo", "101", "--run", "x"),
        ("undo", "--run", "nothing"),
        ("undo", "nothing"),
    ):
        with pytest.raises(UserMustAct):
            desk.text(*words)


def test_an_undo_shows_names_and_no_mark(shop: Bench, desk: Desk) -> None:
    shop.edit(po("101").id, lines=(line("CUP-9"),), internal_note="Ask Jo")
    shop.sync()
    code, text = desk.text("undo", "PO-101", "--dry-run")
    assert code == 0
    assert "put back" in text
    assert "Product CUP-9" in text
    assert "[im:" not in text
    ids = {raw["Id"] for raw in shop.there("Item")} | {raw["Id"] for raw in shop.there("Vendor")}
    values = [
        part for row in text.splitlines() if "->" in row for part in row.split(": ", 1)[1].split(" -> ")
    ]
    assert values
    assert not ids & set(values)
    code, told = desk.json("undo", "PO-101", "--dry-run")
    assert all(
        "[im:" not in change["before"] + change["after"] for change in told["orders"][0]["differences"]
    )


def test_history_speaks_in_words(shop: Bench, desk: Desk) -> None:
    shop.follow()
    _, text = desk.text("history")
    look, sync = text.splitlines()
    assert " look " in look
    assert "by itself" in look
    assert "Nothing changed in QuickBooks." in look
    assert " by hand " in sync
    assert "1 requests" not in text
    _, text = desk.text("history", "--run", shop.stores.history.runs()[-1].run_id)
    assert "1 request " in text
    assert [row.action for row in shop.stores.log.entries(limit=1)] == ["look"]
