#!/usr/bin/env python3
"""What of src/ the tests reach, from the traces of gcov in build folders made with COV=1.

    tests/coverage/coverage.py --work FOLDER BUILD_FOLDER...

Fails at or below LINES_MIN or BRANCHES_MIN, for a line that nothing reaches and that has no reason
in tests/coverage/uncovered.list, and for an entry of that list that is not true any more. An entry
names lines by their function and their text, so that it survives what moves above them:

    FILE FUNCTION `begin of the text`       one line of this function
    FILE FUNCTION 3 `begin of the text`     exactly three lines of it
    FILE * 3 `begin of the text`            exactly three lines of the file, of whatever functions,
                                            that no entry of their own names
    FILE FUNCTION *                         a function that nothing calls
So no entry can come to stand for more than was judged. Lines without a reason are written to
FOLDER/unreached.txt as entries. Ends with `N passed, N failed`: each line that is reached or listed
counts once.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass, field
from typing import Dict, List, Optional, Set, Tuple

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "tests"))
from reasons import read_list  # noqa: E402

LIST = os.path.join("tests", "coverage", "uncovered.list")
LINES_MIN, BRANCHES_MIN = 95.0, 85.0
ENTRY = re.compile(r"(\S+) (\w+|\*) (?:(?:(\d+) )?`(.*)`|(\*))\Z")
TEXT = 50  # so much of a line names it
# Of a line with more branches than this, helpers stand there in line in many places. What one of
# their copies never meets is another's whole purpose, so they say nothing of tests.
COPIED = 16
ANY = "*"  # for a function, or for all lines of a function that nothing calls
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


def counted_of(line: str) -> Optional[Tuple[Key, int]]:
    """What a line of the list names, and how many lines of code those are."""
    match = ENTRY.match(line)
    if match is None or (match.group(2), match.group(4) or ANY) == (ANY, ANY):
        return None
    return (match.group(1), match.group(2), match.group(4) or ANY), int(match.group(3) or 1)


def entry_of(key: Key, entries: Dict[Key, int], called: Set[Tuple[str, str]]) -> Optional[Key]:
    """The entry that names a line: of its function as a whole, its own, that of its file."""
    whole = (*key[:2], ANY)
    if whole in entries and key[:2] not in called:
        return whole
    of_file = (key[0], ANY, key[2])
    return key if key in entries else of_file if of_file in entries else None


def written(key: Key, n: int) -> str:
    text = ANY if key[2] == ANY else f"`{key[2]}`"
    return f"{key[0]} {key[1]} {f'{n} ' if n > 1 else ''}{text}"


def compare(sources: Dict[str, Source], entries: Dict[Key, int]) -> Tuple[List[str], List[str]]:
    """Lines without a reason, by file and number, and what is wrong with entries."""
    without: List[str] = []
    found: Dict[Key, int] = dict.fromkeys(entries, 0)
    for path in sorted(sources):
        source = sources[path]
        named = keys(path, source)
        called = {named[n][:2] for n, count in source.counts.items() if count > 0}
        for number in sorted(n for n, count in source.counts.items() if count == 0):
            entry = entry_of(named[number], entries, called)
            if entry is None:
                without.append(f"{path}:{number}: {written(named[number], 1)}")
            else:
                found[entry] += 1
    faults = []
    for key, n in sorted(found.items()):
        if n == 0 or (key[2] != ANY and n != entries[key]):
            faults.append(f"{written(key, entries[key])}: {n} such lines are unreached")
    return without, faults


def rate(title: str, hit: int, all_: int, least: float) -> Tuple[str, bool]:
    share = 100.0 * hit / max(all_, 1)
    text = f"{title}: {hit} of {all_}, {share:.1f} %; more than {least:.0f} % is asked"
    return text, share > least


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--work", required=True)
    parser.add_argument("builds", nargs="+")
    options = parser.parse_args()
    os.makedirs(options.work, exist_ok=True)
    sources = merge([trace(build, options.work) for build in options.builds])
    counted, faults = read_list(LIST, counted_of)
    entries = dict(counted)
    if len(entries) < len(counted):
        faults.append(f"{LIST}: an entry stands twice, with two counts")
    without, untrue = compare(sources, entries)
    with open(os.path.join(options.work, "unreached.txt"), "w", encoding="utf-8") as f:
        f.write("".join(f"{line}\n" for line in without))
    counts = [count for source in sources.values() for count in source.counts.values()]
    taken = [n for source in sources.values() for row in source.branches.values()
             if len(row) <= COPIED for n in row]
    reached = sum(count > 0 for count in counts)
    for fault in faults + untrue + [f"without a reason: {line}" for line in without]:
        print(f"FAIL {fault}")
    rates = (rate("lines", reached, len(counts), LINES_MIN),
             rate("branches", sum(n > 0 for n in taken), len(taken), BRANCHES_MIN))
    print(f"{len(counts) - reached} lines are not reached, {len(without)} of them without a reason")
    for text, is_enough in rates:
        print(text if is_enough else f"FAIL {text}")
    failed = len(faults) + len(untrue) + len(without) + sum(not enough for _, enough in rates)
    print(f"{len(counts) - len(without)} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
