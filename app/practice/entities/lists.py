"""The short lists: Term, Class and Department (qbo-api.md 4.6)."""

from __future__ import annotations

from decimal import Decimal

from app.practice.books import Books
from app.practice.entities import names
from app.practice.entities.base import Entity, Saving
from app.practice.entities.renaming import spread_name
from app.practice.entities.schema import choice, flag, number, own, ref, text, whole
from app.practice.errors import Problem, QboFault, missing
from app.practice.wire import Json


class Term(Entity):
    """Payment terms."""

    kind = "Term"
    path = "term"
    sequence = "term"
    name_field = "Name"
    fields = (
        text("Name", 31),
        flag("Active"),
        choice("Type", "STANDARD", "DATE_DRIVEN"),
        number("DiscountPercent"),
        whole("DueDays"),
        whole("DiscountDays"),
        whole("DayOfMonthDue"),
        whole("DueNextMonthDays"),
        whole("DiscountDayOfMonth"),
    )
    order = ("Name", "Active", "Type", "DiscountPercent", "DueDays", "DiscountDays", "DayOfMonthDue")
    filterable = ("Name", "Active", "DueDays", "Type")
    sortable = filterable
    numbers = ("DueDays",)
    flags = ("Active",)

    def complete(self, saving: Saving, doc: Json) -> Json:
        doc["Active"] = bool(doc.get("Active", True))
        own_id = str(saving.old["Id"]) if saving.old else None
        name = names.required_name(doc)
        doc["Name"] = names.marked(saving.books, self.kind, name, active=doc["Active"], own_id=own_id)
        names.check_list_name(saving, self.kind, doc["Name"])
        if "DueDays" not in doc and "DayOfMonthDue" not in doc:
            raise QboFault(missing("DueDays"))
        doc["Type"] = "STANDARD" if "DueDays" in doc else "DATE_DRIVEN"
        doc.setdefault("DiscountPercent", Decimal(0))
        return doc

    def saved(self, saving: Saving, doc: Json) -> None:
        if saving.old is not None:
            spread_name(saving.books, self.kind, doc["Id"], saving.old["Name"], doc["Name"])


class NestedList(Entity):
    """A list with sub-entries. ``sub_key`` is the property that marks one."""

    sub_key = ""
    name_field = "FullyQualifiedName"
    filterable = ("Name", "FullyQualifiedName", "Active")
    sortable = filterable
    flags = ("Active",)
    fields = (
        text("Name", 100, ":\t\n\r"),
        flag("Active"),
        ref("ParentRef"),
        *own("FullyQualifiedName", "Level"),
    )

    def complete(self, saving: Saving, doc: Json) -> Json:
        own_id = str(saving.old["Id"]) if saving.old else None
        doc["Active"] = bool(doc.get("Active", True))
        name = names.required_name(doc)
        doc["Name"] = names.marked(saving.books, self.kind, name, active=doc["Active"], own_id=own_id)
        doc["FullyQualifiedName"] = names.nest(saving.books, self.kind, doc, self.sub_key, own_id)
        names.check_list_name(saving, self.kind, doc["FullyQualifiedName"])
        return doc

    def saved(self, saving: Saving, doc: Json) -> None:
        if saving.old is not None:
            old_name = saving.old["FullyQualifiedName"]
            spread_name(saving.books, self.kind, doc["Id"], old_name, doc["FullyQualifiedName"])


def _needs_plan(books: Books) -> None:
    if not books.company.plan_has_orders:
        detail = "Permission Denied Error : You do not have access to this feature."
        raise QboFault(Problem("5020", "Permission Denied Error", detail, None))


class ClassList(NestedList):
    """Class ids have 19 digits (qbo-api.md 2.3)."""

    kind = "Class"
    path = "class"
    sequence = "class"
    sub_key = "SubClass"
    fields = (*NestedList.fields, flag("SubClass"))
    order = ("Name", "SubClass", "ParentRef", "FullyQualifiedName", "Active")

    def allow(self, books: Books) -> None:
        _needs_plan(books)

    def complete(self, saving: Saving, doc: Json) -> Json:
        done = super().complete(saving, doc)
        if saving.new:
            done["Id"] = str(5000000000000000000 + int(saving.books.next_id(self.sequence)))
        return done


class Department(NestedList):
    """What the screens call a location."""

    kind = "Department"
    path = "department"
    sequence = "department"
    sub_key = "SubDepartment"
    fields = (*NestedList.fields, flag("SubDepartment"))
    order = ("Name", "SubDepartment", "ParentRef", "FullyQualifiedName", "Active")

    def allow(self, books: Books) -> None:
        _needs_plan(books)
