"""Takes answers back, as long as nothing has come of them."""

from __future__ import annotations

from app.domain.changes import ChangeKind, ChangeSet
from app.domain.errors import UserMustAct
from app.services.answering import AnswerStores, Former, states_of
from app.sync.brakes import GO_ON


def take_back(stores: AnswerStores, former: Former) -> ChangeSet:
    """Questions, pairs, remembered choices, links and badges as they were. Use it inside one transaction.

    Raises:
        UserMustAct: a sync has acted on one of the answers, or somebody changed the PO meanwhile. Nothing was changed.
    """
    realm = former.realm
    states = states_of(stores.links, realm, former.after)
    gone_on = sum(states[po_id] != after for po_id, after in former.after.items())
    if gone_on:
        raise UserMustAct(
            "Too late to take the answer back",
            f"{'A PO has' if gone_on == 1 else f'{gone_on} POs have'} gone on since, so the answer stays.",
            "What reached QuickBooks can be taken back with Undo beside the PO.",
        )
    if former.brake == GO_ON and not _still_goes_on(stores, former):
        raise UserMustAct(
            "Too late to take the answer back",
            "A sync has gone on since, so the answer stays.",
            "What reached QuickBooks can be taken back with Undo beside the PO.",
        )
    for question in former.questions:
        stores.questions.put(realm, question)
        stores.questions.answer(realm, question.po_id, question.kind.value, question.subject, "")
    for (kind, key), pair in former.pairs.items():
        if pair is None:
            stores.mappings.drop_mapping(realm, kind, key)
        else:
            stores.mappings.put_mapping(pair)
    for rule, remembered in former.rules.items():
        if remembered is None or remembered.since is None:
            stores.questions.forget(realm, rule)
        else:
            stores.questions.remember(realm, rule, remembered.choice, remembered.since)
    for po_id, link in former.links.items():
        stores.links.put_link(link, former.states.get(po_id))
    stores.links.set_states(list(former.states.values()))
    ids = {question.po_id for question in former.questions} | set(former.states)
    kinds = (ChangeKind.SYNC, ChangeKind.QUESTIONS, ChangeKind.MAPPINGS)
    return ChangeSet.of(*kinds, po_ids=frozenset(ids), structure=True)


def _still_goes_on(stores: AnswerStores, former: Former) -> bool:
    """Whether no run has used the word "Go on" up."""
    return all(
        stores.questions.answer_of(former.realm, "", each.kind.value, each.subject) == GO_ON
        for each in former.questions
        if not each.po_id
    )
