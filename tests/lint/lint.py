#!/usr/bin/env python3
"""Proves what the rules of style and of src/README.md say and a program can see.

    tests/lint/lint.py [FILE...]      without FILE every file of the project

Prints file:line: message.

Standard library only. The closing line counts files."""
import ast
import os
import re
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
FOLDERS = ("src", "codegen", "generated", "schema", "tests", ".ci")
TOP_FILES = ("Makefile", "README.md", "CHANGELOG.md", ".clang-format", ".gitattributes",
             ".gitignore")
COLUMNS = 100
FILE_LINES = 400
FUNCTION_LINES = 60
UNTOLD_LINES = 10  # a longer function says why it exists

# Files that are not ours to lay out, and files past 400 lines, each with its reason.
FOREIGN = {"src/text/jsmn.h": "carried unchanged"}
LONG = {"src/translate/ledger.def": "one row a field of the schema"}

# The arrows of src/README.md. A room may include itself; "x/y.h" allows one header of a room.
NO_READER = {"text/event.h", "text/scalar.h", "text/json_lex.h", "text/json_put.h",
             "text/json_scan.h", "text/json_write.h", "text/sink.h"}
LOWEST = {"diag", "base"}
ARROWS = {"base": set(), "diag": {"base"}, "text": LOWEST, "model": LOWEST | NO_READER}
ARROWS["generated"] = LOWEST | {"model", "text"}
ARROWS["cdi"] = ARROWS["generated"] | {"generated"}
ARROWS["translate"] = LOWEST | NO_READER | {"cdi", "generated", "model"}
ARROWS["zspec.h"] = ARROWS["cdi"] | {"cdi", "translate"}
ARROWS["bundle"] = ARROWS["host"] = ARROWS["zspec.h"] | {"zspec.h"}
ARROWS["lsp"] = ARROWS["zspec.h"] | {"zspec.h"}
ARROWS["cli"] = ARROWS["bundle"] | {"bundle", "host", "lsp"}
SYSTEM_ROOMS = ("cli", "host", "bundle")
PURE_HEADERS = {"stdarg.h", "stdbool.h", "stddef.h", "stdint.h", "limits.h", "string.h",
                "assert.h", "float.h", "math.h", "stdalign.h"}
PURE_HEADERS_OF = {"src/base/arena.c": {"stdlib.h"}, "src/zspec.c": {"stdlib.h"},
                   "src/text/yaml.h": {"libfyaml.h"}, "src/base/scan.h": {"emmintrin.h"},
                   "src/base/wide.h": {"emmintrin.h"},
                   "src/model/build_parts.c": {"stdatomic.h"}}
# Only the rooms that ask the system may call these.
SYSTEM_CALLS = """
    printf fprintf vprintf vfprintf dprintf snprintf vsnprintf puts putchar fputs fputc fwrite fopen
    fclose fread fgets perror exit _exit _Exit abort atexit getenv secure_getenv setenv putenv time
    clock gettimeofday clock_gettime localtime gmtime getpid open openat close read write stat lstat
    fstat access system popen fork signal strtod strtol strtoul strtoll strtoull setlocale rand
    srand qsort strerror""".split()
MARKS = ("TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK")
LOCAL_PATHS = ("/wor" + "k/", "/bash_" + "jobs")

COMMENT_OR_TEXT = re.compile(r"/\*.*?\*/|//[^\n]*|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'", re.S)
INCLUDE = re.compile(r'^#include ([<"])([^">]+)[">]')


def project_files():
    found = [name for name in TOP_FILES if os.path.exists(os.path.join(ROOT, name))]
    for folder in FOLDERS:
        for base, names, files in os.walk(os.path.join(ROOT, folder)):
            names[:] = sorted(n for n in names if n not in ("__pycache__", "build", "corpus"))
            found += [os.path.relpath(os.path.join(base, name), ROOT) for name in sorted(files)]
    return found


def blank(match):
    """Comments and texts become spaces, so that only code is searched."""
    text = match.group(0)
    return "".join(c if c == "\n" else " " for c in text)


def is_made_by_re2c(path):
    """What re2c writes is laid out by re2c."""
    beside = os.path.join(ROOT, os.path.splitext(path)[0] + ".re")
    return path.startswith("generated/text/") or path.endswith(".c") and os.path.exists(beside)


def code_of(text):
    return COMMENT_OR_TEXT.sub(blank, text)


def is_ours(path):
    is_generated = path.startswith("generated/") or ".expected/" in path
    return path not in FOREIGN and not is_generated


