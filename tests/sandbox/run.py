#!/usr/bin/env python3
"""What an intruder in the tool can do: every command, with tests/sandbox/inside.c in it.

    tests/sandbox/run.py --inside PROGRAM --zspecc PROGRAM

Ends with `N passed, N failed, N skipped`; skipped where the kernel has no landlock or seccomp.
"""

from __future__ import annotations

import argparse
import errno
import json
import os
import pwd
import re
import subprocess
import sys
import tempfile
from typing import Dict, List, Tuple

SPEC = """version: v1
deployment: shop
services:
  web: {image: {name: 'a:1'}, command: {entrypoint: [/bin/sh]}, env: {A: '$S:pw'}}
"""
TRIED = re.compile(r"^inside: (.*) (\d+)$", re.M)
DENIED = ("EACCES", "EPERM", "EROFS")
ALLOWED = ("make a file below the output", "read a secret")
# With jobs that name inputs of their own, files may be read to the end; so may this host and the
# files that an editor names.
READING = ("read /etc/shadow", "read /etc/passwd", "list /")
OPEN = ("--jobs-from", "a.yaml b.yaml", "@list", "host", "lsp")
COMPILE = "--facts facts.json --secrets-dir secrets"
# Command line, and the folder that its results lie in.
COMMANDS: List[Tuple[str, str]] = [
    (f"compile {COMPILE} -o out/config.json spec.yaml", "out"),
    (f"compile {COMPILE} spec.yaml", ""),
    (f"compile {COMPILE} --all -o out spec.yaml", "out"),
    (f"compile {COMPILE} --all -j 2 -o newout spec.yaml", "."),
    (f"compile {COMPILE} -j 2 -o out a.yaml b.yaml", "out"),
    (f"compile {COMPILE} -j 2 -o out --digests out/d.json @list", "out"),
    (f"compile {COMPILE} -j 2 -o out --jobs-from jobs", "out"),
    ("compile --secrets-dir secrets --jobs-from own", ""),
    ("check --secrets secrets.json --facts facts.json --facts fac*.json spec.yaml", ""),
    (f"compile {COMPILE} --diagnostics-file out/f.txt -o /dev/null spec.yaml", "out"),
    (f"bundle {COMPILE} -o out/bundle spec.yaml", "out"),
    ("bundle --delete -o out/old spec.yaml", "out"),
    (f"trace {COMPILE} spec.yaml /ociVersion", ""),
    ("check spec.yaml facts.json", ""),
    ("host -o out/facts.json spec.yaml", "out"),
    ("lsp", ""),
    ("check --kind oci config.json", ""),
    ("dump --kind deployment -o out/d.json spec.yaml", "out"),
    ("cdi list --cdi-dir cdi", ""),
    ("cdi inject --cdi-dir cdi --facts facts.json --config config.json -o out/c.json a.b/c=d",
     "out"),
]
INPUTS = {
    "spec.yaml": SPEC,
    "a.yaml": SPEC,
    "b.yaml": SPEC,
    "list": "a.yaml\nb.yaml\n",
    "own": '{"spec": "a.yaml", "options": {"facts": "facts.json"}}\n',
    "jobs": '{"spec": "a.yaml"}\n' * 4,
    "facts.json": '{"version": 1, "uid": 0, "gid": 0, "cgroup": {"root_writable": true}}',
    "config.json": '{"ociVersion": "1.0.2", '
    '"root": {"path": "r"}, "process": {"args": ["a"], "cwd": "/"}}',
    "secrets/shop/pw": "s3cret",
    "secrets.json": '{"shop": {"pw": "s3cret"}}',
    "cdi/a.json": '{"cdiVersion": "0.6.0", "kind": "a.b/c", "devices": [{"name": "d", '
    '"containerEdits": {"env": ["A=b"]}}]}',
    "out/old/config.json": "{}",
}


def message(text: str) -> str:
    return f"Content-Length: {len(text)}\r\n\r\n{text}"


# What an editor says to the language server.
TALK = "".join(message('{"jsonrpc": "2.0", %s}' % text) for text in (
    '"id": 1, "method": "initialize", "params": {"capabilities": {}}', '"method": "initialized"',
    '"id": 2, "method": "shutdown"', '"method": "exit"'))


