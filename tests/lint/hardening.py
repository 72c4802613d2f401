#!/usr/bin/env python3
"""What the compiler and the linker were asked for stands in what they made.

    tests/lint/hardening.py BUILD...

For each build folder: the tool is a position-independent executable, its relocations are read-only
before main, neither its stack nor any page is writable and executable at once, constants are not
mapped executable, no search path is built in, stack protectors and (gcc) checked library functions
are called, and (x86) every object of the library and the tool is marked for CET. Marks of the tool
itself would need a C library that is marked too. A static tool (a folder `static-...`) has fixed
addresses and code beside constants (src/README.md); with musl, which has no checked functions, its
threads have as much stack as the others have. The closing line is `N passed, N failed`."""
import os
import platform
import re
import subprocess
import sys


def readelf(*args):
    return subprocess.run(["readelf", "-W", *args], capture_output=True, text=True, check=False,
                          env={**os.environ, "LC_ALL": "C"}).stdout


def segments(path):
    """(type, flags, names of its sections) of each program header."""
    text = readelf("-l", path)
    rows = re.findall(r"^  ([A-Z_]+) +0x\S+ 0x\S+ 0x\S+ 0x\S+ 0x\S+ ([RWE ]{3})", text, re.M)
    held = dict(re.findall(r"^   (\d\d) +(.*)$", text, re.M))
    return [(kind, flags, held.get(f"{i:02d}", "").split()) for i, (kind, flags) in enumerate(rows)]


def unmarked_objects(archive):
    """Members of an archive that lack a mark of CET."""
    name, found, seen = "", [], 0
    for line in readelf("-n", archive).splitlines():
        if line.startswith("File: "):
            name = line[len("File: "):]
            seen += 1
            found.append(name)
        elif "IBT" in line and "SHSTK" in line and name in found:
            found.remove(name)
    return found if seen else ["(no objects)"]


def stack_asked(tool):
    """Bytes of stack that the tool asks for each thread."""
    row = re.search(r"^  GNU_STACK +0x\S+ 0x\S+ 0x\S+ 0x\S+ 0x(\S+)", readelf("-l", tool), re.M)
    return int(row[1], 16) if row else 0


def shared_checks(build, kinds, loads):
    """(what holds, does it?) of a tool that takes shared libraries."""
    tool = os.path.join(build, "zspecc")
    dynamic, symbols = readelf("-d", tool), readelf("--dyn-syms", tool)
    yield "position-independent executable", "INTERP" in kinds and " PIE" in dynamic
    yield "relocations are read-only", "GNU_RELRO" in kinds
    yield "relocated before main", "BIND_NOW" in dynamic or " NOW" in dynamic
    yield "code stands apart from constants", bool(loads) and not any(
        "E" in flags and {".rodata", ".eh_frame"} & set(held) for flags, held in loads)
    yield "no relocation of code", bool(dynamic) and "TEXTREL" not in dynamic
    yield "no search path for libraries", "RPATH" not in dynamic and "RUNPATH" not in dynamic
    yield "stack protector", "__stack_chk_fail" in symbols
    if "gcc" in os.path.basename(build):
        yield "checked library functions", re.search(r"__(?!stack)\w+_chk\b", symbols) is not None


def static_checks(build, kinds):
    """(what holds, does it?) of a tool that takes no shared library."""
    tool = os.path.join(build, "zspecc")
    yield "no shared library is needed", not {"INTERP", "DYNAMIC"} & set(kinds)
    yield "relocations are read-only", "GNU_RELRO" in kinds
    yield "stack protector", "__stack_chk_fail" in readelf("-s", tool)
    if "musl" in os.path.basename(build):
        yield "threads have 8 MB of stack", stack_asked(tool) >= 8 << 20


def checks(build):
    """(what holds, does it?) of one build folder."""
    parts = segments(os.path.join(build, "zspecc"))
    kinds = [kind for kind, _, _ in parts]
    loads = [(flags, held) for kind, flags, held in parts if kind == "LOAD"]
    if os.path.basename(build).startswith("static-"):
        yield from static_checks(build, kinds)
    else:
        yield from shared_checks(build, kinds, loads)
    yield "the stack is not executable", any(
        kind == "GNU_STACK" and "E" not in flags for kind, flags, _ in parts)
    yield "no page is writable and executable", bool(loads) and all(
        not {"W", "E"} <= set(flags) for flags, _ in loads)
    if platform.machine() == "x86_64":
        for archive in ("libzspec.a", "tool.a"):
            unmarked = unmarked_objects(os.path.join(build, archive))
            yield f"{archive} is marked for CET ({', '.join(unmarked[:3])})", not unmarked


def main():
    passed = failed = 0
    for build in (argument.rstrip("/") for argument in sys.argv[1:]):
        for what, holds in checks(build):
            passed, failed = passed + bool(holds), failed + (not holds)
            if not holds:
                print(f"FAIL {build}: {what}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
