/* Chooses the reader by the name of the source. */
#include "text/read.h"

#include "base/banned.h"

bool zs_read_any(zs_arena *a, const zs_source *source, zs_tape *ret, zs_diags *diags)
{
    return zs_str_ends(source->name, ZS_STR(".json")) ? zs_read_json(a, source, ret, diags)
                                                      : zs_read_yaml(a, source, ret, diags);
}
