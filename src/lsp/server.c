/* The server: takes messages out of the bytes, hands each to its method, answers. Follows LSP 3.17
 * "Base Protocol" and "Server lifecycle". */
#include "lsp/server.h"

#include "lsp/frame.h"
#include "text/read.h"

#include "base/banned.h"

/* JSON-RPC's and LSP's. */
enum {
    PARSE_ERROR = -32700,
    INVALID_REQUEST = -32600,
    METHOD_NOT_FOUND = -32601,
    INVALID_PARAMS = -32602,
    NOT_INITIALIZED = -32002,
};
enum { ANSWER_MAX = 64 << 20, KEPT_IN = 64 << 10 };

static const struct {
    const char *name;
    bool (*answer)(zs_lsp_call *c); /* of requests */
    void (*take)(zs_lsp_call *c);   /* of notifications */
} methods[] = {
    {"textDocument/hover", zs_lsp_hover, NULL},
    {"textDocument/completion", zs_lsp_complete, NULL},
    {"textDocument/definition", zs_lsp_define, NULL},
    {"textDocument/references", zs_lsp_refer, NULL},
    {"textDocument/documentHighlight", zs_lsp_highlight, NULL},
    {"textDocument/documentSymbol", zs_lsp_symbols, NULL},
    {"textDocument/codeAction", zs_lsp_actions, NULL},
    {"initialize", zs_lsp_initialize, NULL},
    {"textDocument/didOpen", NULL, zs_lsp_did_open},
    {"textDocument/didChange", NULL, zs_lsp_did_change},
    {"textDocument/didClose", NULL, zs_lsp_did_close},
    {"workspace/didChangeConfiguration", NULL, zs_lsp_did_configure},
};
enum { METHODS = sizeof methods / sizeof methods[0] };

zs_lsp *zs_lsp_new(const zs_lsp_host *host)
{
    zs_arena a;
    zs_arena_init(&a, host->memory, 0);
    zs_lsp *l = zs_arena_alloc(&a, sizeof *l);
    if (l == NULL) {
        zs_arena_release(&a);
        return NULL;
    }
    l->self = a;
    l->host = *host;
    zs_arena_init(&l->in_arena, host->memory, 0);
    zs_arena_init(&l->out_arena, host->memory, 0);
    zs_arena_init(&l->schema_arena, host->memory, 0);
    zs_arena_init(&l->settings.a, host->memory, 0);
    return l;
}

void zs_lsp_free(zs_lsp *l)
{
    if (l == NULL) {
        return;
    }
    while (l->documents != NULL) {
        zs_lsp_document_close(l, l->documents);
    }
    zs_arena_release(&l->in_arena);
    zs_arena_release(&l->out_arena);
    zs_arena_release(&l->schema_arena);
    zs_arena_release(&l->settings.a);
    zs_arena self = l->self; /* the server lives in its own arena */
    zs_arena_release(&self);
}

zs_str zs_lsp_output(const zs_lsp *l)
{
    return l->out.a != NULL ? zs_buf_str(&l->out) : (zs_str){NULL, 0};
}

void zs_lsp_sent(zs_lsp *l)
{
    zs_arena_release(&l->out_arena);
    zs_arena_init(&l->out_arena, l->host.memory, 0);
    l->out = (zs_buf){.a = NULL};
}

/* ---- answering ------------------------------------------------------------------------------- */
static void begin_answer(zs_json_writer *w, zs_buf *out, zs_arena *a, const zs_event *id)
{
    zs_buf_init(out, a, ANSWER_MAX);
    zs_json_init(w, out, true);
    zs_json_begin_object(w);
    zs_lsp_write_text(w, "jsonrpc", ZS_STR("2.0"));
    zs_json_key(w, ZS_STR("id"));
    if (id != NULL) {
        zs_json_event(w, id);
    } else {
        zs_json_null(w);
    }
}

static void end_answer(zs_lsp *l, zs_json_writer *w, const zs_buf *out)
{
    zs_json_end_object(w);
    if (out->failed) {
        l->state = ZS_LSP_NO_MEMORY;
    } else {
        zs_lsp_send(l, zs_buf_str(out));
    }
}

