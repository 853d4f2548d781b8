"""Where secrets are kept: the system's keyring, memory for this run only, or a file under a passphrase.

A plain file is allowed ONLY for the practice company (`FileSecrets`). Secrets of the sandbox and of production go into
the keyring; where it does not work, the person is told and may choose in words "this session only" or a file sealed
with a passphrase (`SealedSecrets`). Nothing is ever chosen silently (design.md 6, decision 034).

Keys begin with the environment ("practice.", "sandbox.", "production."). Values have at most 1,280 UTF-16
code units, which is what Windows takes (reliability-performance.md 2.5).
"""

from __future__ import annotations

from pathlib import Path

from keyring.backend import KeyringBackend

from app.domain.books import Environment
from app.domain.errors import KeyringMissing
from app.secrets.checks import VALUE_LIMIT, check_length
from app.secrets.memory import MemorySecrets
from app.secrets.plain import FileSecrets
from app.secrets.sealed import SealedSecrets
from app.secrets.system import KeyringSecrets
from app.sync.ports import SecretStore

__all__ = [
    "VALUE_LIMIT",
    "FileSecrets",
    "KeyringSecrets",
    "MemorySecrets",
    "SealedSecrets",
    "check_length",
    "choose_secrets",
]


def choose_secrets(
    environment: Environment, service_name: str, practice_file: Path, backend: KeyringBackend | None = None
) -> SecretStore:
    """The store for an environment, probed with a write, a read and a delete; its `name` says which it is.

    The keyring comes first. Only the practice company has its own file, for a computer without any keyring
    (decision 003); a locked keyring, or one that refuses, is told and never got round.

    Raises:
        KeyringMissing, KeyringLocked, KeyringDenied: say so, offer `MemorySecrets`; never choose silently.
    """
    try:
        store: SecretStore = KeyringSecrets(service_name, backend)
        store.probe()
    except KeyringMissing:
        if environment is not Environment.PRACTICE:
            raise
        store = FileSecrets(practice_file)
        store.probe()
    return store
