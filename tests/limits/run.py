#!/usr/bin/env python3
"""Every limit of src/base/limits.def on both sides of its line, and memory by its multiple.

    tests/limits/run.py --zspecc PROGRAM --measure PROGRAM

Ends with `N passed, N failed`. A row of the table without a test here is a failure. Large documents
are made in a folder of their own and removed.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from typing import Callable, Iterator

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TOOK = re.compile(r"status (-?\d+) peak (\d+) KB wall (\d+) ms\n\Z")
SPEC = "version: v1\ndeployment: shop\nservices: {web: {image: {name: 'a:1'}%s}}\n"


@dataclass(frozen=True)
class Took:
    status: int
    peak_bytes: int
    wall_ms: int
    said: str


class Tool:
    """The tool in a folder of its own."""

    def __init__(self, zspecc: str, measure: str, folder: str) -> None:
        self.zspecc, self.measure, self.folder = zspecc, measure, folder

    def put(self, name: str, *pieces: bytes) -> str:
        with open(os.path.join(self.folder, name), "wb") as f:
            f.writelines(pieces)
        return name

    def run(self, *args: str) -> Took:
        """Runs the tool; its results go nowhere, its messages are kept."""
        out = os.path.join(self.folder, "out")
        done = subprocess.run(
            [self.measure, self.zspecc, *args],
            cwd=self.folder,
            capture_output=True,
            check=False,
        )
        with open(out, "wb") as f:
            f.write(done.stdout)
        tail = done.stdout[-200:].decode("utf-8", "replace")
        found = TOOK.search(tail)
        assert found is not None, tail
        status, peak, wall = (int(x) for x in found.groups())
        return Took(status, peak * 1024, wall, done.stderr.decode("utf-8", "replace"))


def constants() -> dict[str, int]:
    """The table, read as text."""
    with open(os.path.join(ROOT, "src", "base", "limits.def"), encoding="utf-8") as f:
        return {key: int(n) for key, n in re.findall(r"ZS_LIMIT\((\w+), (\d+)", f.read())}


# ---- the rows: each yields what is wrong ---------------------------------------------------------
def expect(took: Took, status: int, *words: str) -> Iterator[str]:
    if took.status != status:
        yield f"status {took.status}, expected {status}: {took.said[:300]}"
    for word in words:
        if word not in took.said:
            yield f"not said: {word}: {took.said[:300]}"


def dump(tool: Tool, name: str, *options: str) -> Took:
    return tool.run("dump", "--kind", "any", *options, "-o", "/dev/null", name)


def text_bytes(tool: Tool, most: int) -> Iterator[str]:
    name = tool.put("large.json", b'"', b"a" * (most - 2), b'"')
    yield from expect(dump(tool, name), 0)
    name = tool.put("large.json", b'"', b"a" * (most - 1), b'"')
    yield from expect(dump(tool, name), 3, "large.json: larger than the 64,000,000 bytes")


def yaml_bytes(tool: Tool, most: int) -> Iterator[str]:
    name = tool.put("large.yaml", b'&a "', b"a" * (most - 5), b'"')
    yield from expect(dump(tool, name), 0)
    name = tool.put("large.yaml", b'&a "', b"a" * (most - 4), b'"')
    yield from expect(dump(tool, name), 1, "ZS0106", f"more than the {most} bytes")
    name = tool.put("large.yaml", b"a: ", b"a" * most)
    yield from expect(dump(tool, name), 0)


def depth(tool: Tool, most: int) -> Iterator[str]:
    for name in ("deep.json", "deep.yaml"):
        tool.put(name, b"[" * most, b"]" * most)
        yield from expect(dump(tool, name), 0)
        tool.put(name, b"[" * (most + 1), b"]" * (most + 1))
        yield from expect(dump(tool, name), 1, "ZS0105", "more than 64 levels")


def events(tool: Tool, most: int) -> Iterator[str]:
    name = tool.put("many.json", b"[1", b",1" * (most - 2), b"]")
    yield from expect(dump(tool, name, "--compact"), 0)
    name = tool.put("many.json", b"[1", b",1" * (most - 1), b"]")
    yield from expect(dump(tool, name, "--compact"), 1, "ZS0106", "more than 4000000 values")


def alias_events(tool: Tool, most: int) -> Iterator[str]:
    name = tool.put("alias.yaml", b"- &a 1\n", b"- *a\n" * most)
    yield from expect(dump(tool, name), 0)
    name = tool.put("alias.yaml", b"- &a 1\n", b"- *a\n" * (most + 1))
    yield from expect(dump(tool, name), 1, "ZS0126", "more than 100000 values")


def sources(tool: Tool, most: int) -> Iterator[str]:
    name = tool.put("i.json", b'{"config": {}}')
    yield from expect(tool.run("check", "--kind", "image", *[name] * most), 0)
    yield from expect(tool.run("check", "--kind", "image", *[name] * (most + 2)), 1, "ZS0850")


def result_bytes(tool: Tool, most: int) -> Iterator[str]:
    name = tool.put("large.json", b'["', b"a" * (most - 4), b'"]')
    yield from expect(dump(tool, name, "--compact"), 0)
    yield from expect(dump(tool, name), 1, "ZS0803", "the dump would be larger")


def secret_member(tool: Tool, most: int) -> Iterator[str]:
    spec = tool.put("s.yaml", (SPEC % ", env: {A: '$S:k/m'}").encode())
    tool.put("facts.json", b'{"version": 1}')
    args = ("compile", "--facts", "facts.json", "--secrets", "k.json", "-o", "/dev/null", spec)
    for n, status in ((most, 0), (most + 1, 1)):
        member = b'{\\"m\\":[\\"' + b"a" * (n - 4) + b'\\"]}'
        tool.put("k.json", b'{"shop": {"k": "', member, b'"}}')
        yield from expect(tool.run(*args), status, *["ZS0411"] * status)


def unknown_keys(n: int) -> bytes:
    keys = b"".join(b", q%d: 1" % i for i in range(n))
    return (SPEC % "XX").encode().replace(b"XX", keys)


def findings(tool: Tool, most: int) -> Iterator[str]:
    for n, is_more in ((most, False), (most + 1, True)):
        name = tool.put("f.yaml", unknown_keys(n))
        took = tool.run("check", "--format", "json", name)
        yield from expect(took, 1)
        if ("ZS0820" in took.said) != is_more:
            yield f"{n} findings: ZS0820 is {'missing' if is_more else 'said'}"


def shown(tool: Tool, most: int) -> Iterator[str]:
    for n, is_more in ((most, False), (most + 1, True)):
        name = tool.put("f.yaml", unknown_keys(n))
        took = tool.run("check", name)
        yield from expect(took, 1)
        if ("1 more" in took.said) != is_more:
            yield f"{n} findings: `1 more` is {'missing' if is_more else 'said'}"


def jobs(tool: Tool, most: int) -> Iterator[str]:
    name = tool.put("s.yaml", (SPEC % "").encode())
    tool.put("facts.json", b'{"version": 1}')
    for n, status in ((most, 0), (most + 1, 2)):
        took = tool.run(
            "compile", "--all", "-o", "all", "--facts", "facts.json", "--jobs", str(n), name
        )
        yield from expect(took, status)


def remove_depth(tool: Tool, most: int) -> Iterator[str]:
    name = tool.put("s.yaml", (SPEC % "").encode())
    for n, status in ((most - 1, 0), (most, 3)):
        os.makedirs(os.path.join(tool.folder, "bundle", *["d"] * n))
        tool.put("bundle/config.json", b"{}")
        took = tool.run("bundle", "--delete", "-o", "bundle", name)
        yield from expect(took, status, *["nested too deep"] * (status > 0))


def services(n: int, body: bytes = b"{}") -> list[bytes]:
    return [
        b'{"version": "v1", "deployment": "shop", "services": {"s": ' + body,
        *(b',"s%d":%b' % (i, body) for i in range(n - 1)),
        b"}}",
    ]


def memory(tool: Tool, most: int) -> Iterator[str]:
    each = 2600  # bytes that a service takes with next to nothing said of it, about
    for n, status in ((most // each // 2, 0), (most // each * 2, 3)):
        name = tool.put("m.json", *services(n, b'{"image":{"name":"a"}}'))
        took = tool.run("check", "--kind", "deployment", name)
        yield from expect(took, status, *["more memory than the 1000000000 bytes"] * (status == 3))
        if took.peak_bytes > most * 1.3:
            yield f"{n} services took {took.peak_bytes} bytes"


ROWS: dict[str, Callable[[Tool, int], Iterator[str]]] = {
    "ZS_TEXT_BYTES_MAX": text_bytes,
    "ZS_YAML_BYTES_MAX": yaml_bytes,
    "ZS_DEPTH_MAX": depth,
    "ZS_EVENTS_MAX": events,
    "ZS_ALIAS_EVENTS_MAX": alias_events,
    "ZS_SOURCES_MAX": sources,
    "ZS_RESULT_BYTES_MAX": result_bytes,
    "ZS_SECRET_MEMBER_BYTES_MAX": secret_member,
    "ZS_DIAGS_MAX": findings,
    "ZS_SHOWN_MAX": shown,
    "ZS_JOBS_MAX": jobs,
    "ZS_REMOVE_DEPTH_MAX": remove_depth,
    "ZS_MEMORY_BYTES_MAX": memory,
}


# Rows that every shape below is measured against.
PROMISES = ("ZS_MEMORY_FLOOR_BYTES", "ZS_MEMORY_PER_JSON_BYTE", "ZS_MEMORY_PER_YAML_BYTE")


# ---- memory: what each byte of the input may cost ------------------------------------------------
def repeated(head: bytes, item: bytes, tail: bytes, size: int = 600000) -> list[bytes]:
    return [head, item * (size // len(item)), tail]


SHAPES: dict[str, tuple[str, list[bytes]]] = {
    "numbers.json": ("any", repeated(b"[", b"1,", b"1]")),
    "lists.json": ("any", repeated(b"[", b"[],", b"1]")),
    "text.json": ("any", repeated(b'["', b"\\n", b'"]')),
    "nested.json": ("any", [b"[" * 60, b"1," * 300000, b"1", b"]" * 60]),
    "services.json": ("deployment", services(60000)),
    "images.json": ("deployment", services(20000, b'{"image":{"name":"a"}}')),
    "namespaces.json": (
        "oci",
        repeated(
            b'{"ociVersion":"1.0.2","linux":{"namespaces":[',
            b'{"type":"pid"},',
            b'{"type":"pid"}]}}',
        ),
    ),
    "mounts.json": ("oci", repeated(b'{"ociVersion":"1.0.2","mounts":[', b"{},", b"{}]}")),
    "devices.json": (
        "oci",
        repeated(b'{"ociVersion":"1.0.2","linux":{"devices":[', b"{},", b"{}]}}"),
    ),
    "syscalls.json": ("seccomp", repeated(b'{"syscalls":[', b"{},", b"{}]}")),
    "cdi.json": ("cdi", repeated(b'{"cdiVersion":"0.6.0","devices":[', b"{},", b"{}]}")),
    "words.yaml": ("any", repeated(b"[", b"a,", b"]")),
    "pairs.yaml": ("any", repeated(b"[", b":,", b"]")),
    "lists.yaml": ("any", repeated(b"[", b"[],", b"]")),
    "dashes.yaml": ("any", repeated(b"", b"- " * 60 + b"1\n", b"")),
    "lines.yaml": ("any", repeated(b"", b"- 1\n", b"")),
    "anchors.yaml": ("any", repeated(b"[", b"&a ,", b"]")),
    "aliases.yaml": ("any", repeated(b"- &a 1\n", b"- *a\n", b"", 450000)),
    "comments.yaml": ("any", repeated(b"", b"#\n", b"a: 1\n")),
    "block.yaml": ("any", repeated(b"a: |\n", b"  x\n", b"")),
}


def measure_shape(tool: Tool, name: str, known: dict[str, int]) -> Iterator[str]:
    """The whole peak, the floor of an empty run included, against the documented bound."""
    kind, pieces = SHAPES[name]
    each = known[f"ZS_MEMORY_PER_{name.rsplit('.', 1)[1].upper()}_BYTE"]
    tool.put(name, *pieces)
    size = sum(len(piece) for piece in pieces)
    took = tool.run("dump", "--kind", kind, "-o", "/dev/null", name)
    print(
        f"{name:16} {size:8} bytes, peak {took.peak_bytes:10} bytes, "
        f"{took.peak_bytes / size:4.0f} for a byte, {took.wall_ms:6} ms"
    )
    if took.status not in (0, 1):
        yield f"status {took.status}: {took.said[:300]}"
    if took.peak_bytes > known["ZS_MEMORY_FLOOR_BYTES"] + each * size:
        yield f"peak above {each} bytes for each of the input"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--zspecc", required=True, type=os.path.abspath)
    parser.add_argument("--measure", required=True, type=os.path.abspath)
    parser.add_argument("filters", nargs="*")
    options = parser.parse_args()
    known = constants()
    passed = failed = 0
    checks: list[tuple[str, Callable[[Tool], Iterator[str]]]] = []
    for name in known:
        if name not in PROMISES:
            checks.append((name, lambda t, n=name: ROWS[n](t, known[n]) if n in ROWS
                           else iter(["no test of this row"])))
    checks += [(n, lambda t, n=n: measure_shape(t, n, known)) for n in SHAPES]
    for name, check in checks:
        if options.filters and not any(f in name for f in options.filters):
            continue
        with tempfile.TemporaryDirectory(prefix="zspec-limits-") as folder:
            faults = list(check(Tool(options.zspecc, options.measure, folder)))
        passed, failed = passed + (not faults), failed + bool(faults)
        for fault in faults:
            print(f"FAIL {name}: {fault}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
