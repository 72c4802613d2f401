"""What the tables tell readers and writers that saves them work: which keys are easily compared and
written, and which one documents usually have next.
"""

from __future__ import annotations

from . import ir

BRIEF_BYTES = 16  # ZS_BRIEF_BYTES of desc.h
ROWS_MIN, ROWS_MAX = -128, 127  # of int8_t


def key_flags(key: str, is_deprecated: bool) -> list[str]:
    is_plain = not any(c in '"\\' or c < " " for c in key)  # JSON writes it as it is
    is_brief = is_plain and len(key.encode()) <= BRIEF_BYTES and not is_deprecated
    return ["ZS_FIELD_PLAIN"] * is_plain + ["ZS_FIELD_BRIEF"] * is_brief


def usual_rows(type_: ir.Type, place: int) -> list[str]:
    """A row for each field that `x-usual` has behind another than the one before it. `place` is
    that of the object's beginning.
    """
    made: list[str] = []
    after = 0  # the number of the field that would be next
    for field in type_.usual if isinstance(type_, ir.Object) else ():
        if field != after and ROWS_MIN <= field - after <= ROWS_MAX:
            key = type_.fields[field].key
            made.append(f"    {{{place + after}, {field - after}}}, /* {key} */")
        after = field + 1
    return made
