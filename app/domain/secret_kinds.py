"""The places for secrets that a person can choose between (design.md 6)."""

from __future__ import annotations

from enum import StrEnum


def place_key(environment: str) -> str:
    """Name of the stored text that says where the sign-in of an environment was put."""
    return f"secret_place.name.{environment}"


class SecretKind(StrEnum):
    """`KEYRING` is the rule; the other two are chosen in words, never silently."""

    KEYRING = "keyring"
    SESSION = "session"
    FILE = "file"

    @property
    def label(self) -> str:
        """In a person's words."""
        return {
            SecretKind.KEYRING: "the keyring of this computer",
            SecretKind.SESSION: "memory, for this session only",
            SecretKind.FILE: "a file under your passphrase",
        }[self]
