"""JSON body that makes an inactive vendor or item active again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.links import IntentKind
from app.domain.names import active_name
from app.quickbooks.wire import dumps

_NAME = {IntentKind.VENDOR: "DisplayName", IntentKind.ITEM: "Name"}


def active_body(kind: IntentKind, raw: Mapping[str, Any]) -> str:
    """Active, and under its name without QuickBooks' mark of inactive records (qbo-api.md 4.1).

    A sparse body: a full one would send a vendor's masked tax number back and lose the true one (qbo-api.md 4.2).
    """
    name = _NAME[kind]
    return dumps(
        {
            "sparse": True,
            "Id": raw["Id"],
            "SyncToken": raw["SyncToken"],
            name: active_name(str(raw.get(name, ""))),
            "Active": True,
        }
    )
