"""The ledger of a kind: what becomes of each of its leaves, for the field reference.

Rows are those of the file that `x-ledger` names. Whether every leaf has one is for a test of the
reader's side to say; here a leaf without a row is `undecided`. Knows nothing of rules and codes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Dict, Iterator, Optional, Tuple

from . import ir
from .errors import SchemaError, Where

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
LITERAL = r'"(?:[^"\\\n]|\\["\\])*"'  # of C, with the escapes \" and \\ only
TEXTS = rf"((?:{LITERAL}\s*)+)"  # side by side they are one
ROW = re.compile(rf"\s*[A-Z_]+\(\s*{TEXTS},\s*([A-Z_]+),\s*{TEXTS},\s*{TEXTS}\)")
DEPTH_MAX = 64

Place = Tuple[int, int]  # an object type and the number of a field
Decisions = Dict[Place, Tuple[str, ...]]


@dataclass(frozen=True)
class Row:
    path: str
    decision: str  # "translated", "not runtime"
    by: str
    says: str

    def words(self) -> str:
        return f"{self.decision}: {self.says} ({self.by})" if self.by else self.decision


def parse(path: str, text: str) -> dict[str, Row]:
    """The rows by path. One is `NAME("path", DECISION, "by", "says")`; comments count as blanks."""
    text = COMMENT.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), text)
    rows: dict[str, Row] = {}
    at = 0
    while text[at:].strip():
        start = at + len(text[at:]) - len(text[at:].lstrip())
        where = Where(path, text.count("\n", 0, start) + 1)
        found = ROW.match(text, at)
        if found is None:
            raise SchemaError(where, 'expected a row `NAME("path", DECISION, "by", "says")`')
        decision = found.group(2).lower().replace("_", " ")
        row = Row(joined(found.group(1)), decision, joined(found.group(3)), joined(found.group(4)))
        if row.path in rows:
            raise SchemaError(where, f"`{row.path}` has a row already")
        rows[row.path] = row
        at = found.end()
    return rows


def joined(literals: str) -> str:
    """The text of C string literals side by side."""
    return "".join(re.sub(r"\\(.)", r"\1", one[1:-1]) for one in re.findall(LITERAL, literals))


def leaves(schema: ir.Schema) -> Iterator[tuple[str, Optional[Place]]]:
    """Every leaf's path, in the order of the schema, and the field that it belongs to. A map of
    anything but scalars is a leaf by its keys; a type within itself is not entered again.
    """

    def below(
        number: int, path: str, place: Optional[Place], above: tuple[int, ...]
    ) -> Iterator[tuple[str, Optional[Place]]]:
        type_ = schema.types[number]
        if number in above or len(above) > DEPTH_MAX:
            return
        inside = (*above, number)
        if isinstance(type_, ir.Object) and type_.fields:
            for i, field in enumerate(type_.fields):
                step = f".{field.key}" if path else field.key
                yield from below(field.type, path + step, (number, i), inside)
        elif isinstance(type_, ir.Array):
            yield from below(type_.item, path + "[]", place, inside)
        elif isinstance(type_, ir.Map):
            if not isinstance(schema.types[type_.value], (ir.Scalar, ir.Enum, ir.Any)):
                yield path + ".*", place
            yield from below(type_.value, path + ".*", place, inside)
        elif isinstance(type_, (ir.TaggedUnion, ir.Alternate)):
            for variant in type_.variants:
                yield from below(variant.type, f"{path}<{variant.name}>", place, inside)
        else:
            yield path, place

    yield from below(schema.root, "", None, ())


def decisions(schema: ir.Schema, rows: dict[str, Row]) -> Decisions:
    """What the rows say of each field. A type that stands in several places may fare differently in
    each; rows that say the same are one.
    """
    found: dict[Place, list[Row]] = {}
    for path, place in leaves(schema):
        if place is not None:
            row = rows.get(path, Row(path, "undecided", "", ""))
            found[place] = merged(found.get(place, []), row)
    return {place: tuple(row.words() for row in one) for place, one in found.items()}


def merged(rows: list[Row], row: Row) -> list[Row]:
    """The rows with one more; the words of `by` come together where all else is the same."""
    for i, one in enumerate(rows):
        if (one.decision, one.says) == (row.decision, row.says):
            words = dict.fromkeys(one.by.split() + row.by.split())
            return [*rows[:i], replace(one, by=" ".join(words)), *rows[i + 1 :]]
    return [*rows, row]
