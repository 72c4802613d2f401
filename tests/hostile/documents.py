"""Fifty documents that somebody made to hurt, after the shapes that have hurt other parsers."""

from __future__ import annotations

from typing import List

from item import K, SPEC, Y, Hostile, oci


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
