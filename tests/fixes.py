#!/usr/bin/env python3
"""The law of fixes: whatever `zspecc check --fix` does to a document, it does no harm.

    tests/fixes.py [--zspecc PATH] [--jobs N] [FILTER...]

Takes every document of the golden cases (FILTER is a part of a case's path). For each that has a
fix: the result is no worse than what was there (it reads when that did, and what can be read has no
more errors), fixing it again changes nothing, and the diff of --dry-run, given to `patch`, makes
the same bytes, while --dry-run itself changes nothing. A file that cannot be written (UNWRITABLE)
is as it was, with nothing beside it. Closing line: `N passed, N failed, N skipped`."""
import argparse
import concurrent.futures
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile

from casefile import CaseError, read_case
from run import find_cases

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TIMEOUT_S = 60
DOCUMENTS = (".yaml", ".yml", ".json")


NOBODY = 65534
FIXABLE = b"version: v1\ndeployment: shop\nservices:\n  web:\n    imagge: {name: nginx}\n"


class BrokenLaw(Exception):
    """What a fix did that it must not do."""


class Skipped(Exception):
    """What this machine lets nobody try."""


def run_tool(zspecc, folder, *words, **more):
    return subprocess.run([zspecc, *words], cwd=folder, capture_output=True, timeout=TIMEOUT_S,
                          stdin=subprocess.DEVNULL, check=False, **more)


def rank(zspecc, folder, name):
    """How bad a document is: what was not read, then how many errors there are. Smaller is
    better."""
    done = run_tool(zspecc, folder, "check", "--format", "json", name)
    if done.returncode not in (0, 1):
        raise BrokenLaw(f"check ends with {done.returncode}: {done.stderr[:200]!r}")
    found = [json.loads(line) for line in done.stderr.splitlines()]
    codes = [f["code"] for f in found if f["severity"] == "error" and "code" in f]
    unread = 2 if any(c.startswith("ZS01") for c in codes) else \
        1 if any(c.startswith(("ZS02", "ZS03")) for c in codes) else 0
    return (unread, len(codes))


def read(path):
    with open(path, "rb") as f:
        return f.read()


def patched(folder, name, before, diff):
    """What `patch` makes of the text; None when there is no patch on this machine."""
    if shutil.which("patch") is None:
        return None
    copy = os.path.join(folder, "patched" + os.path.splitext(name)[1])
    with open(copy, "wb") as f:
        f.write(before)
    done = subprocess.run(["patch", "--silent", "--binary", copy], input=diff, cwd=folder,
                          capture_output=True, timeout=TIMEOUT_S, check=False)
    if done.returncode != 0:
        raise BrokenLaw(f"patch refuses the diff: {(done.stdout + done.stderr)[:300]!r}")
    return read(copy)


def judge(zspecc, folder, name):
    """Holds one document against the law; whether anything was fixed."""
    path = os.path.join(folder, name)
    before = read(path)
    dry = run_tool(zspecc, folder, "check", "--fix", "--dry-run", name)
    if read(path) != before:
        raise BrokenLaw("--dry-run changed the file")
    if not dry.stdout:
        if run_tool(zspecc, folder, "check", "--fix", name).returncode > 1 or read(path) != before:
            raise BrokenLaw("--fix changed a file that --dry-run leaves alone")
        return False
    worst = rank(zspecc, folder, name)
    done = run_tool(zspecc, folder, "check", "--fix", name)
    after = read(path)
    if done.returncode not in (0, 1) or done.returncode != dry.returncode:
        raise BrokenLaw(f"--fix ends with {done.returncode}: {done.stderr[:300]!r}")
    now = rank(zspecc, folder, name)
    if now > worst:
        raise BrokenLaw(f"worse than before: {worst} became {now}")
    is_whole = b"<hidden>" not in dry.stdout
    if is_whole and patched(folder, name, before, dry.stdout) not in (None, after):
        raise BrokenLaw("the diff makes other bytes than --fix")
    again = run_tool(zspecc, folder, "check", "--fix", "--dry-run", name)
    if again.stdout:
        raise BrokenLaw("a fixed file is fixed again:\n" + again.stdout.decode("utf-8", "replace"))
    return True


def judge_case(path, zspecc):
    """[(name, None or what is wrong)] of each document of a case, and how many were fixed."""
    results, fixed = [], 0
    try:
        inputs = read_case(path).inputs()
    except CaseError as e:
        return [(path, str(e))], 0
    for name, data in inputs.items():
        if not name.endswith(DOCUMENTS) or "->" in name:
            continue
        said = None
        with tempfile.TemporaryDirectory() as folder:
            base = os.path.join(os.curdir, "document" + os.path.splitext(name)[1])
            with open(os.path.join(folder, base), "wb") as f:
                f.write(data)
            try:
                fixed += judge(zspecc, folder, base)
            except (BrokenLaw, subprocess.TimeoutExpired, ValueError) as e:
                said = str(e)
        results.append((f"{os.path.relpath(path, ROOT)}: {name}", said))
    return results, fixed


