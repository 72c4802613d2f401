/* Chooses the reader by the name of the source. */
#include "text/json_fast.h"
#include "text/read.h"
#include "text/yaml_fast.h"

#include "base/banned.h"

bool zs_read_any(zs_arena *a, const zs_source *source, zs_tape *ret, zs_diags *diags)
{
    return zs_str_ends(source->name, ZS_STR(".json")) ? zs_read_json(a, source, ret, diags)
                                                      : zs_read_yaml(a, source, ret, diags);
}

bool zs_read_into(zs_arena *a, const zs_source *source, zs_sink *sink, zs_diags *diags)
{
    if (!zs_str_ends(source->name, ZS_STR(".json"))) {
        return zs_yaml_fast_into(a, source, sink);
    }
    bool is_read = source->bytes.n <= ZS_TEXT_BYTES_MAX &&
                   (sink->take_json != NULL ? sink->take_json(sink, source)
                                            : zs_json_fast_into(a, source, sink));
    if (!is_read) {
        return false;
    }
    zs_text_warn_of_bidi(source, diags);
    return true;
}
