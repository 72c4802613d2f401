#!/usr/bin/env python3
"""Drives `zspecc lsp` over its standard streams, as editors do.

    tests/lsp/run.py [--zspecc PATH] [NAME...]

Each function `test_...` is one talk. The recorded session (test_session_is_quick) prints how long
each step took; neovim, when it is there, is a client of its own (neovim.lua). The closing line is
`N passed, N failed, N skipped`."""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

import answers  # noqa: E402
import corners  # noqa: E402
from client import Client, ProtocolError, at, framed, utf16  # noqa: E402
from talk import (URI, WEB, Skipped, actions, asked, edits_of, labels, want,  # noqa: E402
                  want_in)

STEP_MS = 50
TRIES = 5
NEOVIM_S = 60
CHANGES = 10000
GROWTH_KIB = 2048
HOST = '{"version": 1, "uid": 0, "gid": 0, "cgroup": {"version": 2, "root_writable": true}}'


# ---- the recorded session ------------------------------------------------------------------------
def session(zspecc):
    """Open, type a misspelt key, take the action, see the finding go: milliseconds of each step."""
    times = {}

    def timed(name, do):
        began = time.perf_counter()
        result = do()
        times[name] = 1000 * (time.perf_counter() - began)
        return result

    with Client(zspecc) as c:
        c.initialize()
        c.open(URI, WEB)
        want(timed("open", lambda: c.diagnostics(URI, 1)), [])
        line = WEB.count("\n")

        def type_and_wait(where, text, version):
            c.change(URI, [(where, text)], version)
            return c.diagnostics(URI, version)

        found = timed("type", lambda: type_and_wait(at(line, 0), "    privilegd: true\n", 2))
        want([(one["code"], one["range"]) for one in found],
             [("ZS0201", at(line, 4, line, 13))])
        want_in("did you mean `privileged`?", found[0]["message"])
        action = timed("action", lambda: actions(c, URI, found[0]["range"]))[0]
        want(action["title"], "Replace `privilegd` by `privileged`")
        want(action["edit"]["documentChanges"][0]["textDocument"]["version"], 2)
        edit = edits_of(action)[0]
        left = timed("mended", lambda: type_and_wait(edit["range"], edit["newText"], 3))
        want([one["code"] for one in left if one["severity"] == 1], [])
        want(c.end(), 0, "exit status")
    return times


def test_session_is_quick(zspecc):
    runs = [session(zspecc) for _ in range(TRIES)]
    best = {step: min(one[step] for one in runs) for step in runs[0]}
    print("  " + ", ".join(f"{step} {ms:.1f} ms" for step, ms in best.items()))
    for step, ms in best.items():
        if ms > STEP_MS:
            raise AssertionError(f"{step} took {ms:.1f} ms, more than {STEP_MS}")


# ---- the life of a connection --------------------------------------------------------------------
def test_lifecycle(zspecc):
    with Client(zspecc) as c:
        want(c.ask("textDocument/hover")["error"]["code"], -32002, "before initialize")
        c.open(URI, WEB)  # a notification too early says nothing
        result = c.initialize()
        want(result["capabilities"]["positionEncoding"], "utf-16")
        want(c.ask("initialize", {})["error"]["code"], -32600, "initialize twice")
        want(c.ask("no/such")["error"]["code"], -32601, "unknown method")
        want(c.ask("textDocument/hover", {"position": 3})["error"]["code"], -32602, "parameters")
        c.notify("$/cancelRequest", {"id": 1})
        c.notify("$/setTrace", {"value": "off"})
        c.send({"jsonrpc": "2.0", "id": 9, "result": None})  # an answer nobody waits for
        want(c.result("shutdown"), None)
        want(c.ask("textDocument/hover")["error"]["code"], -32600, "after shutdown")
        c.notify("exit")
        want(c.process.wait(20), 0, "exit status")
    for last in (b"", framed({"jsonrpc": "2.0", "method": "exit"})):
        with Client(zspecc) as c:
            c.initialize()
            c.send_bytes(last)
            c.process.stdin.close()
            want(c.process.wait(20), 1, "exit status without shutdown")
            c.process.stdin = None


