"""Conflicts and differences answered field by field and line by line, and choices that are remembered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.domain.orders import PoStatus
from app.domain.questions import Question, QuestionKind
from app.domain.sync_state import SyncState
from app.practice.entities.operations import save
from app.practice.entities.registry import BY_KIND
from app.sync.asking import KEEP_THEIRS, SEND_OURS
from app.sync.events import NoEvents
from tests.support.bench import Bench, Crash, Token, bench, total_of
from tests.support.orders import cost, line, po

TEA, MUG = "line:sku:tea-1#1", "line:sku:mug-2#1"
TWO = (line("TEA-1", "2", "12.50"), line("MUG-2", "4", "3.00"))


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Bench]:
    with bench(tmp_path) as made:
        yield made


def edit_lines(shop: Bench, po_id: str, change: Any) -> None:
    """What a person does to the lines in QuickBooks' own screens; `change` gets them as dicts."""
    raw = shop.document(po_id)
    lines = [dict(each) for each in raw["Line"]]
    shop.edit_there("PurchaseOrder", raw["Id"], Line=change(lines))


def with_numbers(lines: list[dict[str, Any]], place: int, quantity: str, price: str) -> list[dict[str, Any]]:
    detail = {
        **lines[place]["ItemBasedExpenseLineDetail"],
        "Qty": Decimal(quantity),
        "UnitPrice": Decimal(price),
    }
    lines[place] |= {"ItemBasedExpenseLineDetail": detail, "Amount": Decimal(quantity) * Decimal(price)}
    return lines


def asked(shop: Bench, kind: QuestionKind = QuestionKind.CONFLICT) -> Question:
    (question,) = shop.asked(kind)
    return question


def choose(shop: Bench, *, keep: tuple[str, ...] = (), remember: tuple[str, ...] = ()) -> None:
    """Answer the only question: keep QuickBooks' value of these fields, send the others."""
    (question,) = shop.asked()
    fields = [change.field for change in question.disputed]
    assert set(keep) <= set(fields)
    choices = {field: KEEP_THEIRS if field in keep else SEND_OURS for field in fields}
    assert shop.questions.answer_fields(question, choices, remember).po_ids


def settled(shop: Bench, po_id: str) -> None:
    """In QuickBooks, nothing asked, nothing more to send."""
    assert shop.asked() == []
    assert (shop.state(po_id).state, shop.state(po_id).reason) == (SyncState.IN_QUICKBOOKS, "")
    shop.requests()
    shop.sync()
    assert shop.requests() == (0, 0)
    assert shop.state(po_id).state is SyncState.IN_QUICKBOOKS


def amounts_hold(raw: dict[str, Any]) -> None:
    for each in raw["Line"]:
        detail = each.get("ItemBasedExpenseLineDetail")
        if detail and "Qty" in detail:
            assert Decimal(str(each["Amount"])) == Decimal(str(detail["Qty"])) * Decimal(
                str(detail["UnitPrice"])
            )


def clash(shop: Bench) -> str:
    """Memo, ship via and the numbers of the tea are changed on both sides, the due date there, the mug here."""
    order = po(lines=TWO)
    shop.put(order)
    shop.sync()
    edit_lines(shop, order.id, lambda lines: with_numbers(lines, 0, "2", "20.00"))
    ident = shop.link(order.id).qbo_id
    sea = {"value": "Sea", "name": "Sea"}
    shop.edit_there("PurchaseOrder", ident, Memo="Theirs", ShipMethodRef=sea, DueDate="2026-12-31")
    lines = (line("TEA-1", "5", "12.50"), line("MUG-2", "4", "3.50"))
    shop.edit(order.id, note_to_supplier="Ours", carrier="Air", lines=lines)
    shop.sync()
    return order.id


def test_a_conflict_shows_three_values_and_the_numbers_of_a_line_as_one(shop: Bench) -> None:
    clash(shop)
    told = {c.field: (c.base, c.before, c.after) for c in asked(shop).disputed}
    assert told == {
        "memo": ("", "Theirs", "Ours"),
        "ship_method": ("", "Sea", "Air"),
        f"{TEA}/numbers": ("2 x 12.5 = 25", "2 x 20 = 40", "5 x 12.5 = 62.5"),
    }


