"""What every place for secrets keeps to: lengths that Windows can hold, and a probe before anything depends on it."""

from __future__ import annotations

import secrets
from contextlib import suppress

from app.domain.errors import EnvironmentProblem, KeyringDenied
from app.sync.ports import SecretStore

#: Windows takes 2,560 bytes for an entry, and keyring writes UTF-16 (reliability-performance.md 2.5).
VALUE_LIMIT = 1280
PROBE = "probe"


def check_length(key: str, value: str) -> None:
    """Refuse a value that some system's keyring could not take.

    Raises:
        KeyringDenied: it is empty or too long.
    """
    units = len(value.encode("utf-16-le", "surrogatepass")) // 2
    if not 1 <= units <= VALUE_LIMIT:
        raise KeyringDenied(
            "The secret cannot be stored",
            f"The secret {key} has {units} characters; a keyring takes 1 to {VALUE_LIMIT}.",
            "Check that only the secret itself was entered.",
        )


def try_out(store: SecretStore, key: str) -> None:
    """Write, read back and delete a test entry.

    Raises:
        KeyringDenied: what was written is not what is read.
    """
    value = secrets.token_hex(8)
    store.put(key, value)
    read_back = store.get(key)
    with suppress(EnvironmentProblem):
        store.delete(key)
    if read_back != value:
        raise KeyringDenied(
            "The keyring does not keep secrets",
            f"A test entry written to {store.name} could not be read back.",
            "Unlock or repair the keyring, or go on for this session only.",
        )
