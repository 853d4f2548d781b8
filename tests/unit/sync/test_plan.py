from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from app.domain.documents import DocLine, Document, LineKind, RemoteDocument
from app.domain.links import Link
from app.domain.orders import PoStatus
from app.sync import asking
from app.sync.plan import ActionKind, Answers, plan_linked, plan_unlinked, reattach_differences
from app.sync.tag import carries, carries_any, tag_of
from tests.support.orders import po

ORDER = po()
TAG = tag_of("r", ORDER.id)
TEA = DocLine("sku:tea-1#1", LineKind.ITEM, "7", "Tea", Decimal("25.00"), Decimal(2), Decimal("12.5"))
WANTED = Document("PO-101", "3", (TEA,), currency="USD", private_note=TAG, ap_account_id="33")
OPEN = Answers()


def link(**changes: object) -> Link:
    made = Link(ORDER.id, "r", "145", "0", "PO-101", WANTED, {}, {TEA.key: "1"})
    return replace(made, **changes)  # type: ignore[arg-type]


def remote(ident: str = "145", document: Document = WANTED, **changes: object) -> RemoteDocument:
    ids = tuple(str(n + 1) for n in range(len(document.lines)))
    made = RemoteDocument(ident, "0", document, False, (), document.total, {}, ids)
    return replace(made, **changes)  # type: ignore[arg-type]


def unlinked(
    *found: RemoteDocument, taken: frozenset[str] = frozenset(), answers: Answers = OPEN
) -> ActionKind:
    return plan_unlinked(ORDER, WANTED, found, TAG, taken, answers).kind


def test_a_linked_po_is_updated_only_when_it_says_something_else() -> None:
    assert plan_linked(ORDER, WANTED, link(), OPEN).kind is ActionKind.NOTHING
    action = plan_linked(ORDER, replace(WANTED, memo="New"), link(), OPEN)
    assert (action.kind, action.writes) == (ActionKind.UPDATE, True)
    assert action.reason == "Changed here: Memo to vendor."


@pytest.mark.parametrize("billed", [{"closed": True}, {"bill_ids": ("9",)}])
def test_closed_or_billed_is_never_written(billed: dict[str, object]) -> None:
    changed = replace(WANTED, memo="New")
    for sent in (WANTED, None):
        for answers in (OPEN, Answers(difference=asking.SEND_OURS), Answers(canceled=asking.CLOSE_THERE)):
            for order in (ORDER, replace(ORDER, status=PoStatus.CANCELED)):
                found = reattach_differences(changed, remote(), {TEA.key: "1"})
                action = plan_linked(order, changed, link(sent=sent, **billed), answers, found)
                assert not action.writes
                assert action.kind is not ActionKind.ASK


def test_a_canceled_po_is_asked_about_then_closed_or_left() -> None:
    canceled = replace(ORDER, status=PoStatus.CANCELED)
    assert plan_linked(canceled, WANTED, link(), OPEN).kind is ActionKind.ASK
    closing = plan_linked(canceled, WANTED, link(), Answers(canceled=asking.CLOSE_THERE))
    assert (closing.kind, closing.closes) == (ActionKind.UPDATE, True)
    left = plan_linked(canceled, WANTED, link(), Answers(canceled=asking.LEAVE_IT))
    assert left.kind is ActionKind.NOTHING


def test_the_payables_account_that_quickbooks_chose_is_no_change_of_ours() -> None:
    sent = replace(WANTED, ap_account_id="")
    assert plan_linked(ORDER, WANTED, link(sent=sent), OPEN).kind is ActionKind.NOTHING


def test_another_account_in_settings_does_not_rewrite_what_was_sent() -> None:
    def with_freight(account: str, amount: str = "9.00") -> Document:
        freight = DocLine("cost:freight:freight#1", LineKind.ACCOUNT, account, "Freight", Decimal(amount))
        return replace(WANTED, lines=(TEA, freight), ap_account_id=f"3{account}")

    sent = link(sent=with_freight("78"))
    assert plan_linked(ORDER, with_freight("80"), sent, OPEN).kind is ActionKind.NOTHING
    action = plan_linked(ORDER, with_freight("80", "10.00"), sent, OPEN)
    assert [change.field for change in action.differences] == ["line:cost:freight:freight#1/amount"]
    assert action.wanted == with_freight("78", "10.00")


