#!/usr/bin/env python3
"""Writes the documents that the benchmarks read: OCI configurations of three sizes, as runtimes
write them (compact) and as people keep them (indented).

    tests/bench/inputs.py FOLDER

Everything is made up here, so that the numbers of two machines speak of the same bytes."""
import json
import os
import sys

CAPABILITIES = ("CHOWN DAC_OVERRIDE FSETID FOWNER MKNOD NET_RAW SETGID SETUID SETFCAP SETPCAP "
                "NET_BIND_SERVICE SYS_CHROOT KILL AUDIT_WRITE").split()
MASKED = ("acpi asound kcore keys latency_stats timer_list timer_stats sched_debug scsi").split()
CALLS = ("accept accept4 access adjtimex alarm bind brk capget capset chdir chmod chown "
         "clock_adjtime clock_getres clock_gettime clock_nanosleep close connect "
         "copy_file_range creat dup dup2 dup3 epoll_create epoll_create1 epoll_ctl "
         "epoll_ctl_old epoll_pwait epoll_wait eventfd eventfd2 execve execveat exit "
         "exit_group faccessat fadvise64 fallocate fanotify_mark fchdir fchmod fchmodat "
         "fchown fchownat fcntl fdatasync fgetxattr flistxattr flock fork fremovexattr "
         "fsetxattr fstat fstatfs fsync ftruncate futex getcpu getcwd getdents "
         "getdents64 getegid geteuid getgid getgroups getitimer getpeername getpgid "
         "getpgrp getpid getppid getpriority getrandom getresgid getresuid getrlimit "
         "getrobustlist getrusage getsid getsockname getsockopt gettid gettimeofday "
         "getuid getxattr inotify_add_watch").split()


def mount(destination, kind, source, *options):
    return {"destination": destination, "type": kind, "source": source, "options": list(options)}


def small():
    """What a runtime makes of a plain service: 3 KB."""
    caps = ["CAP_" + name for name in CAPABILITIES]
    return {
        "ociVersion": "1.2.0",
        "process": {
            "terminal": False, "user": {"uid": 1000, "gid": 1000, "additionalGids": [10, 20]},
            "args": ["/usr/bin/server", "--listen", "0.0.0.0:8080", "--verbose"],
            "env": ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
                    "HOME=/home/app", "LANG=C.UTF-8", "DATABASE_URL=postgres://db.local:5432/shop"],
            "cwd": "/srv/app",
            "capabilities": {"bounding": caps, "effective": caps, "permitted": caps},
            "rlimits": [{"type": "RLIMIT_NOFILE", "hard": 65536, "soft": 1024}],
            "noNewPrivileges": True, "oomScoreAdj": 100,
        },
        "root": {"path": "rootfs", "readonly": True}, "hostname": "web-1",
        "mounts": [mount("/proc", "proc", "proc"),
                   mount("/dev", "tmpfs", "tmpfs", "nosuid", "strictatime", "mode=755"),
                   mount("/dev/pts", "devpts", "devpts", "nosuid", "noexec", "newinstance"),
                   mount("/dev/shm", "tmpfs", "shm", "nosuid", "noexec", "nodev", "mode=1777"),
                   mount("/sys", "sysfs", "sysfs", "nosuid", "noexec", "nodev", "ro")],
        "annotations": {"org.example.service": "web", "org.example.replica": "1"},
        "linux": {
            "resources": {"memory": {"limit": 536870912},
                          "cpu": {"shares": 1024, "quota": 50000, "period": 100000},
                          "pids": {"limit": 512},
                          "devices": [{"allow": False, "access": "rwm"}]},
            "cgroupsPath": "/zspec/shop/web-1",
            "namespaces": [{"type": name} for name in ("pid", "ipc", "uts", "mount", "network")],
            "maskedPaths": ["/proc/" + name for name in MASKED],
            "readonlyPaths": ["/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys"],
        },
    }


def medium():
    """The same with a seccomp profile, more mounts and hooks: 15 KB when indented."""
    document = small()
    document["linux"]["seccomp"] = {
        "defaultAction": "SCMP_ACT_ERRNO", "architectures": ["SCMP_ARCH_X86_64", "SCMP_ARCH_X86"],
        "syscalls": [{"names": CALLS, "action": "SCMP_ACT_ALLOW"},
                     {"names": ["personality"], "action": "SCMP_ACT_ALLOW",
                      "args": [{"index": 0, "value": 8, "op": "SCMP_CMP_EQ"}]}]}
    document["mounts"] += [mount(f"/data/volume-{i}", "none", f"/var/lib/zspec/volumes/volume-{i}",
                                 "rbind", "nosuid", "nodev", "rw") for i in range(20)]
    document["hooks"] = {"createRuntime": [{"path": "/usr/bin/hook", "args": ["hook", "create"],
                                            "timeout": 30}]}
    return document


def large(n):
    """The same with `n` mounts, devices, variables and annotations each."""
    document = medium()
    document["mounts"] += [mount(f"/mnt/volume-{i}", "none", f"/var/lib/zspec/volumes/mnt-{i}",
                                 "rbind", "nosuid", "nodev", "ro") for i in range(n)]
    document["process"]["env"] += [f"SERVICE_{i}_ADDRESS=10.0.{i // 250}.{i % 250}:8080"
                                   for i in range(n)]
    document["annotations"].update((f"org.example.label-{i}", f"value of label {i}")
                                   for i in range(n))
    document["linux"]["devices"] = [
        {"path": f"/dev/bench{i}", "type": "c", "major": 240, "minor": i, "fileMode": 438,
         "uid": 0, "gid": 0} for i in range(n)]
    document["linux"]["resources"]["devices"] += [
        {"allow": True, "type": "c", "major": 240, "minor": i, "access": "rwm"} for i in range(n)]
    return document


def main():
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)
    for name, document in (("3k", small()), ("15k", medium()), ("1m", large(2800))):
        for form, options in (("compact", {"separators": (",", ":")}), ("indented", {"indent": 2})):
            text = json.dumps(document, ensure_ascii=False, **options)
            with open(os.path.join(folder, f"oci-{name}-{form}.json"), "w", encoding="utf-8") as f:
                f.write(text + "\n" * (form == "indented"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
