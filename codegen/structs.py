"""The types with parts: lists, maps and objects with their properties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import ir, patterns, scalars, words
from .errors import SchemaError, Where
from .loader import Node
from .words import Part, View, base

if TYPE_CHECKING:
    from .resolve import Key, Resolver

EVERY_KEY = frozenset([".{1,}", ".+", ".*", "^.*$", "^.+$", "^.{1,}$", ""])


def make_array(r: Resolver, view: View, label: ir.Label) -> int:
    items = view.words.get("items")
    low, high = scalars.sizes(view, "minItems", "maxItems")
    if items is None:
        item = r.add(ir.Any(view.where, "", "", False))
    elif isinstance(items.node.value, tuple):
        raise SchemaError(items.node.where, "`items` as a list of schemas is not supported")
    else:
        item = r.value_use(items, label, "a list")
    is_unique = view.flag("uniqueItems")
    if is_unique and not is_comparable(r, item):
        raise SchemaError(
            view.words["uniqueItems"].node.where,
            "`uniqueItems` needs items that are texts or numbers",
        )
    return r.add(
        ir.Array(**base(view), item=item, min_size=low, max_size=high, is_unique=is_unique)
    )


def is_comparable(r: Resolver, number: int) -> bool:
    type_ = r.types[number]
    return isinstance(type_, ir.Enum) or (isinstance(type_, ir.Scalar) and type_.kind != "boolean")


def make_object(
    r: Resolver, view: View, label: ir.Label, key: Key, is_nullable: bool, tag: str = ""
) -> int:
    """A map when the members are not named, else a struct. `tag` is the member that the union
    around it reads.
    """
    more = view.node("additionalProperties")
    if not view.has("properties") and not (more is not None and more.value is False):
        return make_map(r, view, label)
    for word in ("patternProperties", "propertyNames"):
        if view.has(word):
            raise SchemaError(view.words[word].node.where, f"`{word}` beside `properties`")
    if more is not None and more.value not in (True, False, {}):
        raise SchemaError(more.where, "`additionalProperties` with a schema beside `properties`")
    for name, where in view.required.items():
        if name not in view.properties:
            raise SchemaError(where, f"`required` names `{name}`, which is not in `properties`")
    low, high = scalars.sizes(view, "minProperties", "maxProperties")
    number = r.reserve(key, is_nullable)
    fields = tuple(
        make_field(r, name, parts, name in view.required, label.child(name))
        for name, parts in view.properties.items()
        if name != tag
    )
    check_keys(fields, tag)
    r.types[number] = ir.Object(
        **base(view),
        label=label,
        fields=fields,
        denies_unknown=more is not None and more.value is False,
        has_yaml_tags=view.flag("x-yaml-tags"),
        misnamed=misnamed_of(view, fields),
        usual=usual_of(view, fields),
        min_size=low,
        max_size=high,
    )
    return number


def make_field(
    r: Resolver, name: str, parts: tuple[Part, ...], is_required: bool, label: ir.Label
) -> ir.Field:
    """A property: its type, and what is said of it on the way to the type."""
    chain = r.follow(parts[0], label).chain
    if len(parts) == 1:
        use = r.use(parts[0], label)
    else:
        view = r.view(parts[0])
        for part in parts[1:]:
            view = words.merge(view, r.view(part))
        use = r.make(view, label, r.fresh())
    own = r.members(parts[0])
    notes: dict[str, Part] = {}
    for part in chain:
        for word, node in r.members(part).items():
            notes.setdefault(word, Part(node, part.document))
    said = View(parts[0].node.where, notes, {}, {}, None)
    check_notes(own)
    return ir.Field(
        where=parts[0].node.where,
        key=name,
        type=use.type,
        text=said.text("description"),
        is_required=is_required,
        is_null_absent=use.is_nullable,
        is_deprecated=said.flag("deprecated"),
        default=said.node("default"),
        aliases=texts_of(own, "x-alias"),
        since=words.text_of(own["x-since"], "x-since") if "x-since" in own else "",
        unit=said.text("x-unit"),
        source=said.text("x-source"),
        examples=words.list_of(own["examples"], "examples") if "examples" in own else (),
    )


def check_notes(own: dict[str, Node]) -> None:
    for word in ("x-prefix", "x-root", "x-setters", "x-yaml"):
        if word in own:
            raise SchemaError(own[word].where, f"`{word}` belongs into the entry file's root")


def make_map(r: Resolver, view: View, label: ir.Label) -> int:
    """An object whose members are not named: every value has one type."""
    more, by_pattern = view.words.get("additionalProperties"), view.words.get("patternProperties")
    value, key_pattern = more, ""
    if view.required:
        where = next(iter(view.required.values()))
        raise SchemaError(where, "`required` without `properties`")
    for word in ("x-yaml-tags", "x-usual"):
        if view.has(word):
            raise SchemaError(view.words[word].node.where, f"`{word}` needs `properties`")
    if by_pattern is not None:
        members = words.members_of(by_pattern.node, "patternProperties")
        if len(members) != 1 or more is not None:
            raise SchemaError(
                by_pattern.node.where,
                "`patternProperties` must be a single pattern, standing alone",
            )
        pattern, node = next(iter(members.items()))
        if pattern not in EVERY_KEY:
            raise SchemaError(
                node.where,
                f"keys that do not match `{pattern}` would be of any type: write `propertyNames`"
                f" with "
                "the pattern and `additionalProperties` with the type",
            )
        value = Part(node, by_pattern.document)
    key_min_size = 0
    if view.has("propertyNames"):
        key_pattern, key_min_size = key_rules(r, view.words["propertyNames"])
    low, high = scalars.sizes(view, "minProperties", "maxProperties")
    if value is None:
        inner = r.add(ir.Any(view.where, "", "", False))
    else:
        inner = r.value_use(value, label, "a map")
    return r.add(
        ir.Map(
            **base(view),
            value=inner,
            min_size=low,
            max_size=high,
            key_pattern=key_pattern,
            key_min_size=key_min_size,
            expect=view.text("x-expect"),
        )
    )


def key_rules(r: Resolver, part: Part) -> tuple[str, int]:
    """What `propertyNames` demands: a pattern (a list of names becomes one) and a least length."""
    view = r.view(r.follow(part, ir.Label(("key",))).part)
    if view.types is not None and view.types != {"string"}:
        raise SchemaError(view.where, "`propertyNames` must be of type string")
    for word in view.constraints():
        if word not in ("type", "pattern", "minLength", "enum"):
            raise SchemaError(
                view.words[word].node.where, f"`{word}` in `propertyNames` is not supported"
            )
    pattern = view.text("pattern")
    if view.has("enum"):
        if pattern:
            raise SchemaError(view.words["pattern"].node.where, "`pattern` beside `enum`")
        names = [
            words.text_of(node, "enum") for node in words.list_of(view.words["enum"].node, "enum")
        ]
        pattern = "^(?:" + "|".join(patterns.escape(name) for name in names) + ")$"
    if pattern:
        patterns.parse(pattern, view.where)
    return pattern, view.size("minLength") or 0


def texts_of(members: dict[str, Node], word: str) -> tuple[str, ...]:
    if word not in members:
        return ()
    return tuple(words.text_of(node, word) for node in words.list_of(members[word], word))


def misnamed_of(view: View, fields: tuple[ir.Field, ...]) -> tuple[tuple[str, str], ...]:
    """Keys that other tools have for what this object calls otherwise; the name here is a key of
    it, perhaps with keys below behind it.
    """
    if not view.has("x-misnamed"):
        return ()
    taken = {key for field in fields for key in (field.key, *field.aliases)}
    pairs = []
    members = words.members_of(view.words["x-misnamed"].node, "x-misnamed")
    for foreign, node in members.items():
        ours = words.text_of(node, "x-misnamed")
        if foreign in taken:
            raise SchemaError(node.where, f"`{foreign}` is a key, so it is not misnamed")
        if ours.split(".")[0] not in {field.key for field in fields}:
            raise SchemaError(node.where, f"`{ours}` does not begin with a key of the object")
        pairs.append((foreign, ours))
    return tuple(pairs)


def usual_of(view: View, fields: tuple[ir.Field, ...]) -> tuple[int, ...]:
    """The numbers of the fields that `x-usual` names."""
    if not view.has("x-usual"):
        return ()
    numbers = {field.key: i for i, field in enumerate(fields)}
    usual: list[int] = []
    for node in words.list_of(view.words["x-usual"].node, "x-usual"):
        key = words.text_of(node, "x-usual")
        if key not in numbers:
            raise SchemaError(node.where, f"`{key}` is no key of the object")
        if numbers[key] in usual:
            raise SchemaError(node.where, f"`{key}` stands twice in `x-usual`")
        usual.append(numbers[key])
    return tuple(usual)


def check_keys(fields: tuple[ir.Field, ...], tag: str) -> None:
    """Keys and aliases of an object must be distinct."""
    seen: dict[str, Where] = {}
    for field in fields:
        for key in (field.key, *field.aliases):
            if key in seen or key == tag:
                raise SchemaError(field.where, f"the key `{key}` is taken already")
            seen[key] = field.where
