#!/usr/bin/env python3
"""Every value of every config.json that a golden case compiles has an origin: a place or a rule.

    tests/report/origins.py [--zspecc PATH]

Each case is compiled as it says, then traced from its root with the same options: the pointers of
the answer and of config.json must be the same, and each origin must lie within its file."""
import argparse
import concurrent.futures
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.join(ROOT, "tests"))

import run as golden  # noqa: E402  (the golden runner knows how a case is laid out)

COMPILE_ONLY = {"-o": 2, "--output": 2, "--compact": 1, "--source-map": 2, "-M": 2, "--depfile": 2,
                "-j": 2, "--jobs": 2, "--digests": 2, "--hermetic": 1, "--list-inputs": 1}


def pointers(value, at=""):
    """Leaves, empty lists and empty objects; and the root."""
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(
        value, list) else ()
    below = [(str(key).replace("~", "~0").replace("/", "~1"), child) for key, child in members]
    if not below or at == "":
        yield at
    for key, child in below:
        yield from pointers(child, f"{at}/{key}")


def trace_arguments(args):
    """The same compile for `trace`: without what only writes config.json."""
    kept, i = [], 1
    while i < len(args):
        name = args[i].split("=")[0]
        if name in COMPILE_ONLY and (name.startswith("--") or args[i] == name):
            i += 1 if "=" in args[i] else COMPILE_ONLY[name]
        elif args[i][:2] in ("-o", "-M", "-j") and len(args[i]) > 2:
            i += 1
        else:
            kept.append(args[i])
            i += 1
    return kept


def faults_of(directory, config, answer):
    found = [one["pointer"] for one in answer["values"]]
    wanted = list(pointers(config))
    if found != wanted:
        yield f"pointers differ: {sorted(set(found) ^ set(wanted))[:5]}"
    for one in answer["values"]:
        origin = one["origin"]
        if "file" in origin and origin["file"] != "-" and not origin["file"].startswith("<"):
            path = os.path.join(directory, origin["file"])
            with open(path, encoding="utf-8", errors="replace", newline="") as f:
                lines = f.read().replace("\r\n", "\n").split("\n")
            if not (0 < origin["line"] <= len(lines)
                    and 0 < origin["column"] <= len(lines[origin["line"] - 1]) + 1):
                yield f"{one['pointer']}: {origin} lies outside"
        elif "file" not in origin and "rule" not in origin:
            yield f"{one['pointer']}: comes from nowhere"


def check_case(zspecc, path):
    """None when the case compiles nothing, else its faults."""
    case = golden.read_case(path)
    args = case.args()
    is_several = any(one == "--all" for one in args) or args.count("-s") > 1
    is_help = "--help" in args or "--help-all" in args
    if args[:1] != ["compile"] or is_several or is_help or golden.why_skipped(case) is not None:
        return None
    with tempfile.TemporaryDirectory(prefix="zspec-case-") as directory:
        inputs = case.inputs()
        if "facts.json" in args and "facts.json" not in inputs:
            inputs["facts.json"] = golden.DEFAULT_FACTS
        golden.lay_out(directory, inputs)
        environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "HOME": "/nonexistent"}
        stdin = case.sections.get("stdin", b"")

        def ask(command):
            return subprocess.run([zspecc, *command], cwd=directory, env=environment, input=stdin,
                                  capture_output=True, timeout=60, check=False)
        rest = trace_arguments(args)
        compiled = ask(["compile", *rest])
        if compiled.returncode != 0:
            return None
        traced = ask(["trace", "--json", *rest, ""])
        if traced.returncode != 0:
            return [f"trace: status {traced.returncode}: {traced.stderr[-200:]!r}"]
        try:
            config, answer = json.loads(compiled.stdout), json.loads(traced.stdout)
        except ValueError as e:
            return [f"{e}: {' '.join(rest)}"]
        return list(faults_of(directory, config, answer))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--zspecc", default=os.path.join(ROOT, "build", "zspecc"))
    zspecc = os.path.abspath(parser.parse_args().zspecc)
    paths = [os.path.join(base, name) for base, _, names in sorted(os.walk(golden.CASES))
             for name in sorted(names) if name.endswith(".case")]
    passed = failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for path, faults in zip(paths, pool.map(lambda path: check_case(zspecc, path), paths)):
            passed += faults == []
            failed += bool(faults)
            for fault in faults or ():
                print(f"FAIL {os.path.relpath(path, ROOT)}: {fault}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
