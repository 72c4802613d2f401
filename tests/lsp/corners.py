"""What the language server does where documents, clients and questions are unusual."""
import os
import tempfile

from client import Client, apply_edits, at, framed
from talk import URI, WEB, actions, asked, edits_of, labels, want, want_in

OCI = "file:///b/config.json"
SHOWN = 60  # bytes of a text in a title


def wrong(client, method, params):
    """A request whose parameters are not what they must be."""
    want(client.ask("textDocument/" + method, params)["error"]["code"], -32602, method)


def test_wrong_parameters(zspecc):
    with Client(zspecc) as c:
        want(c.ask("initialize", [1])["error"]["code"], -32602, "initialize")
        c.initialize()
        c.open(URI, WEB)
        for method in ("completion", "definition", "references", "documentHighlight", "hover",
                       "documentSymbol", "codeAction"):
            wrong(c, method, {"textDocument": {"uri": 3}})
        c.notify("textDocument/didChange", {"textDocument": {"uri": URI, "version": 2},
                                            "contentChanges": [{"range": at(0, 0)}]})
        want(c.diagnostics(URI), [], "a change without a text")
        want(c.result("textDocument/documentSymbol", {"textDocument": {"uri": "file:///no"}}), None)
        want(actions(c, URI, at(0, 0)), [])


def test_standard_input_is_the_clients(zspecc):
    with Client(zspecc) as c:
        c.initialize(options={"facts": "-"})
        c.open(URI, WEB)
        c.diagnostics(URI)
        shown = [m["params"]["message"] for m in c.heard if m["method"] == "window/showMessage"]
        want_in("standard input is the client's", shown[0])


def test_two_messages_in_one_piece(zspecc):
    """A message that is cut anywhere waits for the rest."""
    with Client(zspecc) as c:
        c.initialize()
        c.send_bytes(framed({"jsonrpc": "2.0", "id": 70, "method": "shutdown"})
                     + b"Content-Type: application/vscode-jsonrpc; charset=\"utf-8\" \r\n"
                       b"Content-Le")
        want(c.receive()["id"], 70)
        c.send_bytes(b"ngth: 2\r\nContent-Type: text\r\n\r\n")
        c.send_bytes(b"{}")
        want(c.receive()["error"]["code"], -32600)
        want(c.process.poll(), None)


def test_documents_without_version(zspecc):
    with Client(zspecc) as c:
        c.initialize()
        c.open(URI, WEB + "    privilegd: true\n", version=None)
        found = c.diagnostics(URI)
        edit = actions(c, URI, found[0]["range"])[0]["edit"]["documentChanges"][0]
        want(edit["textDocument"], {"uri": URI, "version": None})


def test_names(zspecc):
    """A URI may write any byte as `%XX`; a document without a name that tells is what the client
    says."""
    uri = "file:///srv/%E2%82%AC%2Gx%zz%.yaml"
    with Client(zspecc) as c:
        c.initialize({})
        c.open(uri, "a: 1\na: 2\n")
        want_in("\u20ac%2Gx%zz%.yaml:1:1", c.diagnostics(uri)[0]["message"])
        c.open("untitled:Untitled-1", "{\"a\": 1, }", "json")
        want(c.diagnostics("untitled:Untitled-1")[0]["code"], "ZS0111")


def test_kinds_of_documents(zspecc):
    """Each kind that the tool knows is completed by its own schema."""
    documents = {
        OCI: ('{"ociVersion": "1.2.0", |}', "process"),
        "file:///state.json": ('{"ociVersion": "1.2.0", "id": "a", "status": "running", '
                               '"bundle": "/b", |}', "pid"),
        "file:///features.json": ('{"ociVersionMin": "1.0.0", "ociVersionMax": "1.2.0", |}',
                                  "mountOptions"),
        "file:///finding.json": ('{"severity": "error", "code": "ZS0201", "title": "x", '
                                 '"message": "y", |}', "notes"),
    }
    with Client(zspecc) as c:
        c.initialize()
        for uri, (text, name) in documents.items():
            want_in(name, labels(asked(c, "completion", text, uri)))
        want(labels(asked(c, "completion", '{|}', "file:///any.json")), [])
        want(asked(c, "definition", '{"a": 1|}', "file:///any.json"), None)
        want(asked(c, "definition", '{"ociVersion": "1|"}', OCI), None)


def test_deprecated(zspecc):
    modern = {"textDocument": {"completion": {"completionItem": {"tagSupport": {
        "valueSet": [1]}}}}}
    text = '{"ociVersion": "1.2.0", "hooks": {|}}'
    with Client(zspecc) as c:
        c.initialize(modern)
        items = {item["label"]: item for item in asked(c, "completion", text, OCI)["items"]}
        want((items["prestart"]["tags"], "tags" in items["poststop"]), ([1], False))
        hover = asked(c, "hover", text.replace("|", '"pre|start": []'), OCI)
        want_in("On its way out.", hover["contents"]["value"])


def test_values_in_json(zspecc):
    text = '{"ociVersion": "1.2.0", "process": {"scheduler": {"policy": |}}}'
    with Client(zspecc) as c:
        c.initialize()
        edits = [i["textEdit"]["newText"] for i in asked(c, "completion", text, OCI)["items"]]
        want_in('"SCHED_FIFO"', edits)
        found = asked(c, "completion", '{"ociVersion": "1.2.0", "linux": {"namespaces": '
                      '[{"type": "pid"}, {|}]}}', OCI)
        want(labels(found), ["type", "path"])
        want_in("SCMP_ARCH_X86", labels(asked(
            c, "completion", '{"ociVersion": "1.2.0", "linux": {"seccomp": {"defaultAction": '
            '"SCMP_ACT_ALLOW", "architectures": [|]}}}', OCI)))


