#!/usr/bin/env python3
"""What reading, writing and whole processes cost, beside others' programs in the same run.

    tests/bench/bench.py [--peers DIR] [--quick] --shared ZSPECC --static ZSPECC [--musl ZSPECC]
        PROGRAM FOLDER

PROGRAM is tests/bench/bench.c built; FOLDER takes documents, floors and the results: bench.md,
bench.tsv, bench.svg. Costs are told twice: as instructions a byte (valgrind's callgrind; a busy
machine changes nothing) and as medians of processor time, taken in turn, A B A B, as ratios.
Floors are what Debian has: jsmn (carried), libfyaml, libyaml, yajl, json-c and simdjson, each
when it is there. Programs in DIR are run too, as `NAME ROUNDS FILE`: they take FILE in once, do
their work ROUNDS times (0 or more) and end with 0, or with another status when it cannot be done. A
NAME that begins with `yaml` gets YAML, any other JSON; one with `write` in it parses FILE before
the rounds and writes what it got, to memory, in each."""
import argparse
import os
import re
import resource
import statistics
import subprocess
import sys
from typing import Callable, List, NamedTuple, Optional, Tuple

import many
import table

HERE = os.path.dirname(os.path.abspath(__file__))
COLLECTED = re.compile(r"Collected : (\d+)")
FLOORS = (("yajl", "yajl", "-DWITH_YAJL", "json"), ("json-c", "json-c", "-DWITH_JSON_C", "json"),
          ("simdjson", "simdjson", "-DWITH_SIMDJSON", "json"),
          ("libyaml", "yaml-0.1", "-DWITH_YAML", "yaml"))
# Rounds that callgrind counts, by size.
ROUNDS = {"3k": 40, "15k": 20, "1m": 2, "100k": 3, "1k": 40}
TURNS, TURN_SECONDS = 7, 0.05


class Row(NamedTuple):
    """A line of the tables; `command` makes one from a number of rounds and a file."""
    title: str
    language: str
    command: Callable[[int, str], List[str]]

    def work(self) -> str:
        """What it is compared in: documents are read, or written as in memory."""
        return "written" if "write" in self.title else "read"


class Document(NamedTuple):
    """What is read; `title` is a column."""
    title: str
    language: str
    path: str
    rounds: int


def run(command: List[str]) -> bool:
    """Does it run, and well?"""
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                          check=False).returncode == 0


def instructions(command: List[str]) -> Optional[int]:
    """What callgrind counts for one run; None when the program fails."""
    done = subprocess.run(["valgrind", "--tool=callgrind", "--trace-children=yes",
                           "--callgrind-out-file=/dev/null", *command],
                          capture_output=True, text=True, check=False)
    found = COLLECTED.findall(done.stderr)
    return int(found[-1]) if done.returncode == 0 and found else None


def per_byte(row: Row, document: Document) -> Optional[float]:
    """Instructions a byte of one round."""
    one = instructions(row.command(1, document.path))
    more = instructions(row.command(1 + document.rounds, document.path))
    if one is None or more is None:
        return None
    return (more - one) / document.rounds / os.path.getsize(document.path)


