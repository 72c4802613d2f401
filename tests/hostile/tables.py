"""Inputs of two tables: what libfyaml 0.7.12 and jsmn do wrong when nobody stands before them, and
advisories about runtimes and readers that the text of a configuration caused or could have stopped.

The readers' rows were each tried against libfyaml 0.7.12 of Debian 12; upstream's numbers are those
of github.com/pantoniou/libfyaml and github.com/zserge/jsmn.
"""

from __future__ import annotations

from typing import List

from item import K, SPEC, Y, Hostile, oci

CHECK = ("check",)
MERGED = b"a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]\n" + b"".join(
    b"%c: &%c [%s]\n" % (c, c, b", ".join([b"*%c" % (c - 1)] * 10)) for c in range(98, 104))

READERS: List[Hostile] = [
    # Reads past the end of its text while it shows the line of an error.
    Hostile("any #127: line end and a cut byte", b"2\r\xb2", 1, "error", Y),
    Hostile("any a version cut at the end", b"%YAML 1.", 1, "error", Y),
    Hostile("any a version of many digits", b"%YAML 1666666", 1, "error", Y),
    # Writes past a buffer on the stack: pure ASCII, and a sound document.
    Hostile("any tabs before the end of a bracket",
            b"{x" + b"\t" * 55 + b" xx\n}" + b"\t" * 60, 0, "", Y),
    Hostile("any more tabs", b"{x" + b"\t" * 120 + b" xx\n}" + b"\t" * 120, 0, "", Y),
    # Never ends.
    Hostile("any a directive and a wrong byte", b"%a \x99", 1, "error", Y),
    # Accepted, with a part lost.
    Hostile("any a wrong byte as the value", b"a: \x99", 1, "error", Y),
    Hostile("any what follows a NUL", b"a: 1\0b: 2", 1, "error", Y),
    Hostile("any a second document without ---", b"a: yes\n...\ngarbage: here\n", 1, "error", Y),
    Hostile("any a key twice", b"a: 1\nb: 2\na: 3\n", 1, "ZS0107", Y),
    Hostile("any an alias without an anchor", b"a: *undefined\n", 1, "error", Y),
    Hostile("any a merge of a text", b"a: {<<: b}\n", 1, "error", Y),
    Hostile("any an alias within its own anchor", b"a: &a {b: *a}\n", 1, "error", Y),
    # #394: time grows with the square: 20 s and 240 s.
    Hostile("any #394: 20,000 keys in a map",
            b"".join(b"key%d: value\n" % i for i in range(20 * K)), 0, "", Y),
    Hostile("any #394: 40,000 keys in a map",
            b"".join(b"key%d: value\n" % i for i in range(40 * K)), 0, "", Y),
    Hostile("any 40,000 keys in brackets",
            b"{" + b",".join(b"key%d: &a%d v" % (i, i) for i in range(40 * K)) + b"}", 0, "", Y),
    Hostile("any aliases, seven levels of ten", MERGED, 1, "ZS0126", Y),
    Hostile("any 160,000 open brackets", b"[" * 160 * K, 1, "ZS0105", Y),
    # Half a kilobyte is never given back.
    Hostile("any a block that the end of the file ends", b"a: |\n  " + b"x" * 70 * K, 0, "", Y),
    Hostile("any a folded block at the end", b"a: >\n  " + b"x y " * 20 * K, 0, "", Y),
    # jsmn takes these for JSON, or refuses what is; #34, #52, #105, #131, #158, #177, #217.
    Hostile("any a key without a value", b'{"a"}', 1, "error"),
    Hostile("any a comma at the end", b'{"a":1,}', 1, "error"),
    Hostile("any a comma missing in a map", b'{"a" "b"}', 1, "error"),
    Hostile("any five colons", b'{"k":::::"v"}', 1, "error"),
    Hostile("any two documents", b"{}{}", 1, "error"),
    Hostile("any a comma missing in a list", b"[1 2]", 1, "error"),
    Hostile("any a key that is a number", b'{1:"a"}', 1, "error"),
    Hostile("any a bracket that the other closes", b'{"a":[1}', 1, "error"),
    Hostile("any words that are none", b"[nul, tru, +1, 01, 1., .5, 1e]", 1, "error"),
    Hostile("any escapes that are none", b'["\\x41", "\\u00g0"]', 1, "error"),
    Hostile("any a text on its own", b'"a"', 0),
    Hostile("any a number on its own", b"-0.5e3", 0),
]

