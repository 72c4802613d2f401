"""The model between JSON Schema and C: what a document may hold, and nothing about either language.

Types refer to each other by their index in Schema.types, so that types may be recursive. Places and
descriptions do not count when two types are compared: equal scalars, lists and maps are one type.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Optional, Union

from .errors import Where
from .loader import Node

Number = Union[int, Decimal]


@dataclass(frozen=True)
class Label:
    """How a type came to its name: the parts of it, and the stem of the file it stands in."""

    parts: tuple[str, ...]
    stem: str = ""
    is_definition: bool = False

    def child(self, part: str) -> Label:
        return Label(self.parts + (part,), self.stem)


@dataclass(frozen=True)
class Type:
    where: Where = field(compare=False)
    text: str = field(compare=False)  # description
    title: str  # x-name; "" when there is none
    is_sensitive: bool


@dataclass(frozen=True)
class Any(Type):
    """Every value."""


@dataclass(frozen=True)
class Scalar(Type):
    """kind: boolean, integer, number, string."""

    kind: str
    minimum: Optional[Number] = None
    maximum: Optional[Number] = None
    is_minimum_open: bool = False  # numbers only; open bounds of integers are moved by one
    is_maximum_open: bool = False
    min_size: int = 0  # code points
    max_size: Optional[int] = None
    pattern: str = ""
    format: str = ""
    expect: str = ""
    is_strict: bool = False  # x-strict-string
    takes_float: bool = False  # integers: 1.0 is one
    c_type: str = ""


@dataclass(frozen=True)
class Named(Type):
    """A type with a name of its own in C; two of them are never equal."""

    label: Label


@dataclass(frozen=True)
class Enum(Named):
    values: tuple[str, ...]
    texts: tuple[str, ...] = field(compare=False)  # description of each, may be empty


@dataclass(frozen=True)
class Array(Type):
    item: int
    min_size: int
    max_size: Optional[int]
    is_unique: bool


@dataclass(frozen=True)
class Map(Type):
    value: int
    min_size: int
    max_size: Optional[int]
    key_pattern: str
    key_min_size: int
    expect: str


@dataclass(frozen=True)
class Field:
    where: Where
    key: str
    type: int
    text: str
    is_required: bool
    is_null_absent: bool
    is_deprecated: bool
    default: Optional[Node]
    aliases: tuple[str, ...]
    since: str
    unit: str
    source: str
    examples: tuple[Node, ...]


@dataclass(frozen=True)
class Object(Named):
    fields: tuple[Field, ...]
    denies_unknown: bool
    has_yaml_tags: bool
    min_size: int
    max_size: Optional[int]
    misnamed: tuple[tuple[str, str], ...] = ()  # keys of other tools, and their paths here
    usual: tuple[int, ...] = ()  # fields that most documents have, in the order they have them


Sized = Union[Scalar, Array, Map, "Object"]  # types with min_size and max_size


@dataclass(frozen=True)
class Variant:
    """A variant of a union (name: value of the tag) or of an alternate (name: of its definition,
    else of its kind).
    """

    where: Where
    name: str
    type: int
    kinds: frozenset[str]  # alternates: the JSON kinds it takes


@dataclass(frozen=True)
class TaggedUnion(Named):
    """Objects told apart by the text of one required member."""

    tag: str
    variants: tuple[Variant, ...]


@dataclass(frozen=True)
class Alternate(Named):
    """Types told apart by their JSON kind."""

    variants: tuple[Variant, ...]


Choice = Union[TaggedUnion, Alternate]


@dataclass(frozen=True)
class Schema:
    kind: str
    prefix: str
    where: Where
    text: str
    types: tuple[Type, ...]
    root: int
    has_setters: bool
    is_foreign: bool
    ledger: str = ""  # path of the file that x-ledger names; "" when there is none
    embedded: str = ""  # path of the document that x-embed names; "" when there is none
    is_yaml: bool = False  # documents are written in YAML


def types_within(type_: Type) -> list[int]:
    """The types of what a value of this type holds."""
    if isinstance(type_, Array):
        return [type_.item]
    if isinstance(type_, Map):
        return [type_.value]
    if isinstance(type_, Object):
        return [field.type for field in type_.fields]
    if isinstance(type_, (TaggedUnion, Alternate)):
        return [variant.type for variant in type_.variants]
    return []