def test_encodings(zspecc):
    text = WEB + "    labels: {a: \"😀é\", b: [}\n"
    bad = text.index("b: [}") + 4
    line = text.count("\n") - 1
    start = text.rindex("\n", 0, bad) + 1
    before = text[start:bad]
    sizes = {"utf-8": len(before.encode()), "utf-16": utf16(before), "utf-32": len(before)}
    for encoding, size in sizes.items():
        with Client(zspecc) as c:
            chosen = c.initialize({"general": {"positionEncodings": ["utf-7", encoding, "utf-16"]}})
            want(chosen["capabilities"]["positionEncoding"], encoding)
            c.open(URI, text)
            found = c.diagnostics(URI)
            want(found[0]["range"]["start"], {"line": line, "character": size}, encoding)
            # A change right behind the emoji, in the same units.
            c.change(URI, [(at(line, size), "]")], 2)
            want([one for one in c.diagnostics(URI, 2) if one["code"].startswith("ZS01")], [])


def test_sync(zspecc):
    with Client(zspecc) as c:
        c.initialize()
        c.open(URI, "")
        c.diagnostics(URI, 1)
        c.change(URI, [(at(0, 0), "version: v1\r\n"), (at(1, 0), "deployment: x\r\n")], 2)
        want([(d["code"], d["range"]["start"]) for d in c.diagnostics(URI, 2)],
             [("ZS0214", {"line": 1, "character": 12})])
        c.change(URI, [(at(1, 13, 99, 99), "yz\n"), (at(77, 0), "services: {}\n")], 3)
        want(c.diagnostics(URI, 3), [], "positions out of range are clamped")
        c.change(URI, [(None, "version: v2\ndeployment: abc\n")], 4)
        want([d["range"] for d in c.diagnostics(URI, 4)], [at(0, 9, 0, 11)])
        c.change(URI, [({"start": 3}, "x")], 5)  # not a range: nothing changes
        want(len(c.diagnostics(URI, 5)), 1)
        c.notify("textDocument/didClose", {"textDocument": {"uri": URI}})
        want(c.diagnostics(URI), [], "closed")
        want(c.result("textDocument/hover", {"textDocument": {"uri": URI},
                                             "position": {"line": 0, "character": 0}}), None)
        c.change(URI, [(None, "x")], 6)
        # Changes that come in one piece are judged once, the newest.
        c.open(URI, WEB, version=7)
        c.diagnostics(URI, 7)
        change = {"textDocument": {"uri": URI, "version": 8}, "contentChanges": [{"text": "a: ["}]}
        last = {"textDocument": {"uri": URI, "version": 9}, "contentChanges": [{"text": WEB}]}
        c.send_bytes(b"".join(framed({"jsonrpc": "2.0", "method": "textDocument/didChange",
                                      "params": one}) for one in (change, last)))
        want(c.diagnostics(URI), [])


# ---- findings ------------------------------------------------------------------------------------
def test_findings(zspecc):
    with Client(zspecc) as c:
        c.initialize()
        c.open(URI, WEB.replace("memory: 512Mi", "memory: 1\n      memory: 2"))
        found = c.diagnostics(URI)[0]
        want((found["code"], found["severity"], found["source"]), ("ZS0107", 1, "zspecc"))
        related = found["relatedInformation"][0]
        want((related["location"]["uri"], related["location"]["range"]["start"]["line"]), (URI, 6))
        config = "file:///b/config.json"
        c.open(config, '{"ociVersion": "1.2.0", "hooks": {"prestart": []}}', "json")
        tags = {d["code"]: d.get("tags") for d in c.diagnostics(config)}
        want(tags.get("ZS0220"), [2], "a deprecated key")
        c.open(URI, WEB + "    # zspecc: allow ZS503 because of nothing\n    hostname: web\n")
        tags = {d["code"]: d.get("tags") for d in c.diagnostics(URI)}
        want(tags.get("ZS0812"), [1], "a comment without effect")
    with Client(zspecc) as c:  # a client that knows none of this is told in words
        c.initialize({})
        c.open(URI, WEB.replace("memory: 512Mi", "memory: 1\n      memory: 2"))
        found = c.diagnostics(URI)[0]
        want("relatedInformation" in found or "tags" in found, False)
        want_in("web site.yaml:7:7", found["message"])