# ---- files that cannot be written ----------------------------------------------------------------
def in_read_only_folder(zspecc, folder):
    """No file can be made beside it; root may write anywhere, so nobody tries."""
    def become_nobody():
        if os.geteuid() == 0:
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)

    os.chmod(folder, 0o555)
    done = run_tool("./zspecc", folder, "check", "--fix", "web.yaml", preexec_fn=become_nobody)
    os.chmod(folder, 0o755)
    return done


def beyond_the_size_allowed(zspecc, folder):
    """The write itself ends early, as on a full disk, on any machine."""
    def allow_few_bytes():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (16, 16))

    return run_tool(zspecc, folder, "check", "--fix", "web.yaml", preexec_fn=allow_few_bytes)


def on_full_disk(zspecc, folder):
    """A file system without a free block, in a mount namespace of its own."""
    script = ('mount -t tmpfs -o size=8k none "$1" || exit 99; cp web.yaml "$1" && '
              '{ head -c 8192 /dev/zero >"$1/filler" 2>/dev/null; cd "$1"; "$2" check --fix '
              'web.yaml; status=$?; rm filler; ls -A >../names; cp web.yaml ../web.yaml; '
              'exit $status; }')
    disk = os.path.join(folder, "disk")
    os.mkdir(disk)
    done = subprocess.run(["unshare", "-m", "sh", "-c", script, "sh", disk, zspecc], cwd=folder,
                          capture_output=True, timeout=TIMEOUT_S, check=False)
    os.rmdir(disk)
    if not os.path.exists(os.path.join(folder, "names")):
        raise Skipped("a tmpfs cannot be mounted: "
                      + " ".join(done.stderr.decode("utf-8", "replace").split()))
    names = read(os.path.join(folder, "names")).split()
    os.remove(os.path.join(folder, "names"))
    if names != [b"web.yaml"]:
        raise BrokenLaw(f"left on the disk: {names}")
    return done


UNWRITABLE = {
    "in a read-only folder": in_read_only_folder,
    "beyond the size allowed": beyond_the_size_allowed,
    "on a full disk": on_full_disk,
}


def judge_unwritable(zspecc, what):
    """The file is as it was, nothing is left beside it, and the tool says both."""
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        shutil.copy(zspecc, os.path.join(folder, "zspecc"))
        path = os.path.join(folder, "web.yaml")
        with open(path, "wb") as f:
            f.write(FIXABLE)
        done = UNWRITABLE[what](os.path.join(folder, "zspecc"), folder)
        if read(path) != FIXABLE:
            raise BrokenLaw(f"the file changed: {read(path)!r}")
        if sorted(os.listdir(folder)) != ["web.yaml", "zspecc"]:
            raise BrokenLaw(f"left beside it: {os.listdir(folder)}")
        if done.returncode != 3 or b"web.yaml: " not in done.stderr or \
                not done.stderr.endswith(b"; it is as it was\n"):
            raise BrokenLaw(f"ends with {done.returncode}: {done.stderr[:300]!r}")


def try_unwritable(zspecc):
    """Passed, failed, skipped."""
    counts = [0, 0, 0]
    for what in UNWRITABLE:
        try:
            judge_unwritable(zspecc, what)
            counts[0] += 1
        except (BrokenLaw, OSError, subprocess.SubprocessError) as e:
            counts[1] += 1
            print(f"FAIL a file {what}: {e}")
        except Skipped as why:
            counts[2] += 1
            print(f"skipped a file {what}: {why}")
    return counts


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--zspecc", default=os.path.join(ROOT, "build", "zspecc"))
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    parser.add_argument("filters", nargs="*", metavar="FILTER")
    options = parser.parse_args()
    zspecc = os.path.abspath(options.zspecc)
    passed, failed, skipped = (0, 0, 0) if options.filters else try_unwritable(zspecc)
    fixed = 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for results, n in pool.map(lambda path: judge_case(path, zspecc),
                                   find_cases(options.filters)):
            fixed += n
            for name, said in results:
                passed, failed = passed + (said is None), failed + (said is not None)
                if said is not None:
                    print(f"FAIL {name}: {said}")
    if fixed == 0 and not options.filters:
        print("FAIL no document was fixed: nothing was proved")
        failed += 1
    print(f"{fixed} documents fixed")
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
