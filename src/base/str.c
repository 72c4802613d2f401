/* String slices: comparing, cutting, joining, and the distance between words.
 * Knows bytes only; letter case is that of ASCII. */
#include "base/str.h"

#include <assert.h>

#include "base/banned.h"

enum { DISTANCE_MAX = 15 }; /* the largest `most` of zs_str_distance */

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

int zs_str_cmp(zs_str a, zs_str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n == 0 ? 0 : memcmp(a.p, b.p, n);
    if (order != 0) {
        return order < 0 ? -1 : 1;
    }
    return a.n == b.n ? 0 : a.n < b.n ? -1 : 1;
}

bool zs_str_eq_nocase(zs_str a, zs_str b)
{
    if (a.n != b.n) {
        return false;
    }
    for (size_t i = 0; i < a.n; i++) {
        if (lower(a.p[i]) != lower(b.p[i])) {
            return false;
        }
    }
    return true;
}

bool zs_str_starts(zs_str s, zs_str prefix)
{
    return s.n >= prefix.n && zs_str_eq((zs_str){s.p, prefix.n}, prefix);
}

bool zs_str_ends(zs_str s, zs_str suffix)
{
    return s.n >= suffix.n && zs_str_eq(zs_str_sub(s, s.n - suffix.n, suffix.n), suffix);
}

size_t zs_str_find(zs_str s, char c)
{
    const char *found = s.n == 0 ? NULL : memchr(s.p, c, s.n);
    return found == NULL ? s.n : (size_t)(found - s.p);
}

zs_str zs_str_sub(zs_str s, size_t from, size_t n)
{
    if (from > s.n) {
        from = s.n;
    }
    if (n > s.n - from) {
        n = s.n - from;
    }
    return (zs_str){from == 0 ? s.p : s.p + from, n}; /* NULL has no bytes to skip */
}

zs_str zs_str_copy(zs_arena *a, zs_str s)
{
    char *p = zs_arena_copy(a, s.p, s.n);
    return p == NULL ? (zs_str){NULL, 0} : (zs_str){p, s.n};
}

/* Joins in one allocation, because what is made here stays until the arena goes. */
zs_str zs_str_concat(zs_arena *a, const zs_str *parts, size_t n)
{
    size_t total = 0;
    for (size_t i = 0; i < n; i++) {
        if (parts[i].n >= SIZE_MAX / 2 - total) {
            a->failed = true;
            return (zs_str){NULL, 0};
        }
        total += parts[i].n;
    }
    char *p = zs_arena_room(a, total + 1);
    if (p == NULL) {
        return (zs_str){NULL, 0};
    }
    size_t at = 0;
    for (size_t i = 0; i < n; i++) {
        if (parts[i].n != 0) {
            memcpy(p + at, parts[i].p, parts[i].n);
        }
        at += parts[i].n;
    }
    p[total] = '\0';
    return (zs_str){p, total};
}

static unsigned least(unsigned a, unsigned b)
{
    return a < b ? a : b;
}

/* Optimal string alignment in a band of 2 * most + 1 columns round the diagonal: no memory, and
 * time n * most. Three rows are kept, because a swap of neighbours looks two rows back. Column c of
 * row i stands for j = i + c - most. */
unsigned zs_str_distance(zs_str a, zs_str b, unsigned most)
{
    assert(most <= DISTANCE_MAX);
    unsigned room[3][2 * DISTANCE_MAX + 3] = {{0}};
    unsigned far = most + 1, columns = 2 * most + 1;
    size_t longer = a.n > b.n ? a.n : b.n, shorter = a.n > b.n ? b.n : a.n;
    if (longer - shorter > most) {
        return far;
    }
    for (unsigned c = 0; c < columns + 1; c++) {
        room[0][c] = c >= most && c < columns ? c - most : far;
        room[1][c] = room[2][c] = far;
    }
    for (size_t i = 1; i <= a.n; i++) {
        unsigned *row = room[i % 3], *up = room[(i + 2) % 3], *up2 = room[(i + 1) % 3];
        for (unsigned c = 0; c < columns; c++) {
            row[c] = far;
            if (i + c < most || i + c - most > b.n) {
                continue;
            }
            size_t j = i + c - most;
            row[c] = least(far, up[c + 1] + 1);
            if (j >= 1) {
                row[c] = least(row[c], up[c] + (a.p[i - 1] == b.p[j - 1] ? 0 : 1));
                row[c] = least(row[c], c >= 1 ? row[c - 1] + 1 : far);
            }
            if (i >= 2 && j >= 2 && a.p[i - 1] == b.p[j - 2] && a.p[i - 2] == b.p[j - 1]) {
                row[c] = least(row[c], up2[c] + 1);
            }
        }
        row[columns] = far;
    }
    return least(far, room[a.n % 3][b.n + most - a.n]);
}
