"""Is a JSON value of a schema valid for a type? For the defaults that schemas write."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Optional

from . import ir, patterns
from .errors import SchemaError
from .loader import Node


def json_kind(node: Node) -> str:
    """`integer` for 1 and also for 1.0; `number` for 1.5."""
    value = node.value
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, (int, Decimal)):
        return "integer" if value == int(value) else "number"
    return {str: "string", tuple: "array", dict: "object"}[type(value)]


def check_default(types: tuple[ir.Type, ...], number: int, node: Node, what: str) -> None:
    """Raises when the value is not valid for the type."""
    fault = fault_of(types, types[number], node)
    if fault:
        raise SchemaError(node.where, f"{what} is not valid: {fault}")


def fault_of(types: tuple[ir.Type, ...], type_: ir.Type, node: Node) -> Optional[str]:
    """What is wrong with a value, None when nothing is."""
    kind, value = json_kind(node), node.value
    if isinstance(type_, ir.Scalar):
        return scalar_fault(type_, kind, value)
    if isinstance(type_, ir.Enum):
        return (
            None
            if value in type_.values and kind == "string"
            else "it is none of the values of `enum`"
        )
    if isinstance(type_, ir.Array):
        if not isinstance(value, tuple):
            return f"expected a list, found {kind}"
        return size_fault(len(value), type_) or first(
            fault_of(types, types[type_.item], one) for one in value
        )
    if isinstance(type_, ir.Map):
        if not isinstance(value, dict):
            return f"expected a map, found {kind}"
        return size_fault(len(value), type_) or first(
            fault_of(types, types[type_.value], one) for one in value.values()
        )
    if isinstance(type_, ir.Object):
        return object_fault(types, type_, node, "")
    if isinstance(type_, ir.TaggedUnion):
        return union_fault(types, type_, node)
    if isinstance(type_, ir.Alternate):
        for variant in type_.variants:
            if kind in variant.kinds:
                return fault_of(types, types[variant.type], node)
        return f"no branch takes a JSON {kind}"
    return None


def first(faults) -> Optional[str]:  # type: ignore[no-untyped-def]
    return next((fault for fault in faults if fault), None)


def size_fault(size: int, type_: ir.Sized) -> Optional[str]:
    if size < type_.min_size or (type_.max_size is not None and size > type_.max_size):
        return f"a size of {size} is out of range"
    return None


def scalar_fault(type_: ir.Scalar, kind: str, value: object) -> Optional[str]:
    if kind != type_.kind and not (kind == "integer" and type_.kind == "number"):
        return f"expected {type_.kind}, found {kind}"
    if type_.kind == "integer" and not type_.takes_float and not isinstance(value, int):
        return "1.0 is not an integer in draft-04"
    if isinstance(value, str):
        if type_.pattern and not re.search(patterns.to_python(type_.pattern), value):
            return f"it does not match `{type_.pattern}`"
        return size_fault(len(value), type_)
    if isinstance(value, (int, Decimal)) and not isinstance(value, bool):
        low, high = type_.minimum, type_.maximum
        if low is not None and (value < low or (value == low and type_.is_minimum_open)):
            return f"{value} is below the minimum"
        if high is not None and (value > high or (value == high and type_.is_maximum_open)):
            return f"{value} is above the maximum"
    return None


def object_fault(
    types: tuple[ir.Type, ...], type_: ir.Object, node: Node, tag: str
) -> Optional[str]:
    if not isinstance(node.value, dict):
        return f"expected an object, found {json_kind(node)}"
    fields = {key: field for field in type_.fields for key in (field.key, *field.aliases)}
    for key, one in node.value.items():
        if key in fields and not (one.value is None and fields[key].is_null_absent):
            fault = fault_of(types, types[fields[key].type], one)
            if fault:
                return f"`{key}`: {fault}"
        elif key not in fields and key != tag and type_.denies_unknown:
            return f"`{key}` is not in `properties`"
    missing = [
        field.key for field in type_.fields if field.is_required and field.key not in node.value
    ]
    return f"`{missing[0]}` is missing" if missing else None


def union_fault(types: tuple[ir.Type, ...], type_: ir.TaggedUnion, node: Node) -> Optional[str]:
    tag = node.value.get(type_.tag) if isinstance(node.value, dict) else None
    for variant in type_.variants:
        target = types[variant.type]
        if tag is not None and tag.value == variant.name and isinstance(target, ir.Object):
            return object_fault(types, target, node, type_.tag)
    return f"no variant has this `{type_.tag}`"
