/* Which cdiVersion a file needs for the fields it uses. */
#ifndef ZS_CDI_VERSION_H
#define ZS_CDI_VERSION_H

#include "generated/cdi/cdi.h"

/* The known versions in rising order; 0.3.0 is the lowest that any file can satisfy. */
typedef enum zs_cdi_version {
    ZS_CDI_VERSION_0_1_0,
    ZS_CDI_VERSION_0_2_0,
    ZS_CDI_VERSION_0_3_0,
    ZS_CDI_VERSION_0_4_0,
    ZS_CDI_VERSION_0_5_0,
    ZS_CDI_VERSION_0_6_0,
    ZS_CDI_VERSION_0_7_0,
    ZS_CDI_VERSION_0_8_0,
    ZS_CDI_VERSION_1_0_0,
    ZS_CDI_VERSION_1_1_0,
    ZS_CDI_VERSIONS
} zs_cdi_version;

/* "0.5.0", one leading `v` allowed; ZS_CDI_VERSIONS when it is no known version. */
zs_cdi_version zs_cdi_version_of(zs_str text);
const char *zs_cdi_version_name(zs_cdi_version version);

/* The lowest version a file needs, and the first of the fields that need it. */
typedef struct zs_cdi_need {
    zs_cdi_version version;
    const char *what; /* "`hostPath` of a device node"; NULL: nothing in particular */
    zs_span at;
} zs_cdi_need;
zs_cdi_need zs_cdi_version_needed(const zs_cdi_spec *spec);

#endif