/* `id` NULL: it is not known. */
static void refuse(zs_lsp *l, zs_arena *a, const zs_event *id, int code, const char *message)
{
    zs_buf out;
    zs_json_writer w;
    begin_answer(&w, &out, a, id);
    zs_json_key(&w, ZS_STR("error"));
    zs_json_begin_object(&w);
    zs_lsp_write_number(&w, "code", code);
    zs_lsp_write_text(&w, "message", zs_str_of(message));
    zs_json_end_object(&w);
    end_answer(l, &w, &out);
}

/* Answers a request whose time it is. The writer goes with this call, so nobody keeps it. */
static void answer(zs_lsp *l, zs_lsp_call *c, const zs_event *id, zs_str method)
{
    zs_buf out;
    zs_json_writer w;
    size_t i = 0;
    begin_answer(&w, &out, c->a, id);
    zs_json_key(&w, ZS_STR("result"));
    if (zs_str_is(method, "shutdown")) {
        l->is_shut_down = true;
        zs_json_null(&w);
        end_answer(l, &w, &out);
        return;
    }
    while (i < METHODS && (methods[i].answer == NULL || !zs_str_is(method, methods[i].name))) {
        i++;
    }
    if (i == METHODS) {
        refuse(l, c->a, id, METHOD_NOT_FOUND, "there is no such method");
        return;
    }
    zs_lsp_call asked = *c;
    asked.w = &w;
    if (methods[i].answer(&asked)) {
        end_answer(l, &w, &out);
    } else {
        refuse(l, c->a, id, INVALID_PARAMS, "the parameters are not those of this method");
    }
}

/* Judges whether it is the time for a request. */
static void take_request(zs_lsp *l, zs_lsp_call *c, const zs_event *id, zs_str method)
{
    bool is_initialize = zs_str_is(method, "initialize");
    if (l->is_shut_down) {
        refuse(l, c->a, id, INVALID_REQUEST, "the server is shut down");
    } else if (!l->is_initialized && !is_initialize) {
        refuse(l, c->a, id, NOT_INITIALIZED, "the first request is `initialize`");
    } else if (l->is_initialized && is_initialize) {
        refuse(l, c->a, id, INVALID_REQUEST, "the server is initialized");
    } else {
        answer(l, c, id, method);
    }
}

/* Notifications have no answer: what comes too early or is not known is left alone. */
static void take_notification(zs_lsp *l, zs_lsp_call *c, zs_str method)
{
    if (zs_str_is(method, "exit")) {
        l->state = l->is_shut_down ? ZS_LSP_ENDED : ZS_LSP_CUT_SHORT;
        return;
    }
    for (size_t i = 0; i < METHODS && l->is_initialized && !l->is_shut_down; i++) {
        if (methods[i].take != NULL && zs_str_is(method, methods[i].name)) {
            methods[i].take(c);
        }
    }
}

/* An id is a text or a whole number. */
static bool is_id(const zs_event *id)
{
    return id->kind == ZS_EVENT_SCALAR && (id->style == ZS_STYLE_QUOTED || id->core == ZS_CORE_INT);
}

/* Takes one body: reads it, and tells requests, notifications and answers apart. */
static void take_body(zs_lsp *l, zs_arena *a, zs_str body)
{
    zs_sources sources;
    zs_diags diags;
    zs_tape tape;
    zs_lsp_call c = {.l = l, .a = a};
    zs_str method;
    zs_sources_init(&sources, a);
    zs_diags_init(&diags, a, NULL);
    const zs_source *source = zs_sources_add(&sources, ZS_STR("<message>"), body);
    if (source == NULL || !zs_read_json(a, source, &tape, &diags)) {
        if (!a->failed) {
            refuse(l, a, NULL, PARSE_ERROR, "the message is not JSON");
        }
        return;
    }
    const zs_event *root = tape.events, *id = zs_lsp_member(root, "id");
    if (root->kind != ZS_EVENT_MAP || (id != NULL && !is_id(id))) {
        refuse(l, a, NULL, INVALID_REQUEST, "the message is not a request");
    } else if (zs_lsp_text_of(zs_lsp_member(root, "method"), &method)) {
        c.params = zs_lsp_member(root, "params");
        if (id != NULL) {
            take_request(l, &c, id, method);
        } else {
            take_notification(l, &c, method);
        }
    } else if (zs_lsp_member(root, "result") == NULL && zs_lsp_member(root, "error") == NULL) {
        refuse(l, a, id, INVALID_REQUEST, "the message names no method");
    }
}

