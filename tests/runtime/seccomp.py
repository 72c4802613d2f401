"""The built-in seccomp profile under a real runtime: ordinary programs run, refused calls are
refused, and calls that no rule names are as if the kernel had never heard of them.

Needs a Python at /usr/bin/python3 for the calls that no shell makes; it is lent to the container,
with its libraries, read-only."""
import ctypes
import json
import os
import platform
import re
import shutil
import subprocess

from containers import (ROOT, RunError, make_bundle, remove_cgroups, run, run_container,
                        write_text)

PROFILE = os.path.join(ROOT, "schema", "seccomp", "default.json")
PYTHON = "/usr/bin/python3"
ALL_CAPABILITIES = (1 << 41) - 1  # what a privileged service has
# libseccomp 2.5.4 of 2022 does not know these, a newer one does.
NEWER = {"file_getattr", "file_setattr", "getxattrat", "listxattrat", "mseal", "open_tree_attr",
         "removexattrat", "riscv_hwprobe", "setxattrat", "uretprobe"}
SPEC = """version: v1
deployment: seccomp-check
services:
  shell: &plain
    image: {name: busybox}
    command: {entrypoint: [/bin/sh, /checks/look.sh]}
    cgroup_parent: @PARENT@
    storage: [{type: bind, source: @PLACE@, target: /checks, readonly: true}]
  python:
    <<: *plain
    command: {entrypoint: [/usr/bin/python3, -I, -B, /checks/look.py]}
    storage: &lent
      - {type: bind, source: @PLACE@, target: /checks, readonly: true}
      - {type: bind, source: /usr, target: /usr, readonly: true}
      - {type: bind, source: /lib, target: /lib, readonly: true}
@LIB64@
  admin:
    <<: *plain
    command: {entrypoint: [/usr/bin/python3, -I, -B, /checks/look.py]}
    capabilities: [SYS_ADMIN, SYS_PTRACE, KILL]
    storage: *lent
  privileged:
    <<: *plain
    privileged: true
  own:
    <<: *plain
    security_opt: ["seccomp=own.json"]
"""
OWN = {"defaultAction": "SCMP_ACT_ALLOW",
       "archMap": [{"architecture": "SCMP_ARCH_X86_64",
                    "subArchitectures": ["SCMP_ARCH_X86", "SCMP_ARCH_X32"]},
                   {"architecture": "SCMP_ARCH_AARCH64"}],
       "syscalls": [{"names": ["mkdir", "mkdirat"], "action": "SCMP_ACT_ERRNO", "errnoRet": 28},
                    {"names": ["rmdir"], "action": "SCMP_ACT_ERRNO",
                     "excludes": {"caps": ["CAP_CHOWN"]}}]}
SHELL = r'''try() { echo "$1=$( (eval "$2" && echo done) 2>&1 | sed 's/.*: //')"; }
echo "filter=$(sed -n 's/^Seccomp:[^0-9]*//p' /proc/self/status)"
try pipe 'seq 1 1000 | sort -rn | head -n 1 | grep -q 1000'
try files 'cd /tmp && echo a >f && cp f g && mv g h && ln -s h l && chmod 600 h && chown 1:1 h &&
    rm f h l'
try folder 'mkdir /tmp/d && rmdir /tmp/d'
try children 'sleep 0.01 & sleep 0.01 & wait'
try signal 'sh -c "trap \"exit 7\" TERM; kill -TERM \$\$; sleep 1"; [ $? = 7 ]'
try pipes 'mkfifo /tmp/p && (echo x >/tmp/p &) && [ "$(cat /tmp/p)" = x ]'
try archive 'tar -C /etc -cf - passwd | gzip | gunzip | tar -tf - | grep -q passwd'
try unshare 'unshare -U true'
try mount 'mount -t tmpfs none /tmp'
'''
WORKS = {"pipe": "done", "files": "done", "folder": "done", "children": "done", "signal": "done",
         "pipes": "done", "archive": "done"}
REFUSED = "Operation not permitted"
SHELL_SEES = {"filter": "2", "unshare": REFUSED, "mount": "permission denied (are you root?)",
              **WORKS}
