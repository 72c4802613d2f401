/* Which function judges which scalar language. */
#include "text/scalar.h"

#include "text/fault.h"

#include "base/banned.h"

/* Sizes of which 0 is no use, or of which -1 means no limit. */
static bool check_memory(zs_format_id format, zs_str s, zs_fault *f)
{
    int64_t bytes = 0;
    if (format == ZS_FORMAT_MEMORY_OR_MINUS_ONE && zs_str_is(s, "-1")) {
        return true;
    }
    if (!zs_parse_memory(s, &bytes, f)) {
        return false;
    }
    return format != ZS_FORMAT_MEMORY_POSITIVE || bytes > 0 ||
           zs_fault_set(f, 0, s.n, "must be more than 0", "leave it out for no limit");
}

static bool check_path(zs_str s, zs_fault *f)
{
    return zs_str_starts(s, ZS_STR("/")) ||
           zs_fault_set(f, 0, s.n, "must start with `/`", "write the whole path, from the root on");
}

/* One function a language. */
static bool check(zs_format_id format, zs_str s, zs_fault *ret_fault)
{
    zs_duration duration;
    zs_image_reference reference;
    switch (format) {
    case ZS_FORMAT_DURATION:
        return zs_parse_duration(s, &duration, ret_fault);
    case ZS_FORMAT_MEMORY:
    case ZS_FORMAT_MEMORY_POSITIVE:
    case ZS_FORMAT_MEMORY_OR_MINUS_ONE:
        return check_memory(format, s, ret_fault);
    case ZS_FORMAT_CRON:
        return zs_check_cron(s, ret_fault);
    case ZS_FORMAT_IMAGE_REFERENCE:
        return zs_parse_image_reference(s, &reference, ret_fault);
    case ZS_FORMAT_SEMVER:
        return zs_check_semver(s, ret_fault);
    case ZS_FORMAT_CPU_LIST:
        return zs_check_cpu_list(s, ret_fault);
    case ZS_FORMAT_ABSOLUTE_PATH:
        return check_path(s, ret_fault);
    case ZS_FORMAT_ENV_ENTRY:
        return zs_check_env_entry(s, ret_fault);
    case ZS_FORMAT_CDI_KIND:
        return zs_check_cdi_kind(s, ret_fault);
    case ZS_FORMAT_CDI_NAME:
        return zs_check_cdi_name(s, ret_fault);
    case ZS_FORMAT_NONE:
    case ZS_FORMAT_COUNT:
        break;
    }
    return true;
}

/* A fix is offered when it is certain: what is still wrong with it would be the next error. */
bool zs_scalar_check(zs_format_id format, zs_str s, zs_fault *ret_fault)
{
    zs_fault other = {0};
    if (check(format, s, ret_fault)) {
        return true;
    }
    if (ret_fault->fix.n != 0 && !check(format, ret_fault->fix, &other)) {
        ret_fault->fix.n = 0;
    }
    return false;
}
