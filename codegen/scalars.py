"""The types without parts: texts, numbers and enumerated values, from their keywords.

Exact: bounds are kept as they are written and must fit 64 bits.
"""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import Optional

from . import ir, patterns, words
from .errors import SchemaError
from .words import View, base


def string(view: View) -> ir.Scalar:
    """A text with its lengths, pattern and scalar language."""
    pattern, format_ = view.node("pattern"), view.text("x-format")
    if pattern is not None:
        patterns.parse(view.text("pattern"), pattern.where)
    if format_ and format_ not in words.FORMATS:
        raise SchemaError(
            view.words["x-format"].node.where, f"`x-format` names no scalar language: `{format_}`"
        )
    low, high = sizes(view, "minLength", "maxLength")
    return ir.Scalar(
        **base(view),
        kind="string",
        min_size=low,
        max_size=high,
        pattern=view.text("pattern"),
        format=format_,
        expect=view.text("x-expect"),
        is_strict=view.flag("x-strict-string"),
    )


def sizes(view: View, low_word: str, high_word: str) -> tuple[int, Optional[int]]:
    low, high = view.size(low_word) or 0, view.size(high_word)
    if high is not None and low > high:
        raise SchemaError(
            view.words[low_word].node.where, f"`{low_word}` {low} is above `{high_word}` {high}"
        )
    return low, high


def number(view: View, kind: str) -> ir.Scalar:
    """An integer or number with its range; exact, in 64 bits."""
    low, low_open = bound(view, "minimum", "exclusiveMinimum")
    high, high_open = bound(view, "maximum", "exclusiveMaximum")
    where = view.words[
        next((w for w in ("minimum", "exclusiveMinimum", "type") if view.has(w)), "type")
    ].node.where
    if kind == "integer":
        low = None if low is None else whole(low, low_open, 1, ROUND_CEILING)
        high = None if high is None else whole(high, high_open, -1, ROUND_FLOOR)
        low_open = high_open = False
        if low is not None and not -(2**63) <= low < 2**63:
            raise SchemaError(where, f"a minimum of {low} does not fit 64 bits")
        if high is not None and not -(2**63) <= high < 2**64:
            raise SchemaError(view.where, f"a maximum of {high} does not fit 64 bits")
        if high is not None and high >= 2**63 and (low is None or low < 0):
            raise SchemaError(view.where, "a range from below 0 to above 2^63 - 1 fits no C type")
    if (
        low is not None
        and high is not None
        and (low > high or (low == high and (low_open or high_open)))
    ):
        raise SchemaError(where, f"the minimum {low} is above the maximum {high}")
    return ir.Scalar(
        **base(view),
        kind=kind,
        minimum=low,
        maximum=high,
        is_minimum_open=low_open,
        is_maximum_open=high_open,
        expect=view.text("x-expect"),
        takes_float=draft(view) != 4,
        c_type=c_type(view, low, high),
    )


def c_type(view: View, low: Optional[ir.Number], high: Optional[ir.Number]) -> str:
    """x-c-type, which must be able to hold the range."""
    text = view.text("x-c-type")
    if not text:
        return ""
    where = view.words["x-c-type"].node.where
    ranges = {f"int{bits}_t": (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) for bits in (8, 16, 32, 64)}
    ranges.update({f"uint{bits}_t": (0, 2**bits - 1) for bits in (8, 16, 32, 64)})
    if text not in ranges:
        raise SchemaError(where, f"`x-c-type` must be one of {', '.join(ranges)}")
    if (low is not None and low < ranges[text][0]) or (high is not None and high > ranges[text][1]):
        raise SchemaError(where, f"`{text}` does not hold the range of the schema")
    return text


def draft(view: View) -> int:
    return view.words["type"].document.draft if view.has("type") else 2020


def bound(view: View, word: str, open_word: str) -> tuple[Optional[ir.Number], bool]:
    """A bound and whether it is open. In draft-04 `exclusiveMinimum` is a flag, later a number."""
    node, open_node = view.node(word), view.node(open_word)
    value = words.number_of(node, word) if node is not None else None
    if open_node is None:
        return value, False
    if view.words[open_word].document.draft == 4:
        is_open = view.flag(open_word)
        if value is None:
            raise SchemaError(open_node.where, f"`{open_word}` without `{word}`")
        return value, is_open
    open_value = words.number_of(open_node, open_word)
    is_tighter = value is None or (
        open_value >= value if word == "minimum" else open_value <= value
    )
    return (open_value, True) if is_tighter else (value, False)


def values(view: View, label: ir.Label) -> tuple[ir.Type, bool]:
    """`enum` and `const`: texts, or a run of integers; and whether null is among them."""
    word = "enum" if view.has("enum") else "const"
    node = view.words[word].node
    nodes = words.list_of(node, word) if word == "enum" else (node,)
    if view.has("enum") and view.has("const"):
        raise SchemaError(view.words["const"].node.where, "`const` beside `enum`")
    for i, one in enumerate(nodes):
        if any(words.same(one, other) for other in nodes[:i]):
            raise SchemaError(one.where, f"`{one.value}` stands twice in `enum`")
    is_nullable = any(one.value is None for one in nodes) and (
        view.types is None or "null" in view.types
    )
    kept = [one for one in nodes if one.value is not None]
    if not kept:
        raise SchemaError(node.where, f"`{word}` has no value but null")
    if all(isinstance(one.value, str) for one in kept):
        check_values_type(view, "string", word)
        names = tuple(str(one.value) for one in kept)
        texts = ("",) * len(names)
        return ir.Enum(**base(view), label=label, values=names, texts=texts), is_nullable
    numbers = sorted(
        one.value for one in kept if isinstance(one.value, int) and not isinstance(one.value, bool)
    )
    if len(numbers) < len(kept) or numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        raise SchemaError(node.where, f"`{word}` must hold texts, or integers without a gap")
    check_values_type(view, "integer", word)
    is_exact = view.words[word].document.draft == 4 and view.types is not None
    made = ir.Scalar(
        **base(view),
        kind="integer",
        minimum=numbers[0],
        maximum=numbers[-1],
        takes_float=not (is_exact and "integer" in (view.types or ())),
    )
    return made, is_nullable


def check_values_type(view: View, kind: str, word: str) -> None:
    if (
        view.types is not None
        and kind not in view.types
        and not (kind == "integer" and "number" in view.types)
    ):
        raise SchemaError(
            view.words[word].node.where, f"the values of `{word}` are not of the schema's type"
        )
    for other in view.constraints():
        if other not in words.ANY_TYPE and other not in ("x-strict-string", "x-expect"):
            raise SchemaError(view.words[other].node.where, f"`{other}` beside `{word}`")


def whole(value: ir.Number, is_open: bool, step: int, rounding: str) -> int:
    """The bound of an integer as an integer: 1.5 as a minimum is 2, an open 1 is 2."""
    rounded = int(Decimal(value).to_integral_value(rounding))
    return rounded + step if is_open and rounded == value else rounded
