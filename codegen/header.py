"""The declarations of a kind as blocks of C text: enums, lists, unions, structs, entries, setters.

Works on what names.py decided; each block is a list of lines that obeys the style guide.
"""

from __future__ import annotations

from dataclasses import dataclass

from . import ir, layout
from .names import CField, CType


@dataclass(frozen=True)
class Declarations:
    """Lines by section, in the order the header has them."""

    forwards: list[str]
    enums: list[str]
    lists: list[str]
    structs: list[str]
    entries: list[str]
    type_ids: list[str]
    setters: list[str]


def declarations(schema: ir.Schema, names: list[CType]) -> Declarations:
    types = list(zip(schema.types, names))
    lists: dict[str, list[str]] = {}
    entries: dict[str, list[str]] = {}
    forwards: list[str] = []
    for type_, c in types:
        if isinstance(type_, (ir.Array, ir.Map)) and not c.is_shared:
            inner = names[type_.item if isinstance(type_, ir.Array) else type_.value]
            lists.setdefault(c.value, list_struct(c, inner))
            if isinstance(type_, ir.Map):
                entries.setdefault(c.entry, entry_struct(c, inner))
        if isinstance(type_, (ir.Object, ir.TaggedUnion, ir.Alternate)):
            forwards.append(f"typedef struct {c.value} {c.value};")
    forwards += [f"typedef struct {name} {name};" for name in (*entries, *lists)]
    structs = []
    for type_, c in types:
        if isinstance(type_, ir.Object):
            structs += object_struct(type_, c)
        elif isinstance(type_, (ir.TaggedUnion, ir.Alternate)):
            structs += choice_struct(type_, c, names)
    return Declarations(
        forwards=sorted(forwards),
        enums=[line for type_, c in types if isinstance(type_, ir.Enum) for line in enum(type_, c)],
        lists=[line for lines in lists.values() for line in lines],
        structs=structs,
        entries=[line for lines in entries.values() for line in lines],
        type_ids=[f"    {c.id} = {number}," for number, (_, c) in enumerate(types) if c.id],
        setters=setters(schema, names) if schema.has_setters else [],
    )


def enum(type_: ir.Enum, c: CType) -> list[str]:
    lines = layout.comment(type_.text)
    lines.append(f"typedef enum {c.value} {{")
    for constant, value, text in zip(c.constants, type_.values, type_.texts):
        shown = "" if constant.endswith("_" + value.upper()) else f'"{value}"'
        lines += layout.noted(constant + ",", text or shown)
    return [*lines, f"}} {c.value};", ""]


def list_struct(c: CType, inner: CType) -> list[str]:
    items = f"{c.entry} *items;" if c.entry else f"{inner.value} *items;"
    return [
        f"struct {c.value} {{",
        f"    {items}",
        "    zs_origin *at;",
        "    uint32_t n, capacity;",
        "};",
        "",
    ]


def entry_struct(c: CType, inner: CType) -> list[str]:
    return [
        f"struct {c.entry} {{",
        "    zs_str key;",
        "    zs_span key_at;",
        f"    {inner.value} value;",
        "};",
        "",
    ]


