#!/usr/bin/env python3
"""Runs the golden cases: tests/cases/<area>/<what>.case, one file a case.

    tests/run.py [--zspecc PATH] [--jobs N] [-u] [FILTER...]
    tests/run.py --torture PROGRAM [FILTER...]      each case's command line under torture.c

FILTER is a part of a case's path. -u rewrites the expectations; review the diff as code. The
closing line is `N passed, N failed` (`, N skipped`). ZS_LANE=careful|fast in the environment
chooses the lane of the readers for every case, which must make no difference. A case is text: what
it shows, then sections.

    A bind mount marked readonly gets the option `ro`.
    -- spec.yaml --
    version: v1               any name that is not listed below is a file, written before the run;
    ...                       a name that ends in `/` is an empty directory, `a -> b` a link
    -- config.json --
    {                         the exact standard output
    ...

args          the command line, one token a line; without it
              `compile -s web --facts facts.json spec.yaml`
facts.json    when absent, a plain root host with a writable cgroup tree
stdin environment   standard input; KEY=VALUE lines (else PATH, LC_ALL and HOME are all there is)
config.json   expected standard output, byte for byte, and it must be JSON; `stdout` for any text
stderr        expected diagnostics, byte for byte
contains-stdout contains-stderr   each line must occur there; instead of the exact text
status        expected exit status; without it 1 when an error is expected, else 0
files         every path the run made or removed, sorted: `PATH`, `DIRECTORY/`, `LINK -> TARGET`,
              `PATH (private)` when others cannot read it, `PATH (removed)`
want PATH     the expected content of a file that the run made
What is not expected must not happen: without a section for it, an output must be empty.

`# needs: root` (or `no-root`) in the description skips the case elsewhere.
`(escaped)` after a name: \\n \\t \\r \\0 \\xHH \\\\ are read as in C, and a backslash at the end of
a line joins it with the next, so that line ends, their absence and any byte can be written.
A comment `#~ ZS0201` at the end of a line of an input says that this code is reported on this line.
A file with such marks must have one for every error: what -u accepted by mistake does not pass."""
import argparse
import collections
import concurrent.futures
import dataclasses
import difflib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

from casefile import CaseError, in_words_of_glibc, read_case, write_case

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CASES = os.path.join(ROOT, "tests", "cases")
PRIVATE = " (private)"
TIMEOUT_S = 30
TORTURE_TIMEOUT_S = 240
MAX_OUTPUT = 8 << 20
DEFAULT_FACTS = b"""{
  "version": 1,
  "uid": 0,
  "gid": 0,
  "user": "root",
  "cgroup": {"version": 2, "parent": "", "root_writable": true}
}
"""
MARK = re.compile(rb"#~((?: ZS\d+)+)\s*$")
REPORT = re.compile(rb"^([^\s:][^:\n]*):(\d+):\d+: (error|warning|note)\[(ZS\d+)\]", re.M)


@dataclasses.dataclass
class Outcome:
    status: int
    stdout: bytes
    stderr: bytes
    files: dict  # path -> bytes; None for a directory


def why_skipped(case):
    for need in re.findall(rb"^# needs: (.*)$", case.comment, re.M):
        need = need.decode().strip()
        if need not in ("root", "no-root"):
            raise CaseError(f"unknown need `{need}`")
        if (need == "root") != (os.geteuid() == 0):
            return f"needs {need}"
    return None


def lay_out(directory, inputs):
    """Writes the inputs; a case cannot write outside its directory."""
    for name, data in inputs.items():
        place, _, target = name.partition(" -> ")
        path = os.path.normpath(os.path.join(directory, place))
        if not path.startswith(directory + os.sep):
            raise CaseError(f"`{name}` lies outside the case")
        if name.endswith("/") and not target:
            os.makedirs(path, exist_ok=True)
            continue
        os.makedirs(os.path.dirname(path), exist_ok=True)
        if target:
            os.symlink(target, path)
            continue
        with open(path, "wb") as f:
            f.write(data)


def look_around(directory):
    found = {}
    for base, names, files in os.walk(directory):
        for name in names + files:
            path = os.path.join(base, name)
            relative = os.path.relpath(path, directory)
            if os.path.islink(path):
                found[relative + " -> " + os.readlink(path)] = None
            elif os.path.isdir(path):
                found[relative + "/"] = None
            else:
                with open(path, "rb") as f:
                    found[relative + ("" if os.stat(path).st_mode & 0o044 else PRIVATE)] = f.read()
    return found


def changes(before, after):
    """What a run made or changed, and under a name of its own what it removed."""
    made = {name: data for name, data in after.items() if before.get(name, b"\0") != data}
    made.update({name + " (removed)": None for name in before if name not in after})
    return made


