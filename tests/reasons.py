"""Lists of what is let pass, each group of entries below the reason for it.

A line that starts with `# ` is a reason, an empty line ends its group, any other line is an entry.
`make analyze` and `make coverage` read theirs by it."""

from __future__ import annotations

import os
from typing import Callable, List, Optional, Set, Tuple, TypeVar

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
Entry = TypeVar("Entry")


def read_list(name: str,
              entry_of: Callable[[str], Optional[Entry]]) -> Tuple[Set[Entry], List[str]]:
    """The entries, and what is wrong with the list; entry_of gives None for a line that is none."""
    entries: Set[Entry] = set()
    faults = []
    has_reason = False
    with open(os.path.join(ROOT, name), encoding="utf-8") as f:
        for number, line in enumerate(f.read().split("\n"), 1):
            if line.startswith("# ") or line == "":
                has_reason = line != ""
                continue
            entry = entry_of(line)
            if entry is None or not has_reason or entry in entries:
                faults.append(f"{name}:{number}: no entry, twice, or without a reason: {line}")
            else:
                entries.add(entry)
    return entries, faults
