/* Memory of the tool's sessions: blocks that a worker uses again and again, and for large documents
 * pages that come 2 MB at a time. */
#ifndef ZS_CLI_BLOCKS_H
#define ZS_CLI_BLOCKS_H

#include "zspec.h"

typedef union cli_block cli_block;

/* All zero is empty. For one thread. */
typedef struct cli_blocks {
    cli_block *kept;    /* given back, of the usual size */
    cli_block *regions; /* what blocks are cut from */
    char *next, *end;   /* room of the newest region */
    size_t n_kept, used;
} cli_blocks;

/* Memory for zs_session_new, up to the limit of a run. */
zs_memory cli_blocks_memory(cli_blocks *blocks);
/* Gives everything back; sessions that use it are gone by then. */
void cli_blocks_release(cli_blocks *blocks);

#endif
