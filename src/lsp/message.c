/* Reads members of messages and writes parts of them. */
#include "lsp/server.h"

#include "base/number.h"

#include "base/banned.h"

enum { MESSAGE_MAX = 256 << 20 };

const zs_event *zs_lsp_member(const zs_event *map, const char *path)
{
    zs_str rest = zs_str_of(path);
    while (rest.n > 0 && map != NULL) {
        zs_str key = zs_str_sub(rest, 0, zs_str_find(rest, '.'));
        rest = zs_str_sub(rest, key.n + 1, rest.n);
        map = map->kind == ZS_EVENT_MAP ? zs_event_find(map, key) : NULL;
    }
    return map;
}

bool zs_lsp_text_of(const zs_event *e, zs_str *ret)
{
    if (e == NULL || e->kind != ZS_EVENT_SCALAR || e->style != ZS_STYLE_QUOTED) {
        return false;
    }
    *ret = e->text;
    return true;
}

bool zs_lsp_u32_of(const zs_event *e, uint32_t *ret)
{
    uint64_t n = 0;
    if (e == NULL || e->kind != ZS_EVENT_SCALAR || e->core != ZS_CORE_INT ||
        zs_parse_u64(e->text, &n) != ZS_NUMBER_OK) {
        return false;
    }
    *ret = n > UINT32_MAX ? UINT32_MAX : (uint32_t)n;
    return true;
}

bool zs_lsp_is_true(const zs_event *e)
{
    return e != NULL && e->kind == ZS_EVENT_SCALAR && e->core == ZS_CORE_BOOL &&
           zs_str_is(e->text, "true");
}

bool zs_lsp_list_has(const zs_event *list, const char *text)
{
    const zs_event *item = list != NULL ? list + 1 : NULL;
    for (uint32_t i = 0; list != NULL && list->kind == ZS_EVENT_LIST && i < list->count;
         i++, item = zs_event_next(item)) {
        if (item->kind == ZS_EVENT_SCALAR && zs_str_is(item->text, text)) {
            return true;
        }
    }
    return false;
}

bool zs_lsp_position_in(const zs_event *e, zs_lsp_position *ret)
{
    return zs_lsp_u32_of(zs_lsp_member(e, "line"), &ret->line) &&
           zs_lsp_u32_of(zs_lsp_member(e, "character"), &ret->character);
}

bool zs_lsp_place_in(const zs_lsp_call *c, zs_lsp_document **ret_document, size_t *ret_offset)
{
    zs_str uri;
    zs_lsp_position at;
    if (!zs_lsp_text_of(zs_lsp_member(c->params, "textDocument.uri"), &uri) ||
        !zs_lsp_position_in(zs_lsp_member(c->params, "position"), &at)) {
        return false;
    }
    zs_lsp_document *d = zs_lsp_document_find(c->l, uri);
    *ret_document = d;
    *ret_offset = d != NULL ? zs_lsp_offset_of(&d->text, at, c->l->client.encoding) : 0;
    return true;
}

/* ---- writing --------------------------------------------------------------------------------- */
void zs_lsp_write_text(zs_json_writer *w, const char *key, zs_str value)
{
    zs_json_key(w, zs_str_of(key));
    zs_json_str(w, value);
}

void zs_lsp_write_number(zs_json_writer *w, const char *key, int64_t value)
{
    zs_json_key(w, zs_str_of(key));
    zs_json_i64(w, value);
}

static void write_position(zs_json_writer *w, const char *key, zs_lsp_position at)
{
    zs_json_key(w, zs_str_of(key));
    zs_json_begin_object(w);
    zs_lsp_write_number(w, "line", at.line);
    zs_lsp_write_number(w, "character", at.character);
    zs_json_end_object(w);
}

void zs_lsp_write_range(zs_json_writer *w, const char *key, const zs_lsp_text *t, size_t begin,
                        size_t end, zs_lsp_encoding encoding)
{
    begin = begin < t->bytes.n ? begin : t->bytes.n;
    end = end < t->bytes.n ? end : t->bytes.n;
    zs_json_key(w, zs_str_of(key));
    zs_json_begin_object(w);
    write_position(w, "start", zs_lsp_position_of(t, begin, encoding));
    write_position(w, "end", zs_lsp_position_of(t, end > begin ? end : begin, encoding));
    zs_json_end_object(w);
}

void zs_lsp_send(zs_lsp *l, zs_str body)
{
    if (l->out.a == NULL) {
        zs_buf_init(&l->out, &l->out_arena, MESSAGE_MAX);
    }
    zs_buf_addf(&l->out, "Content-Length: %U\r\n\r\n", (uint64_t)body.n);
    zs_buf_add(&l->out, body);
    if (l->out.failed) {
        l->state = ZS_LSP_NO_MEMORY;
    }
}

void zs_lsp_show(zs_lsp *l, zs_arena *a, zs_str message)
{
    enum { WARNING = 2, SHOWN_MAX = 64 << 10 };
    zs_buf out;
    zs_json_writer w;
    zs_buf_init(&out, a, SHOWN_MAX);
    zs_json_init(&w, &out, true);
    zs_json_begin_object(&w);
    zs_lsp_write_text(&w, "jsonrpc", ZS_STR("2.0"));
    zs_lsp_write_text(&w, "method", ZS_STR("window/showMessage"));
    zs_json_key(&w, ZS_STR("params"));
    zs_json_begin_object(&w);
    zs_lsp_write_number(&w, "type", WARNING);
    zs_lsp_write_text(&w, "message", message);
    zs_json_end_object(&w);
    zs_json_end_object(&w);
    if (!out.failed) {
        zs_lsp_send(l, zs_buf_str(&out));
    }
}
