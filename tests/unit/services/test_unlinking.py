"""A PO that is let go from its document, and what QuickBooks has of it, on the real engine and practice company."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.errors import UserMustAct
from app.domain.links import Intent, IntentKind
from app.domain.sync_state import SyncState
from app.services.there import PaperKind, amounts_of
from app.services.unlinking import UnlinkService
from tests.benchmarks.test_requests import order_of
from tests.support.bench import NOON, REALM, Bench, bench

PO = order_of(7)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        made.put(PO)
        made.sync()
        yield made


def unlinking(shop: Bench) -> UnlinkService:
    stores = shop.stores
    return UnlinkService(stores.links, stores.questions, stores.log, shop.session, shop.clock)


def test_unlinking_sends_nothing_and_the_same_document_is_linked_again(shop: Bench) -> None:
    before = shop.link(PO.id)
    shop.requests()
    changes = unlinking(shop).unlink(PO.id)
    assert changes.po_ids == {PO.id}
    assert shop.stores.links.link(PO.id, REALM) is None
    assert shop.state(PO.id).state is SyncState.ON_HOLD
    assert "PO-7" in shop.state(PO.id).reason
    shop.edit(PO.id, note_to_supplier="Not for QuickBooks now")
    shop.sync()
    assert shop.requests()[1] == 0  # on hold: nothing is written
    assert any("unlinked" in entry.text for entry in shop.stores.orders.history(PO.id))
    shop.questions.resume(PO.id)
    shop.clock.advance(600)
    shop.sync()
    again = shop.stores.links.link(PO.id, REALM)
    assert again is not None
    assert again.qbo_id == before.qbo_id
    assert unlinking(shop).unlink("nobody").po_ids == frozenset()


def test_a_po_whose_request_is_open_stays_linked(shop: Bench) -> None:
    intent = Intent("r" * 32, REALM, IntentKind.PURCHASE_ORDER, PO.id, "{}", "h", NOON, target_id="1")
    shop.stores.links.begin(intent, None)
    with pytest.raises(UserMustAct, match="on its way"):
        unlinking(shop).unlink(PO.id)
    assert shop.stores.links.link(PO.id, REALM) is not None


def test_the_document_there_and_what_it_comes_to(shop: Bench) -> None:
    detail = shop.orders.detail(PO.id)
    assert detail is not None
    (paper,) = detail.papers
    assert (paper.kind, paper.name, paper.amount) == (PaperKind.ORDER, "PO-7", detail.totals.total)
    assert paper.url == detail.web_url != ""
    assert detail.there is not None
    assert (detail.there.products, detail.there.others) == (Decimal("25.00"), Decimal("7.30"))
    assert detail.there.total == detail.totals.total
    assert detail.since is not None
    assert amounts_of(None) is None
    assert amounts_of(replace(shop.link(PO.id), snapshot={})) is None
