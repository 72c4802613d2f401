"""The only reader of files: JSON with line numbers, documents, and the targets of `$ref`.

Knows RFC 8259 and JSON pointers (RFC 6901), but of JSON Schema only `$schema`, `$id` and `$ref` as
addresses.
"""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Optional, Union
from urllib.parse import unquote

from .errors import SchemaError, Where

DEPTH_MAX = 100  # nesting of one JSON text
TOKEN = re.compile(
    r"""(?P<space>[ \t\r\n]+)|(?P<mark>[][{}:,])|(?P<string>"(?:[^"\\\x00-\x1f]|\\.)*")"""
    r"""|(?P<number>-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)(?![\w.])"""
    r"""|(?P<word>[a-z]+)"""
)
ESCAPE = re.compile(r'\\(?:u([0-9a-fA-F]{4})|(["\\/bfnrt])|(.?))', re.DOTALL)
PLAIN_ESCAPES = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
WORDS = {"true": True, "false": False, "null": None}
DRAFTS = {
    "http://json-schema.org/draft-04/schema": 4,
    "http://json-schema.org/draft-06/schema": 6,
    "http://json-schema.org/draft-07/schema": 7,
    "https://json-schema.org/draft/2020-12/schema": 2020,
}

Value = Union[None, bool, int, Decimal, str, tuple, dict]


@dataclass(frozen=True, eq=False)
class Node:
    """A JSON value and its line. Objects are dicts of nodes, arrays tuples of nodes; `1.0` is a
    Decimal, `1` an int.
    """

    where: Where
    value: Value


@dataclass(frozen=True, eq=False)
class Document:
    path: str
    root: Node
    draft: int  # 4, 6, 7 or 2020


@dataclass(frozen=True)
class Target:
    """What a `$ref` points at. `name` is the last of its pointer, None for a whole document."""

    document: Document
    node: Node
    name: Optional[str]


