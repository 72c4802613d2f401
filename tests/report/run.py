#!/usr/bin/env python3
"""Looks at the page of `trace --html` in a headless Chromium, as a person does: pointing, tabbing,
in light and dark, with and without JavaScript; and tries to break out of it.

    tests/report/run.py [--zspecc PATH] [--keep DIR]    DIR: leave screenshots there

Needs chromium and chromedriver; without them it says what is skipped."""
import argparse
import json
import os
import subprocess
import sys
import tempfile
import time

import browser

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
FACTS = '{"version": 1, "uid": 0, "gid": 0, "environment": {"HOSTED": "</script>"}}\n'
HOSTILE = r"""version: v1
deployment: shop
services:
  web:
    image: {name: nginx:1.27}
    command: {entrypoint: [/bin/app, "</script><script>document.title='owned'</script>"]}
    env:
      HTML: <img src=x onerror=document.title='owned'>
      QUOTE: "\" onmouseover='document.title=1' autofocus onfocus='document.title=1' x=\""
      FROM_HOST: $E:HOSTED
      SECRET: $S:db
    labels: {"</style><b>": "<!--", "a/b~c": "x"}
    resources: {memory: 64Mi}
    privileged: true
    storage:
      - {type: bind, source: "srv/</code><svg onload=document.title=1>", target: /data}
"""
SECRET = "hunter2-and-nobody-may-see-it"
FAULTY = """version: v1
deployment: shop
services:
  web:
    image: {name: nginx:1.27}
    resources: {memmory: 64Mi, cpu: -1}
    user: "<b>:x"
"""
SERVICES = 1200  # of a deployment of about a megabyte
LINES = 18
CONTRAST = 4.5   # WCAG 2.2, 1.4.3, level AA
# Every text against what it stands on: the ratio of luminances, opacity counted in.
LEAST_CONTRAST = r"""
const parse = (s) => (s.match(/[\d.]+/g) || []).map(Number);
const mix = (a, b, t) => a.map((v, i) => v * t + b[i] * (1 - t));
const light = (c) => { const l = c.map((v) => { v /= 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; });
    return 0.2126 * l[0] + 0.7152 * l[1] + 0.0722 * l[2]; };
let least = [99, ""];
for (const e of document.querySelectorAll("h1, p, kbd, button, a, span, code, b, i, dt, dd, em")) {
    if (!e.checkVisibility() || !e.textContent.trim()) continue;
    let ground = null, opacity = 1;
    for (let p = e; p; p = p.parentElement) {
        const style = getComputedStyle(p), c = parse(style.backgroundColor);
        if (!ground) opacity *= Number(style.opacity);
        if (!ground && (c.length === 3 || c[3] > 0.99)) ground = c.slice(0, 3);
    }
    const ink = mix(parse(getComputedStyle(e).color).slice(0, 3), ground, opacity);
    const [a, b] = [light(ink), light(ground)].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < least[0]) least = [ratio, e.className + " " + e.textContent.slice(0, 30)];
}
return least;
"""


class Checks:
    """Counts and prints."""

    def __init__(self):
        self.passed = self.failed = 0

    def equal(self, what, got, want):
        if got == want:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAIL {what}: {got!r}, want {want!r}")

    def true(self, what, got):
        self.equal(what, bool(got), True)


def write(directory, name, text):
    path = os.path.join(directory, name)
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)
    return path


def make(zspecc, directory, name, text, *more, status=0):
    """The report of a deployment; its path."""
    spec = write(directory, name + ".yaml", text)
    page = os.path.join(directory, name + ".html")
    command = [zspecc, "trace", "--facts", os.path.join(directory, "facts.json"), *more, spec,
               "--html", page]
    done = subprocess.run(command, capture_output=True, timeout=120, check=False)
    if done.returncode != status:
        raise browser.BrowserError(f"status {done.returncode}: {done.stderr[-400:]!r}")
    return page


def shoot(b, keep, name):
    if keep:
        os.makedirs(keep, exist_ok=True)
        b.shoot(os.path.join(keep, name + ".png"))


def quiet(checks, what, b):
    """Nothing was refused by the policy, nothing failed, nothing was fetched."""
    checks.equal(f"{what}: console", [one["message"] for one in b.log("browser")], [])
    events = [json.loads(one["message"])["message"] for one in b.log("performance")]
    asked = [one["params"] for one in events if one["method"] == "Network.requestWillBeSent"]
    checks.equal(f"{what}: nothing fetched", [
        one["request"]["url"] for one in asked
        if one["documentURL"].startswith("file:") and one["request"]["url"] != one["documentURL"]
    ], [])


