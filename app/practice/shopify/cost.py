"""Cost of a query and the leaky bucket that pays for it (inventory-mate.md 4, throttling).

Scalars cost nothing, an object one point, a connection as much as the rows that were asked for, a mutation ten. Shopify
does not publish the whole formula; what matters is that it is stricter than a client expects, never laxer.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    VariableNode,
    get_named_type,
)

from app.practice.clock import Clock

MUTATION_POINTS = 10
#: No single query may cost more (Shopify answers MAX_COST_EXCEEDED).
MOST_POINTS = 1000
_DEFAULT_FIRST = 10


class Bucket:
    """Points of one app in one shop; `restore` a second, never more than `maximum`."""

    def __init__(self, clock: Clock, *, maximum: float = 2000.0, restore: float = 100.0) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self.maximum, self.restore = maximum, restore
        self._level = maximum
        self._at = clock.epoch()
        self.on = True

    def take(self, points: float) -> bool:
        """Pay; False when there is too little, then nothing is taken."""
        with self._lock:
            self._refill()
            if self.on and points > self._level:
                return False
            self._level -= points if self.on else 0
            return True

    def drain(self, points: float) -> None:
        """Another client of the same app used so many."""
        with self._lock:
            self._refill()
            self._level = max(0.0, self._level - points)

    def status(self) -> dict[str, float]:
        """As ``throttleStatus`` tells it."""
        with self._lock:
            self._refill()
            left = int(self._level)
            return {"maximumAvailable": self.maximum, "currentlyAvailable": left, "restoreRate": self.restore}

    def _refill(self) -> None:
        now = self._clock.epoch()
        self._level = min(self.maximum, self._level + max(0.0, now - self._at) * self.restore)
        self._at = now


def cost_of(
    schema: GraphQLSchema,
    operation: OperationDefinitionNode,
    fragments: Mapping[str, FragmentDefinitionNode],
    variables: Mapping[str, Any],
) -> int:
    """Points that Shopify would reserve for an operation."""
    mutation = operation.operation is OperationType.MUTATION
    root = schema.mutation_type if mutation else schema.query_type
    assert root is not None
    counter = _Counter(schema, fragments, variables)
    return counter.selection(operation.selection_set, root) + (MUTATION_POINTS if mutation else 0)


class _Counter:
    def __init__(
        self,
        schema: GraphQLSchema,
        fragments: Mapping[str, FragmentDefinitionNode],
        variables: Mapping[str, Any],
    ) -> None:
        self._schema = schema
        self._fragments = fragments
        self._variables = variables

    def selection(self, chosen: SelectionSetNode | None, parent: GraphQLObjectType) -> int:
        total = 0
        for node in chosen.selections if chosen else ():
            if isinstance(node, FieldNode):
                total += self._field(node, parent)
            elif isinstance(node, FragmentSpreadNode):
                total += self.selection(self._fragments[node.name.value].selection_set, parent)
            elif isinstance(node, InlineFragmentNode):
                total += self.selection(node.selection_set, parent)
        return total

    def _field(self, node: FieldNode, parent: GraphQLObjectType) -> int:
        field = parent.fields.get(node.name.value)
        kind = get_named_type(field.type) if field else None
        if not isinstance(kind, GraphQLObjectType):
            return 0
        inner = self.selection(node.selection_set, kind)
        if kind.name.endswith("Connection"):
            return 1 + self._first(node) * max(1, inner)
        return inner if kind.name == "PageInfo" else 1 + inner

    def _first(self, node: FieldNode) -> int:
        for argument in node.arguments or ():
            if argument.name.value == "first":
                if isinstance(argument.value, IntValueNode):
                    return int(argument.value.value)
                if isinstance(argument.value, VariableNode):
                    return int(self._variables.get(argument.value.name.value) or _DEFAULT_FIRST)
        return _DEFAULT_FIRST
