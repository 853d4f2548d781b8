"""The texts of a support bundle, before secrets, names and amounts are taken out."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from app.domain.links import Connection
from app.domain.runs import LogEntry
from app.domain.setting_list import SETTINGS
from app.domain.steps import Step
from app.domain.support import SupportOptions, SupportPart
from app.sync.ports import LinkStore, RunHistory, RunLog, SettingsStore

#: The newest so many.
MOST_ENTRIES = 5_000
MOST_RUNS = 60
MOST_STEPS = 2_000
_PAGE = 500


def read_me(options: SupportOptions, parts: Sequence[SupportPart], moment: datetime) -> str:
    """The first page: what is inside, and what was taken out."""
    names = "stand as they are" if options.names else "are replaced by words such as supplier-1a2b3c4d"
    amounts = "stand as they are" if options.amounts else "are replaced by words such as amount-1a2b3c4d"
    lines = [
        "Support bundle of Inventory Mate Desktop",
        f"Made {moment.astimezone():%Y-%m-%d %H:%M:%S %z}",
        "",
        f"Names {names}.",
        f"Amounts {amounts}.",
        "The same name or amount always gets the same word. PO numbers stay.",
        "Passwords, keys and sign-in tokens are never part of it.",
        "Only names that the program knows can be replaced:",
        "please read the texts before you send them.",
        "",
        *(f"{part.name:<18} {part.title}, {len(part.text.splitlines())} lines" for part in parts),
    ]
    return "\n".join(lines) + "\n"


def rows_text(rows: Sequence[tuple[str, str]]) -> str:
    """Names and values."""
    return "".join(f"{name:<28} {value}\n" for name, value in rows)


def settings_text(settings: SettingsStore) -> str:
    """The connection and the switches; of the client id only the end."""
    connection = settings.connection()
    realm = connection.realm_id if connection else ""
    sync = settings.sync_settings(realm)
    told = {
        "shop": settings.shop()[1],
        "connection": _connection(connection) if connection else None,
        "settings": {
            **{each.key: each.text(each.get(sync)) for each in SETTINGS},
            "lists": asdict(sync.lists),
        },
    }
    return json.dumps(told, indent=2, default=str, ensure_ascii=False) + "\n"


def faults_text(log: RunLog, links: LinkStore, realm_id: str) -> str:
    """Every answer with a code, newest first, and what POs wait for now."""
    entries = [entry for entry in _entries(log, "warning") if entry.code or entry.intuit_tid]
    lines = [f"{len(entries)} refusals and warnings with QuickBooks' own code or reference", ""]
    lines += [
        f"{entry.at.isoformat(timespec='seconds')}  code {entry.code or '-'}  intuit_tid {entry.intuit_tid or '-'}  "
        f"{entry.po_number or '-'}  {_flat(entry.text)}"
        for entry in entries
    ]
    lines += ["", "POs with a problem now", ""]
    for state in links.troubled(realm_id):
        problem = state.problem
        assert problem is not None
        details = problem.details
        lines.append(
            f"{state.po_id}  {state.state.label}, tries {state.tries}  {_flat(problem.title)}: {_flat(problem.message)}"
        )
        if details.code or details.text or details.intuit_tid:
            lines.append(
                f"    QuickBooks: code {details.code or '-'}, HTTP {details.http_status or '-'}, "
                f"intuit_tid {details.intuit_tid or '-'}, {_flat(details.text)}"
            )
    return "\n".join(lines) + "\n"


def log_text(log: RunLog) -> str:
    """The activity log, newest first."""
    return "".join(
        f"{entry.at.isoformat(timespec='seconds')}  {entry.level:<7}  {entry.po_number or '-':<12}  {_flat(entry.text)}"
        f"{_extras(entry.code, entry.intuit_tid, entry.run_id)}\n"
        for entry in _entries(log)
    )


def history_text(history: RunHistory) -> str:
    """The newest runs, each with its steps."""
    lines: list[str] = []
    left = MOST_STEPS
    for run in history.runs(limit=MOST_RUNS):
        began = run.started_at.isoformat(timespec="seconds")
        lines.append(
            f"{began}  {run.kind} {run.trigger.value}  {run.result.value}  {run.duration_ms} ms  "
            f"{run.reads} reads {run.writes} writes  {_flat(run.sentence)}  run={run.run_id}"
        )
        steps = history.steps(run_id=run.run_id, limit=max(left, 0)) if left > 0 else ()
        left -= len(steps)
        lines += [_step(step) for step in steps]
    return "\n".join(lines) + "\n"


def _entries(log: RunLog, level: str = "") -> list[LogEntry]:
    found: list[LogEntry] = []
    while len(found) < MOST_ENTRIES:
        page = log.entries(level=level, limit=_PAGE, offset=len(found))
        found += page
        if len(page) < _PAGE:
            break
    return found


def _step(step: Step) -> str:
    extras = _extras(step.code, step.intuit_tid, "")
    return (
        f"    {step.seq:>4}  {step.what:<13} {step.outcome.value:<10} {step.duration_ms} ms  {step.subject or '-'}  "
        f"{_flat(step.text)}{extras}"
    )


def _extras(code: str, tid: str, run_id: str) -> str:
    pairs = (("code", code), ("intuit_tid", tid), ("run", run_id))
    return "".join(f"  {name}={value}" for name, value in pairs if value)


def _connection(connection: Connection) -> dict[str, Any]:
    told = asdict(connection)
    client = str(told.pop("client_id", ""))
    told["client_id_ends_in"] = client[-4:] if client else ""
    return told


def _flat(text: str) -> str:
    return " ".join(text.split())