UNMASKED = b'''"mounts":[{"destination":"/proc","type":"proc"}],
"linux":{"namespaces":[{"type":"mount"}],"maskedPaths":[],"readonlyPaths":[]}}'''
ROOT = {"root/etc/passwd": b"root:x:0:0::/root:/bin/sh\n", "f.json": b'{"version": 1}'}
COMPILE = ("compile", "--facts", "f.json", "--rootfs", "root", "-o", "/dev/null")
RUN = b"command: {entrypoint: [/bin/app]}"
GPU = RUN + b", resources: {gpu: {count: 1, vendor: nvidia}}"
CDI = {
    "f.json": b'{"version": 1}',
    "cdi/n.json": b'{"cdiVersion":"0.6.0","kind":"nvidia.com/gpu","containerEdits":{"hooks":['
    b'{"hookName":"createContainer","path":"/usr/bin/nvidia-cdi-hook","args":["nvidia-cdi-hook",'
    b'"enable-cuda-compat"]}]},"devices":[{"name":"0","containerEdits":{"env":["A=b"]}}]}',
}
WITH_CDI = ("compile", "--facts", "f.json", "--cdi-dir", "cdi", "-o", "/dev/null")


def process(text: bytes) -> bytes:
    """A config.json with these members in `process`, and the host's namespaces."""
    return b'{"ociVersion":"1.0.2","root":{"path":"r"},"linux":{},"process":{"args":["a"],' \
        + text + b"}}"


def hooks(text: bytes) -> bytes:
    """A config.json with one hook; these members besides."""
    return oci(b'"hooks":{"createContainer":[{"path":"/usr/bin/nvidia-cdi-hook"%s}]}}' % text)


def error(code: str, *more: str) -> tuple[str, ...]:
    return ("check", "-W", f"error={code}", *more)