def run_case(case, program, timeout_s=TIMEOUT_S):
    """Runs the tool in a fresh directory with nothing of this machine's environment."""
    directory = os.path.realpath(tempfile.mkdtemp(prefix="zspec-case-"))
    try:
        inputs = case.inputs()
        args = case.args()
        if "facts.json" in args and "facts.json" not in inputs:
            inputs["facts.json"] = DEFAULT_FACTS
        lay_out(directory, inputs)
        before = look_around(directory)
        environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "HOME": "/nonexistent"}
        if "ZS_LANE" in os.environ:
            environment["ZS_LANE"] = os.environ["ZS_LANE"]
        for line in case.sections.get("environment", b"").decode().split("\n")[:-1]:
            key, _, value = line.partition("=")
            environment[key] = value
        try:
            done = subprocess.run([program] + args, cwd=directory, env=environment,
                                  input=case.sections.get("stdin", b""), timeout=timeout_s,
                                  capture_output=True, check=False)
        except subprocess.TimeoutExpired:
            raise CaseError(f"ran for more than {timeout_s} s") from None
        made = changes(before, look_around(directory))
        said = [in_words_of_glibc(output.replace(directory.encode(), b"$DIR"))[:MAX_OUTPUT]
                for output in (done.stdout, done.stderr)]
        return Outcome(done.returncode, *said, made)
    finally:
        shutil.rmtree(directory, ignore_errors=True)


def difference(what, want, got):
    want_lines = want.decode("utf-8", "backslashreplace").splitlines(keepends=True)
    got_lines = got.decode("utf-8", "backslashreplace").splitlines(keepends=True)
    lines = [line if line.endswith("\n") else line + "\n\\ no newline at the end\n" for line in
             difflib.unified_diff(want_lines, got_lines, f"expected {what}", f"actual {what}", n=2)]
    return "".join(lines[:60]) + ("... and more\n" if len(lines) > 60 else "")


def expected_status(case):
    if "status" in case.sections:
        return int(case.sections["status"])
    text = case.sections.get("stderr", b"") + case.sections.get("contains-stderr", b"")
    return 1 if re.search(rb"\berror\b", text) else 0


def check_output(case, names, contains, got):
    """One output against its exact section, its `contains-` section, or emptiness."""
    exact = next((name for name in names if name in case.sections), None)
    if exact is not None:
        return [] if case.sections[exact] == got else [difference(exact, case.sections[exact], got)]
    if contains in case.sections:
        lines = [line for line in case.sections[contains].split(b"\n") if line]
        missing = [line.decode("utf-8", "replace") for line in lines if line not in got]
        if missing:
            return [f"{contains}: not there: {line}\n" for line in missing] + [
                difference(names[-1], b"", got)]
        return []
    return [difference(names[-1], b"", got)] if got else []


def check_marks(case, stderr):
    """Double entry: the codes marked in the inputs against the codes reported there."""
    faults = []
    reported = collections.Counter()
    for file, line, severity, code in REPORT.findall(stderr):
        reported[(file.decode(), int(line), code.decode())] = severity.decode()
    for file, data in case.inputs().items():
        marked = set()
        for number, line in enumerate(data.split(b"\n"), 1):
            match = MARK.search(line)
            if match is not None:
                marked |= {(file, number, code.decode()) for code in match.group(1).split()}
        if not marked:
            continue
        for file_name, number, code in sorted(marked - set(reported)):
            faults.append(f"{file_name}:{number}: marked {code}, which was not reported there\n")
        for at, severity in sorted(reported.items()):
            if severity == "error" and at[0] == file and at not in marked:
                faults.append(f"{at[0]}:{at[1]}: reported {at[2]}, which is not marked there\n")
    return faults


def check_files(case, files):
    faults = []
    if "files" in case.sections:
        got = "".join(name + "\n" for name in sorted(files)).encode()
        if got != case.sections["files"]:
            faults.append(difference("files", case.sections["files"], got))
    for name, want in case.sections.items():
        if name.startswith("want "):
            got = files.get(name[5:], files.get(name[5:] + PRIVATE))
            if got is None:
                faults.append(f"{name[5:]} was not written\n")
            elif got != want:
                faults.append(difference(name[5:], want, got))
    return faults


def judge(case, outcome):
    faults = []
    if outcome.status != expected_status(case):
        faults.append(f"exit status {outcome.status}, expected {expected_status(case)}\n")
    if "config.json" in case.sections:
        try:
            json.loads(outcome.stdout)
        except ValueError as e:
            faults.append(f"standard output is not JSON: {e}\n")
    faults += check_output(case, ("config.json", "stdout"), "contains-stdout", outcome.stdout)
    faults += check_output(case, ("stderr",), "contains-stderr", outcome.stderr)
    return faults + check_marks(case, outcome.stderr) + check_files(case, outcome.files)


