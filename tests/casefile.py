"""The file format of golden cases: a description, then named sections.

tests/run.py says what each section means."""
import dataclasses
import os
import re

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DEFAULT_ARGS = ["compile", "-s", "web", "--facts", "facts.json", "spec.yaml"]
EXPECTATIONS = ("config.json", "stdout", "contains-stdout", "stderr", "contains-stderr", "status",
                "files")
SECTION = re.compile(rb"^-- (.+?)( \(escaped\))? --$")
ESCAPE = re.compile(rb"\\(x[0-9a-fA-F]{2}|\n|.)", re.S)
SIMPLE_ESCAPES = {b"n": b"\n", b"t": b"\t", b"r": b"\r", b"0": b"\0", b"\\": b"\\", b"\n": b""}
# Cases have glibc's words for what the system refuses; these are musl's.
WORDS_OF_MUSL = ((b"Symbolic link loop", b"Too many levels of symbolic links"),
                 (b"Filename too long", b"File name too long"))


class CaseError(Exception):
    """The case file itself is wrong."""


@dataclasses.dataclass
class Case:
    path: str
    comment: bytes
    sections: dict  # name -> bytes, in the order of the file

    @property
    def name(self):
        return os.path.relpath(self.path, ROOT)

    def inputs(self):
        known = EXPECTATIONS + ("args", "stdin", "environment")
        return {name: data for name, data in self.sections.items()
                if name not in known and not name.startswith("want ")}

    def args(self):
        if "args" not in self.sections:
            return list(DEFAULT_ARGS)
        return self.sections["args"].decode().split("\n")[:-1]


def unescape(text):
    def one(match):
        what = match.group(1)
        if what[:1] == b"x" and len(what) == 3:
            return bytes([int(what[1:], 16)])
        if what not in SIMPLE_ESCAPES:
            raise CaseError(f"unknown escape \\{what.decode('utf-8', 'replace')}")
        return SIMPLE_ESCAPES[what]

    return ESCAPE.sub(one, text)


def escape(data):
    """The inverse, with real line ends kept so that diffs stay readable."""
    out = bytearray()
    for byte in data:
        if byte == 0x0A:
            out += b"\n"
        elif byte == 0x5C:
            out += b"\\\\"
        elif byte == 0x0D:
            out += b"\\r"
        elif byte < 0x20 or byte >= 0x7F:
            out += b"\\x%02x" % byte
        else:
            out.append(byte)
    text = bytes(out)
    return text if text.endswith(b"\n") else text + b"\\\n"


def needs_escapes(data):
    if data and not data.endswith(b"\n"):
        return True
    if any(byte < 0x20 and byte not in b"\n\t" or byte == 0x7F for byte in data):
        return True
    if any(SECTION.match(line) for line in data.split(b"\n")):
        return True
    try:
        data.decode()
    except UnicodeDecodeError:
        return True
    return False


def read_case(path):
    with open(path, "rb") as f:
        text = f.read()
    if not text.endswith(b"\n"):
        raise CaseError("no newline at the end of the file")
    comment, sections, current, is_escaped = [], {}, None, False
    bodies = {}
    for line in text.split(b"\n")[:-1]:
        match = SECTION.match(line)
        if match is None:
            (comment if current is None else bodies[current][1]).append(line + b"\n")
            continue
        current, is_escaped = match.group(1).decode(), match.group(2) is not None
        if current in bodies:
            raise CaseError(f"two sections `{current}`")
        bodies[current] = (is_escaped, [])
    for name, (is_escaped, lines) in bodies.items():
        body = b"".join(lines)
        sections[name] = unescape(body) if is_escaped else body
    if not b"".join(comment).strip():
        raise CaseError("the first line says what the case shows")
    return Case(path, b"".join(comment), sections)


def write_case(case):
    out = [case.comment]
    for name, data in case.sections.items():
        is_escaped = needs_escapes(data)
        suffix = " (escaped)" if is_escaped else ""
        out.append(f"-- {name}{suffix} --\n".encode())
        out.append(escape(data) if is_escaped else data)
    with open(case.path, "wb") as f:
        f.write(b"".join(out))


def in_words_of_glibc(output):
    """What a run said, as if it had been linked with glibc."""
    for musl, glibc in WORDS_OF_MUSL:
        output = output.replace(musl, glibc)
    return output
