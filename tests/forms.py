#!/usr/bin/env python3
"""Every form of findings says the same: the golden cases once more, in each form.

    tests/forms.py [--zspecc PATH] [--jobs N] [FILTER...]

Each case that diagnoses runs once for json, text, sarif, github and junit, with its findings in a
file. File, line, column and code of text, json, sarif and github are the same; junit has a case
for each. Every JSON finding is a sound document of the kind `finding`; SARIF keeps the rules of
its specification that can be seen here; JUnit is well-formed XML with true counts. What
python3-jsonschema and xmllint say counts, where they are there. The closing line is
`N passed, N failed, N skipped`."""
import argparse
import collections
import concurrent.futures
import copy
import functools
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse
import xml.etree.ElementTree

import run
from casefile import CaseError, read_case

FORMS = ("json", "text", "sarif", "github", "junit")
DIAGNOSING = ("check", "compile", "bundle", "dump", "trace", "cdi", "host")
TEXT = re.compile(rb"^(?:zspecc|(\S[^\n]*?):(\d+):(\d+)): (error|warning|note)\[(ZS\d+)\]: ", re.M)
GITHUB = re.compile(r"^::(error|warning|notice) (.*?)::(.*)$")
LEVELS = {"note": "notice"}


class Wrong(Exception):
    """A form does not hold what it should; the text says which and how."""


def expect(condition, text):
    if not condition:
        raise Wrong(text)


def without_options(args):
    """The arguments without those that this program sets itself."""
    kept, rest = [], list(args)
    while rest:
        word = rest.pop(0)
        if word == "--":
            return kept + [word] + rest
        if word in ("--format", "--diagnostics-file", "--color"):
            rest = rest[1:]
        elif not word.startswith(("--format=", "--diagnostics-file=", "--color=")):
            kept.append(word)
    return kept


def report_of(case, options, form):
    """(exit status, the findings of the case in this form)."""
    args = without_options(case.args())
    name = "findings." + form
    one = copy.copy(case)
    one.sections = dict(case.sections)
    one.sections["args"] = "".join(word + "\n" for word in args[:1] + [
        "--format", form, "--diagnostics-file", name] + args[1:]).encode()
    outcome = run.run_case(one, options.zspecc)
    return outcome.status, outcome.files.get(name)


# ---- what each form says: a multiset of (severity, file, line, column, code) ---------------------
def of_text(report):
    found = collections.Counter()
    for file, line, column, severity, code in TEXT.findall(report):
        found[(severity.decode(), file.decode("utf-8", "replace"), int(line or 0),
               int(column or 0), code.decode())] += 1
    return found


def as_text(found):
    """The text form shows a tab in a name as it shows one in a line: as four spaces."""
    shown = collections.Counter()
    for (severity, file, *rest), n in found.items():
        shown[(severity, file.replace("\t", "    "), *rest)] += n
    return shown


def of_json(report):
    found = collections.Counter()
    for line in report.decode().splitlines():
        one = json.loads(line)
        found[(one["severity"], one.get("file", ""), one.get("line", 0), one.get("column", 0),
               one["code"])] += 1
    return found


def of_sarif(log):
    found = collections.Counter()
    for result in log["runs"][0]["results"]:
        if "suppressions" in result:
            continue
        places = result["locations"] or [{}]
        where = places[0].get("physicalLocation", {})
        uri = where.get("artifactLocation", {}).get("uri", "")
        path = urllib.parse.unquote(uri[len("file://"):] if uri.startswith("file://") else uri,
                                    errors="replace")
        region = where.get("region", {})
        found[(result["level"], path, region.get("startLine", 0), region.get("startColumn", 0),
               result["ruleId"])] += 1
    return found


def unescaped(value):
    return (value.replace("%2C", ",").replace("%3A", ":").replace("%0A", "\n")
            .replace("%0D", "\r").replace("%25", "%"))


def of_github(report):
    found = collections.Counter()
    for line in report.decode("utf-8", "replace").splitlines():
        match = GITHUB.match(line)
        expect(match is not None, f"github: no command: {line}")
        given = dict(word.split("=", 1) for word in match.group(2).split(","))
        code = unescaped(given["title"]).split(" ")[0]
        column = int(given.get("col", 0)) if given.get("line") == given.get("endLine") else -1
        found[(match.group(1), unescaped(given.get("file", "")), int(given.get("line", 0)),
               column, code)] += 1
    return found


