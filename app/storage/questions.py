"""Questions for a person, their answers, and the choices that are remembered for a field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime
from typing import Any

from app.domain.documents import Difference
from app.domain.fixes import Fix, FixKind
from app.domain.questions import SHARED_KINDS, AskedRow, Choice, Question, QuestionKind
from app.domain.remembering import RememberedChoice
from app.storage.codec import dump_raw, load_raw, moment_text, plain, read_moment
from app.storage.database import Database
from app.storage.models import Models
from app.storage.rows import from_row, put_rows, whole
from app.storage.select import drop_rows_with, row_with, rows_with

_LISTED = (
    "SELECT q.po_id, q.kind, q.subject, q.body, q.answer, q.seal, o.number, o.supplier FROM question q "
    "JOIN purchase_order o ON o.id = q.po_id WHERE q.realm_id = ? AND q.answer = '' "
    "ORDER BY o.number_sort, q.kind, q.subject"
)


class Questions:
    """Implements `QuestionStore`."""

    def __init__(self, database: Database) -> None:
        self._db = database
        #: Questions of the last list by all that their rows say.
        self._known: dict[tuple[str, ...], Question] = {}

    def together(self) -> AbstractContextManager[object]:
        """Everything that this thread stores inside, wherever, is stored as one: all of it or nothing."""
        return self._db.writing()

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

    def shared(self, realm_id: str) -> Sequence[Question]:
        """Unanswered questions about suppliers and products, which several POs may wait for."""
        with self._db.reading() as models:
            return [
                _question(whole(row)["body"])
                for kind in sorted(SHARED_KINDS)
                for row in rows_with(
                    models.question, order="po_id, subject", realm_id=realm_id, answer="", kind=kind.value
                )
            ]

    def asked(self, realm_id: str, kind: str, subject: str) -> Question | None:
        """The open question of this kind about this subject, whichever PO raised it."""
        with self._db.reading() as models:
            row = row_with(models.question, realm_id=realm_id, kind=kind, subject=subject, answer="")
            return _question(whole(row)["body"]) if row else None

    def answered(self, realm_id: str) -> frozenset[tuple[str, str, str, str]]:
        """(PO, kind, subject, answer) of every question that was answered and is not settled yet."""
        with self._db.reading() as models:
            asked = models.question
            rows = asked.select(asked.po_id, asked.kind, asked.subject, asked.answer).where(
                (asked.realm_id == realm_id) & (asked.answer != "")
            )
            return frozenset(rows.tuples())

    def listed(self, realm_id: str) -> Sequence[AskedRow]:
        """All open questions with number and supplier of their POs, by number. Questions about no PO are left out.

        A page that follows a run asks again and again, so rows that are as they were are not read anew.
        """
        with self._db.reading() as models:
            connection = models.question._meta.database.connection()  # noqa: SLF001 - documented by Peewee
            rows = connection.execute(_LISTED, (realm_id,)).fetchall()
        known, self._known = self._known, {}
        return [self._asked_row(realm_id, row, known) for row in rows]

    def open_count(self, realm_id: str) -> int:
        """How many questions are open."""
        with self._db.reading() as models:
            asked, order = models.question, models.order
            query = asked.select().join(order, on=(order.id == asked.po_id))
            return int(query.where((asked.realm_id == realm_id) & (asked.answer == "")).count())

    def remembered(self, realm_id: str) -> Sequence[RememberedChoice]:
        """The choices that hold for a field of this company, by rule."""
        with self._db.reading() as models:
            rows = rows_with(models.remembered, order="rule", realm_id=realm_id)
            return [
                RememberedChoice(row["rule"], row["choice"], read_moment(row["since"]))
                for row in map(whole, rows)
            ]

    def remember(self, realm_id: str, rule: str, choice: str, moment: datetime) -> None:
        """Store a choice for a field from now on."""
        row = {"realm_id": realm_id, "rule": rule, "choice": choice, "since": moment_text(moment)}
        with self._db.writing() as models:
            put_rows(models.remembered, [row])

    def forget(self, realm_id: str, rule: str) -> None:
        """Ask about this field again."""
        with self._db.writing() as models:
            drop_rows_with(models.remembered, realm_id=realm_id, rule=rule)

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

    def _asked_row(
        self, realm_id: str, row: tuple[str, ...], known: Mapping[tuple[str, ...], Question]
    ) -> AskedRow:
        *stored, number, supplier = row
        key = (realm_id, *stored)
        question = known.get(key)
        if question is None:
            names = ("po_id", "kind", "subject", "body", "answer", "seal")
            values = {"realm_id": realm_id, **dict(zip(names, stored, strict=True))}
            question = _question(whole(values)["body"])
        self._known[key] = question
        return AskedRow(question, number, supplier)

    @staticmethod
    def _find(models: Models, realm_id: str, po_id: str, kind: str, subject: str) -> Mapping[str, Any] | None:
        row = row_with(models.question, realm_id=realm_id, po_id=po_id, kind=kind, subject=subject)
        return whole(row) if row else None


@from_row
def _question(text: str) -> Question:
    data = load_raw(text)
    asked_at, fix = data.get("asked_at"), data.get("fix")
    question = Question(
        data["po_id"],
        QuestionKind(data["kind"]),
        data["subject"],
        data["title"],
        data["text"],
        tuple(Choice(**choice) for choice in data["choices"]),
        tuple((row[0], row[1], row[2]) for row in data.get("rows", [])),
        disputed=tuple(Difference(**change) for change in data.get("disputed", [])),
        asked_at=datetime.fromisoformat(asked_at) if asked_at else None,
        fix=Fix(FixKind(fix["kind"]), fix.get("subject_id", ""), fix.get("subject_name", ""))
        if fix
        else None,
    )
    return replace(question, data=data["data"], answer=data.get("answer", ""))
