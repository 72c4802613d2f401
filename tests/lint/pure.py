#!/usr/bin/env python3
"""Proves that the library is a pure function: what its objects import is on a short list of names.

    tests/lint/pure.py OBJECT...

An allow list: a name nobody thought of fails. The closing line counts objects."""
import os
import re
import subprocess
import sys

# Memory and text functions of C that look at nothing but their arguments.
MEMORY = set("memcpy memmove memset memcmp memchr strlen strcmp strncmp strchr strrchr".split())
# The compiler's own. Stack protector and fortified copies end the process only when memory is
# already broken; a failing assert is the fault of a wrong caller, not of an input.
COMPILER = set("__stack_chk_fail __memcpy_chk __memmove_chk __memset_chk __assert_fail "
               "_GLOBAL_OFFSET_TABLE_".split())
MATH = set("floor ceil trunc round rint fmod ldexp frexp fabs".split())
# Only these objects may take memory from the system or speak to the YAML parser ...
ALLOWED_IN = {
    "src/base/arena.o": {"malloc", "calloc", "free"},
    "src/zspec.o": {"malloc", "free"},
    # ... and of the parser only what works on memory.
    "src/text/yaml_": re.compile(r"fy_(?!\w*(file|_fp|_fd|_vscanf|_emit))\w+$"),
}


def symbols(path):
    """(defined, wanted) global names of one object."""
    done = subprocess.run(["nm", "-g", "-P", path], capture_output=True, text=True, check=True)
    defined, wanted = set(), set()
    for line in done.stdout.splitlines():
        name, kind = line.split()[:2]
        (wanted if kind in "Uw" else defined).add(name)
    return defined, wanted


def is_allowed(path, name):
    if name in MEMORY or name in COMPILER or name in MATH:
        return True
    for end, allowed in ALLOWED_IN.items():
        if end in path:
            is_set = isinstance(allowed, set)
            return name in allowed if is_set else allowed.match(name) is not None
    return False


def main():
    objects = sys.argv[1:]
    if not objects:
        print("usage: pure.py OBJECT...")
        return 2
    tables = {path: symbols(path) for path in objects}
    ours = set().union(*(defined for defined, _ in tables.values()))
    failed = 0
    for path, (_, wanted) in sorted(tables.items()):
        strange = sorted(name for name in wanted - ours if not is_allowed(path, name))
        failed += bool(strange)
        for name in strange:
            print(f"{os.path.relpath(path)}: imports `{name}`")
    print(f"{len(objects) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
