#!/usr/bin/env python3
"""What a golden case cannot set up: streams that fail, a terminal, paths that are too long, files
that are in the way, and another host.

    tests/system/run.py [--zspecc PATH] [FILTER...]

Ends with `N passed, N failed, N skipped`; another host needs namespaces of its own (unshare)."""
from __future__ import annotations

import argparse
import json
import os
import pty
import shutil
import subprocess
import sys
import tempfile
from typing import Callable, List, Tuple

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "tests"))
from casefile import in_words_of_glibc  # noqa: E402
SPEC = """version: v1
deployment: shop
services:
  web:
    image: {name: nginx:1.27}
    command: {entrypoint: [/bin/app]}
"""
FACTS = '{"version": 1, "uid": 0, "gid": 0, "cgroup": {"version": 2, "root_writable": true}}\n'
CONFIG = '{"ociVersion": "1.0.2", "process": {"args": ["/bin/app"]}}\n'
FINDING = "    hostnme: web\n"
INITIALIZE = '{"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {}}'
TIMEOUT_S = 60
JOBS = 600


class Failure(Exception):
    pass


class Skipped(Exception):
    pass


def write(path: str, text: str) -> None:
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)


def lay_out(folder: str) -> None:
    write(f"{folder}/spec.yaml", SPEC)
    write(f"{folder}/faulty.yaml", SPEC + FINDING)
    write(f"{folder}/facts.json", FACTS)
    write(f"{folder}/bundle/config.json", CONFIG)
    write(f"{folder}/cdi/a.json", '{"cdiVersion": "0.6.0", "kind": "a.com/b", "devices": '
                                  '[{"name": "c", "containerEdits": {"env": ["A=b"]}}]}')
    write(f"{folder}/jobs", '{"spec": "spec.yaml"}\n' * JOBS)


def run(zspecc: str, folder: str, words: List[str], **more) -> Tuple[int, str, str]:
    """Status, standard output and standard error."""
    streams = {"stdout": subprocess.PIPE, **more}
    done = subprocess.run([zspecc, *words], cwd=folder, stderr=subprocess.PIPE, timeout=TIMEOUT_S,
                          check=False, **streams)
    said = in_words_of_glibc(done.stderr).decode()
    return done.returncode, (done.stdout or b"").decode(), said


def expect(got, want, what: str) -> None:
    if got != want:
        raise Failure(f"{what}: {got!r}, want {want!r}")


def ends_with(got: Tuple[int, str, str], status: int, said: str, what: str) -> None:
    if got[0] != status or said not in got[2]:
        raise Failure(f"{what}: status {got[0]}, said {got[2]!r}; want {status}, {said!r}")


# ---- streams -------------------------------------------------------------------------------------
COMPILE = "compile --facts facts.json --cdi off "
ANSWERS = (
    "--version", "--help", "compile --help", COMPILE + "spec.yaml",
    COMPILE + "--list-inputs spec.yaml", COMPILE + "--jobs-from jobs",
    COMPILE + "-j 3 --jobs-from jobs", "check --facts facts.json spec.yaml",
    "check --fix --dry-run faulty.yaml", "check --format sarif --diagnostics-file - spec.yaml",
    "dump --kind deployment spec.yaml", "trace --facts facts.json spec.yaml /ociVersion",
    "explain-error -b bundle 'args must not be empty'", "cdi list --cdi-dir cdi",
    "cdi why --cdi-dir cdi a.com/b=c", "host", "explain ZS0201", "explain", "schema oci",
    "schema deployment --ledger", "lsp",
) + tuple("schema " + kind for kind in ("cdi", "oci-state", "oci-features", "image", "host",
                                        "finding", "seccomp", "deployment"))


def check_full(zspecc: str, folder: str) -> None:
    """No command takes an answer for written that was not."""
    for command in ANSWERS:
        words = [word.strip("'") for word in command.replace("args must not be empty",
                                                             "args/must").split(" ")]
        words = ["args must not be empty" if word == "args/must" else word for word in words]
        with open("/dev/full", "wb") as full:
            body = f"Content-Length: {len(INITIALIZE)}\r\n\r\n{INITIALIZE}".encode()
            got = run(zspecc, folder, words, stdout=full, input=body)
        ends_with(got, 3, "standard output cannot be written", command)


