"""What the tests of the language server share: a text, places in it, expectations."""
from client import utf16

URI = "file:///srv/web%20site.yaml"
WEB = """version: v1
deployment: shop
services:
  web:
    image: {name: nginx:1.27}
    resources:
      memory: 512Mi
"""


class Skipped(Exception):
    pass


def want(got, expected, what=""):
    if got != expected:
        raise AssertionError(f"{what or 'got'}: {got!r}, want {expected!r}")


def want_in(part, whole):
    if part not in whole:
        raise AssertionError(f"{part!r} is not in {whole!r}")


def place(text, mark="|"):
    """The text without its mark, and the position where the mark stood."""
    before = text[:text.index(mark)]
    line = before.count("\n")
    column = utf16(before.rsplit("\n", 1)[-1])
    return text.replace(mark, "", 1), {"line": line, "character": column}


def asked(client, method, text, uri=URI, **more):
    """Opens a text with a mark and asks about the place of the mark."""
    text, position = place(text)
    client.open(uri, text)
    client.diagnostics(uri)
    return client.result("textDocument/" + method,
                         {"textDocument": {"uri": uri}, "position": position, **more})


def labels(answer):
    return [item["label"] for item in (answer or {"items": []})["items"]]


def actions(client, uri, where, only=None):
    context = {"diagnostics": []}
    if only is not None:
        context["only"] = only
    return client.result("textDocument/codeAction",
                         {"textDocument": {"uri": uri}, "range": where, "context": context})


def edits_of(action):
    edit = action["edit"]
    return edit["documentChanges"][0]["edits"] if "documentChanges" in edit else \
        list(edit["changes"].values())[0]
