"""`history` and `undo` as a stranger types them, and a run that was killed in the middle."""

from __future__ import annotations

import csv
import json
import signal
from pathlib import Path

import pytest

from tests.system.program import EXAMPLE_CSV, Practice, run, start


def synced(profile: Path) -> str:
    """Five POs sent; returns the run's id."""
    assert run(profile, "import", str(EXAMPLE_CSV)).code == 0
    assert run(profile, "connect", "--allow").code == 0
    ended = run(profile, "sync", "--json")
    assert ended.code == 0, ended.out + ended.err
    return str(ended.json["run_id"])


@pytest.mark.timeout(300)
def test_the_history_tells_every_request_and_goes_along_with_an_export(
    profile: Path, practice: Practice, tmp_path: Path
) -> None:
    run_id = synced(profile)
    numbers = sorted(row["DocNumber"] for row in practice.rows("PurchaseOrder"))
    told = run(profile, "history", "--run", run_id[:8], "--json").json
    assert (told["run_id"], told["result"], told["trigger"]) == (run_id, "done", "manual")
    created = {step["subject"]: step for step in told["steps"] if step["what"] == "create"}
    assert sorted(created) == numbers
    assert all(step["requests"] == 1 and step["intuit_tid"] for step in created.values())
    assert sum(step["requests"] for step in told["steps"]) == told["reads"] + told["writes"]
    assert run(profile, "export-logs", str(tmp_path / "log.json")).code == 0
    rows = json.loads((tmp_path / "log.json").read_text(encoding="utf-8"))
    assert {row["row"] for row in rows} == {"log", "run", "step", "change"}
    assert run(profile, "export-logs", str(tmp_path / "log.csv")).code == 0
    with (tmp_path / "log.csv").open(encoding="utf-8", newline="") as file:
        assert len(list(csv.DictReader(file))) == len(rows)
    assert run(profile, "export-logs", str(tmp_path / "log.txt")).code == 0
    text = (tmp_path / "log.txt").read_text(encoding="utf-8")
    assert "action=create outcome=done requests=1" in text


@pytest.mark.timeout(300)
@pytest.mark.parametrize("point", ["after_answer", "undo_before_outcome"])
def test_a_killed_undo_is_interrupted_and_found_out(profile: Path, practice: Practice, point: str) -> None:
    synced(profile)
    number = practice.rows("PurchaseOrder")[0]["DocNumber"]
    process = start(profile, "undo", number, "--yes", env={"INVENTORY_MATE_KILL_AT": point})
    process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL
    newest = run(profile, "history", "--json").json["runs"][0]
    assert (newest["kind"], newest["result"]) == ("undo", "interrupted")
    assert run(profile, "sync", "--json").json["created"] == 0
    assert number not in [row["DocNumber"] for row in practice.rows("PurchaseOrder")]


def test_history_into_head_ends_quietly(profile: Path) -> None:
    """The reader goes away before everything is told."""
    process = start(profile, "history")
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    told = process.stderr.read()
    process.stderr.close()
    assert process.wait(timeout=60) == 0
    assert told == ""