def check_hostile(checks, b, page, text):
    b.go(page)
    checks.equal("hostile: title", b.run("return document.title"),
                 "web: from deployment to config.json")
    checks.equal("hostile: elements of the inputs", b.run(
        "return document.querySelectorAll('img, script:not(:last-of-type), main b:not(.f b),"
        " [onload], [onerror], [onfocus], [style], iframe, object, link').length"), 0)
    checks.true("hostile: shown as text", "onerror=document.title" in b.run(
        "return document.getElementById('sources').textContent"))
    checks.equal("hostile: secret", SECRET in text, False)
    checks.true("hostile: secret is marked", "&lt;hidden&gt;" in text)
    quiet(checks, "hostile", b)
    # The policy itself: a script that got in would not run.
    b.run("const s = document.createElement('script'); s.textContent = 'document.title = 7';"
          "document.body.append(s); const i = document.createElement('img'); i.src = 'x';"
          "document.body.append(i)")
    checks.equal("hostile: policy", b.run("return document.title"),
                 "web: from deployment to config.json")


def lit(b):
    return b.run("return [...document.querySelectorAll('.v.on')].map((e) => e.dataset.p)")


def check_use(checks, b, page, keep, scheme):
    b.go(page)
    shoot(b, keep, f"{scheme}-start")
    least, where = b.run(LEAST_CONTRAST)
    checks.true(f"{scheme}: contrast {least:.2f} of {where!r}", least >= CONTRAST)
    limit = ".v[data-p='/linux/resources/memory/limit']"
    b.run("document.querySelector(arguments[0]).scrollIntoView({block: 'center'})", limit)
    b.point(limit)
    checks.equal(f"{scheme}: pointing lights both ends", [lit(b), b.run(
        "return [...document.querySelectorAll('.o.on')].map((e) => e.textContent)")],
        [["/linux/resources/memory/limit"], ["512Mi"]])
    checks.equal(f"{scheme}: a thread", b.run(
        "return document.querySelectorAll('svg.threads path').length"), 1)
    checks.true(f"{scheme}: its rule is told", "RES-2  memory quantity" in b.run(
        "return document.getElementById('detail').textContent"))
    shoot(b, keep, f"{scheme}-value")
    least, where = b.run(LEAST_CONTRAST)
    checks.true(f"{scheme}: contrast when lit {least:.2f} of {where!r}", least >= CONTRAST)


def check_keys(checks, b, page, keep):
    b.go(page)
    seen = set()
    for _ in range(12):
        b.press("Tab")
        seen.add(b.run("const e = document.activeElement; return e.className || e.tagName"))
    checks.true("keys: tab reaches both panes", {"o", "v"} <= {one[:1] for one in seen})
    checks.equal("keys: a tab stop a pane", b.run(
        "return ['.source:not([hidden]) .o', '#config .v'].map((s) => "
        "document.querySelectorAll(s + '[tabindex=\"0\"]').length)"), [1, 1])
    b.run("document.querySelector('.o').focus()")
    checks.true("keys: focus is seen", b.run(
        "return document.activeElement.matches(':focus-visible')"))
    first = b.run("return document.activeElement.textContent")
    b.press("Down")
    checks.true("keys: down goes on", b.run("return document.activeElement.textContent") != first)
    b.press("Right")
    checks.equal("keys: right goes to config.json", b.run(
        "return [document.activeElement.className.split(' ')[0], "
        "document.activeElement.dataset.p in {'/process/args': 1}]"), ["v", True])
    shoot(b, keep, "keys")
    b.press("Left")
    checks.equal("keys: left goes back", b.run(
        "return document.activeElement.textContent"), "/bin/httpd")
    b.press("Escape")
    checks.equal("keys: escape lets go", lit(b), [])
    count = b.run("return document.querySelectorAll('.tabs a').length")
    checks.true("tabs: one a document", count >= 2)
    b.run("document.querySelector('.tabs a').focus()")
    b.press("Right")
    checks.equal("tabs: right selects the next", b.run(
        "return [...document.querySelectorAll('.source')].map((e) => e.hidden).slice(0, 2)"),
        [True, False])


def check_several(checks, b, page):
    """One line may become much: all of it is lit."""
    b.go(page)
    b.run("document.querySelector(arguments[0]).click()", ".o[data-at*='/services/web/user']")
    checks.equal("several: targets", lit(b), ["/process/user/uid", "/process/user/gid"])


def check_faulty(checks, b, page, keep):
    b.go(page)
    checks.equal("faulty: findings below their lines", b.run(
        "return [...document.querySelectorAll('.f')].map((e) => "
        "e.previousElementSibling.matches('.f') ? 0 : e.previousElementSibling.id.split('-')[1])")
        [0], "6")
    b.press("n")
    first = b.run("return document.activeElement.id")
    b.press("n")
    second = b.run("return document.activeElement.id")
    b.press("p")
    checks.equal("faulty: keys go through findings", [first, second, b.run(
        "return document.activeElement.id")], ["f0", "f1", "f0"])
    checks.true("faulty: says why there is no config.json", "has errors" in b.run(
        "return document.getElementById('config').textContent"))
    least, where = b.run(LEAST_CONTRAST)
    checks.true(f"faulty: contrast {least:.2f} of {where!r}", least >= CONTRAST)
    shoot(b, keep, "faulty")
    quiet(checks, "faulty", b)


