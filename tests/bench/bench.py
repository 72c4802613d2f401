#!/usr/bin/env python3
"""Instructions a byte of reading and writing OCI configurations, phase by phase.

    tests/bench/phases.py [--peers DIR] [--sizes 3k,15k,1m] PROGRAM FOLDER

PROGRAM is tests/bench/phases.c built; FOLDER takes the documents and the floors. Each number is
what one more round costs under valgrind's callgrind, so start and end of a program do not count
and a busy machine changes nothing. Floors are what Debian has: jsmn (carried), yajl, json-c and
simdjson, each when its development package is there. Programs in DIR are run too, as
`NAME ROUNDS FILE`. Compact documents have more to say a byte than indented ones; compare within a
column."""
import argparse
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
FORMS = ("compact", "indented")
ROUNDS = {"3k": 40, "15k": 20, "1m": 2}
COLLECTED = re.compile(r"Collected : (\d+)")
# Of the same work, as published with the goals of this project; not measured by this script.
PUBLISHED = (("libocispec, read into structs", "117-181"), ("yyjson, read into a DOM", "8.7"),
             ("libocispec, write", "50-60"), ("yyjson, write", "5.3-6.4"))
FLOORS = (("yajl", "yajl", ["-DWITH_YAJL"], False), ("json-c", "json-c", ["-DWITH_JSON_C"], False),
          ("simdjson", "simdjson", ["-DWITH_SIMDJSON"], True))


def instructions(command):
    """What callgrind counts for one run; None when the program fails."""
    done = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
                           *command], capture_output=True, text=True, check=False)
    found = COLLECTED.search(done.stderr)
    return int(found.group(1)) if done.returncode == 0 and found else None


def per_byte(command_for, rounds, size):
    """Instructions a byte of one round."""
    one, more = instructions(command_for(1)), instructions(command_for(1 + rounds))
    return None if one is None or more is None else (more - one) / rounds / size


def build_floors(folder):
    """(name, program) of every floor that can be built here."""
    for name, package, flags, is_cxx in FLOORS:
        asked = subprocess.run(["pkg-config", "--cflags", "--libs", package], capture_output=True,
                               text=True, check=False)
        program = os.path.join(folder, "floor-" + name)
        compiler = ["g++", "-x", "c++", "-std=c++17"] if is_cxx else ["gcc"]
        made = asked.returncode == 0 and subprocess.run(
            [*compiler, "-O2", *flags, os.path.join(HERE, "floor.c"), "-o", program,
             *asked.stdout.split()], capture_output=True, check=False).returncode == 0
        if made:
            yield name, program
        else:
            print(f"skipped {name}: its development package is missing", file=sys.stderr)


def rows(program, folder, peers):
    """(title, forms, function from rounds and file to a command) of every row."""
    for lane in ("careful", "fast"):
        for phase, title in (("tape", "bytes -> tape"), ("tree", "... -> tree"),
                             ("check", "... -> checked tree"),
                             ("session", "... -> rules, from a new session")):
            yield f"{lane} lane: {title}", FORMS, (
                lambda n, f, phase=phase, lane=lane: [program, phase, lane, str(n), f])
    for form, phase in (("compact", "write-compact"), ("indented", "write")):
        yield f"write {form}", (form,), (
            lambda n, f, phase=phase: [program, phase, "fast", str(n), f])
    yield "floor: jsmn, tokens only", FORMS, (
        lambda n, f: [program, "jsmn", "fast", str(n), f])
    others = list(build_floors(folder))
    if peers:
        others += [(name, os.path.join(peers, name)) for name in sorted(os.listdir(peers))
                   if os.access(os.path.join(peers, name), os.X_OK)]
    for name, other in others:
        yield f"floor: {name}", FORMS, lambda n, f, other=other: [other, str(n), f]


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--peers", metavar="DIR", default="")
    parser.add_argument("--sizes", default="3k,15k,1m")
    parser.add_argument("program")
    parser.add_argument("folder")
    options = parser.parse_args()
    sizes = options.sizes.split(",")
    subprocess.run([sys.executable, os.path.join(HERE, "inputs.py"), options.folder], check=True)
    columns = [(size, form) for size in sizes for form in FORMS]
    print(f"{'instructions a byte':<46}" + "".join(f"{s + ' ' + f:>14}" for s, f in columns))
    for title, forms, command in rows(options.program, options.folder, options.peers):
        line = f"{title:<46}"
        for size, form in columns:
            path = os.path.join(options.folder, f"oci-{size}-{form}.json")
            cost = per_byte(lambda n, path=path, command=command: command(n, path), ROUNDS[size],
                            os.path.getsize(path)) if form in forms else None
            line += f"{cost:14.1f}" if cost is not None else f"{'-':>14}"
        print(line, flush=True)
    for title, figure in PUBLISHED:
        print(f"{'published: ' + title:<46}{figure:>14}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
