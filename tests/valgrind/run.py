#!/usr/bin/env python3
"""Golden cases and unit tests under valgrind's memcheck: no error, no byte lost.

    tests/valgrind/run.py --zspecc PROGRAM [--all] [--every N] [--jobs N] [UNIT_TEST...]

A case must end as it does without valgrind, byte for byte. Without --all, a case is taken when it
is the first, in the order of names, with its area and its command, or with its command and one of
its options, kinds, formats or codes: so every command, option, document kind and diagnostic code is
there. --every N keeps each N-th of those. Ends with `N passed, N failed`.
"""

from __future__ import annotations

import argparse
import concurrent.futures
import os
import re
import shutil
import subprocess
import sys
import tempfile
from typing import List, Optional, Set, Tuple

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "tests"))
import run as golden  # noqa: E402
from casefile import CaseError, read_case  # noqa: E402

SECONDS, FOUND = 300, 99
VALGRIND = ["valgrind", "--quiet", "--leak-check=full", "--show-leak-kinds=all",
            "--errors-for-leak-kinds=all", f"--error-exitcode={FOUND}"]
# It knows no openat2, and says so in five lines where errors are said; the tool then does without.
OPENAT2 = re.compile(r"--\d+-- WARNING: unhandled amd64-linux syscall: 437\n(?:--\d+-- .*\n){4}")
CODE = re.compile(rb"\[(ZS\d{4})\]")


def marks(path: str) -> Set[Tuple[str, ...]]:
    """What a case shows that another may not."""
    case = read_case(path)
    args = case.args()
    command = args[0] if args else ""
    shown = {("area", os.path.basename(os.path.dirname(path)), command)}
    for i, word in enumerate(args):
        if word.startswith("-"):
            is_choice = word in ("--kind", "--format") and i + 1 < len(args)
            shown.add(("option", command, word, args[i + 1] if is_choice else ""))
    shown |= {("code", code.decode()) for code in CODE.findall(case.sections.get("stderr", b""))}
    return shown


def chosen(paths: List[str]) -> List[str]:
    """The cases that show something for the first time."""
    seen: Set[Tuple[str, ...]] = set()
    kept = []
    for path in paths:
        try:
            new = marks(path) - seen
        except CaseError:
            new = set()
        if new and golden.why_skipped(read_case(path)) is None:
            seen |= new
            kept.append(path)
    return kept


def run_case(path: str, zspecc: str) -> Optional[List[str]]:
    """What is wrong with a case; its program is a script that puts valgrind before it. None when
    the case needs openat2, by which links below a root are followed, and valgrind has none."""
    case = read_case(path)
    has_links = any(" -> " in name for name in case.sections)
    with tempfile.TemporaryDirectory(prefix="zspec-valgrind-") as folder:
        script, log = os.path.join(folder, "zspecc"), os.path.join(folder, "log")
        with open(script, "w", encoding="utf-8") as f:
            command = " ".join([*VALGRIND, f"--log-file={log}.%p", zspecc])
            f.write("#!/bin/sh\nZSPECC_SANDBOX=${ZSPECC_SANDBOX:-off}; export ZSPECC_SANDBOX\n"
                    f"exec {command} \"$@\"\n")
        os.chmod(script, 0o755)
        outcome = golden.run_case(case, script, SECONDS)
        faults = golden.judge(case, outcome)
        for name in sorted(os.listdir(folder)):
            if name.startswith("log."):
                with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as f:
                    said, n_unknown = OPENAT2.subn("", f.read())
                if n_unknown > 0 and has_links and not said and faults:
                    return None
                faults += [f"  {line}\n" for line in said.splitlines()[:40]]
    return faults


def run_unit(program: str) -> List[str]:
    done = subprocess.run([*VALGRIND, program], capture_output=True, text=True,
                          check=False, errors="replace", timeout=2 * SECONDS)
    return [] if done.returncode == 0 else [f"  {x}\n" for x in
                                           (done.stdout + done.stderr).splitlines()[:40]]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--zspecc", required=True, type=os.path.abspath)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    parser.add_argument("units", nargs="*")
    options = parser.parse_args()
    if shutil.which("valgrind") is None:
        print("skipped: valgrind is missing (apt-get install valgrind)")
        print("0 passed, 0 failed, 1 skipped")
        return 0
    os.umask(0o022)
    paths = golden.find_cases([])
    every_case = len(paths)
    paths = paths if options.all else chosen(paths)[::options.every]
    work = [(os.path.relpath(p, ROOT), lambda p=p: run_case(p, options.zspecc)) for p in paths]
    work += [(unit, lambda u=unit: run_unit(u)) for unit in options.units]
    passed = failed = skipped = 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for (name, _), faults in zip(work, pool.map(lambda item: item[1](), work)):
            if faults is None:
                print(f"skipped: {name} needs openat2, which this valgrind does not know")
                skipped += 1
                continue
            passed, failed = passed + (not faults), failed + bool(faults)
            if faults:
                print(f"FAIL {name}:\n" + "".join(faults), end="", flush=True)
    print(f"valgrind: {len(paths)} of {every_case} cases, {len(options.units)} unit tests")
    print(f"{passed} passed, {failed} failed{f', {skipped} skipped' if skipped else ''}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
