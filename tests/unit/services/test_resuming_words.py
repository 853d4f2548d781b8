"""What the status bar says while changes wait for QuickBooks, over the real engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import WaitAndRetry
from app.services.follow_up import FollowUpService
from app.services.resuming import Resuming
from app.sync.events import NoEvents
from tests.support.bench import Bench, Token, bench
from tests.support.orders import po


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


def test_changes_are_queued_while_quickbooks_cannot_be_reached_and_go_by_themselves(shop: Bench) -> None:
    shop.put(po("101"), po("102"), po("103"))
    shop.offline = True
    with pytest.raises(WaitAndRetry):
        shop.sync()
    status = shop.status.current()
    assert status.sentence == (
        "QuickBooks cannot be reached. 3 changes wait until QuickBooks can be reached."
    )
    assert (status.offline, status.next_action) == (True, "try")
    shop.offline = False
    stores, resuming = shop.stores, Resuming(shop.stores.settings, shop.clock)
    follow_up = FollowUpService(
        stores.links, stores.settings, shop.session, shop.syncing, shop.tools.ages, resuming
    )
    due = follow_up.due()
    assert due is not None
    shop.clock.advance(due)
    follow_up.look(Token(shop.clock), NoEvents())
    assert len(shop.there()) == 3
    status = shop.status.current()
    assert (status.offline, status.next_action) == (False, "")


def test_a_single_po_that_waits_is_counted_as_one(shop: Bench) -> None:
    shop.put(po("101"), po("102"))
    shop.offline = True
    with pytest.raises(WaitAndRetry):
        shop.sync(po("102").id)
    assert "1 change waits until QuickBooks can be reached." in shop.status.current().sentence
