/* For texts that nobody has written down: words of the message that occur in config.json. */
#include "cli/runtime_error.h"

#include "base/banned.h"

enum {
    WORDS_MAX = 400,
    WORD_BYTES_MIN = 3,
    EXACT = 1000, /* a longer word is worth more, the kind of fit more than any length */
    AS_PATH = 600,
    AS_KEY = 400,
    AS_VARIABLE = 300,
};

static bool is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

static bool is_around(char c)
{
    return strchr("\"'`:,;()[]{}<>", c) != NULL && c != '\0';
}

/* A word may stand for a value when it looks like a name, not like English: quoted, or with a
 * character that prose has not. */
static bool is_telling(zs_str word, bool is_quoted)
{
    if (word.n < WORD_BYTES_MIN) {
        return false;
    }
    for (size_t i = 0; i < word.n; i++) {
        char c = word.p[i];
        bool is_upper = c >= 'A' && c <= 'Z' && i > 0;
        if (is_upper || (c >= '0' && c <= '9') || strchr("/._=-", c) != NULL) {
            return true;
        }
    }
    return is_quoted;
}

/* The next word of the message: what stands in quotes, or up to a blank without what surrounds
 * it. */
static zs_str next_word(zs_str *rest, bool *ret_is_quoted)
{
    zs_str s = *rest;
    while (s.n > 0 && (is_blank(s.p[0]) ||
                       (is_around(s.p[0]) && s.p[0] != '"' && s.p[0] != '`' && s.p[0] != '\''))) {
        s = zs_str_sub(s, 1, s.n);
    }
    char quote = s.n > 0 && is_around(s.p[0]) ? s.p[0] : '\0';
    size_t end = quote != '\0' ? zs_str_find(zs_str_sub(s, 1, s.n), quote) : 0;
    *ret_is_quoted = quote != '\0' && end + 1 < s.n;
    if (*ret_is_quoted) {
        *rest = zs_str_sub(s, end + 1, s.n); /* the closing quote may open nothing: it is skipped */
        *rest = zs_str_sub(*rest, 1, rest->n);
        return zs_str_sub(s, 1, end);
    }
    s = quote != '\0' ? zs_str_sub(s, 1, s.n) : s;
    size_t n = 0;
    while (n < s.n && !is_blank(s.p[n])) {
        n++;
    }
    *rest = zs_str_sub(s, n, s.n);
    while (n > 0 && (is_around(s.p[n - 1]) || s.p[n - 1] == '.')) {
        n--;
    }
    return zs_str_sub(s, 0, n);
}

/* How well a word fits a place; 0: not at all. */
static uint32_t fit(const zs_place *place, zs_str word)
{
    zs_str value = runtime_leaf(place), key = runtime_key(place);
    uint32_t length = word.n < 200 ? (uint32_t)word.n : 200;
    bool is_leaf = value.n > 0;
    if (is_leaf && zs_str_eq(value, word)) {
        return EXACT + length;
    }
    if (is_leaf && value.p[0] == '/' && value.n > WORD_BYTES_MIN &&
        zs_str_find(word, '/') < word.n && runtime_same_path(value, word)) {
        return AS_PATH + (uint32_t)(value.n < length ? value.n : length);
    }
    bool is_variable =
        is_leaf && value.n > word.n && value.p[word.n] == '=' && zs_str_starts(value, word);
    if (is_variable) {
        return AS_VARIABLE + length;
    }
    return key.n >= WORD_BYTES_MIN && zs_str_eq(key, word) ? AS_KEY + length : 0;
}

/* Keeps the best ones; of equals the first. */
static void keep(runtime_answer *answer, uint32_t *scores, uint32_t place, uint32_t score)
{
    uint32_t at = answer->n;
    while (at > 0 && scores[at - 1] < score) {
        at--;
    }
    if (at == RUNTIME_HITS_MAX) {
        return;
    }
    uint32_t last = answer->n < RUNTIME_HITS_MAX ? answer->n++ : RUNTIME_HITS_MAX - 1;
    for (uint32_t i = last; i > at; i--) {
        answer->hits[i] = answer->hits[i - 1];
        scores[i] = scores[i - 1];
    }
    answer->hits[at] = place;
    scores[at] = score;
}

bool runtime_guess(const runtime_config *config, zs_str message, runtime_answer *ret)
{
    runtime_answer answer = {.means = NULL};
    uint32_t scores[RUNTIME_HITS_MAX] = {0};
    zs_str words[WORDS_MAX];
    size_t n = 0;
    while (message.n > 0 && n < WORDS_MAX) {
        bool is_quoted;
        zs_str word = next_word(&message, &is_quoted);
        if (is_telling(word, is_quoted)) {
            words[n++] = word;
        }
    }
    for (uint32_t i = 0; i < config->n; i++) {
        uint32_t best = 0;
        for (size_t j = 0; j < n; j++) {
            uint32_t score = fit(&config->items[i], words[j]);
            best = score > best ? score : best;
        }
        if (best > 0) {
            keep(&answer, scores, i, best);
        }
    }
    *ret = answer;
    return answer.n > 0;
}