def test_what_was_linked_without_proof_waits_for_an_answer() -> None:
    changed = replace(WANTED, memo="Ours")
    found = reattach_differences(changed, remote(document=replace(WANTED, memo="Theirs")), {TEA.key: "1"})
    unproven = link(sent=None)

    def kind(answer: str) -> ActionKind:
        return plan_linked(ORDER, changed, unproven, Answers(difference=answer), found).kind

    assert kind("") is ActionKind.ASK
    assert kind(asking.SEND_OURS) is ActionKind.UPDATE
    assert kind(asking.KEEP_THEIRS) is ActionKind.REATTACH
    assert plan_linked(ORDER, changed, unproven, OPEN, ()).kind is ActionKind.REATTACH


def test_nothing_there_is_created_and_ours_is_linked_again() -> None:
    assert unlinked() is ActionKind.CREATE
    assert unlinked(remote()) is ActionKind.REATTACH
    assert unlinked(remote(), remote("200", replace(WANTED, private_note=""))) is ActionKind.REATTACH


def test_a_document_without_our_mark_is_linked_only_when_vendor_and_currency_fit() -> None:
    plain = replace(WANTED, private_note="")
    assert unlinked(remote(document=plain)) is ActionKind.REATTACH
    assert unlinked(remote(document=replace(plain, vendor_id="4"))) is ActionKind.ASK
    assert unlinked(remote(document=replace(plain, currency="EUR"))) is ActionKind.ASK
    assert unlinked(remote(document=plain), remote("200", plain)) is ActionKind.ASK
    of_another = replace(plain, private_note=tag_of("r", "another"))
    assert unlinked(remote(document=of_another)) is ActionKind.ASK
    chosen = remote(document=replace(plain, vendor_id="4"))
    assert unlinked(chosen, answers=Answers(document="145")) is ActionKind.REATTACH
    assert unlinked(chosen, answers=Answers(document="999")) is ActionKind.ASK


def test_two_copies_with_our_mark_are_asked_about() -> None:
    assert unlinked(remote("145"), remote("146")) is ActionKind.ASK


def test_documents_of_other_pos_leave_nothing_to_choose() -> None:
    assert unlinked(remote(), taken=frozenset({"145"})) is ActionKind.BLOCKED


def test_a_billed_document_is_linked_without_a_question() -> None:
    there = remote(document=replace(WANTED, memo="Theirs"), closed=True)
    action = plan_unlinked(ORDER, replace(WANTED, memo="Ours"), [there], TAG, frozenset(), OPEN)
    assert (action.kind, action.question) == (ActionKind.REATTACH, None)


def test_quickbooks_defaults_are_no_difference_but_its_lines_are() -> None:
    extra = replace(TEA, description="Extra", key="x")
    there = remote(document=replace(WANTED, ship_method="UPS", lines=(TEA, extra)))
    fields = [change.field for change in reattach_differences(WANTED, there, {TEA.key: "1"})]
    assert fields == ["line:foreign:2"]


def test_an_answer_belongs_to_the_differences_that_were_shown() -> None:
    ours = reattach_differences(replace(WANTED, memo="A"), remote(), {TEA.key: "1"})
    other = reattach_differences(replace(WANTED, memo="B"), remote(), {TEA.key: "1"})
    made = reattach_differences(
        replace(WANTED, lines=(replace(TEA, ref_id="new: Tea"),)), remote(), {TEA.key: "1"}
    )
    created = reattach_differences(
        replace(WANTED, lines=(replace(TEA, ref_id="8"),)), remote(), {TEA.key: "1"}
    )
    assert asking.about("p", ours) != asking.about("p", other)
    assert asking.about("p", ours) != asking.about("q", ours)
    assert asking.about("p", made) == asking.about("p", created)


def test_the_tag_is_short_certain_and_found_anywhere() -> None:
    assert len(TAG) == 17
    assert tag_of("r", "x") != tag_of("s", "x")
    assert carries(TAG, f"moved\n{TAG} by hand")
    assert not carries(TAG, f"{TAG[:-1]}0]")
    assert not carries(TAG, "")
    assert carries_any(f"x{tag_of('r', 'x')}")
    assert not carries_any("[im:xyz]")
