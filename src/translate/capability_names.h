/* The capabilities of Linux by name. Private to translate/. Source: linux/capability.h of Linux
 * 6.12. */
#ifndef ZS_TRANSLATE_CAPABILITY_NAMES_H
#define ZS_TRANSLATE_CAPABILITY_NAMES_H

#include "base/str.h"

enum { ZS_CAPABILITIES = 41 };

/* `CAP_CHOWN` and so on, by kernel number; number < ZS_CAPABILITIES. */
zs_str zs_capability_name(unsigned number);
/* The number of a name as it is written in config.json; ZS_CAPABILITIES when it is none of those.
 * `first` is where it is looked for first: names mostly come in the order of their numbers. */
unsigned zs_capability_find(zs_str name, unsigned first);
/* The number of a name in any letter case, with or without `CAP_`; ZS_CAPABILITIES when it is
 * none. */
unsigned zs_capability_number(zs_str name);

#endif
