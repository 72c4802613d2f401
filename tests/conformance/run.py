#!/usr/bin/env python3
"""Holds the generator, the readers and our own schemas against published schemas and suites.

    tests/conformance/run.py [--zspecc PATH] [--upstream DIR] [--cc CC] [--only NAME]

  own        the schemas that `zspecc schema` prints are compiled by the generator, and the code
             accepts the documents in tests/fuzz/corpus
  published  the published OCI and CDI schemas, unmodified, are compiled; the code accepts their
             good documents and rejects their bad ones; so does `zspecc check`
  sarif      what `--format sarif` says of faulty documents is valid by the published schema
  json       JSONTestSuite: y_ is accepted, n_ is rejected, nothing crashes; i_ ends as it is
             written in json-undecided.list
  yaml       yaml-test-suite: documents mean what in.json and test.event say, faulty ones are
             rejected

The last two are read by both lanes. All but `own` need DIR (see tests/conformance/README.md).
*.list holds where we differ on purpose: a document's name, then the reason. An entry that is no
longer true fails the run, and so does a list that is longer than LISTED_MAX. The closing line
is `N passed, N failed, N skipped`."""
import argparse
import concurrent.futures
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
WORK = os.path.join(ROOT, "build", "conformance")
TIMEOUT_S = 20
# kind of zspecc, prefix and root type for the generator, entry file and documents below DIR.
PUBLISHED = (
    ("oci", "published_config", "config", "oci-schema/config-schema.json", "oci-tests/config"),
    ("oci-state", "published_state", "state", "oci-schema/state-schema.json", "oci-tests/state"),
    ("oci-features", "published_features", "features", "oci-schema/features-schema.json",
     "oci-tests/features"),
    ("cdi", "published_cdi", "spec", "cdi-schema/schema.json", "cdi-tests"),
)
# The published CDI schema has one misspelt `$ref`, which validators overlook as an unknown keyword.
OVERLOOKED = {"published_cdi": ["--ignore-keyword", "ref"]}
# How long the lists may be: a new entry is a decision, made here too.
LISTED_MAX = {"cdi": 0, "oci": 0, "oci-state": 0, "oci-features": 0, "json": 4,
              "json-undecided": 35, "yaml": 65}
LANES = ("careful", "fast")
OWN = (("deployment", "deployment"), ("cdi", "cdi"), ("oci", "oci"), ("oci-state", "oci_state"),
       ("oci-features", "oci_features"), ("image", "image"), ("host", "host"),
       ("finding", "finding"))


class Results:
    """Counts and prints; the runner's only state."""

    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def note(self, is_good, message):
        if is_good:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAIL {message}")

    def skip(self, what, why):
        self.skipped += 1
        print(f"skipped {what}: {why}")


def differences(name, results):
    """The documents of a *.list: name -> reason. The list must not have grown unseen."""
    found = {}
    with open(os.path.join(HERE, name + ".list"), encoding="utf-8") as f:
        for line in f:
            words = line.split(None, 1)
            if words and not line.startswith("#"):
                found[words[0]] = words[1].strip()
    results.note(len(found) <= LISTED_MAX[name], f"{name}.list has {len(found)} entries, "
                 f"LISTED_MAX says {LISTED_MAX[name]}")
    return found


def note_unused(name, known, seen, results):
    """Entries of a *.list that name nothing of the suite."""
    for stray in sorted(set(known) - set(seen)):
        results.note(False, f"{name}.list: there is no {stray}")


def run(command, **more):
    return subprocess.run(command, capture_output=True, timeout=TIMEOUT_S * 6, check=False, **more)


def first_line(done):
    text = (done.stderr or done.stdout).decode("utf-8", "replace").strip()
    return text.splitlines()[0][:200] if text else f"status {done.returncode}"


