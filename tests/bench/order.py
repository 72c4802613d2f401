#!/usr/bin/env python3
"""Prints src/order.ld: which functions and constants stand first in the tool.

    make STATIC=1 LDFLAGS=-Wl,-Map=build/1 objects
    make STATIC=musl LDFLAGS=-Wl,-Map=build/2 objects
    tests/bench/order.py build/1 build/static-gcc/zspecc build/2 build/static-musl-gcc/zspecc \
        >build/order.ld; mv build/order.ld src

A page is read in with its neighbours when it is first touched, so what every run needs lies
together. What that is, valgrind's lackey tells of the static tools: `check` through the fast lane
first, then `compile`, then the careful lane. A name that is gone does no harm and a new one costs
a page fault, so this is run now and then, not by the build. Functions of the C library come in one
kind for each kind of processor; valgrind plays an older one, so newer kinds are added."""
import bisect
import os
import re
import subprocess
import sys
import tempfile
import textwrap

HERE = os.path.dirname(os.path.abspath(__file__))
EXAMPLES = os.path.join(HERE, "..", "examples")
WEB = ["compile", "-s", "web", "--facts", EXAMPLES + "/host.json", "--rootfs", EXAMPLES + "/rootfs",
       EXAMPLES + "/web.yaml"]
SECTION = re.compile(r"^ (\.[\w.$@-]+)\s+0x([0-9a-f]+)\s+0x([0-9a-f]+) (\S.*)$", re.M)
ACCESS = re.compile(r"^(?:I | [LSM]) +([0-9a-f]+),", re.M)
MEMBER = re.compile(r"([\w.+-]+\.a)\(([\w.+-]+)\)$")
# What valgrind does not play: calls of the kernel, the page it shares, what it reads itself.
UNSEEN = [("*tool.a:sandbox*.o(.text .text.*)", ".text")] + [
    (f"*libc.a:{name}.o({kind})", kind) for kind in (".text", ".rodata", ".rodata.*")
    for name in ("dl-object", "dl-lookup", "dl-lookup-direct", "dl-setup_hash", "dl-origin",
                 "dl-minimal", "dl-hash", "prctl")]
# Constants larger than this are read here and there: they stay where they are.
LARGE = 8192
BEFORE = {"first": ".text", "rodata_first": ".rodata", "bss_first": ".bss"}


def sections(path):
    """(address, size, name, file) of every section that the linker placed."""
    with open(path, encoding="utf-8") as f:
        text = f.read()
    found = SECTION.findall(text[text.index("Linker script and memory map"):])
    rows = [(int(a, 16), int(n, 16), name, file) for name, a, n, file in found]
    return sorted(row for row in rows if row[0] and row[1] and row[2].startswith(
        (".text", ".rodata", ".bss")))


def touched(rows, tool, arguments, lane):
    """Sections that a run touches, in the order of its first touches."""
    log = subprocess.run(["valgrind", "--tool=lackey", "--trace-mem=yes", "--log-fd=2", tool,
                          *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                         check=True, env={**os.environ, "ZS_LANE": lane}).stderr
    starts, seen = [row[0] for row in rows], {}
    for address in map(lambda a: int(a, 16), ACCESS.findall(log)):
        i = bisect.bisect(starts, address) - 1
        if i >= 0 and address < rows[i][0] + rows[i][1]:
            seen[i] = None
    return [rows[i] for i in seen]


def patterns(name, file):
    """What names a section in a linker script, with its kinds for newer processors."""
    member = MEMBER.search(file)
    where = f"*{member[1]}:{member[2]}" if member else "*" + os.path.basename(file)
    is_ours = not member or member[1] in ("libzspec.a", "tool.a")
    if is_ours and name.startswith(".text."):
        return [f"*({name})"]
    result = [f"{where}({name})"]
    for old in ("-avx2", "-avx-") if not is_ours else ():
        if old in where:
            result += [f"{where.replace(old, old.replace(old.strip('-'), new))}(.text.*)"
                       for new in ("evex", "avx512")]
    return result


def main():
    if len(sys.argv) < 3 or len(sys.argv) % 2 == 0:
        print("tests/bench/order.py MAP ZSPECC [MAP ZSPECC]...", file=sys.stderr)
        return 2
    tools = [(sections(path), tool) for path, tool in zip(sys.argv[1::2], sys.argv[2::2])]
    order = dict.fromkeys(UNSEEN)
    with tempfile.NamedTemporaryFile(suffix=".yaml") as small:
        subprocess.run([sys.executable, os.path.join(HERE, "services.py"), "1"], stdout=small,
                       check=True)
        for arguments, lane in ((["check", small.name], "fast"), (WEB, "auto"), (WEB, "careful")):
            for _, size, name, file in (row for rows, tool in tools for row in
                                        touched(rows, tool, arguments, lane)):
                is_large = size > LARGE and name.startswith(".rodata")
                for pattern in () if is_large else patterns(name, file):
                    order[pattern, name] = None
    print("/* What every run touches, together: made by tests/bench/order.py. */")
    for output, before in BEFORE.items():
        chosen = [p for p, name in order if name.startswith(before)]
        chosen = " ".join(dict.fromkeys(chosen))
        print(f"SECTIONS\n{{\n  .{output} :\n  {{")
        print(textwrap.fill(chosen, 100, initial_indent="    ", subsequent_indent="    ",
                            break_long_words=False, break_on_hyphens=False))
        print(f"  }}\n}}\nINSERT BEFORE {before};")
    return 0


if __name__ == "__main__":
    sys.exit(main())
