/* The field ledger as data. Must not know the schemas: a test compares the two. */
#include "translate/ledger.h"

#include <assert.h>
#include <stddef.h>

/* The texts of a row are named after its line. */
#define JOINED(a, b) a##b
#define NAME(what, line) JOINED(what, line)

static const struct texts {
#define ZS_LEDGER(path, decision, by, says)                                  \
    char NAME(path_, __LINE__)[sizeof path], NAME(by_, __LINE__)[sizeof by], \
        NAME(says_, __LINE__)[sizeof says];
#include "translate/ledger.def"
#undef ZS_LEDGER
} texts = {
#define ZS_LEDGER(path, decision, by, says) path, by, says,
#include "translate/ledger.def"
#undef ZS_LEDGER
};
static_assert(sizeof texts <= UINT16_MAX, "zs_ledger_row has 16 bits for where a text begins");

static const zs_ledger_row rows[] = {
#define ZS_LEDGER(path, decision, by, says)                                                      \
    {offsetof(struct texts, NAME(path_, __LINE__)), offsetof(struct texts, NAME(by_, __LINE__)), \
     offsetof(struct texts, NAME(says_, __LINE__)), ZS_DECISION_##decision},
#include "translate/ledger.def"
#undef ZS_LEDGER
};
enum { ROWS = sizeof rows / sizeof *rows };

static const struct {
    const char *word, *says;
} reasons[] = {
    {"agent", "the agent of the node, which starts, watches, stops and mends containers"},
    {"document", "the reader of the document"},
    {"health", "whoever asks whether the service works, from outside the container"},
    {"image", "whoever fetches and unpacks the image"},
    {"network", "whoever sets up overlay networks, bridges and tunnels"},
    {"platform", "the agent of another operating system"},
    {"proxy", "the proxy of the node, which listens for the service"},
    {"scheduling", "the scheduler: when, where and how often the service runs"},
    {"volume", "whoever prepares volumes and mounts buckets"},
    {"wasm", "the WebAssembly host, which runs inside the container"},
};
enum { REASONS = sizeof reasons / sizeof *reasons };

#include "base/banned.h"

const char *zs_ledger_path(const zs_ledger_row *row)
{
    return (const char *)&texts + row->path;
}

const char *zs_ledger_by(const zs_ledger_row *row)
{
    return (const char *)&texts + row->by;
}

const char *zs_ledger_says(const zs_ledger_row *row)
{
    return (const char *)&texts + row->says;
}

const zs_ledger_row *zs_ledger_at(size_t i)
{
    return i < ROWS ? &rows[i] : NULL;
}

const zs_ledger_row *zs_ledger_find(zs_str path)
{
    size_t i = 0;
    while (i < ROWS && !zs_str_is(path, zs_ledger_path(&rows[i]))) {
        i++;
    }
    return zs_ledger_at(i);
}

const char *zs_decision_word(zs_decision decision)
{
    static const char *const words[] = {"translated", "rejected", "not runtime"};
    return words[decision];
}

const char *zs_ledger_reason(zs_str word)
{
    for (size_t i = 0; i < REASONS; i++) {
        if (zs_str_is(word, reasons[i].word)) {
            return reasons[i].says;
        }
    }
    return NULL;
}