def check_terminal(zspecc: str, folder: str) -> None:
    """Colours are for terminals whose user did not ask for none."""
    for variable, is_colored in (("ZS_NONE", True), ("NO_COLOR", False)):
        ours, theirs = pty.openpty()
        environment = {"PATH": "/usr/bin:/bin", variable: "1"}
        subprocess.run([zspecc, "check", "faulty.yaml"], cwd=folder, stderr=theirs, check=False,
                       env=environment, timeout=TIMEOUT_S)
        os.close(theirs)
        said = os.read(ours, 4096)
        os.close(ours)
        expect(b"\x1b[" in said, is_colored, variable)


def check_slow_first(zspecc: str, folder: str) -> None:
    """Answers wait for the first job, and workers for the answers, however slow it is."""
    services = "".join(f"  s{i}: {{image: {{name: a}}, command: {{entrypoint: [x]}}}}\n"
                       for i in range(20000))
    write(f"{folder}/large.yaml", "version: v1\ndeployment: shop\nservices:\n" + services)
    write(f"{folder}/jobs", '{"spec": "large.yaml", "service": "s7"}\n'
          + '{"spec": "spec.yaml"}\n' * JOBS)
    status, out, said = run(zspecc, folder, (COMPILE + "-j 4 --jobs-from jobs").split(" "))
    expect((status, said), (0, ""), "status")
    lines = [json.loads(line)["line"] for line in out.splitlines()]
    expect(lines, list(range(1, JOBS + 2)), "order")


# ---- paths ---------------------------------------------------------------------------------------
def check_long_paths(zspecc: str, folder: str) -> None:
    """A path that no system call takes is refused with words, wherever it is given."""
    long, name = "x/" * 2047 + "x", "n" * 300
    near = ("d" * 255 + "/") * 15 + "d" * 251  # a path, but of nothing below it
    subprocess.run(["mkdir", "-p", near], cwd=folder, check=True)
    tight = "n" * 250  # no temporary name fits beside it
    bundle = "bundle --cdi off --facts facts.json "
    for words, said in (
            (f"{COMPILE}-o {name} spec.yaml", "File name too long"),
            (f"{COMPILE}-o {tight} spec.yaml", "File name too long"),
            (f"{COMPILE}-o {name}/y spec.yaml", "File name too long"),
            (f"{COMPILE}-o {long}/y spec.yaml", "File name too long"),
            (f"{COMPILE}--all -o {near} spec.yaml", "the path is too long"),
            (f"{COMPILE}-o {near} spec.yaml faulty.yaml", "the path is too long"),
            (f"{bundle}-o {name}/b spec.yaml", "File name too long"),
            (f"{bundle}--rootfs {long}/y -o b spec.yaml", "File name too long"),
            (f"{bundle}--delete -o {long}/y spec.yaml", "the path of the bundle is too long"),
            (f"explain-error -b {near} x", "the path is too long"),
            (f"{COMPILE}--secrets-dir {near} secret.yaml", "could not be looked up")):
        write(f"{folder}/secret.yaml", SPEC + "    env: {A: $S:password}\n")
        got = run(zspecc, folder, words.split(" "))
        if got[0] not in (1, 3) or said not in got[2]:
            short = words.replace(long, "LONG").replace(near, "NEAR").replace(name, "NAME")
            raise Failure(f"{short}: status {got[0]}: {got[2][-200:]!r}")


def check_relative_root(zspecc: str, folder: str) -> None:
    """A root file system beside the caller is linked by its whole path."""
    words = "bundle --cdi off --facts facts.json --rootfs root/ -o b spec.yaml".split(" ")
    ends_with(run(zspecc, folder, words), 0, "", "bundle")
    expect(os.readlink(f"{folder}/b/rootfs"), f"{folder}/root/", "link")
    ends_with(run(zspecc, folder, ["bundle", "--delete", "-o", "b///", "spec.yaml"]), 0, "",
              "delete")
    expect(os.path.exists(f"{folder}/b"), False, "deleted")