def update(case, outcome):
    """Writes what happened into the case, keeping the sections its author chose."""
    sections = case.sections

    def put(name, data):
        if data:
            sections[name] = data
        else:
            sections.pop(name, None)

    if "contains-stdout" not in sections:
        is_config = (outcome.status == 0 and case.args()[:1] == ["compile"]
                     and outcome.stdout[:1] == b"{")
        name = "stdout" if "stdout" in sections or not is_config else "config.json"
        sections.pop("config.json" if name == "stdout" else "stdout", None)
        put(name, outcome.stdout)
    if "contains-stderr" not in sections:
        put("stderr", outcome.stderr)
    if "files" in sections:
        sections["files"] = "".join(name + "\n" for name in sorted(outcome.files)).encode()
    for name in [name for name in sections if name.startswith("want ")]:
        put(name, outcome.files.get(name[5:], outcome.files.get(name[5:] + PRIVATE)) or b"")
    sections.pop("status", None)
    if outcome.status != expected_status(case):
        sections["status"] = b"%d\n" % outcome.status
    write_case(case)


def find_cases(filters):
    found = []
    for base, names, files in os.walk(CASES):
        names.sort()
        found += [os.path.join(base, name) for name in sorted(files) if name.endswith(".case")]
    if filters:
        wanted = [f[len("tests/cases/"):] if f.startswith("tests/cases/") else f for f in filters]
        found = [path for path in found if any(f in os.path.relpath(path, CASES) for f in wanted)]
    return found


def run_one(path, options):
    """One case: ("passed" | "failed" | "skipped" | "rewritten", what to print)."""
    name = os.path.relpath(path, ROOT)
    try:
        case = read_case(path)
        reason = why_skipped(case)
        if reason is not None:
            return "skipped", f"skipped {name}: {reason}\n"
        outcome = run_case(case, options.zspecc)
        faults = judge(case, outcome)
        if not faults:
            return "passed", ""
        if options.update and 0 <= outcome.status <= 3:
            update(case, outcome)
            left = judge(read_case(path), outcome)
            if not left:
                return "rewritten", f"rewritten {name}\n"
            faults = left
        shows = case.comment.decode().splitlines()[0]
        return "failed", f"FAIL {name}: {shows}\n" + "".join(faults)
    except (CaseError, ValueError) as e:
        return "failed", f"FAIL {name}: {e}\n"


TRIED = collections.Counter({"points tried": 0, "crashes": 0, "leaks": 0, "partial outputs": 0,
                             "silent ends": 0, "files left open": 0})
ENDS = {b"partial output": "partial outputs", b"silent end": "silent ends",
        b"left open": "files left open"}
TEMPORARY = re.compile(r"(?:^|/)\.[^/]+\.[0-9a-z]{7}(?: |$)", re.M)


def count_torture(outcome):
    """Adds what the torture of one case found to TRIED; whether nothing was wrong."""
    said = outcome.stdout + outcome.stderr
    found = collections.Counter()
    for word in re.findall(rb"^(partial output|silent end|left open): ", said, re.M):
        found[ENDS[word]] += 1
    found["partial outputs"] += len(TEMPORARY.findall("\n".join(outcome.files)))
    if b"LeakSanitizer" in said:
        found["leaks"] += 1
    elif b"Sanitizer" in said or b"runtime error" in said or outcome.status not in (0, 1):
        found["crashes"] += 1
    points = re.search(rb"^points (\d+)", said, re.M)
    TRIED.update(found)
    TRIED["points tried"] += int(points.group(1)) if points else 0
    return outcome.status == 0 and points is not None and not any(found.values())


def torture_one(path, options):
    """One case's command line with each of its allocations refused once."""
    name = os.path.relpath(path, ROOT)
    try:
        case = read_case(path)
        if why_skipped(case) is not None:
            return "skipped", ""
        outcome = run_case(case, options.torture, TORTURE_TIMEOUT_S)
    except CaseError as e:
        return "failed", f"FAIL {name}: {e}\n"
    if count_torture(outcome):
        return "passed", ""
    said = (outcome.stdout + outcome.stderr).decode("utf-8", "replace").splitlines()[:30]
    return "failed", f"FAIL {name}: status {outcome.status}\n" + "".join(f"  {x}\n" for x in said)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--zspecc", default=os.path.join(ROOT, "build", "zspecc"))
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    parser.add_argument("-u", "--update", action="store_true")
    parser.add_argument("--torture", metavar="PROGRAM", type=os.path.abspath)
    parser.add_argument("filters", nargs="*", metavar="FILTER")
    options = parser.parse_args()
    os.umask(0o022)
    options.zspecc = os.path.abspath(options.zspecc)
    if not os.access(options.torture or options.zspecc, os.X_OK):
        print(f"{options.torture or options.zspecc} is not there; run make first")
        return 2
    paths = find_cases(options.filters)
    if not paths:
        print("no case has such a path")
        return 2
    counts = collections.Counter()
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        run = torture_one if options.torture else run_one
        for verdict, text in pool.map(lambda path: run(path, options), paths):
            counts[verdict] += 1
            sys.stdout.write(text)
    if options.torture:
        print("torture: " + ", ".join(f"{what} {n}" for what, n in TRIED.items()))
    line = f"{counts['passed'] + counts['rewritten']} passed, {counts['failed']} failed"
    print(line + (f", {counts['skipped']} skipped" if counts["skipped"] else ""))
    return 1 if counts["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
