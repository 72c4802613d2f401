"""What a change of a schema means for the documents written so far.

breaking: a document that was valid no longer is, or means something else. additive: a document that
was not valid is now. documentation: words only. Each change is one line with the JSON pointer of
where it counts, `*` for any item.
"""

from __future__ import annotations

import json
from typing import Iterator, Optional

from . import ir
from .bundle import plain

CHOICES = (ir.TaggedUnion, ir.Alternate)
Change = tuple[str, str, str]  # class, pointer, what
BREAKING, ADDITIVE, WORDS = "breaking", "additive", "documentation"


def changes(old: ir.Schema, new: ir.Schema) -> list[str]:
    """The changes as lines, the worst first, else in the order of the old schema."""
    found = list(dict.fromkeys(Comparison(old, new).types(old.root, new.root, "")))
    order = (BREAKING, ADDITIVE, WORDS)
    found.sort(key=lambda change: order.index(change[0]))
    return [f"{kind}: {pointer or '/'}: {what}" for kind, pointer, what in found]


class Comparison:
    """Walks both schemas at once; a pair of types is looked at once."""

    def __init__(self, old: ir.Schema, new: ir.Schema) -> None:
        self.old = old
        self.new = new
        self.seen: set[tuple[int, int]] = set()

    def types(self, old: int, new: int, at: str) -> Iterator[Change]:
        if (old, new) in self.seen:
            return
        self.seen.add((old, new))
        one, two = self.old.types[old], self.new.types[new]
        if one.is_sensitive != two.is_sensitive:
            yield WORDS, at, "is now hidden" if two.is_sensitive else "is no longer hidden"
        if one.title != two.title or (isinstance(one, ir.Named) and one.text != two.text):
            yield WORDS, at, "is described in other words"
        if isinstance(one, ir.Scalar) and isinstance(two, ir.Scalar):
            yield from scalars(one, two, at)
        elif isinstance(one, ir.Enum) and isinstance(two, ir.Enum):
            yield from names("value", one.values, two.values, at)
        elif isinstance(one, ir.Array) and isinstance(two, ir.Array):
            yield from sizes(one, two, at)
            if one.is_unique != two.is_unique:
                what = "an item may stand only once" if two.is_unique else "an item may repeat"
                yield (BREAKING if two.is_unique else ADDITIVE), at, what
            yield from self.types(one.item, two.item, f"{at}/*")
        elif isinstance(one, ir.Map) and isinstance(two, ir.Map):
            yield from sizes(one, two, at)
            yield from key_rules(one, two, at)
            yield from self.types(one.value, two.value, f"{at}/*")
        elif isinstance(one, ir.Object) and isinstance(two, ir.Object):
            yield from self.objects(one, two, at)
        elif isinstance(one, CHOICES) and isinstance(two, CHOICES) and type(one) is type(two):
            yield from self.choices(one, two, at)
        elif isinstance(two, ir.Any):
            yield from [] if isinstance(one, ir.Any) else [(ADDITIVE, at, "takes every value now")]
        else:
            yield from self.other_kind(old, new, at)

    def other_kind(self, old: int, new: int, at: str) -> Iterator[Change]:
        """A type that became an alternate keeps its documents valid when a branch takes them."""
        one, two = self.old.types[old], self.new.types[new]
        kinds = kinds_of(one)
        if isinstance(two, ir.Alternate) and kinds:
            for variant in two.variants:
                if kinds <= variant.kinds:
                    yield ADDITIVE, at, "takes other types as well"
                    yield from self.types(old, variant.type, at)
                    return
        yield BREAKING, at, f"{kind_word(one)} became {kind_word(two)}"

    def objects(self, one: ir.Object, two: ir.Object, at: str) -> Iterator[Change]:
        yield from sizes(one, two, at)
        if one.denies_unknown != two.denies_unknown:
            what = (
                "further members are refused" if two.denies_unknown else "further members are taken"
            )
            yield (BREAKING if two.denies_unknown else ADDITIVE), at, what
        if one.has_yaml_tags != two.has_yaml_tags:
            yield (ADDITIVE if two.has_yaml_tags else BREAKING), at, "YAML tags " + (
                "stand for members" if two.has_yaml_tags else "no longer stand for members"
            )
        after = {key: field for field in two.fields for key in (field.key, *field.aliases)}
        before = {key for field in one.fields for key in (field.key, *field.aliases)}
        for field in one.fields:
            for key in (field.key, *field.aliases):
                if key not in after:
                    yield BREAKING, f"{at}/{key}", "was removed"
            if field.key in after:
                yield from self.fields(field, after[field.key], f"{at}/{field.key}")
        for field in two.fields:
            for key in (field.key, *field.aliases):
                if key not in before:
                    is_needed = (
                        field.is_required and field.key == key and not set(field.aliases) & before
                    )
                    yield (BREAKING, f"{at}/{key}", "is new and required") if is_needed else (
                        ADDITIVE,
                        f"{at}/{key}",
                        "is new",
                    )

    def fields(self, one: ir.Field, two: ir.Field, at: str) -> Iterator[Change]:
        if one.is_required != two.is_required:
            yield (BREAKING, at, "became required") if two.is_required else (
                ADDITIVE,
                at,
                "is no longer required",
            )
        if one.is_null_absent != two.is_null_absent:
            what = "takes null now" if two.is_null_absent else "no longer takes null"
            yield (ADDITIVE if two.is_null_absent else BREAKING), at, what
        before, after = default_text(one), default_text(two)
        if before != after:
            yield BREAKING, at, f"its default was {before}, is {after}"
        if one.is_deprecated != two.is_deprecated:
            yield WORDS, at, "is deprecated" if two.is_deprecated else "is no longer deprecated"
        if (one.text, one.unit, one.source, one.since) != (
            two.text,
            two.unit,
            two.source,
            two.since,
        ):
            yield WORDS, at, "is described in other words"
        yield from self.types(one.type, two.type, at)

    def choices(self, one: ir.Choice, two: ir.Choice, at: str) -> Iterator[Change]:
        if isinstance(one, ir.TaggedUnion) and isinstance(two, ir.TaggedUnion):
            if one.tag != two.tag:
                yield BREAKING, at, f"is told apart by `{two.tag}`, no longer by `{one.tag}`"
                return
            keys = [variant.name for variant in one.variants], [
                variant.name for variant in two.variants
            ]
        else:
            keys = [kinds_text(variant) for variant in one.variants], [
                kinds_text(variant) for variant in two.variants
            ]
        yield from names("variant", tuple(keys[0]), tuple(keys[1]), at)
        for key, variant in zip(keys[0], one.variants):
            if key in keys[1]:
                where = at if isinstance(one, ir.Alternate) else f"{at}<{key}>"
                yield from self.types(variant.type, two.variants[keys[1].index(key)].type, where)