class Parser:
    """Reads one JSON text; duplicate keys are an error."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self.at = 0
        self.line = 1
        self.kind = ""
        self.token = ""
        self.advance()

    def here(self) -> Where:
        return Where(self.path, self.line)

    def advance(self) -> None:
        """Moves to the next token, counting lines on the way."""
        self.kind = "space"
        while self.kind == "space":
            if self.at == len(self.text):
                self.kind, self.token = "end", "the end of the file"
                return
            match = TOKEN.match(self.text, self.at)
            if match is None:
                raise SchemaError(self.here(), f"not JSON: unexpected `{self.text[self.at]}`")
            self.kind, self.token, self.at = str(match.lastgroup), match.group(), match.end()
            self.line += self.token.count("\n")

    def expect(self, mark: str) -> None:
        if self.kind != "mark" or self.token != mark:
            raise SchemaError(self.here(), f"not JSON: expected `{mark}`, found {self.found()}")
        self.advance()

    def found(self) -> str:
        return self.token if self.kind == "end" else f"`{self.token}`"

    def document(self) -> Node:
        node = self.node(0)
        if self.kind != "end":
            raise SchemaError(
                self.here(), f"not JSON: expected the end of the file, found {self.found()}"
            )
        return node

    def node(self, depth: int) -> Node:
        where, kind, token = self.here(), self.kind, self.token
        if depth > DEPTH_MAX:
            raise SchemaError(where, f"nested more than {DEPTH_MAX} deep")
        if kind == "mark" and token == "{":
            return Node(where, self.members(depth))
        if kind == "mark" and token == "[":
            return Node(where, self.items(depth))
        self.advance()
        if kind == "string":
            return Node(where, unescape(token, where))
        if kind == "number":
            return Node(where, int(token) if re.fullmatch(r"-?[0-9]+", token) else Decimal(token))
        if kind == "word" and token in WORDS:
            return Node(where, WORDS[token])
        found = token if kind == "end" else f"`{token}`"
        raise SchemaError(where, f"not JSON: expected a value, found {found}")

    def members(self, depth: int) -> dict[str, Node]:
        """The members of an object, in the order of the text."""
        self.expect("{")
        result: dict[str, Node] = {}
        while self.token != "}" or self.kind != "mark":
            if result:
                self.expect(",")
            where = self.here()
            if self.kind != "string":
                raise SchemaError(where, f"not JSON: expected a key, found {self.found()}")
            key = unescape(self.token, where)
            self.advance()
            if key in result:
                first = result[key].where.line
                raise SchemaError(
                    where, f"the key `{key}` is here for the second time (first in line {first})"
                )
            self.expect(":")
            result[key] = self.node(depth + 1)
        self.advance()
        return result

    def items(self, depth: int) -> tuple[Node, ...]:
        self.expect("[")
        result: list[Node] = []
        while self.token != "]" or self.kind != "mark":
            if result:
                self.expect(",")
            result.append(self.node(depth + 1))
        self.advance()
        return tuple(result)


def unescape(token: str, where: Where) -> str:
    """The text of a string token; surrogate pairs become one character. Lone ones are refused, and
    U+0000 too.
    """

    def one(match: re.Match[str]) -> str:
        if match.group(1):
            return chr(int(match.group(1), 16))
        if match.group(2):
            return PLAIN_ESCAPES.get(match.group(2), match.group(2))
        raise SchemaError(where, f"not JSON: unknown escape `\\{match.group(3)}`")

    text = ESCAPE.sub(one, token[1:-1])
    if "\0" in text:
        raise SchemaError(where, "a text with the character U+0000, which ends texts in the tables")
    try:
        return text.encode("utf-16", "surrogatepass").decode("utf-16")
    except UnicodeDecodeError:
        raise SchemaError(where, "not JSON: half a surrogate pair") from None


def read_text(path: str) -> str:
    try:
        with open(path, encoding="utf-8", newline="") as file:
            return file.read()
    except OSError as problem:
        raise SchemaError(Where(path, 0), f"cannot be read: {problem.strerror}") from None
    except UnicodeDecodeError as problem:
        raise SchemaError(Where(path, 0), f"not UTF-8 at byte {problem.start}") from None


def read_digest(path: str) -> Optional[str]:
    """The SHA-256 of a file, None when there is no such file."""
    try:
        with open(path, "rb") as file:
            return hashlib.sha256(file.read()).hexdigest()
    except OSError:
        return None


def list_files(folder: str, suffix: str) -> list[str]:
    """The files right in `folder` with that suffix, sorted; none when there is no such folder."""
    if not os.path.isdir(folder):
        return []
    return sorted(
        os.path.join(folder, name) for name in os.listdir(folder) if name.endswith(suffix)
    )


def list_folders(folder: str) -> list[str]:
    names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
    return [
        os.path.join(folder, name) for name in names if os.path.isdir(os.path.join(folder, name))
    ]


class Library:
    """The documents of one schema, each read once."""

    def __init__(self) -> None:
        self.documents: dict[str, Document] = {}

    def document(self, path: str, draft: int = 2020) -> Document:
        """Reads a file; without `$schema` it is of the `draft` of whoever refers to it."""
        path = os.path.normpath(path)
        if path not in self.documents:
            root = Parser(path, read_text(path)).document()
            self.documents[path] = Document(path, root, draft_of(root, draft))
        return self.documents[path]

    def find(self, ref: Node, base: Document) -> Target:
        """The node that `ref` (the value of a `$ref` in `base`) points at."""
        if not isinstance(ref.value, str):
            raise SchemaError(ref.where, "`$ref` must be a text")
        address, _, pointer = ref.value.partition("#")
        if address and address == own_address(base):
            address = ""
        if re.match(r"[a-z][a-z0-9+.-]*:", address):
            raise SchemaError(
                ref.where, f"`$ref` to `{ref.value}`: only files beside the schema are read"
            )
        document = base
        if address:
            path = os.path.join(os.path.dirname(base.path), unquote(address))
            if not os.path.isfile(path):
                raise SchemaError(
                    ref.where, f"unresolvable `$ref` to `{ref.value}`: there is no file `{address}`"
                )
            document = self.document(path, base.draft)
        if pointer and not pointer.startswith("/"):
            raise SchemaError(
                ref.where,
                f"unresolvable `$ref` to `{ref.value}`: `#{pointer}` is not a JSON pointer",
            )
        node, name = document.root, None
        for step in pointer.split("/")[1:]:
            name = unquote(step).replace("~1", "/").replace("~0", "~")
            node = self.step(node, name, ref)
        return Target(document, node, name)

    @staticmethod
    def step(node: Node, name: str, ref: Node) -> Node:
        if isinstance(node.value, dict) and name in node.value:
            return node.value[name]
        if isinstance(node.value, tuple) and name.isdecimal() and int(name) < len(node.value):
            return node.value[int(name)]
        raise SchemaError(ref.where, f"unresolvable `$ref` to `{ref.value}`: there is no `{name}`")


def own_address(document: Document) -> Optional[str]:
    root = document.root.value
    own = root.get("$id") or root.get("id") if isinstance(root, dict) else None
    return own.value.rstrip("#") if own is not None and isinstance(own.value, str) else None


def draft_of(root: Node, inherited: int) -> int:
    """The dialect a document says it is written in."""
    schema = root.value.get("$schema") if isinstance(root.value, dict) else None
    if schema is None:
        return inherited
    if not isinstance(schema.value, str) or schema.value.rstrip("#") not in DRAFTS:
        raise SchemaError(
            schema.where, "`$schema` must name draft-04, draft-06, draft-07 or 2020-12"
        )
    return DRAFTS[schema.value.rstrip("#")]
