"""The mutations: what is taken out, and which tests must notice."""

from __future__ import annotations

from tests.prove.mutation import Edit, Mutation, one
from tests.prove.planted_guards import GUARDS
from tests.prove.planted_stock import STOCK_MUTATIONS

_RECOVERY = "tests/contract/test_recovery_on_practice.py::"
_ENGINE = "tests/contract/test_engine_on_practice.py::"
_GUARDS = "tests/contract/test_guards_on_practice.py::"
_CLIENT = "tests/adapters/quickbooks/test_client.py::"


MUTATIONS = (
    one(
        "intent-after-the-request",
        "the intent is stored only after the request has left",
        "app/sync/sending.py",
        """        self._run.stores.links.begin(write.intent, write.state, write.former)
        fault("after_intent")
        future = self._run.tools.executor.submit(carry, self._run, write.intent)
""",
        """        fault("after_intent")
        future = self._run.tools.executor.submit(carry, self._run, write.intent)
        self._run.stores.links.begin(write.intent, write.state, write.former)
""",
        _GUARDS + "test_the_intent_is_durable_before_its_request_leaves",
    ),
    one(
        "new-request-id-on-retry",
        "a repeated request gets a new request id",
        "app/quickbooks/client.py",
        'params["requestid"] = call.request_id',
        'params["requestid"] = __import__("uuid").uuid4().hex',
        _CLIENT + "test_a_write_that_quickbooks_finished_badly_goes_once_more_with_the_same_request_id",
    ),
    one(
        "recovery-takes-any-number",
        "recovery takes a document with our number for ours, without our tag",
        "app/sync/sighting.py",
        "                if carries(tag, remote.document.private_note):\n",
        "                if carries(tag, remote.document.private_note) or True:\n",
        _GUARDS + "test_recovery_never_takes_a_document_without_our_tag",
    ),
    one(
        "sent-again-too-early",
        "what may still be under way at QuickBooks is sent again",
        "app/sync/ages.py",
        "        return self.of(intent) < self._certain()\n",
        "        return False\n",
        _RECOVERY + "test_what_never_arrived_is_not_sent_again_before_it_is_certain",
    ),
    one(
        "repeated-answers-are-believed",
        "an answer that was given before is linked as if it were fresh",
        "app/sync/adopting.py",
        "    if intent.wanted is None or not is_repeated(intent.wanted, answered, intent.sent_at):\n",
        "    if True:\n",
        _RECOVERY + "test_a_repeated_answer_about_a_deleted_document_links_nothing",
    ),
    one(
        "random-ids-of-creates",
        "two computers send the same PO under two request ids",
        "app/sync/sending.py",
        "    if not target_id:\n",
        "    if False:\n",
        _RECOVERY + "test_two_computers_that_race_make_one_document",
    ),
    one(
        "adopt-by-number",
        "a document with our number is reattached whoever its vendor is",
        "app/sync/plan.py",
        "return remote.document.vendor_id == wanted.vendor_id and len(currencies) <= 1",
        "return True",
        _ENGINE + "test_a_document_of_somebody_else_is_asked_about_and_never_touched",
    ),
    one(
        "no-look-up",
        "numbers are not looked up before a create",
        "app/sync/planning.py",
        "        known = run.stores.mirror.find(run.realm_id, numbers, new.keys())\n",
        "        known = run.stores.mirror.find(run.realm_id, numbers[:0], ())\n",
        _ENGINE + "test_lost_links_are_found_again_and_nothing_is_written",
    ),
    one(
        "no-refresh-lock",
        "processes refresh the sign-in without a lock",
        "app/quickbooks/tokens.py",
        "        with self._locked_file():\n            if self._unsaved",
        "        if True:\n            if self._unsaved",
        "tests/adapters/quickbooks/test_one_refresh.py",
    ),
    one(
        "short-time-out",
        "writes are waited for only five seconds",
        "app/http.py",
        "READ_SECONDS = 130.0",
        "READ_SECONDS = 5.0",
        "tests/adapters/test_http.py",
    ),
    one(
        "time-out-sent-again",
        "a request that timed out is sent again at once",
        "app/quickbooks/troubles.py",
        "final=True)",
        "final=False)",
        _CLIENT + "test_a_late_answer_is_not_waited_for_twice",
    ),
    one(
        "unknown-is-refused",
        "an unknown outcome is taken for a refusal",
        "app/sync/outcome.py",
        "    if isinstance(error, OutcomeUnknown):\n        text",
        "    if False:\n        text",
        _RECOVERY + "test_a_lost_answer_is_looked_up_at_once",
    ),
    one(
        "link-without-token",
        "the link is stored with the token of before",
        "app/sync/outcome.py",
        "        snapshot=remote.raw,\n        line_ids=every_line(wanted, line_ids),",
        '        snapshot={**remote.raw, "SyncToken": "0"},\n        line_ids=every_line(wanted, line_ids),',
        _GUARDS + "test_two_edits_are_two_writes_and_no_read",
    ),
    one(
        "raise-the-token",
        "a stale token is answered by raising it: what was changed there is overwritten",
        "app/sync/merge.py",
        'raw = {**now.raw, "POStatus": "Closed"} if closes else now.raw',
        'raw = {**link.snapshot, "SyncToken": now.sync_token}',
        _ENGINE + "test_an_edit_of_another_field_in_quickbooks_survives",
    ),
    one(
        "no-conflicts",
        "the same field changed on both sides is not asked about",
        "app/sync/merge.py",
        "    conflicts = conflicts_of(books, link, sent, wanted, now)",
        "    conflicts: tuple[Difference, ...] = ()",
        _ENGINE + "test_the_same_field_on_both_sides_is_asked_and_nothing_written",
    ),
    one(
        "no-billed-check",
        "a billed document is rewritten",
        "app/sync/merge.py",
        "    if now.billed:\n",
        "    if False:\n",
        _ENGINE + "test_a_billed_document_is_never_rewritten",
    ),
    one(
        "keep-theirs-ignored",
        "'keep QuickBooks' is not heeded",
        "app/sync/merge.py",
        "kept = [conflict.field for conflict in conflicts if choices[conflict.field] == KEEP_THEIRS]",
        "kept: list[str] = []",
        _ENGINE + "test_conflict_answered_with_theirs",
    ),
    Mutation(
        "po-sync-off-ignored",
        "the switch is not looked at",
        (
            Edit("app/sync/run.py", "    if not run.settings.po_sync:\n", "    if False:\n"),
            Edit("app/services/session.py", "        if not settings.po_sync:\n", "        if False:\n"),
        ),
        (_ENGINE + "test_with_po_sync_off_not_one_request_leaves",),
    ),
    one(
        "snapshot-not-updated",
        "after an update the snapshot stays as it was",
        "app/sync/outcome.py",
        "    doubt = doubt_about(intent.wanted, remote)\n",
        "    link = replace(link, snapshot=before.snapshot) if before else link\n"
        "    doubt = doubt_about(intent.wanted, remote)\n",
        _GUARDS + "test_two_edits_are_two_writes_and_no_read",
    ),
    one(
        "no-currency-check",
        "a vendor whose currency QuickBooks did not take is used",
        "app/sync/resolve.py",
        "    return not company.multi_currency or not vendor.currency or vendor.currency == order.currency\n",
        "    return True\n",
        "tests/unit/sync/test_resolve.py::test_no_way_leads_to_a_vendor_of_another_currency",
        _ENGINE + "test_a_currency_that_quickbooks_ignored_is_told_and_nothing_is_sent",
    ),
    one(
        "tag-left-out",
        "documents are sent without our tag",
        "app/sync/desired.py",
        "    parts.append(tag_of(realm_id, order.id))\n",
        "",
        _GUARDS + "test_recovery_never_takes_a_document_without_our_tag",
        _RECOVERY + "test_a_lost_answer_is_looked_up_at_once",
    ),
    *GUARDS,
    *STOCK_MUTATIONS,
)

#: Those of every push: one for each way to fail.
QUICK = ("intent-after-the-request", "adopt-by-number", "no-billed-check", "raise-the-token")