def test_each_field_goes_as_it_was_chosen_and_is_not_asked_again(shop: Bench) -> None:
    po_id = clash(shop)
    choose(shop, keep=("memo", f"{TEA}/numbers"))
    shop.requests()
    shop.sync()
    assert shop.requests()[1] <= 2
    after = shop.document(po_id)
    assert (after["Memo"], after["ShipMethodRef"]["name"], after["DueDate"]) == (
        "Theirs",
        "Air",
        "2026-12-31",
    )
    assert total_of(after) == Decimal("54.00")  # tea as kept there 40.00, mugs as changed here 14.00
    amounts_hold(after)
    settled(shop, po_id)
    shop.edit(po_id, note_to_supplier="Ours at last")
    shop.sync()
    after = shop.document(po_id)
    assert (after["Memo"], total_of(after)) == ("Ours at last", Decimal("54.00"))
    settled(shop, po_id)


def test_the_numbers_of_a_line_go_together_and_its_words_stay(shop: Bench) -> None:
    po_id = clash(shop)
    edit_lines(shop, po_id, lambda lines: [lines[0] | {"Description": "Finest tea"}, *lines[1:]])
    choose(shop, keep=("memo", "ship_method"))
    shop.sync()
    after = shop.document(po_id)
    assert after["Line"][0]["Description"] == "Finest tea"
    assert total_of(after) == Decimal("76.50")
    amounts_hold(after)
    settled(shop, po_id)


@pytest.mark.parametrize("keep", [True, False])
@pytest.mark.parametrize("also", [True, False])
def test_removed_here_and_edited_there(shop: Bench, keep: bool, also: bool) -> None:
    order = po(lines=TWO)
    shop.put(order)
    shop.sync()
    edit_lines(shop, order.id, lambda lines: with_numbers(lines, 1, "9", "3.00"))
    shop.edit(order.id, lines=TWO[:1], **({"note_to_supplier": "Ours"} if also else {}))
    shop.sync()
    (change,) = asked(shop).disputed
    assert (change.field, change.after) == (MUG, "")
    assert "9 x 3 = 27" in change.before
    assert "4 x 3 = 12" in (change.base or "")
    choose(shop, keep=(MUG,) if keep else ())
    shop.sync()
    after = shop.document(order.id)
    assert len(after["Line"]) == (2 if keep else 1)
    assert total_of(after) == Decimal("52.00" if keep else "25.00")
    assert after.get("Memo", "") == ("Ours" if also else "")
    settled(shop, order.id)


@pytest.mark.parametrize("keep", [True, False])
@pytest.mark.parametrize("also", [True, False])
def test_edited_here_and_removed_there(shop: Bench, keep: bool, also: bool) -> None:
    order = po(lines=TWO)
    shop.put(order)
    shop.sync()
    edit_lines(shop, order.id, lambda lines: lines[:1])
    edited = (TWO[0], line("MUG-2", "5", "3.00"))
    shop.edit(order.id, lines=edited, **({"note_to_supplier": "Ours"} if also else {}))
    shop.sync()
    (change,) = asked(shop).disputed
    assert (change.field, change.before) == (MUG, "")
    choose(shop, keep=(MUG,) if keep else ())
    shop.sync()
    after = shop.document(order.id)
    assert total_of(after) == Decimal("25.00" if keep else "40.00")
    assert len(after["Line"]) == (1 if keep else 2)
    assert after.get("Memo", "") == ("Ours" if also else "")
    settled(shop, order.id)


def test_added_here_and_removed_there_are_no_conflict(shop: Bench) -> None:
    order = po(lines=TWO)
    shop.put(order)
    shop.sync()
    edit_lines(shop, order.id, lambda lines: lines[:1])
    shop.edit(order.id, lines=(*TWO, line("POT-3", "1", "30.00")))
    shop.sync()
    after = shop.document(order.id)
    assert [total_of(after), len(after["Line"])] == [Decimal("55.00"), 2]
    settled(shop, order.id)


def test_an_answer_from_before_there_were_answers_field_by_field_still_holds(shop: Bench) -> None:
    po_id = clash(shop)
    question = asked(shop)
    shop.stores.questions.answer(shop.realm, po_id, question.kind.value, question.subject, KEEP_THEIRS)
    shop.sync()
    after = shop.document(po_id)
    assert (after["Memo"], total_of(after)) == ("Theirs", Decimal("54.00"))
    settled(shop, po_id)