def kinds_text(variant: ir.Variant) -> str:
    return " or ".join(sorted(variant.kinds))


def kinds_of(type_: ir.Type) -> frozenset[str]:
    if isinstance(type_, ir.Scalar):
        return frozenset(["integer", "number"] if type_.kind == "number" else [type_.kind])
    if isinstance(type_, ir.Enum):
        return frozenset(["string"])
    if isinstance(type_, ir.Array):
        return frozenset(["array"])
    return (
        frozenset(["object"])
        if isinstance(type_, (ir.Map, ir.Object, ir.TaggedUnion))
        else frozenset()
    )


def kind_word(type_: ir.Type) -> str:
    if isinstance(type_, ir.Scalar):
        return type_.kind
    words = {"Array": "list", "TaggedUnion": "union", "Any": "anything"}
    return words.get(type(type_).__name__, type(type_).__name__.lower())


def default_text(field: ir.Field) -> str:
    return "none" if field.default is None else f"`{json.dumps(plain(field.default))}`"


def names(what: str, old: tuple[str, ...], new: tuple[str, ...], at: str) -> Iterator[Change]:
    for name in old:
        if name not in new:
            yield BREAKING, at, f"the {what} `{name}` was removed"
    for name in new:
        if name not in old:
            yield ADDITIVE, at, f"the {what} `{name}` is new"


def bound(
    what: str, old: Optional[ir.Number], new: Optional[ir.Number], is_low: bool, at: str
) -> Iterator[Change]:
    """A bound that moved; None bounds nothing."""
    if old == new:
        return
    is_tighter = old is None or (new is not None and (new > old) == is_low)
    yield (
        BREAKING if is_tighter else ADDITIVE
    ), at, f"its {what} was {shown(old)}, is {shown(new)}"


def shown(value: Optional[ir.Number]) -> str:
    return "none" if value is None else str(value)


def sizes(one: ir.Sized, two: ir.Sized, at: str) -> Iterator[Change]:
    yield from bound("least size", one.min_size, two.min_size, True, at)
    yield from bound("greatest size", one.max_size, two.max_size, False, at)


def rule(what: str, old: str, new: str, at: str) -> Iterator[Change]:
    if old != new:
        words = [f"`{one}`" if one else "none" for one in (old, new)]
        yield (BREAKING if new else ADDITIVE), at, f"its {what} was {words[0]}, is {words[1]}"


def key_rules(one: ir.Map, two: ir.Map, at: str) -> Iterator[Change]:
    yield from rule("pattern of keys", one.key_pattern, two.key_pattern, at)
    yield from bound("least length of keys", one.key_min_size, two.key_min_size, True, at)


def scalars(one: ir.Scalar, two: ir.Scalar, at: str) -> Iterator[Change]:
    """Kinds, ranges and rules of two scalars."""
    if one.kind != two.kind:
        is_wider = (one.kind, two.kind) == ("integer", "number")
        yield (ADDITIVE if is_wider else BREAKING), at, f"{one.kind} became {two.kind}"
        if not is_wider:
            return
    yield from bound("minimum", one.minimum, two.minimum, True, at)
    yield from bound("maximum", one.maximum, two.maximum, False, at)
    for what, old, new in (
        ("minimum", one.is_minimum_open, two.is_minimum_open),
        ("maximum", one.is_maximum_open, two.is_maximum_open),
    ):
        if old != new:
            yield (
                BREAKING if new else ADDITIVE
            ), at, f"its {what} itself is {'out of' if new else 'in'} range"
    yield from sizes(one, two, at)
    yield from rule("pattern", one.pattern, two.pattern, at)
    yield from rule("format", one.format, two.format, at)
    if one.is_strict != two.is_strict:
        yield (BREAKING if two.is_strict else ADDITIVE), at, "plain YAML numbers " + (
            "are no longer texts" if two.is_strict else "are texts"
        )
    if one.takes_float != two.takes_float:
        yield (ADDITIVE if two.takes_float else BREAKING), at, "1.0 is " + (
            "an" if two.takes_float else "no"
        ) + " integer"
    if one.expect != two.expect:
        yield WORDS, at, "is described in other words"
