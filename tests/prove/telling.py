"""What happened in a world, for people who replay a seed."""

from __future__ import annotations

import hashlib

from tests.prove.world import World
from tests.support.bench import REALM


def requests(world: World) -> list[str]:
    """What was requested since the last time this was asked, for people who replay a seed."""
    entries = [entry for entry in world.practice.app.ledger.entries() if entry.number > world.told]
    world.told = entries[-1].number if entries else world.told
    return [
        f"      {e.time} {e.method} {e.path.rpartition('/')[2]} {e.operation} {e.status} "
        f"{e.request_id[:8]} {e.changes} {'replayed' if e.replayed else ''} {e.fault}"
        for e in entries
    ]


def story(world: World) -> list[str]:
    """Documents and links as they are, and the last log rows of each computer."""
    told = [f"document {ident}: {body}" for ident, body in world.watch.bodies().items()]
    for computer in world.computers:
        links = computer.bench.stores.links.links(REALM)
        for po_id, order in computer.orders.items():
            link = links.get(po_id)
            state = computer.bench.stores.links.state(po_id, REALM)
            told.append(
                f"{computer.name}: {order.doc_number} -> {link.qbo_id if link else 'no link'} "
                f"{state.state if state else ''} {state.reason if state else ''}"
            )
        rows = computer.bench.stores.log.entries(limit=60)
        told += [f"{computer.name} {row.at:%H:%M:%S} {row.action}: {row.text}" for row in reversed(rows)]
    return told


def digest(world: World) -> str:
    """Fingerprint of everything that happened: each request with its outcome, and what QuickBooks has now."""
    parts = [
        f"{e.method} {e.path} {e.request_id} {e.status} {e.changes} {e.replayed} {e.fault}"
        for e in world.practice.app.ledger.entries()
    ]
    parts += [f"{ident} {body}" for ident, body in sorted(world.watch.bodies().items())]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
