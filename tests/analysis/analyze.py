#!/usr/bin/env python3
"""Four analyzers over the C files: gcc -fanalyzer, clang-tidy, cppcheck, clang's of scan-build.

    tests/analysis/analyze.py --jobs N --cache FOLDER [--only TOOL] [FLAG...] -- FILE...

What they report is mended, or it is false and stands in tests/analysis/false.list with the reason.
A finding that the list lacks fails, and so does an entry of the list that nothing reports any more.
An analyzer that is not installed is skipped by name. What one said of a file is kept in FOLDER for
as long as the file, what it includes and the question are the same. Ends with `N passed, N failed`
(`, N skipped`); each analyzer counts once a file.
"""

from __future__ import annotations

import concurrent.futures
import fnmatch
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from typing import Dict, List, Optional, Set, Tuple

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "tests"))
from reasons import read_list  # noqa: E402

LIST = os.path.join("tests", "analysis", "false.list")
SECONDS = 900
TEXT = 28  # so much of a line names it
ENTRY = re.compile(r"(\S+) (\S+) (\S+) `(.*)`\Z")
SAID = re.compile(r"^([^\s:][^:\n]*):(\d+):(?:\d+:)? (?:warning|error|style|performance|portability"
                  r"|information): (.*) \[([^\[\]]+)\]$", re.M)


@dataclass(frozen=True, order=True)
class Finding:
    """One finding; a line number is for people only, the list knows the line by its text."""

    tool: str
    check: str
    path: str
    text: str

    def covers(self, other: Finding) -> bool:
        """Whether this entry of the list is about that finding; its path may have a `*`."""
        return (self.tool, self.check, self.text) == (other.tool, other.check, other.text) and \
            fnmatch.fnmatchcase(other.path, self.path)

    def __str__(self) -> str:
        return f"{self.tool} {self.check} {self.path} `{self.text}`"


@dataclass(frozen=True)
class Analyzer:
    name: str
    package: str
    major: str  # of the version that the list was made with
    command: Tuple[str, ...]  # FLAGS and FILE are put in; the output goes to OUT
    preprocess: str  # who says what a file includes


CPPCHECK_CHECKS = "--enable=warning,performance,portability"
ANALYZERS = (
    Analyzer("gcc", "gcc", "12",
             ("gcc", "FLAGS", "-O1", "-fanalyzer", "-S", "-o", "OUT", "FILE"), "gcc"),
    # The checks are in .clang-tidy.
    Analyzer("clang-tidy", "clang-tidy", "14", ("clang-tidy", "--quiet", "FILE", "--", "FLAGS"),
             "clang"),
    # Style is left to clang-tidy and `make lint`.
    Analyzer("cppcheck", "cppcheck", "2",
             ("cppcheck", "--quiet", "--std=c11", CPPCHECK_CHECKS, "--inline-suppr",
              "--suppress=missingIncludeSystem", "--template={file}:{line}: {severity}: {message}"
              " [{id}]", "FLAGS", "FILE"), "clang"),
    # What scan-build runs for each file, without its second compile.
    Analyzer("scan-build", "clang", "14",
             ("clang", "--analyze", "-Xclang", "-analyzer-checker=core,deadcode,nullability,unix,"
              "security,optin.portability", "-Xclang", "-analyzer-disable-checker="
              "security.insecureAPI.DeprecatedOrUnsafeBufferHandling", "FLAGS", "-o", "OUT",
              "FILE"), "clang"),
)


def words(analyzer: Analyzer, flags: List[str], path: str, out: str) -> List[str]:
    found: List[str] = []
    for word in analyzer.command:
        found += flags if word == "FLAGS" else [word.replace("OUT", out)
                                                if word.startswith("OUT") else word]
    if analyzer.name == "cppcheck":
        found = [word for word in found if not word.startswith("-std")]  # it says --std
    return [path if word == "FILE" else word for word in found]


def key_of(analyzer: Analyzer, flags: List[str], path: str) -> str:
    """What an answer depends on: the preprocessed text, the question, the analyzer."""
    done = subprocess.run([analyzer.preprocess, *flags, "-E", "-C", path], cwd=ROOT,
                          capture_output=True, check=True)
    with open(os.path.join(ROOT, ".clang-tidy"), "rb") as f:
        question = f.read() if analyzer.name == "clang-tidy" else b""
    question += " ".join(words(analyzer, flags, path, "OUT")).encode()
    return hashlib.sha256(question + done.stdout).hexdigest()


