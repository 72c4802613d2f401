#!/usr/bin/env python3
"""Proves that every header compiles alone, with gcc and clang, and the installed one as C++ too.

    tests/lint/headers.py -- FLAG...      FLAG: the flags of the build

The closing line counts header and compiler pairs."""
import concurrent.futures
import glob
import os
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
FOREIGN = {"src/text/jsmn.h"}
SYSTEM_ROOMS = ("src/cli/", "src/host/", "src/bundle/", "tests/")


def compile_alone(compiler, language, header, flags):
    """The compiler's words, or nothing when it is content. Twice: the guard must work."""
    name = header[len("src/"):] if header.startswith("src/") else header
    program = f'#include "{name}"\n#include "{name}"\nextern int one_declaration;\n'
    if language == "c++":
        flags = ["-std=c++11", "-Isrc", "-Wall", "-Wextra", "-Wpedantic"]
    defines = ["-D_GNU_SOURCE"] if header.startswith(SYSTEM_ROOMS) else []
    command = [compiler, "-x", language, "-fsyntax-only", "-Werror"] + defines + flags + ["-"]
    done = subprocess.run(command, cwd=ROOT, input=program, capture_output=True, text=True,
                          check=False)
    return done.stderr if done.returncode != 0 else ""


def main():
    flags = sys.argv[sys.argv.index("--") + 1:] if "--" in sys.argv else []
    patterns = ("src/*.h", "src/*/*.h", "generated/*/*.h")
    headers = sorted(os.path.relpath(path, ROOT) for pattern in patterns
                     for path in glob.glob(os.path.join(ROOT, pattern)))
    compilers = [name for name in ("gcc", "clang") if shutil.which(name)]
    work = [(compiler, "c", header) for header in headers if header not in FOREIGN
            for compiler in compilers]
    work += [(compiler, "c++", "src/zspec.h") for compiler in compilers if shutil.which(
        {"gcc": "g++", "clang": "clang++"}[compiler])]
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        answers = pool.map(lambda w: compile_alone(w[0], w[1], w[2], flags), work)
        for (compiler, language, header), words in zip(work, answers):
            if words:
                failed += 1
                print(f"{header}:1: does not compile alone as {language} with {compiler}:")
                print(words, end="")
    print(f"{len(work) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
