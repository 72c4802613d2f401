"""Fields that Docker knows, seen in a real container: the init program, files of the bundle, more
limits, masks, annotations, a terminal, and namespaces of another container.

What this kernel has no file for is left out of the service and skipped by name. Sources:
cgroup-v1/memory.txt, cgroup-v1/cpusets.txt and cgroup-v2.rst of Linux."""
import array
import contextlib
import json
import os
import socket
import subprocess
import threading

from containers import (HERE, TIMEOUT_S, RunError, cgroup_value, copy_rootfs, remove_cgroups, run,
                        run_container, write_text)

# field of `resources`, its value, the files that may show it, what one of them then says
KNOBS = (
    ("memory_swap", "64Mi", ("memory.memsw.limit_in_bytes", "memory.swap.max"),
     (str(64 << 20), "0")),
    ("memory_reservation", "32Mi", ("memory.soft_limit_in_bytes", "memory.low"),
     (str(32 << 20),)),
    ("memory_swappiness", 10, ("memory.swappiness",), ("10",)),
    ("cpu_shares", 512, ("cpu.shares", "cpu.weight"), ("512", "20", "59")),
    ("cpuset", "0", ("cpuset.cpus",), ("0",)),
    ("blkio_weight", 500, ("blkio.bfq.weight", "blkio.weight", "io.bfq.weight", "io.weight"),
     ("500", "default 500")),
    ("pids_limit", 40, ("pids.max",), ("40",)),
)
INIT = """#!/bin/sh
# The least an init program does: it stays the first process and waits.
[ "$1" = -- ] || exit 99
shift
"$@"
"""
SERVICE = {
    "image": {"name": "busybox"},
    "command": {"entrypoint": ["/bin/sh", "/fields.sh"]},
    "hostname": "fields", "dns": ["192.0.2.53"],
    "extra_hosts": ["db:10.0.0.5", "gateway:host-gateway"],
    "init_container": True, "sysctls": {"kernel.shmmax": "1234567"},
    "security_opt": ["no-new-privileges", "seccomp=unconfined", "mask=/proc/version",
                     "unmask=/proc/timer_list", "proc-opts=hidepid=2"],
    "stop_signal": "INT", "labels": {"org.example.tier": "front"},
    "resources": {"memory": "64Mi", "oom_score_adj": 300},
}
SEEN = {
    "first": "/bin/sh /sbin/docker-init -- /bin/sh /fields.sh",
    "process": "of the init program", "oom_score_adj": "300", "no_new_privileges": "1",
    "seccomp": "0", "resolv.conf": "nameserver 192.0.2.53 options edns0",
    "hosts": "10.0.0.5 db 172.17.0.1 gateway", "hosts file": "readonly", "shmmax": "1234567",
    "masked": "0", "unmasked": "regular empty file", "proc": "hidepid", "terminal": "no",
    "shm": "own",
}
ANNOTATIONS = {"org.opencontainers.image.stopSignal": "SIGINT", "org.example.tier": "front"}


def has_knob(names):
    """Would a new cgroup of this host have one of these files?"""
    for name in names:
        for place in ("", name.split(".")[0], "cpu,cpuacct"):
            base = os.path.join("/sys/fs/cgroup", place)
            made = os.path.join(base, f"zspec-knob-{os.getpid()}")
            if not os.path.isdir(base) or (place == "" and not os.path.exists(
                    os.path.join(base, "cgroup.controllers"))):
                continue
            with contextlib.suppress(OSError):
                os.mkdir(made)
                found = os.path.exists(os.path.join(made, name))
                os.rmdir(made)
                if found:
                    return True
    return False


def write_spec(place, services):
    path = os.path.join(place, "spec.json")
    write_text(path, json.dumps({"version": "v1", "deployment": "fields-check",
                                 "services": services}))
    return path


def make_bundle(zspecc, directory, place, service, spec, options):
    """A bundle with a root file system of its own; returns it and its config.json."""
    bundle = os.path.join(place, f"bundle-{service}")
    copy_rootfs(directory, bundle)
    with open(os.path.join(HERE, "fields.sh"), encoding="utf-8") as f:
        write_text(os.path.join(bundle, "rootfs", "fields.sh"), f.read())
    run([zspecc, "bundle", "-s", service, "--config-only", "-o", bundle, "--rootfs",
         os.path.join(bundle, "rootfs"), *options, spec])
    with open(os.path.join(bundle, "config.json"), encoding="utf-8") as f:
        return bundle, json.load(f)


def read_lines(said):
    pairs = (line.split("=", 1) for line in said.splitlines() if "=" in line)
    return {key: text.strip() for key, text in pairs}