def check_text(path, lines):
    """What holds for every file that people read."""
    is_code = path.endswith((".py", ".c", ".h", ".md", ".list"))
    raw_data = path.startswith("tests/") and not is_code
    for number, line in enumerate(lines, 1):
        if not raw_data:
            if len(line) > COLUMNS and not path.endswith((".md", ".json")):
                yield number, f"{len(line)} columns; the limit is {COLUMNS}"
            if "\t" in line and not path.endswith(("Makefile", ".mk", ".md")):
                yield number, "a tab; indent with spaces"
            if line != line.rstrip() and not path.startswith("generated/"):
                yield number, "blanks at the end of the line"
            for mark in MARKS:
                if re.search(rf"\b{mark}\b", line):
                    yield number, f"`{mark}`: finish it, or say what is open as NEEDSWORK"
        for local in LOCAL_PATHS:
            if local in line:
                yield number, f"`{local}` is a path of one machine"


def check_size(path, lines):
    if len(lines) > FILE_LINES and path not in LONG:
        yield len(lines), f"{len(lines)} lines; past {FILE_LINES} look for the second idea"


def room_of(path):
    parts = path.split("/")
    if parts[0] == "generated":
        return "generated"
    return parts[1] if len(parts) > 2 else "zspec.h"


def check_includes(path, lines):
    """The arrows: who may include whom, and which system headers the pure rooms may see."""
    room = room_of(path)
    if room not in ARROWS:
        yield 1, f"`{room}` is not a room of src/README.md"
        return
    for number, line in enumerate(lines, 1):
        match = INCLUDE.match(line)
        if match is None:
            continue
        target = match.group(2)
        if os.path.basename(path).startswith("fuzz_") and target.startswith("tests/fuzz/"):
            continue  # a target that is generated, and what all targets share
        if match.group(1) == "<":
            allowed = PURE_HEADERS | PURE_HEADERS_OF.get(path, set())
            if room not in SYSTEM_ROOMS and target not in allowed:
                yield number, f"<{target}>: `{room}` asks the system for nothing"
            continue
        into = room_of(target if target.startswith("generated/") else "src/" + target)
        if target.endswith((".inc", ".digest")):
            continue  # bytes that the Makefile makes of a file of this room
        if target == "text/jsmn.h" and path != "src/text/json_read.c":
            yield number, "only json_read.c sees jsmn.h"
        if into != room and into not in ARROWS[room] and target not in ARROWS[room]:
            yield number, f"`{room}` may not include \"{target}\" (the arrows of src/README.md)"


def banned_everywhere():
    with open(os.path.join(ROOT, "src", "base", "banned.h"), encoding="utf-8") as f:
        return " ".join(re.findall(r"poison (.*)", f.read())).split()


def check_calls(path, lines):
    names = banned_everywhere()
    if room_of(path) not in SYSTEM_ROOMS:
        names = names + SYSTEM_CALLS
    call = re.compile(r"(?<![\w.>])(" + "|".join(names) + r")\s*\(")
    for number, line in enumerate(code_of("\n".join(lines)).split("\n"), 1):
        if line.startswith("#"):
            continue
        match = call.search(line)
        if match is not None:
            yield number, f"`{match.group(1)}` is not used here (base/banned.h, src/README.md)"


def functions_of(lines):
    """(first line, last line, signature) of each C function: it opens and closes in column 0."""
    code = code_of("\n".join(lines)).split("\n")
    start = None
    for i, line in enumerate(code):
        if line[:1].isalpha() and start is None:
            start = i
        is_open = start is not None and "{" in "".join(code[start:i + 1])
        if start is not None and line.rstrip().endswith(";") and not is_open:
            start = None
        elif line.startswith("}") and start is not None:
            head = " ".join(code[start:i]).split("{")[0]
            is_type = head.startswith(("struct ", "enum ", "typedef "))
            if "(" in head and "=" not in head and not is_type:
                yield start + 1, i + 1, head
            start = None


def check_functions(path, lines):
    for first, last, head in functions_of(lines):
        length = last - first + 1
        if length > FUNCTION_LINES:
            yield first, f"a function of {length} lines; the limit is {FUNCTION_LINES}"
        above = lines[first - 2].rstrip() if first > 1 else ""
        if path.startswith("src/") and length > UNTOLD_LINES and head.startswith("static") \
                and not above.endswith("*/"):
            yield first, "a function of more than ten lines starts with one sentence: why it exists"


def check_banned_include(path, lines):
    """banned.h works only where it is included, and only on what follows it."""
    includes = [match.group(2) for match in map(INCLUDE.match, lines) if match]
    if "base/banned.h" not in includes:
        yield 1, 'no #include "base/banned.h"'
    elif includes[-1] != "base/banned.h":
        yield 1, '"base/banned.h" is not the last include'


