from __future__ import annotations

from pathlib import Path

import pytest

from app.storage import database, open_stores
from app.storage.network import kind_of, on_network
from tests.adapters.storage.clock import MovingClock

MOUNTS = """/dev/sda1 / ext4 rw 0 0
server:/export /mnt/share nfs4 rw 0 0
//nas/books /mnt/my\\040books cifs rw 0 0
/dev/sdb1 /mnt/share/local ext4 rw 0 0
broken
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/ann/profile", "ext4"),
        ("/mnt/share/profile", "nfs4"),
        ("/mnt/share/local/profile", "ext4"),
        ("/mnt/my books/x", "cifs"),
        ("/mnt/shared/x", "ext4"),
    ],
)
def test_the_nearest_mount_counts(path: str, kind: str) -> None:
    assert kind_of(Path(path), MOUNTS) == kind


def test_this_computers_disk_is_none(tmp_path: Path) -> None:
    assert not on_network(tmp_path)


@pytest.mark.parametrize(("network", "mode"), [(False, "wal"), (True, "delete")])
def test_on_a_network_share_there_is_no_write_ahead_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, network: bool, mode: str
) -> None:
    """Fault 56."""
    path = tmp_path / "profile.db"
    open_stores(path, MovingClock()).close()
    monkeypatch.setattr(database, "on_network", lambda path: network)
    opened = database.open_database(path, MovingClock())
    assert opened.driver.execute("PRAGMA journal_mode").fetchone()[0] == mode
    opened.close()