def ask(analyzer: Analyzer, flags: List[str], path: str, cache: str) -> str:
    """What the analyzer says of one file."""
    kept = os.path.join(cache, key_of(analyzer, flags, path))
    if os.path.exists(kept):
        with open(kept, encoding="utf-8") as f:
            return f.read()
    with tempfile.TemporaryDirectory(prefix="zspec-analyze-") as folder:
        done = subprocess.run(words(analyzer, flags, path, os.path.join(folder, "out")), cwd=ROOT,
                              capture_output=True, text=True, timeout=SECONDS, check=False,
                              env={**os.environ, "LC_ALL": "C"})
    said = (done.stdout + done.stderr).replace(ROOT + os.sep, "")
    if done.returncode != 0 and not SAID.search(said):
        return f"{path}:1: error: {analyzer.name} ended with {done.returncode}: " \
            f"{' '.join(said.split())[-300:]} [ended]"
    with open(kept + ".new", "w", encoding="utf-8") as f:
        f.write(said)
    os.rename(kept + ".new", kept)
    return said


def findings(analyzer: Analyzer, said: str) -> Dict[Finding, str]:
    """Each finding once, with the words of the analyzer."""
    found: Dict[Finding, str] = {}
    for path, line, message, check in SAID.findall(said):
        path = os.path.relpath(os.path.join(ROOT, path), ROOT)
        if path.startswith("..") or path == "src/text/jsmn.h":
            continue  # a system's header; what is carried unchanged
        with open(os.path.join(ROOT, path), encoding="utf-8") as f:
            text = f.read().split("\n")[int(line) - 1].strip()[:TEXT]
        finding = Finding(analyzer.name, check.split(",")[0], path, text)
        found.setdefault(finding, f"{path}:{line}: {message} [{analyzer.name}: {check}]")
    return found


def entry_of(line: str) -> Optional[Finding]:
    match = ENTRY.match(line)
    return Finding(*match.groups()) if match else None


def is_listed(finding: Finding, entries: Set[Finding]) -> bool:
    return any(entry.covers(finding) for entry in entries)


def version_note(analyzer: Analyzer) -> str:
    """Says when this is not the version that the list is for, and so entries may be idle."""
    done = subprocess.run([analyzer.command[0], "--version"], capture_output=True, text=True,
                          check=False)
    found = re.search(r"(\d+)\.\d+", done.stdout)
    return "" if found and found.group(1) == analyzer.major else \
        f"the list was made with version {analyzer.major}"


def main() -> int:
    args = sys.argv[1:]
    jobs, cache = int(args[args.index("--jobs") + 1]), args[args.index("--cache") + 1]
    only = args[args.index("--only") + 1] if "--only" in args else ""
    first = args.index("--")
    flags = [word for word in args[:first] if word.startswith(("-D", "-I", "-std"))]
    paths = args[first + 1:]
    os.makedirs(cache, exist_ok=True)
    entries, faults = read_list(LIST, entry_of)
    passed = skipped = 0
    failed = len(faults)
    print("".join(f"FAIL {fault}\n" for fault in faults), end="")
    for analyzer in ANALYZERS:
        if only not in ("", analyzer.name):
            continue
        if not all(shutil.which(name) for name in (analyzer.command[0], analyzer.preprocess)):
            print(f"skipped: {analyzer.name} is missing (apt-get install {analyzer.package})")
            skipped += 1
            continue
        reported: Dict[Finding, str] = {}
        with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
            for said in pool.map(lambda path, a=analyzer: ask(a, flags, path, cache), paths):
                new = {k: v for k, v in findings(analyzer, said).items() if k not in reported}
                reported.update(new)
                is_wrong = any(not is_listed(f, entries) for f in new)
                passed, failed = passed + (not is_wrong), failed + is_wrong
        for finding, message in sorted(reported.items()):
            if not is_listed(finding, entries):
                print(f"FAIL {message}\n     {finding}")
        note = version_note(analyzer)
        stale = sorted(e for e in entries if e.tool == analyzer.name
                       and not any(e.covers(finding) for finding in reported))
        for entry in stale:
            print(f"{'idle' if note else 'FAIL stale'}: {entry}")
        failed += 0 if note else len(stale)
        print(f"{analyzer.name}: {len(paths)} files, {len(reported)} findings, "
              f"{sum(is_listed(f, entries) for f in reported)} of them listed as false"
              f"{'; ' + note if note else ''}")
    print(f"{passed} passed, {failed} failed{f', {skipped} skipped' if skipped else ''}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
