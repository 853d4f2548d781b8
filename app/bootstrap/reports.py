"""What only reads and tells: the overview, the tie-out, and the bundle for support."""

from __future__ import annotations

import locale
import os
import platform
import sqlite3
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from app import __version__
from app.bootstrap.clock import today
from app.bootstrap.opening import Opened
from app.bootstrap.profile import Profile
from app.http import redact
from app.printing.printer import Printer
from app.quickbooks.reading import read_document
from app.services.overview import OverviewService
from app.services.support import SupportService, SupportSources
from app.services.tie_out import TieOutService, TieOutStores
from app.services.tie_out_saving import TieOutSaver
from app.sync.ports import Clock

_PACKAGES = (
    "PySide6-Essentials",
    "httpx",
    "Authlib",
    "keyring",
    "cryptography",
    "peewee",
    "python-calamine",
    "XlsxWriter",
    "fpdf2",
)


@dataclass(frozen=True, slots=True)
class Reports:
    """The services behind the pages Overview and Tie-out, and behind "Make a support bundle".

    `printer` says what leaves the window; whoever builds a window tells it how.
    """

    overview: OverviewService
    tie_out: TieOutService
    tie_out_saver: TieOutSaver
    support: SupportService
    printer: Printer


def build_reports(opened: Opened, clock: Clock) -> Reports:
    """Over the read-only connections; the key of the pseudonyms is the one thing that is written."""
    readers, profile = opened.readers, opened.profile
    ties = TieOutStores(readers.tie_out, readers.orders, readers.mirror, readers.mappings, readers.settings)
    sources = SupportSources(
        facts=readers.support,
        log=readers.log,
        history=readers.history,
        links=readers.links,
        settings=readers.settings,
        program=lambda: program_facts(profile),
        log_files=lambda: log_files(profile.logs),
    )
    return Reports(
        overview=OverviewService(readers.overview, readers.settings, today),
        tie_out=TieOutService(ties, read_document, clock),
        tie_out_saver=TieOutSaver(opened.printer.tie_out_pdf, opened.printer.tie_out_xlsx),
        printer=opened.printer,
        support=SupportService(sources, _clean, opened.stores.settings.set_value, clock),
    )


def program_facts(profile: Profile) -> Sequence[tuple[str, str]]:
    """Versions, system and the way the program was started. No paths of a person's folders."""
    rows = [
        ("Inventory Mate Desktop", __version__),
        ("Python", platform.python_version()),
        ("SQLite", sqlite3.sqlite_version),
    ]
    for package in _PACKAGES:
        try:
            rows.append((package, version(package)))
        except PackageNotFoundError:  # a packed program may come without the package's description
            rows.append((package, "unknown"))
    return (
        *rows,
        ("System", platform.platform()),
        ("Processors", str(os.cpu_count() or "unknown")),
        ("Packed", "yes" if getattr(sys, "frozen", False) else "no"),
        ("Locale", ".".join(part or "-" for part in locale.getlocale())),
        ("Time zone", time.strftime("%Z %z")),
        ("Profile", "throw-away" if profile.throw_away else "usual"),
        ("QUICKBOOKS_ENV", os.environ.get("QUICKBOOKS_ENV", "not set")),
        ("QUICKBOOKS_MINOR_VERSION", os.environ.get("QUICKBOOKS_MINOR_VERSION", "not set")),
    )


def log_files(folder: Path) -> Sequence[Path]:
    """What crashes left behind, then the log and its older parts, the newest last."""
    newest = folder / "inventory-mate.log"
    older = sorted(folder.glob("inventory-mate.log.*"), key=lambda path: path.suffix, reverse=True)
    faults = [folder / "faults.1", folder / "faults.log"]
    return [path for path in (*faults, *older, newest) if path.is_file()]


def _clean(text: str) -> str:
    """Without secrets, and without the name of the person's own folder."""
    return redact(text).replace(str(Path.home()), "~")