def test_choices_that_do_not_fit_the_question_do_nothing(shop: Bench) -> None:
    clash(shop)
    question = asked(shop)
    for choices in ({}, {"memo": SEND_OURS}, {c.field: "maybe" for c in question.disputed}):
        assert not shop.questions.answer_fields(question, choices).po_ids
    assert asked(shop) == question
    choose(shop)
    assert not shop.questions.answer_fields(question, {c.field: SEND_OURS for c in question.disputed}).po_ids


def test_an_answer_survives_a_restart(shop: Bench) -> None:
    po_id = clash(shop)
    shop.restart()
    assert asked(shop).asked_at == shop.clock.now()
    choose(shop, keep=("memo",))
    shop.restart()
    shop.sync()
    assert shop.document(po_id)["Memo"] == "Theirs"
    assert shop.document(po_id)["ShipMethodRef"]["name"] == "Air"
    settled(shop, po_id)


def test_an_answer_that_no_longer_fits_is_not_used(shop: Bench) -> None:
    po_id = clash(shop)
    choose(shop, keep=("ship_method",))
    shop.edit_there("PurchaseOrder", shop.link(po_id).qbo_id, Memo="Theirs again")
    before = shop.document(po_id)
    shop.sync()
    assert shop.document(po_id) == before
    assert {c.field: c.before for c in asked(shop).disputed}["memo"] == "Theirs again"


def test_a_conflict_that_quickbooks_settled_meanwhile_is_not_asked_about(shop: Bench) -> None:
    order = po()
    shop.put(order)
    shop.sync()
    ident = shop.link(order.id).qbo_id
    shop.edit_there("PurchaseOrder", ident, Memo="Theirs")
    shop.edit(order.id, note_to_supplier="Ours")
    shop.sync()
    asked(shop)
    shop.edit_there("PurchaseOrder", ident, Memo="Ours")
    shop.clock.advance(600)
    shop.edit(order.id, carrier="Air")
    shop.sync()
    assert shop.document(order.id)["ShipMethodRef"]["name"] == "Air"
    settled(shop, order.id)


def test_the_moment_of_a_question_is_when_it_was_put_first(shop: Bench) -> None:
    clash(shop)
    first = shop.clock.now()
    shop.clock.advance(3600)
    shop.sync()
    assert asked(shop).asked_at == first


def test_a_lost_answer_of_a_partial_update_is_recognised(shop: Bench) -> None:
    po_id = clash(shop)
    choose(shop, keep=("memo",))
    shop.practice.faults.add("lost-answer", entity="PurchaseOrder", operation="update", times=9)
    shop.fault.at = "after_answer"  # dies before it can look
    with pytest.raises(Crash):
        shop.sync()
    shop.restart()
    shop.practice.faults.clear()
    shop.clock.advance(86_400)
    shop.requests()
    shop.sync()
    assert shop.requests()[1] == 0
    assert shop.document(po_id)["Memo"] == "Theirs"
    settled(shop, po_id)


# --- remembered choices -----------------------------------------------------------------------------------------------


def memo_conflict(shop: Bench, number: str, **also: Any) -> str:
    order = po(number)
    shop.put(order)
    shop.sync()
    shop.edit_there("PurchaseOrder", shop.link(order.id).qbo_id, Memo="Theirs")
    shop.edit(order.id, note_to_supplier="Ours", **also)
    shop.sync()
    return order.id


def test_a_remembered_choice_holds_for_later_conflicts_and_is_logged(shop: Bench) -> None:
    memo_conflict(shop, "101")
    choose(shop, keep=("memo",), remember=("memo",))
    shop.sync()
    assert [(c.label, c.choice) for c in shop.asked_list.remembered()] == [("Memo to vendor", KEEP_THEIRS)]
    po_id = memo_conflict(shop, "102", carrier="Air")
    after = shop.document(po_id)
    assert (after["Memo"], after["ShipMethodRef"]["name"]) == ("Theirs", "Air")
    settled(shop, po_id)
    (entry,) = [e for e in shop.stores.log.entries(po_id=po_id) if e.action == "remembered"]
    assert "Memo to vendor (Ours here, Theirs there): QuickBooks kept its value" in entry.text


