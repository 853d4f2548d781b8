"""Questions for a person, and their answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.domain.questions import Choice, Question, QuestionKind
from app.storage.codec import dump_raw, load_raw, plain
from app.storage.database import Database
from app.storage.models import Models
from app.storage.rows import from_row, put_rows, whole
from app.storage.select import drop_rows_with, row_with, rows_with


class Questions:
    """Implements `QuestionStore`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def put(self, realm_id: str, question: Question) -> None:
        """Store or refresh the question; an answer given before is kept."""
        with self._db.writing() as models:
            known = self._find(models, realm_id, question.po_id, question.kind.value, question.subject)
            row = {
                "realm_id": realm_id,
                "po_id": question.po_id,
                "kind": question.kind.value,
                "subject": question.subject,
                "body": dump_raw({**plain(replace(question, data={})), "data": question.data}),
                "answer": known["answer"] if known else "",
            }
            put_rows(models.question, [row])

    def open(self, realm_id: str, po_id: str | None = None) -> Sequence[Question]:
        """Unanswered questions, of one PO or all."""
        with self._db.reading() as models:
            wanted = {"realm_id": realm_id, "answer": ""} | ({} if po_id is None else {"po_id": po_id})
            rows = rows_with(models.question, order="po_id, kind, subject", **wanted)
            return [_question(whole(row)["body"]) for row in rows]

    def answer_of(self, realm_id: str, po_id: str, kind: str, subject: str) -> str:
        """The answer key, or "" while it is open or was never asked."""
        with self._db.reading() as models:
            found = self._find(models, realm_id, po_id, kind, subject)
            return str(found["answer"]) if found else ""

    def answer(self, realm_id: str, po_id: str, kind: str, subject: str, choice: str) -> None:
        """Store an answer."""
        with self._db.writing() as models:
            known = self._find(models, realm_id, po_id, kind, subject)
            if known:
                put_rows(models.question, [{**known, "answer": choice}])

    def close(self, realm_id: str, po_id: str, kind: str | None = None) -> None:
        """Remove the questions of a PO once they are settled."""
        with self._db.writing() as models:
            wanted = {"realm_id": realm_id, "po_id": po_id} | ({} if kind is None else {"kind": kind})
            drop_rows_with(models.question, **wanted)

    @staticmethod
    def _find(models: Models, realm_id: str, po_id: str, kind: str, subject: str) -> Mapping[str, Any] | None:
        row = row_with(models.question, realm_id=realm_id, po_id=po_id, kind=kind, subject=subject)
        return whole(row) if row else None


@from_row
def _question(text: str) -> Question:
    data = load_raw(text)
    question = Question(
        data["po_id"],
        QuestionKind(data["kind"]),
        data["subject"],
        data["title"],
        data["text"],
        tuple(Choice(**choice) for choice in data["choices"]),
        tuple((row[0], row[1], row[2]) for row in data.get("rows", [])),
    )
    return replace(question, data=data["data"], answer=data.get("answer", ""))
