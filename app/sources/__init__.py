"""Where purchase orders come from: files (text, workbooks, HTML, JSON), and the sample shop that is shipped."""

from __future__ import annotations

from app.sources.aliases import ColumnHelp, describe_columns
from app.sources.canonical import document_from_order
from app.sources.reader import Files, read_file
from app.sources.result import ColumnMapping, ReadOptions, ReadResult, RowProblem, TaxColumn
from app.sources.sample import ShopInfo, load_sample_shop
from app.sources.shipped import resource_path

__all__ = [
    "ColumnHelp",
    "ColumnMapping",
    "Files",
    "ReadOptions",
    "ReadResult",
    "RowProblem",
    "ShopInfo",
    "TaxColumn",
    "describe_columns",
    "document_from_order",
    "load_sample_shop",
    "read_file",
    "resource_path",
]