def test_only_the_fields_without_a_rule_are_asked_about(shop: Bench) -> None:
    memo_conflict(shop, "101")
    choose(shop, remember=("memo",))
    shop.sync()
    po_id = clash_of(shop, "102")
    assert {c.field for c in asked(shop).disputed} == {"ship_method"}
    choose(shop, keep=("ship_method",))
    shop.sync()
    after = shop.document(po_id)
    assert (after["Memo"], after["ShipMethodRef"]["name"]) == ("Ours", "Sea")
    settled(shop, po_id)


def clash_of(shop: Bench, number: str) -> str:
    order = po(number)
    shop.put(order)
    shop.sync()
    sea = {"value": "Sea", "name": "Sea"}
    shop.edit_there("PurchaseOrder", shop.link(order.id).qbo_id, Memo="Theirs", ShipMethodRef=sea)
    shop.edit(order.id, note_to_supplier="Ours", carrier="Air")
    shop.sync()
    return order.id


def test_money_is_never_remembered(shop: Bench) -> None:
    clash(shop)
    fields = tuple(change.field for change in asked(shop).disputed)
    choose(shop, remember=fields)
    assert {each.rule for each in shop.asked_list.remembered()} == {"memo", "ship_method"}


def test_a_forgotten_choice_is_asked_about_again(shop: Bench) -> None:
    memo_conflict(shop, "101")
    choose(shop, keep=("memo",), remember=("memo",))
    shop.sync()
    shop.questions.forget("memo")
    memo_conflict(shop, "102")
    assert {c.field for c in asked(shop).disputed} == {"memo"}


# --- differences after a reattach -------------------------------------------------------------------------------------


def hand_made(shop: Bench, **more: Any) -> str:
    """A purchase order that somebody made in QuickBooks by hand: tea at another price, and freight."""
    shop.put(po("900"))
    shop.sync()
    raw = shop.document(po("900").id)
    (tea,) = raw["Line"]
    item = tea["ItemBasedExpenseLineDetail"]["ItemRef"]
    lines = [
        {
            "DetailType": "ItemBasedExpenseLineDetail",
            "Amount": Decimal("60.00"),
            "Description": "Tea by hand",
            "ItemBasedExpenseLineDetail": {"ItemRef": item, "Qty": 3, "UnitPrice": 20},
        },
        {
            "DetailType": "ItemBasedExpenseLineDetail",
            "Amount": Decimal("7.00"),
            "Description": "Only there",
            "ItemBasedExpenseLineDetail": {"ItemRef": item, "Qty": 1, "UnitPrice": 7},
        },
    ]
    body = {
        "DocNumber": "PO-101",
        "VendorRef": raw["VendorRef"],
        "APAccountRef": raw["APAccountRef"],
        "TxnDate": raw["TxnDate"],
        "PrivateNote": "By hand",
        "ShipMethodRef": {"value": "Sea", "name": "Sea"},
        "Line": lines,
        **more,
    }
    shop.clock.advance(600)  # long after the last look at QuickBooks
    with shop.practice.books(shop.realm) as books:
        return str(save(books, BY_KIND["PurchaseOrder"], body, {})["Id"])


def test_a_difference_is_answered_line_by_line(shop: Bench) -> None:
    ident = hand_made(shop, Memo="Call first")
    shop.put(po(note_to_supplier="Before noon", cost_lines=(cost("5.00"),)))
    before = shop.there()
    shop.sync()
    assert shop.there() == before
    question = asked(shop, QuestionKind.DIFFERENCE)
    fields = {change.field: (change.before, change.after) for change in question.disputed}
    extra = next(name for name in fields if name.startswith("line:foreign:"))
    assert fields[f"{TEA}/numbers"] == ("3 x 20 = 60", "2 x 12.5 = 25")
    assert fields["memo"] == ("Call first", "Before noon")
    assert all(change.base is None for change in question.disputed)
    choose(shop, keep=("memo", f"{TEA}/description", extra))
    shop.sync()
    after = next(raw for raw in shop.there() if raw["Id"] == ident)
    assert after["Memo"] == "Call first"
    assert (
        after["ShipMethodRef"]["name"] == "Sea"
    )  # empty here, so nobody was asked and nothing is taken away
    assert [each["Description"] for each in after["Line"]] == ["Tea by hand", "Only there", "Freight"]
    assert total_of(after) == Decimal("37.00")
    assert after["PrivateNote"].startswith("By hand\n")
    assert "[im:" in after["PrivateNote"]
    settled(shop, po().id)


