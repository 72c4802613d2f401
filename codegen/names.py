"""The only place that knows C: names, types and the order of declarations for a schema's types.

Every identifier is claimed before it is used, so that two parts of a schema can never mean one name
by accident.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from . import ir
from .errors import SchemaError, Where

KEYWORDS = frozenset(
    "auto break case char const continue default do double else enum extern float for goto if"
    " inline int long register"
    "  restrict return short signed sizeof static struct switch typedef union unsigned void"
    " volatile while bool true"
    "  false asm typeof linux unix i386 near far alignas alignof atomic noreturn thread_local"
    " static_assert"
    "  class delete explicit export friend mutable namespace new operator private protected"
    " public template this throw"
    " try catch typename using virtual and or not xor nullptr constexpr".split()
)
RESERVED_FIELDS = frozenset(["node", "has", "is_null", "errno"])  # errno is a macro
WORD = re.compile(r"[A-Z]+[0-9]*s(?![a-z0-9])|[A-Z]+[0-9]*(?![a-z])|[A-Z]?[a-z0-9]+")
FIELDS_MAX, KEY_MAX = 0xFFFF, 0xFF


@dataclass(frozen=True)
class CField:
    field: ir.Field
    name: str  # C member
    constant: str  # field number
    declaration: str  # "zs_oci_process *process"
    c_type: str  # "zs_oci_process *"


@dataclass(frozen=True)
class CType:
    """How a type looks in C. `value` is the type of a list item; `member` that of a field or
    variant.
    """

    value: str
    member: str
    stem: str  # for names of lists and maps of it: "zs_oci_mount", "zs_oci_i64", "zs_str"
    id: str = ""  # ZS_OCI_TYPE_MOUNT
    upper: str = ""  # ZS_OCI_MOUNT
    entry: str = ""  # maps: the entry's type
    constants: tuple[str, ...] = ()  # enums; tags of unions and alternates
    members: tuple[str, ...] = ()  # unions and alternates: names in `as`
    fields: tuple[CField, ...] = ()
    is_shared: bool = False  # declared in model/desc.h


@dataclass
class Registry:
    """Identifiers taken so far, and who took them."""

    taken: dict[str, Where] = field(default_factory=dict)

    def claim(self, name: str, where: Where, what: str) -> str:
        if name in self.taken:
            raise SchemaError(
                where, f"{what} would be `{name}` in C, which {self.taken[name]} has already"
            )
        self.taken[name] = where
        return name


def snake(text: str) -> str:
    """`closID` -> clos_id, `l3CacheSchema` -> l3_cache_schema, `disableOOMKiller` ->
    disable_oom_killer.
    """
    return "_".join(word.lower() for word in WORD.findall(text))


def upper(text: str) -> str:
    """As snake(), in capitals; a text without small letters keeps its words: MIPS64N32."""
    if not re.search("[a-z]", text):
        return re.sub(r"[^A-Z0-9]+", "_", text).strip("_")
    return snake(text).upper()


def member_name(text: str, where: Where) -> str:
    name = snake(text)
    if not name:
        raise SchemaError(where, f"`{text}` has no letters or digits to make a C name of")
    if name[0].isdigit():
        name = "n" + name
    return name + "_" if name in KEYWORDS or name in RESERVED_FIELDS else name


class Namer:
    """Names every type of a schema, in the order of their numbers."""

    def __init__(self, schema: ir.Schema) -> None:
        self.schema = schema
        self.prefix = f"zs_{schema.prefix}"
        self.registry = Registry()
        self.done: dict[int, CType] = {}
        self.stems: dict[int, str] = {}
        self.clashes = self.find_clashes() if schema.is_foreign else set()
        self.shared: dict[str, CType] = {}

    def types(self) -> list[CType]:
        for suffix in ("schema", "schema_text", "schema_size", "match", "parse", "check", "write"):
            self.registry.claim(f"{self.prefix}_{suffix}", self.schema.where, "a function")
        for number, type_ in enumerate(self.schema.types):
            if isinstance(type_, ir.Named):
                self.stems[number] = self.stem(type_)
                self.registry.claim(self.stems[number], type_.where, "this type")
        return [self.type(number) for number in range(len(self.schema.types))]

    def find_clashes(self) -> set[str]:
        """Definitions of one name in several files of a foreign schema; their file's name tells
        them apart.
        """
        stems: dict[str, set[str]] = {}
        for type_ in self.schema.types:
            if isinstance(type_, ir.Named):
                head = snake(type_.label.parts[0])
                stems.setdefault(head, set()).add(type_.label.stem)
        return {name for name, found in stems.items() if len(found) > 1}

    def stem(self, type_: ir.Named) -> str:
        parts = [snake(part) for part in type_.label.parts]
        if not all(parts):
            raise SchemaError(
                type_.where,
                f"`{'/'.join(type_.label.parts)}` has no letters or digits for a C name",
            )
        if parts[0] in self.clashes:
            parts.insert(0, snake(type_.label.stem))
        return "_".join([self.prefix, *parts])

    def type(self, number: int) -> CType:
        if number not in self.done:
            type_ = self.schema.types[number]
            if isinstance(type_, ir.Scalar):
                self.done[number] = self.scalar(type_)
            elif isinstance(type_, ir.Any):
                self.done[number] = CType("zs_any", "zs_any ", f"{self.prefix}_any")
            elif isinstance(type_, ir.Array):
                self.done[number] = self.list(type_)
            elif isinstance(type_, ir.Map):
                self.done[number] = self.map(type_)
            else:
                self.done[number] = self.named(number, type_)
        return self.done[number]

    def scalar(self, type_: ir.Scalar) -> CType:
        if type_.kind == "string":
            return CType("zs_str", "zs_str ", "zs_str")
        if type_.kind == "integer":
            name = type_.c_type or integer_type(type_)
            short = name.replace("uint", "u").replace("int", "i").replace("_t", "")
            return CType(name, name + " ", f"{self.prefix}_{short}")
        name = {"boolean": "bool", "number": "double"}[type_.kind]
        return CType(name, name + " ", f"{self.prefix}_{name}")

    def value_stem(self, number: int) -> str:
        """The stem of a type's lists; known for named types before they are looked into."""
        return self.stems[number] if number in self.stems else self.type(number).stem

    def list(self, type_: ir.Array) -> CType:
        stem = self.value_stem(type_.item)
        if stem == "zs_str":
            return CType("zs_str_list", "zs_str_list ", f"{self.prefix}_str_list", is_shared=True)
        return self.container(f"{stem}_list", type_)

    def map(self, type_: ir.Map) -> CType:
        stem = self.value_stem(type_.value)
        if stem == "zs_str":
            return CType(
                "zs_str_map",
                "zs_str_map ",
                f"{self.prefix}_str_map",
                entry="zs_str_entry",
                is_shared=True,
            )
        return self.container(f"{stem}_map", type_, f"{stem}_entry")

    def container(self, name: str, type_: ir.Type, entry: str = "") -> CType:
        """A list or map type; one for all lists of one C type."""
        if name not in self.shared:
            self.registry.claim(name, type_.where, "the list or map type")
            if entry:
                self.registry.claim(entry, type_.where, "the map entry's type")
            self.shared[name] = CType(name, name + " ", name, entry=entry)
        return self.shared[name]

    def named(self, number: int, type_: ir.Type) -> CType:
        name = self.stems[number]
        capitals = name.upper()
        if isinstance(type_, ir.Enum):
            constants = tuple(self.constant(capitals, value, type_.where) for value in type_.values)
            return CType(name, name + " ", name, upper=capitals, constants=constants)
        own = name[len(self.prefix) + 1 :]
        identity = self.registry.claim(
            f"{self.prefix}_type_{own}".upper(), type_.where, "a type's number"
        )
        if isinstance(type_, ir.Object):
            return CType(
                name, name + " *", name, identity, capitals, fields=self.fields(name, type_)
            )
        assert isinstance(type_, (ir.TaggedUnion, ir.Alternate))
        self.registry.claim(name + "_tag", type_.where, "the tag's type")
        constants = tuple(self.constant(capitals, one.name, one.where) for one in type_.variants)
        members = tuple(member_name(one.name, one.where) for one in type_.variants)
        return CType(
            name, name + " *", name, identity, capitals, constants=constants, members=members
        )

    def constant(self, capitals: str, value: str, where: Where) -> str:
        name = upper(value) if value else "EMPTY"
        if not name:
            raise SchemaError(where, f"`{value}` has no letters or digits to make a C name of")
        return self.registry.claim(f"{capitals}_{name}", where, f"`{value}`")

    def fields(self, name: str, type_: ir.Object) -> tuple[CField, ...]:
        """The members of a struct and their numbers."""
        own = Registry()
        result = []
        for one in type_.fields:
            if len(one.key.encode()) > KEY_MAX or any(
                len(alias.encode()) > KEY_MAX for alias in one.aliases
            ):
                raise SchemaError(one.where, f"a key must be at most {KEY_MAX} bytes long")
            member = own.claim(member_name(one.key, one.where), one.where, f"`{one.key}`")
            constant = self.constant(name.upper(), one.key, one.where)
            c_type = self.member_type(one.type)
            result.append(CField(one, member, constant, f"{c_type}{member}", c_type))
        self.registry.claim(f"{name.upper()}_FIELDS", type_.where, "the number of fields")
        return tuple(result)

    def member_type(self, number: int) -> str:
        if number in self.stems:
            is_enum = isinstance(self.schema.types[number], ir.Enum)
            return self.stems[number] + (" " if is_enum else " *")
        return self.type(number).member


def integer_type(type_: ir.Scalar) -> str:
    """The narrowest C type that holds the range; int64_t without one."""
    low, high = type_.minimum, type_.maximum
    if low is None or high is None:
        return "int64_t"
    for bits in (8, 16, 32, 64):
        if low >= 0 and high < 2**bits:
            return f"uint{bits}_t"
        if low >= -(2 ** (bits - 1)) and high < 2 ** (bits - 1):
            return f"int{bits}_t"
    raise SchemaError(type_.where, f"no C type holds {low} to {high}")


def c_names(schema: ir.Schema) -> list[CType]:
    return Namer(schema).types()


def format_constant(name: str) -> str:
    return "ZS_FORMAT_" + upper(name.replace("-", "_").upper()) if name else "0"


def accepts(kinds: frozenset[str]) -> str:
    """ZS_ACCEPT_* of the JSON kinds an alternative takes."""
    order = {
        "string": "STR",
        "boolean": "BOOL",
        "integer": "INT",
        "number": "FLOAT",
        "array": "LIST",
        "object": "MAP",
    }
    return " | ".join(f"ZS_ACCEPT_{word}" for kind, word in order.items() if kind in kinds)
