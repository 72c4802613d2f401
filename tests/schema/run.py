#!/usr/bin/env python3
"""Holds the schemas that `zspecc schema` prints against what editors and other validators need.

    tests/schema/run.py [--zspecc PATH]

  said       each property has a description, each schema a title and a name of its own
  sound      each is a JSON Schema 2020-12, and takes its own defaults and examples
  accepts    what `zspecc check` accepts, among the documents of the golden cases and the examples,
             it accepts too; documents are read by zspecc, so that YAML is ours
  editor     yaml-language-server reports nothing on the accepted deployments

`sound` and `accepts` need Debian's python3-jsonschema; `editor` a program `yaml-language-server` in
PATH, or its path in YAML_LANGUAGE_SERVER. What is missing is skipped by name. The closing line is
`N passed, N failed, N skipped`."""
import argparse
import collections
import json
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path[:0] = [os.path.dirname(HERE), os.path.join(ROOT, "tests", "lsp")]

from casefile import CaseError, read_case  # noqa: E402
from client import Client, ProtocolError  # noqa: E402

try:
    import jsonschema
except ImportError:
    jsonschema = None

KINDS = ("deployment", "cdi", "oci", "oci-state", "oci-features", "image", "host", "finding")
# What JSON Schema cannot say: a YAML tag is part of a value here, and lost in JSON.
CANNOT_SAY = ("_tag.case", "affinity_forms.case", "network_mode_tag.case")


def run(program, *words):
    return subprocess.run([program, *words], capture_output=True, check=False)


def walk(schema, path="#"):
    """(path, schema) of a schema and all within it."""
    if not isinstance(schema, dict):
        return
    yield path, schema
    for word in ("properties", "$defs", "patternProperties"):
        for name, one in schema.get(word, {}).items():
            yield from walk(one, f"{path}/{word}/{name}")
    for word in ("items", "additionalProperties", "propertyNames"):
        yield from walk(schema.get(word), f"{path}/{word}")
    for word in ("oneOf", "anyOf", "allOf"):
        for i, one in enumerate(schema.get(word, ())):
            yield from walk(one, f"{path}/{word}/{i}")


def check_said(schema):
    for word in ("$schema", "$id", "title", "description"):
        if not schema.get(word):
            yield f"no `{word}`"
    for path, one in walk(schema):
        for name, part in one.get("properties", {}).items():
            if not part.get("description"):
                yield f"{path}/properties/{name} has no description"
        if "enumDescriptions" in one and len(one["enumDescriptions"]) != len(one["enum"]):
            yield f"{path}: enumDescriptions are not as many as the words"


def check_sound(schema):
    validator = jsonschema.Draft202012Validator
    try:
        validator.check_schema(schema)
    except jsonschema.SchemaError as e:
        yield f"not a JSON Schema: {e.message}"
        return
    for path, one in walk(schema):
        within = {"$defs": schema.get("$defs", {}), **one}
        values = list(one.get("examples", ())) + ([one["default"]] if "default" in one else [])
        for value in values:
            fault = next(validator(within).iter_errors(value), None)
            if fault is not None:
                yield f"{path}: {json.dumps(value)}: {fault.message}"


def documents():
    """(name, bytes) of every document of the cases and the examples."""
    for base, folders, files in os.walk(os.path.join(ROOT, "tests", "cases")):
        folders.sort()
        for file in sorted(files):
            if not file.endswith(".case"):
                continue
            try:
                sections = read_case(os.path.join(base, file)).sections
            except CaseError:
                continue
            for name, data in sections.items():
                if name.endswith((".yaml", ".yml", ".json")) and " " not in name:
                    yield os.path.join(os.path.basename(base), file, name), data
    folder = os.path.join(ROOT, "tests", "examples")
    for file in sorted(os.listdir(folder)):
        if file.endswith((".yaml", ".json")):
            with open(os.path.join(folder, file), "rb") as f:
                yield os.path.join("examples", file), f.read()


def kind_of(name, data):
    """The kind by the file's name, as the cases call their documents."""
    stem = os.path.basename(name)
    for start, kind in (("spec", "deployment"), ("web", "deployment"), ("facts", "host"),
                        ("host", "host"), ("image", "image"), ("oci", "oci")):
        if stem.startswith(start):
            return kind
    return "cdi" if b"cdiVersion" in data else None