def test_a_line_of_this_po_may_stay_away(shop: Bench) -> None:
    ident = hand_made(shop)
    shop.put(po(cost_lines=(cost("5.00"),)))
    shop.sync()
    question = asked(shop, QuestionKind.DIFFERENCE)
    freight = next(c.field for c in question.disputed if c.field.startswith("line:cost"))
    extra = next(c.field for c in question.disputed if c.field.startswith("line:foreign:"))
    choose(shop, keep=(freight,))
    shop.sync()
    after = next(raw for raw in shop.there() if raw["Id"] == ident)
    assert [len(after["Line"]), total_of(after)] == [1, Decimal("25.00")], extra
    settled(shop, po().id)
    shop.edit(po().id, cost_lines=(cost("6.00"),))
    shop.sync()
    assert total_of(shop.document(po().id)) == Decimal("31.00")
    settled(shop, po().id)


def test_a_document_that_only_lacks_our_mark_is_linked_without_a_question(shop: Bench) -> None:
    shop.put(po("900"))
    shop.sync()
    raw = shop.document(po("900").id)
    body = {
        name: raw[name]
        for name in ("VendorRef", "APAccountRef", "TxnDate", "POEmail", "VendorAddr")
        if name in raw
    }
    lines = [{name: value for name, value in each.items() if name != "Id"} for each in raw["Line"]]
    with shop.practice.books(shop.realm) as books:
        made = save(books, BY_KIND["PurchaseOrder"], {**body, "DocNumber": "PO-101", "Line": lines}, {})
    shop.clock.advance(600)
    before = shop.there()
    shop.put(replace(po()))
    shop.sync()
    assert shop.link(po().id).qbo_id == made["Id"]
    assert shop.there() == before
    settled(shop, po().id)


# --- questions that several POs wait for, and answers while a run is under way ----------------------------------------


def vendors_asked_about(shop: Bench) -> list[str]:
    """Three POs of a supplier whose vendor is not certain."""
    with shop.practice.books(shop.realm) as books:
        for name, currency in (("ACME Tea, Inc.", "USD"), ("Quite another", "USD")):
            save(books, BY_KIND["Vendor"], {"DisplayName": name, "CurrencyRef": {"value": currency}}, {})
    orders = [po("101"), po("102"), po("103")]
    shop.put(*orders)
    shop.sync()
    return [order.id for order in orders]


def test_a_shared_question_is_listed_once_with_the_pos_that_wait(shop: Bench) -> None:
    ids = vendors_asked_about(shop)
    (row,) = shop.asked_list.rows()
    assert (row.number, row.supplier, set(row.question.waiting)) == ("101", "Acme Tea", set(ids))
    assert shop.asked_list.count() == 1
    shop.sync(ids[1])
    assert set(shop.asked_list.rows()[0].question.waiting) == set(ids)
    shop.edit(ids[2], supplier=replace(po().supplier, name="Somebody else"))
    shop.sync()
    assert set(shop.asked_list.rows()[0].question.waiting) == set(ids[:2])
    shop.restart()
    assert set(shop.asked_list.rows()[0].question.waiting) == set(ids[:2])


def test_any_vendor_of_the_local_copy_may_be_chosen(shop: Bench) -> None:
    vendors_asked_about(shop)
    (row,) = shop.asked_list.rows()
    found = shop.asked_list.candidates(row.question)
    assert [each.name for each in found.rows] == ["ACME Tea, Inc.", "Quite another"]
    assert found.create == "Create Acme Tea"
    assert not shop.questions.answer(row.question, "4711").po_ids
    other = found.rows[1]
    assert len(shop.questions.answer(row.question, other.id).po_ids) == 3
    shop.sync()
    assert {raw["VendorRef"]["name"] for raw in shop.there()} == {"Quite another"}
    assert shop.asked() == []


def test_an_answer_given_during_a_run_is_kept_for_the_next(shop: Bench) -> None:
    ids = vendors_asked_about(shop)
    (question,) = shop.asked()
    shop.put(po("100", supplier=replace(po().supplier, name="Ready Steady")))

    def answer_now(point: str) -> None:
        if point == "after_intent" and shop.asked():
            shop.questions.answer(question, question.choices[0].key)

    shop.tools = replace(shop.tools, fault=answer_now)
    shop.sync()
    assert shop.asked() == []
    assert {shop.state(po_id).state for po_id in ids} == {SyncState.READY}
    shop.tools = replace(shop.tools, fault=shop.fault)
    shop.sync()
    assert len(shop.there()) == 4
    assert len(shop.there("Vendor")) == 3