def check_head(path, lines):
    first = lines[0] if lines else ""
    if path.endswith(".py") and first.startswith("#!") and len(lines) > 1:
        first = lines[1]
    if not first.startswith({".py": '"""'}.get(os.path.splitext(path)[1], ("/*", "#"))):
        yield 1, "the first line says what the file is for"


def check_python(path, lines):
    """Basics that need a parse: long functions, bare except, prints of the generator."""
    tree = ast.parse("\n".join(lines))
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler) and node.type is None:
            yield node.lineno, "a bare except hides faults; name the error"
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            length = node.end_lineno - node.lineno + 1
            if length > FUNCTION_LINES:
                yield node.lineno, f"a function of {length} lines; the limit is {FUNCTION_LINES}"
        is_print = isinstance(node, ast.Call) and getattr(node.func, "id", "") == "print"
        if is_print and path.startswith("codegen/") and not path.endswith("__main__.py"):
            yield node.lineno, "only the command line of the generator prints"
        if isinstance(node, (ast.Global, ast.Nonlocal)) and path.startswith("codegen/"):
            yield node.lineno, "no state outside of values"


def checks_for(path):
    checks = [check_text]
    if path.startswith("generated/"):
        is_ours_to_lay_out = path.endswith((".c", ".h", ".re")) and not is_made_by_re2c(path)
        checks = [check_text] if is_ours_to_lay_out else []
        return checks + ([check_includes] if path.endswith((".c", ".h")) else [])
    if not is_ours(path):
        return []
    if path.endswith((".c", ".h", ".py", ".re", ".def")):
        checks.append(check_head)
    if path.endswith((".c", ".h", ".py", ".re")):  # a .def is a table: one idea, however long
        checks.append(check_size)
    if path.endswith((".c", ".h")):
        checks.append(check_functions)
        if path.startswith("src/"):
            checks += [check_includes, check_calls]
            if path.endswith(".c"):
                checks.append(check_banned_include)
    if path.endswith(".py"):
        checks.append(check_python)
    return checks


def check_file(path):
    with open(os.path.join(ROOT, path), "rb") as f:
        data = f.read()
    if b"\0" in data or path.startswith("tests/fuzz/corpus/"):
        return []
    text = data.decode("utf-8", "replace")
    faults = []
    ends = (".c", ".h", ".py", ".md", ".re", ".def", ".case", "file", ".ci/run")
    if is_ours(path) and path.endswith(ends) and data and not data.endswith(b"\n"):
        faults.append((text.count("\n") + 1, "no newline at the end of the file"))
    lines = text.split("\n")
    lines = lines[:-1] if lines and lines[-1] == "" else lines
    for check in checks_for(path):
        faults += check(path, lines)
    return sorted(set(faults))


def check_layout(paths):
    """Asks clang-format whether it would change anything; versions other than 14 differ."""
    tool = shutil.which("clang-format")
    c_files = [p for p in paths if p.endswith((".c", ".h")) and is_ours(p)]
    if tool is None or "version 14." not in subprocess.run(
            [tool, "--version"], capture_output=True, text=True, check=False).stdout:
        return []
    done = subprocess.run([tool, "--dry-run", "--ferror-limit=1"] + c_files, cwd=ROOT,
                          capture_output=True, text=True, check=False)
    fault = r"^(\S+?):(\d+):\d+: warning: code should be clang-formatted"
    return sorted({(path, int(line), "not laid out as `make format` would")
                   for path, line in re.findall(fault, done.stderr, re.M)})


def check_rooms():
    """The table in src/README.md and the arrows above name the same rooms."""
    with open(os.path.join(ROOT, "src", "README.md"), encoding="utf-8") as f:
        rows = re.findall(r"^\| (`[^|]*) \|", f.read(), re.M)
    named = {name.rstrip("/") for row in rows for name in re.findall(r"`([\w./]+)`", row)}
    folders = {name for name in named if os.path.isdir(os.path.join(ROOT, "src", name))}
    for room in sorted(set(ARROWS) ^ (named & (set(ARROWS) | folders))):
        yield "src/README.md", 1, f"room `{room}` is not in both this table and tests/lint/lint.py"


def main():
    paths = sys.argv[1:] or project_files()
    faults = [(path, line, message) for path in paths for line, message in check_file(path)]
    faults += check_layout(paths)
    if not sys.argv[1:]:
        faults += check_rooms()
    for path, line, message in sorted(faults):
        print(f"{path}:{line}: {message}")
    wrong = {path for path, _, _ in faults}
    print(f"{len(set(paths) | wrong) - len(wrong)} passed, {len(wrong)} failed")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
