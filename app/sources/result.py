"""What reading a file takes and gives; the values themselves belong to the domain (app/domain/file_reading.py)."""

from __future__ import annotations

from app.domain.file_reading import (
    Asks,
    ColumnMapping,
    FailedOrder,
    Pasted,
    ReadOptions,
    ReadResult,
    RowProblem,
    TaxColumn,
    shortened,
)

__all__ = [
    "Asks",
    "ColumnMapping",
    "FailedOrder",
    "Pasted",
    "ReadOptions",
    "ReadResult",
    "RowProblem",
    "TaxColumn",
    "shortened",
]
