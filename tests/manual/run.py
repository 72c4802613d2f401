#!/usr/bin/env python3
"""What a user reads and completes with: manual pages, completions, --help, the README's commands.

Ends with `N passed, N failed, N skipped`; a check whose program is missing is skipped by name.
"""

from __future__ import annotations

import argparse
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
from typing import Callable

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SCREEN_LINES, SCREEN_COLUMNS = 24, 80


class Skipped(Exception):
    """A program that a check needs is not here."""


def need(program: str) -> str:
    found = shutil.which(program)
    if found is None:
        raise Skipped(f"{program} is not installed")
    return found


def run(command: list[str], environment: dict[str, str] | None = None) -> tuple[int, str]:
    """Exit status and everything that was said."""
    done = subprocess.run(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=60,
        check=False,
        cwd=ROOT,
        env={**os.environ, **(environment or {})},
    )
    return done.returncode, done.stdout


def commands(zspecc: str) -> list[str]:
    """The names that the overview lists."""
    _, text = run([zspecc, "--help"])
    return re.findall(r"^  (\S+)", text, re.MULTILINE)


# ---- checks: each returns what is wrong, "" when nothing is --------------------------------------
def page_renders(zspecc: str, path: str) -> str:
    _, said = run([need("groff"), "-man", "-Tutf8", "-ww", "-z", path])
    return said


def page_lints(zspecc: str, path: str) -> str:
    _, said = run([need("mandoc"), "-T", "lint", "-W", "warning", path])
    return "\n".join(line for line in said.splitlines() if "missing date" not in line)


def help_fits(zspecc: str, command: str) -> str:
    _, text = run([zspecc, *([command] if command else []), "--help"])
    lines = text.splitlines()
    wide = [line for line in lines if len(line) > SCREEN_COLUMNS]
    if len(lines) > SCREEN_LINES:
        return f"{len(lines)} lines"
    return "\n".join(wide)


def help_names_all(zspecc: str, command: str) -> str:
    """The short help names every option that the long one and the manual page explain."""
    _, short = run([zspecc, command, "--help"])
    status, whole = run([zspecc, command, "--help-all"])
    names = re.findall(r"^ +(?:-\w, )?(--[\w-]+)", whole if status == 0 else short, re.MULTILINE)
    page = open(os.path.join(ROOT, "generated", "cli", f"zspecc-{command}.1"), encoding="utf-8")
    with page:
        text = page.read().replace("\\-", "-")
    return "\n".join(name for name in names if name not in short or name not in text)


def bash_completes(zspecc: str, words: list[str], expected: list[str]) -> str:
    """The last word is the one to complete."""
    script = os.path.join(ROOT, "generated", "cli", "zspecc.bash")
    line = " ".join(f"'{word}'" for word in words)
    program = (
        f"source {script}; COMP_WORDS=({line}); COMP_CWORD={len(words) - 1}; _zspecc; "
        'printf "%s\\n" "${COMPREPLY[@]}"'
    )
    path = os.path.dirname(os.path.abspath(zspecc)) + os.pathsep + os.environ["PATH"]
    _, said = run([need("bash"), "--norc", "-c", program], {"PATH": path})
    found = said.split()
    return "" if found == expected else f"{found}, expected {expected}"


def zsh_reads(zspecc: str) -> str:
    """zsh takes the script, and its _arguments the specifications."""
    script = os.path.join(ROOT, "generated", "cli")
    program = (
        f"fpath=({script} $fpath); autoload -Uz compinit; compinit -u -D; "
        "autoload -Uz +X _zspecc && "
        "print -r -- $_comps[zspecc]"
    )
    status, said = run([need("zsh"), "-f", "-c", program])
    return "" if status == 0 and said.strip() == "_zspecc" else said or f"status {status}"


def fish_completes(zspecc: str, line: str, expected: str) -> str:
    script = os.path.join(ROOT, "generated", "cli", "zspecc.fish")
    program = f"source {script}; complete -C '{line}'"
    with tempfile.TemporaryDirectory() as home:
        _, said = run([need("fish"), "--no-config", "-c", program], {"HOME": home})
    found = [one.split("\t")[0] for one in said.splitlines()]
    return "" if expected in found else f"{found}, expected {expected}"


def readme_runs(zspecc: str, block: str) -> str:
    """The commands of a README block that call the built tool; `# status N` says how it ends."""
    for line in block.splitlines():
        if not line.startswith("build/zspecc "):
            continue
        command, _, remark = line.partition("  #")
        wanted = int((re.findall(r"status (\d)", remark) or ["0"])[0])
        words = command.replace("build/zspecc", zspecc, 1)
        with tempfile.TemporaryDirectory() as folder:
            for name in os.listdir(ROOT):
                if name not in ("build", ".git"):
                    os.symlink(os.path.join(ROOT, name), os.path.join(folder, name))
            done = subprocess.run(
                ["sh", "-c", words],
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                timeout=60,
                check=False,
            )
        if done.returncode != wanted:
            return f"`{command}` ends with {done.returncode}, not {wanted}:\n{done.stdout}"
    return ""


def readme_blocks() -> list[str]:
    with open(os.path.join(ROOT, "README.md"), encoding="utf-8") as file:
        return re.findall(r"```[a-z]*\n(.*?)```", file.read(), re.DOTALL)


Check = tuple[str, Callable[..., str], list[object]]


def checks(zspecc: str) -> list[Check]:
    """(name, check, its arguments)"""
    names = commands(zspecc)
    pages = sorted(glob.glob(os.path.join(ROOT, "generated", "*", "*.[15]")))
    result: list[Check] = []
    for path in pages:
        base = os.path.basename(path)
        result.append((f"{base} renders", page_renders, [path]))
        result.append((f"{base} lints", page_lints, [path]))
    for name in ("", *names):
        result.append((f"{name or 'zspecc'} --help fits a screen", help_fits, [name]))
    result += [(f"{name} --help names all", help_names_all, [name]) for name in names]
    for words, expected in (
        (["zspecc", "comp"], ["compile"]),
        (["zspecc", "compile", "--validate", "w"], ["warn"]),
        (["zspecc", "compile", "--cdi", "=", "r"], ["require"]),
        (["zspecc", "check", "--kind", "dep"], ["deployment"]),
        (["zspecc", "check", "--ki"], ["--kind"]),
        (["zspecc", "cdi", "res"], ["resolve"]),
        (["zspecc", "schema", "ho"], ["host"]),
        (["zspecc", "explain", "ZS0201"], ["ZS0201"]),
        (["zspecc", "compile", "READ"], ["README.md"]),
    ):
        result.append((f"bash completes {' '.join(words)}", bash_completes, [words, expected]))
    result.append(("zsh takes the completion", zsh_reads, []))
    for line, word in (
        ("zspecc comp", "compile"),
        ("zspecc compile --validate ", "strict"),
        ("zspecc check --ki", "--kind"),
        ("zspecc schema ho", "host"),
    ):
        result.append((f"fish completes {line}", fish_completes, [line, word]))
    for i, block in enumerate(readme_blocks()):
        result.append((f"README block {i + 1} runs", readme_runs, [block]))
    return result


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--zspecc", default=os.path.join(ROOT, "build", "zspecc"))
    options = parser.parse_args()
    zspecc = os.path.abspath(options.zspecc)
    passed = failed = skipped = 0
    for name, check, arguments in checks(zspecc):
        try:
            problem = check(zspecc, *arguments)
        except Skipped as why:
            skipped += 1
            print(f"skipped {name}: {why}")
            continue
        if problem:
            failed += 1
            print(f"FAIL {name}\n{problem}")
        else:
            passed += 1
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
