#!/usr/bin/env python3
"""Tests of the generator: `tests/codegen/run.py [-u] [NAME...]`.

good/NAME.json must be understood and what comes out must compile without warnings; with a folder
good/NAME.expected/ beside, the files in there must come out exactly bad/NAME.json must be refused
with the message of bad/NAME.err diff/NAME/ old.json and new.json; the classified changes are those
of changes.txt NAME.args beside a schema holds the arguments of `codegen foreign` for it

Matchers are compiled and compared with Python's `re`; behaviour.c is run with the engine and
good/large.json; freshness is tried in a copy of the tree. -u
rewrites the expectations; review the difference as code.
"""

from __future__ import annotations

import argparse
import difflib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from typing import Callable

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
HERE = os.path.join("tests", "codegen")
sys.path.insert(0, ROOT)

from codegen import emit, ir, names, resolve, tables  # noqa: E402
from codegen.__main__ import arguments, load  # noqa: E402
from codegen.diff import changes  # noqa: E402
from codegen.errors import SchemaError, Where  # noqa: E402
from codegen.layout import c_string  # noqa: E402
from codegen.loader import Library, list_files  # noqa: E402
from codegen.values import check_default  # noqa: E402
from matching import build_matchers, matchers_of, run  # noqa: E402

STRICT = (
    "-std=c11 -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion"
    " -Wstrict-prototypes"
    " -Wmissing-prototypes -Wvla -Wundef -Werror"
).split()
MATCHED = [
    (
        "^[a-z]([a-z0-9-]{0,28}[a-z0-9])?$",
        ["a", "ab", "a-b", "-a", "a-", "", "a" * 30, "a" * 31, "é"],
    ),
    ("^.{2,12}$", ["a", "ab", "é" * 12, "é" * 13, "a\nb", "\U0001F600" * 12]),
    ("b+", ["", "a", "abba", "b", "é b"]),
    ("^a|b$", ["ax", "xb", "xa", "a", "b", ""]),
    ("^$", ["", "a"]),
    ("^(monotonic|boottime)$", ["monotonic", "boottime", "boottimes", ""]),
    ("^[^/]+$", ["a", "a/b", "é", "", "\U0010FFFF"]),
    ("^\\d{3}-\\w+\\s\\S$", ["123-ab c", "12-ab c", "123-ab  ", "123-a\u00a0é"]),
    ("^\\x41\\u00e9[\\-\\]x]?$", ["Aé", "Aéx", "Aé]", "Aé-", "A"]),
    ("^\\W$", ["a", "^", "]", "[", "-", "é", "_", ""]),
    ("^[^+-^]$", ["^", "+", "-", "a", "_"]),
    ("^[\\^a]$", ["^", "a", "b"]),
    ("^a{3}$", ["aa", "aaa", "aaaa"]),
    ("^x{10}$", ["x" * 9, "x" * 10, "x" * 11]),
    ("^(a|b*)c?$", ["", "a", "bbb", "bbbc", "ac", "ab"]),
    ("^[0-9^]+[^a_]$", ["1^b", "^^", "1", "^_", "9^", "0^a"]),
    ('^(?:1\\.0|"q"|\\\\)$', ["1.0", "1x0", '"q"', "\\"]),
]


@dataclass
class Results:
    passed: int = 0
    failed: list[str] = field(default_factory=list)

    def note(self, name: str, problem: str) -> None:
        if problem:
            self.failed.append(name)
            print(f"FAIL {name}\n{problem}")
        else:
            self.passed += 1


def read(path: str) -> str:
    if not os.path.exists(path):
        return ""
    with open(path, encoding="utf-8") as file:
        return file.read()


def compare(path: str, found: str, is_update: bool) -> str:
    """The difference to an expectation, "" when there is none; with -u the expectation is
    rewritten.
    """
    expected = read(path)
    if expected == found:
        return ""
    if is_update:
        emit.write(path, found)
        return ""
    lines = difflib.unified_diff(
        expected.splitlines(True), found.splitlines(True), path, "found", n=3
    )
    return "".join(lines)


def made_from(path: str) -> emit.Made:
    """Everything the generator makes of a schema."""
    schema, library = understood(path)
    return emit.make_kind(schema, library.documents, "generated")


def understood(path: str) -> tuple[ir.Schema, Library]:
    """A schema, through names and tables too, where some faults are found."""
    library = Library()
    words = read(os.path.splitext(path)[0] + ".args").split()
    options = resolve.Options()
    if words:
        given = arguments().parse_args(["foreign", *words, "--out", "-", path])
        options = resolve.Options(given.prefix, given.root, frozenset(given.ignore_keyword))
    schema = load(library, path, os.path.splitext(os.path.basename(path))[0], options)
    tables.build(schema, names.c_names(schema))
    emit.decisions(schema)
    emit.embedded(schema)
    return schema, library


