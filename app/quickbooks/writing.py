"""Sending frozen bodies, alone or together, and reading from the answer what QuickBooks stored."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.errors import AppError
from app.domain.links import IntentKind
from app.quickbooks import attachments, batches
from app.quickbooks.answers import ENTITY
from app.quickbooks.client import BATCH, Answer, ApiClient
from app.quickbooks.faults import error_for, read_fault
from app.quickbooks.wire import dumps, loads
from app.sync.ports import BATCH_MOST
from app.sync.ports import Answer as Written


def send(client: ApiClient, kind: IntentKind, payload: str, request_id: str) -> Written:
    """POST a frozen body with its request id. Returns the stored entity as QuickBooks answered it."""
    subject = _subject(kind, payload)
    if kind is IntentKind.COPY:
        answer = _upload(client, payload, request_id, subject)
    elif kind is IntentKind.COPY_GONE:
        answer = client.write(kind.value, payload, request_id, subject, "delete")
    else:
        answer = client.write(kind.value, payload, request_id, subject)
    return _written(kind, answer, subject)


def delete(client: ApiClient, payload: str, request_id: str) -> Written:
    """POST a frozen delete with its request id. The answer tells only that the document is gone."""
    kind, subject = IntentKind.PURCHASE_ORDER, "the purchase order"
    return _written(kind, client.write(kind.value, payload, request_id, subject, "delete"), subject)


def send_together(
    client: ApiClient, kind: IntentKind, payloads: Sequence[str], request_id: str
) -> Sequence[Written | AppError]:
    """POST up to 30 frozen bodies that create something, as one request.

    Raises:
        ValueError: too many bodies, none, or a request id that is too long.
    """
    if len(request_id) > batches.LONGEST_REQUEST_ID or not 1 <= len(payloads) <= BATCH_MOST:
        raise ValueError("a batch has 1 to 30 items and a request id of at most 36 characters")
    subjects = [_subject(kind, payload) for payload in payloads]
    told = f"{subjects[0]} and {len(subjects) - 1} more" if len(subjects) > 1 else subjects[0]
    answer = client.write(BATCH, batches.batch_body(ENTITY[kind], payloads), request_id, told)
    return batches.read_batch(answer, ENTITY[kind], subjects)


def _upload(client: ApiClient, payload: str, request_id: str, subject: str) -> Answer:
    content, content_type = attachments.multipart(payload, request_id)
    answer = client.upload(content, content_type, request_id, subject)
    # An upload's answer is a list; a refusal stands inside it, with HTTP 200.
    first = attachments.uploaded(answer.body)
    fault = read_fault(dumps(first).encode()) if "Fault" in first else None
    if fault is not None:
        raise error_for(fault, status=200, intuit_tid=answer.intuit_tid, subject=subject, writing=True)
    return Answer(dict(first), answer.intuit_tid)


def _written(kind: IntentKind, answer: Answer, subject: str) -> Written:
    found = batches.written(answer.body.get(ENTITY[kind]), answer.intuit_tid)
    if found is None:
        raise batches.incomplete(subject, answer.intuit_tid)
    return found


def _subject(kind: IntentKind, payload: str) -> str:
    """What an error calls the thing that is sent."""
    body = loads(payload)
    if kind is IntentKind.VENDOR:
        return f"the vendor {body.get('DisplayName', '')}".strip()
    if kind in (IntentKind.COPY, IntentKind.COPY_GONE):
        return f"the copy {body.get('FileName', '')}".strip()
    if kind is IntentKind.ITEM:
        return f"the item {body.get('Name', '')}".strip()
    return str(body.get("DocNumber") or "the purchase order")
