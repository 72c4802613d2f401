#!/usr/bin/env python3
"""What of src/ the tests reach, from the traces of gcov in build folders made with COV=1.

    tests/coverage/coverage.py --work FOLDER [--strict] BUILD_FOLDER...

Fails at or below LINES_MIN or BRANCHES_MIN, and when an entry of tests/coverage/uncovered.list is
not a line any more that nothing reaches. A line that nothing reaches and that has no reason in that
list is written to FOLDER/unreached.txt and counted; it fails only with --strict. An entry names the
line by its function and its text, so that it survives what moves above it.
Ends with `N passed, N failed`: each line that is reached or listed counts once.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass, field
from typing import Dict, List, Set, Tuple

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LIST = os.path.join("tests", "coverage", "uncovered.list")
LINES_MIN, BRANCHES_MIN = 95.0, 85.0
ENTRY = re.compile(r"(\S+) (\w+) (?:`(.*)`|(\*))\Z")
TEXT = 50  # so much of a line names it
WHOLE = "*"  # an entry for all lines of a function that nothing calls
Key = Tuple[str, str, str]  # path, function, text of the line


@dataclass
class Source:
    """The lines of one file, of all builds together."""

    counts: Dict[int, int] = field(default_factory=dict)
    branches: Dict[int, List[int]] = field(default_factory=dict)
    starts: Dict[int, str] = field(default_factory=dict)  # of functions

    def add(self, line: Dict) -> None:
        number = line["line_number"]
        counts = [branch["count"] for branch in line["branches"]]
        known = self.branches.setdefault(number, counts)
        if number in self.counts and len(known) == len(counts):
            self.branches[number] = [a + b for a, b in zip(known, counts)]
        self.counts[number] = self.counts.get(number, 0) + line["count"]

    def function_of(self, number: int) -> str:
        starts = [start for start in self.starts if start <= number]
        return self.starts[max(starts)] if starts else "none"


def trace(build: str, work: str) -> str:
    """Asks gcovr for what the runs of one build left."""
    out = os.path.join(work, os.path.basename(build.rstrip("/")) + ".json")
    subprocess.run(["gcovr", "--root", ROOT, "--object-directory", build, "--filter", "src/",
                    "--json", out, os.path.join(build, "src")], cwd=ROOT, check=True,
                   stderr=subprocess.DEVNULL)
    return out


def merge(paths: List[str]) -> Dict[str, Source]:
    sources: Dict[str, Source] = {}
    for path in paths:
        with open(path, encoding="utf-8") as f:
            files = json.load(f)["files"]
        for item in files:
            source = sources.setdefault(item["file"], Source())
            source.starts.update({f["lineno"]: f["name"] for f in item["functions"]})
            for line in item["lines"]:
                if not line.get("gcovr/noncode") and not line.get("gcovr/excluded"):
                    source.add(line)
    return sources


def keys(path: str, source: Source) -> Dict[int, Key]:
    with open(os.path.join(ROOT, path), encoding="utf-8") as f:
        text = f.read().split("\n")
    return {n: (path, source.function_of(n), text[n - 1].strip()[:TEXT]) for n in source.counts}


def read_list() -> Tuple[Set[Key], List[str]]:
    """The entries, and what is wrong with the list: each group of entries follows its reason."""
    entries: Set[Key] = set()
    faults = []
    has_reason = False
    with open(os.path.join(ROOT, LIST), encoding="utf-8") as f:
        for number, line in enumerate(f.read().split("\n"), 1):
            match = ENTRY.match(line)
            if line.startswith("# ") or line == "":
                has_reason = line != ""
                continue
            key = (match.group(1), match.group(2), match.group(3) or WHOLE) if match else None
            if key is None or not has_reason or key in entries:
                faults.append(f"{LIST}:{number}: no entry, twice, or without a reason: {line}")
            else:
                entries.add(key)
    return entries, faults


def compare(sources: Dict[str, Source], entries: Set[Key]) -> Tuple[List[str], int]:
    """What is wrong: lines that are not listed, entries that are reached. How many lines are."""
    faults: List[str] = []
    used: Set[Key] = set()
    reached = 0
    called: Set[Tuple[str, str]] = set()
    for path in sorted(sources):
        source = sources[path]
        named = keys(path, source)
        called |= {named[n][:2] for n, count in source.counts.items() if count > 0}
        for number in sorted(source.counts):
            key = named[number]
            whole = (*key[:2], WHOLE)
            if source.counts[number] > 0:
                reached += 1
            elif whole in entries and key[:2] not in called:
                used.add(whole)
            elif key in entries:
                used.add(key)
            else:
                faults.append(f"nothing reaches {path}:{number}\n     {key[0]} {key[1]} `{key[2]}`")
    for key in sorted(entries - used):
        faults.append(f"is reached, or is there no more: {' '.join(key)}")
    return faults, reached


def rate(title: str, hit: int, all_: int, least: float) -> Tuple[str, bool]:
    share = 100.0 * hit / max(all_, 1)
    text = f"{title}: {hit} of {all_}, {share:.1f} %; more than {least:.0f} % is asked"
    return text, share > least


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", required=True)
    parser.add_argument("--strict", action="store_true")
    parser.add_argument("builds", nargs="+")
    options = parser.parse_args()
    os.makedirs(options.work, exist_ok=True)
    sources = merge([trace(build, options.work) for build in options.builds])
    entries, faults = read_list()
    more, reached = compare(sources, entries)
    without = [fault for fault in more if fault.startswith("nothing reaches")]
    with open(os.path.join(options.work, "unreached.txt"), "w", encoding="utf-8") as f:
        f.write("".join(f"{fault}\n" for fault in without))
    faults += more if options.strict else [fault for fault in more if fault not in without]
    lines = sum(len(source.counts) for source in sources.values())
    taken = [n for source in sources.values() for row in source.branches.values() for n in row]
    rates = (rate("lines", reached, lines, LINES_MIN),
             rate("branches", sum(n > 0 for n in taken), len(taken), BRANCHES_MIN))
    for fault in faults:
        print(f"FAIL {fault}")
    for text, is_enough in rates:
        print(text if is_enough else f"FAIL {text}")
    print(f"lines that nothing reaches, without a reason: {len(without)}, "
          f"{os.path.join(options.work, 'unreached.txt')}")
    failed = len(faults) + sum(not is_enough for _, is_enough in rates)
    print(f"{lines - len(without)} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
