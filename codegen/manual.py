"""What a user of the command line reads and completes with: manual pages and shell completions.

Made from src/cli/commands.def and options.def, the same files that the tool is compiled from, and
from the schemas' kinds. Knows the layout of the two files, nothing of C beyond string literals.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass

from . import ir, markdown
from .errors import SchemaError, Where
from .ledger import COMMENT, Decisions
from .loader import read_text

COMMANDS = os.path.join("src", "cli", "commands.def")
OPTIONS = os.path.join("src", "cli", "options.def")
LIMITS = os.path.join("src", "base", "limits.def")
INPUTS = (COMMANDS, OPTIONS, LIMITS)

ARGUMENT = re.compile(r"""\s*((?:"(?:[^"\\\n]|\\["\\n])*"\s*)+|'.'|[^,()"]+)\s*([,)])""")


@dataclass(frozen=True)
class Option:
    letter: str  # "" for none
    name: str
    value: str  # "" for none
    commands: str
    text: str

    def is_of(self, command: str) -> bool:
        return command in self.commands.lower()

    def choices(self) -> list[str]:
        """The words of `a|b|c`; none when the value is free."""
        words = self.value.split("|")
        return words if len(words) > 1 and all(word.islower() for word in words) else []


@dataclass(frozen=True)
class Command:
    letter: str
    name: str
    operands: str
    summary: str
    about: list[str]
    examples: list[tuple[str, str]]  # command line, what it does
    options: list[Option]


def rows(path: str, name: str, n: int) -> list[list[str]]:
    """The rows `NAME(...)` of a .def file, each with its `n` arguments; texts without quotes."""
    text = read_text(path)
    text = COMMENT.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), text)
    result: list[list[str]] = []
    at = 0
    while text[at:].strip():
        at += len(text[at:]) - len(text[at:].lstrip())
        where = Where(path, text.count("\n", 0, at) + 1)
        if not text.startswith(name + "(", at):
            raise SchemaError(where, f"expected a row `{name}(...)`")
        at += len(name) + 1
        row: list[str] = []
        end = ","
        while end == ",":
            found = ARGUMENT.match(text, at)
            if found is None:
                raise SchemaError(where, "an argument is neither a word nor a text")
            row.append(plain(found.group(1).strip()))
            end, at = found.group(2), found.end()
        if len(row) != n:
            raise SchemaError(where, f"the row has {len(row)} arguments, not {n}")
        result.append(row)
    return result


def plain(argument: str) -> str:
    """An argument without the quotes of C; NULL and 0 are nothing."""
    if argument.startswith('"'):
        pieces = re.findall(r'"((?:[^"\\]|\\.)*)"', argument)
        return re.sub(
            r"\\(.)", lambda m: "\n" if m.group(1) == "n" else m.group(1), "".join(pieces)
        )
    if argument.startswith("'"):
        return argument[1]
    return "" if argument in ("NULL", "0") else argument


def options() -> list[Option]:
    """Every option, in the order of the file."""
    return [Option(*row[1:]) for row in rows(OPTIONS, "ZS_OPTION", 6)]


@dataclass(frozen=True)
class Limit:
    value: str  # in groups of three digits
    unit: str
    what: str
    beyond: str


def limits() -> list[Limit]:
    """Every limit, in the order of the file."""
    return [
        Limit(f"{int(value):,}", *texts) for _, value, *texts in rows(LIMITS, "ZS_LIMIT", 5)
    ]


def commands() -> list[Command]:
    """Every command with its options."""
    known = options()
    result: list[Command] = []
    for letter, _, name, operands, _, _, summary, about, examples in rows(
        COMMANDS, "ZS_COMMAND", 9
    ):
        pairs = [example.split("::", 1) for example in examples.split("\n")]
        if any(len(pair) != 2 for pair in pairs):
            raise SchemaError(Where(COMMANDS, 0), f"an example of `{name}` lacks `::`")
        mine = [option for option in known if option.is_of(letter)]
        shown = [(line, says) for line, says in pairs]
        result.append(Command(letter, name, operands, summary, about.split("\n"), shown, mine))
    return result


