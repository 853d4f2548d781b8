"""The one app that the practice company knows: its client id and secret, made once and kept."""

from __future__ import annotations

import base64
import binascii
import hmac
import secrets
from dataclasses import dataclass

from app.practice.request import Request
from app.practice.store import Store


@dataclass(frozen=True)
class ClientKeys:
    """Client id and secret of the practice app."""

    client_id: str
    client_secret: str

    def match(self, client_id: str, client_secret: str) -> bool:
        same_id = hmac.compare_digest(client_id.encode(), self.client_id.encode())
        same_secret = hmac.compare_digest(client_secret.encode(), self.client_secret.encode())
        return same_id and same_secret


def load_keys(store: Store) -> ClientKeys:
    """The kept keys; made on the first call for a data directory."""
    with store.transaction():
        client_id, secret = store.meta("client_id"), store.meta("client_secret")
        if client_id is None or secret is None:
            client_id = "AB" + secrets.token_hex(24)
            secret = secrets.token_hex(20)
            store.set_meta("client_id", client_id)
            store.set_meta("client_secret", secret)
    return ClientKeys(client_id, secret)


def credentials(request: Request) -> tuple[str, str] | None:
    """Basic authentication, or client_id and client_secret in the form (both are in Intuit's discovery)."""
    scheme, _, value = request.header("authorization").partition(" ")
    if scheme.lower() == "basic":
        try:
            decoded = base64.b64decode(value.strip(), validate=True).decode("utf-8")
        except (binascii.Error, UnicodeDecodeError):
            return None
        client, _, secret = decoded.partition(":")
        return client, secret
    form = request.form()
    if "client_id" in form and "client_secret" in form:
        return form["client_id"], form["client_secret"]
    return None
