"""The keywords of JSON Schema that the generator understands, and how two schemas that both apply
become one.

Source: JSON Schema draft-04, draft-07 and 2020-12 (validation and core); the `x-` keywords of
schema/README.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Optional, Union

from .errors import SchemaError, Where
from .loader import Document, Node

# Say something about a value or a place, and change nothing about which values are valid.
NOTES = frozenset(
    "$schema $id $comment $defs definitions title description default examples deprecated"
    " enumDescriptions x-alias x-alias-of x-plain-text x-since x-source"
    " x-unit x-prefix x-root x-setters x-ledger x-embed x-yaml".split()
)
ANY_TYPE = frozenset("type enum const x-name x-sensitive".split())
BY_TYPE = {
    "boolean": frozenset(),
    "integer": frozenset(
        "minimum maximum exclusiveMinimum exclusiveMaximum x-expect x-c-type".split()
    ),
    "number": frozenset("minimum maximum exclusiveMinimum exclusiveMaximum x-expect".split()),
    "string": frozenset("minLength maxLength pattern x-format x-expect x-strict-string".split()),
    "array": frozenset("items minItems maxItems uniqueItems".split()),
    "object": frozenset(
        "properties required additionalProperties patternProperties propertyNames minProperties"
        " maxProperties x-expect"
        " x-yaml-tags x-misnamed x-usual".split()
    ),
}
CHOICES = ("oneOf", "anyOf")
KNOWN = (
    NOTES | ANY_TYPE | frozenset(["$ref", "allOf", *CHOICES]) | frozenset().union(*BY_TYPE.values())
)
FORMATS = frozenset(
    "duration memory memory-positive memory-or-minus-one cron image-reference semver cpu-list"
    " absolute-path env-entry"
    " cdi-kind cdi-name".split()
)
LOWER = frozenset(["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"])
UPPER = frozenset(["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"])


@dataclass(frozen=True)
class Part:
    """A schema in its document."""

    node: Node
    document: Document


@dataclass(frozen=True)
class View:
    """A schema with its `$ref` and `allOf` merged in. A property has a part for each schema that
    describes it.
    """

    where: Where
    words: dict[str, Part]
    properties: dict[str, tuple[Part, ...]]
    required: dict[str, Where]
    types: Optional[frozenset[str]]  # None: nothing said

    def node(self, word: str) -> Optional[Node]:
        return self.words[word].node if word in self.words else None

    def has(self, *words: str) -> bool:
        return any(word in self.words for word in words)

    def constraints(self) -> list[str]:
        return [word for word in self.words if word not in NOTES]

    def text(self, word: str, default: str = "") -> str:
        node = self.node(word)
        if node is None:
            return default
        return text_of(node, word)

    def flag(self, word: str) -> bool:
        node = self.node(word)
        if node is not None and not isinstance(node.value, bool):
            raise SchemaError(node.where, f"`{word}` must be true or false")
        return node is not None and node.value is True

    def size(self, word: str) -> Optional[int]:
        """A count of `minLength` and its like; 3.0 is 3."""
        node = self.node(word)
        if node is None:
            return None
        value = number_of(node, word)
        if value != int(value) or not 0 <= value < 2**32 - 1:
            raise SchemaError(node.where, f"`{word}` must be a whole number, 0 to {2**32 - 2}")
        return int(value)


@dataclass(frozen=True)
class Use:
    """A type where it is used."""

    type: int
    is_nullable: bool


def base(view: View) -> dict[str, Any]:
    """What every type has."""
    return {
        "where": view.where,
        "text": view.text("description"),
        "title": view.text("x-name"),
        "is_sensitive": view.flag("x-sensitive"),
    }


def text_of(node: Node, word: str) -> str:
    if not isinstance(node.value, str):
        raise SchemaError(node.where, f"`{word}` must be a text")
    return node.value


def number_of(node: Node, word: str) -> Union[int, Decimal]:
    if isinstance(node.value, bool) or not isinstance(node.value, (int, Decimal)):
        raise SchemaError(node.where, f"`{word}` must be a number")
    return node.value


def list_of(node: Node, word: str) -> tuple[Node, ...]:
    if not isinstance(node.value, tuple):
        raise SchemaError(node.where, f"`{word}` must be a list")
    return node.value


def members_of(node: Node, word: str) -> dict[str, Node]:
    if not isinstance(node.value, dict):
        raise SchemaError(node.where, f"`{word}` must be an object")
    return node.value


def types_of(node: Node) -> frozenset[str]:
    """The value of `type` as a set."""
    names = node.value if isinstance(node.value, tuple) else (node,)
    result: list[str] = []
    for name in names:
        if not isinstance(name.value, str) or name.value not in (*BY_TYPE, "null"):
            raise SchemaError(
                name.where,
                "`type` must be one of " + ", ".join(f"`{t}`" for t in (*BY_TYPE, "null")),
            )
        if name.value in result:
            raise SchemaError(name.where, f"`{name.value}` stands twice in `type`")
        result.append(name.value)
    if not result:
        raise SchemaError(node.where, "`type` must name a type")
    return frozenset(result)


def own_view(part: Part, words: dict[str, Node]) -> View:
    """The view of a schema by itself, from those of its keywords that count."""
    parts = {word: Part(node, part.document) for word, node in words.items()}
    properties = members_of(words["properties"], "properties") if "properties" in words else {}
    properties = {key: node for key, node in properties.items() if not is_spelling(node)}
    required: dict[str, Where] = {}
    for node in list_of(words["required"], "required") if "required" in words else ():
        if text_of(node, "required") in required:
            raise SchemaError(node.where, f"`{node.value}` stands twice in `required`")
        required[text_of(node, "required")] = node.where
    return View(
        part.node.where,
        parts,
        {key: (Part(node, part.document),) for key, node in properties.items()},
        required,
        declared_types(words),
    )


def is_spelling(node: Node) -> bool:
    """A property that a bundle has for another spelling; `x-alias` tells of it already."""
    return isinstance(node.value, dict) and "x-alias-of" in node.value


def declared_types(words: dict[str, Node]) -> Optional[frozenset[str]]:
    """What `type` says; beside `x-plain-text` numbers are there for other validators."""
    if "type" not in words:
        return None
    types = types_of(words["type"])
    return types - {"number", "boolean"} if "x-plain-text" in words else types


def merge(first: View, second: View) -> View:
    """A view that demands what both demand; of notes the first's count."""
    words = dict(first.words)
    for word, part in second.words.items():
        if word in words and word not in NOTES:
            words[word] = tighter(word, words[word], part)
        else:
            words[word] = part
    for one, other in ((first, second), (second, first)):
        closed = one.node("additionalProperties")
        if (
            closed is not None
            and closed.value is not True
            and set(other.properties) - set(one.properties)
        ):
            raise SchemaError(
                closed.where,
                "`additionalProperties` here also judges the properties that are merged in",
            )
    properties = dict(first.properties)
    for key, parts in second.properties.items():
        properties[key] = properties.get(key, ()) + parts
    types = first.types if second.types is None else second.types
    if first.types is not None and second.types is not None:
        types = both_types(first.types, second.types, second.words["type"].node.where)
    return View(first.where, words, properties, {**second.required, **first.required}, types)


