"""Codes, access tokens and rotating refresh tokens (qbo-api.md 1.3 and 1.4)."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from app.practice.clock import Clock
from app.practice.store import Store

ACCESS_SECONDS = 3600
REFRESH_SECONDS = 8_726_400  # 101 days
ROTATE_SECONDS = 24 * 3600
GRACE_SECONDS = 24 * 3600
HARD_SECONDS = 156_032_154  # the age at which a grant ends whatever its use, as in Intuit's example
CODE_SECONDS = 300


class Refused(Exception):
    """An answer of the token endpoint other than success; ``body`` is its JSON."""

    def __init__(self, status: int, body: dict[str, str]) -> None:
        super().__init__(body.get("error_description") or body["error"])
        self.status = status
        self.body = body


@dataclass(frozen=True)
class TokenPair:
    """What one answer of the token endpoint gives; lives in seconds."""

    access: str
    refresh: str
    refresh_seconds: int
    hard_seconds: int
    realm: str
    scope: str


def invalid_grant(description: str = "") -> Refused:
    """400 invalid_grant, with or without a description."""
    body = {"error": "invalid_grant"}
    if description:
        body = {"error_description": description, "error": "invalid_grant"}
    return Refused(400, body)


class Tokens:
    """All grants of one data directory. Times are seconds of the movable clock."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    # codes
    def new_code(self, client: str, redirect_uri: str, realm: str, scope: str) -> str:
        code = "XAB1" + secrets.token_urlsafe(30)
        expires = self._clock.epoch() + CODE_SECONDS
        self._store.run(
            "INSERT INTO oauth_code VALUES(?,?,?,?,?,?,0,NULL)",
            code,
            client,
            redirect_uri,
            realm,
            scope,
            expires,
        )
        return code

    def exchange(self, code: str, client: str, redirect_uri: str) -> TokenPair:
        """Give the first tokens of a grant. A code used twice kills the tokens that it brought (RFC 6749)."""
        with self._store.transaction():
            found = self._store.row(
                "SELECT client, redirect_uri, realm, scope, expires, used, grant_id "
                "FROM oauth_code WHERE code=?",
                code,
            )
            reused = found is not None and bool(found[5])
            if found is not None and reused:
                self._revoke_grant(found[6])
            elif found is not None and found[4] > self._clock.epoch() and found[:2] == (client, redirect_uri):
                pair = self.grant(found[2], found[3])
                grant = self._grant_of(pair.refresh)
                self._store.run("UPDATE oauth_code SET used=1, grant_id=? WHERE code=?", grant, code)
                return pair
        raise invalid_grant("Invalid authorization code" if found is None or reused else "")

    # tokens
    def grant(self, realm: str, scope: str) -> TokenPair:
        """A new connection of a company: its own access and refresh token."""
        ident = secrets.token_hex(8)
        now = self._clock.epoch()
        with self._store.transaction():
            self._store.run("INSERT INTO oauth_grant VALUES(?,?,?,?,0)", ident, realm, scope, now)
            refresh = self._new_refresh(ident, now)
            return self._pair(ident, refresh, now)

    def refresh(self, value: str) -> TokenPair:
        """New access token; the refresh value changes once a day and the former one lives a day longer.

        Raises ``Refused`` with ``invalid_grant`` for spent, revoked, expired and foreign values.
        """
        now = self._clock.epoch()
        with self._store.transaction():
            if self._store.row("SELECT 1 FROM oauth_access WHERE value=?", value):
                raise invalid_grant("Incorrect Token type or clientID")
            found = self._store.row(
                "SELECT r.grant_id, r.issued, r.expires, r.replaced_by, g.revoked, g.created "
                "FROM oauth_refresh r "
                "JOIN oauth_grant g ON g.id=r.grant_id WHERE r.value=?",
                value,
            )
            if found is None or found[4] or found[2] <= now or found[5] + HARD_SECONDS <= now:
                raise (
                    invalid_grant("Token invalid")
                    if found
                    else invalid_grant("Incorrect Token type or clientID")
                )
            current = self._current(found[0], value, now)
            return self._pair(found[0], current, now)

    def _current(self, grant: str, value: str, now: float) -> str:
        """The value to hand out: the newest one, rotated when it is older than a day."""
        newest = self._store.rows(
            "SELECT value, issued FROM oauth_refresh WHERE grant_id=? AND replaced_by IS NULL", grant
        )[0]
        if newest[0] != value or now - newest[1] < ROTATE_SECONDS:
            self._store.run(
                "UPDATE oauth_refresh SET expires=? WHERE value=?", now + REFRESH_SECONDS, newest[0]
            )
            return str(newest[0])
        fresh = self._new_refresh(grant, now)
        self._store.run(
            "UPDATE oauth_refresh SET replaced_by=?, expires=? WHERE value=?",
            fresh,
            now + GRACE_SECONDS,
            value,
        )
        return fresh

    def _new_refresh(self, grant: str, now: float) -> str:
        value = "RT1-" + secrets.token_urlsafe(36)
        self._store.run(
            "INSERT INTO oauth_refresh VALUES(?,?,?,?,NULL)", value, grant, now, now + REFRESH_SECONDS
        )
        return value

    def _pair(self, grant: str, refresh: str, now: float) -> TokenPair:
        access = "eyJ" + secrets.token_urlsafe(180)
        self._store.run("DELETE FROM oauth_access WHERE expires<?", now)
        self._store.run("INSERT INTO oauth_access VALUES(?,?,?)", access, grant, now + ACCESS_SECONDS)
        row = self._store.rows("SELECT realm, scope, created FROM oauth_grant WHERE id=?", grant)[0]
        expires = self._store.rows("SELECT expires FROM oauth_refresh WHERE value=?", refresh)[0][0]
        left = int(row[2] + HARD_SECONDS - now)
        return TokenPair(access, refresh, min(int(expires - now), left), left, row[0], row[1])

    def _grant_of(self, value: str) -> str | None:
        for table in ("oauth_refresh", "oauth_access"):
            found = self._store.row(f"SELECT grant_id FROM {table} WHERE value=?", value)  # noqa: S608
            if found:
                return str(found[0])
        return None

    def revoke(self, value: str) -> bool:
        """End the grant of an access or refresh token; False when the value is unknown."""
        grant = self._grant_of(value)
        if grant is None:
            return False
        self._revoke_grant(grant)
        return True

    def _revoke_grant(self, grant: str) -> None:
        self._store.run("UPDATE oauth_grant SET revoked=1 WHERE id=?", grant)
        self._store.run("DELETE FROM oauth_access WHERE grant_id=?", grant)

    def disconnect(self, realm: str) -> int:
        """What the Apps page of a company does: all its connections end at once."""
        grants = self._store.rows("SELECT id FROM oauth_grant WHERE realm=? AND revoked=0", realm)
        for (grant,) in grants:
            self._revoke_grant(grant)
        return len(grants)

    def expire_access(self, realm: str | None = None) -> int:
        """Let the access tokens of one company or of all end now; refresh tokens live on."""
        if realm is None:
            return self._store.run("DELETE FROM oauth_access")
        return self._store.run(
            "DELETE FROM oauth_access WHERE grant_id IN (SELECT id FROM oauth_grant WHERE realm=?)", realm
        )

    # use
    def realm_of(self, access: str) -> str | None:
        """The company that an access token opens; None when it is unknown, expired or revoked."""
        return self._use(access)[0]

    def scope_of(self, access: str) -> str | None:
        return self._use(access)[1]

    def _use(self, access: str) -> tuple[str | None, str | None]:
        found = self._store.row(
            "SELECT g.realm, g.scope, a.expires, g.revoked FROM oauth_access a "
            "JOIN oauth_grant g ON g.id=a.grant_id WHERE a.value=?",
            access,
        )
        if found is None or found[3] or found[2] <= self._clock.epoch():
            return None, None
        return found[0], found[1]
