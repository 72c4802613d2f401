#!/usr/bin/env python3
"""The library as others meet it, and the bundle writer under attack.

    tests/api/run.py [--make MAKE] [--zspecc PATH]

Installs into a temporary prefix, builds the README's example against it, looks at what the shared
library exports, compiles from two threads under ThreadSanitizer, kills the tool while it writes
bundles, and tries to lead it outside. Closing line: `N passed, N failed`."""
import argparse
import glob
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
KILLS = 200
SPEC = """version: v1
deployment: shop
services:
  web:
    image: {name: nginx}
    command: {entrypoint: [/bin/true]}
    labels: {release: "RELEASE"}
"""
FACTS = '{"version": 1, "cgroup": {"root_writable": true}}'


class Failure(Exception):
    """A check did not hold; the text says how."""


def run(*command, **options):
    """Runs a command and returns it finished, with its output as text."""
    return subprocess.run(command, capture_output=True, text=True, check=False, **options)


def must(*command, **options):
    """Runs a command that has to succeed; returns what it printed."""
    done = run(*command, **options)
    if done.returncode != 0:
        raise Failure(f"{' '.join(command)}: exit {done.returncode}\n{done.stderr.strip()}")
    return done.stdout


def expect(condition, text):
    if not condition:
        raise Failure(text)


# ---- the installed library ----------------------------------------------------------------------
def flags_of(prefix, what):
    environment = dict(os.environ, PKG_CONFIG_PATH=f"{prefix}/lib/pkgconfig")
    return must("pkg-config", *what, "zspec", env=environment).split()


def check_example(prefix, folder):
    """tests/examples/embed.c builds with pkg-config's words and prints a configuration."""
    program = os.path.join(folder, "embed")
    must("cc", "-std=c11", "-Wall", "-Wextra", "-Werror", f"{ROOT}/tests/examples/embed.c",
         *flags_of(prefix, ["--cflags", "--libs"]), "-o", program)
    environment = dict(os.environ, LD_LIBRARY_PATH=f"{prefix}/lib")
    config = json.loads(must(program, env=environment))
    expect(config["hostname"] == "web-1", "the example's configuration has another hostname")
    linked = must("ldd", program, env=environment)
    expect("libzspec.so.0" in linked, "the example is not linked with the shared library")


def check_static(prefix, folder):
    """The static library serves the same example."""
    program = os.path.join(folder, "embed-static")
    must("cc", "-std=c11", f"{ROOT}/tests/examples/embed.c", f"-I{prefix}/include",
         f"{prefix}/lib/libzspec.a", "-lfyaml", "-o", program)
    expect(json.loads(must(program))["ociVersion"] == "1.0.2", "another ociVersion")


def check_findings(prefix, folder):
    """Findings say all they know, in every form."""
    program = os.path.join(folder, "findings")
    must("cc", "-std=c11", "-Wall", "-Wextra", "-Werror", f"{ROOT}/tests/api/findings.c",
         f"-I{prefix}/include", f"{prefix}/lib/libzspec.a", "-lfyaml", "-o", program)
    must(program)


def check_exports(prefix, _folder):
    """Nothing but zs_ names leaves the shared library."""
    names = [line.split()[-1] for line in
             must("nm", "-D", "--defined-only", f"{prefix}/lib/libzspec.so.0").splitlines()]
    strangers = [name for name in names if not name.startswith("zs_")]
    expect(not strangers, f"exported: {' '.join(strangers)}")
    header = must("cat", f"{prefix}/include/zspec.h")
    hidden = [name for name in names if name + "(" not in header]
    expect(not hidden, f"exported and not in the header: {' '.join(hidden)}")


def check_cplusplus(prefix, _folder):
    """The header is C++ too."""
    must("c++", "-std=c++11", "-Wall", "-Wextra", "-Werror", "-fsyntax-only",
         f"-I{prefix}/include", f"{ROOT}/tests/api/header.cc")


def check_threads(_prefix, folder):
    """Two threads compile at once; ThreadSanitizer looks on."""
    sources = [path for pattern in ("src/*.c", "src/base/*.c", "src/diag/*.c", "src/text/*.c",
                                    "src/model/*.c", "src/cdi/*.c", "src/translate/*.c",
                                    "src/bundle/*.c",
                                    "generated/*/*.c")
               for path in glob.glob(os.path.join(ROOT, pattern))
               if "/fuzz_" not in path and not path.endswith("_schema.c")]
    program = os.path.join(folder, "threads")
    must("cc", "-std=c11", "-g", "-fsanitize=thread", "-D_GNU_SOURCE", f"-I{ROOT}",
         f"-I{ROOT}/src", f"{ROOT}/tests/api/threads.c", *sources, "-lfyaml", "-lpthread",
         "-o", program)
    must(program)


# ---- bundles under attack -----------------------------------------------------------------------
def write(path, text):
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)


def bundle(zspecc, folder, directory, *more):
    return [zspecc, "bundle", "--facts", f"{folder}/facts.json", "-o", directory, *more,
            f"{folder}/spec.yaml"]


