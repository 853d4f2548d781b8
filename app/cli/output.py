"""Printing for people and for programs."""

from __future__ import annotations

import json
import sys
from typing import Any

from app.domain.errors import AppError, EnvironmentProblem, UserMustAct
from app.domain.runs import RunSummary
from app.sync.events import Progress

DONE, NEEDS_A_PERSON, COULD_NOT_RUN, BEING_CHECKED = 0, 1, 2, 3


def exit_code(run: RunSummary) -> int:
    """Exit code of a command that ended with this run."""
    if run.waiting or run.refused or run.stopped:
        return NEEDS_A_PERSON
    return BEING_CHECKED if run.checking else DONE


class Output:
    """Results go to the standard output, everything said on the way to the standard error."""

    def __init__(self, *, as_json: bool, step: bool = False) -> None:
        """`step`: of a longer command, whose own result is the only one."""
        self.as_json = as_json
        self._step = step

    def result(self, data: dict[str, Any], text: str) -> None:
        """The result of the command."""
        if self._step:
            self.say(text)
            return
        print(json.dumps(data, ensure_ascii=False, default=str) if self.as_json else text, flush=True)

    @property
    def can_ask(self) -> bool:
        """True when a person sits at the terminal."""
        return not self.as_json and sys.stdin.isatty()

    def ask(self, question: str) -> str:
        """A line that the person types."""
        print(question, end="", file=sys.stderr, flush=True)
        return sys.stdin.readline()

    def say(self, text: str) -> None:
        """Something on the way."""
        print(text, file=sys.stderr, flush=True)

    def error(self, error: AppError) -> int:
        """An error that ended the command; returns the exit code."""
        details = error.details
        if self.as_json:
            told = {
                "error": error.title,
                "message": error.message,
                "what_to_do": error.what_to_do,
                "tries_again": error.retries,
                "code": details.code,
                "intuit_tid": details.intuit_tid,
            }
            print(json.dumps(told, ensure_ascii=False), flush=True)
            return NEEDS_A_PERSON if isinstance(error, UserMustAct) else COULD_NOT_RUN
        return self.aside(error)

    def aside(self, error: AppError) -> int:
        """An error of what follows a command whose result is told: never a second result; returns the exit code."""
        details = error.details
        extra = " ".join(part for part in (details.code, details.text, details.intuit_tid) if part)
        who = "This computer" if isinstance(error, EnvironmentProblem) else _who_said(error.title)
        self.say(f"{error.title}. {error.sentence}" + (f"\n  {who}: {extra}" if extra else ""))
        return NEEDS_A_PERSON if isinstance(error, UserMustAct) else COULD_NOT_RUN


def _who_said(title: str) -> str:
    """Whose words the details are: a title names Shopify or the feed where they come from there."""
    if "Shopify" in title:
        return "Shopify"
    return "The feed" if "feed" in title.casefold() else "QuickBooks"


class TerminalEvents:
    """Progress on one line of a terminal; nothing when the output is a file or JSON."""

    def __init__(self, *, quiet: bool) -> None:
        self._show = not quiet and sys.stderr.isatty()

    def progress(self, progress: Progress) -> None:
        """Overwrite the line."""
        if self._show:
            count = f"{progress.done}/{progress.total} " if progress.total else ""
            print(f"\r\x1b[K{count}{progress.text}"[:160], end="", file=sys.stderr, flush=True)

    def changed(self, changes: object) -> None:
        """A terminal shows no rows."""

    def __enter__(self) -> TerminalEvents:
        """Begin."""
        return self

    def __exit__(self, *error: object) -> None:
        """Remove the line."""
        if self._show:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