def both_types(first: frozenset[str], second: frozenset[str], where: Where) -> frozenset[str]:
    result = first & second
    if "integer" in first | second and "number" in first | second:
        result |= {"integer"}
    if not result:
        raise SchemaError(
            where, "no value has both this type and that of the schema it is merged with"
        )
    return result


def tighter(word: str, first: Part, second: Part) -> Part:
    """Of two values of one keyword the one that demands more."""
    one, two = first.node, second.node
    if word in ("type", "properties", "required") or same(one, two):
        return first
    if (
        word in LOWER | UPPER
        and not isinstance(one.value, bool)
        and not isinstance(two.value, bool)
    ):
        is_first = number_of(one, word) > number_of(two, word)
        return first if is_first == (word in LOWER) else second
    if word in ("x-name", "x-expect", "x-c-type", "x-usual"):
        return first
    if word in ("uniqueItems", "x-sensitive", "x-strict-string", "x-yaml-tags"):
        return first if one.value is True else second
    if word == "additionalProperties":
        return second if one.value is True else first
    raise SchemaError(
        two.where, f"cannot merge two different values of `{word}` (the other is at {one.where})"
    )


def same(one: Node, two: Node) -> bool:
    """Are two JSON values equal?"""
    if isinstance(one.value, dict) and isinstance(two.value, dict):
        keys = list(one.value)
        return sorted(keys) == sorted(two.value) and all(
            same(one.value[key], two.value[key]) for key in keys
        )
    if isinstance(one.value, tuple) and isinstance(two.value, tuple):
        pairs = zip(one.value, two.value)
        return len(one.value) == len(two.value) and all(same(left, right) for left, right in pairs)
    is_bool = isinstance(one.value, bool), isinstance(two.value, bool)
    return is_bool[0] == is_bool[1] and one.value == two.value
