"""How the last start ended: cleanly, killed, or by a crash of native code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.bootstrap.profile import Profile
from app.bootstrap.reports import log_files
from app.bootstrap.running_mark import RunningMark
from tests.system.program import ROOT

CHILD = """
import ctypes, os, sys
from pathlib import Path
from app.bootstrap.profile import Profile
from app.bootstrap.running_mark import RunningMark
profile = Profile.at(Path(sys.argv[1]), practice=False)
profile.create()
mark = RunningMark(profile)
mark.begin()
if sys.argv[2] == "crash":
    ctypes.string_at(0)
elif sys.argv[2] == "kill":
    os.kill(os.getpid(), 9)
mark.end()
"""


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    made = Profile.at(tmp_path / "profile", practice=False)
    made.create()
    return made


def run(profile: Profile, ending: str) -> None:
    subprocess.run([sys.executable, "-c", CHILD, str(profile.folder), ending], cwd=ROOT, check=False)


def test_a_clean_end_leaves_nothing(profile: Profile) -> None:
    run(profile, "clean")
    mark = RunningMark(profile)
    assert mark.begin() is None
    mark.end()


@pytest.mark.parametrize(("ending", "crashed"), [("kill", False), ("crash", True)])
def test_another_end_is_noticed_once(profile: Profile, ending: str, crashed: bool) -> None:
    run(profile, ending)
    mark = RunningMark(profile)
    former = mark.begin()
    assert former is not None
    assert (former.started is not None, former.crashed) == (True, crashed)
    mark.end()
    again = RunningMark(profile)
    assert again.begin() is None
    again.end()
    if crashed:
        told = "".join(path.read_text(encoding="utf-8") for path in log_files(profile.logs))
        assert "string_at" in told, "the support bundle has the trace"


@pytest.mark.parametrize("text", ["", "{}", '{"started": "x", "faults": 1}', "[]"])
def test_a_mark_that_was_cut_off_still_says_it(profile: Profile, text: str) -> None:
    (profile.folder / "window-open.json").write_text(text, encoding="utf-8")
    mark = RunningMark(profile)
    former = mark.begin()
    mark.end()
    assert former is not None
    assert not former.crashed
