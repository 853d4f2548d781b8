"""`history` and `undo`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from app.cli.commands import ids_of
from app.cli.output import DONE, NEEDS_A_PERSON, Output, TerminalEvents, exit_code
from app.cli.preview_text import difference_json, difference_text
from app.cli.words import counted, requests_text, run_words, step_word, undo_word
from app.domain.errors import UserMustAct
from app.domain.runs import RunSummary
from app.domain.steps import Step

if TYPE_CHECKING:
    from app.bootstrap import Core
    from app.services.undo import UndoPreview
    from app.sync.ports import CancelToken

_RUNS, _STEPS = 20, 10_000
_SHORT = 12


def history(core: Core, arguments: argparse.Namespace, out: Output, cancel: CancelToken) -> int:
    """`history [--run ID] [--po NUMBER] [--limit N]`."""
    del cancel
    if arguments.run:
        return _one_run(core, arguments.run, out, troubled=arguments.errors)
    if arguments.po:
        (po_id,) = ids_of(core, [arguments.po]) or [""]
        steps = core.history.steps(po_id=po_id, limit=arguments.limit or _STEPS, troubled=arguments.errors)
        lines = [_step_line(step, run=True) for step in steps]
        out.result(
            {"po": arguments.po, "steps": [_step(step) for step in steps]},
            "\n".join(lines) or "No steps yet.",
        )
        return DONE
    runs = core.history.runs(limit=arguments.limit or _RUNS, troubled=arguments.errors)
    lines = [_run_line(run) for run in runs]
    out.result({"runs": [_run(run) for run in runs]}, "\n".join(lines) or "No runs yet.")
    return DONE


def undo(core: Core, arguments: argparse.Namespace, out: Output, cancel: CancelToken) -> int:
    """`undo PO [--dry-run] [--yes]`, `undo --run ID`: shows what would happen, and does it only after a yes."""
    if bool(arguments.numbers) == bool(arguments.run):
        raise UserMustAct("What is to be taken back", "Name purchase orders, or one run with --run ID.")
    events = TerminalEvents(quiet=out.as_json)
    with events:
        if arguments.run:
            preview = core.undo.plan_run(arguments.run, cancel, events)
        else:
            preview = core.undo.plan(ids_of(core, arguments.numbers) or [], cancel, events)
    told, text = _told(preview), _text(preview)
    if arguments.dry_run or not preview.possible:
        out.result({**told, "done": False}, text)
        return DONE if preview.possible else NEEDS_A_PERSON
    if preview.edited_there and not arguments.even_if_edited:
        why = "Nothing was taken back: something that was changed in QuickBooks since would be lost (--even-if-edited)."
        out.result({**told, "done": False, "why": why}, f"{text}\n{why}")
        return NEEDS_A_PERSON
    if not arguments.yes and not _said_yes(out, text):
        out.result(
            {**told, "done": False},
            "Nothing was taken back." if out.can_ask else f"{text}\nAdd --yes to do it.",
        )
        return NEEDS_A_PERSON
    with events:
        run = core.undo.carry_out(preview, cancel, events)
    out.result(
        {**told, "done": True, **_run(run)},
        f"{run.sentence} ({requests_text(run)})\n"
        "What was taken back is on hold now; `inventory-mate fix PO --yes` takes a PO off hold, so that the next sync "
        "sends it again.",
    )
    return exit_code(run)


def _one_run(core: Core, run_id: str, out: Output, *, troubled: bool) -> int:
    run = core.history.run(run_id)
    if run is None:
        raise UserMustAct(
            "There is no such run", f"No run has the id {run_id}.", "Type: inventory-mate history"
        )
    steps = core.history.steps(run_id=run.run_id, limit=_STEPS, troubled=troubled)
    lines = [_run_line(run), *(f"  {_step_line(step, run=False)}" for step in steps)]
    out.result({**_run(run), "steps": [_step(step) for step in steps]}, "\n".join(lines))
    return DONE


def _said_yes(out: Output, text: str) -> bool:
    if not out.can_ask:
        return False
    out.say(text)
    return out.ask("Take this back? [y/N] ").strip().casefold() in ("y", "yes")


def _told(preview: UndoPreview) -> dict[str, Any]:
    return {
        "orders": [
            {
                "po": plan.number,
                "action": plan.kind.value,
                "reason": plan.reason,
                "differences": [difference_json(change, preview.names) for change in plan.differences],
                "lost": [d.label for d in plan.lost],
                "kept": [d.label for d in plan.kept],
            }
            for plan in preview.plans
        ],
        "left": list(preview.left),
        "sentence": preview.sentence,
    }


def _text(preview: UndoPreview) -> str:
    lines = []
    for plan in preview.plans:
        lines.append(f"{plan.number:<12} {undo_word(plan.kind.value):<8} {plan.supplier}: {plan.reason}")
        lines += [f"             {difference_text(change, preview.names)}" for change in plan.differences]
    if preview.left:
        lines.append(f"Vendors and items that the run made stay in QuickBooks: {', '.join(preview.left)}")
    return "\n".join([*lines, preview.sentence])


def _run(run: RunSummary) -> dict[str, Any]:
    return {
        "run_id": run.run_id,
        "kind": run.kind,
        "trigger": run.trigger.value,
        "started_at": run.started_at,
        "finished_at": run.finished_at,
        "duration_ms": run.duration_ms,
        "result": run.result.value,
        "sentence": run.sentence,
        "reads": run.reads,
        "writes": run.writes,
    }


def _step(step: Step) -> dict[str, Any]:
    return {
        "run_id": step.run_id,
        "seq": step.seq,
        "at": step.at,
        "what": step.what,
        "subject": step.subject,
        "outcome": step.outcome.value,
        "text": step.text,
        "duration_ms": step.duration_ms,
        "requests": step.requests,
        "request_id": step.request_id,
        "intuit_tid": step.intuit_tid,
        "code": step.code,
    }


def _run_line(run: RunSummary) -> str:
    when = f"{run.started_at.astimezone():%Y-%m-%d %H:%M:%S}"
    took = f"{run.duration_ms / 1000:.1f} s"
    kind, trigger = run_words(run)
    return (
        f"{run.run_id[:_SHORT]}  {when}  {kind:<4} {trigger:<12}  {run.result.label:<13} {took:>8}  "
        f"{counted(run.requests, 'request'):<12}  {run.sentence}"
    )


def _step_line(step: Step, *, run: bool) -> str:
    when = f"{step.at.astimezone():%Y-%m-%d %H:%M:%S}  {step.run_id[:_SHORT]}" if run else f"{step.seq:>4}"
    took = f"{step.duration_ms} ms"
    extra = " ".join(part for part in (step.code, step.intuit_tid) if part)
    return (
        f"{when}  {step_word(step):<13} {step.outcome.label:<11} {took:>9}  "
        f"{counted(step.requests, 'request'):<12}  {step.text}  {extra}"
    ).rstrip()
