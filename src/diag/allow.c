/* Reads `# zspecc: allow CODE[, CODE] because REASON`, and takes out what is allowed.
 * Knows no document and no rule. */
#include "diag/allow.h"

#include "base/banned.h"

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/* Takes blanks and commas off the front, then a word; n 0: there is none. */
static zs_str take_word(zs_str *rest)
{
    size_t begin = 0, end;
    while (begin < rest->n && (is_blank(rest->p[begin]) || rest->p[begin] == ',')) {
        begin++;
    }
    for (end = begin; end < rest->n && !is_blank(rest->p[end]) && rest->p[end] != ','; end++) {
    }
    zs_str word = zs_str_sub(*rest, begin, end - begin);
    *rest = zs_str_sub(*rest, end, rest->n);
    return word;
}

static zs_str trim(zs_str s)
{
    while (s.n > 0 && is_blank(s.p[0])) {
        s = zs_str_sub(s, 1, s.n);
    }
    while (s.n > 0 && (is_blank(s.p[s.n - 1]) || s.p[s.n - 1] == '\r')) {
        s.n--;
    }
    return s;
}

/* Rules with three digits give advice; what the others say is so, whatever a comment says. */
static bool is_advice(zs_code code)
{
    return strlen(zs_code_find(code).id) == strlen("ZS501");
}

/* Where the line with byte `at` begins, and where the next one does. */
static void line_around(zs_str text, size_t at, uint32_t *ret_begin, uint32_t *ret_end)
{
    size_t begin = at < text.n ? at : text.n;
    while (begin > 0 && text.p[begin - 1] != '\n') {
        begin--;
    }
    *ret_begin = (uint32_t)begin;
    *ret_end = (uint32_t)(begin + zs_str_find(zs_str_sub(text, begin, text.n), '\n') + 1);
}

/* A comment that stands alone speaks of the next line that holds more than a comment. */
static void line_of(zs_str text, size_t at, bool is_alone, uint32_t *ret_begin, uint32_t *ret_end)
{
    line_around(text, at, ret_begin, ret_end);
    while (is_alone && *ret_end < text.n) {
        line_around(text, *ret_end, ret_begin, ret_end);
        zs_str line = trim(zs_str_sub(text, *ret_begin, *ret_end - *ret_begin - 1));
        is_alone = line.n == 0 || line.p[0] == '#';
    }
}

static bool push_allow(zs_allows *allows, const zs_allow *allow, zs_arena *a)
{
    void *items = allows->items;
    if (!zs_arena_grow(a, &items, &allows->capacity, allows->n, allows->n + 1, sizeof *allow)) {
        return false;
    }
    allows->items = items;
    allows->items[allows->n++] = *allow;
    return true;
}

static void push_misuse(zs_diags *diags, zs_span at, zs_str word)
{
    zs_diag *d = zs_diag_push(diags, ZS_CODE_ALLOW_WRONG, at,
                              word.n > 0 ? "the comment allows nothing: %Q is not expected here"
                                         : "the comment allows nothing: it names no code",
                              word);
    zs_diag_help(diags, d, "write `# zspecc: allow ZS503 because` and a reason");
}

/* One code of the comment; pushes what is wrong with it, and then *ret is untouched. */
static bool read_code(zs_str word, zs_span at, zs_code *ret, zs_diags *diags)
{
    zs_code code;
    if (!zs_code_by_id(word, &code)) {
        zs_diag *d = zs_diag_push(diags, ZS_CODE_ALLOW_WRONG, at,
                                  "the comment allows nothing: there is no code %Q", word);
        zs_diag_help(diags, d, "write `because` behind the codes; `zspecc explain` lists them");
        return false;
    }
    if (!is_advice(code)) {
        zs_diag *d = zs_diag_push(diags, ZS_CODE_ALLOW_WRONG, at, "%Q cannot be allowed", word);
        zs_diag_note(diags, d, "a comment can allow what gives advice: codes of three digits");
        return false;
    }
    *ret = code;
    return true;
}

