/* Finding repeated items of a list by sorting their numbers: no hashing, so no input makes it
 * slow. */
#include "model/check.h"

#include "base/banned.h"

typedef struct zs_sorter {
    const zs_type *type;
    const char *items;
} zs_sorter;

/* Order of two items of the types that lists of unique items may have. */
static int compare_values(const zs_type *t, const void *a, const void *b)
{
    switch ((zs_kind)t->kind) {
    case ZS_KIND_STR:
        return zs_str_cmp(zs_load_str(a), zs_load_str(b));
    case ZS_KIND_DOUBLE: {
        double x = zs_load_double(a), y = zs_load_double(b);
        return (x > y) - (x < y);
    }
    case ZS_KIND_ENUM: {
        uint32_t x = zs_load_enum(a), y = zs_load_enum(b);
        return (x > y) - (x < y);
    }
    default: {
        uint64_t x = zs_load_int(t, a), y = zs_load_int(t, b);
        return (x > y) - (x < y);
    }
    }
}

static const void *item_at(const zs_sorter *s, uint32_t i)
{
    return s->items + (size_t)i * s->type->size;
}

/* Equal items keep their order, so that the later one is the repetition. */
static bool is_before(const zs_sorter *s, uint32_t a, uint32_t b)
{
    int order = compare_values(s->type, item_at(s, a), item_at(s, b));
    return order < 0 || (order == 0 && a < b);
}

/* Restores the heap below `root` after its value changed. */
static void sift_down(const zs_sorter *s, uint32_t *heap, uint32_t root, uint32_t n)
{
    for (;;) {
        uint32_t child = 2 * root + 1;
        if (child >= n) {
            return;
        }
        if (child + 1 < n && is_before(s, heap[child], heap[child + 1])) {
            child++;
        }
        if (!is_before(s, heap[root], heap[child])) {
            return;
        }
        uint32_t moved = heap[root];
        heap[root] = heap[child];
        heap[child] = moved;
        root = child;
    }
}

/* Heap sort: the same time for every input, and no room but the order itself. */
static void sort(const zs_sorter *s, uint32_t *order, uint32_t n)
{
    for (uint32_t i = n / 2; i > 0; i--) {
        sift_down(s, order, i - 1, n);
    }
    for (uint32_t last = n; last > 1; last--) {
        uint32_t largest = order[0];
        order[0] = order[last - 1];
        order[last - 1] = largest;
        sift_down(s, order, 0, last - 1);
    }
}

void zs_check_unique(zs_checker *c, const zs_place *place, const zs_list *list)
{
    const zs_type *t = &c->schema->types[place->type];
    zs_sorter sorter = {&c->schema->types[t->ref], list->items};
    uint32_t *order = zs_arena_array(c->a, list->n, sizeof *order);
    if (order == NULL) {
        return;
    }
    for (uint32_t i = 0; i < list->n; i++) {
        order[i] = i;
    }
    sort(&sorter, order, list->n);
    for (uint32_t i = 1; i < list->n; i++) {
        uint32_t first = order[i - 1], again = order[i];
        if (compare_values(sorter.type, item_at(&sorter, first), item_at(&sorter, again)) == 0) {
            zs_diag *said = zs_diag_push(c->diags, ZS_CODE_REPEATED_ITEM, list->at[again].at,
                                         "%S: %Q stands twice", zs_place_words(c->a, place),
                                         zs_value_words(c, sorter.type, item_at(&sorter, again)));
            zs_diag_add_label(c->diags, said, list->at[first].at, "first here");
            zs_diag_help(c->diags, said, "remove one of the two");
        }
    }
}
