#!/usr/bin/env python3
"""Every diagnostic code is shown by a golden case, and explained with a wrong and a right example;
prints those that are not.

A code is shown when the expected diagnostics of a case under tests/cases name its id. What no small
case can reach (limits of size, lack of memory, the live host) is proved by a unit test instead,
which names its enumerator; UNREACHABLE says why. Closing line: `N passed, N failed`."""
import glob
import os
import re
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "tests"))

from casefile import read_case  # noqa: E402  (the path has to be set first)

CODE = re.compile(r'^ZS_CODE\((\w+), "(ZS\d+)"', re.M)
EXAMPLES = (re.compile(r"\b(wrong|doubtful):"), re.compile(r"\bright:"))
REPORTED = re.compile(rb'\[(ZS\d+)\]|"code":"(ZS\d+)"|"ruleId": ?"(ZS\d+)"')
UNREACHABLE = {
    "TEXT_TOO_LARGE": "64,000,000 bytes or 4,000,000 values; tests/limits",
    "REPEATED_ITEM": "no schema of ours says uniqueItems; published ones do",
    "TOO_DEEP": "the readers stop at the same depth; trees made by hand do not",
    "OUT_OF_MEMORY": "torture refuses each allocation once",
    "CONFIG_TOO_LARGE": "a result of 64,000,000 bytes; tests/limits",
    "TOO_MANY_SOURCES": "more than 4,095 documents; tests/limits",
    "SUBID_LINES": "/etc/subuid of the live host",
    "TOO_MANY_FINDINGS": "more than a thousand findings",
}


def declared_codes():
    """(name, id) of every code, in the order of the files."""
    codes = []
    for path in sorted(glob.glob(os.path.join(ROOT, "src", "diag", "codes", "*.def"))):
        with open(path, encoding="utf-8") as f:
            codes += CODE.findall(f.read())
    return codes


def without_example():
    """The ids whose explanation lacks a wrong (or doubtful) or a right example."""
    lacking = []
    for path in sorted(glob.glob(os.path.join(ROOT, "src", "diag", "codes", "*.def"))):
        with open(path, encoding="utf-8") as f:
            parts = re.split(r"^ZS_CODE\(", f.read(), flags=re.M)[1:]
        lacking += [re.search(r"ZS\d+", part).group() for part in parts
                    if not all(example.search(part) for example in EXAMPLES)]
    return lacking


def shown_ids():
    """The ids that any case expects in its diagnostics."""
    shown = set()
    for path in glob.glob(os.path.join(ROOT, "tests", "cases", "**", "*.case"), recursive=True):
        sections = read_case(path).sections
        for name in ("stderr", "contains-stderr"):
            for match in REPORTED.finditer(sections.get(name, b"")):
                shown.add(next(group for group in match.groups() if group).decode())
    return shown


def main():
    codes, shown = declared_codes(), shown_ids()
    ids = [code for _, code in codes]
    faults = [f"{code} is declared twice" for code in sorted({i for i in ids if ids.count(i) > 1})]
    faults += [f"{code} is expected by a case and not declared" for code in
               sorted(shown - set(ids))]
    faults += [f"{code} is explained without a wrong and a right example" for code in
               without_example()]
    for name, code in codes:
        if code in shown and name in UNREACHABLE:
            faults.append(f"{code} {name} has a case: take it out of UNREACHABLE")
        elif code not in shown and name not in UNREACHABLE:
            faults.append(f"{code} {name} has no case")
    for fault in faults:
        print(fault)
    print(f"{len(codes) - len(faults)} passed, {len(faults)} failed")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