def check_in_the_way(zspecc: str, folder: str) -> None:
    """Files that `--fix` may not replace are left alone; others keep their owner."""
    words = ["check", "--fix", "faulty.yaml"]
    if os.geteuid() == 0:
        os.chown(f"{folder}/faulty.yaml", 1234, 1235)
        ends_with(run(zspecc, folder, words), 0, "1 fix made", "fix")
        st = os.stat(f"{folder}/faulty.yaml")
        expect((st.st_uid, st.st_gid), (1234, 1235), "owner")
    else:
        os.chmod(f"{folder}/faulty.yaml", 0o400)
        ends_with(run(zspecc, folder, words), 3, "Permission denied; it is as it was", "fix")
    os.mkfifo(f"{folder}/pipe")
    with subprocess.Popen([zspecc, "check", "--fix", "pipe"], cwd=folder,
                          stderr=subprocess.PIPE) as tool:
        with open(f"{folder}/pipe", "w", encoding="utf-8") as f:
            f.write(SPEC + FINDING)
        said = tool.stderr.read().decode() if tool.stderr is not None else ""
        expect(tool.wait(TIMEOUT_S), 3, "status")
    if "not a regular file; it is as it was" not in said:
        raise Failure(said)


# ---- another host --------------------------------------------------------------------------------
MADE = """set -e
mount -t tmpfs tmpfs /sys/fs/cgroup
echo 'cpu io  memory' >/sys/fs/cgroup/cgroup.controllers
mkdir -p /sys/fs/cgroup/shop/containers
mount --bind own /proc/$$/cgroup
mount --bind subuid /etc/subuid
mount --bind subgid /etc/subgid
exec "$@"
"""


def made_host(zspecc: str, folder: str, words: str, own: str) -> Tuple[int, str, str]:
    """Runs in a mount namespace, where this host is another one."""
    write(f"{folder}/own", f"0::{own}\n")
    done = subprocess.run(["unshare", "-rm", "sh", "-c", MADE, "sh", zspecc, *words.split(" ")],
                          cwd=folder, capture_output=True, timeout=TIMEOUT_S, check=False)
    if b"unshare" in done.stderr or b"mount" in done.stderr:
        raise Skipped(done.stderr.decode().strip())
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def check_host(zspecc: str, folder: str) -> None:
    """Facts of a host with control groups, subordinate ids and a manager in a leaf."""
    if shutil.which("unshare") is None:
        raise Skipped("no unshare")
    write(f"{folder}/subuid", "# comment\nada:100000:65536 \nbob:x:1\n\n:1:2\nroot:1:99999999999\n")
    write(f"{folder}/subgid", "ada:200000:65536\r\n")
    status, out, said = made_host(zspecc, folder, "host", "/shop/init")
    expect(status, 0, "status")
    if "3 lines of /etc/subuid and /etc/subgid are not" not in said:
        raise Failure(said)
    facts = json.loads(out)
    expect(facts["cgroup"], {"version": 2, "parent": "/shop/containers", "root_writable": False,
                             "controllers": ["cpu", "io", "memory"]}, "cgroup")
    expect(facts["subuid"], [{"name": "ada", "start": 100000, "count": 65536}], "subuid")
    expect(facts["subgid"], [{"name": "ada", "start": 200000, "count": 65536}], "subgid")
    _, out, _ = made_host(zspecc, folder, "host", "/other/init")
    expect(json.loads(out)["cgroup"]["parent"], "/other/init", "no containers beside it")


CHECKS: Tuple[Callable[[str, str], None], ...] = (
    check_full, check_terminal, check_slow_first, check_long_paths, check_relative_root,
    check_in_the_way, check_host)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--zspecc", default=os.path.join(ROOT, "build", "zspecc"))
    parser.add_argument("filters", nargs="*", metavar="FILTER")
    options = parser.parse_args()
    passed = failed = skipped = 0
    for check in CHECKS:
        if options.filters and not any(f in check.__name__ for f in options.filters):
            continue
        folder = os.path.realpath(tempfile.mkdtemp(prefix="zspec-system-"))
        try:
            lay_out(folder)
            check(os.path.abspath(options.zspecc), folder)
            passed += 1
        except Skipped as e:
            skipped += 1
            print(f"skipped {check.__name__[6:]}: {e}")
        except (Failure, OSError, ValueError, KeyError, subprocess.TimeoutExpired) as e:
            failed += 1
            print(f"FAIL {check.__name__[6:]}: {check.__doc__}\n  {e}")
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
