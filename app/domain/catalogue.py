"""What the shop has ordered before, for completion while a PO is typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from app.domain.names import same_name_key
from app.domain.orders import Destination, Line, Supplier


@dataclass(frozen=True, slots=True)
class KnownProduct:
    """A product as it was ordered last from one supplier. `unit_cost` is in `currency`."""

    title: str
    variant: str = ""
    sku: str = ""
    supplier_sku: str = ""
    barcode: str = ""
    unit_cost: Decimal | None = None
    tax_percent: Decimal | None = None
    currency: str = ""
    supplier: str = ""
    shopify_variant_id: str = ""
    shopify_inventory_item_id: str = ""

    @property
    def words(self) -> str:
        """As the completion shows it: SKU, title and variant."""
        name = " - ".join(part for part in (self.title, self.variant) if part)
        return " · ".join(part for part in (self.sku, name) if part)

    def fill(self, line: Line, currency: str) -> Line:
        """The line with this product. Its cost counts only in its own currency; a tax that is set stays."""
        cost = self.unit_cost if self.unit_cost is not None and self.currency == currency else line.unit_cost
        return replace(
            line,
            sku=self.sku,
            product_title=self.title,
            variant_title=self.variant,
            supplier_sku=self.supplier_sku,
            barcode=self.barcode,
            unit_cost=cost,
            tax_percent=self.tax_percent if line.tax_percent is None else line.tax_percent,
            tax_amount=None,
            line_total=None,
            line_id="",
            shopify_variant_id=self.shopify_variant_id,
            shopify_inventory_item_id=self.shopify_inventory_item_id,
        )


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Known suppliers (each as last written), products, destinations, terms and currencies; the latest first."""

    suppliers: tuple[Supplier, ...] = ()
    products: tuple[KnownProduct, ...] = ()
    destinations: tuple[Destination, ...] = ()
    terms: tuple[str, ...] = ()
    currencies: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()

    def supplier(self, name: str) -> Supplier | None:
        """The supplier of this name; case and spacing do not count."""
        key = same_name_key(name)
        return next((each for each in self.suppliers if key and each.key == key), None)

    def destination(self, name: str) -> Destination | None:
        """The destination of this name."""
        key = same_name_key(name)
        return next((each for each in self.destinations if key and same_name_key(each.name) == key), None)


class ProductIndex:
    """Finds products by SKU and by name without looking at all of them: hundreds of rows may be pasted at once."""

    def __init__(self, products: Sequence[KnownProduct] = ()) -> None:
        self._by_sku: dict[str, list[KnownProduct]] = {}
        self._by_words: dict[str, list[KnownProduct]] = {}
        for each in products:
            self._by_sku.setdefault(same_name_key(each.sku), []).append(each)
            for key in {same_name_key(each.words), _name_key(each)}:
                self._by_words.setdefault(key, []).append(each)

    def by_sku(self, sku: str, supplier: str) -> KnownProduct | None:
        """The product with this SKU, as this supplier had it, else as another had it last."""
        return _of_supplier(self._by_sku, sku, supplier)

    def by_words(self, words: str, supplier: str) -> KnownProduct | None:
        """The product that the completion shows with these words, or whose whole name they are."""
        return _of_supplier(self._by_words, words, supplier)


def _name_key(product: KnownProduct) -> str:
    return same_name_key(" - ".join(part for part in (product.title, product.variant) if part))


def _of_supplier(
    known: Mapping[str, Sequence[KnownProduct]], name: str, supplier: str
) -> KnownProduct | None:
    key = same_name_key(name)
    found = known.get(key, ()) if key else ()
    wanted = same_name_key(supplier)
    mine = (each for each in found if same_name_key(each.supplier) == wanted)
    return next(mine, found[0] if found else None)