def test_facts(zspecc):
    """With facts the rules of a compile are judged too; levels apply."""
    device = WEB + "    devices: [{path: /dev/no-such}]\n"
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "host.json")
        with open(path, "w", encoding="utf-8") as f:
            f.write(HOST)
        with Client(zspecc) as c:
            c.initialize()
            c.open(URI, device)
            want([d["code"] for d in c.diagnostics(URI) if d["severity"] == 1], [])
            c.notify("workspace/didChangeConfiguration",
                     {"settings": {"zspecc": {"facts": path}}})
            errors = [d for d in c.diagnostics(URI) if d["severity"] == 1]
            want(len(errors) > 0, True, "the device is not in the facts")
            want(errors[0]["range"]["start"]["line"], WEB.count("\n"))
        options = {"facts": "/no/such", "levels": {"ZS504": "no", "ZS9999": "no", "ZS0201": "no"}}
        with Client(zspecc) as c:
            c.initialize(options=options)
            c.open(URI, WEB)
            c.diagnostics(URI)
            shown = [m["params"]["message"] for m in c.heard
                     if m.get("method") == "window/showMessage"]
            want(len(shown), 3, "what is wrong with the settings is shown")
            want_in("/no/such", shown[0])


def test_kinds(zspecc):
    """Documents of other kinds are judged, explained and completed as what they are."""
    with Client(zspecc) as c:
        c.initialize()
        uri = "file:///etc/cdi/x.json"
        text = '{"cdiVersion": "0.6.0", "kind": "a.com/b", "devices": [], |}'
        want_in("containerEdits", labels(asked(c, "completion", text, uri)))
        answer = asked(c, "hover", text.replace("|", "").replace('"kind', '"|kind'), uri)
        want_in("**kind**", answer["contents"]["value"])
        edits = [i["textEdit"]["newText"] for i in asked(c, "completion", text, uri)["items"]]
        want_in('"containerEdits": {$1\\}', edits)
        image = "file:///image.json"
        want_in("WorkingDir", labels(asked(c, "completion", '{"Env": [], |}', image)))
        host = "file:///host.json"
        want_in("true", labels(asked(
            c, "completion", '{"version": 1, "uid": 0, "cgroup": {"root_writable": |}}', host)))
        c.open("file:///any.yaml", "a: [1\n")
        want([d["code"][:4] for d in c.diagnostics("file:///any.yaml")], ["ZS01"])


# ---- hostile input -------------------------------------------------------------------------------
def spoken(zspecc, data):
    """(exit status, messages, standard error) of a server that is fed these bytes."""
    done = subprocess.run([zspecc, "lsp"], input=data, capture_output=True, timeout=60,
                          check=False)
    messages, rest = [], done.stdout
    while rest:
        head, _, rest = rest.partition(b"\r\n\r\n")
        length = int(head.partition(b": ")[2])
        messages.append(json.loads(rest[:length]))
        rest = rest[length:]
    return done.returncode, messages, done.stderr


