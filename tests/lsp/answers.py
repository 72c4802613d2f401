"""What the language server answers: hover, completion, definitions, symbols, actions."""
from client import Client, apply_edits, at
from talk import URI, WEB, actions, asked, edits_of, labels, want, want_in


def test_hover(zspecc):
    with Client(zspecc) as c:
        c.initialize()
        answer = asked(c, "hover", WEB.replace("memory", "mem|ory"))
        want(answer["range"], at(6, 6, 6, 12))
        for part in ("**memory**", "unit: bytes", "Example: `512Mi`", "RES-2",
                     "`linux.resources.memory.limit`"):
            want_in(part, answer["contents"]["value"])
        want_in("(image)", asked(c, "hover", WEB.replace("name:", "na|me:"))["contents"]["value"])
        value = asked(c, "hover", WEB + "    cap_add: [NET_|ADMIN]\n")
        want_in("text", value["contents"]["value"])
        want_in("**capabilities**", asked(c, "hover", WEB + "    cap_|add: []\n")
                ["contents"]["value"])
        storage = WEB + "    storage:\n    - type: named\n      name: data\n      ti|er: local\n"
        want_in("`mounts", asked(c, "hover", storage.replace("ti|er", "tier").replace(
            "name: data", "na|me: data"))["contents"]["value"])
        want_in("Default: `local`", asked(c, "hover", storage)["contents"]["value"])
        want(asked(c, "hover", WEB + "    no_su|ch: 1\n"), None)
        want(asked(c, "hover", WEB + "# com|ment\n"), None)
    with Client(zspecc) as c:
        c.initialize({})
        want(asked(c, "hover", WEB.replace("memory", "mem|ory"))["contents"]["kind"], "plaintext")


def test_complete_keys(zspecc):
    with Client(zspecc) as c:
        c.initialize()
        found = asked(c, "completion", WEB + "    |\n")
        want_in("privileged", labels(found))
        for there in ("image", "resources", "cap_add"):
            want(there in labels(found), False, there)
        first = sorted(asked(c, "completion", "version: v1\n|")["items"],
                       key=lambda i: i["sortText"])[0]
        want((first["label"], first["textEdit"]["newText"]), ("deployment", "deployment: $1"))
        # An unfinished word, in a document that does not parse.
        found = asked(c, "completion", WEB + "    priv|\n  db: [\n")
        item = next(i for i in found["items"] if i["label"] == "privileged")
        line = WEB.count("\n")
        want(item["textEdit"], {"range": at(line, 4, line, 8),
                                "newText": "privileged: ${1:false}"})
        want((item["insertTextFormat"], item["kind"]), (2, 10))
        want_in("no masked paths", item["documentation"]["value"])
        restart = next(i for i in found["items"] if i["label"] == "rtype")
        want(restart["textEdit"]["newText"], "rtype: ${1|service,job,cron|}")
        health = next(i for i in found["items"] if i["label"] == "health")
        want(health["textEdit"]["newText"], "health:\n      $1")
        # Keys within braces, and in the middle of a map.
        want(labels(asked(c, "completion", WEB.replace("{name: nginx:1.27}", "{|}")))[0], "name")
        want_in("pull_policy", labels(asked(c, "completion",
                                            WEB.replace("1.27}", "1.27, p|}"))))
        want_in("cpu", labels(asked(c, "completion", WEB.replace(
            "      memory", "      |\n      memory"))))
        # What stands under an anchor's alias can still be written over.
        want_in("rtype", labels(asked(c, "completion",
                                      WEB.replace("web:", "web: &w") + "  db:\n    <<: *w\n    |")))
        want(asked(c, "completion", WEB + "    # priv|\n"), None)
        want(asked(c, "completion", WEB + "    command:\n      args:\n      - |\n".replace(
            "- |", "- >\n         te|xt")), None)
    with Client(zspecc) as c:
        c.initialize({})
        item = next(i for i in asked(c, "completion", WEB + "    |\n")["items"]
                    if i["label"] == "privileged")
        want((item["textEdit"]["newText"], "insertTextFormat" in item), ("privileged: ", False))


