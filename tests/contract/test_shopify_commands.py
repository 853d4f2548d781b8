"""`shopify …` at the command line, from the practice shop to a receipt that was answered."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap.core import build_core
from app.bootstrap.profile import Profile
from app.cli.main import run
from app.domain.orders import Destination, Line, PurchaseOrder, Supplier, new_po_id
from app.domain.receiving import ReceiptLine, line_refs
from tests.support.changes import TEST


class Terminal:
    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder = folder
        self._capsys = capsys
        self.code = -1

    def __call__(self, *words: str) -> dict[str, Any]:
        self.code = run(["--profile-dir", str(self._folder), "--json", "shopify", *words])
        lines = self._capsys.readouterr().out.strip().splitlines()
        told: dict[str, Any] = json.loads(lines[-1])
        return told


def receive(folder: Path) -> None:
    """A PO made here is received; its destination has another name in Shopify."""
    core = build_core(Profile.at(folder, practice=False), {})
    try:
        order = PurchaseOrder(
            new_po_id("my-shop", "9"),
            "9",
            Supplier("Clay & Co"),
            "USD",
            lines=(Line(Decimal(5), Decimal(2), sku="VT-MAT"),),
            destination=Destination("Front door"),
        )
        core.saving.save([order], TEST)
        ((ref, _),) = line_refs(order)
        core.receiving.submit(order.id, [ReceiptLine(ref, Decimal(5))])
    finally:
        core.close()


def test_the_whole_way(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shopify = Terminal(tmp_path / "profile", capsys)
    assert shopify("status")["shop"] is None
    assert shopify("stock", "on")["error"] == "No Shopify shop yet"
    assert shopify.code == 1
    shopify("practice")
    shopify("stock", "on")
    assert shopify("fetch")["error"] == "Shopify's purchase orders are off"
    shopify("orders", "on")
    assert shopify("fetch", "--dry-run")["new"] == ["PO-701", "PO-702", "PO-703"]
    assert shopify("fetch")["stored_orders"] == 3
    assert shopify("fetch")["unchanged"] == 3

    receive(tmp_path / "profile")
    told = shopify("receipts")
    assert shopify.code == 1
    assert "Front door" in told["asking"][0]["reason"]
    assert shopify("place")["there"] == ["Alder Street Shop", "Harbor Stockroom"]
    assert shopify("place", "Front door", "nowhere")["error"] == "There is no such place"
    shopify("place", "front door", "harbor stockroom")
    assert shopify("receipts")["sent"] == 1
    assert shopify("receipts")["sent"] == 0
    assert shopify("answer", "zzz", "retry")["error"] == "Which receipt?"
    shopify("disconnect")
    assert shopify("status")["shop"] is None


def test_a_token_is_never_an_argument(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shopify = Terminal(tmp_path / "profile", capsys)
    assert shopify("connect", "fern.example.com")["error"] == "The token is missing"
    monkeypatch.setenv("SHOPIFY_TOKEN", "shpat_0123456789abcdef")
    assert shopify("connect", "fern.example.com")["error"] == "That is no Shopify address"
