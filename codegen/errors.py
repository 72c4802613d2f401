"""The one error of the generator: a sentence about a place in a schema."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Where:
    """A line of a file; line 0 stands for the whole file."""

    path: str
    line: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}" if self.line else self.path


class SchemaError(Exception):
    """What the generator refuses, printed as `path:line: error: message`."""

    def __init__(self, where: Where, message: str) -> None:
        super().__init__(f"{where}: error: {message}")
