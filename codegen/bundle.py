"""One JSON Schema (2020-12) from all the files of a kind: what an editor or another validator can
use.

Drafts 04 and 07 are rewritten on the way. Definitions keep their names; those of several files that
share one get their file's name in front. Keywords about C are left out. An editor must not complain
of what we accept: other spellings of a key become properties of their own, and in a kind that is
written in YAML (x-yaml) plain numbers stand for text and nothing stands for an empty map or list.
"""

from __future__ import annotations

import json
from decimal import Decimal

from . import ir
from .loader import Document, Library, Node

LEFT_OUT = frozenset(
    "x-prefix x-root x-setters x-ledger x-embed x-yaml x-c-type $defs definitions"
    " $schema $id id".split()
)
DIALECT = "https://json-schema.org/draft/2020-12/schema"
SCHEMA_MAPS = frozenset(["properties", "patternProperties"])
DATA = frozenset("enum const default examples".split())


class Bundler:
    """Copies schemas and collects the definitions they refer to."""

    def __init__(self, documents: dict[str, Document], is_yaml: bool) -> None:
        self.is_yaml = is_yaml
        self.library = Library()
        self.library.documents = dict(documents)
        self.names: dict[int, str] = {}
        self.definitions: dict[str, object] = {}

    def schema(self, node: Node, document: Document) -> object:
        """A copy of a schema in 2020-12, its references pointing into the bundle."""
        if not isinstance(node.value, dict):
            return plain(node)
        words = node.value
        if "$ref" in words and document.draft < 2019:
            words = {"$ref": words["$ref"]}
        result: dict[str, object] = {}
        for word, value in words.items():
            if word in LEFT_OUT:
                continue
            if word == "$ref":
                result[word] = "#/$defs/" + self.reference(value, document)
            elif word == "propertyNames":
                result[word] = plain(value)
            elif word in SCHEMA_MAPS and isinstance(value.value, dict):
                result[word] = self.properties(value.value, document)
            elif word in DATA:
                result[word] = plain(value)
            elif isinstance(value.value, tuple) and word in ("allOf", "anyOf", "oneOf"):
                result[word] = [self.schema(one, document) for one in value.value]
            elif isinstance(value.value, dict):
                result[word] = self.schema(value, document)
            else:
                result[word] = plain(value)
        describe_words(result)
        if self.is_yaml:
            take_plain_text(result)
        return modern_bounds(result) if document.draft == 4 else result

    def properties(self, nodes: dict[str, Node], document: Document) -> dict[str, object]:
        """Copies of properties, with one more for each further spelling of a key."""
        result: dict[str, object] = {}
        for key, node in nodes.items():
            copy = self.schema(node, document)
            if isinstance(copy, dict) and self.is_yaml:
                copy = self.take_nothing(copy)
            result[key] = copy
            aliases = copy.get("x-alias") if isinstance(copy, dict) else None
            for alias in aliases if isinstance(aliases, list) else ():
                other = {word: value for word, value in copy.items() if word != "x-alias"}
                result[alias] = {**other, "x-alias-of": key}
        return result

    def take_nothing(self, words: dict[str, object]) -> dict[str, object]:
        """A property whose map or list may be left empty, as `env:` is in YAML."""
        target: object = words
        while isinstance(target, dict) and "$ref" in target:
            target = self.definitions[str(target["$ref"]).rpartition("/")[2]]
        is_container = isinstance(target, dict) and target.get("type") in ("object", "array")
        if not is_container or "required" in target or "oneOf" in target:
            return words
        if target is words:
            return {**words, "type": [words["type"], "null"]}
        rest = {word: value for word, value in words.items() if word != "$ref"}
        return {**rest, "anyOf": [{"$ref": words["$ref"]}, {"type": "null"}]}

    def reference(self, ref: Node, document: Document) -> str:
        """The name of a definition in the bundle; it is copied there the first time."""
        target = self.library.find(ref, document)
        identity = id(target.node)
        if identity not in self.names:
            stem = target.document.path.replace("\\", "/").rpartition("/")[2].partition(".")[0]
            name = target.name or stem
            if name in self.definitions:
                name = f"{stem}-{name}"
            while name in self.definitions:
                name += "-"
            self.names[identity] = name
            self.definitions[name] = None
            self.definitions[name] = self.schema(target.node, target.document)
        return self.names[identity]


def describe_words(words: dict[str, object]) -> None:
    """Gives each word of an enum the clause of the description that explains it, when every word
    has one: "`tcp`: a connection; `udp`: ...".
    """
    names, text = words.get("enum"), words.get("description")
    if not isinstance(names, list) or not isinstance(text, str):
        return
    clauses = [clause.strip() for clause in text.replace(". ", "; ").rstrip(".").split("; ")]
    found = []
    for name in names:
        clause = next((one for one in clauses if one.startswith(f"`{name}`:")), None)
        if clause is None:
            return
        found.append(clause.partition(":")[2].strip())
    words["enumDescriptions"] = found


def take_plain_text(words: dict[str, object]) -> None:
    """In YAML `1.27` without quotes is text where text is expected."""
    types = words.get("type")
    names = types if isinstance(types, list) else [types]
    is_fixed = "enum" in words or "const" in words or words.get("x-strict-string") is True
    if "string" in names and not is_fixed:
        others = [name for name in names if name != "string"]
        words["type"] = ["string", "number", "boolean", *others]
        words["x-plain-text"] = True


def plain(node: Node) -> object:
    """The JSON value of a node."""
    if isinstance(node.value, dict):
        return {key: plain(one) for key, one in node.value.items()}
    if isinstance(node.value, tuple):
        return [plain(one) for one in node.value]
    if isinstance(node.value, Decimal):
        whole = int(node.value)
        return whole if node.value == whole else float(node.value)
    return node.value


def modern_bounds(words: dict[str, object]) -> dict[str, object]:
    """draft-04's `exclusiveMinimum: true` as the number it makes exclusive."""
    result = dict(words)
    for bound, flag in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(result.get(flag), bool):
            is_open = result.pop(flag)
            if is_open and bound in result:
                result[flag] = result.pop(bound)
    return result


def bundle(schema: ir.Schema, documents: dict[str, Document]) -> str:
    """The text of the bundle, indented by two."""
    entry = documents[schema.where.path]
    bundler = Bundler(documents, schema.is_yaml)
    root = bundler.schema(entry.root, entry)
    assert isinstance(root, dict)
    whole: dict[str, object] = {"$schema": DIALECT}
    if not schema.is_foreign:
        whole["$id"] = "urn:zspecc:schema:" + schema.kind.replace("_", "-")
    whole.update(root)
    if bundler.definitions:
        whole["$defs"] = {name: bundler.definitions[name] for name in sorted(bundler.definitions)}
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"
