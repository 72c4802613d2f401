#!/usr/bin/env python3
"""Holds the generator against JSON-Schema-Test-Suite: draft-04, draft-07 and 2020-12.

    tests/conformance/schema_suite.py [--suite DIR] [--cc CC] [--only TEXT] [--refused]

Every group of the suite (a schema and documents) goes through the generator. Either the schema is
refused there, with file and line, or its C code judges every document as the suite does. A refusal
is counted in schema.list, by its words and the draft: a count that is no longer right fails the
run, so that no refusal comes or goes unseen. schema-documents.list names the documents that we
judge otherwise on purpose.

A group becomes one kind with a prefix of its own; all of them are linked into one program. Their
schemas need not be objects, so the generator is given an object with one member, `value`. A schema
that is refused for want of a `type` is tried again with the types that its keywords are about; its
documents of other types are then wrong.

--only looks at files whose name has TEXT; --refused prints each refusal. DIR holds
`tests/draft4/*.json` and so on; the default is where the Debian package
libtest-json-schema-acceptance-perl puts them, and only there the lists are held against the run.
The closing line is `N passed, N failed, N skipped`."""
import argparse
import collections
import concurrent.futures
import glob
import json
import os
import re
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
WORK = os.path.join(ROOT, "build", "conformance", "schema-suite")
SUITE = "/usr/share/perl5/auto/share/dist/Test-JSON-Schema-Acceptance"
DRAFTS = {
    "draft4": "http://json-schema.org/draft-04/schema#",
    "draft7": "http://json-schema.org/draft-07/schema#",
    "draft2020-12": "https://json-schema.org/draft/2020-12/schema",
}
MEANT = {
    "object": {"properties", "required", "additionalProperties", "patternProperties",
               "propertyNames", "minProperties", "maxProperties"},
    "array": {"items", "minItems", "maxItems", "uniqueItems"},
    "string": {"pattern", "minLength", "maxLength"},
    "number": {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"},
}
COMPILED_AT_ONCE = 25
TIMEOUT_S = 300
DRIVER = """/* Judges one document a line, `KIND JSON`, by the code of that kind: prints 1 or 0. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

%(includes)s

%(judges)s

static bool (*const judges[])(zs_arena *, const zs_source *, zs_diags *) = {
%(names)s
};

static bool judge(unsigned long kind, zs_str text)
{
    zs_arena a;
    zs_sources sources;
    zs_diags diags;
    zs_arena_init(&a, NULL, 0);
    zs_sources_init(&sources, &a);
    zs_diags_init(&diags, &a, NULL);
    const zs_source *source = zs_sources_add(&sources, zs_str_of("document.json"), text);
    bool is_good = source != NULL && judges[kind](&a, source, &diags) && diags.n_errors == 0;
    zs_arena_release(&a);
    return is_good;
}

int main(void)
{
    char *line = NULL;
    size_t size = 0;
    ssize_t length = 0;
    while ((length = getline(&line, &size, stdin)) > 0) {
        char *text = NULL;
        unsigned long kind = strtoul(line, &text, 10);
        size_t n = (size_t)(line + length - text);
        puts(judge(kind, (zs_str){text, n}) ? "1" : "0");
        fflush(stdout);
    }
    free(line);
    return 0;
}
"""
JUDGE = """static bool judge_%(p)s(zs_arena *a, const zs_source *source, zs_diags *diags)
{
    zs_%(p)s_root *root = NULL;
    return zs_%(p)s_parse(a, source, &root, diags);
}"""


class Group:
    """A schema of the suite and its documents."""

    def __init__(self, draft, name, number, group):
        self.draft = draft
        self.title = f"{draft}/{name}: {group['description']}"
        self.schema = group["schema"]
        self.tests = [(test["description"], test["data"], test["valid"]) for test in group["tests"]]
        self.prefix = f"g{number}"
        self.is_typed = False
        self.refusal = ""
        self.sources = []

    def typed(self):
        """Gives the schema a type, and documents of other types the verdict that follows; False
        when its keywords are about no type, and when it holds itself: its parts would get the type
        too."""
        types = types_meant(self.schema)
        if not types or '"$ref": "#"' in json.dumps(self.schema):
            return False
        self.schema = {**self.schema, "type": sorted(types)}
        self.tests = [(what, data, is_valid and type_of(data) in types)
                      for what, data, is_valid in self.tests]
        self.is_typed = True
        return True


def types_meant(schema):
    """The types that keywords of a schema, and of all it is merged with, are about."""
    if not isinstance(schema, dict):
        return set()
    found = {type_ for type_, words in MEANT.items() if words & set(schema)}
    for branch in schema.get("allOf", ()):
        found |= types_meant(branch)
    return found


def type_of(data):
    if isinstance(data, (int, float)) and not isinstance(data, bool):
        return "number"
    return {dict: "object", list: "array", str: "string"}.get(type(data))


def find_groups(options):
    """The groups of every draft, in the order of their files' names."""
    found = []
    for draft in DRAFTS:
        folder = os.path.join(options.suite, "tests", draft)
        for path in sorted(glob.glob(os.path.join(folder, "**", "*.json"), recursive=True)):
            name = os.path.relpath(path, folder)[:-len(".json")]
            if options.only and options.only not in f"{draft}/{name}":
                continue
            with open(path, encoding="utf-8") as f:
                for group in json.load(f):
                    found.append(Group(draft, name, len(found), group))
    return found


def lay_out(group):
    """Writes the schema and the object around it; returns the entry's path."""
    folder = os.path.join(WORK, group.prefix)
    os.makedirs(folder, exist_ok=True)
    entry = os.path.join(folder, "entry.json")
    around = {"$schema": DRAFTS[group.draft], "type": "object", "required": ["value"],
              "properties": {"value": {"$ref": "subject.json"}}, "additionalProperties": False}
    for path, value in ((entry, around), (os.path.join(folder, "subject.json"), group.schema)):
        with open(path, "w", encoding="utf-8") as f:
            json.dump(value, f, indent=1)
    return entry


def generate(groups):
    """Generates each group's code, or notes why it is refused; returns the groups with code. What
    else the generator raises is left to end the run: it must not happen."""
    sys.path.insert(0, ROOT)
    sys.dont_write_bytecode = True
    from codegen import __main__ as codegen  # pylint: disable=import-outside-toplevel
    from codegen import emit, errors, loader, resolve  # pylint: disable=import-outside-toplevel

    def outputs_of(group):
        library = loader.Library()
        how = resolve.Options(group.prefix, "root", frozenset())
        schema = codegen.load(library, lay_out(group), group.prefix, how)
        return emit.make_kind(schema, library.documents, WORK).outputs

    for group in groups:
        try:
            try:
                outputs = outputs_of(group)
            except errors.SchemaError as refusal:
                if "without a `type`" not in str(refusal) or not group.typed():
                    raise
                outputs = outputs_of(group)
        except errors.SchemaError as refusal:
            group.refusal = str(refusal)
            continue
        for path, text in outputs.items():
            if path.endswith((".h", "_tables.c", "_patterns.c")):
                emit.write(path, text)
                group.sources += [path] if path.endswith(".c") else []
    return [group for group in groups if not group.refusal]


def build(options, kinds):
    """One program of all kinds; raises CalledProcessError when generated code is not C."""
    driver = os.path.join(WORK, "driver.c")
    with open(driver, "w", encoding="utf-8") as f:
        f.write(DRIVER % {
            "includes": "\n".join(f'#include "{kind.prefix}.h"' for kind in kinds),
            "judges": "\n".join(JUDGE % {"p": kind.prefix} for kind in kinds),
            "names": "\n".join(f"    judge_{kind.prefix}," for kind in kinds)})
    compile_ = [options.cc, "-std=c11", "-D_GNU_SOURCE", "-O0", "-Wall", "-Wextra", "-Werror",
                f"-I{WORK}", f"-I{ROOT}", f"-I{os.path.join(ROOT, 'src')}", "-c"]
    sources = [driver] + [source for kind in kinds for source in kind.sources]
    batches = [sources[i:i + COMPILED_AT_ONCE] for i in range(0, len(sources), COMPILED_AT_ONCE)]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        for done in pool.map(lambda batch: subprocess.run(
                compile_ + batch, cwd=WORK, capture_output=True, check=False), batches):
            if done.returncode != 0:
                sys.stderr.write(done.stderr.decode("utf-8", "replace")[:4000])
                raise SystemExit("0 passed, 1 failed")
    objects = [os.path.basename(source)[:-2] + ".o" for source in sources]
    library = os.path.join(ROOT, "build", "plain-" + os.path.basename(options.cc), "libzspec.a")
    fyaml = subprocess.run(["sh", "-c", "pkg-config --libs libfyaml 2>/dev/null || echo -lfyaml"],
                           capture_output=True, check=False, text=True).stdout.split()
    program = os.path.join(WORK, "judge")
    subprocess.run([options.cc, *objects, library, *fyaml, "-o", program], cwd=WORK, check=True)
    return program


def judge(program, kinds):
    """(group, what the document is, the document, valid?, accepted?) of every document."""
    asked = [(number, group, *test) for number, group in enumerate(kinds) for test in group.tests]
    lines = [f"{number} {json.dumps({'value': data})}\n" for number, _, _, data, _ in asked]
    done = subprocess.run([program], input="".join(lines), capture_output=True, text=True,
                          check=False, timeout=TIMEOUT_S)
    answers = done.stdout.split()
    answers += ["no answer"] * (len(asked) - len(answers))
    for (_, group, what, data, is_valid), answer in zip(asked, answers):
        yield group, what, data, is_valid, {"1": True, "0": False}.get(answer)


def what_is_refused(refusal):
    """The refusal without its place, and without what stands in this one schema only."""
    text = re.sub(r"^\S+: error: ", "", refusal)
    text = re.sub(r"(`\$ref` to) `[^`]*`", r"\1 a schema", text)
    text = re.sub(r"there is no (file )?`[^`]*`", r"there is no such \1", text)
    text = re.sub(r"`#[^`]*` is not a", "it is not a", text)
    text = re.sub(r"regex `.*`: ", "regex: ", text)
    text = re.sub(r"which \S+ has already", "which another name has already", text)
    text = re.sub(r"would be `[^`]*` in C", "would be a name in C", text)
    text = re.sub(r"^(`foo.*`|this type) would", "a name would", text)
    text = re.sub(r"(keys that do not match) `[^`]*`.*", r"\1 a pattern would be of any type", text)
    text = re.sub(r"^(ambiguous objects): .*", r"\1", text)
    text = re.sub(r"^the default of `[^`]*` is not valid: .*", "the default is not valid", text)
    return text.strip()


def counts_of(refused):
    """What is refused, and how often in each draft: text -> (draft-04, draft-07, 2020-12)."""
    counts = collections.Counter((what_is_refused(one.refusal), one.draft) for one in refused)
    texts = sorted({text for text, _ in counts})
    return {text: tuple(counts[(text, draft)] for draft in DRAFTS) for text in texts}


def read_list(name):
    """The rows of a list without its comments."""
    with open(os.path.join(HERE, name), encoding="utf-8") as f:
        return [line.strip() for line in f if line.strip() and not line.startswith("#")]


def compare_refusals(groups, note):
    """Holds what is refused against schema.list, row by row."""
    rows = {}
    for row in read_list("schema.list"):
        words = row.split(None, len(DRAFTS))
        rows[words[-1]] = tuple(int(word) for word in words[:-1])
    found = counts_of([group for group in groups if group.refusal])
    for text in sorted({*rows, *found}):
        row = "".join(f"{count:4d}" for count in found.get(text, (0, 0, 0)))
        note(rows.get(text) == found.get(text), f"schema.list should have: {row}  {text}")


def compare_documents(program, kinds, note, is_whole):
    """Holds every verdict against the suite's, but for schema-documents.list."""
    known = dict(re.split(r"  +", row, maxsplit=1) for row in read_list("schema-documents.list"))
    seen = set()
    for group, what, data, is_valid, is_accepted in judge(program, kinds):
        name = f"{group.title}: {what}"
        if name in known:
            seen.add(name)
            note(is_accepted == (not is_valid), f"{name}: as the suite says, but it is in "
                 "schema-documents.list")
            continue
        note(is_accepted == is_valid, f"{name}: {json.dumps(data)[:80]} is "
             f"{'valid' if is_valid else 'invalid'}, accepted: {is_accepted}; {group.prefix}")
    for name in set(known) - seen if is_whole else ():
        note(False, f"{name} is in schema-documents.list, but not in the suite")


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--suite", default=SUITE, metavar="DIR")
    parser.add_argument("--cc", default="gcc")
    parser.add_argument("--only", default="", metavar="TEXT")
    parser.add_argument("--refused", action="store_true")
    options = parser.parse_args()
    if not os.path.isdir(os.path.join(options.suite, "tests")):
        print(f"skipped schema suite: {options.suite} is not there")
        print("0 passed, 0 failed, 1 skipped")
        return 0
    results = collections.Counter()

    def note(is_good, message):
        results[is_good] += 1
        if not is_good:
            print(f"FAIL {message}")

    groups = find_groups(options)
    shutil.rmtree(WORK, ignore_errors=True)
    os.makedirs(WORK)
    kinds = generate(groups)
    for group in groups:
        if group.refusal and options.refused:
            print(f"{group.title} ({group.prefix})\n    {group.refusal}")
    is_listed = options.suite == SUITE and not options.only
    compare_documents(build(options, kinds), kinds, note, is_listed)
    if is_listed:
        compare_refusals(groups, note)
    for draft in DRAFTS:
        ours = [group for group in groups if group.draft == draft]
        made = [group for group in kinds if group.draft == draft]
        print(f"{draft}: {len(ours)} groups, {len(made)} compiled and judged "
              f"({sum(group.is_typed for group in made)} of them with a type added), "
              f"{len(ours) - len(made)} refused")
    print(f"{results[True]} passed, {results[False]} failed")
    return 1 if results[False] else 0


if __name__ == "__main__":
    sys.exit(main())
