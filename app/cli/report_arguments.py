"""What can be typed for the tie-out and the support bundle."""

from __future__ import annotations

import argparse
from pathlib import Path


def add_reports(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],  # it has no public name
    common: argparse.ArgumentParser,
) -> None:
    """The commands that make something to read."""
    _tie_out(
        commands.add_parser(
            "tie-out", parents=[common], help="every PO of a month here and in QuickBooks, and what differs"
        )
    )
    _support(
        commands.add_parser(
            "support-bundle", parents=[common], help="log, settings and refusals in one file for support"
        )
    )


def _support(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "file", type=Path, nargs="?", metavar="FILE", help="the zip file; without it, only shown"
    )
    command.add_argument("--names", action="store_true", help="let names of suppliers and products stand")
    command.add_argument("--amounts", action="store_true", help="let amounts stand")


def _tie_out(command: argparse.ArgumentParser) -> None:
    command.add_argument("--month", required=True, metavar="YYYY-MM", help="such as 2026-10")
    command.add_argument("--xlsx", type=Path, metavar="FILE", help="also write it as a spreadsheet")
    command.add_argument("--pdf", type=Path, metavar="FILE", help="also write it for printing")
