"""`oneOf` and `anyOf`: one enum, a tagged union, or an alternate. Whatever is ambiguous is refused.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Optional

from . import ir, structs, words
from .errors import SchemaError
from .loader import Node
from .words import CHOICES, NOTES, Part, Use, View, base

if TYPE_CHECKING:
    from .resolve import Key, Resolver

KIND_NAMES = {"array": "list", "object": "map"}


def make_choice(r: Resolver, view: View, word: str, label: ir.Label, key: Key) -> Use:
    """`oneOf` and `anyOf`: one enum, a tagged union, or an alternate."""
    part = view.words[word]
    branches, nulls = r.branches(part, part.node, word)
    outer = replace(view, words={w: p for w, p in view.words.items() if w != word})
    if outer.types == {"object"} and not view.properties:
        outer = replace(
            outer, words={w: p for w, p in outer.words.items() if w != "type"}, types=None
        )
    stray = [w for w in outer.constraints() if w not in ("x-name", "x-sensitive")]
    if stray:
        raise SchemaError(
            view.words[stray[0]].node.where, f"`{stray[0]}` beside `{word}` is not supported"
        )
    views = [r.view(r.follow(branch, label).part) for branch in branches]
    if not branches:
        raise SchemaError(part.node.where, f"`{word}` has no value but null")
    if all(is_text_values(one) for one in views):
        return Use(make_enum_choice(r, outer, views, label), bool(nulls))
    if len(views) > 1 and all(one.has("properties") for one in views):
        return Use(make_union(r, outer, branches, views, label, key, bool(nulls)), bool(nulls))
    return Use(make_alternate(r, outer, branches, label, key, bool(nulls)), bool(nulls))


def make_enum_choice(r: Resolver, view: View, views: list[View], label: ir.Label) -> int:
    """Branches that each name texts, often one `const` with its description."""
    names: list[str] = []
    texts: list[str] = []
    for one in views:
        for node in value_nodes(one):
            if node.value in names:
                raise SchemaError(
                    node.where, f"ambiguous: `{node.value}` stands in an earlier branch too"
                )
            names.append(str(node.value))
            texts.append(one.text("description"))
    return r.add(ir.Enum(**base(view), label=label, values=tuple(names), texts=tuple(texts)))


def make_union(
    r: Resolver,
    view: View,
    branches: list[Part],
    views: list[View],
    label: ir.Label,
    key: Key,
    is_nullable: bool,
) -> int:
    tag = common_tag(r, views)
    if tag is None:
        raise SchemaError(
            view.where,
            "ambiguous objects: a union needs one property that every branch requires with a"
            " different"
            " `const` text",
        )
    number = r.reserve(key, is_nullable)
    variants = []
    for branch, one in zip(branches, views):
        value = tag_value(r, one, tag) or ""
        followed = r.follow(branch, label.child(value))
        own_key = (id(followed.part.node), tag)
        if own_key not in r.uses:
            structs.make_object(r, one, followed.label, own_key, False, tag)
        variants.append(ir.Variant(branch.node.where, value, r.uses[own_key].type, frozenset()))
    r.types[number] = ir.TaggedUnion(**base(view), label=label, tag=tag, variants=tuple(variants))
    return number


def tag_value(r: Resolver, view: View, name: str) -> Optional[str]:
    """The one text that a required property must have, None when there is no such demand."""
    if name not in view.required or name not in view.properties:
        return None
    inner = r.view(r.follow(view.properties[name][0], ir.Label((name,))).part)
    nodes = value_nodes(inner) if is_text_values(inner) else []
    return str(nodes[0].value) if len(nodes) == 1 else None


def make_alternate(
    r: Resolver, view: View, branches: list[Part], label: ir.Label, key: Key, is_nullable: bool
) -> int:
    """Types told apart by their JSON kind."""
    number = r.reserve(key, is_nullable)
    variants: list[ir.Variant] = []
    for branch in branches:
        kind = json_kind(r, branch)
        for other in variants:
            if other.kinds & kinds_of(kind):
                raise SchemaError(
                    branch.node.where, f"ambiguous: {other.where} takes a JSON {kind} as well"
                )
        followed = r.follow(branch, label)
        name = kind_name(r.view(followed.part), kind)
        if followed.label != label:
            name = followed.label.parts[-1]
        made = r.value_use(branch, label.child(name), "a branch")
        variants.append(ir.Variant(branch.node.where, name, made, kinds_of(kind)))
    r.types[number] = ir.Alternate(**base(view), label=label, variants=tuple(variants))
    return number


def json_kind(r: Resolver, branch: Part) -> str:
    """The one JSON kind that a branch takes."""
    view = r.view(r.follow(branch, ir.Label(("branch",))).part)
    for word in CHOICES:
        if view.has(word):
            inner, _ = r.branches(view.words[word], view.words[word].node, word)
            kinds = {json_kind(r, one) for one in inner}
            if len(kinds) == 1:
                return kinds.pop()
            raise SchemaError(branch.node.where, "ambiguous: a branch must be of one JSON kind")
    if view.has("enum", "const"):
        return "string" if is_text_values(view) else "integer"
    if view.types is None or len(view.types) != 1:
        raise SchemaError(branch.node.where, "ambiguous: a branch must be of one JSON kind")
    return next(iter(view.types))


def is_null(node: Node) -> bool:
    """Is it the schema of null alone?"""
    if not isinstance(node.value, dict):
        return False
    rest = {word: one.value for word, one in node.value.items() if word not in NOTES}
    return rest in ({"type": "null"}, {"const": None})


def value_nodes(view: View) -> list[Node]:
    if view.has("const"):
        return [view.words["const"].node]
    return list(words.list_of(view.words["enum"].node, "enum")) if view.has("enum") else []


def is_text_values(view: View) -> bool:
    nodes = value_nodes(view)
    return bool(nodes) and all(isinstance(node.value, str) for node in nodes)


def common_tag(r: Resolver, views: list[View]) -> Optional[str]:
    """The first property that tells the branches apart."""
    for name in views[0].properties:
        values = [tag_value(r, view, name) for view in views]
        if None not in values and len(set(values)) == len(values):
            return name
    return None


def kind_name(view: View, kind: str) -> str:
    if kind == "object":
        return "object" if view.has("properties") else "map"
    return KIND_NAMES.get(kind, kind)


def kinds_of(kind: str) -> frozenset[str]:
    return frozenset(["integer", "number"] if kind == "number" else [kind])
