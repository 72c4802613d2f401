/* Which seccomp profile a service gets: the one its security_opt names, else that of --seccomp.
 * Must not know what stands in a profile.
 * Source: Docker's `--security-opt seccomp=` and the daemon's `seccomp-profile`. */
#include "translate/seccomp.h"

#include "base/banned.h"

zs_security_option zs_security_option_split(zs_str text, zs_span at)
{
    size_t end = zs_str_find(text, '=');
    if (end == text.n) {
        end = zs_str_find(text, ':');
    }
    return (zs_security_option){zs_str_sub(text, 0, end), zs_str_sub(text, end + 1, text.n),
                                end < text.n, at};
}

zs_seccomp_choice zs_seccomp_read(zs_str value, zs_span at, bool is_option)
{
    zs_seccomp_choice choice = {ZS_SECCOMP_FILE, is_option, value, at};
    if (zs_str_is(value, "unconfined")) {
        choice.kind = ZS_SECCOMP_NONE;
    } else if (zs_str_is(value, "default") || zs_str_is(value, "builtin")) {
        choice.kind = ZS_SECCOMP_DEFAULT;
        choice.text = ZS_STR("default");
    } else if (value.n > 0 && value.p[0] == '{' && !is_option) {
        choice.kind = ZS_SECCOMP_INLINE;
    }
    return choice;
}

zs_seccomp_choice zs_seccomp_choose(const zs_input *input)
{
    const zs_svc_service *service = &input->service->value;
    for (uint32_t i = 0; i < service->security_opt.n; i++) {
        zs_security_option o = zs_security_option_split(service->security_opt.items[i],
                                                        service->security_opt.at[i].at);
        if (zs_str_is(o.key, "seccomp") && o.value.n > 0) {
            return zs_seccomp_read(o.value, o.at, false);
        }
    }
    if (input->seccomp.is_set && !service->privileged) {
        return zs_seccomp_read(input->seccomp.s, input->seccomp.at, true);
    }
    return (zs_seccomp_choice){ZS_SECCOMP_NONE, false, {NULL, 0}, ZS_NOWHERE};
}
