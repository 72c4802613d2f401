#!/usr/bin/env python3
"""Documents that somebody made to hurt, and the inputs of two tables: what goes wrong in libfyaml
0.7.12 and jsmn, and advisories that the text of a configuration caused.

    tests/hostile/run.py --zspecc PROGRAM --measure PROGRAM [--table FILE] [FILTER...]

Each must end with the expected status and words, below SECONDS and PEAK_BYTES; time and peak memory
of each are printed, and written to FILE. Ends with `N passed, N failed`.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from typing import Dict, List, Tuple, Union

import documents
import tables
from item import Hostile

TOOK = re.compile(r"status (-?\d+) peak (\d+) KB wall (\d+) ms\n\Z")
SECONDS, PEAK_BYTES, SAID_BYTES = 20, 400 * 1000 * 1000, 100 * 1000
GROUPS = (
    ("documents made to hurt", documents.ALL),
    ("what goes wrong in libfyaml 0.7.12 and jsmn", tables.READERS),
    ("advisories", tables.ADVISORIES),
)


def put(folder: str, files: Dict[str, Union[bytes, str]]) -> None:
    """Files, and links where the content is a str."""
    for name, data in files.items():
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        if isinstance(data, str):
            os.symlink(data, path)
        else:
            with open(path, "wb") as f:
                f.write(data)


def judge(item: Hostile, zspecc: str, measure: str, folder: str) -> Tuple[List[str], str]:
    """What is wrong, and what it took."""
    kind = item.name.split(" ", 1)[0]
    name = item.data if isinstance(item.data, str) and item.data == "self.json" else "x"
    name = name if name.endswith(".json") else name + item.ending
    put(folder, {name: item.data, **item.beside})
    kinds = [] if item.command[0] == "compile" else ["--kind", kind]
    done = subprocess.run(
        [measure, zspecc, *item.command, *kinds, name],
        env={**os.environ, "MEASURE_SECONDS": str(SECONDS)},
        cwd=folder,
        capture_output=True,
        check=False,
    )
    said = done.stderr.decode("utf-8", "replace")
    found = TOOK.search(done.stdout.decode("utf-8", "replace"))
    assert found is not None
    status, peak, wall = (int(x) for x in found.groups())
    faults = []
    if status != item.status:
        faults.append(f"status {status}, expected {item.status}: {said[:300]}")
    if item.word not in said:
        faults.append(f"not said: {item.word}: {said[:300]}")
    if peak * 1024 > PEAK_BYTES:
        faults.append(f"{peak} KB of memory")
    if "\x1b" in said or len(said) > SAID_BYTES:
        faults.append(f"{len(said)} characters of messages, or control characters")
    line = next((x for x in said.splitlines() if item.word in x), "accepted")
    return faults, f"{wall:6} ms {peak:8} KB  {line[-70:]}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--zspecc", required=True, type=os.path.abspath)
    parser.add_argument("--measure", required=True, type=os.path.abspath)
    parser.add_argument("--table", help="write the table there, too")
    parser.add_argument("filters", nargs="*")
    options = parser.parse_args()
    passed = failed = 0
    lines: List[str] = []
    for title, items in GROUPS:
        lines.append(f"{title}: {len(items)}")
        print(lines[-1])
        for item in items:
            if options.filters and not any(f in item.name for f in options.filters):
                continue
            with tempfile.TemporaryDirectory(prefix="zspec-hostile-") as folder:
                faults, took = judge(item, options.zspecc, options.measure, folder)
            lines.append(f"  {item.name:58} {took}")
            print(lines[-1])
            for fault in faults:
                print(f"FAIL {item.name}: {fault}")
            passed, failed = passed + (not faults), failed + bool(faults)
    if options.table:
        with open(options.table, "w", encoding="utf-8") as f:
            f.write("\n".join(lines) + "\n")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