bool zs_allow_read(zs_allows *allows, const zs_source *source, size_t begin, size_t length,
                   bool is_alone, zs_diags *diags)
{
    zs_str comment = trim(zs_str_sub(source->bytes, begin, length));
    zs_str rest = zs_str_sub(comment, 1, comment.n);
    uint32_t first = allows->n;
    zs_allow allow = {.reason = {NULL, 0}};
    if (!zs_str_is(take_word(&rest), "zspecc:")) {
        return true;
    }
    zs_span whole = zs_span_of(source->id, begin, comment.n);
    zs_str word = take_word(&rest);
    if (!zs_str_is(word, "allow")) {
        push_misuse(diags, whole, word);
        return true;
    }
    line_of(source->bytes, begin, is_alone, &allow.begin, &allow.end);
    for (word = take_word(&rest); word.n > 0 && !zs_str_is(word, "because");
         word = take_word(&rest)) {
        allow.at = zs_span_of(source->id, (size_t)(word.p - source->bytes.p), word.n);
        if (!read_code(word, allow.at, &allow.code, diags)) {
            allows->n = first;
            return true;
        }
        if (!push_allow(allows, &allow, diags->a)) {
            return false;
        }
    }
    zs_str reason = trim(rest);
    if (allows->n == first) {
        push_misuse(diags, whole, word);
    } else if (reason.n == 0) {
        zs_diag *d = zs_diag_push(diags, ZS_CODE_ALLOW_REASON, whole,
                                  "the comment allows nothing: it gives no reason");
        zs_diag_help(diags, d, "write `because` and why it is right here");
        allows->n = first;
    }
    for (uint32_t i = first; i < allows->n; i++) {
        allows->items[i].reason = reason;
    }
    return true;
}

/* Is there a comment for this finding? Every one that fits is used by it, the first gives its
 * reason. */
static bool is_allowed(zs_allows *allows, zs_diag *d)
{
    bool is_found = false;
    for (uint32_t i = 0; i < allows->n; i++) {
        zs_allow *allow = &allows->items[i];
        if (allow->code == d->code && allow->at.source == d->at.source &&
            d->at.begin >= allow->begin && d->at.begin < allow->end) {
            d->allowed_because = is_found ? d->allowed_because : allow->reason;
            is_found = true;
            if (!allows->is_borrowed) {
                allow->is_used = true;
            }
        }
    }
    return is_found;
}

/* Without memory it is forgotten; the arena's sticky flag tells. */
static void keep_allowed(zs_diags *diags, zs_diag *d)
{
    void *items = diags->allowed;
    if (zs_arena_grow(diags->a, &items, &diags->allowed_capacity, diags->n_allowed,
                      diags->n_allowed + 1, sizeof d)) {
        diags->allowed = items;
        diags->allowed[diags->n_allowed++] = d;
    }
}

void zs_allow_apply(zs_allows *allows, zs_diags *diags, uint32_t first)
{
    uint32_t kept = first;
    for (uint32_t i = first; i < diags->n; i++) {
        zs_diag *d = diags->items[i];
        if (!is_allowed(allows, d)) {
            diags->items[kept++] = d;
            continue;
        }
        keep_allowed(diags, d);
        diags->n_errors -= d->severity == ZS_SEVERITY_ERROR;
        diags->n_warnings -= d->severity == ZS_SEVERITY_WARNING;
    }
    diags->n = kept < diags->n ? kept : diags->n;
}

void zs_allow_push_unused(const zs_allows *allows, const zs_source *source, zs_diags *diags)
{
    for (uint32_t i = 0; i < allows->n; i++) {
        const zs_allow *allow = &allows->items[i];
        if (allow->at.source == source->id && !allow->is_used) {
            zs_diag *d =
                zs_diag_push(diags, ZS_CODE_ALLOW_UNUSED, allow->at,
                             "nothing on this line needs `allow %s`", zs_code_find(allow->code).id);
            zs_diag_help(diags, d, "remove the comment, or put it right above what it is about");
        }
    }
}
