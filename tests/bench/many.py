"""What bench.py tells of many services: how a `check` grows with them, and what it costs to make
their files."""
import math
import os
import resource
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from typing import Callable, List, NamedTuple, Sequence, Tuple

HERE = os.path.dirname(os.path.abspath(__file__))
FACTS = os.path.join(os.path.dirname(HERE), "examples", "host.json")
TURNS = 7


class Spent(NamedTuple):
    """Seconds of one run."""
    clock: float
    processor: float


def spent(command: Sequence[str]) -> Spent:
    """Runs it to its end."""
    before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    clock, after = time.monotonic() - begin, resource.getrusage(resource.RUSAGE_CHILDREN)
    return Spent(clock, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def services(n: int, path: str, *, brief: bool = False) -> str:
    """A deployment of `n` services."""
    with open(path, "wb") as f:
        subprocess.run([sys.executable, os.path.join(HERE, "services.py"), str(n),
                        *(["--brief"] if brief else [])], stdout=f, check=True)
    return path


def line(points: Sequence[Tuple[float, float]]) -> Tuple[float, float, float]:
    """(slope, begin, R squared) of the straight line nearest to the points."""
    n = len(points)
    mean_x, mean_y = (sum(p[i] for p in points) / n for i in (0, 1))
    across = sum((x - mean_x) ** 2 for x, _ in points)
    slope = sum((x - mean_x) * (y - mean_y) for x, y in points) / across
    begin = mean_y - slope * mean_x
    left = sum((y - begin - slope * x) ** 2 for x, y in points)
    return slope, begin, 1 - left / sum((y - mean_y) ** 2 for _, y in points)


def growth(tool: str, folder: str, quick: bool,
           count: Callable[[List[str]], int]) -> Tuple[List[Tuple], str]:
    """Rows (services, bytes, processor seconds, instructions a byte) of `check`, and what the line
    through them says. `count` counts instructions."""
    sizes = (1, 100, 1000) if quick else (1, 100, 1000, 10000, 30000, 100000)
    rows, points, costs = [], [], []
    for n in sizes:
        path = services(n, os.path.join(folder, f"brief-{n}.yaml"), brief=True)
        size = os.path.getsize(path)
        seconds = statistics.median(spent([tool, "check", path]).processor for _ in range(5))
        cost = count([tool, "check", path]) if n <= 10000 else None
        rows.append((n, size, seconds * 1e3, cost and cost / size))
        points.append((size, seconds))
        if cost:
            costs.append((size, cost))
        if size > 1 << 20:
            os.remove(path)
    slope, _, fit = line(points)
    steps, _, counted = line(costs)
    power = line([(math.log(size), math.log(cost)) for size, cost in costs[1:]])[0]
    return rows, (f"The nearest straight lines: {slope * 1e9:.2f} ns a byte (R² {fit:.5f}) and "
                  f"{steps:.1f} instructions a byte (R² {counted:.7f}); cost grows with the "
                  f"{power:.3f}th power of the size.")


def files(tool: str, program: str, folder: str, quick: bool) -> List[Tuple]:
    """Rows (title, seconds, processor seconds, rate beside libfyaml's loop) of a job that makes a
    file a service, or a line, and of its floors, in turn."""
    n = 500 if quick else 10000
    path = services(n, os.path.join(folder, f"services-{n}.yaml"))
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=memory) as place:
        out = os.path.join(place, "out")
        lines = [tool, "compile", "--all", "--facts", FACTS, "--cdi", "off", path, "-o"]
        make = [*lines, out]
        stream = "exec \"$@\" >" + shlex.quote(os.path.join(place, "lines"))
        lines = ["/bin/sh", "-c", stream, "sh", *lines, "-"]
        spent([*make, "-j1"])
        one = os.path.join(out, "service-000001", "config.json")
        size = str(os.path.getsize(one))
        commands = [("libfyaml, events only", [program, "fyaml", "fast", "1", path], True),
                    ("such files, and no more", [program, "files", str(n), size, out], True),
                    ("check", [tool, "check", path], True),
                    ("--all -j1", [*make, "-j1"], True), ("again", [*make, "-j1"], False),
                    ("--all -j2", [*make, "-j2"], True), ("again -j2", [*make, "-j2"], False),
                    ("--all -j1, careful lane",
                     ["/usr/bin/env", "ZS_LANE=careful", *make, "-j1"], True),
                    ("--all -j1, lines of one file", [*lines, "-j1"], False),
                    ("--all -j2, lines of one file", [*lines, "-j2"], False),
                    ("--all -j1, lines, careful lane",
                     ["/usr/bin/env", "ZS_LANE=careful", *lines, "-j1"], False)]
        samples: List[List[Spent]] = [[] for _ in commands]
        for _ in range(2 if quick else TURNS):
            for i, (_, command, is_new) in enumerate(commands):
                if is_new:
                    shutil.rmtree(out, ignore_errors=True)
                samples[i].append(spent(command))
    rows = []
    for (title, _, _), runs in zip(commands, samples):
        clock = statistics.median(run.clock for run in runs)
        ratio = statistics.median(first.clock / run.clock for first, run in zip(samples[0], runs))
        rows.append((title, clock * 1e3,
                     statistics.median(run.processor for run in runs) * 1e3, ratio))
    return rows
