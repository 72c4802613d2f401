/* Fuzzes the language server. The input is first fed as it is, in pieces: framing. Then it is split
 * at NUL bytes: the first part is the text of a document, whose every tenth offset is asked about;
 * the others are message bodies. Laws: nothing crashes, what comes out is framed, a server that was
 * told to end says nothing more. */
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "lsp/frame.h"
#include "lsp/lsp.h"
#include "text/json_write.h"

enum { MESSAGE_MAX = 16 << 20, PIECE = 7, STEPS = 8 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void law(bool holds)
{
    if (!holds) {
        abort();
    }
}

/* Reads the output frame by frame. */
static void take_output(zs_lsp *l)
{
    zs_str out = zs_lsp_output(l), body;
    uint64_t size = 0;
    while (out.n > 0) {
        law(zs_lsp_frame_next(out, &body, &size) == ZS_LSP_FRAME_WHOLE && size <= out.n);
        law(body.n > 1 && body.p[0] == '{' && body.p[body.n - 1] == '}');
        out = zs_str_sub(out, (size_t)size, out.n);
    }
    zs_lsp_sent(l);
}

static zs_lsp_state feed(zs_lsp *l, zs_str bytes)
{
    zs_lsp_state state = zs_lsp_feed(l, bytes);
    law(state != ZS_LSP_NO_MEMORY);
    take_output(l);
    return state;
}

static void send_body(zs_lsp *l, zs_arena *a, zs_str body)
{
    zs_buf out;
    zs_buf_init(&out, a, MESSAGE_MAX);
    zs_buf_addf(&out, "Content-Length: %U\r\n\r\n", (uint64_t)body.n);
    zs_buf_add(&out, body);
    law(!out.failed);
    (void)feed(l, zs_buf_str(&out));
}

static void open_text(zs_lsp *l, zs_arena *a, const char *uri, zs_str text)
{
    zs_buf out;
    zs_json_writer w;
    zs_buf_init(&out, a, MESSAGE_MAX);
    zs_buf_addf(&out,
                "{\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"%s\","
                "\"languageId\":\"yaml\",\"version\":1,\"text\":",
                uri);
    zs_json_init(&w, &out, true);
    zs_json_str(&w, text);
    zs_buf_addf(&out, "}}}");
    send_body(l, a, zs_buf_str(&out));
}

static void ask(zs_lsp *l, zs_arena *a, const char *uri, const char *method, unsigned line,
                unsigned character)
{
    zs_buf out;
    zs_buf_init(&out, a, MESSAGE_MAX);
    zs_buf_addf(
        &out,
        "{\"id\":1,\"method\":\"textDocument/%s\",\"params\":{\"textDocument\":{\"uri\":"
        "\"%s\"},\"position\":{\"line\":%u,\"character\":%u},\"range\":{\"start\":{\"line\":"
        "%u,\"character\":%u},\"end\":{\"line\":%u,\"character\":99}}}}",
        method, uri, line, character, line, character, line);
    send_body(l, a, zs_buf_str(&out));
}

static zs_lsp *new_server(zs_arena *a)
{
    static const char hello[] =
        "{\"id\":0,\"method\":\"initialize\",\"params\":{\"capabilities\":{\"textDocument\":{"
        "\"completion\":{\"completionItem\":{\"snippetSupport\":true,\"insertTextModeSupport\":{"
        "\"valueSet\":[1]}}},\"hover\":{\"contentFormat\":[\"markdown\"]},"
        "\"publishDiagnostics\":{\"relatedInformation\":true}}}}}";
    zs_lsp_host host = {.read_file = NULL};
    zs_lsp *l = zs_lsp_new(&host);
    law(l != NULL);
    send_body(l, a, zs_str_of(hello));
    return l;
}

/* All questions about a text, at places spread over it. */
static void ask_about(zs_lsp *l, zs_arena *a, zs_str text)
{
    static const char *const methods[] = {"hover",          "completion",        "definition",
                                          "references",     "documentHighlight", "codeAction",
                                          "documentSymbol", "noSuchThing"};
    static const char *const uris[] = {"file:///a.yaml", "file:///a.json"};
    for (size_t k = 0; k < 2; k++) {
        open_text(l, a, uris[k], text);
        for (size_t step = 0; step <= STEPS; step++) {
            size_t offset = text.n * step / STEPS, begin = 0;
            unsigned line = 0;
            for (size_t i = 0; i < offset; i++) {
                if (text.p[i] == '\n') {
                    line++;
                    begin = i + 1;
                }
            }
            ask(l, a, uris[k], methods[step % 8], line, (unsigned)(offset - begin));
            ask(l, a, uris[k], "completion", line, (unsigned)(offset - begin));
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    zs_arena a;
    zs_arena_init(&a, NULL, 0);
    zs_str bytes = {(const char *)data, size};
    zs_lsp *l = new_server(&a);
    zs_lsp_state state = ZS_LSP_RUNS;
    for (size_t i = 0; i < size; i += PIECE) {
        state = feed(l, zs_str_sub(bytes, i, PIECE));
    }
    law(state == zs_lsp_feed(l, (zs_str){NULL, 0}));
    zs_lsp_free(l);
    l = new_server(&a);
    zs_str text = zs_str_sub(bytes, 0, zs_str_find(bytes, '\0'));
    ask_about(l, &a, text);
    for (size_t at = text.n + 1; at < size;) {
        zs_str body = zs_str_sub(bytes, at, size);
        body.n = zs_str_find(body, '\0');
        send_body(l, &a, body);
        at += body.n + 1;
    }
    zs_lsp_free(l);
    zs_arena_release(&a);
    return 0;
}