def processor_seconds(command: List[str]) -> Optional[float]:
    """Processor time of one run."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    if not run(command):
        return None
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def rates(rows: List[Row], document: Document) -> List[Optional[float]]:
    """Bytes a second of each row: median over turns in which each row runs once, A B A B."""
    counts, samples = [], [[] for _ in rows]
    for row in rows:
        n = 1
        while n < 1 << 20:
            spent = processor_seconds(row.command(n, document.path))
            if spent is None or spent >= TURN_SECONDS:
                break
            n *= 4
        counts.append(n)
    for _ in range(TURNS):
        for i, row in enumerate(rows):
            more = processor_seconds(row.command(1 + counts[i], document.path))
            one = processor_seconds(row.command(1, document.path))
            if more is not None and one is not None and more > one:
                samples[i].append(counts[i] * os.path.getsize(document.path) / (more - one))
    return [statistics.median(s) if s else None for s in samples]


def floors(folder: str, peers: str) -> List[Row]:
    """Others' programs: those that can be built here, and those of the caller."""
    found = []
    for name, package, flag, language in FLOORS:
        asked = subprocess.run(["pkg-config", "--cflags", "--libs", package], capture_output=True,
                               text=True, check=False)
        program = os.path.join(folder, "floor-" + name)
        compiler = ["g++", "-x", "c++", "-std=c++17"] if name == "simdjson" else ["gcc"]
        if asked.returncode == 0 and run([*compiler, "-O2", flag, os.path.join(HERE, "floor.c"),
                                          "-o", program, *asked.stdout.split()]):
            found.append((name, program, language))
        else:
            print(f"skipped {name}: its development package is missing (make deps-bench)",
                  file=sys.stderr)
    for name in sorted(os.listdir(peers)) if peers else []:
        if os.access(os.path.join(peers, name), os.X_OK):
            language = "yaml" if name.startswith("yaml") else "json"
            found.append((f"peer {name}", os.path.join(peers, name), language))
    return [Row(name, language, lambda n, f, program=program: [program, str(n), f])
            for name, program, language in found]


def own_rows(program: str) -> List[Row]:
    """What is measured of ours, and what is linked with it anyway."""
    def row(title: str, language: str, phase: str, lane: str) -> Row:
        return Row(title, language, lambda n, f: [program, phase, lane, str(n), f])

    result = [row("libfyaml, events only", "yaml", "fyaml", "fast"),
              row("jsmn, tokens only", "json", "jsmn", "fast"),
              row("write, indented", "json", "write", "fast"),
              row("write, compact", "json", "write-compact", "fast"),
              row("fast lane, bytes straight to checked tree", "json", "typed", "fast"),
              row("fast lane, bytes straight to checked tree", "yaml", "typed", "fast")]
    for language in ("json", "yaml"):
        for lane in ("careful", "fast"):
            for phase, title in (("tape", "bytes to tape"), ("tree", "bytes to tree"),
                                 ("check", "bytes to checked tree"),
                                 ("session", "a whole session")):
                result.append(row(f"{lane} lane, {title}", language, phase, lane))
    return result


def processes(program: str, options: argparse.Namespace, folder: str) -> List[Tuple]:
    """(title, microseconds, ratio to /bin/true, processor microseconds, faults, peak KB)."""
    one = os.path.join(folder, "one.yaml")
    commands = [("/bin/true", "/bin/true"),
                ("shared, check of 1 KB", f"{options.shared} check {one}"),
                ("static, check of 1 KB", f"{options.static} check {one}"),
                ("shared, --version", f"{options.shared} --version"),
                ("static, --version", f"{options.static} --version"),
                ("shared, careful lane", f"ZS_LANE=careful {options.shared} check {one}"),
                ("static, careful lane", f"ZS_LANE=careful {options.static} check {one}"),
                ("shared, no sandbox", f"ZSPECC_SANDBOX=off {options.shared} check {one}"),
                ("static, no sandbox", f"ZSPECC_SANDBOX=off {options.static} check {one}")]
    if options.musl:
        commands += [("static musl, check of 1 KB", f"{options.musl} check {one}"),
                     ("static musl, --version", f"{options.musl} --version"),
                     ("static musl, careful lane", f"ZS_LANE=careful {options.musl} check {one}"),
                     ("static musl, no sandbox", f"ZSPECC_SANDBOX=off {options.musl} check {one}")]
    if os.access("/usr/bin/jq", os.X_OK):
        commands.append(("jq of 3 KB", "/usr/bin/jq . " + os.path.join(
            folder, "oci-3k-indented.json")))
    listed = os.path.join(folder, "commands")
    with open(listed, "w", encoding="utf-8") as f:
        f.write("".join(line + "\n" for _, line in commands))
    done = subprocess.run([program, "spawn", "40" if options.quick else "400", listed],
                          capture_output=True, text=True, check=True)
    return [(title, *map(float, line.split()))
            for (title, _), line in zip(commands, done.stdout.splitlines())]


