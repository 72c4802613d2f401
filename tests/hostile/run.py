#!/usr/bin/env python3
"""Fifty documents that somebody made to hurt, after the shapes that have hurt other parsers.

    tests/hostile/run.py --zspecc PROGRAM --measure PROGRAM

Each must end with the expected status and words, below SECONDS and PEAK_BYTES; time and peak memory
of each are printed. Ends with `N passed, N failed`.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from typing import List, Tuple, Union

TOOK = re.compile(r"status (-?\d+) peak (\d+) KB wall (\d+) ms\n\Z")
SECONDS, PEAK_BYTES = 20, 400 * 1000 * 1000
SPEC = b"version: v1\ndeployment: shop\nservices:\n  web: {image: {name: 'a:1'}, %s}\n"


@dataclass(frozen=True)
class Hostile:
    name: str  # what it is; the part before the first blank is the kind of document
    data: Union[bytes, str]  # str: the target of a symbolic link
    status: int
    word: str = ""  # that must be said
    ending: str = ".json"


def laughs(levels: int, width: int) -> bytes:
    """Billion laughs: each anchor is a list of the one before."""
    lines = [b"a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for i in range(1, levels):
        lines.append(b"a%d: &a%d [%s]" % (i, i, b", ".join([b"*a%d" % (i - 1)] * width)))
    return b"\n".join(lines) + b"\n"


def merges(n: int) -> bytes:
    """Merges that double."""
    lines = [b"a0: &a0 {k0: 1}"]
    lines += [b"a%d: &a%d {<<: [*a%d, *a%d], k%d: 1}" % (i, i, i - 1, i - 1, i)
              for i in range(1, n)]
    return b"\n".join(lines) + b"\n"


def oci(text: bytes) -> bytes:
    return b'{"ociVersion":"1.0.2","root":{"path":"r"},"process":{"args":["a"],"cwd":"/"},' + text


K = 1000
Y = ".yaml"
ALL: List[Hostile] = [
    Hostile("any billion laughs", laughs(9, 9), 1, "ZS0126", Y),
    Hostile("any quadratic blow-up by aliases", b"a: &a [" + b"x," * K + b"]\nb: ["
            + b"*a," * K + b"]\n", 1, "ZS0126", Y),
    Hostile("any merges that double", merges(60), 1, "ZS0126", Y),
    Hostile("any merge of itself", b"a: &a {<<: *a}\n", 1, "error", Y),
    Hostile("any alias in its own anchor", b"a: &a [*a]\n", 1, "error", Y),
    Hostile("any alias as a key", b"a: &a x\n*a : y\n*a : z\n", 1, "error", Y),
    Hostile("any lists 100,000 deep", b"[" * 100 * K, 1, "ZS0105"),
    Hostile("any maps 100,000 deep", b'{"a":' * 100 * K, 1, "ZS0105"),
    Hostile("any YAML lists 100,000 deep", b"[" * 100 * K, 1, "ZS0105", Y),
    Hostile("any YAML maps 100,000 deep", b"{a: " * 100 * K, 1, "ZS0105", Y),
    Hostile("any block lists 10,000 deep", b"- " * 10 * K + b"x\n", 1, "ZS0105", Y),
    Hostile("any indentation that grows",
            b"".join(b" " * i + b"a:\n" for i in range(1500)), 1, "ZS0105", Y),
    Hostile("any question marks", b"? " * 10 * K, 1, "error", Y),
    Hostile("any text of 8 MB", b'"' + b"a" * 8000 * K + b'"', 0),
    Hostile("any line of 3 MB", b"a: " + b"b " * 1500 * K + b"\n", 0, "", Y),
    Hostile("any key of 2 MB", b'{"' + b"k" * 2000 * K + b'": 1}', 0),
    Hostile("any YAML key of 2,000 bytes", b"k" * 2 * K + b": 1\n", 0, "", Y),
    Hostile("any escapes", b'"' + b"\\u0041" * 300 * K + b'"', 0),
    Hostile("any lone surrogate", b'"\\ud800"', 1, "error"),
    Hostile("any surrogates the wrong way", b'"\\udc00\\ud800"', 1, "error"),
    Hostile("any overlong UTF-8", b'"\xc0\xaf"', 1, "error"),
    Hostile("any UTF-8 above U+10FFFF", b'"\xf4\x90\x80\x80"', 1, "error"),
    Hostile("any cut UTF-8", b'"\xe2\x82', 1, "error"),
    Hostile("any UTF-16", "{\"a\": 1}".encode("utf-16"), 1, "error"),
    Hostile("any NUL in a text", b'"a\x00b"', 1, "error"),
    Hostile("any escaped NUL", b'"a\\u0000b"', 1, "error"),
    Hostile("any NUL in YAML", b"a: b\x00c\n", 1, "error", Y),
    Hostile("any terminal escapes in a key", b'{"\x1b[2J": 1}', 1, "error"),
    Hostile("any number of a million digits", b"9" * 1000 * K, 0),
    Hostile("any 1e400", b"[1e400, -1e400, 1e-400]", 0),
    Hostile("any exponent that overflows", b"1e99999999999999999999", 0),
    Hostile("any minus signs", b"-" * 100 * K, 1, "error"),
    Hostile("any key twice, 100,000 times",
            b"{" + b",".join([b'"a":1'] * 100 * K) + b"}", 1, "ZS0107"),
    Hostile("any YAML key twice, 100,000 times", b"a: 1\n" * 100 * K, 1, "ZS0107", Y),
    Hostile("any 100,000 keys of one hash",
            b"{" + b",".join(b'"%s":1' % (b"Aa" * (i % 7) + b"BB%d" % i) for i in range(100 * K))
            + b"}", 0),
    Hostile("any commas", b"[" + b"," * 500 * K + b"]", 1, "error"),
    Hostile("any empty document", b"", 1, "error"),
    Hostile("any a thousand documents", b"---\na: 1\n" * K, 1, "error", Y),
    Hostile("any tags that make objects", b"!!python/object/apply:os.system [id]\n", 1, "error", Y),
    Hostile("any directives", b"%TAG ! tag:x," + b"x" * 10 * K + b"\n--- !a b\n", 1, "error", Y),
    Hostile("any text that reorders", "a: \"\u202e1 }\u2066\"\n".encode(), 0, "ZS0", Y),
    Hostile("any comments", b"#" * 3000 * K + b"\na: 1\n", 0, "", Y),
    Hostile("oci limit beyond 64 bits",
            oci(b'"linux":{"resources":{"memory":{"limit":99999999999999999999}}}}'), 1, "error"),
    Hostile("oci 100,000 empty mounts",
            oci(b'"mounts":[' + b"{}," * 100 * K + b"{}]}"), 1, "error"),
    Hostile("oci members of a prototype", oci(b'"__proto__":{"privileged":true}}'), 0),
    Hostile("image ten thousand unknown members",
            b'{"config":{' + b",".join(b'"q%d":1' % i for i in range(10 * K)) + b"}}", 0),
    Hostile("deployment ten thousand faults",
            SPEC % b",".join(b"q%d: 1" % i for i in range(10 * K)), 1, "more", Y),
    Hostile("deployment duration of a million digits",
            SPEC % (b"stop_timeout: " + b"9" * 1000 * K + b"s"), 1, "error", Y),
    Hostile("deployment name with line ends", SPEC % b'"\\n  x: y": 1', 1, "error", Y),
    Hostile("cdi names that climb", b'{"cdiVersion":"0.6.0","kind":"../../etc/x=y","devices":[]}',
            1, "error"),
    Hostile("any link to itself", "self.json", 3, "self.json"),
    Hostile("any link to a directory", "/", 3, "directory"),
    Hostile("any link to endless zeros", "/dev/zero", 3, "larger than"),
]


def judge(item: Hostile, zspecc: str, measure: str, folder: str) -> Tuple[List[str], str]:
    """What is wrong, and what it took."""
    kind = item.name.split(" ", 1)[0]
    name = item.data if isinstance(item.data, str) and item.data == "self.json" else "x"
    path = os.path.join(folder, name if name.endswith(".json") else name + item.ending)
    if isinstance(item.data, str):
        os.symlink(item.data, path)
    else:
        with open(path, "wb") as f:
            f.write(item.data)
    done = subprocess.run(
        [measure, zspecc, "dump", "--kind", kind, "-o", "/dev/null", path],
        env={**os.environ, "MEASURE_SECONDS": str(SECONDS)},
        capture_output=True,
        check=False,
    )
    said = done.stderr.decode("utf-8", "replace")
    found = TOOK.search(done.stdout.decode())
    assert found is not None
    status, peak, wall = (int(x) for x in found.groups())
    faults = []
    if status != item.status:
        faults.append(f"status {status}, expected {item.status}: {said[:300]}")
    if item.word not in said:
        faults.append(f"not said: {item.word}: {said[:300]}")
    if peak * 1024 > PEAK_BYTES:
        faults.append(f"{peak} KB of memory")
    if "\x1b" in said or len(said) > 100 * K:
        faults.append(f"{len(said)} characters of messages, or control characters")
    os.unlink(path)
    return faults, f"{wall:6} ms {peak:8} KB  {said.splitlines()[0][-70:] if said else 'accepted'}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--zspecc", required=True, type=os.path.abspath)
    parser.add_argument("--measure", required=True, type=os.path.abspath)
    options = parser.parse_args()
    passed = failed = 0
    with tempfile.TemporaryDirectory(prefix="zspec-hostile-") as folder:
        for item in ALL:
            faults, took = judge(item, options.zspecc, options.measure, folder)
            print(f"{item.name:45} {took}")
            for fault in faults:
                print(f"FAIL {item.name}: {fault}")
            passed, failed = passed + (not faults), failed + bool(faults)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
