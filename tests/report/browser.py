"""A headless Chromium driven by the WebDriver protocol, with what the standard library has.

Must not know what page is looked at. Source: W3C WebDriver, sections 8 to 18."""
import base64
import contextlib
import json
import os
import re
import shutil
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

TIMEOUT_S = 60
ARGUMENTS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
             "--disable-background-networking", "--disable-component-update", "--disable-sync",
             "--disable-dev-shm-usage", "--hide-scrollbars")
KEYS = {"Down": "\ue015", "Up": "\ue013", "Left": "\ue012", "Right": "\ue014", "Tab": "\ue004",
        "Escape": "\ue00c", "Enter": "\ue007"}


class BrowserError(Exception):
    """The browser did not do what it was told; the text is what it said."""


def why_not_here():
    for program, package in (("chromium", "chromium"), ("chromedriver", "chromium-driver")):
        if shutil.which(program) is None:
            return f"{program} is not installed (Debian: apt-get install {package})"
    return None


class Browser:
    """One session. Start it with `started`, which ends it too."""

    def __init__(self, port):
        self.base = f"http://127.0.0.1:{port}"
        self.session = ""

    def call(self, method, path, body=None):
        data = None if method == "GET" else json.dumps(body or {}).encode()
        request = urllib.request.Request(self.base + self.session + path, data, method=method)
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT_S) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as e:
            raise BrowserError(e.read().decode("utf-8", "replace")[:600]) from None

    def open_session(self, profile, size, is_dark, has_script):
        arguments = [*ARGUMENTS, f"--user-data-dir={profile}", f"--window-size={size[0]},{size[1]}"]
        preferences = {} if has_script else {
            "profile.managed_default_content_settings.javascript": 2}
        options = {"args": arguments, "binary": shutil.which("chromium"), "prefs": preferences}
        wanted = {"goog:chromeOptions": options,
                  "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"}}
        answer = self.call("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})
        self.session = "/session/" + answer["sessionId"]
        scheme = "dark" if is_dark else "light"
        self.cdp("Emulation.setEmulatedMedia",
                 features=[{"name": "prefers-color-scheme", "value": scheme}])

    def cdp(self, command, **params):
        return self.call("POST", "/goog/cdp/execute", {"cmd": command, "params": params})

    def go(self, path):
        self.call("POST", "/url", {"url": path if ":" in path else "file://" + path})

    def run(self, script, *args):
        return self.call("POST", "/execute/sync", {"script": script, "args": list(args)})

    def press(self, *keys):
        events = []
        for key in keys:
            value = KEYS.get(key, key)
            events += [{"type": "keyDown", "value": value}, {"type": "keyUp", "value": value}]
        self.call("POST", "/actions",
                  {"actions": [{"type": "key", "id": "keys", "actions": events}]})

    def point(self, selector):
        """Moves the mouse over the middle of an element."""
        found = self.call("POST", "/element", {"using": "css selector", "value": selector})
        move = {"type": "pointerMove", "duration": 0, "x": 0, "y": 0, "origin": found}
        self.call("POST", "/actions", {"actions": [
            {"type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"},
             "actions": [move]}]})

    def log(self, kind):
        return self.call("POST", "/se/log", {"type": kind})

    def shoot(self, path):
        with open(path, "wb") as f:
            f.write(base64.b64decode(self.call("GET", "/screenshot")))


def wait_for_port(log):
    give_up = time.monotonic() + TIMEOUT_S
    while time.monotonic() < give_up:
        with open(log, encoding="utf-8", errors="replace") as f:
            match = re.search(r"successfully on port (\d+)", f.read())
        if match is not None:
            return int(match.group(1))
        time.sleep(0.05)
    raise BrowserError("chromedriver did not start")


@contextlib.contextmanager
def started(size=(1440, 900), is_dark=False, has_script=True):
    """A browser with a fresh profile, gone afterwards."""
    profile = tempfile.mkdtemp(prefix="zspec-browser-")
    log = os.path.join(profile, "driver.log")
    with open(log, "wb") as f:
        driver = subprocess.Popen(["chromedriver", "--port=0"], stdout=f, stderr=f,
                                  stdin=subprocess.DEVNULL)
    browser = None
    try:
        browser = Browser(wait_for_port(log))
        browser.open_session(os.path.join(profile, "profile"), size, is_dark, has_script)
        yield browser
    finally:
        if browser is not None and browser.session:
            with contextlib.suppress(BrowserError, OSError):
                browser.call("DELETE", "")
        driver.terminate()
        try:
            driver.wait(10)
        except subprocess.TimeoutExpired:
            driver.kill()
            driver.wait()
        shutil.rmtree(profile, ignore_errors=True)
