"""A table that is understood: what its columns mean, how they are read, and which PO each row belongs to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.sources.checks import column_warnings, row_warnings
from app.sources.columns import Layout
from app.sources.fields import FIELDS, Level
from app.sources.places import Places
from app.sources.result import ReadOptions, RowProblem
from app.sources.roles import Roles, settle
from app.sources.rows import RowGatherer
from app.sources.styles import ColumnReader, column_readers
from app.sources.survey import Facts, survey
from app.sources.watch import Watch


@dataclass(frozen=True, slots=True)
class Part:
    """One table, understood but for its rows. `name` is "" for the first file."""

    name: str
    layout: Layout
    facts: Mapping[int, Facts]
    roles: Roles
    readers: Mapping[int, ColumnReader]
    places: Places
    gatherer: RowGatherer

    @property
    def questions(self) -> list[RowProblem]:
        """What has to be answered before anything of the file can be read."""
        asked = [reader.problem for reader in self.readers.values() if reader.problem]
        return [*self.roles.problems, *asked]

    @property
    def warnings(self) -> list[str]:
        """Sentences about columns and rows, when all rows were read."""
        rows = self.gatherer
        return [
            *self.roles.warnings,
            *column_warnings(self.layout, self.roles, self.readers, self.facts),
            *rows.warnings.told,
            *row_warnings(self.places.totals, self.places.joined, rows.odd_totals, rows.odd_count),
        ]


def part_of(name: str, layout: Layout, options: ReadOptions, watch: Watch, known: Places | None) -> Part:
    """Understand a table; with `known` the second one, whose rows add to the POs of the first.

    Raises:
        Canceled: on request.
    """
    facts = survey(layout.every, layout.rows, watch)
    first = column_readers(layout.columns, facts, options)
    roles = settle(layout.columns, layout.rows, facts, first, options)
    if known is not None:
        roles.columns[:] = [
            column
            for column in roles.columns
            if column.field == "po_number" or FIELDS[column.field].level is not Level.ORDER
        ]
    readers = column_readers(roles.columns, facts, options)
    places = Places(roles.columns, readers, options, known).look(layout.rows, watch)
    gatherer = RowGatherer(roles.columns, readers, options, places, name)
    return Part(name, layout, facts, roles, readers, places, gatherer)
