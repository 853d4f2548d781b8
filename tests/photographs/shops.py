"""Shops to photograph: nothing yet, three POs, and five thousand with names that try every column."""

from __future__ import annotations

import json
import os
import random
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.bootstrap.core import build_core
from app.bootstrap.profile import Profile
from app.domain.receiving import ReceiptLine, line_refs
from tests.photographs.needs import fill_needs
from tests.system.program import ROOT, run

COUNTS = (0, 3, 5000)
#: PO that is changed after the sync, and PO of which a part arrives; the first is of `MONTHS_BACK` months ago.
_THREE = ("20001", "20002")
_SAMPLES = ("153", "156")
MONTHS_BACK = 1
RECEIVED = "156"
_SAMPLE = ROOT / "resources" / "sample" / "fern-and-fable.json"
_SUPPLIERS = (
    "Norddeutsche Kunststoffverarbeitungsgesellschaft Lüneburger Heide mbH & Co. KG",
    "شركة الخليج العربي للتجارة والمقاولات المحدودة",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "مؤسسة النور للأواني الخزفية والهدايا",
    "Gebrüder Weißenböck Feinkostgroßhandel",
    "Tea & Co",
)
_PRODUCTS = (
    ("Edelstahl-Doppelwandisolierbecher mit Bambusdeckel, spülmaschinengeeignet", "500 ml / Anthrazit"),
    ("إبريق شاي خزفي مصنوع يدويا", "أزرق / كبير"),
    ("Teapot", ""),
    ("Geschirrtücher aus Halbleinen, im Dreierpack", "Streifen, naturweiß"),
)


def make_shop(profile: Path, count: int) -> None:
    """Fill a profile: with 0 nothing is connected; otherwise the POs are there and some of them are in QuickBooks."""
    profile.mkdir(parents=True)
    if count == 0:
        return
    (profile / "names.json").write_text(json.dumps(_document(count)), encoding="utf-8")
    if count > 3:
        _do(profile, "import", str(_SAMPLE))
    else:
        _do(profile, "import", str(profile / "names.json"))
    _do(profile, "connect", "--allow")
    _do(profile, "sync")
    _live(profile, _SAMPLES if count > 3 else _THREE)
    if count > 3:
        _do(profile, "import", str(profile / "names.json"))
        fill_needs(profile)


def _live(profile: Path, numbers: tuple[str, str]) -> None:
    """What happens after a sync: lines are changed here, and a part of another PO arrives."""
    core = build_core(Profile.at(profile, practice=False), dict(os.environ))
    changed, arriving = (core.stores.orders.by_number(number) for number in numbers)
    if changed is None or arriving is None:
        raise SystemExit(f"the shop lacks one of {numbers}")
    first, *others = changed.lines
    lines = (replace(first, quantity=first.quantity + 5, line_total=None), *others[1:])
    core.editing.save(replace(changed, lines=lines, reference="RE-2026-11-0815/B"))
    ref, whole = line_refs(arriving)[0]
    came = ReceiptLine(ref, whole.quantity, name=whole.product_name)
    core.receiving.submit(arriving.id, (came,), "Lieferschein 4711", None)
    core.close()


def _do(profile: Path, *words: str) -> None:
    ended = run(profile, *words, env={"INVENTORY_MATE_UNLIMITED": "1"}, seconds=600)
    if ended.code and not (ended.code == 1 and words[0] == "sync"):  # 1: something needs a person
        raise SystemExit(f"{' '.join(words)} ended with {ended.code}:\n{ended.out}\n{ended.err}")


def _document(count: int) -> dict[str, Any]:
    chance = random.Random(11)
    return {"purchase_orders": [_order(chance, number) for number in range(count)]}


def _order(chance: random.Random, number: int) -> dict[str, Any]:
    day = date.today() - timedelta(days=chance.randrange(1, 700))  # noqa: DTZ011 - what is overdue depends on today
    lines = []
    for _ in range(chance.randint(1, 6)):
        title, variant = chance.choice(_PRODUCTS)
        lines.append(
            {
                "sku": f"SKU-{chance.randrange(100000, 999999)}",
                "product_title": title,
                "variant_title": variant,
                "quantity": str(chance.randint(1, 400)),
                "unit_cost": str(Decimal(chance.randint(100, 90000)) / 100),
            }
        )
    name = chance.choice(_SUPPLIERS)
    return {
        "schema": "po/1",
        "source": {"kind": "manual"},
        "number": str(20001 + number),
        "status": chance.choice(("ordered", "ordered", "shipped", "delivered", "draft")),
        "supplier": {"name": name, "email": "bestellung@example.com", "currency": "USD"},
        "destination": {"name": chance.choice(("Zentrallager Hamburg-Wilhelmsburg", "المستودع الرئيسي"))},
        "currency": "USD",
        "created_date": day.isoformat(),
        "ordered_date": day.isoformat(),
        "expected_date": (day + timedelta(days=30)).isoformat(),
        "reference": f"RE-{number:05}",
        "tags": ["Nachbestellung", "عاجل"],
        "lines": lines,
        "cost_lines": [{"label": "Fracht und Verpackung", "amount": "19.90", "kind": "freight"}],
    }
