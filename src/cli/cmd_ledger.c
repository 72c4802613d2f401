/* `zspecc schema deployment --ledger`: what becomes of each field of a deployment. */
#include <string.h>

#include "cli/cli.h"
#include "text/json_write.h"
#include "translate/ledger.h"

#include "base/banned.h"

enum { LEDGER_BYTES_MAX = 1 << 20 };

/* Fills up to a column that is `width` wide, and two blanks more. */
static void add_cell(zs_buf *out, const char *text, size_t width)
{
    zs_str s = zs_str_of(text);
    zs_buf_add(out, s);
    zs_buf_add_fill(out, ' ', (s.n < width ? width - s.n : 0) + 2);
}

/* A line a field: path, decision, place or sentence, and in brackets the rules or the reason. */
static void print_table(zs_buf *out)
{
    size_t path_width = 0, word_width = 0;
    const zs_ledger_row *row;
    for (size_t i = 0; (row = zs_ledger_at(i)) != NULL; i++) {
        size_t path = strlen(zs_ledger_path(row)), word = strlen(zs_decision_word(row->decision));
        path_width = path > path_width ? path : path_width;
        word_width = word > word_width ? word : word_width;
    }
    for (size_t i = 0; (row = zs_ledger_at(i)) != NULL; i++) {
        add_cell(out, zs_ledger_path(row), path_width);
        add_cell(out, zs_decision_word(row->decision), word_width);
        zs_buf_addf(out, zs_ledger_at(i + 1) != NULL ? "%s (%s)\n" : "%s (%s)", zs_ledger_says(row),
                    zs_ledger_by(row));
    }
}

/* The parts of a text between separators, as a list of texts. */
static void print_list(zs_json_writer *w, const char *key, zs_str rest, const char *separator)
{
    zs_json_key(w, zs_str_of(key));
    zs_json_begin_list(w);
    while (rest.n > 0) {
        zs_str part = zs_str_sub(rest, 0, zs_str_find(rest, separator[0]));
        rest = zs_str_sub(rest, part.n + strlen(separator), rest.n);
        zs_json_str(w, part);
    }
    zs_json_end_list(w);
}

/* The same for programs: `by` and `places` are lists. */
static void print_json(zs_buf *out)
{
    zs_json_writer w;
    const zs_ledger_row *row;
    zs_json_init(&w, out, false);
    zs_json_begin_list(&w);
    for (size_t i = 0; (row = zs_ledger_at(i)) != NULL; i++) {
        zs_json_begin_object(&w);
        zs_json_key(&w, ZS_STR("path"));
        zs_json_str(&w, zs_str_of(zs_ledger_path(row)));
        zs_json_key(&w, ZS_STR("decision"));
        zs_json_str(&w, zs_str_of(zs_decision_word(row->decision)));
        print_list(&w, "by", zs_str_of(zs_ledger_by(row)), " ");
        if (row->decision == ZS_DECISION_TRANSLATED) {
            print_list(&w, "places", zs_str_of(zs_ledger_says(row)), ", ");
        } else {
            zs_json_key(&w, ZS_STR("says"));
            zs_json_str(&w, zs_str_of(zs_ledger_says(row)));
        }
        zs_json_end_object(&w);
    }
    zs_json_end_list(&w);
}

int cli_ledger(const cli_line *line)
{
    const char *format = cli_last(line, CLI_ANSWER_FORMAT, "text");
    bool is_json = strcmp(format, "json") == 0;
    if (!is_json && strcmp(format, "text") != 0) {
        return cli_usage("`--format %s`: write text or json", format);
    }
    if (zs_document_by_name(line->operands[0]) != ZS_DOCUMENT_DEPLOYMENT) {
        return cli_usage("only deployments have a ledger: write `schema deployment --ledger`");
    }
    zs_arena a;
    zs_buf out;
    zs_arena_init(&a, NULL, 0);
    zs_buf_init(&out, &a, LEDGER_BYTES_MAX);
    if (is_json) {
        print_json(&out);
    } else {
        print_table(&out);
    }
    int status = out.failed
                     ? cli_system("out of memory")
                     : cli_write(cli_last(line, CLI_OUTPUT, NULL), (zs_text){out.p, out.n}, 0644);
    zs_arena_release(&a);
    return status;
}