def as_github(found, wide):
    """What of_json found as GitHub is told: other words, no column where lines differ."""
    told = collections.Counter()
    for (severity, file, line, column, code), n in found.items():
        several = (file, line, column, code) in wide
        told[(LEVELS.get(severity, severity), file, line, -1 if several else column, code)] += n
    return told


def tidy(found):
    """Paths as a URI has them."""
    plain = collections.Counter()
    for (severity, file, line, column, code), n in found.items():
        is_path = file and not file.startswith("<")
        plain[(severity, os.path.normpath(file) if is_path else file, line, column, code)] += n
    return plain


# ---- the rules of each form ----------------------------------------------------------------------
def check_json(report, options, validate):
    """Every finding is a document of the kind `finding`."""
    lines = report.splitlines()
    if not lines:
        return
    folder = tempfile.mkdtemp(prefix="zspec-forms-")
    try:
        paths = []
        for i, line in enumerate(lines):
            paths.append(os.path.join(folder, f"{i}.json"))
            with open(paths[-1], "wb") as f:
                f.write(line)
        done = subprocess.run([options.zspecc, "check", "--kind", "finding", *paths],
                              capture_output=True, check=False, timeout=60)
        expect(done.returncode == 0, f"json: {done.stderr.decode()[:500]}")
    finally:
        shutil.rmtree(folder)
    for line in lines:
        one = json.loads(line)
        validate(one)
        place = {"file", "line", "column", "endLine", "endColumn", "offset", "endOffset"}
        expect(len(place & set(one)) in (0, len(place)), f"json: half a place: {line.decode()}")
        if "line" in one:
            expect((one["line"], one["column"]) <= (one["endLine"], one["endColumn"]) and
                   one["offset"] <= one["endOffset"], f"json: ends too early: {line.decode()}")


def check_region(region):
    expect(region["startLine"] >= 1 and region["startColumn"] >= 1, f"sarif: {region}")
    expect((region["startLine"], region["startColumn"]) <=
           (region["endLine"], region["endColumn"]), f"sarif: ends too early: {region}")


def check_uri(location):
    uri = location["uri"]
    expect(re.fullmatch(r"(file:///)?([A-Za-z0-9._~/-]|%[0-9A-F]{2})+", uri), f"sarif: uri {uri}")
    expect(uri.startswith("file:///") or not uri.startswith("/"), f"sarif: uri {uri}")
    expect("/../" not in "/" + uri and not uri.startswith("./"), f"sarif: uri {uri}")


def check_sarif(log, status):
    """What sections 3.14 to 3.58 demand and a schema cannot say."""
    expect(log["version"] == "2.1.0" and len(log["runs"]) == 1, "sarif: one run of 2.1.0")
    one = log["runs"][0]
    driver = one["tool"]["driver"]
    expect(driver["name"] == "zspecc" and driver["version"], "sarif: the driver has no version")
    expect(one["columnKind"] == "unicodeCodePoints", "sarif: columnKind")
    expect(one["invocations"] == [{"executionSuccessful": status < 2}], "sarif: invocations")
    rules = driver["rules"]
    expect(len({rule["id"] for rule in rules}) == len(rules), "sarif: a rule stands twice")
    for rule in rules:
        for key in ("shortDescription", "fullDescription", "help"):
            expect(rule[key]["text"], f"sarif: {rule['id']} has no {key}")
        expect(rule["help"]["markdown"].count("```") % 2 == 0, f"sarif: {rule['id']}: open fence")
        level = rule["defaultConfiguration"]["level"]
        expect(level in ("error", "warning", "note"), "sarif: level")
        expect("helpUri" not in rule, "sarif: there are no pages to link to")
    seen = set()
    for result in one["results"]:
        expect(rules[result["ruleIndex"]]["id"] == result["ruleId"], "sarif: ruleIndex")
        print_ = (result["partialFingerprints"]["zspecFinding/v1"], "suppressions" in result)
        expect(print_ not in seen, f"sarif: the fingerprint {print_} stands twice")
        seen.add(print_)
        for location in result["locations"] + result.get("relatedLocations", []):
            check_uri(location["physicalLocation"]["artifactLocation"])
            check_region(location["physicalLocation"]["region"])
        for change in (c for fix in result.get("fixes", []) for c in fix["artifactChanges"]):
            check_uri(change["artifactLocation"])
            for replacement in change["replacements"]:
                check_region(replacement["deletedRegion"])
    used = {result["ruleId"] for result in one["results"]}
    expect(used == {rule["id"] for rule in rules}, "sarif: a rule that does not occur")


