"""Regular expressions of schemas: the subset of ECMA-262 that matchers.py can make matchers of.

A schema's pattern is a search: it may match anywhere, unless `^` and `$` say otherwise (`$` means
the end of the text; there are no lines). Refused: back references, look-around, word boundaries,
lazy quantifiers, Unicode properties. Source: ECMA-262 section 22.2, JSON Schema 2020-12 validation
section 6.3.3; re2c manual, "Regular expressions".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Union

from .errors import SchemaError, Where

TOP = 0x10FFFF
REPEAT_MAX = 1000  # a greater count makes a matcher of as many states
DIGITS = ((0x30, 0x39),)
WORD = ((0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A))
SPACE = (
    (9, 13),
    (32, 32),
    (0xA0, 0xA0),
    (0x1680, 0x1680),
    (0x2000, 0x200A),
    (0x2028, 0x2029),
    (0x202F, 0x202F),
    (0x205F, 0x205F),
    (0x3000, 0x3000),
    (0xFEFF, 0xFEFF),
)
LINE_ENDS = ((10, 10), (13, 13), (0x2028, 0x2029))
CONTROLS = {"t": 9, "n": 10, "v": 11, "f": 12, "r": 13}
SYNTAX = "^$\\.*+?()[]{}|/"
Ranges = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Chars:
    """One character of a set."""

    ranges: Ranges


@dataclass(frozen=True)
class Sequence:
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Choice:
    branches: tuple[Item, ...]


@dataclass(frozen=True)
class Repeat:
    item: Item
    low: int
    high: Optional[int]


Item = Union[Chars, Sequence, Choice, Repeat]


@dataclass(frozen=True)
class Pattern:
    """A whole text matches `item`; whether the empty text does is said apart, since re2c cannot."""

    source: str
    item: Item

    @property
    def takes_empty(self) -> bool:
        return takes_empty(self.item)


ANY = Chars(((0, TOP),))


def parse(source: str, where: Where) -> Pattern:
    return Pattern(source, Reader(source, where).pattern())


def escape(text: str) -> str:
    """A pattern that matches this text alone."""
    return "".join("\\" + char if char in SYNTAX else char for char in text)


def to_python(source: str) -> str:
    """The same search for Python's `re`; only for patterns that parse() took."""
    result, is_class, i = "", False, 0
    while i < len(source):
        if source[i] == "\\":
            word = source[i : i + 2]
            blanks = "".join(f"\\u{low:04x}-\\u{high:04x}" for low, high in SPACE)
            spaces = {"\\s": blanks if is_class else f"[{blanks}]", "\\S": f"[^{blanks}]"}
            result += word if word == "\\S" and is_class else spaces.get(word, word)
            i += 2
            continue
        is_class = source[i] == "[" or (is_class and source[i] != "]")
        signs = {} if is_class else {"$": r"\Z", ".": r"[^\n\r\u2028\u2029]"}
        result += signs.get(source[i], source[i])
        i += 1
    return "(?a)" + result