ADVISORIES: List[Hostile] = [
    Hostile("oci CVE-2024-21626: a working directory of the runtime",
            process(b'"cwd":"/proc/self/fd/7"'), 1, "ZS501", command=CHECK),
    Hostile("oci CVE-2019-5736: root of the host", process(b'"cwd":"/","user":{"uid":0,"gid":0}'),
            1, "ZS502", command=error("ZS502")),
    Hostile("oci CVE-2025-31133: nothing is masked", oci(UNMASKED), 1, "ZS503",
            command=error("ZS503")),
    Hostile("oci CVE-2025-52565: the host's consoles",
            oci(b'"mounts":[{"destination":"/dev","type":"bind","source":"/dev",'
                b'"options":["rbind"]}]}'), 1, "ZS504", command=error("ZS504")),
    Hostile("oci CVE-2025-52881, CVE-2019-16884: a mount below /proc",
            oci(b'"mounts":[{"destination":"/proc/sys","type":"bind","source":"/srv/x",'
                b'"options":["bind"]}]}'), 1, "ZS504", command=error("ZS504")),
    Hostile("deployment CVE-2025-52881: a shared volume", b"""version: v1
deployment: shop
services:
  db: {image: {name: db}, storage: [{type: named, name: data, target: /data}]}
  backup:
    image: {name: backup}
    capabilities: [SYS_ADMIN]
    storage: [{type: named, name: data, target: /from}]
""", 1, "ZS504", Y, error("ZS504")),
    Hostile("deployment CVE-2024-40635: a user that overflows to root",
            SPEC % b"user: '4294967296'", 1, "ZS0404", Y, CHECK),
    Hostile("oci CVE-2024-40635: a uid that overflows",
            process(b'"cwd":"/","user":{"uid":4294967296,"gid":0}'), 1, "error", command=CHECK),
    Hostile("deployment CVE-2026-46680: a number is no name",
            SPEC % (RUN + b", user: '2147483648'"), 1, "ZS505", Y,
            ("compile", "-W", "error=ZS505", *COMPILE[1:]),
            {**ROOT, "root/etc/passwd": b"2147483648:x:0:0::/root:/bin/sh\n"}),
    Hostile("oci CVE-2021-43784: a path beyond what netlink carries",
            oci(b'"linux":{"namespaces":[{"type":"user","path":"/%s"}]}}' % (b"x" * 70 * K)), 1,
            "ZS0214", command=CHECK),
    Hostile("oci CVE-2024-3154: an annotation that commands systemd",
            oci(b'"annotations":{"org.systemd.property.ExecStartPre":"x"}}'), 1, "ZS506",
            command=error("ZS506")),
    Hostile("oci CVE-2022-0811: a second kernel parameter",
            oci(b'"linux":{"namespaces":[{"type":"ipc"}],"sysctl":'
                b'{"kernel.shm_rmid_forced":"1+kernel.core_pattern=|/x"}}}'), 1, "ZS507",
            command=CHECK),
    Hostile("deployment CVE-2025-23266: a hook loads the image's library",
            SPEC % (GPU + b", env: {LD_PRELOAD: ./x.so}"), 1, "ZS510", Y, WITH_CDI, CDI),
    Hostile("oci CVE-2025-23266: a hook of a mended toolkit",
            hooks(b',"args":["nvidia-cdi-hook","enable-cuda-compat"]'), 1, "ZS512",
            command=error("ZS512")),
    Hostile("oci CVE-2024-0132, CVE-2025-23359: a hook with this environment",
            hooks(b""), 1, "ZS511", command=error("ZS511")),
    Hostile("oci CVE-2025-23267, CVE-2026-24260: a hook that others can change",
            oci(b'"hooks":{"createContainer":[{"path":"/tmp/hook"}]}}'), 1, "ZS513",
            command=error("ZS513")),
    Hostile("deployment CVE-2026-41579, CVE-2026-47766: /dev is a link", SPEC % RUN, 1, "ZS520", Y,
            COMPILE, {**ROOT, "root/dev": "/srv"}),
    Hostile("deployment CVE-2021-30465, CVE-2025-9566: a link in a volume",
            SPEC % (RUN + b", storage: [{type: bind, source: /srv/a, target: /app},"
                    b" {type: bind, source: /srv/k, target: /app/k, readonly: true}]"),
            1, "ZS521", Y, ("compile", "-W", "error=ZS521", *COMPILE[1:]), ROOT),
    Hostile("oci CVE-2022-27650, CVE-2022-24769, CVE-2022-29162: inheritable",
            process(b'"cwd":"/","capabilities":{"inheritable":["CAP_CHOWN"],'
                    b'"bounding":["CAP_CHOWN"],"permitted":["CAP_CHOWN"]}'), 1, "ZS530",
            command=error("ZS530")),
    Hostile("deployment CVE-2026-30892: a user that is half a number",
            SPEC % b"user: '12ab:-1'", 1, "error", Y, COMPILE, ROOT),
    Hostile("deployment CVE-2025-24965: a configuration in the image", SPEC % RUN, 0, "", Y,
            COMPILE, {**ROOT, "root/.krun_config.json": "/etc/shadow"}),
    Hostile("deployment CVE-2025-62725: an include from afar",
            b"include: ['oci://evil/x']\n" + SPEC % RUN, 1, "error", Y, CHECK),
    Hostile("any CVE-2019-11253: aliases, nine levels of nine",
            b"a: &a [x, x, x, x, x, x, x, x, x]\n" + b"".join(
                b"%c: &%c [%s]\n" % (c, c, b", ".join([b"*%c" % (c - 1)] * 9))
                for c in range(98, 107)), 1, "ZS0126", Y),
    Hostile("any CVE-2017-16516: a surrogate that is cut off", b'["\\ud8', 1, "error"),
    Hostile("any CVE-2022-24795: a text of 30 MB", b'["' + b"\\n" * 15000 * K + b'"]', 0),
    Hostile("any CVE-2023-33460: a map that never ends", b'{"a":' + b'["b",' * 60 + b'"c"', 1,
            "error"),
]