OPEN_SEES = {"filter": "0", **WORKS}
OWN_SEES = {"filter": "2", **WORKS, "folder": "No space left on device"}
# Runs inside: ordinary work of many kinds, then calls by number.
LOOK = r'''import asyncio, ctypes, errno, mmap, multiprocessing, os, platform, select, socket
import subprocess, tempfile, threading, time
libc = ctypes.CDLL(None, use_errno=True)
def told(name, what):
    try:
        print(f"{name}={what()}", flush=True)
    except Exception as e:
        print(f"{name}={type(e).__name__}: {e}", flush=True)
def call(number, *arguments):
    ctypes.set_errno(0)
    result = libc.syscall(ctypes.c_long(number), *(ctypes.c_long(a) for a in arguments))
    return "done" if result >= 0 else errno.errorcode.get(ctypes.get_errno(), ctypes.get_errno())
def threads():
    seen = []
    many = [threading.Thread(target=seen.append, args=(i,)) for i in range(8)]
    [t.start() for t in many]; [t.join() for t in many]
    return len(seen)
def pool():
    with multiprocessing.get_context("fork").Pool(2) as p:
        return sum(p.map(abs, range(-10, 0)))
def network(family, address):
    with socket.socket(family) as server, socket.socket(family) as client:
        server.bind(address); server.listen(); client.connect(server.getsockname())
        peer, _ = server.accept()
        with peer:
            client.sendall(b"hello"); return peer.recv(9).decode()
async def loop():
    done = await asyncio.create_subprocess_exec("/bin/busybox", "true")
    return await done.wait()
def files():
    with tempfile.TemporaryFile() as f:
        f.write(b"x" * 5000); f.flush(); os.fsync(f.fileno())
        with mmap.mmap(f.fileno(), 4096) as m:
            return m[:1].decode()
told("threads", threads)
told("pool", pool)
told("child", lambda: subprocess.run(["/bin/busybox", "echo", "child"], capture_output=True,
                                     text=True).stdout.strip())
told("unix", lambda: network(socket.AF_UNIX, "/tmp/socket"))
told("asyncio", lambda: asyncio.run(loop()))
told("files", files)
told("random", lambda: len(os.urandom(16)))
told("memfd", lambda: os.close(os.memfd_create("m")))
told("epoll", lambda: select.epoll().close())
told("netlink", lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW).close())
told("vsock", lambda: socket.socket(40, socket.SOCK_STREAM).close())
told("alg", lambda: socket.socket(38, socket.SOCK_SEQPACKET).close())
told("beyond 32 bits", lambda: call({"x86_64": 41, "aarch64": 198}[platform.machine()],
                                    40 | 1 << 32, 1, 0))
numbers = {"x86_64": (250, 272, 165, 435, 321, 155, 323, 425, 56, 246, 101, 135),
           "aarch64": (219, 97, 40, 435, 280, 41, 282, 425, 220, 104, 117, 92)}[platform.machine()]
(keyctl, unshare, mount, clone3, bpf, pivot_root, userfaultfd, io_uring, clone, kexec, ptrace,
 personality) = numbers
told("keyctl", lambda: call(keyctl, 0, -3, 0))
told("unshare", lambda: call(unshare, 0x10000000))
told("mount", lambda: call(mount, 0, 0, 0, 0, 0))
told("clone3", lambda: call(clone3, 0, 0))
told("bpf", lambda: call(bpf, 0, 0, 0))
told("pivot_root", lambda: call(pivot_root, 0, 0))
told("userfaultfd", lambda: call(userfaultfd, 0))
told("io_uring", lambda: call(io_uring, 0, 0))
told("new namespaces", lambda: call(clone, 0x10000000 | 17, 0, 0, 0, 0))
told("kexec", lambda: call(kexec, 0, 0, 0, 0))
told("ptrace", lambda: call(ptrace, 16, 999999, 0, 0))
told("personality asked", lambda: call(personality, 0xFFFFFFFF))
told("personality", lambda: call(personality, 0x40000))
told("unknown", lambda: call(9999))
for line in open("/proc/self/status"):
    if line.startswith("Seccomp:"):
        print("filter=" + line.split()[1])
'''
PYTHON_WORKS = {"threads": "8", "pool": "55", "child": "child", "unix": "hello", "asyncio": "0",
                "files": "x", "random": "16", "memfd": "None", "epoll": "None", "netlink": "None",
                "filter": "2", "unknown": "ENOSYS", "personality asked": "done",
                "personality": "ENOSYS", "keyctl": "EPERM", "userfaultfd": "EPERM",
                "io_uring": "EPERM", "kexec": "EPERM", "beyond 32 bits": "EAFNOSUPPORT",
                "vsock": "OSError: [Errno 97] Address family not supported by protocol",
                "alg": "OSError: [Errno 97] Address family not supported by protocol"}