def build_checker(options, prefix, root, entry, more=()):
    """Generated code for a schema, linked into a checker: (program, None) or (None, why not)."""
    out = os.path.join(WORK, prefix)
    shutil.rmtree(out, ignore_errors=True)
    os.makedirs(out)
    done = run([sys.executable, "-m", "codegen", "foreign", "--prefix", prefix, "--root", root,
                "--out", out, *more, entry], cwd=ROOT)
    if done.returncode != 0:
        return None, first_line(done)
    sources = [path for path in glob.glob(os.path.join(out, "*.c"))
               if not os.path.basename(path).startswith("fuzz_")]
    library = os.path.join(ROOT, "build", "plain-" + os.path.basename(options.cc), "libzspec.a")
    fyaml = run(["sh", "-c", "pkg-config --libs libfyaml 2>/dev/null || echo -lfyaml"]).stdout
    program = os.path.join(out, "check")
    names = [f'-DHEADER="{prefix}.h"', f"-DROOT=zs_{prefix}_{root}", f"-DPARSE=zs_{prefix}_parse"]
    sources.append(os.path.join(HERE, "foreign_check.c"))
    done = run([options.cc, "-std=c11", "-O1", "-Wall", "-Wextra", "-Werror", f"-I{out}", "-I.",
                "-Isrc", *names, *sources, library, *fyaml.decode().split(), "-o", program],
               cwd=ROOT)
    return (program, None) if done.returncode == 0 else (None, done.stderr.decode()[:2000])


def judge_with(program, results, what, path, is_good):
    done = run([program, path])
    accepted = done.returncode == 0 and done.stdout.startswith(b"accepted")
    rejected = done.returncode == 0 and done.stdout.startswith(b"rejected")
    verb = "rejected" if is_good else "accepted"
    results.note(accepted if is_good else rejected,
                 f"{what}: {path} is {verb} by the generated code: {first_line(done)}")


def check_own(options, results):
    """Our own schemas, as the tool prints them, through the generator and back."""
    for kind, prefix in OWN:
        schema = os.path.join(WORK, f"own-{prefix}.json")
        done = run([options.zspecc, "schema", kind])
        with open(schema, "wb") as f:
            f.write(done.stdout)
        if done.returncode != 0:
            results.note(False, f"zspecc schema {kind}: {first_line(done)}")
            continue
        with open(schema, encoding="utf-8") as f:
            root = json.load(f)["$ref"].split("/")[-1]
        program, why = build_checker(options, "own_" + prefix, root, schema)
        results.note(program is not None, f"the schema of {kind} is not compiled: {why}")
        folder = os.path.join(ROOT, "tests", "fuzz", "corpus", prefix)
        for path in sorted(glob.glob(os.path.join(folder, "*.json")) +
                           glob.glob(os.path.join(folder, "*.yaml"))):
            if program is not None:
                judge_with(program, results, kind, path, True)
            done = run([options.zspecc, "check", "--kind", kind, path])
            results.note(done.returncode == 0, f"zspecc check {path}: {first_line(done)}")


def check_published(options, results):
    for kind, prefix, root, entry, folder in PUBLISHED:
        entry = os.path.join(options.upstream, entry)
        if not os.path.exists(entry):
            results.skip(f"published {kind}", f"{entry} is not there")
            continue
        program, why = build_checker(options, prefix, root, entry, OVERLOOKED.get(prefix, ()))
        results.note(program is not None, f"{entry} is not compiled: {why}")
        known, seen = differences(kind, results), []
        for verdict in ("good", "bad"):
            documents = os.path.join(options.upstream, folder, verdict, "*.json")
            for path in sorted(glob.glob(documents)):
                if program is not None:
                    judge_with(program, results, kind, path, verdict == "good")
                done = run([options.zspecc, "check", "--kind", kind, path])
                seen.append(f"{verdict}/{os.path.basename(path)}")
                is_good = (verdict == "good") != (f"{verdict}/{os.path.basename(path)}" in known)
                results.note(done.returncode == (0 if is_good else 1),
                             f"zspecc check --kind {kind} {path}: {first_line(done)}")
        note_unused(kind, known, seen, results)


def sarif_logs(options):
    """(name, log) of runs with every kind of result: tests/examples, the corpus, nothing at all."""
    found = sorted(glob.glob(os.path.join(ROOT, "tests", "examples", "*.yaml")) +
                   glob.glob(os.path.join(ROOT, "tests", "fuzz", "corpus", "*", "*.*")))
    for name, paths in [(path, [path]) for path in found] + [("all of them", found)]:
        done = run([options.zspecc, "check", "--kind", "deployment", "--format", "sarif", *paths])
        yield name, done.stdout + done.stderr


