"""Which properties of an entity a query may name, and where they stand in the store."""

from __future__ import annotations

from dataclasses import dataclass

from app.practice.entities.base import Entity
from app.practice.errors import QboFault, query_invalid

MOMENTS = {"metadata.createtime": "created", "metadata.lastupdatedtime": "updated"}
ALWAYS = ("Id", "SyncToken", "MetaData", "domain", "sparse")


@dataclass(frozen=True)
class Column:
    """``kind`` is id, text, number, flag, ref, day or moment; ``sql`` an expression over the doc table."""

    name: str
    kind: str
    sql: str
    sortable: bool


def known_properties(entity: Entity) -> dict[str, str]:
    """Every property of the entity by its lower-case name."""
    names = [*ALWAYS, *entity.order, *(field.name for field in entity.fields)]
    return {name.lower(): name for name in names}


def canonical(entity: Entity, name: str) -> str:
    """The property's own spelling. Raises 4001 when the entity has none of that name."""
    head, _, tail = name.partition(".")
    known = known_properties(entity).get(head.lower())
    if known is None:
        raise query_invalid(f"Property {name} not found for Entity {entity.kind}")
    if not tail:
        return known
    inner = {"createtime": "CreateTime", "lastupdatedtime": "LastUpdatedTime"}.get(tail.lower(), tail)
    return f"{known}.{inner}"


def column(entity: Entity, name: str, *, sorting: bool = False) -> Column:
    """The column behind a property. Raises 4001 when it cannot be filtered (or sorted) by."""
    proper = canonical(entity, name)
    if proper.lower() in MOMENTS:
        return Column(proper, "moment", MOMENTS[proper.lower()], True)
    if proper == "Id":
        return Column(proper, "id", "num" if sorting else "id", True)
    allowed = entity.sortable if sorting else entity.filterable
    if proper not in allowed:
        raise _refused(proper, sorting)
    return Column(proper, _kind(entity, proper), _sql(entity, proper), proper in entity.sortable)


def _refused(name: str, sorting: bool) -> QboFault:
    return query_invalid(f"property '{name}' is not {'sortable' if sorting else 'queryable'}")


def _kind(entity: Entity, name: str) -> str:
    if name in entity.numbers:
        return "number"
    if name in entity.flags:
        return "flag"
    if name.endswith("Ref"):
        return "ref"
    return "day" if name in ("TxnDate", "DueDate") else "text"


def _sql(entity: Entity, name: str) -> str:
    direct = {"Active": "active", "TxnDate": "txndate", "DocNumber": "docnum", entity.name_field: "name"}
    if name in direct:
        return direct[name]
    if name in entity.numbers:
        return f"CAST(json_extract(body,'$.{name}') AS REAL)"
    if name in entity.flags:
        return f"coalesce(json_extract(body,'$.{name}'),0)"
    if name.endswith("Ref"):
        return f"json_extract(body,'$.{name}.value')"
    if name.startswith("AttachableRef.EntityRef."):  # of the first document that the file stands on
        inner = name.rpartition(".")[2].lower()
        return f"fold(json_extract(body,'$.AttachableRef[0].EntityRef.{inner}'))"
    return f"fold(json_extract(body,'$.{name}'))"
