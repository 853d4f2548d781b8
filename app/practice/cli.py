"""Start the practice company alone: ``python -m app.practice --port N --data DIR --json``."""

from __future__ import annotations

import argparse
import json
import signal
import sqlite3
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.practice.lock import PracticeInUse
from app.practice.server import PracticeServer
from app.practice.shopify import PRACTICE_TOKEN
from app.practice.shopify.schema import VERSION
from app.practice.store import StoreTooNew


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="practice", description="A QuickBooks Online look-alike on this computer, to rehearse with."
    )
    parser.add_argument(
        "--port", type=int, default=0, help="port on 127.0.0.1 (default: the last one, or any free)"
    )
    parser.add_argument(
        "--data", type=Path, required=True, metavar="DIR", help="folder that keeps the companies"
    )
    parser.add_argument(
        "--json", action="store_true", help="print one line of JSON with addresses and tokens"
    )
    parser.add_argument(
        "--redirect-uri",
        action="append",
        default=[],
        metavar="URI",
        help="one more redirect address to accept",
    )
    parser.add_argument(
        "--no-limits", action="store_true", help="switch off 10 requests a second and 500 a minute"
    )
    return parser.parse_args(argv)


def describe(server: PracticeServer) -> dict[str, Any]:
    """Everything that a client needs: addresses, keys, and ready tokens for each company."""
    companies = []
    for company in server.app.companies.all():
        access, refresh = server.app.ready_tokens(company.realm)
        companies.append(
            {
                "realm_id": company.realm,
                "name": company.name,
                "country": company.country,
                "access_token": access,
                "refresh_token": refresh,
            }
        )
    return {**server.addresses.to_json(), "companies": companies, "shop": _shop(server)}


def _shop(server: PracticeServer) -> dict[str, str]:
    """The practice shop beside the companies: its address and a token that never runs out."""
    base = server.addresses.api_base
    return {"graphql_url": f"{base}/admin/api/{VERSION}/graphql.json", "access_token": PRACTICE_TOKEN}


def _tell(server: PracticeServer, as_json: bool) -> None:
    told = describe(server)
    if as_json:
        print(json.dumps(told), flush=True)
        return
    print(f"Practice companies: {told['home_url']}")
    for name in (
        "api_base",
        "authorize_url",
        "token_url",
        "control_url",
        "client_id",
        "client_secret",
        "feed_url",
        "feed_token",
    ):
        print(f"  {name}: {told[name]}")
    for company in told["companies"]:
        print(f"  {company['name']}: company id {company['realm_id']}")
    print(f"  Practice shop (Shopify): {told['shop']['graphql_url']}, token {told['shop']['access_token']}")
    print("Press Ctrl+C to stop.", flush=True)


def main(argv: Sequence[str] | None = None) -> int:
    """Serve until SIGTERM or SIGINT; 0 when stopped so, 2 when it could not start."""
    arguments = _arguments(argv)
    try:
        server = PracticeServer.open(arguments.data, port=arguments.port)
        for uri in arguments.redirect_uri:
            server.app.redirects.register(uri)
    except (PracticeInUse, StoreTooNew, ValueError) as trouble:
        print(trouble, file=sys.stderr)
        return 2
    except (OSError, sqlite3.Error) as trouble:
        print(f"The practice company could not start: {trouble}", file=sys.stderr)
        return 2
    server.app.gateway.limits.on = not arguments.no_limits
    stop = threading.Event()
    for name in ("SIGINT", "SIGTERM"):
        signal.signal(getattr(signal, name), lambda *_: stop.set())
    _tell(server, arguments.json)
    while not stop.wait(1.0):
        pass
    server.close()
    return 0
