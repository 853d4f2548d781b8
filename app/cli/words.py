"""Stable words of plans, runs and steps as people read them in a terminal; JSON keeps the stable ones."""

from __future__ import annotations

from app.domain.runs import RunSummary
from app.domain.steps import Step
from app.services.syncing import PreviewRow

_ACTIONS = {
    "nothing": "same",
    "create": "create",
    "update": "update",
    "reattach": "link again",
    "ask": "check first",
    "blocked": "check first",
    "left_out": "left out",
    "after_billing": "billed already",
}
_UNDO = {"delete": "delete", "restore": "put back", "refused": "cannot"}
_RUNS = {"sync": "sync", "undo": "undo", "follow": "look"}
_TRIGGERS = {
    "manual": "by hand",
    "automatic": "after a save",
    "scheduled": "by itself",
    "retry": "tried again",
    "answer": "after answer",
}
_STEPS = {
    "reattach": "linked again",
    "recover": "checked",
    "ask": "question",
    "attach": "copy",
    "read lists": "lists read",
    "look": "looked",
}


def action_word(row: PreviewRow) -> str:
    """What would happen to a PO."""
    return "needs you" if row.needs_person else _ACTIONS.get(row.action, row.action)


def undo_word(kind: str) -> str:
    """What an undo would do to a document."""
    return _UNDO.get(kind, kind)


def run_words(run: RunSummary) -> tuple[str, str]:
    """What a run was, and why it started."""
    return _RUNS.get(run.kind, run.kind), _TRIGGERS.get(run.trigger.value, run.trigger.value)


def step_word(step: Step) -> str:
    """What a step did."""
    return _STEPS.get(step.what, step.what)


def requests_text(run: RunSummary) -> str:
    """How many requests a run needed, such as "1 read, 2 writes"."""
    return f"{counted(run.reads, 'read')}, {counted(run.writes, 'write')}"


def counted(count: int, word: str) -> str:
    """A figure with its word in the right number."""
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
