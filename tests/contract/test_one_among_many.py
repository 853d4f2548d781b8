"""What one PO costs does not depend on how many others there are: a shop may have a hundred thousand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.copies import AttachedCopy
from app.domain.sync_state import SyncState
from app.storage import links as link_rows
from app.storage import mappings as mapping_rows
from app.storage.codec import load
from app.sync.events import NoEvents
from tests.support.bench import Bench, Token, bench
from tests.support.orders import po

_OTHERS = 40


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        made.put(*(po(str(1000 + number)) for number in range(_OTHERS)))
        made.sync()
        yield made


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How many links and badges are read from the database from now on."""
    counts: Counter[str] = Counter()

    def counted(name: str, function: Any) -> Any:
        def count(row: Any) -> Any:
            counts[name] += 1
            return function(row)

        return count

    for name in ("read_link", "read_state"):
        monkeypatch.setattr(link_rows, name, counted(name, getattr(link_rows, name)))
    return counts


def test_saving_one_po_reads_no_other_links(shop: Bench, read: Counter[str]) -> None:
    po_id = shop.stores.orders.ids()[0]
    shop.edit(po_id, reference="R-1")
    assert shop.state(po_id).state is SyncState.CHANGED_HERE
    assert read["read_link"] <= 2
    assert read["read_state"] <= 4


def test_syncing_one_po_reads_few_other_links(shop: Bench, read: Counter[str]) -> None:
    po_id = shop.stores.orders.ids()[0]
    shop.edit(po_id, reference="R-1")
    read.clear()
    assert shop.sync(po_id).updated == 1
    assert read["read_link"] < 10
    assert read["read_state"] < 10
    fresh = po("5000")
    shop.put(fresh)
    read.clear()
    assert shop.sync(fresh.id).created == 1
    assert read["read_link"] < 10
    assert read["read_state"] < 10


def test_previewing_one_po_reads_few_other_links(shop: Bench, read: Counter[str]) -> None:
    po_id = shop.stores.orders.ids()[0]
    shop.edit(po_id, reference="R-1")
    shop.clock.advance(1)
    read.clear()
    assert shop.syncing.preview([po_id], Token(shop.clock), NoEvents()).count("update") == 1
    assert read["read_link"] < 10


def test_syncing_one_po_reads_no_other_copies(shop: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = shop.stores.settings.sync_settings(shop.realm)
    shop.switch(replace(settings, attach_pdf=True))
    others = [AttachedCopy(po_id, "1", "") for po_id in shop.stores.orders.ids()]
    shop.stores.mappings.put_attached_copies(shop.realm, others)
    read: Counter[object] = Counter()

    def counted(kind: Any, text: str) -> Any:
        read[kind] += 1
        return load(kind, text)

    monkeypatch.setattr(mapping_rows, "load", counted)
    fresh = po("5000")
    shop.put(fresh)
    assert shop.sync(fresh.id).created == 1
    assert 0 < read[AttachedCopy] <= 3
    assert shop.stores.mappings.attached_copies(shop.realm, [fresh.id])[fresh.id].settled
