"""Lays C and Markdown text out within 100 columns. Knows where a line may break, and nothing else.
"""

from __future__ import annotations

import textwrap

WIDTH = 100
INDENT = "    "


def comment(text: str, indent: str = "") -> list[str]:
    """A block comment; none for an empty text."""
    text = " ".join(text.replace("*/", "* /").replace("/*", "/ *").split())
    if not text:
        return []
    lines = textwrap.wrap(
        text, WIDTH - len(indent) - 6, break_long_words=False, break_on_hyphens=False
    )
    return [indent + ("/* " if i == 0 else " * ") + line for i, line in enumerate(lines[:-1])] + [
        indent + ("/* " if len(lines) == 1 else " * ") + lines[-1] + " */"
    ]


def noted(line: str, text: str, indent: str = INDENT) -> list[str]:
    """A line of code with its comment: beside it when that fits, else above."""
    beside = comment(text)
    if len(beside) == 1 and len(indent + line + " " + beside[0]) <= WIDTH:
        return [f"{indent}{line} {beside[0]}"]
    return [*comment(text, indent), *wrapped(line, indent)]


def wrapped(line: str, indent: str = "", hang: str = INDENT) -> list[str]:
    """A line of code broken at blanks after commas, operators and opening words, continued with a
    deeper indent.
    """
    if len(indent + line) <= WIDTH:
        return [indent + line]
    lines = textwrap.wrap(
        line.replace(" = ", "\0=\0").replace(") {", ")\0{"),
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent + hang,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [line.replace("\0", " ") for line in lines]


def filled(words: list[str], indent: str = INDENT) -> list[str]:
    """Words set in lines as full as they get."""
    return textwrap.wrap(
        " ".join(words),
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def function(head: str, body: str) -> list[str]:
    """A short function: its head, broken where it must be, and one or more statements."""
    lines = wrapped(head + " {")
    for statement in body.split("\n"):
        lines += wrapped(statement, INDENT)
    return [*lines, "}"]


def literal(text: str, room: int) -> list[str]:
    """A text as C string literals of at most `room` columns each, which the compiler joins."""
    lines, begin = [], 0
    for end in range(1, len(text) + 1):
        if end == len(text) or len(c_string(text[begin : end + 1])) > room:
            lines.append(c_string(text[begin:end]))
            begin = end
    return lines or ['""']


def c_string(text: str) -> str:
    """A C string literal; bytes beyond ASCII in octal."""
    result = ""
    for byte in text.encode():
        char = chr(byte)
        if char in '"\\?':
            result += "\\" + char
        elif 0x20 <= byte < 0x7F:
            result += char
        else:
            result += f"\\{byte:03o}"
    return f'"{result}"'