def test_everything_else_goes_on_while_questions_are_open(shop: Bench) -> None:
    po_id = clash(shop)
    shop.put(po("102"), po("103"))
    shop.edit(po_id, internal_note="More")
    run = shop.sync()
    assert (run.created, run.waiting) == (2, 1)
    assert shop.state(po_id).state is SyncState.CONFLICT


def test_the_preview_shows_the_three_values_of_a_conflict(shop: Bench) -> None:
    po_id = clash(shop)
    preview = shop.syncing.preview([po_id], Token(shop.clock), NoEvents())
    (row,) = preview.rows
    assert (row.action, row.needs_person) == ("ask", True)
    assert {c.field: (c.base, c.before, c.after) for c in row.differences}["memo"] == ("", "Theirs", "Ours")


# --- documents with our number ----------------------------------------------------------------------------------------


def another_with_our_number(shop: Bench, vendor: str, total: str) -> str:
    with shop.practice.books(shop.realm) as books:
        known = next((v for v in books.all("Vendor") if v["DisplayName"] == vendor), None)
        vendor_id = (
            known["Id"] if known else save(books, BY_KIND["Vendor"], {"DisplayName": vendor}, {})["Id"]
        )
        accounts = {a["AccountType"]: a["Id"] for a in books.all("Account")}
        body = {
            "DocNumber": "PO-101",
            "TxnDate": "2026-11-05",
            "VendorRef": {"value": vendor_id},
            "APAccountRef": {"value": accounts["Accounts Payable"]},
            "Line": [
                {
                    "Amount": Decimal(total),
                    "Description": f"Pallets for {vendor}",
                    "DetailType": "AccountBasedExpenseLineDetail",
                    "AccountBasedExpenseLineDetail": {"AccountRef": {"value": accounts["Expense"]}},
                }
            ],
        }
        return str(save(books, BY_KIND["PurchaseOrder"], body, {})["Id"])


def test_several_documents_with_our_number_are_shown_side_by_side_and_one_is_chosen(shop: Bench) -> None:
    first = another_with_our_number(shop, "Acme Tea", "9.00")
    second = another_with_our_number(shop, "Acme Tea", "19.00")
    shop.put(po())
    before = shop.there()
    shop.sync()
    question = asked(shop, QuestionKind.DOCUMENT)
    assert [choice.key for choice in question.choices] == [first, second]
    (_, there, here), (_, other, _) = question.rows
    assert there.splitlines() == ["Acme Tea", "2026-11-05", "9.00 USD", "· Pallets for Acme Tea: 9"]
    assert "19.00 USD" in other
    assert here.splitlines()[0] == "Acme Tea"
    assert here.splitlines()[3].endswith(": 2 x 12.5 = 25")
    preview = shop.syncing.preview(None, Token(shop.clock), NoEvents())
    assert preview.rows[0].question is not None
    assert shop.questions.answer(question, second).po_ids == {po().id}
    shop.restart()
    shop.sync()
    assert (shop.there(), shop.link(po().id).qbo_id) == (before, second)
    asked(shop, QuestionKind.DIFFERENCE)
    choose(shop)
    shop.sync()
    assert total_of(shop.document(po().id)) == Decimal("25.00")
    settled(shop, po().id)


@pytest.mark.parametrize("kind", [QuestionKind.DELETED, QuestionKind.CANCELED, QuestionKind.DOCUMENT])
def test_every_question_is_on_the_list_and_outlives_a_restart(shop: Bench, kind: QuestionKind) -> None:
    if kind is QuestionKind.DOCUMENT:
        another_with_our_number(shop, "Somebody else", "9.00")
        shop.put(po())
    else:
        shop.put(po())
        shop.sync()
        if kind is QuestionKind.DELETED:
            shop.erase_there(shop.link(po().id).qbo_id)
            shop.edit(po().id, note_to_supplier="Hello")
        else:
            shop.edit(po().id, status=PoStatus.CANCELED)
    shop.sync()
    shop.restart()
    (row,) = shop.asked_list.rows()
    assert (row.question.kind, row.number, row.question.asked_at) == (kind, "101", shop.clock.now())
    assert shop.asked_list.find(row.question.id) == row
    shop.questions.answer(row.question, row.question.choices[-1].key)
    assert shop.asked_list.count() == 0