def test_complete_values(zspecc):
    storage = WEB + "    storage:\n    - type: |\n      target: /x\n"
    kinds = ["bind", "named", "anonymous", "tmpfs", "s3"]
    with Client(zspecc) as c:
        c.initialize()
        want(labels(asked(c, "completion", storage)), kinds)
        want(labels(asked(c, "completion", storage.replace("type: |", "type: bi|nd"))), kinds)
        want(labels(asked(c, "completion", storage.replace("type: |", "|"))),
             ["type: " + kind for kind in kinds])
        want(labels(asked(c, "completion", WEB + "    storage:\n      |\n")),
             ["type: " + kind for kind in kinds])
        bind = labels(asked(c, "completion", storage.replace("type: |", "type: bind\n      |")))
        want(bind, ["source", "readonly"])
        found = asked(c, "completion", WEB + "    rtype: |\n")
        want(labels(found), ["service", "job", "cron"])
        want(labels(asked(c, "completion", WEB + "    privileged: |\n")), ["true", "false"])
        want(asked(c, "completion", WEB + "    rtype:|\n")["items"][0]["textEdit"]["newText"],
             " service")
        depends = "    depends:\n    - service: |\n  db:\n    image: {name: x}\n"
        want_in("db", labels(asked(c, "completion", WEB + depends)))
        want("web" in labels(asked(c, "completion", WEB + depends)), False, "itself")
        want(labels(asked(c, "completion", WEB.replace("web:", "web: &w") + "  db: *|")), ["w"])
        for text in ("    capabilities: [NET_|]\n", "    cap_drop:\n    - CHOWN\n    - |\n"):
            names = labels(asked(c, "completion", WEB + text))
            want_in("NET_ADMIN", names)
            want(len(names), 41)
        # The schema offers what the compiler takes.
        c.change(URI, [(None, WEB + f"    cap_drop: [{', '.join(names)}]\n")], 99)
        want([one["code"] for one in c.diagnostics(URI, 99)], [])


def test_define(zspecc):
    text = WEB.replace("web:", "web: &base") + "  db:\n    <<: *ba|se\n"
    with Client(zspecc) as c:
        c.initialize()
        want(asked(c, "definition", text)["range"], at(3, 7, 3, 12))
        uses = asked(c, "references", text, context={"includeDeclaration": True})
        want([one["range"]["start"]["line"] for one in uses], [3, text.count("\n") - 1])
        want([one["kind"] for one in asked(c, "documentHighlight", text)], [3, 2])
        want(asked(c, "references", text.replace("|", "") + "  |c: *base\n"), [])
        depends = WEB + "    depends:\n    - service: d|b\n  db:\n    image: {name: x}\n"
        want(asked(c, "definition", depends)["range"], at(9, 2, 9, 4))
        volume = ("    storage:\n    - {type: named, name: data, target: /a}\n"
                  "    - {type: named, name: da|ta, target: /b}\n")
        want(asked(c, "definition", WEB + volume)["range"]["start"]["line"], 8)
        want(asked(c, "definition", WEB.replace("nginx", "ngi|nx")), None)


def test_symbols(zspecc):
    for capabilities, names in ((None, ["version", "deployment", "services"]), ({}, None)):
        with Client(zspecc) as c:
            c.initialize(capabilities)
            c.open(URI, WEB)
            found = c.result("textDocument/documentSymbol", {"textDocument": {"uri": URI}})
            if names is None:
                web = next(one for one in found if one["name"] == "web")
                want((web["containerName"], web["location"]["range"]["start"]["line"]),
                     ("services", 3))
                continue
            want([one["name"] for one in found], names)
            web = found[2]["children"][0]
            want((web["name"], web["range"]), ("web", at(3, 2, 6, 19)))
            want([one["name"] for one in web["children"]], ["image", "resources"])


def test_actions(zspecc):
    text = WEB + "    privilegd: true\n    hostnam: web\n"
    with Client(zspecc) as c:
        c.initialize()
        c.open(URI, text)
        c.diagnostics(URI)
        want(actions(c, URI, at(0, 0)), [a for a in actions(c, URI, at(0, 0))
                                         if a["kind"] == "source.fixAll.zspecc"])
        every = actions(c, URI, at(0, 0, 99, 0), ["source.fixAll"])
        want([a["kind"] for a in every], ["source.fixAll.zspecc"])
        want(apply_edits(text, edits_of(every[0])),
             WEB + "    privileged: true\n    hostname: web\n")
        want(actions(c, URI, at(0, 0, 99, 0), ["refactor"]), [])
        want(actions(c, "file:///nobody", at(0, 0)), [])
    with Client(zspecc) as c:
        c.initialize({})
        c.open(URI, text)
        want(list(actions(c, URI, at(7, 5))[0]["edit"]["changes"]), [URI])


def test_allow(zspecc):
    """The comment that an action adds allows what it says, or the action is not offered."""
    for privileged in ("    privileged: true\n", "    privileged: true # why\n"):
        text = WEB + privileged
        with Client(zspecc) as c:
            c.initialize()
            c.open(URI, text)
            before = [d for d in c.diagnostics(URI) if len(d["code"]) == len("ZS503")
                      and d["range"]["start"]["line"] == 7]
            want(bool(before), True, "advice about `privileged`")
            offered = [a for a in actions(c, URI, before[0]["range"])
                       if a["title"].startswith("Allow")]
            want(bool(offered), True, "an action")
            mended = apply_edits(text, edits_of(offered[0]))
            code = offered[0]["diagnostics"][0]["code"]
            want_in(f"# zspecc: allow {code} because", mended)
            c.change(URI, [(None, mended)], 2)
            after = [d["code"] for d in c.diagnostics(URI, 2)]
            want(code in after, False, "still reported")
