"""More mutations: the guards around the engine (recovery, limits, brakes, what is refused here, secrets)."""

from __future__ import annotations

from tests.prove.mutation import Edit, Mutation, one

_RECOVERY = "tests/contract/test_recovery_on_practice.py::"
_ENGINE = "tests/contract/test_engine_on_practice.py::"

GUARDS = (
    one(
        "recovery-without-a-look",
        "recovery does not look whether an unanswered create is there",
        "app/sync/recover.py",
        "if intent.target_id else sighting.document(intent)",
        "if intent.target_id else None",
        _RECOVERY + "test_a_lost_answer_is_looked_up_at_once",
        _RECOVERY + "test_what_quickbooks_commits_late_is_found_and_not_made_twice",
    ),
    one(
        "deleted-there-is-not-noticed",
        "a document that was deleted in QuickBooks is not asked about",
        "app/sync/catching_up.py",
        "    noticing.seen(documents)\n    noticing.deleted(gone)\n",
        "    noticing.seen(documents)\n",
        "tests/contract/test_following_on_practice.py::test_deleted_there_is_asked_and_never_sent_again_by_itself",
    ),
    one(
        "answer-not-compared",
        "QuickBooks' answer is not compared with what was meant",
        "app/sync/outcome.py",
        "    doubt = doubt_about(intent.wanted, remote)\n",
        '    doubt = ""\n',
        "tests/contract/test_problems_on_practice.py::test_a_number_that_quickbooks_changed_points_to_the_switch",
    ),
    one(
        "fault-in-a-200-is-believed",
        "a fault under status 200 counts as success",
        "app/quickbooks/client.py",
        "    if fault is not None:\n        raise error_for(\n",
        "    if fault is not None and response.status_code != 200:\n        raise error_for(\n",
        "tests/adapters/quickbooks/test_client.py::test_a_refusal_is_sent_once",
    ),
    one(
        "pause-of-one-call",
        "a 429 stops its own call only, not the company",
        "app/sync/limits.py",
        "                self._paused_until = max(self._paused_until, now + seconds)\n",
        "",
        "tests/unit/sync/test_limits.py::test_a_429_stops_everybody_and_halves_the_rate",
    ),
    one(
        "no-brake",
        "far more creates than expected are not asked about",
        "app/sync/brakes.py",
        "    if not any(action.writes for _, action in plan):\n",
        "    if True:\n",
        "tests/contract/test_brakes_on_practice.py::test_many_that_should_be_there_and_are_not_stop_the_run",
    ),
    one(
        "no-lock-on-the-profile",
        "two programs work on one profile",
        "app/bootstrap/profile.py",
        "            lock.acquire(timeout=0)\n",
        "            pass\n",
        "tests/system/test_cli.py::test_a_second_program_on_the_same_profile_is_refused",
    ),
    one(
        "company-not-proven",
        "a connection row is believed before QuickBooks has shown the company",
        "app/services/session.py",
        "        if self._settings.value(PROVEN_KEY) != proof:\n",
        "        if False:\n",
        "tests/unit/services/test_environment_guard.py::"
        "test_a_token_of_another_environment_is_refused_before_the_first_write",
    ),
    Mutation(
        "undo-of-what-is-billed",
        "a document with a bill is taken back",
        (
            Edit(
                "app/sync/undo.py",
                "    stays = billed(link.bill_ids, closed=link.closed)\n",
                '    stays = ""\n',
            ),
            Edit(
                "app/sync/undo.py",
                "    stays = billed(remote.bill_ids, closed=remote.closed)\n",
                '    stays = ""\n',
            ),
        ),
        ("tests/contract/test_undo_on_practice.py::test_refused_when_a_bill_is_linked_or_it_is_closed",),
    ),
    one(
        "empty-po-is-sent",
        "a PO with nothing to send costs a request",
        "app/domain/validation.py",
        "    if not _has_something_to_send(order):\n",
        "    if False:\n",
        _ENGINE + "test_a_po_without_lines_costs_no_request",
    ),
    one(
        "shop-total-not-checked",
        "a PO whose lines do not add up to the shop's own total is sent",
        "app/domain/validation.py",
        "    return text_problem(order) or explain_difference(order)\n",
        "    return text_problem(order)\n",
        _ENGINE + "test_totals_that_the_source_states_otherwise_are_refused_without_a_request",
        "tests/contract/test_money.py",
    ),
    one(
        "secrets-in-the-log",
        "tokens and codes are written to the log as they are",
        "app/http.py",
        "        text = pattern.sub(replacement, text)\n",
        "        pass\n",
        "tests/unit/bootstrap/test_bootstrap.py::test_secrets_never_reach_the_log_file",
    ),
)
