"""The commands of the generator; each prints what a person needs and returns an exit status."""

from __future__ import annotations

import argparse
import os
import sys

from . import ir, manifest, resolve
from .errors import SchemaError, Where
from .loader import Library, read_digest

RECURSION_MAX = 10_000  # schemas nest; DEPTH_MAX of the loader bounds how deep


def load(library: Library, path: str, kind: str, how: resolve.Options) -> ir.Schema:
    """Reads and understands a schema."""
    sys.setrecursionlimit(RECURSION_MAX)
    return resolve.resolve(library, path, kind, how)


def generate(options: argparse.Namespace) -> int:
    """Makes every kind that is stale or edited, or the one named."""
    from . import emit

    found = manifest.entries()
    kinds = [*found, *manifest.others()]
    if options.only and options.only not in kinds:
        raise SchemaError(Where(options.only, 0), "no such kind; there are " + ", ".join(kinds))
    state = manifest.state()
    changed = {kind for kind, _ in (*state.stale, *state.edited)}
    wanted = [kind for kind in kinds if options.all or kind in changed]
    if options.only:
        wanted = [options.only]
    known = manifest.read()
    failed = False
    for kind in wanted:
        try:
            made = make(kind, found)
        except SchemaError as problem:
            print(problem, file=sys.stderr)
            failed = True
            continue
        for path in set(known.get(kind, manifest.Entry()).outputs) - set(made.outputs):
            emit.remove(path)
        for path, text in made.outputs.items():
            if emit.write(path, text):
                print(f"wrote {path}")
        inputs = {path: manifest.digest(path) or "" for path in (*made.inputs, manifest.TOOLS)}
        outputs = {path: emit.digest_of(text) for path, text in made.outputs.items()}
        update(kind, manifest.Entry(inputs, outputs))
    if not options.only:
        for kind in state.removed:
            for path in known[kind].outputs:
                emit.remove(path)
            update(kind, None)
    return 1 if failed else 0


def update(kind: str, entry: manifest.Entry | None) -> None:
    """Replaces one kind's lines of the manifest, read anew, so that two runs disturb each other
    less.
    """
    from . import emit

    known = manifest.read()
    known.pop(kind, None)
    if entry is not None:
        known[kind] = entry
    emit.write(manifest.PATH, manifest.text_of(known))


def make(kind: str, found: dict[str, str]):  # type: ignore[no-untyped-def]
    """One kind's files, in memory."""
    from . import emit

    if kind == "text":
        return emit.make_text(manifest.others()[kind], "generated")
    if kind == "cli":
        return emit.make_manual(list(found), "generated")
    library = Library()
    schema = load(library, found[kind], kind, resolve.Options())
    return emit.make_kind(schema, library.documents, "generated")


def stale(options: argparse.Namespace) -> int:
    """One stale kind a line; nothing when all is fresh."""
    for kind, _ in manifest.state().stale:
        print(kind)
    return 0


def check(options: argparse.Namespace) -> int:
    """Says what is stale or edited; with --rebuild makes everything in memory and compares."""
    state = manifest.state()
    for kind, why in state.stale:
        print(f"{kind} is stale: {why}; run `make generate`")
    for _, path in state.edited:
        print(f"{path} is not what the generator wrote; change the schema and run `make generate`")
    for kind in state.removed:
        print(f"generated/{kind} has no schema any more; run `make generate`")
    different: list[str] = []
    if options.rebuild:
        found = manifest.entries()
        for kind in (*found, *manifest.others()):
            from . import emit

            for path, text in make(kind, found).outputs.items():
                if read_digest(path) != emit.digest_of(text):
                    different.append(path)
                    print(f"{path} differs from what the generator makes now")
    return 1 if state.stale or state.edited or state.removed or different else 0


def foreign(options: argparse.Namespace) -> int:
    """Compiles a schema that was not written for this generator."""
    from . import emit

    library = Library()
    how = resolve.Options(options.prefix, options.root, frozenset(options.ignore_keyword))
    schema = load(library, options.entry, options.prefix, how)
    for path, text in emit.make_kind(schema, library.documents, options.out).outputs.items():
        emit.write(path, text)
    return 0


def diff(options: argparse.Namespace) -> int:
    """One line a change between two schemas: breaking, additive or documentation."""
    from . import diff as differ

    schemas = []
    for path in (options.old, options.new):
        library = Library()
        members = library.document(path).root.value
        is_ours = isinstance(members, dict) and "x-prefix" in members
        how = resolve.Options(
            "" if is_ours else "x", "" if is_ours else "root", frozenset(options.ignore_keyword)
        )
        schemas.append(load(library, path, "x", how))
    for line in differ.changes(*schemas):
        print(line)
    return 0


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="codegen", description="Makes generated/ from the JSON Schemas of schema/."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser("generate", help="make generated/")
    one.add_argument("--only", metavar="KIND", help="one kind: deployment, oci, text ...")
    one.add_argument("--all", action="store_true", help="every kind, not only what is stale")
    one.set_defaults(run=generate)
    one = commands.add_parser("stale", help="print the kinds that must be made again")
    one.set_defaults(run=stale)
    one = commands.add_parser("check", help="say what is stale or edited; exit 1 then")
    one.add_argument("--rebuild", action="store_true", help="make everything in memory and compare")
    one.set_defaults(run=check)
    one = commands.add_parser("foreign", help="compile a published schema as it is")
    one.add_argument("--prefix", required=True, help="C prefix: `oci` gives zs_oci_")
    one.add_argument("--root", required=True, help="C name of the root type after the prefix")
    one.add_argument("--out", required=True, help="folder to write to")
    one.add_argument(
        "--ignore-keyword", action="append", default=[], metavar="K", help="a keyword to overlook"
    )
    one.add_argument("entry", help="the entry file")
    one.set_defaults(run=foreign)
    one = commands.add_parser("diff", help="classify the changes between two schemas")
    one.add_argument(
        "--ignore-keyword", action="append", default=[], metavar="K", help="a keyword to overlook"
    )
    one.add_argument("old")
    one.add_argument("new")
    one.set_defaults(run=diff)
    return parser


def main() -> int:
    options = arguments().parse_args()
    try:
        return options.run(options)
    except SchemaError as problem:
        print(problem, file=sys.stderr)
        return 1


if __name__ == "__main__":
    os.umask(0o022)
    sys.exit(main())
