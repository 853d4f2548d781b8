"""The overview's figures, against the same figures counted one by one; and the list that each of them leads to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest

from app.domain import overview as figures_of
from app.domain.errors import Problem
from app.domain.links import PoState
from app.domain.listing import ON_ORDER, OrderQuery, OrderScope
from app.domain.orders import Line, PoStatus, PurchaseOrder, Supplier
from app.domain.overdue import Overdue, arrival_overdue
from app.domain.overview import REACHED, Overview
from app.domain.questions import QuestionKind
from app.domain.sync_state import SyncState
from app.domain.totals import totals_of
from app.storage import Stores, open_stores
from app.ui.orders.filter_entries import GROUPS
from tests.adapters.storage.clock import MovingClock
from tests.adapters.storage.made import REALM, badge, link, order, question
from tests.support.changes import TEST

TODAY = date(2026, 11, 27)


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[Stores]:
    made = open_stores(tmp_path / "shop.db", MovingClock())
    yield made
    made.close()


def shop(seed: int, count: int) -> tuple[list[PurchaseOrder], dict[str, PoState]]:
    """POs of every status, three currencies and a few suppliers, some without dates, some never looked at."""
    chance = Random(seed)
    orders, badges = [], {}
    for number in range(count):
        dated = chance.choice(
            [None, date(2026, chance.randint(1, 11), chance.randint(1, 28)), date(2024, 2, 3)]
        )
        made = order(
            str(number),
            supplier=Supplier(chance.choice(["Clay & Co", "CLAY & CO", "Élan", "", "Bäcker GmbH"])),
            currency=chance.choice(["USD", "USD", "EUR", "GBP"]),
            status=chance.choice(list(PoStatus)),
            ordered_date=dated,
            expected_date=chance.choice([None, date(2026, 11, 26), TODAY, date(2026, 12, 1)]),
            lines=(Line(Decimal(chance.randint(0, 9)), Decimal(chance.randint(1, 99_999)) / 100, sku="A"),),
        )
        orders.append(made)
        state = chance.choice([None, *SyncState])
        if state is not None:
            badges[made.id] = badge(made.id, state, reason=f"{state.label} because")
    return orders, badges


def test_figures_are_those_counted_one_by_one(stores: Stores) -> None:
    orders, badges = shop(7, 300)
    stores.orders.save(orders, TEST)
    stores.links.set_states(list(badges.values()))
    found = stores.overview.overview(REALM, TODAY)
    states = {made.id: badges[made.id].state if made.id in badges else SyncState.READY for made in orders}
    assert found.orders == 300
    assert {s: n for s, n in found.states.items() if n} == {
        state: sum(1 for each in states.values() if each is state) for state in set(states.values())
    }
    for code in ("USD", "EUR", "GBP"):
        on_order = [o for o in orders if o.status in ON_ORDER and o.currency == code]
        late = [o for o in orders if o.currency == code and arrival_overdue(o.status, o.expected_date, TODAY)]
        amount = next(each for each in found.on_order if each.currency == code)
        assert (amount.count, amount.total) == (len(on_order), sum(totals_of(o).total for o in on_order))
        amount = next(each for each in found.overdue if each.currency == code)
        assert (amount.count, amount.total) == (len(late), sum(totals_of(o).total for o in late))
        shares = [share for share in found.suppliers if share.amount.currency == code]
        assert sum(share.amount.total for share in shares) == sum(totals_of(o).total for o in on_order)
        assert len({share.name.casefold() for share in shares}) == len(shares) == 4
    assert len(found.months) == 12
    assert (found.months[0].first, found.months[-1].last) == (date(2025, 12, 1), date(2026, 11, 30))
    march = next(month for month in found.months if month.first == date(2026, 3, 1))
    dated = [o for o in orders if o.date and (o.date.year, o.date.month) == (2026, 3)]
    assert march.count == len(dated)
    assert march.reached == sum(states[o.id] in REACHED for o in dated)
    assert sum(each.total for each in march.amounts if each.currency == "USD") == sum(
        totals_of(o).total for o in dated if o.currency == "USD"
    )
    assert found.undated == sum(o.date is None for o in orders)


def test_every_figure_leads_to_a_list_with_as_many_rows(stores: Stores) -> None:
    orders, badges = shop(8, 200)
    stores.orders.save(orders, TEST)
    stores.links.set_states(list(badges.values()))
    found = stores.overview.overview(REALM, TODAY)

    def rows(**scope: object) -> int:
        return stores.orders.count(OrderQuery(realm_id=REALM, scope=OrderScope(**scope)))  # type: ignore[arg-type]

    for amount in found.on_order:
        assert rows(on_order=True, currency=amount.currency) == amount.count
    for amount in found.overdue:
        query = OrderQuery(realm_id=REALM, overdue=Overdue.ARRIVAL, today=TODAY)
        assert stores.orders.count(replace(query, scope=OrderScope(currency=amount.currency))) == amount.count
    for share in found.suppliers:
        assert rows(on_order=True, supplier=share.name, currency=share.amount.currency) == share.amount.count
    for month in found.months:
        assert rows(dated=(month.first, month.last)) == month.count
    groups = {group.key: frozenset(group.states) for group in GROUPS}
    assert groups == {
        "attention": figures_of.ATTENTION,
        "to_send": figures_of.ON_THE_WAY,
        "reached": figures_of.REACHED,
        "left_out": figures_of.LEFT_OUT,
    }
    for states in groups.values():
        assert stores.orders.count(OrderQuery(realm_id=REALM, states=states)) == found.counted(states)


def test_delivered_and_not_billed_is_what_the_list_says(stores: Stores) -> None:
    orders = [order(str(n), status=PoStatus.DELIVERED) for n in range(4)]
    stores.orders.save(orders, TEST)
    stores.links.put_link(link("id-0", "1"), badge("id-0", SyncState.IN_QUICKBOOKS))
    stores.links.put_link(link("id-1", "2", closed=True), badge("id-1", SyncState.BILLED))
    stores.links.put_link(link("id-2", "3"), badge("id-2", SyncState.DELETED_THERE))
    found = stores.overview.overview(REALM, TODAY)
    assert [(each.count, each.total) for each in found.to_bill] == [(1, Decimal("12.50"))]
    assert stores.orders.count(OrderQuery(realm_id=REALM, to_bill=True)) == 1


def test_reasons_and_questions_tell_why_pos_wait(stores: Stores) -> None:
    orders = [order(str(n)) for n in range(5)]
    stores.orders.save(orders, TEST)
    trouble = Problem("Vendor is inactive", "Clay & Co is inactive in QuickBooks.")
    stores.links.set_states(
        [
            badge("id-0", SyncState.FAILED, reason="PO-0 …", problem=trouble),
            badge("id-1", SyncState.FAILED, reason="PO-1 …", problem=trouble),
            badge("id-2", SyncState.NEEDS_YOU, reason="Which vendor?"),
            badge("id-3", SyncState.IN_QUICKBOOKS, reason="Sent."),
            badge("id-4", SyncState.ON_HOLD, reason="Put on hold."),
            badge("gone", SyncState.FAILED, reason="of a PO that is gone"),
        ]
    )
    stores.questions.put(REALM, question("id-2"))
    stores.questions.put(REALM, question("id-4", subject="other"))
    stores.questions.answer(REALM, "id-4", QuestionKind.VENDOR.value, "other", "create")
    with stores.orders._db.writing() as models:
        models.state.update(problem='{"title": "half').where(models.state.po_id == "id-4").execute()
    found = stores.overview.overview(REALM, TODAY)
    assert [(each.state, each.text, each.count) for each in found.reasons] == [
        (SyncState.FAILED, "Vendor is inactive", 2),
        (SyncState.ON_HOLD, "Put on hold.", 1),
        (SyncState.NEEDS_YOU, "Which vendor?", 1),
    ]
    assert found.questions == {QuestionKind.VENDOR: 1}


def test_an_empty_shop_and_huge_totals(stores: Stores) -> None:
    empty = stores.overview.overview("", TODAY)
    assert isinstance(empty, Overview)
    assert (empty.orders, empty.reached, empty.connected, empty.currencies) == (0, 0, False, ())
    huge = Line(Decimal(1), Decimal("90000000000000000.01"), sku="A")
    orders = [replace(order(str(n), status=PoStatus.ORDERED), lines=(huge,)) for n in range(3)]
    stores.orders.save(orders, TEST)
    (amount,) = stores.overview.overview("", TODAY).on_order
    assert amount.total == 3 * Decimal("90000000000000000.01")


def test_the_one_pass_reads_the_index_alone(stores: Stores) -> None:
    stores.orders.save([order("1")], TEST)
    with stores.orders._db.reading() as models:
        from app.storage.overview import _grouped

        sql, values = _grouped(models, "x", REALM, TODAY).sql()  # type: ignore[attr-defined]
        plan = [
            row[3] for row in models.order._meta.database.execute_sql(f"EXPLAIN QUERY PLAN {sql}", values)
        ]
    assert any("COVERING INDEX" in step and "purchase_order" in step for step in plan), plan
