"""generated/MANIFEST: which inputs each kind was made from and what came out, by digest.

So that a plain build can say what is stale without making anything. Needs the standard library
only.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field

from .loader import list_files, list_folders, read_digest, read_text, Parser

PATH = os.path.join("generated", "MANIFEST")
HEAD = "# What generated/ was made from, and what came out, as SHA-256. By `make generate`.\n"
TOOLS = "codegen"  # an input of every kind: the generator itself


@dataclass
class Entry:
    """One kind; digests by path."""

    inputs: dict[str, str] = field(default_factory=dict)
    outputs: dict[str, str] = field(default_factory=dict)


def entries() -> dict[str, str]:
    """Kind -> entry file: every schema/*/*.json with `x-prefix`."""
    result: dict[str, str] = {}
    for folder in list_folders("schema"):
        for path in list_files(folder, ".json"):
            text = read_text(path)
            if '"x-prefix"' in text and has_prefix(path, text):
                result[kind_of(path)] = path
    return result


def has_prefix(path: str, text: str) -> bool:
    root = Parser(path, text).document().value
    return isinstance(root, dict) and "x-prefix" in root


def kind_of(path: str) -> str:
    """The file's stem, after its folder's name when that does not begin it: oci/state.json is
    oci_state.
    """
    folder, stem = (
        os.path.basename(os.path.dirname(path)),
        os.path.splitext(os.path.basename(path))[0],
    )
    return stem if stem == folder or stem.startswith(folder + "_") else f"{folder}_{stem}"


def others() -> dict[str, list[str]]:
    """Kinds that are not made from a schema, with the files they are made from: the lexers of
    src/text, and what users of the command line read.
    """
    found = {
        "text": list_files(os.path.join("src", "text"), ".re"),
        "cli": [
            os.path.join("src", "cli", "commands.def"),
            os.path.join("src", "cli", "options.def"),
            os.path.join("src", "base", "limits.def"),
        ],
    }
    return {kind: paths for kind, paths in found.items() if paths and os.path.exists(paths[0])}


def tools() -> list[str]:
    """The files that every kind depends on."""
    return list_files("codegen", ".py") + list_files(os.path.join("codegen", "templates"), ".j2")


def read() -> dict[str, Entry]:
    result: dict[str, Entry] = {}
    for line in read_text(PATH).splitlines() if os.path.exists(PATH) else []:
        words = line.split(" ", 3)
        if len(words) == 4 and words[1] in ("input", "output"):
            entry = result.setdefault(words[0], Entry())
            (entry.inputs if words[1] == "input" else entry.outputs)[words[3]] = words[2]
    return result


def text_of(manifest: dict[str, Entry]) -> str:
    lines = [HEAD]
    for kind in sorted(manifest):
        for word, digests in (("input", manifest[kind].inputs), ("output", manifest[kind].outputs)):
            lines += [f"{kind} {word} {digests[path]} {path}\n" for path in sorted(digests)]
    return "".join(lines)


def digest(path: str) -> str | None:
    """The digest of an input; of the generator, that of its files' digests."""
    if path != TOOLS:
        return read_digest(path)
    lines = [f"{os.path.basename(one)} {read_digest(one)}\n" for one in tools()]
    return hashlib.sha256("".join(lines).encode()).hexdigest()


@dataclass(frozen=True)
class State:
    """What must be made again, and what was changed by hand."""

    stale: tuple[tuple[str, str], ...]  # kind, why
    edited: tuple[tuple[str, str], ...]  # kind, path
    removed: tuple[str, ...]  # kinds whose schema is gone


def state() -> State:
    """Compares the manifest with the files."""
    manifest = read()
    wanted = sorted([*entries(), *others()])
    stale, edited = [], []
    for kind in wanted:
        why = stale_reason(manifest, kind)
        if why:
            stale.append((kind, why))
            continue
        for path, known in manifest[kind].outputs.items():
            found = read_digest(path)
            if found != known:
                edited.append((kind, path))
                if found is None:
                    stale.append((kind, f"{path} is missing"))
    removed = tuple(kind for kind in sorted(manifest) if kind not in wanted)
    return State(tuple(stale), tuple(edited), removed)


def stale_reason(manifest: dict[str, Entry], kind: str) -> str:
    """The first input that changed, "" when none did."""
    if kind not in manifest:
        return "it was never made"
    inputs = manifest[kind].inputs
    expected = {TOOLS} | set(others().get(kind, ()))
    for path in sorted(expected - set(inputs)):
        return f"{path} is new"
    for path, known in inputs.items():
        found = digest(path)
        if found != known:
            return f"{path} {'changed' if found else 'is gone'}"
    return ""
