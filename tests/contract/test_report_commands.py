"""`tie-out` and `support-bundle` as they are typed: what they print, what they write, and how they end."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.cli.arguments import parser
from app.cli.output import Output
from app.cli.reports import support_bundle, tie_out
from app.domain.errors import UserMustAct
from app.http import redact
from app.printing.tie_out_pdf import render_tie_out
from app.printing.tie_out_xlsx import write_tie_out
from app.quickbooks.reading import read_document
from app.services.support import SupportService, SupportSources
from app.services.tie_out import TieOutService, TieOutStores
from app.services.tie_out_saving import TieOutSaver
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
        stores = shop.stores
        ties = TieOutStores(stores.tie_out, stores.orders, stores.mirror, stores.mappings, stores.settings)
        sources = SupportSources(
            stores.support, stores.log, stores.history, stores.links, stores.settings, list, list
        )
        reports = SimpleNamespace(
            tie_out=TieOutService(ties, read_document, shop.clock),
            tie_out_saver=TieOutSaver(render_tie_out, write_tie_out),
            support=SupportService(sources, redact, stores.settings.set_value, shop.clock),
        )
        self._core: Any = SimpleNamespace(reports=reports)
        self._shop = shop
        self._capsys = capsys

    def run(self, *words: str, as_json: bool = False) -> tuple[int, str]:
        arguments = parser().parse_args(words)
        command = {"tie-out": tie_out, "support-bundle": support_bundle}[arguments.command]
        code = command(self._core, arguments, Output(as_json=as_json), Token(self._shop.clock))
        return code, self._capsys.readouterr().out


@pytest.fixture
def desk(shop: Bench, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(shop, capsys)


def test_a_month_that_ties_out_ends_with_0_one_that_differs_with_1(
    shop: Bench, desk: Desk, tmp_path: Path
) -> None:
    code, text = desk.run("tie-out", "--month", "2026-11")
    assert (code, text.splitlines()[1]) == (0, "USD: here 50.00 (2), QuickBooks 50.00 (2), difference 0.00")
    shop.edit(po("101").id, lines=(line(quantity="3"),))
    files = (str(tmp_path / "a.xlsx"), str(tmp_path / "a.pdf"))
    code, text = desk.run("tie-out", "--month", "2026-11", "--xlsx", files[0], "--pdf", files[1])
    assert code == 1
    assert "-12.50 USD  Product TEA-1: 37.50 USD here, 25.00 USD was sent" in text
    assert all(Path(name).stat().st_size > 1000 for name in files)
    code, told = desk.run("tie-out", "--month", "2026-11", as_json=True)
    data = json.loads(told)
    assert (code, data["totals"][0]["difference"]) == (1, "-12.50")
    assert [each["number"] for each in data["differences"]] == ["PO-101"]
    with pytest.raises(UserMustAct, match="not a month"):
        desk.run("tie-out", "--month", "11/2026")


def test_the_bundle_is_shown_or_written(shop: Bench, desk: Desk, tmp_path: Path) -> None:
    code, text = desk.run("support-bundle")
    assert code == 0
    assert "===== activity.txt" in text
    assert "Acme Tea" not in text
    assert "Acme Tea" in desk.run("support-bundle", "--names")[1]
    path = tmp_path / "support.zip"
    code, told = desk.run("support-bundle", str(path), as_json=True)
    assert (code, json.loads(told)["file"]) == (0, str(path))
    assert path.exists()
