#!/usr/bin/env python3
"""Writes what the fuzzers start from: `tests/fuzz/seeds.py DIR`, one folder a target.

Every document of the golden cases, the documents of a case together as a compile, and what lies in
tests/fuzz/corpus."""
import os
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "tests"))

from casefile import read_case  # noqa: E402
from run import CASES, find_cases  # noqa: E402

CORPUS = os.path.join(ROOT, "tests", "fuzz", "corpus")
# What the parts of a fuzzed compile are, in order (tests/fuzz/fuzz_compile.c).
COMPILE_PARTS = ("deployment", "image", "cdi", "host", "seccomp")
# Targets that take the texts of others too.
ALSO_SEEDS = {"json": ("lanes_json",),
              "deployment": ("fix", "typed"), "oci": ("typed",),
              "yaml": ("lanes_yaml", "yaml_events", "lsp", "trace_from")}
SEED_KINDS = (("cdi/", "cdi"), ("etc/cdi/", "cdi"), ("image", "image"), ("facts", "host"),
              ("host", "host"), ("oci", "oci"), ("config", "oci"), ("spec", "deployment"),
              ("profile", "seccomp"), ("web", "deployment"))


def seeds_of_case(path):
    """(target, name, bytes) of the documents of one case, and of all of them as a compile."""
    stem = os.path.relpath(path, CASES).replace(os.sep, "-")[:-len(".case")]
    parts = {}
    for name, data in read_case(path).sections.items():
        kind = next((kind for start, kind in SEED_KINDS if name.startswith(start)), None)
        if kind is not None and name.endswith((".json", ".yaml", ".yml")):
            parts.setdefault(kind, data)
            seed = f"{stem}-{name.replace('/', '-')}"
            yield kind, seed, {".json": b"j"}.get(os.path.splitext(name)[1], b"y") + data
            if kind == "deployment":
                yield "yaml", seed, data
            if kind == "oci":
                yield "explain_error", seed, data
    if "deployment" in parts:
        last = max(i for i, kind in enumerate(COMPILE_PARTS) if kind in parts)
        yield "compile", stem, b"\0".join(
            parts.get(kind, b"{}") for kind in COMPILE_PARTS[:last + 1])


def seed_documents():
    """(target, name, bytes) of all that fuzzers start from: cases and tests/fuzz/corpus. There, a
    name that ends in .json or .yaml is a document, any other one an input as it is."""
    for path in find_cases([]):
        yield from seeds_of_case(path)
    for base, _, files in os.walk(CORPUS):
        target = os.path.basename(base)
        for name in files:
            with open(os.path.join(base, name), "rb") as f:
                data = f.read()
            mark = {".json": b"j", ".yaml": b"y"}.get(os.path.splitext(name)[1], b"")
            has_mark = os.path.isdir(os.path.join(ROOT, "generated", target))
            yield target, name, mark + data if has_mark else data


def write_seeds(directory):
    """Writes them for the fuzzers, one folder a target."""
    count = 0
    for target, name, data in seed_documents():
        for folder in (target,) + ALSO_SEEDS.get(target, ()):
            os.makedirs(os.path.join(directory, folder), exist_ok=True)
            with open(os.path.join(directory, folder, name), "wb") as f:
                f.write(data)
        count += 1
    print(f"{count} documents in {directory}")


if __name__ == "__main__":
    write_seeds(sys.argv[1])
