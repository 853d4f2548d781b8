"""With a real Secret Service: the sign-in lies in the keyring and nowhere else, and the next process finds it there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.system.program import ROOT, SAMPLE, Practice, environment

SCRIPT = """
set -e
eval "$(echo -n secret | gnome-keyring-daemon --unlock --components=secrets)"
{python} -m app connect --environment practice --allow --profile-dir {profile} --json
{python} -m app sync PO-101 --profile-dir {profile} --json
{python} - <<'PY'
import keyring, json
from pathlib import Path
from app.bootstrap import Profile
service = Profile.at(Path("{profile}"), practice=False).keyring_service
name = "practice.refresh_token.9341450000000001"
token = keyring.get_password(f"{{service}}/{{name}}", name)
print(json.dumps({{"backend": type(keyring.get_keyring()).__module__, "token": token}}))
PY
"""


@pytest.mark.real_keyring
def test_the_sign_in_is_kept_in_the_secret_service(profile: Path, practice: Practice) -> None:
    python = sys.executable
    subprocess.run(
        [python, "-m", "app", "import", str(SAMPLE), "--profile-dir", str(profile)],
        cwd=ROOT,
        env=environment(),
        check=True,
        capture_output=True,
    )
    env = environment()
    for name in ("PYTHON_KEYRING_BACKEND", "DBUS_SESSION_BUS_ADDRESS"):
        env.pop(name, None)
    ended = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", SCRIPT.format(python=python, profile=profile)],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    _connected, synced, told = [json.loads(line) for line in ended.stdout.strip().splitlines()]
    assert synced["created"] == 1
    assert told["backend"] == "keyring.backends.SecretService", told
    assert told["token"]
    assert not (profile / "practice" / "sign-in.json").exists()
    for path in [*profile.glob("logs/*"), *profile.glob("*.sqlite3*")]:
        assert told["token"].encode() not in path.read_bytes(), path
    assert os.environ.get("DBUS_SESSION_BUS_ADDRESS") == "disabled:"


CONNECT = "{python} -m app connect --environment sandbox --client-id AB-test --profile-dir {profile} --json"
LOCK = """
import secretstorage
collection = secretstorage.get_default_collection(secretstorage.dbus_init())
collection.lock()
assert collection.is_locked()
"""
LOCKED = """
set -e
eval "$(echo -n secret | gnome-keyring-daemon --unlock --components=secrets)"
{python} -c '{lock}'
set +e
{connect}
"""


def in_a_session(script: str) -> subprocess.CompletedProcess[str]:
    """A desktop session of its own, without a screen on which anybody could be asked."""
    env = environment({"QUICKBOOKS_CLIENT_SECRET": "CANARY-secret"})
    for name in ("PYTHON_KEYRING_BACKEND", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY"):
        env.pop(name, None)
    return subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", script],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


@pytest.mark.real_keyring
def test_a_locked_secret_service_is_told_before_any_browser(profile: Path) -> None:
    """Locked is not missing (fault 42 is the same after a rotation), and nothing is chosen silently in its place."""
    connect = CONNECT.format(python=sys.executable, profile=profile)
    ended = in_a_session(LOCKED.format(python=sys.executable, lock=LOCK, connect=connect))
    told = json.loads(ended.stdout.strip().splitlines()[-1])
    assert ended.returncode == 2, ended.stderr
    assert told["error"] == "The keyring is locked"
    assert "Unlock it" in told["what_to_do"]
    assert "CANARY" not in ended.stdout + ended.stderr
    assert not (profile / "sign-in.sealed").exists()


@pytest.mark.real_keyring
def test_a_missing_secret_service_is_told_with_the_other_two_places(profile: Path) -> None:
    ended = in_a_session(CONNECT.format(python=sys.executable, profile=profile))
    told = json.loads(ended.stdout.strip().splitlines()[-1])
    assert ended.returncode == 2, ended.stderr
    assert told["error"] == "No keyring on this computer"
    assert "session only" in told["what_to_do"]
    for path in profile.rglob("*"):
        assert not path.is_file() or b"CANARY" not in path.read_bytes(), path
