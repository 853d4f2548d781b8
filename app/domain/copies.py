"""Copies of POs that are attached to their documents in QuickBooks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file on a document in QuickBooks. `note` holds our mark and the digest of the sheet (qbo-api.md 2.1)."""

    id: str
    sync_token: str
    file_name: str
    note: str


@dataclass(frozen=True, slots=True)
class AttachedCopy:
    """The copy of one PO: for which document, of which content, and whether QuickBooks certainly has it and no other.

    What is not `settled` is looked up in QuickBooks before anything is sent.
    """

    po_id: str
    qbo_id: str
    digest: str
    attachment: Attachment | None = None
    settled: bool = False
