"""From JSON Schema to the IR: the only place that knows what the keywords mean.

What it does not understand it refuses with file and line; it never guesses and never ignores. Knows
nothing of C.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, replace
from typing import Optional

from . import choices, ir, scalars, structs, words
from .errors import SchemaError, Where
from .loader import Document, Library, Node
from .values import check_default
from .words import CHOICES, NOTES, Part, Use, View, base

Key = tuple[int, str]  # a node, and how it is read


@dataclass(frozen=True)
class Options:
    """How a schema is read. `prefix` and `root` empty: the entry file says (x-prefix, x-root)."""

    prefix: str = ""
    root: str = ""
    ignored: frozenset[str] = frozenset()

    @property
    def is_foreign(self) -> bool:
        return bool(self.prefix)


@dataclass(frozen=True)
class Followed:
    """Where a chain of mere references ends, and the schemas it went through."""

    part: Part
    label: ir.Label
    chain: tuple[Part, ...]
    is_nullable: bool


def resolve(library: Library, path: str, kind: str, options: Options) -> ir.Schema:
    """Reads the entry file and everything it refers to."""
    document = library.document(path)
    root = document.root
    members = words.members_of(root, "the schema")
    named = {
        word: words.text_of(members[word], word)
        for word in ("x-prefix", "x-root")
        if word in members
    }
    prefix, name = options.prefix or named.get("x-prefix", ""), options.root or named.get(
        "x-root", ""
    )
    if not prefix or not name:
        raise SchemaError(root.where, "an entry file needs `x-prefix` and `x-root`")
    resolver = Resolver(library, options)
    use = resolver.use(Part(root, document), ir.Label((name,), stem_of(document), True))
    types = tuple(resolver.finished())
    if not isinstance(types[use.type], (ir.Object, ir.TaggedUnion, ir.Alternate)):
        raise SchemaError(
            root.where, "the root must be an object with properties, a union or an alternate"
        )
    view = resolver.view(Part(root, document))
    schema = ir.Schema(
        kind,
        prefix,
        root.where,
        view.text("description"),
        types,
        use.type,
        view.flag("x-setters"),
        options.is_foreign,
        named_beside(document, members, "x-ledger"),
        named_beside(document, members, "x-embed"),
        view.flag("x-yaml"),
    )
    check_defaults(schema)
    return schema


def check_defaults(schema: ir.Schema) -> None:
    for type_ in schema.types:
        for field in type_.fields if isinstance(type_, ir.Object) else ():
            if field.default is not None and not (
                field.default.value is None and field.is_null_absent
            ):
                check_default(
                    schema.types, field.type, field.default, f"the default of `{field.key}`"
                )


def beside(document: Document, path: str) -> str:
    """A path that a document names, seen from where the generator runs."""
    folder = document.path.replace("\\", "/").rpartition("/")[0]
    return posixpath.normpath(posixpath.join(folder, path))


def named_beside(document: Document, members: dict[str, Node], word: str) -> str:
    """The path of the file that a keyword of the entry file names; "" without the keyword."""
    return beside(document, words.text_of(members[word], word)) if word in members else ""


def stem_of(document: Document) -> str:
    return document.path.replace("\\", "/").rpartition("/")[2].partition(".")[0]


class Resolver:
    """Turns schemas into types; each schema once."""

    def __init__(self, library: Library, options: Options) -> None:
        self.library = library
        self.options = options
        self.types: list[Optional[ir.Type]] = []
        self.uses: dict[Key, Use] = {}
        self.open: dict[Key, Where] = {}
        self.equal: dict[ir.Type, int] = {}

    def finished(self) -> list[ir.Type]:
        return [type_ for type_ in self.types if type_ is not None]

    # ---- types in the list

    def reserve(self, key: Key, is_nullable: bool) -> int:
        """A number for a type whose parts are not known yet, so that they may refer to it."""
        self.types.append(None)
        self.uses[key] = Use(len(self.types) - 1, is_nullable)
        return len(self.types) - 1

    def add(self, type_: ir.Type) -> int:
        if type_ not in self.equal or isinstance(type_, ir.Named):
            self.types.append(type_)
            self.equal[type_] = len(self.types) - 1
        return self.equal[type_]

    def fresh(self) -> Key:
        """A key for a type that stands in no one place of a file."""
        return (len(self.types), "made")

    # ---- schemas as they stand

    def members(self, part: Part) -> dict[str, Node]:
        """The keywords of a schema that count, each known: before 2019 `$ref` stands alone."""
        node = part.node
        if isinstance(node.value, bool):
            if not node.value:
                raise SchemaError(node.where, "`false` allows no value at all")
            return {}
        if not isinstance(node.value, dict):
            raise SchemaError(node.where, "a schema must be an object or `true`")
        if "$ref" in node.value and part.document.draft < 2019:
            return {"$ref": node.value["$ref"]}
        result: dict[str, Node] = {}
        for word, value in node.value.items():
            if word in self.options.ignored or (word == "id" and part.document.draft == 4):
                continue
            if word not in words.KNOWN:
                raise SchemaError(value.where, f"unknown keyword `{word}`")
            result[word] = value
        if "$id" in result and node is not part.document.root:
            raise SchemaError(
                result["$id"].where, "`$id` inside a document would move its references"
            )
        return result

    def target(self, part: Part, ref: Node) -> tuple[Part, Optional[str]]:
        found = self.library.find(ref, part.document)
        return Part(found.node, found.document), found.name

    def follow(self, part: Part, label: ir.Label) -> Followed:
        """Goes through schemas that only point at another: `$ref`, a single branch, and `null`
        beside one.
        """
        chain, is_nullable, passed = [part], False, {id(part.node)}
        while True:
            members = self.members(part)
            rest = [word for word in members if word not in NOTES]
            if rest == ["$ref"]:
                part, name = self.target(part, members["$ref"])
                if id(part.node) in passed:
                    raise SchemaError(members["$ref"].where, "this `$ref` leads back to itself")
                stem = stem_of(part.document)
                label = ir.Label((name or stem,), stem, True)
            elif len(rest) == 1 and rest[0] in ("allOf", *CHOICES):
                branches, nulls = self.branches(part, members[rest[0]], rest[0])
                if len(branches) != 1 or (nulls and rest[0] == "allOf"):
                    return Followed(part, label, tuple(chain), is_nullable)
                is_nullable = is_nullable or bool(nulls)
                part = branches[0]
            else:
                return Followed(part, label, tuple(chain), is_nullable)
            passed.add(id(part.node))
            chain.append(part)

    def branches(self, part: Part, node: Node, word: str) -> tuple[list[Part], list[Part]]:
        """The branches of a choice: those with values, and those that are null."""
        parts = [Part(branch, part.document) for branch in words.list_of(node, word)]
        if not parts:
            raise SchemaError(node.where, f"`{word}` has no branches")
        nulls = [branch for branch in parts if choices.is_null(branch.node)]
        return [branch for branch in parts if not choices.is_null(branch.node)], nulls

    def view(self, part: Part, passed: tuple[int, ...] = ()) -> View:
        """The schema with everything merged in that `$ref` and `allOf` bring."""
        if id(part.node) in passed:
            raise SchemaError(part.node.where, "this schema is merged into itself")
        members = self.members(part)
        merged = ("$ref", "allOf")
        result = words.own_view(
            part, {word: node for word, node in members.items() if word not in merged}
        )
        if "$ref" in members:
            target, _ = self.target(part, members["$ref"])
            result = words.merge(result, self.view(target, (*passed, id(part.node))))
        for branch in words.list_of(members["allOf"], "allOf") if "allOf" in members else ():
            result = words.merge(
                result, self.view(Part(branch, part.document), (*passed, id(part.node)))
            )
        return result

    # ---- types

    def use(self, part: Part, label: ir.Label) -> Use:
        """The type of a schema; `label` names it when it has no name of its own."""
        followed = self.follow(part, label)
        key = (id(followed.part.node), "")
        if key not in self.uses:
            if key in self.open:
                raise SchemaError(
                    part.node.where,
                    f"a type that holds itself, from {self.open[key]}, needs an object",
                )
            self.open[key] = followed.part.node.where
            made = self.make(self.view(followed.part), followed.label, key)
            self.uses[key] = made
            del self.open[key]
        use = self.uses[key]
        return Use(use.type, use.is_nullable or followed.is_nullable)

    def value_use(self, part: Part, label: ir.Label, holder: str) -> int:
        use = self.use(part, label)
        if use.is_nullable:
            raise SchemaError(
                part.node.where, f"null means absent only in a property, not in {holder}"
            )
        return use.type

    def make(self, view: View, label: ir.Label, key: Key) -> Use:
        """Decides what a schema is and makes the type."""
        if view.has("oneOf") and view.has("anyOf"):
            raise SchemaError(
                view.where, "`oneOf` and `anyOf` in one schema are not supported together"
            )
        for word in CHOICES:
            if view.has(word):
                return choices.make_choice(self, view, word, label, key)
        if view.has("enum", "const"):
            type_, is_nullable = scalars.values(view, label)
            return Use(self.add(type_), is_nullable)
        if view.types is None:
            stray = [word for word in view.constraints() if word not in words.ANY_TYPE]
            if stray:
                raise SchemaError(view.words[stray[0]].node.where, f"`{stray[0]}` without a `type`")
            return Use(self.add(ir.Any(**base(view))), False)
        kinds = sorted(view.types - {"null"}, key=list(words.BY_TYPE).index)
        is_nullable = "null" in view.types
        if not kinds:
            raise SchemaError(view.where, "a value that is always null is not supported")
        if len(kinds) == 1:
            self.check_words(view, kinds)
            return Use(self.make_kind(view, kinds[0], label, key, is_nullable), is_nullable)
        self.check_words(view, kinds)
        return self.make_type_list(view, kinds, label, key, is_nullable)

    @staticmethod
    def check_words(view: View, kinds: list[str]) -> None:
        """Every keyword must mean something for one of the types."""
        fitting = words.ANY_TYPE.union(*(words.BY_TYPE[kind] for kind in kinds))
        for word in view.constraints():
            if word not in fitting:
                what = "an" if kinds[0][0] in "aio" else "a"
                raise SchemaError(
                    view.words[word].node.where, f"`{word}` does not apply to {what} {kinds[0]}"
                )

    def make_kind(self, view: View, kind: str, label: ir.Label, key: Key, is_nullable: bool) -> int:
        if kind == "object":
            return structs.make_object(self, view, label, key, is_nullable)
        if kind == "array":
            return structs.make_array(self, view, label)
        if kind == "string":
            return self.add(scalars.string(view))
        if kind == "boolean":
            return self.add(ir.Scalar(**base(view), kind=kind))
        return self.add(scalars.number(view, kind))

    def make_type_list(
        self, view: View, kinds: list[str], label: ir.Label, key: Key, is_nullable: bool
    ) -> Use:
        """`type: [string, object]` is an alternate; a keyword goes to the types it applies to."""
        if "integer" in kinds and "number" in kinds:
            raise SchemaError(view.words["type"].node.where, "every integer is a number: ambiguous")
        number = self.reserve(key, is_nullable)
        variants = []
        for kind in kinds:
            fitting = NOTES | words.ANY_TYPE | words.BY_TYPE[kind]
            own = {
                word: part
                for word, part in view.words.items()
                if word in fitting and word != "x-name"
            }
            sub = replace(view, words=own, types=frozenset([kind]))
            name = choices.kind_name(sub, kind)
            made = self.make_kind(sub, kind, label.child(name), self.fresh(), False)
            variants.append(ir.Variant(view.where, name, made, choices.kinds_of(kind)))
        self.types[number] = ir.Alternate(**base(view), label=label, variants=tuple(variants))
        return Use(number, is_nullable)