def check_kills(zspecc, folder):
    """config.json is absent, the old one or the new one, whenever the writer is killed."""
    write(f"{folder}/facts.json", FACTS)
    directory = f"{folder}/bundle"
    whole = set()
    for release in ("one", "two"):
        write(f"{folder}/spec.yaml", SPEC.replace("RELEASE", release))
        must(*bundle(zspecc, folder, directory))
        whole.add(open(f"{directory}/config.json", encoding="utf-8").read())
    shutil.rmtree(directory)
    chance = random.Random(1)
    for i in range(KILLS):
        write(f"{folder}/spec.yaml", SPEC.replace("RELEASE", "one" if i % 2 else "two"))
        writer = subprocess.Popen(bundle(zspecc, folder, directory), stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0, 0.006))
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        if os.path.exists(f"{directory}/config.json"):
            text = open(f"{directory}/config.json", encoding="utf-8").read()
            expect(text in whole, f"kill {i}: config.json is neither the old nor the new one")


def refused(command, status, *words):
    done = run(*command)
    expect(done.returncode == status, f"exit {done.returncode}, want {status}: {done.stderr}")
    expect(done.stdout == "", "something was printed")
    for word in words:
        expect(word in done.stderr, f"no `{word}` in: {done.stderr}")


def check_symlinks(zspecc, folder):
    """Links lead nowhere: config.json, the bundle's path, a rootfs that holds files."""
    write(f"{folder}/facts.json", FACTS)
    write(f"{folder}/spec.yaml", SPEC)
    os.makedirs(f"{folder}/outside")
    os.makedirs(f"{folder}/a/rootfs")
    os.symlink(f"{folder}/outside/config.json", f"{folder}/a/config.json")
    refused(bundle(zspecc, folder, f"{folder}/a"), 3, "config.json", "link")
    os.symlink(f"{folder}/outside", f"{folder}/way")
    refused(bundle(zspecc, folder, f"{folder}/way/b"), 3, "link")
    os.makedirs(f"{folder}/c/rootfs")
    write(f"{folder}/c/rootfs/file", "x")
    refused(bundle(zspecc, folder, f"{folder}/c", "--rootfs", f"{folder}/outside"), 3, "rootfs")
    refused(bundle(zspecc, folder, f"{folder}/way", "--delete"), 3, "link")
    expect(os.listdir(f"{folder}/outside") == [], "something was written outside")
    expect(os.listdir(f"{folder}/c/rootfs") == ["file"], "the rootfs was touched")
    expect(not os.path.exists(f"{folder}/c/config.json"), "config.json beside a refused rootfs")


def check_names(zspecc, folder):
    """A service name that is a path is refused before anything is written."""
    write(f"{folder}/facts.json", FACTS)
    write(f"{folder}/spec.yaml", SPEC.replace("  web:", '  "../../etc":'))
    refused(bundle(zspecc, folder, f"{folder}/b"), 1, "../../etc")
    expect(not os.path.exists(f"{folder}/b"), "a bundle was made")


def check_rootfs(zspecc, folder):
    """A link or an empty directory is replaced; --delete removes the link, not what it names."""
    write(f"{folder}/facts.json", FACTS)
    write(f"{folder}/spec.yaml", SPEC)
    os.makedirs(f"{folder}/root/etc")
    os.makedirs(f"{folder}/b/rootfs")
    for _ in range(2):
        must(*bundle(zspecc, folder, f"{folder}/b", "--rootfs", f"{folder}/root"))
        expect(os.readlink(f"{folder}/b/rootfs") == f"{folder}/root", "the link names another path")
    must(*bundle(zspecc, folder, f"{folder}/b", "--delete"))
    expect(not os.path.exists(f"{folder}/b"), "the bundle is still there")
    expect(os.path.isdir(f"{folder}/root/etc"), "the root file system is gone")


def attempt(title, check, *arguments):
    """Runs one check in a folder of its own; says how it failed."""
    with tempfile.TemporaryDirectory(prefix="zspec-api-") as folder:
        try:
            check(*arguments, folder)
        except Failure as failure:
            print(f"FAIL {title}: {failure}")
            return False
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--make", default="make")
    parser.add_argument("--zspecc", default=os.path.join(ROOT, "build", "zspecc"))
    options = parser.parse_args()
    zspecc = os.path.abspath(options.zspecc)
    results = []
    with tempfile.TemporaryDirectory(prefix="zspec-install-") as prefix:
        must(options.make, "-s", "-C", ROOT, "install", f"PREFIX={prefix}")
        for check in (check_example, check_static, check_findings, check_exports,
                      check_cplusplus, check_threads):
            results.append(attempt(check.__doc__, check, prefix))
        must(options.make, "-s", "-C", ROOT, "uninstall", f"PREFIX={prefix}")
        left = [name for _, _, names in os.walk(prefix) for name in names]
        results.append(not left)
        if left:
            print(f"FAIL uninstall leaves {' '.join(left)}")
    for check in (check_kills, check_symlinks, check_names, check_rootfs):
        results.append(attempt(check.__doc__, check, zspecc))
    passed = sum(results)
    print(f"{passed} passed, {len(results) - passed} failed")
    return 0 if passed == len(results) else 1


if __name__ == "__main__":
    sys.exit(main())
