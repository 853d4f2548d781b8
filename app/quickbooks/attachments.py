"""Files on documents: the upload's multipart body, and what QuickBooks tells about attachments (qbo-api.md 2.1)."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any

from app.domain.copies import Attachment
from app.quickbooks import queries
from app.quickbooks.wire import dumps, loads

UPLOAD = "upload"
_CONTENT = "Content"  # ours, inside the frozen payload only
_PDF = "application/pdf"


def of_order(qbo_id: str) -> list[str]:
    """Conditions of a query for the files of a purchase order."""
    return [
        f"AttachableRef.EntityRef.Type = {queries.quoted('PurchaseOrder')}",
        f"AttachableRef.EntityRef.value = {queries.quoted(qbo_id)}",
    ]


def copy_body(qbo_id: str, file_name: str, note: str, content: bytes) -> str:
    """Frozen payload of an upload: what QuickBooks calls metadata, and the file."""
    return dumps(
        {
            "FileName": file_name,
            "ContentType": _PDF,
            "Note": note,
            "AttachableRef": [
                {"EntityRef": {"type": "PurchaseOrder", "value": qbo_id}, "IncludeOnSend": False}
            ],
            _CONTENT: base64.b64encode(content).decode("ascii"),
        }
    )


def removal_body(attachment: Attachment) -> str:
    """Frozen payload that deletes an attachment."""
    return dumps({"Id": attachment.id, "SyncToken": attachment.sync_token})


def multipart(payload: str, request_id: str) -> tuple[bytes, str]:
    """Body and content type of the upload; the same payload and request id give the same bytes."""
    metadata = loads(payload)
    content = base64.b64decode(metadata.pop(_CONTENT))
    boundary = f"copy-{request_id}"
    name = str(metadata["FileName"]).replace('"', "'")
    head = (
        f"--{boundary}\r\n"
        'Content-Disposition: form-data; name="file_metadata_01"; filename="attachment.json"\r\n'
        f"Content-Type: application/json\r\n\r\n{dumps(metadata)}\r\n"
        f"--{boundary}\r\n"
        f'Content-Disposition: form-data; name="file_content_01"; filename="{name}"\r\n'
        f"Content-Type: {_PDF}\r\n\r\n"
    )
    body = head.encode() + content + f"\r\n--{boundary}--\r\n".encode()
    return body, f"multipart/form-data; boundary={boundary}"


def read_attachment(raw: Mapping[str, Any]) -> Attachment:
    """An Attachable."""
    return Attachment(
        str(raw.get("Id", "")),
        str(raw.get("SyncToken", "")) or "0",
        str(raw.get("FileName") or ""),
        str(raw.get("Note") or ""),
    )


def uploaded(body: Mapping[str, Any]) -> Mapping[str, Any]:
    """The first entry of an upload's answer: an Attachable or a Fault of its own, {} when there is none."""
    entries = body.get("AttachableResponse")
    first = entries[0] if isinstance(entries, list) and entries else {}
    return first if isinstance(first, Mapping) else {}
