/* The signals of Linux by name and number. */
#ifndef ZS_TRANSLATE_SIGNAL_NAMES_H
#define ZS_TRANSLATE_SIGNAL_NAMES_H

#include "base/str.h"

/* `term`, `SIGTERM`, `15`, `SIGRTMIN+3`, `RTMAX-1`, `37`: the full name, as `kill -l` has it, in
 * the arena. False when there is no such signal; *ret is then the nearest name, or has n 0, and
 * *ret_is_one whether it is the only one near. Without memory false, with a->failed. */
bool zs_signal_name(zs_arena *a, zs_str text, zs_str *ret, bool *ret_is_one);

#endif