def check_junit(report, found):
    """Well-formed, the counts are true, and a case stands for each finding."""
    root = xml.etree.ElementTree.fromstring(report)
    errors = sum(n for one, n in found.items() if one[0] == "error")
    cases = [case for case in root.iter("testcase") if case.get("name") != "no findings"]
    expect(len(cases) == sum(found.values()), f"junit: {len(cases)} findings")
    for suite in [root] + root.findall("testsuite"):
        expect(int(suite.get("tests")) == len(list(suite.iter("testcase"))), "junit: tests")
        expect(int(suite.get("failures")) == len(list(suite.iter("failure"))), "junit: failures")
    expect(int(root.get("failures")) == errors, "junit: another number of errors")
    codes = collections.Counter(re.search(r"ZS\d+", case.get("name")).group() for case in cases)
    expect(codes == collections.Counter({code: sum(n for one, n in found.items() if one[4] == code)
                                         for code in {one[4] for one in found}}), "junit: codes")
    if shutil.which("xmllint"):
        done = subprocess.run(["xmllint", "--noout", "-"], input=report, capture_output=True,
                              check=False, timeout=60)
        expect(done.returncode == 0, f"junit: {done.stderr.decode()[:300]}")


def compare(what, want, got):
    expect(want == got, f"{what} differs from json: not there {dict(want - got)}, too many "
           f"{dict(got - want)}")


def check_case(case, options, validate):
    """Runs the case in each form and holds them against each other; False when it diagnoses
    nothing."""
    reports = {}
    statuses = set()
    for form in FORMS:
        status, reports[form] = report_of(case, options, form)
        if status not in (0, 1) or not reports[form]:
            expect(form == FORMS[0], f"{form}: exit status {status}, or nothing said")
            return False
        statuses.add(status)
    expect(len(statuses) == 1, f"exit statuses {statuses}")
    found = of_json(reports["json"])
    log = json.loads(reports["sarif"])
    wide = {(one["file"], one["line"], one["column"], one["code"]) for one in
            map(json.loads, reports["json"].splitlines())
            if "file" in one and one["line"] != one["endLine"]}
    check_json(reports["json"], options, validate)
    check_sarif(log, status)
    check_junit(reports["junit"], found)
    compare("sarif", tidy(found), of_sarif(log))
    compare("github", as_github(found, wide), of_github(reports["github"]))
    if not re.search(rb"^\.\.\. and \d+ more$", reports["text"], re.M):
        compare("text", as_text(found), of_text(reports["text"]))
    return True


def validator(options):
    """What holds a finding against the printed schema; None without python3-jsonschema."""
    try:
        import jsonschema  # pylint: disable=import-outside-toplevel
        checker = jsonschema.Draft202012Validator
    except (ImportError, AttributeError):
        return None
    printed = subprocess.run([options.zspecc, "schema", "finding"], capture_output=True, check=True)
    schema = checker(json.loads(printed.stdout))

    def validate(one):
        fault = next(iter(schema.iter_errors(one)), None)
        expect(fault is None, f"json: the schema says {fault.message if fault else ''}: {one}")
    return validate


def judge(path, options, validate):
    """("passed" | "failed" | "none", what to print)."""
    name = os.path.relpath(path, run.ROOT)
    try:
        case = read_case(path)
        if case.args()[:1] == [] or case.args()[0] not in DIAGNOSING or run.why_skipped(case):
            return "none", ""
        return ("passed" if check_case(case, options, validate) else "none"), ""
    except (CaseError, Wrong, ValueError, KeyError, xml.etree.ElementTree.ParseError) as e:
        return "failed", f"FAIL {name}: {e}\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--zspecc", default=os.path.join(run.ROOT, "build", "zspecc"))
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    parser.add_argument("filters", nargs="*", metavar="FILTER")
    options = parser.parse_args()
    options.zspecc = os.path.abspath(options.zspecc)
    validate = validator(options)
    skipped = 0
    for tool, is_there in (("python3-jsonschema", validate), ("xmllint", shutil.which("xmllint"))):
        if not is_there:
            print(f"skipped {tool}: it is not there")
            skipped += 1
    counts = collections.Counter()
    one = functools.partial(judge, options=options, validate=validate or (lambda _: None))
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for verdict, text in pool.map(one, run.find_cases(options.filters)):
            counts[verdict] += 1
            sys.stdout.write(text)
    line = f"{counts['passed']} passed, {counts['failed']} failed"
    print(line + (f", {skipped} skipped" if skipped else ""))
    return 1 if counts["failed"] or not counts["passed"] else 0


if __name__ == "__main__":
    sys.exit(main())