def test_hostile(zspecc):
    start = framed({"jsonrpc": "2.0", "id": 1, "method": "initialize",
                    "params": {"capabilities": {}}})
    end = framed({"jsonrpc": "2.0", "id": 2, "method": "shutdown"}) + framed(
        {"jsonrpc": "2.0", "method": "exit"})
    survived = {
        "not JSON": (b"{", -32700), "invalid UTF-8": (b'{"a": "\xff"}', -32700),
        "deep": (b"[" * 100000, -32700), "a list": (b"[]", -32600), "a number": (b"1", -32600),
        "a lone surrogate": (b'{"a": "\\ud800"}', -32700), "empty": (b"", -32700),
        "an id that is a list": (b'{"id": [], "method": "x"}', -32600),
        "no method": (b'{"id": 7}', -32600),
        "twice the same key": (b'{"id": 1, "id": 2}', -32700),
    }
    for name, (body, code) in survived.items():
        status, messages, _ = spoken(zspecc, start + framed(body) + end)
        want((status, messages[1]["error"]["code"], messages[2]["id"]), (0, code, 2), name)
    large = b"Content-Length: 40000000\r\n\r\n" + b" " * 40000000
    status, messages, _ = spoken(zspecc, start + large + end)
    want((status, messages[1]["error"]["code"], messages[2]["id"]), (0, -32600, 2), "too large")
    broken = (b"Content-Length: x\r\n\r\n{}", b"Content-Length: -1\r\n\r\n{}", b"\r\n\r\n",
              b"Content-Length: 99999999999999999999\r\n\r\n",
              b"Content-Length: 5000000000\r\n\r\n",
              b"nonsense\r\n\r\n", b"x" * 5000, b"Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
              b"Content-Type: text; charset=latin1\r\nContent-Length: 2\r\n\r\n{}")
    for data in broken:
        status, messages, said = spoken(zspecc, start + data)
        want((status, messages[-1]["error"]["code"]), (1, -32700), repr(data[:40]))
        want_in(b"not framed", said)
    for cut in range(1, len(start), 7):
        want(spoken(zspecc, start[:cut])[0], 1, f"{cut} bytes of a message")
    header = b"content-length: 2\nContent-Type: application/vscode-jsonrpc; charset=utf8\r\n\r\n{}"
    want(len(spoken(zspecc, start + header + end)[1]), 3, "odd but sound headers")


def resident_kib(pid):
    with open(f"/proc/{pid}/statm", encoding="ascii") as f:
        return int(f.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") // 1024


def test_memory_is_flat(zspecc):
    """A server runs for days: ten thousand changes leave no more memory than a thousand."""
    line = WEB.count("\n")
    with Client(zspecc) as c:
        c.initialize()
        c.open(URI, WEB + "\n")
        base = 0
        for i in range(1, CHANGES + 1):
            text = "    privileged: true" if i % 2 else "    hostnme: [web"
            c.change(URI, [(at(line, 0, line, 99), text)], i + 1)
            c.diagnostics(URI, i + 1)
            if i % 100 == 0:
                c.result("textDocument/completion", {
                    "textDocument": {"uri": URI}, "position": {"line": line, "character": 6}})
            if i == CHANGES // 10:
                base = resident_kib(c.process.pid)
        grown = resident_kib(c.process.pid) - base
        want(grown <= GROWTH_KIB, True, f"{grown} KiB more")


# ---- a real client -------------------------------------------------------------------------------
def test_neovim(zspecc):
    program = shutil.which("nvim")
    if program is None:
        raise Skipped("nvim is missing")
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "web.yaml")
        with open(path, "w", encoding="utf-8") as f:
            f.write(WEB + "    privilegd: true\n")
        environment = {"PATH": os.environ["PATH"], "HOME": folder, "ZSPECC": zspecc,
                       "XDG_STATE_HOME": folder, "XDG_DATA_HOME": folder, "TERM": "dumb"}
        done = subprocess.run(
            [program, "--headless", "--clean", "-n", path, "-c",
             "luafile " + os.path.join(HERE, "neovim.lua")],
            env=environment, capture_output=True, text=True, timeout=NEOVIM_S, check=False)
        with open(path, encoding="utf-8") as f:
            text = f.read()
    said = done.stdout + done.stderr
    if "neovim: done" not in said:
        raise AssertionError(said)
    want(text, WEB + "    privileged: true\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--zspecc",
                        default=os.path.join(os.path.dirname(os.path.dirname(HERE)), "build",
                                             "zspecc"))
    parser.add_argument("names", nargs="*", metavar="NAME")
    options = parser.parse_args()
    zspecc = os.path.abspath(options.zspecc)
    passed = failed = skipped = 0
    for name, test in sorted({**vars(answers), **vars(corners), **globals()}.items()):
        if not name.startswith("test_") or (options.names and not any(
                part in name for part in options.names)):
            continue
        try:
            test(zspecc)
            passed += 1
        except Skipped as e:
            skipped += 1
            print(f"skipped {name}: {e}")
        except (AssertionError, ProtocolError, LookupError, TypeError, ValueError, OSError,
                subprocess.TimeoutExpired) as e:
            failed += 1
            print(f"FAIL {name}: {type(e).__name__}: {e}")
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
