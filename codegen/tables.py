"""The descriptor tables of src/model/desc.h as rows of C text: types, fields, variants, names,
limits, defaults, strings.

Knows the layout that desc.h describes; the names come from names.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from . import hints, ir
from .errors import SchemaError
from .layout import literal, wrapped
from .loader import Node
from .names import CType, accepts, format_constant

INDEX_MAX = 0xFFFE  # 0xFFFF is ZS_NO_FALLBACK
LITERAL_MAX = 4000  # C11 promises string literals of 4,095 bytes
EVENT_ROOM, STRING_ROOM = 80, 80  # columns of a literal beside what stands around it
SIZE_NONE = "UINT32_MAX"
WORD_MAX = (1 << 64) - 1


@dataclass(frozen=True)
class Tables:
    """Every line is a complete row with its comma."""

    types: list[str]
    fields: list[str]
    required: list[str]  # words of bits, one for each row of fields
    judged: list[str]  # the same
    usual: list[str]  # where a key is not followed by the next one
    variants: list[str]
    names: list[str]
    limits: list[str]
    defaults: list[str]
    strings: list[list[str]]  # chunks of literals
    string_sizes: list[int]
    patterns: list[str]  # sources, in the order of their numbers from 1
    n_types: int
    n_fields: int
    n_variants: int
    n_defaults: int


class Pool:
    """Texts by offset, each once; offset 0 is the empty text."""

    def __init__(self, where: ir.Where) -> None:
        self.where = where
        self.offsets: dict[str, int] = {}
        self.size = 0
        self.add("")

    def add(self, text: str) -> int:
        if text not in self.offsets:
            self.offsets[text] = self.size
            self.size += len(text.encode()) + 1
            if self.size > INDEX_MAX:
                raise SchemaError(self.where, "the texts of this schema need more than 64 KB")
        return self.offsets[text]

    def end(self) -> None:
        """Lets whoever copies a text read 16 bytes from each of its bytes on."""
        self.add(" " * 16)

    def chunks(self) -> tuple[list[list[str]], list[int]]:
        """The texts as literals, in arrays of at most LITERAL_MAX bytes that lie one after the
        other.
        """
        lines: list[list[str]] = [[]]
        sizes = [0]
        for text, offset in self.offsets.items():
            size = len(text.encode()) + 1
            if sizes[-1] and sizes[-1] + size > LITERAL_MAX:
                lines.append([])
                sizes.append(0)
            parts = literal(text, STRING_ROOM)
            parts[-1] = parts[-1][:-1] + '\\0"'
            lines[-1].append(f"/* {offset} */ " + "\n        ".join(parts))
            sizes[-1] += size
        for chunk in lines:
            chunk[-1] = chunk[-1][:-3] + '"'
        return lines, sizes


class Builder:
    """Fills the tables in the order of the types, so that equal schemas make equal tables."""

    def __init__(self, schema: ir.Schema, names: list[CType]) -> None:
        self.schema = schema
        self.c = names
        self.pool = Pool(schema.where)
        self.fields: list[str] = []
        self.required = 0  # bit i: field row i is required
        self.usual: list[str] = []
        self.typed_rows: list[tuple[int, int]] = []  # field rows but for aliases, with their types
        self.variants: list[str] = []
        self.names: list[int] = []
        self.limits: dict[str, int] = {}
        self.defaults: list[str] = []
        self.default_at: dict[tuple[str, ...], int] = {}
        self.patterns: list[str] = []
        self.n_fields = 0

    def build(self) -> Tables:
        types: list[str] = []
        for number, type_ in enumerate(self.schema.types):
            types += self.type_row(number, type_)
        for size in (len(types), len(self.names), len(self.defaults), self.n_fields):
            if size > INDEX_MAX:
                raise SchemaError(self.schema.where, "the schema is too large for its tables")
        judged = sum(self.is_judged(type_) << row for row, type_ in self.typed_rows)
        self.pool.end()
        strings, sizes = self.pool.chunks()
        names = [f"{offset}," for offset in self.names]
        return Tables(
            types,
            self.fields,
            self.words_of(self.required),
            self.words_of(judged),
            self.usual,
            self.variants,
            names,
            list(self.limits),
            self.defaults,
            strings,
            sizes,
            self.patterns,
            len(self.schema.types),
            self.n_fields,
            len(self.variants),
            len(self.defaults),
        )

    def words_of(self, bits: int) -> list[str]:
        """A bit for each row of fields, in words, and a word more to read on into."""
        return [f"0x{bits >> at & WORD_MAX:X}," for at in range(0, self.n_fields + 64, 64)]

    # ---- types

    def type_row(self, number: int, type_: ir.Type) -> list[str]:
        """{kind, flags, size, ref, n, n_alias, limits, name, tag}"""
        kind, flags, ref, count, aliases, tag = "ZS_KIND_ANY", [], 0, 0, 0, 0
        if isinstance(type_, ir.Scalar):
            kind = scalar_kind(type_, self.c[number].value)
            flags += ["ZS_TYPE_STRICT_STR"] if type_.is_strict else []
            flags += ["ZS_TYPE_FLOAT_INT"] if type_.kind == "integer" and type_.takes_float else []
        elif isinstance(type_, ir.Enum):
            kind, ref, count = "ZS_KIND_ENUM", self.enum_names(type_.values), len(type_.values)
        elif isinstance(type_, ir.Array):
            kind, ref = "ZS_KIND_LIST", type_.item
            flags += ["ZS_TYPE_UNIQUE"] if type_.is_unique else []
        elif isinstance(type_, ir.Map):
            kind, ref = "ZS_KIND_MAP", type_.value
        elif isinstance(type_, ir.Object):
            kind, ref, count, aliases = (
                "ZS_KIND_OBJECT",
                self.n_fields,
                len(type_.fields),
                self.field_rows(number),
            )
            flags += ["ZS_TYPE_DENY_UNKNOWN"] if type_.denies_unknown else []
            flags += ["ZS_TYPE_YAML_TAG"] if type_.has_yaml_tags else []
            flags += [] if any(map(has_default, type_.fields)) else ["ZS_TYPE_BARE"]
            is_lax = not any(field.is_required for field in type_.fields)
            flags += ["ZS_TYPE_OPTIONAL"] if is_lax else []
            tag = self.misnamed_names(type_.misnamed)
        elif isinstance(type_, (ir.TaggedUnion, ir.Alternate)):
            is_union = isinstance(type_, ir.TaggedUnion)
            kind = "ZS_KIND_UNION" if is_union else "ZS_KIND_ALT"
            ref, count = len(self.variants), len(type_.variants)
            tag = self.pool.add(type_.tag) if isinstance(type_, ir.TaggedUnion) else 0
            self.variant_rows(type_.variants)
        flags += ["ZS_TYPE_SENSITIVE"] if type_.is_sensitive else []
        flags += ["ZS_TYPE_FREE"] if self.is_free(number, ()) else []
        limits, name = self.limits_of(type_), self.pool.add(type_.title)
        size = f"sizeof({self.c[number].value})"
        numbers = f"{ref}, {count}, {aliases}, {limits}, {name}, {tag}"
        row = f"{{{kind}, {' | '.join(flags) or '0'}, {size}, {numbers}}},"
        return (
            [f"    /* {number} */", *wrapped(row, "    ")]
            if len(row) > 84
            else [f"    /* {number} */ {row}"]
        )

    def is_free(self, number: int, around: tuple[int, ...]) -> bool:
        """Is there nothing to check in any value of this type? A type within itself is not free,
        because its depth has to be judged.
        """
        type_ = self.schema.types[number]
        if number in around or self.limits_of(type_):
            return False
        is_judged = (isinstance(type_, ir.Array) and type_.is_unique) or (
            isinstance(type_, ir.Object) and any(field.is_required for field in type_.fields)
        )
        inner = ir.types_within(type_)
        return not is_judged and all(self.is_free(one, (*around, number)) for one in inner)

    def is_judged(self, number: int) -> bool:
        """May a value of this type be faulty, or hold text that somebody asks about?"""
        return not self.is_free(number, ()) or self.is_speaking(number, ())

    def is_speaking(self, number: int, around: tuple[int, ...]) -> bool:
        """May a value of this type be or hold text? Keys and words of enums are none."""
        type_ = self.schema.types[number]
        if number in around:
            return False
        is_text = isinstance(type_, ir.Scalar) and type_.kind == "string"
        inner = ir.types_within(type_)
        return is_text or any(self.is_speaking(one, (*around, number)) for one in inner)

    def enum_names(self, values: tuple[str, ...]) -> int:
        """Index of the values in `names`; a run that is there already serves again."""
        run = [self.pool.add(value) for value in values]
        for start in range(len(self.names) - len(run) + 1):
            if self.names[start : start + len(run)] == run:
                return start
        self.names += run
        return len(self.names) - len(run)

    def misnamed_names(self, pairs: tuple[tuple[str, str], ...]) -> int:
        """Appends the pairs to `names`, an empty name behind them; returns 1 + their index, 0
        when there are none.
        """
        if not pairs:
            return 0
        start = len(self.names)
        self.names += [self.pool.add(name) for pair in pairs for name in pair] + [0]
        return start + 1

    def field_rows(self, number: int) -> int:
        """Appends the rows of an object, then one for each alias; returns how many aliases."""
        rows: list[str] = []
        alias_rows: list[str] = []
        for i, field in enumerate(self.c[number].fields):
            one = field.field
            self.required |= one.is_required << (self.n_fields + i)
            self.typed_rows.append((self.n_fields + i, one.type))
            offset = f"offsetof({self.c[number].value}, {field.name})"
            flags = [
                name
                for name, is_set in (
                    ("ZS_FIELD_REQUIRED", one.is_required),
                    ("ZS_FIELD_NULL_ABSENT", one.is_null_absent),
                    ("ZS_FIELD_DEPRECATED", one.is_deprecated),
                )
                if is_set
            ]
            since = self.pool.add(one.since)
            for key, fallback, target in (
                (one.key, self.fallback(one), rows),
                *((alias, str(i), alias_rows) for alias in one.aliases),
            ):
                length = len(key.encode())
                flag_text = " | ".join(flags + hints.key_flags(key, one.is_deprecated)) or "0"
                target.append(
                    f"{{{self.pool.add(key)}, {one.type}, {offset}, {fallback}, {since},"
                    f" {flag_text}, {length}}},"
                )
        self.usual += hints.usual_rows(self.schema.types[number], self.n_fields + number)
        self.n_fields += len(rows) + len(alias_rows)
        if rows:
            self.fields.append(f"    /* {self.c[number].value} */")
        for row in rows + alias_rows:
            self.fields += wrapped(row, "    ")
        return len(alias_rows)

    def variant_rows(self, variants: tuple[ir.Variant, ...]) -> None:
        for one in variants:
            kinds = accepts(one.kinds) or "0"
            self.variants.append(
                f"    {{{self.pool.add(one.name)}, {one.type}, {kinds}}}, /* {one.name} */"
            )

    # ---- limits

    def limits_of(self, type_: ir.Type) -> int:
        """Index of the type's limits, 0 when it has none."""
        words: list[str] = []
        if isinstance(type_, ir.Scalar):
            words = self.number_limits(type_) if type_.kind in ("integer", "number") else []
            words += size_limits(type_)
            words += [f".pattern = {self.pattern(type_.pattern)}"] if type_.pattern else []
            words += [f".format = {format_constant(type_.format)}"] if type_.format else []
            words += [f".expect = {self.pool.add(type_.expect)}"] if type_.expect else []
        elif isinstance(type_, (ir.Array, ir.Object)):
            words = size_limits(type_)
        elif isinstance(type_, ir.Map):
            words = size_limits(type_)
            words += [f".pattern = {self.pattern(type_.key_pattern)}"] if type_.key_pattern else []
            words += [f".key_min_size = {type_.key_min_size}"] if type_.key_min_size else []
            words += [f".expect = {self.pool.add(type_.expect)}"] if type_.expect else []
        if not words:
            return 0
        if not any(word.startswith(".max_size") for word in words):
            words.append(f".max_size = {SIZE_NONE}")
        return self.limits.setdefault("{" + ", ".join(words) + "},", len(self.limits) + 1)

    @staticmethod
    def number_limits(type_: ir.Scalar) -> list[str]:
        """The range, left out where it is that of the C type."""
        flags, words = [], []
        low, high = type_.minimum, type_.maximum
        if type_.kind == "number":
            for name, value in (("min", low), ("max", high)):
                words += [f".{name}_double = {float(value)!r}"] if value is not None else []
                flags += [f"ZS_LIMIT_{name.upper()}"] if value is not None else []
            flags += ["ZS_LIMIT_MIN_OPEN"] if type_.is_minimum_open else []
            flags += ["ZS_LIMIT_MAX_OPEN"] if type_.is_maximum_open else []
        elif not is_whole_range(type_):
            if low is not None:
                words.append(".min_int = " + ("INT64_MIN" if low == -(2**63) else str(low)))
                flags.append("ZS_LIMIT_MIN")
            if high is not None:
                words.append(
                    f".max_int = {int(high) % 2**64}" + ("u" if high < 0 or high >= 2**63 else "")
                )
                words += [".max_is_negative = true"] if high < 0 else []
                flags.append("ZS_LIMIT_MAX")
        return words + ([f".flags = {' | '.join(flags)}"] if flags else [])

    def pattern(self, source: str) -> int:
        if source not in self.patterns:
            self.patterns.append(source)
        return self.patterns.index(source) + 1

    # ---- defaults

    def fallback(self, field: ir.Field) -> str:
        """Index of the default's first event; equal defaults are one."""
        if field.default is None or not has_default(field):
            return "ZS_NO_FALLBACK"
        events = tuple(default_events(field.default))
        if events not in self.default_at:
            self.default_at[events] = len(self.defaults)
            self.defaults += events
        return str(self.default_at[events])


