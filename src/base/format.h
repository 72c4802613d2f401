/* Message formatting without stdio, locale or allocation outside the arena.
 *   %s  const char *         %S  zs_str            %Q  zs_str in backticks, control bytes escaped,
 *   cut after 80 bytes
 *   %d  int                  %D  int64_t           %u  unsigned            %U  uint64_t
 *   %o  unsigned in octal    %c  int (one byte)    %%  a percent sign Anything else is a
 *   programming error (assert). */
#ifndef ZS_BASE_FORMAT_H
#define ZS_BASE_FORMAT_H

#include <stdarg.h>

#include "base/str.h"

/* The text, in the arena. {NULL, 0} and arena failed when there is no memory. */
zs_str zs_format(zs_arena *a, const char *format, ...);
zs_str zs_vformat(zs_arena *a, const char *format, va_list args);

#endif
