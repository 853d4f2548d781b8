"""Is a folder on a network share? SQLite's write-ahead log does not work there (https://www.sqlite.org/wal.html)."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path

_MOUNTS = Path("/proc/self/mounts")
_NETWORK = frozenset(
    "nfs nfs4 cifs smb3 smbfs ncpfs afs 9p ceph glusterfs fuse.sshfs fuse.rclone davfs fuse.davfs2".split()
)
_REMOTE_DRIVE = 4


def on_network(path: Path) -> bool:
    """True when the path surely lies on a network share. Where nobody can tell, it counts as local."""
    if sys.platform == "win32":
        anchor = path.absolute().anchor
        return anchor.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(anchor) == _REMOTE_DRIVE
    try:
        return kind_of(path, _MOUNTS.read_text(encoding="utf-8", errors="replace")) in _NETWORK
    except OSError:
        return False  # not Linux


def kind_of(path: Path, mounts: str) -> str:
    """The kind of file system that holds a path, by a list as in /proc/self/mounts; "" when it does not say."""
    best, found = -1, ""
    for line in mounts.splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        place = Path(parts[1].replace("\\040", " "))
        if len(place.parts) > best and path.absolute().is_relative_to(place):
            best, found = len(place.parts), parts[2]
    return found
