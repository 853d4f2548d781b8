"""Memory of this run: what is chosen as "this session only", and a sign-in that is not confirmed yet."""

from __future__ import annotations

from app.secrets.checks import PROBE, check_length, try_out


class MemorySecrets:
    """This run only: nothing survives the program's end."""

    def __init__(self) -> None:
        self.name = "this session only (nothing is stored)"
        self._values: dict[str, str] = {}

    def get(self, key: str) -> str | None:
        return self._values.get(key)

    def put(self, key: str, value: str) -> None:
        check_length(key, value)
        self._values[key] = value

    def delete(self, key: str) -> None:
        self._values.pop(key, None)

    def probe(self) -> None:
        try_out(self, PROBE)
