/* Block texts, `|` and `>`, for the fast lane. Not: lines of blanks only, a `>` with lines
 * that are indented further, a last line without a line end.
 * Source: YAML 1.2.2, 8.1. */
#include "text/yaml_fast.h"

#include "base/banned.h"

/* One block text that is being read. */
typedef struct block {
    bool is_folded;
    char chomping;   /* `-`, `+` or 0 */
    uint32_t indent; /* of its lines */
    const char *end; /* after the last line that is not empty, without its line end */
    const char *next;
    size_t n_breaks; /* after that line, its own included */
} block;

/* The header after `|` or `>`; its line ends there. */
static const char *read_header(const zs_fast *f, const char *p, uint32_t column, block *ret)
{
    ret->is_folded = *p++ == '>';
    for (;; p++) {
        char c = *p;
        if ((c == '-' || c == '+') && ret->chomping == 0) {
            ret->chomping = c;
        } else if (c >= '1' && c <= '9' && ret->indent == 0 && f->top->is_map) {
            ret->indent = column + (uint32_t)(c - '0');
        } else {
            break;
        }
    }
    p = zs_fast_skip_spaces(p);
    return zs_fast_is_break(*p) ? zs_fast_next_line(f, p) : NULL;
}

static const char *line_end(const char *next)
{
    return next[-2] == '\r' ? next - 2 : next - 1;
}

/* Finds where the text ends, and judges its lines. The first line that holds something gives the
 * indentation. */
static bool find_end(const zs_fast *f, const char *p, uint32_t column, block *b)
{
    while (p < f->end) {
        const char *content = zs_fast_skip_spaces(p);
        uint32_t indent = (uint32_t)(content - p);
        const char *next = zs_fast_next_line(f, content);
        bool is_unended = f->is_padded && next == f->end;
        if (is_unended || (zs_fast_is_break(*content) && indent != 0)) {
            return false;
        }
        if (zs_fast_is_break(*content)) {
            b->n_breaks++;
        } else {
            if (b->indent == 0) {
                b->indent = indent > column ? indent : UINT32_MAX;
            }
            if (indent < b->indent) {
                break;
            }
            if (*content == '\t' || (b->is_folded && indent > b->indent)) {
                return false;
            }
            b->end = line_end(next);
            b->n_breaks = 1;
        }
        p = next;
    }
    b->next = p;
    return b->end != NULL;
}

/* The value: line after line without its indentation, line ends folded when they are to be. */
static bool copy_lines(zs_fast *f, const char *p, const block *b, zs_str *ret)
{
    char *out = zs_arena_room(f->a, (size_t)(b->next - p) + 1);
    if (out == NULL) {
        return false;
    }
    size_t n = 0, pending = 0;
    bool has_text = false;
    while (p < b->end) {
        const char *next = zs_fast_next_line(f, p);
        if (zs_fast_is_break(*p)) {
            pending++;
        } else {
            bool is_space = b->is_folded && has_text && pending == 1;
            pending -= b->is_folded && has_text && pending > 1 ? 1 : 0;
            memset(out + n, is_space ? ' ' : '\n', pending);
            n += pending;
            size_t length = (size_t)(line_end(next) - p) - b->indent;
            memcpy(out + n, p + b->indent, length);
            n += length;
            pending = 1;
            has_text = true;
        }
        p = next;
    }
    size_t kept = b->chomping == '-' ? 0 : b->chomping == '+' ? b->n_breaks : 1;
    memset(out + n, '\n', kept);
    n += kept;
    out[n] = '\0';
    *ret = (zs_str){out, n};
    return true;
}

const char *zs_fast_block(zs_fast *f, const char *p, uint32_t column)
{
    block b = {0};
    zs_str text;
    const char *first = read_header(f, p, column, &b);
    if (first == NULL || !find_end(f, first, column, &b) || !copy_lines(f, first, &b, &text)) {
        return NULL;
    }
    *zs_fast_slot(f) = (zs_event){.kind = ZS_EVENT_SCALAR,
                                  .style = ZS_STYLE_BLOCK,
                                  .core = ZS_CORE_STR,
                                  .skip = 1,
                                  .at = zs_fast_span(f, p, b.end),
                                  .text = text};
    f->last = b.end;
    return b.next;
}
