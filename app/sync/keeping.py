"""Choices stay as they were sent: a new choice in Settings is for what comes, it does not rewrite old documents."""

from __future__ import annotations

from dataclasses import replace

from app.domain.documents import DocLine, Document, LineKind, address_key
from app.domain.names import same_name_key


def keep_choices(sent: Document, wanted: Document) -> Document:
    """`wanted` with the accounts, terms, tax codes, class and location that the document was sent with (decision 005).

    A line whose tax percentage changed gets the code of the new one; a document whose destination changed the location
    of the new one; one whose payment terms are other words now the terms of these. An A/P account that QuickBooks chose
    itself ("" in `sent`) is no change of ours either.
    """
    before = {line.key: line for line in sent.lines}
    same_place = address_key(sent.ship_address) == address_key(wanted.ship_address)
    return replace(
        wanted,
        lines=tuple(_kept(before.get(line.key), line) for line in wanted.lines),
        ap_account_id=sent.ap_account_id,
        class_id=sent.class_id,
        location_id=sent.location_id if same_place else wanted.location_id,
        terms_id=_terms(sent, wanted),
    )


def _terms(sent: Document, wanted: Document) -> str | None:
    """None: QuickBooks' own."""
    words = same_name_key(sent.terms_words)
    same = bool(words) and words == same_name_key(wanted.terms_words)
    return sent.terms_id if same or sent.terms_id is None else wanted.terms_id


def _kept(sent: DocLine | None, line: DocLine) -> DocLine:
    if sent is None:
        return line
    same_rate = sent.tax_code_id and sent.tax_percent == line.tax_percent
    unclear = sent.tax_code_id and not line.tax_code_id
    return replace(
        line,
        ref_id=sent.ref_id if line.kind is LineKind.ACCOUNT is sent.kind else line.ref_id,
        tax_code_id=sent.tax_code_id if same_rate or unclear else line.tax_code_id,
        class_id=sent.class_id,
    )
