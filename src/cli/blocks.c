/* The first touch of a page costs as much as reading a kilobyte of YAML, so what a large document
 * becomes lies in huge pages where the kernel has them. Small ones are left to malloc. */
#include "cli/blocks.h"

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "base/limits.h"
#include "base/pages.h"

#include "base/banned.h"

enum {
    KEPT_MAX = 32,         /* blocks from malloc that are kept */
    KEPT_BYTES = 65536,    /* the size of an arena's block: the only one worth keeping */
    SMALL_BYTES = 8 << 20, /* up to here nothing is large: of less, rounding would be the most */
    REGION_BYTES = 2 * ZS_HUGE_PAGE_BYTES,
};

typedef enum origin { FROM_MALLOC, FROM_REGION, FROM_SYSTEM } origin;

union cli_block {
    struct {
        union cli_block *next;
        size_t size; /* this head included */
        origin from;
    } head;
    max_align_t aligned;
};

static char *map(size_t size)
{
    void *p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return p != MAP_FAILED ? p : NULL;
}

/* From the begin of a huge page on, as newer kernels lay it anyway; NULL when the system has no
 * memory to give. */
static void *take_pages(size_t size)
{
    char *p = map(size);
    if (p != NULL && (uintptr_t)p % ZS_HUGE_PAGE_BYTES != 0) {
        munmap(p, size);
        p = map(size + ZS_HUGE_PAGE_BYTES);
        size_t before = ZS_HUGE_PAGE_BYTES - (uintptr_t)p % ZS_HUGE_PAGE_BYTES;
        if (p != NULL) {
            munmap(p, before);
            p += before;
        }
        if (p != NULL && before < ZS_HUGE_PAGE_BYTES) {
            munmap(p + size, ZS_HUGE_PAGE_BYTES - before);
        }
    }
    if (p != NULL) {
        (void)madvise(p, size, MADV_HUGEPAGE); /* a hint */
    }
    return p;
}

/* Pages of its own when it is large; blocks of the usual size are cut from a region. What is
 * between, which cannot be kept for others, is malloc's, as is all when this gives NULL. */
static cli_block *take_large(cli_blocks *b, size_t size_asked, size_t total)
{
    cli_block *taken;
    if (total > ZS_HUGE_PAGE_BYTES / 2) {
        size_t size = zs_huge_rounded(total);
        taken = take_pages(size);
        if (taken != NULL) {
            taken->head.size = size;
            taken->head.from = FROM_SYSTEM;
        }
        return taken;
    }
    if (size_asked != KEPT_BYTES) {
        return NULL;
    }
    if ((size_t)(b->end - b->next) < total) {
        cli_block *region = take_pages(REGION_BYTES);
        if (region == NULL) {
            return NULL;
        }
        region->head.next = b->regions;
        b->regions = region;
        b->next = (char *)(region + 1);
        b->end = (char *)region + REGION_BYTES;
    }
    taken = (cli_block *)(void *)b->next;
    b->next += total;
    taken->head.from = FROM_REGION;
    return taken;
}

/* A kept block of the usual size, or a new one of any size. */
static void *take_block(void *context, size_t size)
{
    cli_blocks *b = context;
    cli_block *taken = NULL;
    if (size > SIZE_MAX / 2) {
        return NULL;
    }
    size_t total = sizeof *taken + (size + sizeof *taken - 1) / sizeof *taken * sizeof *taken;
    if (size == KEPT_BYTES && b->kept != NULL) {
        taken = b->kept;
        b->kept = taken->head.next;
        b->n_kept--;
        return taken + 1;
    }
    if (b->used + total > SMALL_BYTES) {
        taken = take_large(b, size, total);
    }
    if (taken == NULL) {
        taken = malloc(total);
        if (taken == NULL) {
            return NULL;
        }
        taken->head.from = FROM_MALLOC;
    }
    if (taken->head.from != FROM_SYSTEM) {
        taken->head.size = total;
    }
    b->used += taken->head.size;
    return taken + 1;
}

/* Blocks of the usual size are kept for the next need: their pages are there already. */
static void give_block(void *context, void *p)
{
    cli_blocks *b = context;
    cli_block *given = (cli_block *)p - 1;
    bool is_usual = given->head.size == KEPT_BYTES + sizeof *given;
    if (given->head.from == FROM_SYSTEM) {
        b->used -= given->head.size;
        munmap(given, given->head.size);
    } else if (is_usual && (given->head.from == FROM_REGION || b->n_kept < KEPT_MAX)) {
        given->head.next = b->kept;
        b->kept = given;
        b->n_kept++;
    } else {
        b->used -= given->head.size;
        free(given);
    }
}

zs_memory cli_blocks_memory(cli_blocks *blocks)
{
    return (zs_memory){take_block, give_block, blocks, ZS_MEMORY_BYTES_MAX};
}

void cli_blocks_release(cli_blocks *b)
{
    while (b->kept != NULL) {
        cli_block *first = b->kept;
        b->kept = first->head.next;
        if (first->head.from == FROM_MALLOC) {
            free(first);
        }
    }
    while (b->regions != NULL) {
        cli_block *first = b->regions;
        b->regions = first->head.next;
        munmap(first, REGION_BYTES);
    }
    *b = (cli_blocks){.used = 0};
}
