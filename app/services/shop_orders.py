"""Purchase orders made in Shopify as one more source: read, compare, show, store. Nothing is written in Shopify."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace

from app.domain.changes import ChangeSet
from app.domain.errors import UserMustAct
from app.domain.orders import PurchaseOrder
from app.domain.shop import ShopSettings
from app.domain.shop_orders import KIND, Clash, merge, po_of, problem_of, zone_of
from app.services.by_hand import by_hand
from app.services.shop_settings import ShopSettingsService
from app.sync.ports import CancelToken, OrderStore, SettingsStore
from app.sync.ports.shop import ShopOrderStore, ShopTools

#: Stores POs with their history and tells auto sync.
Store = Callable[[Sequence[PurchaseOrder]], ChangeSet]


@dataclass(frozen=True, slots=True)
class Differing:
    """A PO that was changed here and in Shopify. `ours` keeps what was edited here, `theirs` takes Shopify's."""

    ours: PurchaseOrder
    theirs: PurchaseOrder
    clashes: tuple[Clash, ...]


@dataclass(frozen=True, slots=True)
class Fetched:
    """What Shopify has, compared with what is here. Nothing is stored yet."""

    shop: str
    new: tuple[PurchaseOrder, ...] = ()
    changed: tuple[PurchaseOrder, ...] = ()
    differing: tuple[Differing, ...] = ()
    same: int = 0
    archived: int = 0
    problems: tuple[str, ...] = ()
    read: tuple[PurchaseOrder, ...] = field(default=(), repr=False)

    @property
    def sentence(self) -> str:
        """One sentence for the window and the terminal."""
        parts = [f"{len(self.new)} new", f"{len(self.changed)} changed in Shopify", f"{self.same} unchanged"]
        if self.differing:
            parts.append(f"{len(self.differing)} changed on both sides")
        if self.archived:
            parts.append(f"{self.archived} archived and left out")
        if self.problems:
            parts.append(f"{len(self.problems)} not taken over")
        return f"{self.shop}: {', '.join(parts)}."

    @property
    def anything(self) -> bool:
        """Whether taking it over would change something."""
        return bool(self.new or self.changed or self.differing)


class ShopOrdersService:
    """Read only towards Shopify."""

    def __init__(
        self,
        shop: ShopSettingsService,
        tools: ShopTools,
        orders: OrderStore,
        taken: ShopOrderStore,
        settings: SettingsStore,
        store: Store,
    ) -> None:
        self._shop = shop
        self._tools = tools
        self._orders = orders
        self._taken = taken
        self._settings = settings
        self._store = store

    def fetch(self, cancel: CancelToken) -> Fetched:
        """Read all of Shopify's purchase orders and compare. Stores nothing.

        Raises:
            UserMustAct: it is switched off, Shopify does not let us, or cannot be reached.
            Canceled: the person does not want to wait.
        """
        settings = self._shop.current()
        if not settings.orders:
            raise UserMustAct(
                "Shopify's purchase orders are off",
                "Purchase orders made in Shopify are not read.",
                "Switch it on in Settings, Shopify.",
            )
        with by_hand():
            return self._read(settings, cancel)

    def _read(self, settings: ShopSettings, cancel: CancelToken) -> Fetched:
        shop = self._tools.open(settings, cancel)
        try:
            info = shop.info()
            zone, shop_id = zone_of(info.timezone), self._settings.shop()[0]
            archived, problems, read = 0, [], dict[str, PurchaseOrder]()
            for order in shop.purchase_orders(cancel):
                problem = problem_of(order)
                if problem:
                    problems.append(problem)
                    continue
                here = po_of(order, shop_id, settings.domain, zone)
                if order.archived and self._orders.version(here.id) == 0:
                    archived += 1
                elif here.id in read:
                    problems.append(f"{order.name} is there twice in Shopify; the older one was taken.")
                else:
                    read[here.id] = here
        finally:
            shop.close()
        found = self._compare(tuple(read.values()), info.name or settings.domain)
        return replace(found, archived=archived, problems=(*problems, *found.problems))

    def take(self, fetched: Fetched, theirs: Collection[str] = ()) -> ChangeSet:
        """Store what was shown. POs in `theirs` (ids) take Shopify's side where both changed, others stay as here.

        Raises:
            UserMustAct: a PO was changed here since; nothing was stored.
        """
        now = self._compare(fetched.read, fetched.shop)
        if (now.new, now.changed, now.differing) != (fetched.new, fetched.changed, fetched.differing):
            raise UserMustAct(
                "A PO changed meanwhile",
                "Something that was shown was changed here since Shopify was asked. Nothing was stored.",
                "Fetch again and look at the differences.",
            )
        chosen = [each.theirs if each.theirs.id in theirs else each.ours for each in fetched.differing]
        changes = self._store([*fetched.new, *fetched.changed, *chosen])
        self._taken.take({order.id: order for order in fetched.read})
        return changes

    def _compare(self, read: Sequence[PurchaseOrder], shop: str) -> Fetched:
        ids = [order.id for order in read]
        known = {order.id: order for order in self._orders.many(ids)}
        bases = self._taken.taken(ids)
        new, changed, differing, problems, settled, same = [], [], [], list[str](), [], 0
        for there in read:
            here = known.get(there.id)
            if here is None:
                new.append(there)
            elif here.origin.kind != KIND:
                problems.append(_foreign(here, there))
                continue
            else:
                merged = merge(bases.get(there.id), here, there)
                if merged.clashes:
                    differing.append(Differing(merged.order, merged.theirs, merged.clashes))
                elif merged.order != here:
                    changed.append(merged.order)
                else:
                    same += 1
            settled.append(there)
        return Fetched(
            shop, tuple(new), tuple(changed), tuple(differing), same, 0, tuple(problems), tuple(settled)
        )


def _foreign(here: PurchaseOrder, there: PurchaseOrder) -> str:
    source = here.origin.file_name or ("this program" if here.origin.kind == "manual" else here.origin.kind)
    return (
        f"{there.doc_number} of {there.supplier.name} was not taken over: there is a PO of that number already, "
        f"of {here.supplier.name}, from {source}."
    )
