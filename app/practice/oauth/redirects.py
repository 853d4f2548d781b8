"""Which redirect URIs the practice app may use (qbo-api.md 1.6)."""

from __future__ import annotations

import ipaddress
import json
from urllib.parse import urlsplit

from app.practice.store import Store

LOOPBACK = ("localhost", "127.0.0.1")
FIRST_PORTS = (8765, 8766, 8767)
SANDBOX, PRODUCTION = "sandbox", "production"


class Redirects:
    """The list of registered addresses, and the rule of the keys in use.

    Sandbox keys: a registered address, or ``/callback`` on any loopback port. Production keys: only
    registered https addresses whose host is neither an IP address nor ``localhost``.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def rules(self) -> str:
        return self._store.meta("redirect_rules") or SANDBOX

    def set_rules(self, rules: str) -> None:
        if rules not in (SANDBOX, PRODUCTION):
            raise ValueError(f"unknown redirect rules: {rules}")
        self._store.set_meta("redirect_rules", rules)

    def listed(self) -> list[str]:
        added: list[str] = json.loads(self._store.meta("redirect_uris") or "[]")
        usual = [f"http://{host}:{port}/callback" for host in LOOPBACK for port in FIRST_PORTS]
        return [*usual, *added]

    def register(self, uri: str) -> None:
        """Add an address to the list. Raises ``ValueError`` for one that is no http(s) address."""
        if urlsplit(uri).scheme not in ("http", "https") or not urlsplit(uri).hostname:
            raise ValueError(f"not an http or https address: {uri}")
        if uri not in self.listed():
            added: list[str] = json.loads(self._store.meta("redirect_uris") or "[]")
            self._store.set_meta("redirect_uris", json.dumps([*added, uri]))

    def accepts(self, uri: str) -> bool:
        parts = urlsplit(uri)
        if self.rules == PRODUCTION:
            return uri in self.listed() and parts.scheme == "https" and _public_host(parts.hostname or "")
        if uri in self.listed():
            return True
        plain = parts.scheme == "http" and parts.hostname in LOOPBACK and parts.path == "/callback"
        return plain and not parts.query and not parts.fragment and parts.username is None


def _public_host(host: str) -> bool:
    if host == "localhost" or not host:
        return False
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return True
    return False
