"""Tables of the questions and of the choices that are remembered."""

from __future__ import annotations

from typing import Any

from peewee import CompositeKey

from app.storage.columns import Text


def question_tables(base: Any, sealed: Any) -> dict[str, Any]:
    """Model classes of one database."""
    del base

    class Question(sealed):  # type: ignore[misc]
        realm_id = Text()
        po_id = Text()
        kind = Text()
        subject = Text()
        body = Text()
        answer = Text()

        class Meta:
            primary_key = CompositeKey("realm_id", "po_id", "kind", "subject")

    class RememberedChoice(sealed):  # type: ignore[misc]
        realm_id = Text()
        rule = Text()
        choice = Text()
        since = Text()

        class Meta:
            primary_key = CompositeKey("realm_id", "rule")

    return {"question": Question, "remembered": RememberedChoice}
