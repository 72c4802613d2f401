/* Internet addresses in text form. Private to translate/. Sources: RFC 4291 section 2.2, RFC
 * 6943 section 3.1.1. */
#ifndef ZS_TRANSLATE_ADDRESS_H
#define ZS_TRANSLATE_ADDRESS_H

#include "base/str.h"

/* `192.0.2.1` or `2001:db8::1`, without zone, port or prefix. */
bool zs_is_address(zs_str s);

#endif