def check_without_script(checks, b, page, keep):
    b.go(page)
    shown = b.run("return [...document.querySelectorAll('.source')].every((e) => "
                  "e.checkVisibility()) && document.documentElement.className === ''")
    checks.true("no script: everything is there", shown)
    checks.equal("no script: links lead to both sides", b.run(
        "return [...document.querySelectorAll('.o, .v')].filter((e) => "
        "!document.getElementById(e.getAttribute('href').slice(1))).length"), 0)
    shoot(b, keep, "no-script")


def large(services, lines):
    text = ["version: v1", "deployment: shop", "services:"]
    for i in range(services):
        text += [f"  s{i}:", "    image: {name: nginx:1.27}", "    env:"]
        text += [f"      VARIABLE_{j}: 'a value of some length, number {j}'" for j in range(lines)]
    text += ["  web:", "    image: {name: nginx:1.27}", "    command: {entrypoint: [/bin/app]}",
             "    env:"]
    text += [f"      VARIABLE_{j}: value {j}" for j in range(4000)]
    return "\n".join(text) + "\n"


def check_large(checks, zspecc, directory, b, keep):
    text = large(SERVICES, LINES)
    began = time.monotonic()
    page = make(zspecc, directory, "large", text, "-s", "web")
    made = time.monotonic() - began
    checks.true(f"large: {len(text)} bytes are made in {made:.1f} s", made < 10)
    began = time.monotonic()
    b.go(page)
    loaded = time.monotonic() - began
    checks.true(f"large: loads in {loaded:.1f} s", loaded < 10)
    began = time.monotonic()
    b.run("document.querySelector(arguments[0]).focus()", ".v[data-p='/process/env/3990']")
    b.press("Down")
    lag = time.monotonic() - began
    checks.true(f"large: answers in {lag:.2f} s", lag < 1.5)
    checks.equal("large: the right one is lit", lit(b), ["/process/env/3991"])
    shoot(b, keep, "large")


def check_all(zspecc, directory, keep):
    checks = Checks()
    write(directory, "facts.json", FACTS)
    secrets = write(directory, "secrets.json", f'{{"shop": {{"db": "{SECRET}"}}}}\n')
    examples = os.path.join(ROOT, "tests", "examples")
    with open(os.path.join(examples, "web.yaml"), encoding="utf-8") as f:
        example = f.read()
    web = make(zspecc, directory, "web", example, "-s", "web", "--rootfs",
               os.path.join(examples, "rootfs"))
    hostile = make(zspecc, directory, "hostile", HOSTILE, "--secrets", secrets, "--hostname",
                   "h</title><b>".replace("/", "."))
    with open(hostile, encoding="utf-8") as f:
        text = f.read()
    again = make(zspecc, directory, "hostile", HOSTILE, "--secrets", secrets, "--hostname",
                 "h</title><b>".replace("/", "."))
    with open(again, encoding="utf-8") as f:
        checks.true("the same inputs make the same bytes", f.read() == text)
    faulty = make(zspecc, directory, "faulty", FAULTY, status=1)
    for scheme in ("light", "dark"):
        with browser.started(is_dark=scheme == "dark") as b:
            check_use(checks, b, web, keep, scheme)
            check_faulty(checks, b, faulty, keep)
            if scheme == "light":
                check_hostile(checks, b, hostile, text)
                check_keys(checks, b, web, keep)
                check_several(checks, b, web)
                check_large(checks, zspecc, directory, b, keep)
    with browser.started(has_script=False) as b:
        check_without_script(checks, b, web, keep)
    with browser.started(size=(500, 900)) as b:
        b.go(web)
        checks.equal("narrow: nothing sticks out", b.run(
            "return document.documentElement.scrollWidth <= innerWidth"), True)
        shoot(b, keep, "narrow")
    return checks


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--zspecc", default=os.path.join(ROOT, "build", "zspecc"))
    parser.add_argument("--keep")
    options = parser.parse_args()
    why = browser.why_not_here()
    if why is not None:
        print(f"skipped report: {why}\n0 passed, 0 failed, 1 skipped")
        return 0
    with tempfile.TemporaryDirectory(prefix="zspec-report-") as directory:
        checks = check_all(os.path.abspath(options.zspecc), directory, options.keep)
    print(f"{checks.passed} passed, {checks.failed} failed")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    sys.exit(main())
