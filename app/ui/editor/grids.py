"""The two tables of the editor: product lines with completion, and cost lines with their kinds."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QUndoStack

from app.domain.orders import CostKind, PurchaseOrder
from app.ui.editor.columns import BLANK_LINE, Known, cost_kind, cost_kinds, line_kind
from app.ui.editor.grid import Grid
from app.ui.editor.rows import RowsModel
from app.ui.theme import Theme

translate = QCoreApplication.translate
_PRODUCT, _SKU, _QUANTITY = 0, 2, 4
_LINES_SHOWN = 3


def make_grids(
    theme: Theme,
    known: Known,
    order: PurchaseOrder,
    undo: QUndoStack,
    offer: Callable[[], Sequence[str]],
    parent: QObject,
) -> tuple[Grid, Grid]:
    """Tables over the lines and costs of the order; both take their steps back on one stack."""
    kinds = cost_kinds()
    lines = Grid(
        theme,
        translate("OrderEditor", "Product lines"),
        RowsModel(line_kind(known), order.lines or (BLANK_LINE,), undo, parent),
        offers={_PRODUCT: offer, _SKU: offer},
        after_offer=_QUANTITY,
        least_rows=_LINES_SHOWN,
    )
    offered = [word for kind, word in kinds.items() if kind is not CostKind.TAX]
    costs = Grid(
        theme,
        translate("OrderEditor", "Cost lines"),
        RowsModel(cost_kind(kinds), order.cost_lines, undo, parent),
        choices={0: offered},
        stretch=1,
    )
    return lines, costs