PYTHON_SEES = {**PYTHON_WORKS, "unshare": "EPERM", "mount": "EPERM", "clone3": "ENOSYS",
               "bpf": "EPERM", "pivot_root": "EPERM", "new namespaces": "EPERM",
               "ptrace": "EPERM"}
# What the filter lets through answers by its arguments: NULL, no size, no such process.
ADMIN_SEES = {**PYTHON_WORKS, "mount": "EFAULT", "clone3": "EINVAL", "ptrace": "ESRCH"}


def check_names(checks):
    """Every name of the profile is one that libseccomp can resolve."""
    try:
        library = ctypes.CDLL("libseccomp.so.2")
    except OSError:
        checks.skip("names of system calls", "libseccomp.so.2 is not installed")
        return
    with open(PROFILE, encoding="utf-8") as f:
        names = {name for rule in json.load(f)["syscalls"] for name in rule["names"]}
    unknown = {name for name in names
               if library.seccomp_syscall_resolve_name(name.encode()) == -1}
    checks.equal("names of system calls that libseccomp does not know", unknown - NEWER, set())


def check_table(checks):
    """Every call of this machine's headers is in the profile, or README.md says why it is not."""
    header = f"/usr/include/{platform.machine()}-linux-gnu/asm/unistd_64.h"
    if not os.path.exists(header):
        checks.skip("the table of system calls", f"{header} is not there")
        return
    with open(header, encoding="utf-8") as f:
        table = set(re.findall(r"^#define __NR_(\w+)", f.read(), re.M))
    with open(PROFILE, encoding="utf-8") as f:
        names = {name for rule in json.load(f)["syscalls"] for name in rule["names"]}
    with open(os.path.join(ROOT, "schema", "seccomp", "README.md"), encoding="utf-8") as f:
        left_out = set(re.findall(r"`(\w+)`", f.read()))
    checks.equal("system calls without a decision", table - names - left_out, set())


class Comparison(ctypes.Structure):
    """struct scmp_arg_cmp of libseccomp."""
    _fields_ = [("arg", ctypes.c_uint), ("op", ctypes.c_int), ("a", ctypes.c_uint64),
                ("b", ctypes.c_uint64)]


ACTIONS = {"SCMP_ACT_ALLOW": 0x7fff0000, "SCMP_ACT_ERRNO": 0x00050000}
OPERATORS = ["", "NE", "LT", "LE", "EQ", "GE", "GT", "MASKED_EQ"]
# Hosts that libseccomp 2.5 knows: number of the architecture, as in linux/audit.h.
ARCHES = {"X86_64": 0xc000003e, "X86": 0x40000003, "AARCH64": 0xc00000b7, "ARM": 0x40000028,
          "PPC64LE": 0xc0000015, "S390X": 0x80000016, "S390": 0x16, "RISCV64": 0xc00000f3}
HOSTS = ("amd64", "386", "arm64", "arm", "ppc64le", "s390x", "riscv64")


def load_filter(library, made):
    """Hands a filter to libseccomp as a runtime does; None, or the rule that it refuses."""
    def action(what, number):
        return ACTIONS[what] | (number if what == "SCMP_ACT_ERRNO" else 0)
    library.seccomp_init.restype = ctypes.c_void_p
    context = ctypes.c_void_p(library.seccomp_init(action(made["defaultAction"],
                                                          made["defaultErrnoRet"])))
    wanted = [ARCHES[name[len("SCMP_ARCH_"):]] for name in made["architectures"]]
    if library.seccomp_arch_native() not in wanted:
        library.seccomp_arch_remove(context, 0)
    for number in wanted:
        library.seccomp_arch_add(context, ctypes.c_uint(number))
    for rule in made["syscalls"]:
        compared = [Comparison(c["index"], OPERATORS.index(c["op"][len("SCMP_CMP_"):]), c["value"],
                               c.get("valueTwo", 0)) for c in rule.get("args", ())]
        for name in rule["names"]:
            number = library.seccomp_syscall_resolve_name(name.encode())
            said = 0 if number == -1 else library.seccomp_rule_add_array(
                context, ctypes.c_uint(action(rule["action"], rule.get("errnoRet", 1))), number,
                len(compared), (Comparison * len(compared))(*compared))
            if said != 0:
                return f"{name}: {os.strerror(-said)}"
    library.seccomp_release(context)
    return None