/* ---- bytes ----------------------------------------------------------------------------------- */
/* Appends to the bytes that wait; what was skipped is not kept. */
static bool keep(zs_lsp *l, zs_str bytes)
{
    size_t skipped = l->skip < bytes.n ? (size_t)l->skip : bytes.n;
    l->skip -= skipped;
    bytes = zs_str_sub(bytes, skipped, bytes.n);
    if (l->n_in + bytes.n > l->in_capacity) {
        zs_arena fresh;
        size_t capacity = 2 * (l->n_in + bytes.n);
        zs_arena_init(&fresh, l->host.memory, 0);
        char *room = zs_arena_alloc(&fresh, capacity);
        if (room == NULL) {
            zs_arena_release(&fresh);
            return false;
        }
        if (l->n_in > 0) {
            memcpy(room, l->in, l->n_in);
        }
        zs_arena_release(&l->in_arena);
        l->in_arena = fresh;
        l->in = room;
        l->in_capacity = capacity;
    }
    if (bytes.n > 0) {
        memcpy(l->in + l->n_in, bytes.p, bytes.n);
    }
    l->n_in += bytes.n;
    return true;
}

/* Drops `n` bytes that are done with, and large room that nobody needs any more. */
static void drop(zs_lsp *l, size_t n)
{
    memmove(l->in, l->in + n, l->n_in - n);
    l->n_in -= n;
    if (l->n_in == 0 && l->in_capacity > KEPT_IN) {
        zs_arena_release(&l->in_arena);
        zs_arena_init(&l->in_arena, l->host.memory, 0);
        l->in = NULL;
        l->in_capacity = 0;
    }
}

/* One message, or the begin of one that is too large. */
static void take_frame(zs_lsp *l, zs_lsp_frame frame, zs_str body)
{
    zs_arena a;
    zs_arena_init(&a, l->host.memory, 0);
    if (frame == ZS_LSP_FRAME_WHOLE) {
        take_body(l, &a, body);
    } else if (frame == ZS_LSP_FRAME_TOO_LARGE) {
        refuse(l, &a, NULL, INVALID_REQUEST, "the message is larger than this server takes");
    } else {
        refuse(l, &a, NULL, PARSE_ERROR, "the message has no `Content-Length` header");
        l->state = ZS_LSP_BROKEN;
    }
    if (a.failed) {
        l->state = ZS_LSP_NO_MEMORY;
    }
    zs_arena_release(&a);
}

/* Analyses what has changed and is not told yet: once for all changes that came together. */
static void tell(zs_lsp *l)
{
    for (zs_lsp_document *d = l->documents; d != NULL && l->state == ZS_LSP_RUNS; d = d->next) {
        zs_arena a;
        zs_arena_init(&a, l->host.memory, 0);
        if (d->is_unpublished) {
            if (zs_lsp_document_analyze(l, d)) {
                zs_lsp_publish(l, &a, d, d->uri);
            }
            d->is_unpublished = false;
        }
        if (a.failed || d->a.failed) {
            l->state = ZS_LSP_NO_MEMORY;
        }
        zs_arena_release(&a);
    }
}

zs_lsp_state zs_lsp_feed(zs_lsp *l, zs_str bytes)
{
    if (l->state == ZS_LSP_RUNS && !keep(l, bytes)) {
        l->state = ZS_LSP_NO_MEMORY;
    }
    size_t done = 0;
    while (l->state == ZS_LSP_RUNS && done < l->n_in) {
        zs_str rest = {l->in + done, l->n_in - done}, body = {NULL, 0};
        uint64_t size = 0;
        zs_lsp_frame frame = zs_lsp_frame_next(rest, &body, &size);
        if (frame == ZS_LSP_FRAME_PART) {
            break;
        }
        take_frame(l, frame, body);
        size_t taken = size < rest.n ? (size_t)size : rest.n;
        l->skip = size - taken;
        done += taken;
    }
    if (done > 0) {
        drop(l, done);
    }
    tell(l);
    return l->state;
}