class Reader:
    """Recursive descent over the pattern's text."""

    def __init__(self, source: str, where: Where) -> None:
        self.source = source
        self.where = where
        self.at = 0

    def refuse(self, what: str) -> SchemaError:
        return SchemaError(self.where, f"unsupported regex `{self.source}`: {what}")

    def peek(self) -> str:
        return self.source[self.at] if self.at < len(self.source) else ""

    def take(self, text: str) -> bool:
        if not self.source.startswith(text, self.at):
            return False
        self.at += len(text)
        return True

    def pattern(self) -> Item:
        """The top level: branches with their anchors, made to match whole texts."""
        branches = []
        while True:
            is_start = self.take("^")
            item = self.sequence(is_top=True)
            is_end = self.take("$")
            before = () if is_start else (Repeat(ANY, 0, None),)
            after = () if is_end else (Repeat(ANY, 0, None),)
            branches.append(sequence_of((*before, item, *after)))
            if not self.take("|"):
                break
        if self.at < len(self.source):
            raise self.refuse(f"`{self.peek()}` after column {self.at}")
        return choice_of(tuple(branches))

    def choice(self) -> Item:
        branches = [self.sequence(is_top=False)]
        while self.take("|"):
            branches.append(self.sequence(is_top=False))
        return choice_of(tuple(branches))

    def sequence(self, is_top: bool) -> Item:
        items = []
        while self.peek() and self.peek() not in "|)":
            if (
                is_top
                and self.peek() == "$"
                and self.source[self.at + 1 : self.at + 2] in ("", "|")
            ):
                break
            items.append(self.repeat(self.atom()))
        return sequence_of(tuple(items))

    def repeat(self, item: Item) -> Item:
        if self.take("*"):
            low, high = 0, None
        elif self.take("+"):
            low, high = 1, None
        elif self.take("?"):
            low, high = 0, 1
        elif self.take("{"):
            low, high = self.counts()
        else:
            return item
        if self.peek() and self.peek() in "?+":
            raise self.refuse("lazy and possessive quantifiers")
        if self.peek() and self.peek() in "*{":
            raise self.refuse("a quantifier after a quantifier")
        return Repeat(item, low, high)

    def counts(self) -> tuple[int, Optional[int]]:
        """What stands in `{n}`, `{n,}` or `{n,m}` after the brace."""
        inside, close, _ = self.source[self.at :].partition("}")
        first, comma, last = inside.partition(",")
        if not close or not first.isdecimal() or not (last == "" or last.isdecimal()):
            raise self.refuse("`{` without a count")
        self.at += len(inside) + 1
        low = int(first)
        high = None if comma and not last else int(last or first)
        if (high is not None and low > high) or max(low, high or 0) > REPEAT_MAX:
            raise self.refuse(f"a count must ascend and be at most {REPEAT_MAX}")
        return low, high

    def atom(self) -> Item:
        char = self.peek()
        if char == "(":
            return self.group()
        if char == "[":
            return self.char_class()
        self.at += 1
        if char == ".":
            return Chars(invert(LINE_ENDS))
        if char == "\\":
            return Chars(self.escaped(is_class=False))
        if char in "^$":
            raise self.refuse(f"`{char}` elsewhere than at the ends")
        if char in "*+?{}]":
            raise self.refuse(f"`{char}` must be written `\\{char}`")
        return Chars(((ord(char), ord(char)),))

    def group(self) -> Item:
        self.take("(")
        if self.take("?"):
            if not self.take(":"):
                raise self.refuse("look-around and named groups")
        item = self.choice()
        if not self.take(")"):
            raise self.refuse("`(` without `)`")
        return item

    def escaped(self, is_class: bool) -> Ranges:
        """The set that an escape stands for; the backslash is read."""
        char = self.peek()
        self.at += 1
        sets = {"d": DIGITS, "w": WORD, "s": SPACE}
        if char.lower() in sets and char:
            ranges = sets[char.lower()]
            return ranges if char.islower() else invert(ranges)
        if char in CONTROLS:
            code = CONTROLS[char]
        elif char in ("x", "u"):
            code = self.hex_code(2 if char == "x" else 4)
        elif char == "b" and is_class:
            code = 8
        elif char == "0" and not self.peek().isdecimal():
            code = 0
        elif char in SYNTAX + "-" and char:
            code = ord(char)
        else:
            raise self.refuse(f"the escape `\\{char}`")
        return ((code, code),)

    def hex_code(self, digits: int) -> int:
        text = self.source[self.at : self.at + digits]
        if len(text) < digits or any(char not in "0123456789abcdefABCDEF" for char in text):
            raise self.refuse("an escape without its hexadecimal digits")
        self.at += digits
        return int(text, 16)

    def char_class(self) -> Item:
        """`[...]`"""
        self.take("[")
        is_negated = self.take("^")
        ranges: list[tuple[int, int]] = []
        while self.peek() != "]":
            first = self.class_atom()
            is_range = self.peek() == "-" and self.source[self.at + 1 : self.at + 2] not in (
                "]",
                "",
            )
            if is_range:
                self.take("-")
                last = self.class_atom()
                if (
                    len(first) > 1
                    or len(last) > 1
                    or first[0][0] != first[0][1]
                    or first[0][0] > last[0][1]
                ):
                    raise self.refuse(
                        "a range of a class must ascend from one character to another"
                    )
                first = ((first[0][0], last[0][1]),)
            ranges.extend(first)
        self.take("]")
        found = invert(tuple(ranges)) if is_negated else union(tuple(ranges))
        if not found:
            raise self.refuse("a class without characters")
        return Chars(found)

    def class_atom(self) -> Ranges:
        char = self.peek()
        if not char:
            raise self.refuse("`[` without `]`")
        self.at += 1
        if char == "\\":
            return self.escaped(is_class=True)
        return ((ord(char), ord(char)),)


def union(ranges: Ranges) -> Ranges:
    """Sorted, without overlaps."""
    result: list[tuple[int, int]] = []
    for low, high in sorted(ranges):
        if result and low <= result[-1][1] + 1:
            result[-1] = (result[-1][0], max(high, result[-1][1]))
        else:
            result.append((low, high))
    return tuple(result)


def invert(ranges: Ranges) -> Ranges:
    result, next_low = [], 0
    for low, high in union(ranges):
        if low > next_low:
            result.append((next_low, low - 1))
        next_low = high + 1
    if next_low <= TOP:
        result.append((next_low, TOP))
    return tuple(result)


def sequence_of(items: tuple[Item, ...]) -> Item:
    flat: list[Item] = []
    for item in items:
        flat.extend(item.items if isinstance(item, Sequence) else (item,))
    return flat[0] if len(flat) == 1 else Sequence(tuple(flat))


def choice_of(branches: tuple[Item, ...]) -> Item:
    return branches[0] if len(branches) == 1 else Choice(branches)


def takes_empty(item: Item) -> bool:
    if isinstance(item, Sequence):
        return all(takes_empty(one) for one in item.items)
    if isinstance(item, Choice):
        return any(takes_empty(one) for one in item.branches)
    return isinstance(item, Repeat) and (item.low == 0 or takes_empty(item.item))