def run(program: str, line: str, below: str, mode: str) -> Tuple[int, Dict[str, str], str]:
    """Exit status, what each attempt came to, and everything said."""
    with tempfile.TemporaryDirectory(prefix="zspec-sandbox-") as above:
        folder, outside = os.path.join(above, "run"), os.path.join(above, "outside")
        os.mkdir(outside)
        with open(os.path.join(outside, "there"), "w", encoding="utf-8") as f:
            f.write("keep")
        for name, text in INPUTS.items():
            path = os.path.join(folder, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as f:
                f.write(text)
        environment = {"PATH": "/bin", "OUTSIDE": outside}
        if mode == "off":
            environment["TAME"] = "1"
        if mode:
            environment["ZSPECC_SANDBOX"] = mode
        if below:
            environment["BELOW"] = os.path.join(folder, below)
        if "--secrets-dir" in line:
            environment["SECRET"] = os.path.join(folder, "secrets/shop/pw")
        done = subprocess.run(
            [program, *line.split()],
            cwd=folder,
            env=environment,
            input=TALK,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        tried = {what: errno.errorcode.get(int(number), number)
                 for what, number in TRIED.findall(done.stderr)}
        return done.returncode, tried, done.stderr


def judge(program: str, line: str, below: str, mode: str) -> List[str]:
    status, tried, said = run(program, line, below, mode)
    if status != 0 or "execute" not in tried:
        return [f"status {status}: {said}"]
    faults = []
    is_open = any(line.startswith(word) or " " + word in line for word in OPEN)
    for what, came_to in tried.items():
        if what in ALLOWED and came_to != "0":
            faults.append(f"{what}: {came_to}, and it is meant to be allowed")
        if is_open and what in READING:
            continue
        if what not in ALLOWED and came_to not in DENIED:
            faults.append(f"{what}: {came_to}")
    return faults


def name_of(uid):
    """The name of an account; None when there is none."""
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return None


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inside", required=True, type=os.path.abspath)
    parser.add_argument("--zspecc", required=True, type=os.path.abspath)
    options = parser.parse_args()
    passed = failed = skipped = 0
    status, _, said = run(options.zspecc, "check spec.yaml", "", "require")
    checks = [(line, below, mode) for line, below in COMMANDS for mode in ("", "require")]
    if status == 3 and "no sandbox" in said:
        print(f"skipped sandbox: {said.strip()}")
        skipped, checks = len(checks), []
    for line, below, mode in checks:
        faults = judge(options.inside, line, below, mode)
        passed, failed = passed + (not faults), failed + bool(faults)
        for fault in faults:
            print(f"FAIL {mode} {line}: {fault}")
    # Off is off: the same attempts then go through, so the test can tell.
    _, tried, _ = run(options.inside, "check spec.yaml", "", "off")
    is_open = tried.get("read /etc/passwd") == "0"
    passed, failed = passed + is_open, failed + (not is_open)
    if not is_open:
        print(f"FAIL off: {tried}")
    status, _, said = run(options.zspecc, "check spec.yaml", "", "on")
    is_refused = status == 2 and "write auto, off or require" in said
    passed, failed = passed + is_refused, failed + (not is_refused)
    if not is_refused:
        print(f"FAIL ZSPECC_SANDBOX=on: status {status}: {said}")
    # Without name services, which would want sockets, users still have names: those of /etc/passwd,
    # else that of the environment.
    users = [(None, os.geteuid(), name_of(os.geteuid()) or "ann")]
    users += [("setpriv --reuid 64242".split(), 64242, "ann")] * (os.geteuid() == 0)
    for prefix, uid, name in users:
        said = subprocess.run((prefix or []) + [options.zspecc, "host"], check=True,
                              env={**os.environ, "USER": "ann"}, capture_output=True, text=True)
        is_named = json.loads(said.stdout).get("user") == name
        passed, failed = passed + is_named, failed + (not is_named)
        if not is_named:
            print(f"FAIL host: user {uid} is not {name}")
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
