"""What needs a person: alike questions are one entry, one answer settles all, and it can be taken back until it was
acted on.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import UserMustAct
from app.domain.links import MappingKind
from app.domain.needs import Answered, Need
from app.domain.questions import QuestionKind
from app.domain.sync_state import SyncState
from app.services.questions import GivenAnswer
from app.sync.asking import KEEP_THEIRS, SEND_AGAIN, SEND_OURS, STOP_SYNCING
from tests.contract.test_conflicts_on_practice import clash, memo_conflict, vendors_asked_about
from tests.support.bench import Bench, bench
from tests.support.orders import po


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


def gone_there(shop: Bench, *numbers: str) -> list[str]:
    """POs whose documents somebody deleted in QuickBooks."""
    orders = [po(number) for number in numbers]
    shop.put(*orders)
    shop.sync()
    for order in orders:
        shop.erase_there(shop.link(order.id).qbo_id)
    shop.follow()
    return [order.id for order in orders]


def only(shop: Bench) -> Need:
    (need,) = shop.needs.entries()
    return need


def answer(shop: Bench, key: str) -> list[tuple[str, Answered]]:
    return shop.needs.answer([only(shop)], key)


def test_deleted_pos_are_one_entry_and_one_answer_sends_all_of_them(shop: Bench) -> None:
    ids = gone_there(shop, "101", "102", "103")
    need = only(shop)
    assert need.title == "3 POs were deleted in QuickBooks"
    assert [part.pos[0].number for part in need.parts] == ["101", "102", "103"]
    assert shop.needs.count() == 1
    ((_, done),) = answer(shop, SEND_AGAIN)
    assert set(done.po_ids) == set(ids)
    assert shop.needs.entries() == []
    shop.sync()
    assert len(shop.there()) == 3


def test_a_part_is_answered_by_itself_and_the_others_stay(shop: Bench) -> None:
    ids = gone_there(shop, "101", "102", "103")
    shop.needs.answer([only(shop).parts[1]], STOP_SYNCING)
    assert shop.state(ids[1]).state is SyncState.ON_HOLD
    assert only(shop).title == "2 POs were deleted in QuickBooks"


@pytest.mark.parametrize("key", [SEND_AGAIN, STOP_SYNCING])
def test_links_and_badges_come_back_with_the_questions(shop: Bench, key: str) -> None:
    ids = gone_there(shop, "101", "102")
    before = [(shop.state(po_id), shop.link(po_id)) for po_id in ids], shop.needs.entries()
    done = answer(shop, key)
    assert shop.stores.links.link(ids[0], shop.realm) is None
    changes = shop.needs.take_back(done)
    assert set(ids) <= changes.po_ids
    assert ([(shop.state(po_id), shop.link(po_id)) for po_id in ids], shop.needs.entries()) == before
    shop.sync()
    assert shop.there() == [], "it is asked again, so nothing is sent"


def test_the_same_fields_are_one_entry_and_other_fields_another(shop: Bench) -> None:
    ids = [memo_conflict(shop, "102"), memo_conflict(shop, "103")]
    clash(shop)
    first, second = shop.needs.entries()
    assert first.title == "2 POs were changed on both sides: Memo to vendor"
    assert second.parts == ()
    shop.needs.answer([first], KEEP_THEIRS)
    shop.sync()
    assert [shop.document(po_id)["Memo"] for po_id in ids] == ["Theirs", "Theirs"]
    assert only(shop).key == second.key


def test_several_entries_are_answered_together(shop: Bench) -> None:
    memo_conflict(shop, "102")
    clash(shop)
    shop.needs.answer(shop.needs.entries(), SEND_OURS)
    assert shop.needs.entries() == []
    shop.sync()
    assert {raw["Memo"] for raw in shop.there()} == {"Ours"}


def test_a_vendor_that_was_chosen_is_forgotten_again(shop: Bench) -> None:
    ids = vendors_asked_about(shop)
    need = only(shop)
    assert (need.kind, need.parts, {each.po_id for each in need.pos}) == (
        QuestionKind.VENDOR.value,
        (),
        set(ids),
    )
    badges = [shop.state(po_id) for po_id in ids]
    vendor = need.answers[0].key
    done = answer(shop, vendor)
    (stored,) = shop.stores.mappings.mappings(shop.realm, MappingKind.VENDOR).values()
    assert stored.target_id == vendor
    shop.needs.take_back(done)
    assert shop.stores.mappings.mappings(shop.realm, MappingKind.VENDOR) == {}
    assert [shop.state(po_id) for po_id in ids] == badges
    assert only(shop) == need


def test_a_remembered_choice_is_forgotten_with_its_answer(shop: Bench) -> None:
    memo_conflict(shop, "101")
    (question,) = shop.asked()
    done = shop.questions.give_all([GivenAnswer(question, KEEP_THEIRS, remember=("memo",))])
    assert len(shop.asked_list.remembered()) == 1
    shop.questions.take_back(done)
    assert shop.asked_list.remembered() == []
    assert shop.asked() == [question]


def test_after_a_sync_it_is_too_late(shop: Bench) -> None:
    memo_conflict(shop, "101")
    done = answer(shop, SEND_OURS)
    shop.sync()
    with pytest.raises(UserMustAct, match="Too late"):
        shop.needs.take_back(done)
    assert shop.needs.entries() == []


def test_an_answer_that_came_too_late_does_nothing(shop: Bench) -> None:
    po_id = memo_conflict(shop, "101")
    need = only(shop)
    shop.stores.questions.close(shop.realm, po_id)
    ((_, done),) = shop.needs.answer([need], SEND_OURS)
    assert done.too_late
    assert done.former is None