def roff(text: str) -> str:
    """A text as one line of roff: code in bold, nothing taken for a request."""
    out: list[str] = []
    for i, piece in enumerate(" ".join(text.split()).split("`")):
        safe = piece.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
        safe = safe.replace("^", "\\(ha").replace("~", "\\(ti")
        out.append(f"\\fB{safe}\\fR" if i % 2 else safe)
    line = "".join(out)
    return "\\&" + line if line.startswith(".") else line


def zsh(text: str) -> str:
    """A text within a specification of _arguments, in single quotes."""
    return re.sub(r"([\[\]:\\])", r"\\\1", text).replace("`", "").replace("'", "'\\''")


def zsh_rest(option: Option) -> str:
    """What follows an option's name in a specification: its text, and how its value completes."""
    rest = f"[{zsh(option.text)}]"
    if not option.value:
        return rest
    action = {"DIR": "_files -/", "FILE": "_files", "PATH": "_files"}.get(option.value, "")
    if option.choices():
        action = "(" + " ".join(option.choices()) + ")"
    return f"{rest}:{zsh(option.value)}:{action}"


def fish(text: str) -> str:
    """A text in single quotes of fish."""
    return text.replace("`", "").replace("\\", "\\\\").replace("'", "\\'")


def fish_action(option: Option) -> str:
    """How fish completes the value."""
    if option.choices():
        return " -x -a '" + " ".join(option.choices()) + "'"
    if not option.value:
        return ""
    return " -r" if option.value in ("DIR", "FILE", "PATH") else " -x"


def values(kinds: list[str]) -> dict[str, object]:
    """What the templates of the manual and the completions substitute."""
    return {
        "commands": commands(),
        "options": options(),
        "limits": limits(),
        "kinds": [kind.replace("_", "-") for kind in kinds],
        "zsh": zsh,
        "zsh_rest": zsh_rest,
        "fish": fish,
        "fish_action": fish_action,
        "roff": roff,
    }


@dataclass(frozen=True)
class Entries:
    """One type of a document, for a manual page."""

    title: str
    text: str
    rows: list[tuple[str, list[str]]]  # the head of a field, and its lines
    items: tuple[str, ...]  # values or variants


def sections(schema: ir.Schema, decided: Decisions) -> list[Entries]:
    """What the field reference says, without tables and links."""
    result: list[Entries] = []
    for number, section in markdown.numbered_sections(schema, decided):
        type_ = schema.types[number]
        fields = type_.fields if isinstance(type_, ir.Object) else ()
        rows = [
            (head(schema, field), lines(schema, field, decided.get((number, i), ())))
            for i, field in enumerate(fields)
        ]
        items = tuple(unlinked(item) for item in section.items)
        result.append(Entries(section.title, section.text, rows, items))
    return result


def head(schema: ir.Schema, field: ir.Field) -> str:
    """`key`, `alias` (type)"""
    keys = ", ".join(f"`{key}`" for key in (field.key, *field.aliases))
    return f"{keys} ({unlinked(markdown.type_text(schema, field.type))})"


def lines(schema: ir.Schema, field: ir.Field, decision: tuple[str, ...]) -> list[str]:
    """What it means, its rules and default, and what becomes of it."""
    rules = ", ".join(markdown.rules_of(schema, field))
    default = markdown.default_of(field)
    result = [markdown.one_line(field.text)]
    result += [f"Rules: {rules}."] if rules else []
    result += [f"Default: {default}."] if default else []
    result += [f"In config.json: {'; '.join(decision)}."] if decision else []
    return [line for line in result if line]


def unlinked(text: str) -> str:
    """Markdown links as their words."""
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