def check_sarif(options, results):
    """By python3-jsonschema: our generator does not take `type` beside `anyOf`."""
    schema = os.path.join(options.upstream, "sarif", "sarif-schema-2.1.0.json")
    try:
        import jsonschema  # pylint: disable=import-outside-toplevel
        with open(schema, encoding="utf-8") as f:
            checker = jsonschema.Draft4Validator(json.load(f))
    except ImportError:
        results.skip("sarif", "python3-jsonschema is not there")
        return
    except FileNotFoundError:
        results.skip("sarif", f"{schema} is not there")
        return
    for name, log in sarif_logs(options):
        fault = next(iter(checker.iter_errors(json.loads(log))), None)
        results.note(fault is None, f"sarif of {name}: {fault.message if fault else ''}")


def unpack(options, results, folder):
    """The suite's directory, unpacked into build/; None, counted as skipped, without it."""
    archives = glob.glob(os.path.join(options.upstream, folder, "*.tar.gz"))
    if not archives:
        results.skip(folder, f"{os.path.join(options.upstream, folder)} is not there")
        return None
    out = os.path.join(WORK, folder)
    if not os.path.isdir(out):
        with tarfile.open(archives[0]) as archive:
            archive.extractall(WORK)
    return out


def dump(options, path, lane):
    return run([options.zspecc, "dump", "--kind", "any", path],
               env={**os.environ, "ZS_LANE": lane})


def check_json(options, results):
    suite = unpack(options, results, "json-test-suite")
    if suite is None:
        return
    known, decided = differences("json", results), differences("json-undecided", results)
    paths = sorted(glob.glob(os.path.join(suite, "test_parsing", "*.json")))
    note_unused("json", {**known, **decided}, map(os.path.basename, paths), results)
    asked = [(path, lane) for path in paths for lane in LANES]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        for (path, lane), done in zip(asked, pool.map(lambda one: dump(options, *one), asked)):
            name = os.path.basename(path)
            wanted = "accepted" if name[0] == "y" else "ZS"
            if name in known:
                wanted = "ZS" if wanted == "accepted" else "accepted"
            if name[0] == "i":
                wanted = decided.get(name, "no decision").split()[0]
            found = "accepted" if done.returncode == 0 else first_line(done)
            results.note(done.returncode in (0, 1) and wanted in found,
                         f"json {name}, {lane} lane: wanted {wanted}: status {done.returncode}, "
                         f"{first_line(done)}")


def same_value(a, b):
    """Equal as JSON, where 1 and 1.0 are one number but 1 and true are not."""
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(same_value(a[key], b[key]) for key in a)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same_value, a, b))
    return a == b


def tree_of(lines):
    """The first node of a list of events of yaml-test-suite, which are used up: a pair of its kind
    and what it holds, or style, tag and text. Aliases are the nodes they stand for."""
    anchors = {}

    def node():
        line = lines.pop(0)
        kind, rest = line[:4], line[5:]
        if kind == "=ALI":
            return anchors[rest[1:]]
        words = rest.split(" ")
        if kind in ("+MAP", "+SEQ"):
            anchor = next((word[1:] for word in words if word.startswith("&")), None)
            held = []
            while lines[0][:4] != "-" + kind[1:]:
                held.append(node())
            lines.pop(0)
            made = (kind, held)
        else:
            match = re.match(r"(?:&(\S+) ?)?(?:<(\S+)> ?)?([:'\"|>])(.*)$", rest, re.S)
            anchor, tag, style, text = match.groups()
            made = (style, tag, unescaped(text))
        if anchor is not None:
            anchors[anchor] = made
        return made

    return node()


def unescaped(text):
    """The text of a scalar event."""
    plain = {"n": "\n", "t": "\t", "b": "\b", "r": "\r", "\\": "\\"}
    return re.sub(r"\\(.)", lambda match: plain.get(match.group(1), match.group(0)), text)


