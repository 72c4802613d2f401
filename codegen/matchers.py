"""Patterns as re2c rules.

A text is valid UTF-8 (a tape promises it), so that a class which holds all or none of the
characters beyond ASCII need not look into their bytes: `wide` is one such character. Other patterns
are compiled by re2c's UTF-8 mode. Source: re2c manual, "Regular expressions" and "Encodings".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .patterns import ANY, TOP, Chars, Choice, Item, Pattern, Ranges, Repeat, Sequence

ASCII_TOP = 0x7F
COUNT_MAX = 8  # a longer count of characters is checked as a length, not by as many states


@dataclass(frozen=True)
class Matcher:
    """A rule that matches whole texts, except for the empty one, which re2c cannot."""

    rule: list[str]  # words, to be joined by blanks
    is_utf8: bool
    takes_empty: bool
    most: Optional[int]  # longer texts, in code points, do not match


def matcher(pattern: Pattern) -> Matcher:
    relaxed = relax(pattern.item)
    item, most = relaxed if relaxed and relaxed[1] > COUNT_MAX else (pattern.item, None)
    is_utf8 = not is_bytewise(item)
    return Matcher(rule_words(item, is_utf8), is_utf8, pattern.takes_empty, most)


def is_bytewise(item: Item) -> bool:
    """Does every class hold all or none of the characters beyond ASCII?"""
    if isinstance(item, Chars):
        low, high = item.ranges[-1]
        return high <= ASCII_TOP or (low <= ASCII_TOP + 1 and high == TOP)
    if isinstance(item, Repeat):
        return is_bytewise(item.item)
    return all(is_bytewise(one) for one in parts_of(item))


def parts_of(item: Sequence | Choice) -> tuple[Item, ...]:
    return item.items if isinstance(item, Sequence) else item.branches


def relax(item: Item) -> Optional[tuple[Item, int]]:
    """The item with its one bounded count unbounded, and the longest text it matches in code
    points.

    A text matches the item when it matches the relaxed one and is not longer; None when that does
    not hold.
    """
    if isinstance(item, Chars):
        return item, 1
    if isinstance(item, Repeat):
        inner = relax(item.item)
        if inner is None or item.high is None:
            return None
        if isinstance(item.item, Chars) and item.high > 1:
            return (
                Repeat(item.item, item.low, item.low if item.low == item.high else None),
                item.high,
            )
        return (Repeat(inner[0], item.low, 1), inner[1]) if item.high == 1 else None
    if isinstance(item, Choice):
        return None
    parts = [relax(one) for one in item.items]
    kept = [part for part in parts if part is not None]
    if len(kept) < len(parts) or sum(not isinstance(one, Chars) for one in item.items) > 1:
        return None
    return Sequence(tuple(part[0] for part in kept)), sum(part[1] for part in kept)


def rule_words(item: Item, is_utf8: bool) -> list[str]:
    """An item as words of a rule; the empty text is `""`."""
    if isinstance(item, Chars):
        return [class_text(item.ranges, is_utf8)]
    if isinstance(item, Repeat):
        if item == Repeat(ANY, 0, None):
            return ["any*"]
        words = grouped(item.item, is_utf8)
        return [*words[:-1], words[-1] + counts_text(item)]
    if isinstance(item, Sequence):
        return sequence_words(item, is_utf8)
    words = []
    for branch in item.branches:
        words += (["|"] if words else []) + rule_words(branch, is_utf8)
    return in_parentheses(words)


def in_parentheses(words: list[str]) -> list[str]:
    if len(words) == 1:
        return [f"({words[0]})"]
    return ["(" + words[0], *words[1:-1], words[-1] + ")"]


def grouped(item: Item, is_utf8: bool) -> list[str]:
    """An item that a count may follow."""
    words = rule_words(item, is_utf8)
    return words if isinstance(item, (Chars, Choice)) else in_parentheses(words)


def sequence_words(item: Sequence, is_utf8: bool) -> list[str]:
    """Runs of single characters become literals."""
    words: list[str] = []
    literal = ""
    for one in item.items:
        if isinstance(one, Chars) and one.ranges[0][0] == one.ranges[-1][1]:
            literal += code_text(one.ranges[0][0], '"')
            continue
        words += [f'"{literal}"'] if literal else []
        literal = ""
        words += rule_words(one, is_utf8)
    return words + ([f'"{literal}"'] if literal or not words else [])


def counts_text(item: Repeat) -> str:
    if (item.low, item.high) in ((0, None), (1, None), (0, 1)):
        return {(0, None): "*", (1, None): "+", (0, 1): "?"}[(item.low, item.high)]
    if item.high == item.low:
        return f"{{{item.low}}}"
    return f"{{{item.low},{'' if item.high is None else item.high}}}"


def class_text(ranges: Ranges, is_utf8: bool) -> str:
    """A set of characters; bytewise, those beyond ASCII are the rule `wide`."""
    if ranges[0][0] == ranges[-1][1]:
        return '"' + code_text(ranges[0][0], '"') + '"'
    is_wide = not is_utf8 and ranges[-1][1] == TOP
    kept = [(low, min(high, ASCII_TOP) if is_wide else high) for low, high in ranges]
    parts = [
        code_text(low, "-]") + ("" if low == high else "-" + code_text(high, "-]"))
        for low, high in kept
        if low <= high
    ]
    found = "[" + "".join(parts) + "]"
    return f"({found}|wide)" if is_wide and parts else "wide" if is_wide else found


def code_text(code: int, special: str) -> str:
    """A code point as re2c writes it; `^` by its number, since re2c refuses both ways of writing
    it at the begin of a class.
    """
    if code > 0xFFFF:
        return f"\\U{code:08X}"
    if code > 0xFF:
        return f"\\u{code:04X}"
    if code > 0x7E:
        return f"\\x{code:02X}"
    if code <= 0x20 or code == ord("^"):  # a blank too, since rules are broken at blanks
        return f"\\x{code:02X}"
    return "\\" + chr(code) if chr(code) in special + "\\" else chr(code)