def has_default(field: ir.Field) -> bool:
    return field.default is not None and not (field.default.value is None and field.is_null_absent)


def scalar_kind(type_: ir.Scalar, c_type: str) -> str:
    if type_.kind == "integer":
        return "ZS_KIND_UINT" if c_type.startswith("u") else "ZS_KIND_INT"
    return {"boolean": "ZS_KIND_BOOL", "number": "ZS_KIND_DOUBLE", "string": "ZS_KIND_STR"}[
        type_.kind
    ]


def is_whole_range(type_: ir.Scalar) -> bool:
    """Is the range that of a C type, so that the type itself is the limit?"""
    if type_.c_type:
        return False
    low, high = type_.minimum, type_.maximum
    pairs = [(0, 2**bits - 1) for bits in (8, 16, 32, 64)]
    pairs += [(-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) for bits in (8, 16, 32, 64)]
    return (low, high) in pairs


def size_limits(type_: ir.Sized) -> list[str]:
    words = [f".min_size = {type_.min_size}"] if type_.min_size else []
    return words + ([f".max_size = {type_.max_size}"] if type_.max_size is not None else [])


def default_events(node: Node) -> list[str]:
    """The events of a JSON value, one macro call each."""
    value = node.value
    if isinstance(value, tuple):
        inner = [row for one in value for row in default_events(one)]
        return [f"LIST({len(inner) + 1}, {len(value)}),", *inner]
    if isinstance(value, dict):
        inner = []
        for key, one in value.items():
            inner += [f"KEY({event_text(key)}),", *default_events(one)]
        return [f"MAP({len(inner) + 1}, {len(value)}),", *inner]
    if value is None:
        return ["NOTHING,"]
    if isinstance(value, bool):
        return ['WORD(BOOL, "true"),' if value else 'WORD(BOOL, "false"),']
    if isinstance(value, str):
        return [f"TEXT({event_text(value)}),"]
    core = "FLOAT" if isinstance(value, Decimal) else "INT"
    return [f'WORD({core}, "{value}"),']


def event_text(text: str) -> str:
    return "\n        ".join(literal(text, EVENT_ROOM))


def build(schema: ir.Schema, names: list[CType]) -> Tables:
    return Builder(schema, names).build()
