/* `zspecc explain CODE...`: what a diagnostic means and how to mend it. */
#include <stdio.h>

#include "cli/cli.h"
#include "text/json_write.h"

#include "base/banned.h"

enum { ANSWER_BYTES_MAX = 4 << 20, ID_MAX = 8, ID_DIGITS = 4, COLUMNS = 80 };

/* `312`, `zs312` or `E0312` as a printed id: four digits; false for what has no number. */
static bool complete_id(zs_str word, char ret[ID_MAX])
{
    while (word.n > 0 && !(word.p[0] >= '0' && word.p[0] <= '9')) {
        word = zs_str_sub(word, 1, word.n);
    }
    if (word.n == 0 || word.n > ID_DIGITS) {
        return false;
    }
    memcpy(ret, "ZS0000", sizeof "ZS0000");
    memcpy(ret + strlen("ZS0000") - word.n, word.p, word.n);
    return true;
}

/* The code that was meant; false when several or none are near. Codes are all alike, so only one
 * slip counts, and only when it leads to one code. */
static bool find_near(zs_str word, zs_code *ret)
{
    char id[ID_MAX];
    if (complete_id(word, id) && zs_code_by_id(zs_str_of(id), ret)) {
        return true;
    }
    unsigned n = 0;
    for (int i = 0; i < ZS_CODE_COUNT; i++) {
        if (zs_str_distance(word, zs_str_of(zs_code_find((zs_code)i).id), 1) <= 1) {
            *ret = (zs_code)i;
            n++;
        }
    }
    return n == 1;
}

/* The codes on the command line, or all without one; CLI_OK, or CLI_USAGE after saying which is
 * none. */
static int list_codes(const cli_line *line, zs_code *codes, int *ret_n)
{
    *ret_n = 0;
    for (int i = 0; i < ZS_CODE_COUNT && line->n_operands == 0; i++) {
        codes[(*ret_n)++] = (zs_code)i;
    }
    for (int i = 0; i < line->n_operands; i++) {
        const char *word = line->operands[i];
        zs_code code;
        if (zs_code_by_id(zs_str_of(word), &code)) {
            codes[(*ret_n)++] = code;
        } else if (find_near(zs_str_of(word), &code)) {
            return cli_usage("`%s` is not a diagnostic code; did you mean `%s`?", word,
                             zs_code_find(code).id);
        } else {
            return cli_usage("`%s` is not a diagnostic code; `zspecc explain --list` lists them",
                             word);
        }
    }
    return CLI_OK;
}

/* An explanation on a terminal: paragraphs are filled, lines that begin with a blank (examples)
 * stay as they are. */
static void print_explanation(zs_buf *out, zs_str text)
{
    size_t column = 0;
    while (text.n > 0) {
        size_t end = zs_str_find(text, '\n');
        zs_str line = zs_str_sub(text, 0, end);
        text = zs_str_sub(text, end + 1, text.n);
        bool is_prose = line.n > 0 && line.p[0] != ' ';
        if (!is_prose && column > 0) {
            zs_buf_add_char(out, '\n');
            column = 0;
        }
        while (is_prose && line.n > 0) {
            zs_str word = zs_str_sub(line, 0, zs_str_find(line, ' '));
            bool fits = column + 1 + word.n <= COLUMNS;
            if (column > 0) {
                zs_buf_add_char(out, fits ? ' ' : '\n');
            }
            column = column > 0 && fits ? column + 1 + word.n : word.n;
            zs_buf_add(out, word);
            line = zs_str_sub(line, word.n + 1, line.n);
        }
        if (!is_prose) {
            zs_buf_addf(out, "%S\n", line);
        }
    }
    zs_buf_add(out, column > 0 ? ZS_STR("\n") : ZS_STR(""));
}

/* Without codes a line each; with codes all that is known of each. */
static void print_text(zs_buf *out, const zs_code *codes, int n, bool is_list)
{
    for (int i = 0; i < n; i++) {
        zs_code_info info = zs_code_find(codes[i]);
        const char *severity = zs_print_severity(info.severity);
        if (is_list) {
            zs_buf_addf(out, "%s%s%s", info.id, strlen(info.id) < ID_DIGITS + 2 ? "   " : "  ",
                        severity);
            zs_buf_add_fill(out, ' ', strlen("warning  ") - strlen(severity));
            zs_buf_addf(out, "%s\n", info.title);
        } else {
            zs_buf_addf(out, "%s%s (%s): %s\n\n", i > 0 ? "\n" : "", info.id, severity, info.title);
            print_explanation(out, zs_str_of(info.explanation));
        }
    }
}

/* A list of objects; the list of all leaves the explanations out. */
static void print_json(zs_buf *out, const zs_code *codes, int n, bool is_list)
{
    zs_json_writer w;
    zs_json_init(&w, out, false);
    zs_json_begin_list(&w);
    for (int i = 0; i < n; i++) {
        zs_code_info info = zs_code_find(codes[i]);
        zs_json_begin_object(&w);
        zs_json_key(&w, ZS_STR("code"));
        zs_json_str(&w, zs_str_of(info.id));
        zs_json_key(&w, ZS_STR("severity"));
        zs_json_str(&w, zs_str_of(zs_print_severity(info.severity)));
        zs_json_key(&w, ZS_STR("title"));
        zs_json_str(&w, zs_str_of(info.title));
        if (!is_list) {
            zs_json_key(&w, ZS_STR("explanation"));
            zs_json_str(&w, zs_str_of(info.explanation));
        }
        zs_json_end_object(&w);
    }
    zs_json_end_list(&w);
    zs_buf_add_char(out, '\n');
}

/* Makes the whole answer, then writes it. */
static int answer(const zs_code *codes, int n, bool is_list, bool is_json)
{
    zs_arena a;
    zs_buf out;
    zs_arena_init(&a, NULL, 0);
    zs_buf_init(&out, &a, ANSWER_BYTES_MAX);
    (is_json ? print_json : print_text)(&out, codes, n, is_list);
    /* cli_write ends the last line */
    int status = out.failed ? cli_system("out of memory")
                            : cli_write(NULL, (zs_text){out.p, out.n - 1}, 0644);
    zs_arena_release(&a);
    return status;
}

int cli_explain(const cli_line *line)
{
    const char *format = cli_last(line, CLI_ANSWER_FORMAT, "text");
    bool is_json = strcmp(format, "json") == 0;
    bool is_list = line->n_operands == 0 || cli_has(line, CLI_LIST);
    int n = 0, room = line->n_operands > ZS_CODE_COUNT ? line->n_operands : ZS_CODE_COUNT;
    zs_arena a;
    if (!is_json && strcmp(format, "text") != 0) {
        return cli_usage("`--format %s`: write text or json", format);
    }
    zs_arena_init(&a, NULL, 0);
    zs_code *codes = zs_arena_array(&a, (size_t)room, sizeof *codes);
    int status = codes != NULL ? list_codes(line, codes, &n) : cli_system("out of memory");
    status = status == CLI_OK ? answer(codes, n, is_list, is_json) : status;
    zs_arena_release(&a);
    return status;
}
