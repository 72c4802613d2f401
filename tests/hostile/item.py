"""What a hostile input is, and the documents that several of them are made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Tuple, Union

SPEC = b"version: v1\ndeployment: shop\nservices:\n  web: {image: {name: 'a:1'}, %s}\n"
K = 1000
Y = ".yaml"
DUMP = ("dump", "-o", "/dev/null")


@dataclass(frozen=True)
class Hostile:
    """One input, how the run must end, and a word that must be said."""

    name: str  # what it is; the part before the first blank is the kind of document
    data: Union[bytes, str]  # str: the target of a symbolic link
    status: int
    word: str = ""
    ending: str = ".json"
    command: Tuple[str, ...] = DUMP
    # Beside it: what a file holds; a link, when its content is a str.
    beside: Dict[str, Union[bytes, str]] = field(default_factory=dict)


def oci(text: bytes) -> bytes:
    return b'{"ociVersion":"1.0.2","root":{"path":"r"},"process":{"args":["a"],"cwd":"/"},' + text
