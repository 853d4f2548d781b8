"""`tie-out` and `support-bundle`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from app.cli.output import DONE, NEEDS_A_PERSON, Output, TerminalEvents
from app.domain.errors import UserMustAct
from app.domain.money import money_text
from app.domain.periods import Period
from app.domain.support import SupportOptions
from app.domain.tie_out import Standing, TieOut, TieTotal

if TYPE_CHECKING:
    from app.bootstrap import Core
    from app.sync.ports import CancelToken


def tie_out(core: Core, arguments: argparse.Namespace, out: Output, cancel: CancelToken) -> int:
    """`tie-out --month 2026-10 [--xlsx FILE] [--pdf FILE]`: exit code 1 when something differs."""
    try:
        period = Period.read(arguments.month)
    except ValueError as error:
        raise UserMustAct(
            "That is no month", f"“{arguments.month}” is not a month.", "Write it as 2026-10."
        ) from error
    events = TerminalEvents(quiet=out.as_json)
    files = []
    with events:
        tied = core.reports.tie_out.make(period, cancel, events)
        if arguments.xlsx:
            core.reports.tie_out_saver.save(tied, arguments.xlsx, "xlsx", cancel, events)
            files.append(str(arguments.xlsx))
        if arguments.pdf:
            core.reports.tie_out_saver.save(tied, arguments.pdf, "pdf", cancel, events)
            files.append(str(arguments.pdf))
    out.result({**_told(tied), "files": files}, _text(tied, files))
    return DONE if tied.ties else NEEDS_A_PERSON


def support_bundle(core: Core, arguments: argparse.Namespace, out: Output, cancel: CancelToken) -> int:
    """`support-bundle [FILE] [--names] [--amounts]`: without a file everything is shown, to be read first."""
    events = TerminalEvents(quiet=out.as_json)
    with events:
        bundle = core.reports.support.make(SupportOptions(arguments.names, arguments.amounts), cancel, events)
    told: dict[str, Any] = {
        "names": arguments.names,
        "amounts": arguments.amounts,
        "parts": [
            {"name": part.name, "title": part.title, "lines": part.text.count("\n")} for part in bundle.parts
        ],
    }
    if arguments.file is None:
        texts = "\n".join(f"===== {part.name}: {part.title}\n{part.text}" for part in bundle.parts)
        out.result({**told, "file": "", "texts": {part.name: part.text for part in bundle.parts}}, texts)
        return DONE
    core.reports.support.save(bundle, arguments.file)
    inside = "\n".join(f"  {part.name:<18} {part.title}" for part in bundle.parts)
    text = f"Written: {arguments.file}\n{inside}\nRead it before you send it; without FILE it is shown here."
    out.result({**told, "file": str(arguments.file)}, text)
    return DONE


def _told(tied: TieOut) -> dict[str, Any]:
    return {
        "month": tied.period.name,
        "company": tied.company,
        "asked_at": tied.asked_at,
        "standings": {standing.value: tied.standings.get(standing, 0) for standing in Standing},
        "totals": [
            {
                "currency": total.currency,
                "here": str(total.here),
                "quickbooks": str(total.there),
                "difference": str(total.difference),
                "causes": [
                    {"kind": each.kind.value, "count": each.count, "amount": str(each.amount)}
                    for each in total.causes
                ],
            }
            for total in tied.totals
        ],
        "differences": [
            {
                "number": row.number,
                "supplier": row.name,
                "standing": row.standing.value,
                "causes": [
                    {
                        "kind": each.kind.value,
                        "text": each.text,
                        "amount": str(each.amount),
                        "currency": each.currency,
                    }
                    for each in row.causes
                ],
            }
            for row in tied.rows
            if row.standing is not Standing.AGREES
        ],
    }


def _text(tied: TieOut, files: list[str]) -> str:
    counts = ", ".join(f"{each.label.lower()}: {tied.standings.get(each, 0)}" for each in Standing)
    lines = [f"{tied.company}, {tied.period.name}: {len(tied.rows)} purchase orders; {counts}."]
    for total in tied.totals:
        lines += _total_lines(total)
    for row in tied.rows:
        if row.standing is Standing.AGREES:
            continue
        lines.append(f"{row.number:<14} {row.standing.label:<18} {row.name}")
        lines += [f"{money_text(cause.amount, cause.currency):>22}  {cause.text}" for cause in row.causes]
    if tied.unread:
        lines.append(
            f"{tied.unread} purchase orders in QuickBooks have no known date yet: run `follow` first."
        )
    lines += [f"Written: {name}" for name in files]
    return "\n".join(lines)


def _total_lines(total: TieTotal) -> list[str]:
    here, there = money_text(total.here), money_text(total.there)
    gap = money_text(total.difference)
    code = total.currency or "(no currency)"
    lines = [
        f"{code}: here {here} ({total.here_count}), QuickBooks {there} ({total.there_count}), difference {gap}"
    ]
    lines += [f"{money_text(each.amount):>22}  {each.kind.label} ({each.count})" for each in total.causes]
    return lines
