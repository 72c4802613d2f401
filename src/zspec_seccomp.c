/* The library door: profiles of system calls, those that are handed in and those that stand
 * elsewhere: in the library itself, or in the deployment. */
#include "generated/seccomp/seccomp.h"
#include "session.h"

#include "base/banned.h"

const zs_scmp_profile *zs_session_read_seccomp(zs_session *s, const char *name, const char *bytes,
                                               size_t size)
{
    const zs_source *source = zs_session_source(s, name, bytes, size);
    const void *root = NULL;
    uint16_t type;
    bool ok = source != NULL && zs_session_parse(s, ZS_DOCUMENT_SECCOMP, source, &type, &root);
    return ok ? root : NULL;
}

/* What the deployment calls `name` is this profile (NULL: none, because of `why`). */
static bool add_profile(zs_session *s, zs_str name, const zs_scmp_profile *profile, const char *why)
{
    void *items;
    memcpy(&items, &s->input.seccomp_profiles, sizeof items); /* writable: it is the session's */
    uint32_t n = s->input.n_seccomp_profiles;
    zs_str kept = zs_str_copy(&s->a, name);
    zs_str words = why != NULL ? zs_str_copy(&s->a, zs_str_of(why)) : (zs_str){NULL, 0};
    if (s->a.failed ||
        !zs_arena_grow(&s->a, &items, &s->seccomp_capacity, n, n + 1, sizeof(zs_seccomp_profile))) {
        return false;
    }
    ((zs_seccomp_profile *)items)[n] = (zs_seccomp_profile){kept, profile, words};
    s->input.seccomp_profiles = items;
    s->input.n_seccomp_profiles = n + 1;
    return true;
}

/* Does the text start as a JSON object? */
static bool is_object(const char *bytes, size_t size)
{
    size_t i = 0;
    while (i < size &&
           (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\r' || bytes[i] == '\n')) {
        i++;
    }
    return i < size && bytes[i] == '{';
}

bool zs_add_seccomp_profile(zs_session *s, const char *file, const char *name, const char *bytes,
                            size_t size)
{
    if (!zs_session_is_yaml(zs_str_of(name)) && !is_object(bytes, size)) {
        return zs_miss_seccomp_profile(s, file, "it is no JSON object");
    }
    const zs_scmp_profile *profile = zs_session_read_seccomp(s, name, bytes, size);
    return add_profile(s, zs_str_of(file), profile, "it has errors") && profile != NULL;
}

bool zs_miss_seccomp_profile(zs_session *s, const char *file, const char *why)
{
    return add_profile(s, zs_str_of(file), NULL, why);
}

zs_text zs_session_seccomp_file(const zs_session *s, size_t i)
{
    zs_input input = s->input;
    input.service = &s->deployment->services.items[i];
    zs_seccomp_choice choice = zs_seccomp_choose(&input);
    return choice.kind == ZS_SECCOMP_FILE && !choice.is_option
               ? (zs_text){choice.text.p, choice.text.n}
               : (zs_text){"", 0};
}

zs_text zs_seccomp_file_of(zs_session *s, const char *service)
{
    size_t n = zs_service_count(s);
    for (size_t i = 0; i < n; i++) {
        bool is_it =
            service != NULL ? zs_str_is(s->deployment->services.items[i].key, service) : n == 1;
        if (is_it) {
            return zs_session_seccomp_file(s, i);
        }
    }
    return (zs_text){"", 0};
}

static bool has_profile(const zs_session *s, zs_str name)
{
    for (uint32_t i = 0; i < s->input.n_seccomp_profiles; i++) {
        if (zs_str_eq(s->input.seccomp_profiles[i].name, name)) {
            return true;
        }
    }
    return false;
}

bool zs_session_load_seccomp(zs_session *s)
{
    zs_seccomp_choice choice = zs_seccomp_choose(&s->input);
    if (choice.kind == ZS_SECCOMP_DEFAULT && s->input.seccomp_default == NULL) {
        s->input.seccomp_default = zs_session_read_seccomp(
            s, "<default seccomp profile>", zs_scmp_embedded_text, zs_scmp_embedded_size);
        return s->input.seccomp_default != NULL;
    }
    if (choice.kind == ZS_SECCOMP_INLINE && !has_profile(s, choice.text)) {
        const zs_scmp_profile *profile =
            zs_session_read_seccomp(s, "<security_opt>", choice.text.p, choice.text.n);
        return add_profile(s, choice.text, profile, NULL) && profile != NULL;
    }
    return true;
}