def memory(options: argparse.Namespace, folder: str) -> List[Tuple]:
    """(services, bytes, allocations, peak heap a byte) of `check`."""
    library, told = os.path.join(folder, "heap.so"), os.path.join(folder, "heap.txt")
    subprocess.run(["gcc", "-O2", "-shared", "-fPIC", os.path.join(HERE, "heap.c"), "-o", library],
                   check=True)
    result = []
    for n in (1, 10, 100, 1000) if options.quick else (1, 10, 100, 1000, 10000):
        path = many.services(n, os.path.join(folder, f"services-{n}.yaml"))
        command = [options.shared, "check", path]
        # Counting ends with a file, which the sandbox would refuse.
        subprocess.run(command, check=True, env={**os.environ, "LD_PRELOAD": library,
                                                 "BENCH_HEAP": told, "ZSPECC_SANDBOX": "off"})
        with open(told, encoding="utf-8") as f:
            allocations, peak = map(int, f.read().split())
        size = os.path.getsize(path)
        result.append((n, size, allocations, peak / size))
    return result


def allocations_a_read(program: str, path: str, folder: str) -> float:
    """Blocks of memory that one typed read of a configuration takes."""
    library, told = os.path.join(folder, "heap.so"), os.path.join(folder, "heap.txt")
    counts = []
    for rounds in (1, 101):
        subprocess.run([program, "typed", "fast", str(rounds), path], check=True,
                       env={**os.environ, "LD_PRELOAD": library, "BENCH_HEAP": told})
        with open(told, encoding="utf-8") as f:
            counts.append(int(f.read().split()[0]))
    return (counts[1] - counts[0]) / 100


def sizes(options: argparse.Namespace) -> List[Tuple]:
    """(tool, text, data, bss)"""
    tools = [options.shared, options.static] + ([options.musl] if options.musl else [])
    done = subprocess.run(["size", *tools], capture_output=True, text=True, check=True)
    return [(name, *map(int, line.split()[:3])) for name, line in
            zip(("shared", "static", "static musl"), done.stdout.splitlines()[1:])]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--peers", metavar="DIR", default="")
    parser.add_argument("--quick", action="store_true", help="fewer rounds and documents")
    parser.add_argument("--shared", required=True)
    parser.add_argument("--static", required=True)
    parser.add_argument("--musl", default="")
    parser.add_argument("program")
    parser.add_argument("folder")
    options = parser.parse_args()
    folder = options.folder
    subprocess.run([sys.executable, os.path.join(HERE, "inputs.py"), folder], check=True)
    many.services(1, os.path.join(folder, "one.yaml"))
    documents = [Document(f"{size} {form}", "json",
                          os.path.join(folder, f"oci-{size}-{form}.json"), ROUNDS[size])
                 for size in (("3k",) if options.quick else ("3k", "15k", "1m"))
                 for form in ("compact", "indented")]
    documents += [Document(f"{size} YAML", "yaml", many.services(n, os.path.join(
        folder, f"yaml-{size}.yaml")), ROUNDS[size]) for size, n in (("1k", 1), ("100k", 100))]
    rows = own_rows(options.program) + floors(folder, options.peers)
    with table.Report(folder) as report:
        report.sizes(sizes(options))
        report.processes(processes(options.program, options, folder))
        report.memory(memory(options, folder),
                      [(d.title, allocations_a_read(options.program, d.path, folder))
                       for d in documents if d.language == "json"])
        report.growth(*many.growth(options.shared, folder, options.quick, instructions))
        report.files(many.files(options.shared, options.program, folder, options.quick))
        for document in documents:
            for work in ("read", "written"):
                mine = [row for row in rows if row.language == document.language and
                        row.work() == work]
                if mine:
                    report.document(f"{document.title}, {work}", [row.title for row in mine],
                                    [per_byte(row, document) for row in mine],
                                    rates(mine, document))
    return 0


if __name__ == "__main__":
    sys.exit(main())