def accepted(zspecc, folder):
    """(kind, name, path, value) of what `zspecc check` accepts."""
    seen = set()
    for number, (name, data) in enumerate(documents()):
        kind = kind_of(name, data)
        if kind is None or any(part in name for part in CANNOT_SAY) or (kind, data) in seen:
            continue
        seen.add((kind, data))
        path = os.path.join(folder, f"{number}{os.path.splitext(name)[1]}")
        with open(path, "wb") as f:
            f.write(data)
        if run(zspecc, "check", "--kind", kind, path).returncode == 0:
            done = run(zspecc, "dump", "--kind", "any", path)
            yield kind, name, path, json.loads(done.stdout)


def check_accepts(schemas, found):
    validators = {kind: jsonschema.Draft202012Validator(schema)
                  for kind, schema in schemas.items()}
    for kind, name, _, value in found:
        fault = next(validators[kind].iter_errors(value), None)
        if fault is not None:
            where = "/".join(str(part) for part in fault.absolute_path)
            yield f"{name}: {kind}: {where}: {fault.message}"[:300]


def check_editor(program, schema_path, found):
    """Opens each deployment in yaml-language-server, with our schema for all."""
    uri = "file://" + schema_path
    settings = {"yaml": {"validate": True, "schemas": {uri: "*.yaml"},
                         "schemaStore": {"enable": False}, "yamlVersion": "1.2"}}
    with Client(program, ["--stdio"]) as client:
        client.initialize(capabilities={"workspace": {"configuration": False}})
        client.notify("workspace/didChangeConfiguration", {"settings": settings})
        for _, _, path, _ in found:  # all at once: it waits a moment for each
            with open(path, encoding="utf-8") as f:
                client.open("file://" + path, f.read())
        for _, name, path, _ in found:
            for one in client.diagnostics("file://" + path):
                # Tags are told to this server by a setting, not by a schema.
                is_tag = one["message"].startswith("Unresolved tag:")
                if one.get("severity", 1) <= 2 and not is_tag:
                    line = one["range"]["start"]["line"] + 1
                    yield f"{name}:{line}: {one['message']}"


def report(counts, what, faults):
    faults = list(faults)
    for fault in faults[:20]:
        print(f"FAIL {what}: {fault}")
    counts["failed" if faults else "passed"] += 1


def skip(counts, what, why):
    print(f"skipped {what}: {why}")
    counts["skipped"] += 1


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--zspecc", default=os.path.join(ROOT, "build", "zspecc"))
    options = parser.parse_args()
    zspecc = os.path.abspath(options.zspecc)
    counts = collections.Counter()
    schemas = {kind: json.loads(run(zspecc, "schema", kind).stdout) for kind in KINDS}
    for kind, schema in schemas.items():
        report(counts, f"said {kind}", check_said(schema))
        if jsonschema is not None:
            report(counts, f"sound {kind}", check_sound(schema))
    with tempfile.TemporaryDirectory(prefix="zspec-schema-") as folder:
        found = list(accepted(zspecc, folder))
        if jsonschema is None:
            skip(counts, "sound and accepts", "python3-jsonschema is missing")
        else:
            for kind in KINDS:
                of_kind = [one for one in found if one[0] == kind]
                report(counts, f"accepts {kind} ({len(of_kind)} documents)",
                       check_accepts(schemas, of_kind))
        program = os.environ.get("YAML_LANGUAGE_SERVER") or shutil.which("yaml-language-server")
        if program is None:
            skip(counts, "editor", "yaml-language-server is missing (npm)")
        else:
            path = os.path.join(folder, "deployment.schema.json")
            with open(path, "w", encoding="utf-8") as f:
                json.dump(schemas["deployment"], f)
            deployments = [one for one in found if one[0] == "deployment"
                           and one[2].endswith(".yaml")]
            try:
                report(counts, "editor", check_editor(program, path, deployments))
            except ProtocolError as e:
                report(counts, "editor", [str(e)])
    print(f"{counts['passed']} passed, {counts['failed']} failed, {counts['skipped']} skipped")
    return 1 if counts["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