def check_peer(checks, what, zspecc, runtime, directory, place, peer):
    """Another container joins every namespace that it can, and its shared memory."""
    shm = os.path.join(place, "shm")
    os.makedirs(shm, exist_ok=True)
    write_text(os.path.join(shm, "shared"), "")
    mode = "container:" + peer["name"]
    spec = write_spec(place, {"guest": {
        "image": {"name": "busybox"}, "command": {"entrypoint": ["/bin/sh", "/fields.sh"]},
        "cgroup_parent": "/" + peer["name"], "network_mode": mode, "pid_mode": mode,
        "ipc_mode": mode}})
    pid = peer["pid"]
    bundle, _ = make_bundle(zspecc, directory, place, "guest", spec, (
        "--netns-path", f"/proc/{pid}/ns/net", "--pidns-path", f"/proc/{pid}/ns/pid",
        "--ipcns-path", f"/proc/{pid}/ns/ipc", "--shm-path", shm))
    seen = read_lines(run_container(runtime, bundle, peer["name"] + "-guest"))
    for kind in ("net", "pid", "ipc"):
        checks.equal(f"{what}: {kind} namespace is joined", seen.get("namespace " + kind),
                     os.readlink(f"/proc/{pid}/ns/{kind}"))
    checks.equal(f"{what}: uts namespace is its own",
                 seen.get("namespace uts") == os.readlink(f"/proc/{pid}/ns/uts"), False)
    checks.equal(f"{what}: shared memory is joined", seen.get("shm"), "shared")


def look_from_host(checks, what, runtime, name, group, knobs):
    state = json.loads(run(runtime + ["state", name]))
    for key, want in ANNOTATIONS.items():
        checks.equal(f"{what}: annotation {key}", state.get("annotations", {}).get(key), want)
    for field, _, names, wants in knobs:
        got = cgroup_value(group, names)
        checks.equal(f"{what}: {field}", got if got not in wants else wants[0], wants[0])
    return {"name": name, "pid": state["pid"]}


def check_fields(checks, what, title, runtime, directory, place, zspecc):
    """One container with everything, looked at from inside, from the host, and from a guest."""
    name = f"zspec-fields-{os.getpid()}-{title}"
    knobs = []
    for knob in KNOBS:
        # crun 1.8 writes to blkio.weight, which kernels with BFQ have under another name.
        names = [each for each in knob[2] if title != "crun" or each != "blkio.bfq.weight"]
        if has_knob(names):
            knobs.append(knob)
        else:
            checks.skip(f"{what}: {knob[0]}", f"no cgroup of this kernel has {names[0]}")
    init = os.path.join(place, "init")
    write_text(init, INIT, 0o755)
    service = dict(SERVICE, cgroup_parent="/" + name)
    service["resources"] = dict(SERVICE["resources"], **{knob[0]: knob[1] for knob in knobs})
    spec = write_spec(place, {"fields": service})
    try:
        bundle, config = make_bundle(zspecc, directory, place, "fields", spec,
                                     ("--init-path", init, "--host-gateway", "172.17.0.1"))
        group = config["linux"]["cgroupsPath"]
        knobs = [knob for knob in knobs if knob[0] != "memory_swappiness" or
                 "swappiness" in config["linux"]["resources"]["memory"]]

        def between():
            peer = look_from_host(checks, what, runtime, name, group, knobs)
            check_peer(checks, f"{what} guest", zspecc, runtime, directory, place, peer)

        seen = read_lines(run_container(runtime, bundle, name, between))
        for key, want in SEEN.items():
            checks.equal(f"{what}: {key}", seen.get(key), want)
    finally:
        remove_cgroups(name)


def take_terminal(listener, said):
    """Reads all that is printed to the terminal that the runtime sends."""
    connection, _ = listener.accept()
    fds = array.array("i")
    _, ancillary, _, _ = connection.recvmsg(4096, socket.CMSG_LEN(fds.itemsize))
    for level, kind, data in ancillary:
        if (level, kind) == (socket.SOL_SOCKET, socket.SCM_RIGHTS):
            fds.frombytes(data[:fds.itemsize])
    with contextlib.suppress(OSError):  # EIO: the other end is closed
        while fds:
            chunk = os.read(fds[0], 4096)
            if not chunk:
                break
            said.append(chunk)


def check_terminal(checks, what, title, runtime, directory, place, zspecc):
    """`tty: true`: the runtime sends a terminal, and the process sees one."""
    name, said = f"zspec-tty-{os.getpid()}-{title}", []
    spec = write_spec(place, {"terminal": {
        "image": {"name": "busybox"}, "tty": True, "cgroup_parent": "/" + name,
        "command": {"entrypoint": ["/bin/sh", "/fields.sh"]}}})
    path = os.path.join(place, "tty")
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(path)
    listener.listen(1)
    listener.settimeout(TIMEOUT_S)
    reader = threading.Thread(target=take_terminal, args=(listener, said), daemon=True)
    reader.start()
    try:
        bundle, _ = make_bundle(zspecc, directory, place, "terminal", spec, ())
        run(runtime + ["create", "--bundle", bundle, "--console-socket", path, name])
        run(runtime + ["start", name])
        reader.join(TIMEOUT_S)
        seen = read_lines(b"".join(said).decode("utf-8", "replace"))
        checks.equal(f"{what}: terminal", seen.get("terminal"), "yes")
    finally:
        subprocess.run(runtime + ["delete", "--force", name], stdin=subprocess.DEVNULL,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=TIMEOUT_S,
                       check=False)
        listener.close()
        remove_cgroups(name)


def check(checks, runtime, title, directory, zspecc):
    """Each part by itself, so that one that fails hides no other."""
    for kind, part in (("fields", check_fields), ("tty", check_terminal)):
        what = f"{title} {kind}"
        place = os.path.join(directory, f"{kind}-{title}")
        os.mkdir(place)
        try:
            part(checks, what, title, runtime, directory, place, zspecc)
        except (RunError, OSError, ValueError, KeyError, subprocess.TimeoutExpired) as e:
            checks.fail(what, e)
