/* The capabilities of Linux, in the order of their numbers. Must not know which are granted.
 * Source: linux/capability.h of Linux 6.12. */
#include "translate/capability_names.h"

#include "base/banned.h"

#define NAME(literal)                \
    {                                \
        literal, sizeof(literal) - 1 \
    }
static const zs_str names[ZS_CAPABILITIES] = {
    NAME("CAP_CHOWN"),
    NAME("CAP_DAC_OVERRIDE"),
    NAME("CAP_DAC_READ_SEARCH"),
    NAME("CAP_FOWNER"),
    NAME("CAP_FSETID"),
    NAME("CAP_KILL"),
    NAME("CAP_SETGID"),
    NAME("CAP_SETUID"),
    NAME("CAP_SETPCAP"),
    NAME("CAP_LINUX_IMMUTABLE"),
    NAME("CAP_NET_BIND_SERVICE"),
    NAME("CAP_NET_BROADCAST"),
    NAME("CAP_NET_ADMIN"),
    NAME("CAP_NET_RAW"),
    NAME("CAP_IPC_LOCK"),
    NAME("CAP_IPC_OWNER"),
    NAME("CAP_SYS_MODULE"),
    NAME("CAP_SYS_RAWIO"),
    NAME("CAP_SYS_CHROOT"),
    NAME("CAP_SYS_PTRACE"),
    NAME("CAP_SYS_PACCT"),
    NAME("CAP_SYS_ADMIN"),
    NAME("CAP_SYS_BOOT"),
    NAME("CAP_SYS_NICE"),
    NAME("CAP_SYS_RESOURCE"),
    NAME("CAP_SYS_TIME"),
    NAME("CAP_SYS_TTY_CONFIG"),
    NAME("CAP_MKNOD"),
    NAME("CAP_LEASE"),
    NAME("CAP_AUDIT_WRITE"),
    NAME("CAP_AUDIT_CONTROL"),
    NAME("CAP_SETFCAP"),
    NAME("CAP_MAC_OVERRIDE"),
    NAME("CAP_MAC_ADMIN"),
    NAME("CAP_SYSLOG"),
    NAME("CAP_WAKE_ALARM"),
    NAME("CAP_BLOCK_SUSPEND"),
    NAME("CAP_AUDIT_READ"),
    NAME("CAP_PERFMON"),
    NAME("CAP_BPF"),
    NAME("CAP_CHECKPOINT_RESTORE"),
};

enum { PREFIX = sizeof "CAP_" - 1 };

zs_str zs_capability_name(unsigned number)
{
    return names[number];
}

/* Lengths and last letters tell most names apart. */
static bool is_like(zs_str name, zs_str known)
{
    return name.n == known.n && ((name.p[name.n - 1] ^ known.p[name.n - 1]) & ~0x20) == 0;
}

/* Every compile asks for dozens, and nearly all come in order: the next is a few names on. */
unsigned zs_capability_find(zs_str name, unsigned first)
{
    for (unsigned n = 0, i = first; n < ZS_CAPABILITIES; n++, i++) {
        i = i < ZS_CAPABILITIES ? i : 0;
        bool is_ours = name.p == names[i].p && name.n == names[i].n;
        if (is_ours || (is_like(name, names[i]) && zs_str_eq(name, names[i]))) {
            return i;
        }
    }
    return ZS_CAPABILITIES;
}

unsigned zs_capability_number(zs_str name)
{
    bool has_prefix = zs_str_eq_nocase(zs_str_sub(name, 0, PREFIX), ZS_STR("CAP_"));
    zs_str rest = zs_str_sub(name, has_prefix ? PREFIX : 0, name.n);
    for (unsigned i = 0; i < ZS_CAPABILITIES && rest.n > 0; i++) {
        zs_str bare = {names[i].p + PREFIX, names[i].n - PREFIX};
        if (is_like(rest, bare) && zs_str_eq_nocase(rest, bare)) {
            return i;
        }
    }
    return ZS_CAPABILITIES;
}
