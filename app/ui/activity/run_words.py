"""Runs and steps in words: results, what was done, how long it took."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.runs import RunResult, RunSummary
from app.domain.steps import Outcome, Step
from app.ui.activity.words import action_word, short_time, trigger_word
from app.ui.spoken import spoken
from app.ui.theme import Badge, Tone
from app.ui.theme.marking import QT_TRANSLATE_NOOP

_CONTEXT = "Runs"
_RESULTS: Mapping[RunResult, tuple[str, Tone, str]] = {
    RunResult.DONE: ("success", Tone.GREEN, QT_TRANSLATE_NOOP("Runs", "Done")),
    RunResult.NOTHING: ("check", Tone.GREY, QT_TRANSLATE_NOOP("Runs", "Nothing to do")),
    RunResult.NEEDS_YOU: ("needs-you", Tone.ORANGE, QT_TRANSLATE_NOOP("Runs", "Needs you")),
    RunResult.CHECKING: ("checking", Tone.BLUE, QT_TRANSLATE_NOOP("Runs", "Checking")),
    RunResult.STOPPED: ("stop", Tone.AMBER, QT_TRANSLATE_NOOP("Runs", "Stopped")),
    RunResult.INTERRUPTED: ("warning", Tone.RED, QT_TRANSLATE_NOOP("Runs", "Interrupted")),
    RunResult.RUNNING: ("sending", Tone.BLUE, QT_TRANSLATE_NOOP("Runs", "Running")),
}
_KINDS = {"undo": "undo", "follow": "look"}
_OUTCOMES: Mapping[Outcome, tuple[str, Tone, str]] = {
    Outcome.DONE: ("success", Tone.GREEN, QT_TRANSLATE_NOOP("Runs", "Done")),
    Outcome.ASKED: ("needs-you", Tone.ORANGE, QT_TRANSLATE_NOOP("Runs", "Needs you")),
    Outcome.REFUSED: ("failed", Tone.RED, QT_TRANSLATE_NOOP("Runs", "Refused")),
    Outcome.UNKNOWN: ("checking", Tone.BLUE, QT_TRANSLATE_NOOP("Runs", "Not certain")),
    Outcome.LATER: ("clock", Tone.AMBER, QT_TRANSLATE_NOOP("Runs", "Later")),
}


def result_badge(run: RunSummary) -> Badge:
    """How a run ended."""
    icon, tone, source = _RESULTS[run.result]
    return Badge(icon, QCoreApplication.translate(_CONTEXT, source), tone)


def outcome_badge(step: Step) -> Badge:
    """What came of a step."""
    icon, tone, source = _OUTCOMES[step.outcome]
    return Badge(icon, QCoreApplication.translate(_CONTEXT, source), tone)


def kind_word(run: RunSummary) -> str:
    """Sync, undo, or a look at QuickBooks."""
    return action_word(_KINDS.get(run.kind, "run"))


def kind_words() -> list[str]:
    """Every word that `kind_word` knows."""
    return [action_word(kind) for kind in ("run", *_KINDS.values())]


def took(milliseconds: int, locale: QLocale) -> str:
    """How long something took, in the unit that people think in."""
    if milliseconds < 1000:
        return QCoreApplication.translate(_CONTEXT, "{count} ms").format(count=milliseconds)
    if milliseconds < 60_000:
        seconds = locale.toString(milliseconds / 1000, "f", 1)
        return QCoreApplication.translate(_CONTEXT, "{count} s").format(count=seconds)
    minutes, rest = divmod(round(milliseconds / 1000), 60)
    return QCoreApplication.translate(_CONTEXT, "{minutes} min {seconds} s").format(
        minutes=minutes, seconds=rest
    )


def requests_words(count: int, locale: QLocale) -> str:
    """How many requests."""
    if count == 1:
        return QCoreApplication.translate(_CONTEXT, "1 request")
    return QCoreApplication.translate(_CONTEXT, "{count} requests").format(count=locale.toString(count))


def run_facts(run: RunSummary, locale: QLocale) -> str:
    """When, why, how long, how much, in one line."""
    parts = [
        short_time(run.started_at, locale),
        trigger_word(run.trigger.value),
        took(run.duration_ms, locale) if run.finished_at else "",
        requests_words(run.requests, locale),
    ]
    return "  ·  ".join(part for part in parts if part)


def plain_step(step: Step) -> str:
    """A step as plain text, for an e-mail to somebody who helps."""
    parts = [
        (QCoreApplication.translate(_CONTEXT, "Time"), step.at.isoformat(timespec="seconds")),
        (QCoreApplication.translate(_CONTEXT, "What"), action_word(step.what)),
        (QCoreApplication.translate(_CONTEXT, "About"), step.subject),
        (QCoreApplication.translate(_CONTEXT, "Outcome"), outcome_badge(step).text),
        (QCoreApplication.translate(_CONTEXT, "Text"), spoken(step.text)),
        (QCoreApplication.translate(_CONTEXT, "Took"), f"{step.duration_ms} ms"),
        (QCoreApplication.translate(_CONTEXT, "Requests"), str(step.requests)),
        (QCoreApplication.translate(_CONTEXT, "QuickBooks code"), step.code),
        (QCoreApplication.translate(_CONTEXT, "Intuit reference (intuit_tid)"), step.intuit_tid),
        (QCoreApplication.translate(_CONTEXT, "Request id"), step.request_id),
        (QCoreApplication.translate(_CONTEXT, "Run"), step.run_id),
    ]
    return "\n".join(f"{name}: {value}" for name, value in parts if value)
