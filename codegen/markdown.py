"""The field reference of a kind: one section a type, one table row a field."""

from __future__ import annotations

from dataclasses import dataclass

from . import ir
from .bundle import plain
from .ledger import Decisions
from .names import snake

import json


@dataclass(frozen=True)
class Section:
    title: str
    text: str
    rows: tuple[str, ...]  # of a table of fields
    items: tuple[str, ...]  # of a list of values or variants


def columns(schema: ir.Schema) -> str:
    """The head of every table of fields; a kind with a ledger has a column for it."""
    names = ["key", "type", "default", "rules", *(["decision"] if schema.ledger else []), "meaning"]
    return "| " + " | ".join(names) + " |\n|" + "---|" * len(names)


def sections(schema: ir.Schema, decided: Decisions) -> list[Section]:
    """The root first, then every named type in the order it is met."""
    return [one for _, one in numbered_sections(schema, decided)]


def numbered_sections(schema: ir.Schema, decided: Decisions) -> list[tuple[int, Section]]:
    """The same with the number of each type."""
    return [
        (number, section(schema, number, decided))
        for number, type_ in sorted(
            enumerate(schema.types), key=lambda pair: (pair[0] != schema.root, pair[0])
        )
        if isinstance(type_, ir.Named)
    ]


def heading(type_: ir.Named) -> str:
    return "_".join(snake(part) for part in type_.label.parts)


def section(schema: ir.Schema, number: int, decided: Decisions) -> Section:
    type_ = schema.types[number]
    assert isinstance(type_, ir.Named)
    rows: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    if isinstance(type_, ir.Object):
        rows = tuple(
            field_row(schema, field, decided.get((number, i), ()))
            for i, field in enumerate(type_.fields)
        )
    elif isinstance(type_, ir.Enum):
        items = tuple(
            f"`{value}`" + (f": {text}" if text else "")
            for value, text in zip(type_.values, type_.texts)
        )
    elif isinstance(type_, ir.TaggedUnion):
        items = tuple(
            f"`{type_.tag}: {one.name}`: {type_text(schema, one.type)}" for one in type_.variants
        )
    elif isinstance(type_, ir.Alternate):
        items = tuple(type_text(schema, one.type) for one in type_.variants)
    return Section(heading(type_), one_line(type_.text), rows, items)


def one_line(text: str) -> str:
    return " ".join(text.split())


def cell(text: str) -> str:
    return one_line(text).replace("|", "\\|")


def field_row(schema: ir.Schema, field: ir.Field, decision: tuple[str, ...]) -> str:
    """| key | type | default | constraints | decision, when there is a ledger | description |"""
    key = f"`{field.key}`" + "".join(f", `{alias}`" for alias in field.aliases)
    rules = rules_of(schema, field)
    text = field.text + (f" ({field.source})" if field.source else "")
    cells = [key, type_text(schema, field.type), default_of(field), ", ".join(rules), text]
    if schema.ledger:
        cells.insert(-1, "; ".join(decision))
    return "| " + " | ".join(cell(one) for one in cells) + " |"


def default_of(field: ir.Field) -> str:
    """The default as code, "" without one."""
    if field.default is None:
        return ""
    return "`" + json.dumps(plain(field.default), ensure_ascii=False) + "`"


def rules_of(schema: ir.Schema, field: ir.Field) -> list[str]:
    """What holds for the field besides its type."""
    rules = ["required"] if field.is_required else []
    rules += limits(schema.types[field.type])
    rules += ["null means absent"] if field.is_null_absent else []
    rules += ["deprecated"] if field.is_deprecated else []
    rules += [f"since {field.since}"] if field.since else []
    return rules + ([f"in {field.unit}"] if field.unit else [])


def type_text(schema: ir.Schema, number: int) -> str:
    """A type in words, named types as links."""
    type_ = schema.types[number]
    if isinstance(type_, ir.Named):
        return f"[{heading(type_)}](#{heading(type_)})"
    if isinstance(type_, ir.Array):
        return f"list of {type_text(schema, type_.item)}"
    if isinstance(type_, ir.Map):
        return f"map of {type_text(schema, type_.value)}"
    if isinstance(type_, ir.Scalar):
        return f"{type_.kind} ({type_.format})" if type_.format else type_.kind
    return "anything"


def limits(type_: ir.Type) -> list[str]:
    """The constraints of a type in words."""
    words: list[str] = []
    if isinstance(type_, ir.Scalar):
        if type_.minimum is not None:
            words.append(("above " if type_.is_minimum_open else "at least ") + str(type_.minimum))
        if type_.maximum is not None:
            words.append(("below " if type_.is_maximum_open else "at most ") + str(type_.maximum))
        words += [f"matches `{type_.pattern}`"] if type_.pattern else []
    if isinstance(type_, ir.Map):
        words += [f"keys match `{type_.key_pattern}`"] if type_.key_pattern else []
        words += [f"keys of at least {type_.key_min_size} characters"] if type_.key_min_size else []
    if isinstance(type_, (ir.Scalar, ir.Array, ir.Map, ir.Object)):
        unit = {ir.Scalar: "characters", ir.Array: "items"}.get(type(type_), "members")
        words += [f"at least {type_.min_size} {unit}"] if type_.min_size else []
        words += [f"at most {type_.max_size} {unit}"] if type_.max_size is not None else []
    if isinstance(type_, ir.Array) and type_.is_unique:
        words.append("no item twice")
    if type_.is_sensitive:
        words.append("never shown")
    return words
