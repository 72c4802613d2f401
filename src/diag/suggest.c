/* "Did you mean": the candidate nearest to what was written.
 * Knows no schema; bounded by the number of candidates and the length of the word. */
#include "diag/diag.h"

#include "base/banned.h"

enum {
    FOLD_MAX = 64,  /* longer words are compared as they stand */
    SHORT_WORD = 5, /* words up to this length may differ by one edit only, one letter by none */
};

/* The word with letter case and `-`/`_` levelled out. */
static zs_str fold(zs_str s, char room[FOLD_MAX])
{
    if (s.n > FOLD_MAX) {
        return s;
    }
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        room[i] = c == '-' ? '_' : c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
    }
    return (zs_str){room, s.n};
}

/* The smaller of the plain distance and the folded one plus one. */
static unsigned nearness(zs_str word, zs_str folded, zs_str candidate, unsigned most)
{
    size_t gap = word.n > candidate.n ? word.n - candidate.n : candidate.n - word.n;
    if (gap > most) {
        return most + 1;
    }
    char room[FOLD_MAX];
    unsigned plain = zs_str_distance(word, candidate, most);
    unsigned level = zs_str_distance(folded, fold(candidate, room), most) + 1;
    return level < plain ? level : plain;
}

/* The edits between the word and a candidate that counts as near. */
static unsigned reach_of(zs_str word)
{
    return word.n <= 1 ? 0 : word.n <= SHORT_WORD ? 1 : 2;
}

zs_str zs_suggest(zs_str word, const zs_str *candidates, size_t n)
{
    char room[FOLD_MAX];
    zs_str folded = fold(word, room);
    zs_str best = {NULL, 0};
    unsigned most = reach_of(word);
    unsigned least = most + 1;
    for (size_t i = 0; i < n; i++) {
        unsigned distance = nearness(word, folded, candidates[i], most);
        if (distance < least) {
            least = distance;
            best = candidates[i];
        }
    }
    return best;
}

bool zs_suggests_one(zs_str word, const zs_str *candidates, size_t n)
{
    char room[FOLD_MAX];
    zs_str folded = fold(word, room);
    zs_str found = {NULL, 0};
    unsigned most = reach_of(word);
    for (size_t i = 0; i < n; i++) {
        if (nearness(word, folded, candidates[i], most) <= most) {
            if (found.p != NULL && !zs_str_eq(found, candidates[i])) {
                return false;
            }
            found = candidates[i];
        }
    }
    return found.p != NULL;
}
