"""The real window on a real session bus, read through AT-SPI by another program, as a screen reader does."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.system.program import ROOT, SAMPLE, environment, run

READER = Path(__file__).with_name("reader.py")
PAGES = ["Overview", "Needs you", "Suppliers", "Mappings", "Tie-out", "Activity", "Settings", "Orders"]
SCRIPT = """
{python} -m app --practice --profile-dir {profile} >{log} 2>&1 &
window=$!
env -u PYTHONPATH /usr/bin/python3 {reader} {report} {pages}
heard=$?
kill $window
wait $window
exit $heard
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the reader heard."""
    folder = tmp_path_factory.mktemp("reader")
    profile, report, log = folder / "profile", folder / "report.json", folder / "window.log"
    brought = run(profile, "--practice", "import", str(SAMPLE))
    assert brought.code == 0, brought.err
    words = {
        "python": sys.executable,
        "profile": profile,
        "log": log,
        "reader": READER,
        "report": report,
        "pages": "|".join(PAGES),
    }
    script = SCRIPT.format(**{name: shlex.quote(str(value)) for name, value in words.items()})
    env = environment(
        {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LC_ALL": "C.UTF-8"}
    )
    for name in ("DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "NO_AT_BRIDGE"):
        env.pop(name, None)
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24"]
    ended = subprocess.run(
        ["dbus-run-session", "--", *screen, "bash", "-c", script],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )
    assert ended.returncode == 0, f"{ended.stderr}\n{log.read_text(encoding='utf-8')}"
    heard: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    return heard


def test_the_list_is_read_cell_by_cell_with_its_badges(told: dict[str, Any]) -> None:
    assert told["window"] == "Inventory Mate Desktop"
    assert told["rows"] == 63
    first = told["cells"][0]
    assert first["Number"] == "PO-163"
    assert first["Supplier"] == "Dunmarrow Stoneware"
    assert first["Total"].startswith("801")
    assert first["QuickBooks"] == "Not sent"
    spoken = [row["QuickBooks"] for row in told["cells"]]
    assert any(badge.startswith("Not eligible. It has no product lines") for badge in spoken)


def test_every_page_is_reached_by_pressing_its_button(told: dict[str, Any]) -> None:
    assert list(told["pages"]) == PAGES
    tables = {page: {name for role, name, _ in met if role == "table"} for page, met in told["pages"].items()}
    assert "Purchase orders" in tables["Orders"]
    assert "Suppliers" in tables["Suppliers"]
    named = {page: {name for _, name, _ in met} for page, met in told["pages"].items()}
    assert {"PO sync", "Auto sync"} <= named["Settings"]


def test_every_control_has_a_name_and_every_button_can_be_pressed(told: dict[str, Any]) -> None:
    met = [(page, *control) for page, controls in told["pages"].items() for control in controls]
    assert len(met) > 200
    assert [each for each in met if not each[2].strip()] == []
    assert [
        each for each in met if each[1] in ("push button", "check box", "toggle button") and not each[3]
    ] == []