def is_meant(tree, value):
    """Is a value what the events say? Plain scalars may be text or a value of the core schema."""
    if tree[0] == "+SEQ":
        return isinstance(value, list) and len(value) == len(tree[1]) and all(
            map(is_meant, tree[1], value))
    if tree[0] == "+MAP":
        keys, values = tree[1][::2], tree[1][1::2]
        if any(len(key) != 3 for key in keys):
            return False
        held = {key[2]: one for key, one in zip(keys, values)}
        return isinstance(value, dict) and held.keys() == value.keys() and all(
            is_meant(one, value[key]) for key, one in held.items())
    style, tag, text = tree
    if isinstance(value, str):
        return value == text
    if style != ":" and tag is None:
        return False
    if value is None:
        return text in ("", "~", "null", "Null", "NULL")
    if isinstance(value, bool):
        return text.lower() == str(value).lower()
    return not isinstance(value, (list, dict)) and float(text) == value


def fault_of_value(folder, value):
    """Where a value is not that of in.json, or not that of the events: "" when it is both."""
    expected = os.path.join(folder, "in.json")
    if os.path.exists(expected):
        with open(expected, encoding="utf-8") as f:
            text = f.read()
        try:
            want = json.loads(text) if text.strip() else None
        except ValueError:
            return "accepted, though it is several documents"
        if not same_value(want, value):
            return "means something else"
    with open(os.path.join(folder, "test.event"), encoding="utf-8") as f:
        lines = [line.rstrip("\n") for line in f]
    tree = tree_of([line for line in lines if line[:4] not in ("+STR", "+DOC")])
    return "" if is_meant(tree, value) else "is not what its events say"


def judge_yaml(options, folder, lane):
    """One test of yaml-test-suite: "" when it went as it should."""
    done = dump(options, os.path.join(folder, "in.yaml"), lane)
    if done.returncode not in (0, 1):
        return f"status {done.returncode}: {first_line(done)}"
    if os.path.exists(os.path.join(folder, "error")):
        return "" if done.returncode == 1 else "accepted, though it is faulty"
    if done.returncode == 1:
        return f"rejected: {first_line(done)}"
    return fault_of_value(folder, json.loads(done.stdout))


def check_yaml(options, results):
    suite = unpack(options, results, "yaml-test-suite")
    if suite is None:
        return
    known = differences("yaml", results)
    folders = sorted(os.path.dirname(path) for path in
                     glob.glob(os.path.join(suite, "**", "in.yaml"), recursive=True)
                     if "/name/" not in path and "/tags/" not in path)
    note_unused("yaml", known, [os.path.relpath(folder, suite) for folder in folders], results)
    asked = [(folder, lane) for folder in folders for lane in LANES]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        for (folder, lane), fault in zip(asked, pool.map(lambda one: judge_yaml(options, *one),
                                                         asked)):
            name = os.path.relpath(folder, suite)
            said = known.get(name, "").split(" ")[0]
            results.note(said in fault if said else not fault, f"yaml {name}, {lane} lane: " + (
                fault or f"goes as it should, though yaml.list says: {known.get(name)}"))


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--zspecc", default=os.path.join(ROOT, "build", "zspecc"))
    parser.add_argument("--upstream", default="", metavar="DIR")
    parser.add_argument("--cc", default="gcc")
    parser.add_argument("--only", choices=("own", "published", "sarif", "json", "yaml"))
    options = parser.parse_args()
    options.zspecc = os.path.abspath(options.zspecc)
    os.makedirs(WORK, exist_ok=True)
    results = Results()
    if options.only in (None, "own"):
        check_own(options, results)
    for name, check in (("published", check_published), ("sarif", check_sarif),
                        ("json", check_json),
                        ("yaml", check_yaml)):
        if options.only not in (None, name):
            continue
        if not os.path.isdir(options.upstream):
            results.skip(name, f"UPSTREAM={options.upstream} is not there")
        else:
            check(options, results)
    line = f"{results.passed} passed, {results.failed} failed"
    print(line + (f", {results.skipped} skipped" if results.skipped else ""))
    return 1 if results.failed else 0


if __name__ == "__main__":
    sys.exit(main())