def object_struct(type_: ir.Object, c: CType) -> list[str]:
    """Field numbers and the struct."""
    width = max(1, (len(c.fields) + 63) // 64)
    lines = ["enum {"]
    lines += layout.filled([f"{field.constant}," for field in c.fields] + [f"{c.upper}_FIELDS"])
    lines += ["};", *layout.comment(type_.text)]
    lines += [f"struct {c.value} {{", "    zs_node node;", f"    uint64_t has[{width}];"]
    lines.append(f"    uint64_t is_null[{width}];")
    for field in c.fields:
        lines += layout.noted(field.declaration + ";", field_text(field.field))
    return [*lines, "};", ""]


def field_text(field: ir.Field) -> str:
    """What a field is, and the unit when the description does not say it."""
    if field.unit and field.unit not in field.text.lower():
        return f"{field.text} [{field.unit}]" if field.text else field.unit
    return field.text


def choice_struct(type_: ir.Type, c: CType, names: list[CType]) -> list[str]:
    """A union or alternate: the tag's enum and the struct."""
    assert isinstance(type_, (ir.TaggedUnion, ir.Alternate))
    lines = [f"typedef enum {c.value}_tag {{"]
    lines += [f"    {constant}," for constant in c.constants]
    lines += [f"}} {c.value}_tag;", *layout.comment(type_.text)]
    lines += [f"struct {c.value} {{", "    zs_node node;", f"    {c.value}_tag tag;", "    union {"]
    for member, variant in zip(c.members, type_.variants):
        lines.append(f"        {names[variant.type].value} *{member};")
    return [*lines, "    } as;", "};", ""]


# ---- setters


def setters(schema: ir.Schema, names: list[CType]) -> list[str]:
    lines: list[str] = []
    for type_, c in zip(schema.types, names):
        if isinstance(type_, ir.Object):
            lines += layout.function(
                f"static inline {c.value} *{c.value}_new(zs_arena *a)",
                f"return zs_object_new(a, sizeof({c.value}), {c.upper}_FIELDS);",
            )
            for field in c.fields:
                lines += field_setters(schema, names, c, field)
            lines.append("")
    return lines


def field_setters(schema: ir.Schema, names: list[CType], c: CType, field: CField) -> list[str]:
    """Everything that writes one field; each marks it with where its value came from."""
    type_, inner = schema.types[field.field.type], names[field.field.type]
    prefix = f"zs_{schema.prefix}"
    verb = f"{c.value}_{{}}_{field.name}"
    slot = f"o->{field.name}"
    mark = f"zs_object_mark(&o->node, {field.constant}, from);"
    lines = layout.function(
        f"static inline void {verb.format('set')}({c.value} *o, {field.c_type}v, zs_origin from)",
        f"{slot} = v;\n{mark}",
    )
    if isinstance(type_, ir.Object):
        lines += layout.function(
            f"static inline {inner.value} *{verb.format('make')}(zs_arena *a, {c.value} *o,"
            f" zs_origin from)",
            f"return {prefix}_make_object(a, &o->node, {field.constant}, &{slot}, sizeof(*{slot}),"
            f" {inner.upper}_FIELDS, from);",
        )
    if isinstance(type_, (ir.Array, ir.Map)):
        lines += layout.function(
            f"static inline void {verb.format('begin')}({c.value} *o, zs_origin from)", mark
        )
        lines += container_setters(schema, names, c, field, type_)
    return lines


def container_setters(
    schema: ir.Schema, names: list[CType], c: CType, field: CField, type_: ir.Array | ir.Map
) -> list[str]:
    """`add` and `put`: a scalar is given, anything else is returned to be filled."""
    number = type_.item if isinstance(type_, ir.Array) else type_.value
    inner_type, inner = schema.types[number], names[number]
    prefix = f"zs_{schema.prefix}"
    is_list = isinstance(type_, ir.Array)
    is_map = not is_list
    given = isinstance(inner_type, (ir.Scalar, ir.Enum, ir.Any))
    result = "bool " if given else f"{inner.value} *"
    key = ", zs_str key" if is_map else ""
    value = f", {inner.value} v" if given else ""
    head = (
        f"static inline {result}{c.value}_{'add' if is_list else 'put'}_{field.name}"
        f"(zs_arena *a, {c.value} *o{key}{value}, zs_origin from)"
    )
    fields = (
        f"{inner.upper}_FIELDS"
        if isinstance(inner_type, ir.Object)
        else f"{prefix.upper()}_NO_FIELDS"
    )
    verb, argument = ("add_item", "") if is_list else ("put_entry", " key,")
    call = (
        f"{prefix}_{verb}(a, &o->node, {field.constant}, &o->{field.name},"
        f" sizeof(*o->{field.name}.items),{argument} {fields}, from)"
    )
    if given:
        return layout.function(
            head,
            f"{inner.value} *slot = {call};\nif (slot != NULL) *slot = v;\nreturn slot != NULL;",
        )
    return layout.function(head, f"return {call};")
