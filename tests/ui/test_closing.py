"""Screens and windows that go while work is under way: nothing is damaged, nothing is done twice, the program ends."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize("deeds", [("forgotten=25", "screens=25", "windows=2"), ("looked_at=2", "stuck")])
def test_the_heap_is_whole_and_the_program_ends_cleanly(deeds: tuple[str, ...], tmp_path: Path) -> None:
    """A negative exit code is a signal: memory that was used after it was freed, or Qt's abort."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.closing", str(tmp_path), *deeds],
        env={**os.environ, "MALLOC_PERTURB_": "165"},  # freed memory is overwritten at once
        capture_output=True,
        check=False,
        text=True,
        timeout=110,
    )
    assert done.returncode == 0, f"exit code {done.returncode}: {done.stderr[-3000:]}"
    assert (
        "another thread" not in done.stderr
    )  # Qt's complaint about objects that are handled outside their own