def test_good(path: str, is_update: bool) -> str:
    """Makes, compares, compiles, and holds the lines to the width."""
    try:
        made = made_from(path)
    except SchemaError as problem:
        return str(problem)
    expected = os.path.splitext(path)[0] + ".expected"
    problems = []
    for name in sorted(os.listdir(expected)) if os.path.isdir(expected) else []:
        found = [text for out, text in made.outputs.items() if os.path.basename(out) == name]
        problems.append(compare(os.path.join(expected, name), found[0] if found else "", is_update))
    with tempfile.TemporaryDirectory() as folder:
        for out, text in made.outputs.items():
            emit.write(os.path.join(folder, out), text)
            wide = [line for line in text.splitlines() if len(line) > 100]
            if wide and out.endswith((".c", ".h", ".re")):
                problems.append(f"{out}: wider than 100 columns: {wide[0]}\n")
        sources = [os.path.join(folder, out) for out in made.outputs if out.endswith(".c")]
        includes = ["-I", folder, "-I", ".", "-I", "src"]
        for compiler in ("gcc", "clang"):
            if shutil.which(compiler):
                problems.append(run([compiler, *STRICT, *includes, "-fsyntax-only", *sources]))
    return "".join(problems)


def test_bad(path: str, is_update: bool) -> str:
    try:
        understood(path)
        found = ""
    except SchemaError as problem:
        found = f"{problem}\n"
    if not found:
        return f"{path} was not refused\n"
    return compare(os.path.splitext(path)[0] + ".err", found, is_update)


def test_diff(path: str, is_update: bool) -> str:
    old, new = (understood(os.path.join(path, name))[0] for name in ("old.json", "new.json"))
    found = "".join(f"{line}\n" for line in changes(old, new))
    return compare(os.path.join(path, "changes.txt"), found, is_update)


def test_same_diff(path: str, is_update: bool) -> str:
    """A schema compared with itself has not changed."""
    schema = understood(path)[0]
    return "".join(f"{line}\n" for line in changes(schema, schema))


def test_matchers(path: str, is_update: bool) -> str:
    """Compiles every pattern of MATCHED and compares it with Python's `re` on its texts, under
    ASan.
    """
    source = matchers_of([pattern for pattern, _ in MATCHED])
    checks = []
    for number, (pattern, texts) in enumerate(MATCHED, 1):
        for text in texts:
            is_match = re.search(emit.patterns.to_python(pattern), text) is not None
            size = len(text.encode())
            checks.append(f"    check({number}, {c_string(text)}, {size}, {int(is_match)});\n")
    program = (
        "#include <stdio.h>\n#include <stdlib.h>\nstatic int failed;\n"
        "static void check(unsigned n, const char *text, size_t size, int expected) {\n"
        "    char *copy = malloc(size + !size);\n    memcpy(copy, text, size);\n"
        "    if (zs_m_match(n, (zs_str){copy, size}) != expected)\n"
        "        failed = 1, "
        'printf("pattern %u: expected %d for \\"%s\\"\\n", n, expected, text);\n'
        "    free(copy);\n}\n"
        f"int main(void) {{\n{''.join(checks)}    return failed;\n}}\n"
    )
    with tempfile.TemporaryDirectory() as folder:
        binary = os.path.join(folder, "main")
        return build_matchers(source, program, folder, binary) or run([binary])


def test_freshness(path: str, is_update: bool) -> str:
    """In a copy of the tree: what is stale after which change, without jinja2 and re2c at hand."""
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        for part in ("codegen", "schema", "generated"):
            shutil.copytree(
                part, os.path.join(folder, part), ignore=shutil.ignore_patterns("__pycache__")
            )
        shutil.copytree("src/text", os.path.join(folder, "src", "text"))
        ledger = os.path.join("src", "translate", "ledger.def")
        os.makedirs(os.path.join(folder, os.path.dirname(ledger)))
        shutil.copy(ledger, os.path.join(folder, ledger))
        for path in (
            os.path.join("src", "cli", "commands.def"),
            os.path.join("src", "cli", "options.def"),
            os.path.join("src", "base", "limits.def"),
        ):
            os.makedirs(os.path.join(folder, os.path.dirname(path)), exist_ok=True)
            shutil.copy(path, os.path.join(folder, path))
        codegen = [sys.executable, "-m", "codegen"]
        guard = "import sys, runpy; sys.modules['jinja2'] = None; sys.argv = ['codegen', 'stale'];"
        blind = [sys.executable, "-c", guard + "runpy.run_module('codegen', run_name='__main__')"]

        def told(command: list[str]) -> list[str]:
            environment = {**os.environ, "PATH": "/nowhere"} if command is blind else None
            done = subprocess.run(
                command, cwd=folder, capture_output=True, text=True, check=False, env=environment
            )
            return (done.stdout + done.stderr).split()

        def touch(name: str, edit: Callable[[str], str]) -> None:
            text = read(os.path.join(folder, name))
            emit.write(os.path.join(folder, name), edit(text))

        def expect(what: str, found: list[str], expected: list[str]) -> None:
            if found != expected:
                problems.append(f"{what}: expected {expected}, found {found}\n")

        subprocess.run([*codegen, "generate"], cwd=folder, capture_output=True, check=True)
        expect("after generate", told(blind), [])
        expect("generate again", told([*codegen, "generate"]), [])
        touch("schema/deployment/deployment.json", lambda text: text + "\n")
        expect("after an edit of deployment", told(blind), ["deployment"])
        subprocess.run([*codegen, "generate"], cwd=folder, capture_output=True, check=True)
        touch(ledger, lambda text: text.replace("listens", "waits"))
        expect("after an edit of the ledger", told(blind), ["deployment"])
        subprocess.run([*codegen, "generate"], cwd=folder, capture_output=True, check=True)
        touch("generated/oci/oci.h", lambda text: text + "/* mine */\n")
        expect("after an edit by hand", told([*codegen, "check"])[:1], ["generated/oci/oci.h"])
        subprocess.run([*codegen, "generate"], cwd=folder, capture_output=True, check=True)
        expect("mended", told([*codegen, "check", "--rebuild"]), [])
        os.remove(os.path.join(folder, "generated", "cdi", "cdi.h"))
        expect("after a removal", told(blind), ["cdi"])
        touch("codegen/templates/kind.h.j2", lambda text: text + "\n")
        kinds = sorted({line.split()[0] for line in read("generated/MANIFEST").splitlines()[1:]})
        expect("after an edit of a template", told(blind), kinds)
    return "".join(problems)


