"""A small client of the language server protocol: it starts `zspecc lsp`, speaks, and listens.

Knows nothing of what the server should say; the tests do."""
import json
import os
import select
import subprocess
import time

ANSWER_S = 20
MODERN = {
    "general": {"positionEncodings": ["utf-16"]},
    "workspace": {"workspaceEdit": {"documentChanges": True}},
    "textDocument": {
        "publishDiagnostics": {"relatedInformation": True, "tagSupport": {"valueSet": [1, 2]}},
        "completion": {"completionItem": {
            "snippetSupport": True, "documentationFormat": ["markdown"],
            "tagSupport": {"valueSet": [1]}, "insertTextModeSupport": {"valueSet": [1, 2]}}},
        "hover": {"contentFormat": ["markdown", "plaintext"]},
        "documentSymbol": {"hierarchicalDocumentSymbolSupport": True},
    },
}


class ProtocolError(Exception):
    pass


def framed(body):
    """Header and body of a message, which may be text, bytes or anything JSON can say."""
    if not isinstance(body, (str, bytes)):
        body = json.dumps(body, ensure_ascii=False)
    data = body.encode() if isinstance(body, str) else body
    return b"Content-Length: %d\r\n\r\n" % len(data) + data


class Client:
    """One server and the talk with it. What it says unasked is kept in `heard`."""

    def __init__(self, program, words=("lsp",)):
        self.process = subprocess.Popen([program, *words], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.buffer = b""
        self.number = 0
        self.heard = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        """The end of its input ends a server; one that does not hear it is killed."""
        try:
            self.process.communicate(timeout=ANSWER_S)
        except (subprocess.TimeoutExpired, OSError, ValueError):
            self.process.kill()
            self.process.communicate()

    # ---- bytes
    def send_bytes(self, data):
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def send(self, message):
        self.send_bytes(framed(message))

    def more(self, deadline):
        """Reads what is there; false at the end of the output."""
        ready, _, _ = select.select([self.process.stdout], [], [], max(0, deadline - time.time()))
        if not ready:
            raise ProtocolError("the server says nothing")
        data = os.read(self.process.stdout.fileno(), 1 << 16)
        self.buffer += data
        return bool(data)

    def receive(self):
        """The next message; None at the end of the output."""
        deadline = time.time() + ANSWER_S
        while b"\r\n\r\n" not in self.buffer:
            if not self.more(deadline):
                return None
        head, _, rest = self.buffer.partition(b"\r\n\r\n")
        name, _, length = head.partition(b": ")
        if name != b"Content-Length":
            raise ProtocolError(f"unexpected header {head!r}")
        while len(rest) < int(length):
            if not self.more(deadline):
                raise ProtocolError("the output ends within a message")
            rest = self.buffer.partition(b"\r\n\r\n")[2]
        self.buffer = rest[int(length):]
        return json.loads(rest[:int(length)])

    # ---- messages
    def notify(self, method, params=None):
        self.send({"jsonrpc": "2.0", "method": method, "params": params or {}})

    def ask(self, method, params=None):
        """The whole answer to a request: with `result` or `error`."""
        self.number += 1
        self.send({"jsonrpc": "2.0", "id": self.number, "method": method, "params": params or {}})
        while True:
            message = self.receive()
            if message is None:
                raise ProtocolError(f"no answer to {method}")
            if message.get("id") == self.number and "method" not in message:
                return message
            self.hear(message)

    def hear(self, message):
        """Keeps what the server says unasked, and lets it do what it asks for."""
        if "id" in message and "method" in message:
            self.send({"jsonrpc": "2.0", "id": message["id"], "result": None})
        else:
            self.heard.append(message)

    def result(self, method, params=None):
        answer = self.ask(method, params)
        if "result" not in answer:
            raise ProtocolError(f"{method}: {answer.get('error')}")
        return answer["result"]

    def initialize(self, capabilities=None, options=None):
        result = self.result("initialize", {
            "processId": None, "rootUri": None,
            "capabilities": MODERN if capabilities is None else capabilities,
            "initializationOptions": options or {}})
        self.notify("initialized")
        return result

    def end(self):
        """Shuts down in order; the exit status."""
        self.result("shutdown")
        self.notify("exit")
        return self.process.wait(ANSWER_S)

    # ---- documents
    def open(self, uri, text, language="yaml", version=1):
        self.notify("textDocument/didOpen", {"textDocument": {
            "uri": uri, "languageId": language, "version": version, "text": text}})

    def change(self, uri, changes, version):
        """`changes`: (range or None, text) each."""
        self.notify("textDocument/didChange", {
            "textDocument": {"uri": uri, "version": version},
            "contentChanges": [{"text": text} if at is None else {"range": at, "text": text}
                               for at, text in changes]})

    def diagnostics(self, uri, version=None):
        """The next diagnostics of this document (of this version)."""
        while True:
            for i, message in enumerate(self.heard):
                params = message.get("params", {})
                is_it = message.get("method") == "textDocument/publishDiagnostics" \
                    and params["uri"] == uri
                if is_it and version in (None, params.get("version")):
                    del self.heard[i]
                    return params["diagnostics"]
            message = self.receive()
            if message is None:
                raise ProtocolError("no diagnostics")
            self.hear(message)


def at(line, character, end_line=None, end_character=None):
    """A range; of one position when no end is given."""
    end_line = line if end_line is None else end_line
    end_character = character if end_character is None else end_character
    return {"start": {"line": line, "character": character},
            "end": {"line": end_line, "character": end_character}}


def utf16(text):
    return len(text.encode("utf-16-le")) // 2


def apply_edits(text, edits):
    """The text after edits whose positions are in UTF-16 code units."""
    lines = text.split("\n")

    def offset(position):
        before = sum(len(line) + 1 for line in lines[:position["line"]])
        line = lines[position["line"]].encode("utf-16-le")
        return before + len(line[:2 * position["character"]].decode("utf-16-le"))

    for edit in sorted(edits, key=lambda e: offset(e["range"]["start"]), reverse=True):
        begin, end = offset(edit["range"]["start"]), offset(edit["range"]["end"])
        text = text[:begin] + edit["newText"] + text[end:]
    return text