def test_completion_corners(zspecc):
    with Client(zspecc) as c:
        c.initialize()
        # No services yet: nobody can be depended on.
        depends = "version: v1\ndepends: [{service: |}]\n"
        want(labels(asked(c, "completion", depends)), [])
        # Within the word, before further text, and behind a dash that is none.
        want_in("privileged", labels(asked(c, "completion", WEB + "    pri|v\n")))
        item = asked(c, "completion", WEB + "    -pri|\n")["items"][0]
        want(item["textEdit"]["range"], at(7, 4, 7, 8))
        # A key within brackets whose colon stands apart.
        item = next(i for i in asked(c, "completion", WEB.replace(
            "{name: nginx:1.27}", "{na|me  : x}"))["items"] if i["label"] == "name")
        want(item["textEdit"]["newText"], "name")
        # The tag of a union whose colon is there.
        tag = asked(c, "completion", WEB + "    storage:\n    - ty|pe: bind\n")
        want_in("type", [i["textEdit"]["newText"] for i in tag["items"]])
        # A value that goes on in the next lines.
        want(asked(c, "completion", WEB + "    command: |\n      args: [a]\n") is None, False)
        want(asked(c, "completion", WEB + "    hostname:\n      we|b\n") is None, False)


def test_define_corners(zspecc):
    with Client(zspecc) as c:
        c.initialize()
        want(asked(c, "definition", WEB + "    depends:\n    - service: n|o\n"), None)
        want(asked(c, "definition", WEB + "    storage:\n    - {type: bind, name: d|ata}\n"), None)
        want(asked(c, "definition", WEB + "    depends:\n    - service: |\n"), None)
        want(asked(c, "definition", "ser|vices: {}\n"), None)
        want(asked(c, "definition", WEB + "    <<: *no|ne\n"), None)


def test_symbols_corners(zspecc):
    deep = "{" + "a: {" * 20 + "}" * 20 + "}"
    for capabilities in (None, {}):
        with Client(zspecc) as c:
            c.initialize(capabilities)
            for text in ("- a\n- b: 1\n", "? : 1\n\"\": 2\n", f"deep: {deep}\n"):
                c.open(URI, text)
                c.diagnostics(URI)
                found = c.result("textDocument/documentSymbol", {"textDocument": {"uri": URI}})
                want(any(one["name"] == "" for one in found), False)


def test_related_places(zspecc):
    """Places of a finding in another file are told in words."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "host.json")
        with open(path, "w", encoding="utf-8") as f:
            f.write('{"version": 1, "uid": 0, "gid": 0, "cgroup": {"version": 2, '
                    '"root_writable": true}, "devices": {}}')
        with Client(zspecc) as c:
            c.initialize(options={"facts": path})
            c.open(URI, WEB + "    privileged: true\n    devices: [{path: /dev/none}]\n")
            found = c.diagnostics(URI)
            codes = [d["code"] for d in found]
            want(len(codes), len({(d["code"], str(d["range"])) for d in found}), "said once")
            want_in("ZS0450", codes)


def test_titles(zspecc):
    """An action says what it does: replace, insert, remove, or several edits; long texts are
    cut."""
    long = "@" + 70 * "\u00e9"
    titles = {
        (URI, WEB + "    env:\n\tA: b\n\tC: d\n"): "Mend it (2 edits)",
        (OCI, '{"a": 1 "b": 2}'): "Insert `,`",
        (OCI, '{"a": 1,}'): "Remove `,`",
        (URI, WEB + "    hostname: " + long + "\n"):
            "Replace `" + long[:SHOWN // 2] + "` by `\"" + long[:SHOWN // 2] + "`",
    }
    with Client(zspecc) as c:
        c.initialize()
        for (uri, text), title in titles.items():
            c.open(uri, text)
            found = c.diagnostics(uri)
            want(actions(c, uri, found[0]["range"])[0]["title"], title)


def test_allow_with_others(zspecc):
    """The comment is offered where other findings stay, too."""
    text = WEB + "    privileged: true\n    pid_mode: host\n    host_network: true\n"
    with Client(zspecc) as c:
        c.initialize()
        c.open(URI, text)
        found = [d for d in c.diagnostics(URI) if len(d["code"]) == len("ZS503")]
        want(len(found) > 1, True, "several")
        offered = [a for a in actions(c, URI, found[0]["range"]) if a["title"].startswith("Allow")]
        mended = apply_edits(text, edits_of(offered[0]))
        c.change(URI, [(None, mended)], 2)
        left = [d["code"] for d in c.diagnostics(URI, 2) if len(d["code"]) == len("ZS503")]
        want(len(left), len(found) - 1)


def test_fixes_that_meet(zspecc):
    """All that can be mended at once: edits in the order of their places, none over another."""
    anchors = "a: &a {x: 1}\nb: &b {y: 2}\n"
    nested = anchors + "c:\n  <<: *a\n  d:\n    <<: *a\n    <<: *b\n  <<: *b\n"
    thrice = anchors + "c:\n  <<: *a\n  <<: *b\n  <<: *a\n"
    with Client(zspecc) as c:
        c.initialize()
        for text, mended in (
                (nested, anchors + "c:\n  <<: [*a, *b]\n  d:\n    <<: [*a, *b]\n"),
                (thrice, anchors + "c:\n  <<: [*a, *b]\n  <<: *a\n")):
            c.open(URI, text)
            c.diagnostics(URI)
            every = actions(c, URI, at(0, 0, 99, 0), ["source.fixAll"])
            want(apply_edits(text, edits_of(every[0])), mended)
