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
