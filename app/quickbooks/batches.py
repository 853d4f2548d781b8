"""Several creates as one request, and the answers back in their order (qbo-api.md 6.1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.errors import AppError, Details, OutcomeUnknown
from app.quickbooks import reading
from app.quickbooks.client import Answer
from app.quickbooks.faults import error_for, fault_of
from app.quickbooks.reading import Entity
from app.quickbooks.wire import dumps_text
from app.sync.ports import Answer as Written

#: Of a batch; that of its items is 10 (qbo-api.md 2.4).
LONGEST_REQUEST_ID = 36


def batch_body(entity: str, payloads: Sequence[str]) -> str:
    """The body of a batch that creates these. The frozen bodies go in byte for byte; items are named by their place."""
    items = (
        f'{{"bId":{dumps_text(str(place))},"operation":"create",{dumps_text(entity)}:{payload}}}'
        for place, payload in enumerate(payloads, start=1)
    )
    return f'{{"BatchItemRequest":[{",".join(items)}]}}'


def read_batch(answer: Answer, entity: str, subjects: Sequence[str]) -> list[Written | AppError]:
    """An answer or error for each item, whatever order QuickBooks answers in."""
    responses = answer.body.get("BatchItemResponse")
    told: dict[str, Mapping[str, Any]] = {}
    for response in responses if isinstance(responses, list) else ():
        if isinstance(response, dict):
            told.setdefault(str(response.get("bId", "")), response)
    return [
        _read_item(told.get(str(place)), entity, subject, answer.intuit_tid)
        for place, subject in enumerate(subjects, start=1)
    ]


def _read_item(response: Mapping[str, Any] | None, entity: str, subject: str, tid: str) -> Written | AppError:
    if response is not None and isinstance(response.get("Fault"), dict):
        fault = fault_of(response["Fault"])
        if fault.is_system:
            return incomplete(subject, tid, fault.code, fault.text)
        return error_for(fault, status=200, intuit_tid=tid, subject=subject, writing=True)
    raw = response.get(entity) if response is not None else None
    return written(raw, tid) or incomplete(subject, tid)


def written(raw: object, tid: str) -> Written | None:
    """The stored entity of an answer, when it is one."""
    if not isinstance(raw, dict) or not raw.get("Id"):
        return None
    return Written(Entity(raw, tid), tid, reading.created_of(raw))


def incomplete(
    subject: str, tid: str, code: str = "", text: str = "the stored record is missing in the answer"
) -> OutcomeUnknown:
    """The answer came, but does not say what became of this."""
    return OutcomeUnknown(
        "QuickBooks' answer is incomplete",
        f"{subject} was sent, but QuickBooks' answer does not say what it stored.",
        "The program checks by itself whether it is there before anything is sent again.",
        Details(code, text, tid, 200),
    )