def check_filters(checks, zspecc, directory):
    """The filter of every host is one that libseccomp takes: no rule contradicts another."""
    try:
        library = ctypes.CDLL("libseccomp.so.2")
    except OSError:
        checks.skip("filters of other hosts", "libseccomp.so.2 is not installed")
        return
    spec, facts = write_inputs(directory, "x"), os.path.join(directory, "facts.json")
    for host in HOSTS:
        write_text(facts, json.dumps({"version": 1, "arch": host, "uid": 0}))
        for service in ("shell", "admin", "privileged"):
            made = json.loads(run([zspecc, "compile", "-s", service, "--seccomp", "default",
                                   "--facts", facts, spec]))["linux"].get("seccomp")
            checks.equal(f"filter of {service} on {host}",
                         None if made is None else load_filter(library, made), None)


def write_inputs(place, parent):
    lib64 = ("      - {type: bind, source: /lib64, target: /lib64, readonly: true}"
             if os.path.isdir("/lib64") else "")
    spec = os.path.join(place, "spec.yaml")
    write_text(spec, SPEC.replace("@PLACE@", place).replace("@PARENT@", "/" + parent)
               .replace("@LIB64@", lib64))
    write_text(os.path.join(place, "look.sh"), SHELL)
    write_text(os.path.join(place, "look.py"), LOOK)
    write_text(os.path.join(place, "own.json"), json.dumps(OWN))
    return spec


def services():
    """(service, options, what it must see), and why those of Python are left out, or None."""
    found = [("shell", ("--seccomp", "default"), SHELL_SEES), ("shell", (), OPEN_SEES),
             ("own", ("--seccomp", "default"), OWN_SEES)]
    with open("/proc/self/status", encoding="utf-8") as f:
        bounding = int(re.search(r"^CapBnd:\s*(\w+)", f.read(), re.M).group(1), 16)
    if bounding & ALL_CAPABILITIES == ALL_CAPABILITIES:
        found.append(("privileged", ("--seccomp", "default"), OPEN_SEES))
    if not os.path.exists(PYTHON):
        return found, f"{PYTHON} is not there"
    if platform.machine() not in ("x86_64", "aarch64"):
        return found, "the numbers of the calls are those of other machines"
    return found + [("python", ("--seccomp", "default"), PYTHON_SEES),
                    ("admin", ("--seccomp", "default"), ADMIN_SEES)], None


def check(checks, runtime, title, directory, zspecc):
    """Runs workloads under the profile and looks at what they could and could not do."""
    parent = f"zspec-seccomp-{os.getpid()}-{title}"
    place = os.path.join(directory, f"seccomp-{title}")
    os.mkdir(place)
    spec = write_inputs(place, parent)
    found, why = services()
    if why is not None:
        checks.skip(f"{title} seccomp python", why)
    for service, more, wanted in found:
        what = f"{title} seccomp {service} {' '.join(more)}".strip()
        try:
            bundle = make_bundle(zspecc, "config-only", directory, service, spec, more)
            said = run_container(runtime, bundle, f"{parent}-{service}")
            seen = dict(line.split("=", 1) for line in said.splitlines() if "=" in line)
            for name, want in wanted.items():
                checks.equal(f"{what}: {name}", seen.get(name), want)
        except (RunError, OSError, ValueError, KeyError, subprocess.TimeoutExpired) as e:
            checks.fail(what, e)
        finally:
            shutil.rmtree(os.path.join(directory, f"bundle-config-only-{service}"),
                          ignore_errors=True)
    remove_cgroups(parent)
