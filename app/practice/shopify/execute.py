"""Answers GraphQL requests: parse, validate against the schema, charge, execute, and Shopify's way to tell errors."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    build_schema,
    execute_sync,
    parse,
    validate,
)
from graphql.execution import get_directive_values

from app.practice.shopify.adjusting import Adjusting, refused
from app.practice.shopify.cost import MOST_POINTS, Bucket, cost_of
from app.practice.shopify.schema import SDL
from app.practice.shopify.shelf import Json, Shelf

_Info = GraphQLResolveInfo[Any]
_SKU = re.compile(r"""sku:\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|(\S+))""", re.IGNORECASE)
_MOST_ROWS = 250


@lru_cache(maxsize=1)
def schema() -> GraphQLSchema:
    """The schema, built once."""
    made = build_schema(SDL)
    for kind, fields in _RESOLVERS.items():
        holder = made.type_map[kind]
        assert isinstance(holder, GraphQLObjectType)
        for name, resolve in fields.items():
            holder.fields[name].resolve = resolve
    return made


@lru_cache(maxsize=256)
def _read(query: str) -> tuple[DocumentNode | None, tuple[str, ...]]:
    try:
        document = parse(query)
    except GraphQLError as error:
        return None, (error.message,)
    return document, tuple(error.message for error in validate(schema(), document))


def kind_of(query: str) -> str:
    """Whether the document changes something: the word mutation, else query."""
    document, _ = _read(query)
    for node in document.definitions if document else ():
        if isinstance(node, OperationDefinitionNode) and node.operation is OperationType.MUTATION:
            return "mutation"
    return "query"


class Executor:
    """Answers for one practice shop."""

    def __init__(self, shelf: Shelf, adjusting: Adjusting, bucket: Bucket, scopes: Callable[[], str]) -> None:
        self.shelf = shelf
        self.adjusting = adjusting
        self.bucket = bucket
        self.scopes = scopes

    def run(self, query: str, variables: Mapping[str, Any], trouble: str = "") -> Json:
        """The whole answer. `trouble` is a fault that strikes inside Shopify."""
        document, problems = _read(query)
        if document is None or problems:
            return {"errors": [{"message": text} for text in problems]}
        operations = [node for node in document.definitions if isinstance(node, OperationDefinitionNode)]
        fragments = {
            node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)
        }
        if len(operations) != 1:
            return {"errors": [{"message": "An operation name is required"}]}
        points = cost_of(schema(), operations[0], fragments, variables)
        if points > MOST_POINTS:
            text = f"Query cost is {points}, which exceeds the single query max cost limit ({MOST_POINTS})."
            return _error(text, "MAX_COST_EXCEEDED", {"cost": points, "maxCost": MOST_POINTS})
        if trouble == "throttle" or not self.bucket.take(points):
            return {**_error("Throttled", "THROTTLED"), **self._cost(points, None)}
        if trouble == "internal":
            return _error(
                "Internal error. Looks like something went wrong on our end.", "INTERNAL_SERVER_ERROR"
            )
        context = _Context(self, trouble)
        done = execute_sync(schema(), document, variable_values=dict(variables), context_value=context)
        answer: Json = {"data": done.data} if done.data is not None or not done.errors else {}
        if done.errors:
            answer["errors"] = [_told(error) for error in done.errors]
        if trouble == "internal-after-commit":
            return _error(
                "Internal error. Looks like something went wrong on our end.", "INTERNAL_SERVER_ERROR"
            )
        return {**answer, **self._cost(points, points)}

    def _cost(self, asked: int, used: int | None) -> Json:
        cost = {"requestedQueryCost": asked, "actualQueryCost": used, "throttleStatus": self.bucket.status()}
        return {"extensions": {"cost": cost}}


class _Context:
    """What the resolvers of one request share."""

    def __init__(self, executor: Executor, trouble: str) -> None:
        self.shelf = executor.shelf
        self.adjusting = executor.adjusting
        self.scopes = executor.scopes().split(",")
        self.trouble = trouble

    def need(self, scope: str) -> None:
        """Raise ACCESS_DENIED unless the token has the scope; a write scope includes its read."""
        if scope not in self.scopes and scope.replace("read_", "write_", 1) not in self.scopes:
            text = f"Access denied. Required access: `{scope}` access scope."
            raise GraphQLError(text, extensions={"code": "ACCESS_DENIED", "requiredAccess": scope})


def _error(message: str, code: str, extra: Mapping[str, Any] | None = None) -> Json:
    return {"errors": [{"message": message, "extensions": {"code": code, **(extra or {})}}]}


def _told(error: GraphQLError) -> Json:
    told: Json = {"message": error.message, "path": list(error.path or ())}
    if error.extensions:
        told["extensions"] = dict(error.extensions)
    return told


def _first(value: int | None) -> int:
    if value is None:
        raise GraphQLError("you must provide one of first or last", extensions={"code": "BAD_REQUEST"})
    if not 0 < value <= _MOST_ROWS:
        raise GraphQLError(f"first must be 1 to {_MOST_ROWS}", extensions={"code": "BAD_REQUEST"})
    return value


def _shop(_root: Any, info: _Info) -> Json | None:
    return _context(info).shelf.get("shop", "shop")


def _locations(
    _root: Any,
    info: _Info,
    first: int | None = None,
    after: str | None = None,
    includeInactive: bool = False,  # noqa: N803 - Shopify's name
) -> Json:
    context = _context(info)
    context.need("read_locations")
    rows = [row for row in context.shelf.all("location") if includeInactive or row["isActive"]]
    return context.shelf.page(rows, _first(first), after)


def _variants(
    _root: Any,
    info: _Info,
    first: int | None = None,
    after: str | None = None,
    query: str | None = None,
) -> Json:
    context = _context(info)
    context.need("read_products")
    asked = [_unquoted(match) for match in _SKU.finditer(query or "")]
    if asked:
        rows = [row for sku in dict.fromkeys(asked) for row in _alike(context.shelf, sku)]
    else:
        rows = context.shelf.all("variant")
    return context.shelf.page(rows, _first(first), after)


def _unquoted(match: re.Match[str]) -> str:
    text = next(part for part in match.groups() if part is not None)
    return re.sub(r"\\(.)", r"\1", text)


def _alike(shelf: Shelf, sku: str) -> list[Json]:
    """The search is no strict look-up: without regard to case, and close neighbours come along."""
    rows = shelf.named("variant", sku)
    return rows + [row for row in shelf.named("variant", f"{sku}-b") if row not in rows]


def _variant_item(variant: Json, info: _Info) -> Json | None:
    return _context(info).shelf.get("item", variant["inventoryItem"])


def _item(_root: Any, info: _Info, id: str) -> Json | None:
    context = _context(info)
    context.need("read_inventory")
    return context.shelf.get("item", id)


def _level(item: Json, info: _Info, locationId: str) -> Json:  # noqa: N803 - Shopify's name
    context = _context(info)
    context.need("read_inventory")
    return {"id": f"{item['id']}@{locationId}", "item": item["id"], "place": locationId}


def _quantities(level: Json, info: _Info, names: list[str]) -> list[Json]:
    pieces = _context(info).shelf.stock(level["item"], level["place"])
    return [{"name": name, "quantity": pieces if name in ("available", "on_hand") else 0} for name in names]


def _orders(_root: Any, info: _Info, first: int | None = None, after: str | None = None) -> Json:
    context = _context(info)
    context.need("read_inventory_purchase_orders")
    return context.shelf.page(context.shelf.all("order"), _first(first), after)


def _order(_root: Any, info: _Info, id: str) -> Json | None:
    context = _context(info)
    context.need("read_inventory_purchase_orders")
    return context.shelf.get("order", id)


def _order_lines(order: Json, info: _Info, first: int | None = None, after: str | None = None) -> Json:
    return _context(info).shelf.page(order["lineItems"], _first(first), after)


def _line_item(line: Json, info: _Info) -> Json | None:
    ident = line.get("inventoryItem")
    return _context(info).shelf.get("item", ident) if ident else None


def _changed_item(change: Json, info: _Info) -> Json | None:
    return _context(info).shelf.get("item", change["item"])


def _changed_place(change: Json, info: _Info) -> Json | None:
    return _context(info).shelf.get("location", change["location"])


def _installation(_root: Any, info: _Info) -> Json:
    return {"accessScopes": [{"handle": scope} for scope in _context(info).scopes]}


def _adjust(_root: Any, info: _Info, input: Json) -> Json:
    context = _context(info)
    context.need("write_inventory")
    directive = info.schema.get_directive("idempotent")
    assert directive is not None
    given = get_directive_values(directive, info.field_nodes[0], info.variable_values)
    if not given:
        text = "The @idempotent directive is required for this mutation."
        raise GraphQLError(text, extensions={"code": "BAD_REQUEST"})
    key, wanted = str(given["key"]), copy.deepcopy(input)
    if context.trouble == "concurrent":
        return refused("IDEMPOTENCY_CONCURRENT_REQUEST", "This request is currently in progress, try again.")
    if context.trouble == "unavailable" and context.shelf.key(key) is None:
        context.adjusting.fail_attempt(wanted, key)
        return refused("SERVICE_UNAVAILABLE", "The service is temporarily unavailable. Try again later.")
    return context.adjusting.adjust(wanted, key)


def _context(info: _Info) -> _Context:
    assert isinstance(info.context, _Context)
    return info.context


_RESOLVERS: dict[str, dict[str, Callable[..., Any]]] = {
    "Query": {
        "shop": _shop,
        "locations": _locations,
        "productVariants": _variants,
        "inventoryItem": _item,
        "inventoryPurchaseOrders": _orders,
        "inventoryPurchaseOrder": _order,
        "currentAppInstallation": _installation,
    },
    "Mutation": {"inventoryAdjustQuantities": _adjust},
    "ProductVariant": {"inventoryItem": _variant_item},
    "InventoryItem": {"inventoryLevel": _level},
    "InventoryLevel": {"quantities": _quantities},
    "InventoryPurchaseOrder": {"lineItems": _order_lines},
    "InventoryPurchaseOrderLineItem": {"inventoryItem": _line_item},
    "InventoryChange": {"item": _changed_item, "location": _changed_place},
}