def test_defaults(path: str, is_update: bool) -> str:
    """Every example of our schemas is valid for its property."""
    problems = []
    from codegen import manifest

    for kind, entry in manifest.entries().items():
        schema = load(Library(), entry, kind, resolve.Options())
        for type_ in schema.types:
            for one in type_.fields if isinstance(type_, ir.Object) else ():
                for example in one.examples:
                    try:
                        check_default(
                            schema.types, one.type, example, f"the example of `{one.key}`"
                        )
                    except SchemaError as problem:
                        problems.append(f"{problem}\n")
    return "".join(problems)


def test_behaviour(path: str, is_update: bool) -> str:
    """Compiles behaviour.c with the engine and good/large.json, and runs it under ASan."""
    made = made_from(os.path.join(HERE, "good", "large.json"))
    with tempfile.TemporaryDirectory() as folder:
        for out, text in made.outputs.items():
            emit.write(os.path.join(folder, out), text)
        sources = [path]
        for part in ("base", "diag", "text", "model"):
            sources += list_files(os.path.join("src", part), ".c")
        sources += list_files(os.path.join("generated", "text"), ".c")
        sources += [
            os.path.join(folder, out)
            for out in made.outputs
            if out.endswith(".c") and not os.path.basename(out).startswith("fuzz")
        ]
        flags = [
            "-std=c11",
            "-DZS_TINY",
            "-I",
            folder,
            "-I.",
            "-Isrc",
            "-fsanitize=address,undefined",
        ]
        binary = os.path.join(folder, "behaviour")
        problem = run(["gcc", *flags, *sources, "-o", binary, "-lfyaml"])
        return problem or run([binary])


Test = Callable[[str, bool], str]


def tests() -> list[tuple[str, Test, str]]:
    """(name, test, path)"""
    result: list[tuple[str, Test, str]] = []
    for folder, test in (("good", test_good), ("bad", test_bad)):
        for name in sorted(os.listdir(os.path.join(HERE, folder))):
            if name.endswith(".json"):
                path = os.path.join(HERE, folder, name)
                result.append((f"{folder}/{name[:-5]}", test, path))
                if folder == "good":
                    result.append((f"same/{name[:-5]}", test_same_diff, path))
    for name in sorted(os.listdir(os.path.join(HERE, "diff"))):
        result.append((f"diff/{name}", test_diff, os.path.join(HERE, "diff", name)))
    result.append(("matchers", test_matchers, ""))
    result.append(("behaviour", test_behaviour, os.path.join(HERE, "behaviour.c")))
    result.append(("freshness", test_freshness, ""))
    result.append(("examples", test_defaults, ""))
    return result


def main() -> int:
    parser = argparse.ArgumentParser(description="Tests of the generator.")
    parser.add_argument("-u", "--update", action="store_true", help="rewrite the expectations")
    parser.add_argument("names", nargs="*", help="parts of names of tests; all without")
    options = parser.parse_args()
    os.chdir(ROOT)
    results = Results()
    for name, test, path in tests():
        if not options.names or any(part in name for part in options.names):
            try:
                problem = test(path, options.update)
            except SchemaError as fault:
                problem = str(fault)
            results.note(name, problem)
    print(f"{results.passed} passed, {len(results.failed)} failed")
    return 1 if results.failed else 0


if __name__ == "__main__":
    sys.exit(main())
