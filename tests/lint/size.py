#!/usr/bin/env python3
"""Keeps the central promise: the tables of a schema and the interpreter that walks them stay small.

    tests/lint/size.py BUILD_FOLDER      of a plain build

Prints code and constant data of each object, in bytes; the closing line counts budgets."""
import glob
import os
import subprocess
import sys

# What has a budget together, in bytes. As one straight-line function a type, the OCI schema alone
# took 65.6 KB. What faults say is apart: it grows with every way out that a message offers, and
# runs only when something is wrong. The builder (build*.o) is apart too: it walks the same tables
# a second time, made for speed and not for size, once for all schemas. So is the encoder
# (encode.o), which writes most members in line.
BUDGETS = (("OCI tables and the interpreter", 31 * 1024,
            ("generated/oci/oci_tables.o", "src/model/[!befw]*.o", "src/model/field.o",
             "src/model/walk.o")),
           ("the words of its faults", 14 * 1024, ("src/model/fault*.o", "src/model/words.o")))


def text_size(path):
    """Code and constants; not the unwind tables, which only debuggers read."""
    done = subprocess.run(["size", "-A", path], capture_output=True, text=True, check=True)
    rows = (line.split() for line in done.stdout.splitlines())
    return sum(int(row[1]) for row in rows
               if len(row) == 3 and row[0].startswith((".text", ".rodata", ".data")))


def main():
    build = sys.argv[1]
    failed = 0
    for title, budget, patterns in BUDGETS:
        found = sorted(path for pattern in patterns
                       for path in glob.glob(os.path.join(build, pattern)))
        sizes = [(text_size(path), os.path.relpath(path, build)) for path in found]
        for size, path in sizes:
            print(f"{size:8d}  {path}")
        total = sum(size for size, _ in sizes)
        print(f"{total:8d}  {title}; the limit is {budget}")
        is_complete = all(glob.glob(os.path.join(build, pattern)) for pattern in patterns)
        failed += not is_complete or total >= budget
    print(f"{len(BUDGETS) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
