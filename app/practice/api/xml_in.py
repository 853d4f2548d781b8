"""XML request bodies, as the PHP, Ruby and .NET clients send them, turned into the JSON form."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import Any

from app.practice.errors import unreadable_body
from app.practice.wire import Json

# Elements that may stand several times: always a list, however many there are.
LISTS = {
    "Line",
    "LinkedTxn",
    "CustomField",
    "NameValue",
    "TaxLine",
    "BatchItemRequest",
    "AttachableRef",
    "TaxRateDetail",
}
REFERENCE_ATTRIBUTES = ("name", "type")


def parse_xml(body: bytes) -> Json:
    """The document element's content. Raises 2010 for bad XML, and for XML with a DTD (entity tricks)."""
    if b"<!DOCTYPE" in body or b"<!ENTITY" in body:
        raise unreadable_body()
    try:
        root = ET.fromstring(body)  # noqa: S314 - no DTD gets this far, and expat bounds the rest
        value = _value(root)
    except (ET.ParseError, RecursionError):
        raise unreadable_body() from None
    return value if isinstance(value, dict) else {}


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _value(node: ET.Element) -> Any:
    children = list(node)
    if not children:
        return _leaf(node)
    result: Json = {
        key: value for key, value in node.attrib.items() if key in ("sparse", "domain", "bId", "operation")
    }
    for child in children:
        name, value = _local(child.tag), _value(child)
        if name in LISTS:
            result.setdefault(name, []).append(value)
        elif name not in result:
            result[name] = value
        elif isinstance(result[name], list):
            result[name].append(value)
        else:
            result[name] = [result[name], value]
    return result


def _leaf(node: ET.Element) -> Any:
    text = (node.text or "").strip()
    name = _local(node.tag)
    if name.endswith("Ref") or name == "ShipTo" or any(key in node.attrib for key in REFERENCE_ATTRIBUTES):
        kept = {key: node.attrib[key] for key in REFERENCE_ATTRIBUTES if key in node.attrib}
        return {"value": text, **kept} if text else None
    return text or None
