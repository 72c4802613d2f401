"""Device nodes, their cgroup rules and CDI files under a real runtime, with nodes made for it.

The nodes lie below /dev, since other file systems may be mounted `nodev`. Majors 120 to 127 are
left to experiments by Linux: no driver answers there, so that opening such a node tells ENXIO
where the rules let it through and EPERM where they do not. Making nodes would prove nothing: both
runtimes allow that for every device.
Source of the numbers: Linux, Documentation/admin-guide/devices.txt."""
import json
import os
import shutil
import stat
import subprocess
import tempfile

from containers import (RunError, check_replay, make_bundle, remove_cgroups, run_container,
                        write_text)

NOBODYS_MAJOR = 120
LARGE_MINOR = 70000  # more than the 8 bits that minor numbers once had
GROUP = 4242
NODES = {  # name: kind, major, minor, mode
    "twin": (stat.S_IFCHR, 1, 3, 0o666),
    "large": (stat.S_IFCHR, NOBODYS_MAJOR, LARGE_MINOR, 0o600),
    "writable": (stat.S_IFCHR, NOBODYS_MAJOR, 1, 0o666),
    "forbidden": (stat.S_IFCHR, NOBODYS_MAJOR, 2, 0o666),
    "zero": (stat.S_IFCHR, 1, 5, 0o600),
    "nvidia1": (stat.S_IFBLK, NOBODYS_MAJOR, LARGE_MINOR + 1, 0o600),
    "fifo": (stat.S_IFIFO, 0, 0, 0o600),
}
SPEC = """version: v1
deployment: devices-check
services:
  gpu:
    image: {name: busybox}
    user: "1000:1000"
    command: {entrypoint: [/bin/sh, /driver/look.sh, @NODES@]}
    cgroup_parent: @PARENT@
    env: {LAYER: service, OTHER: service}
    resources: {gpu: {count: 2}}
    devices:
      - {path: @NODES@/twin}
      - {path: @NODES@/large, write: false}
      - {path: @NODES@/writable, read: false}
    storage:
      - {type: bind, source: @NODES@/forbidden, target: /forbidden}
"""
# Runs inside. $1 is the directory of the nodes that have the same path as on the host.
LOOK = r'''node() { echo "$1=$(stat -c '%F %t:%T %a %u:%g' "$2")"; }
try() { echo "$1=$( (eval "$2" && echo done) 2>&1 | sed 's/.*: //')"; }
for name in twin large writable nvidia1; do node "node $name" "$1/$name"; done
node "node zero" /dev/nvidia0
node "node fifo" /dev/inner/fifo
for name in twin large writable nvidia1; do
    try "open $name to read" ': <"'"$1/$name"'"'
    try "open $name to write" ': >>"'"$1/$name"'"'
done
try "write zero" 'echo x >/dev/nvidia0'
echo "read zero=$(head -c 3 /dev/nvidia0 | od -An -tx1)"
try "open forbidden to read" ': </forbidden'
try "open forbidden to write" ': >>/forbidden'
echo "groups=$(id -G)"
echo "layer=$LAYER"
echo "other=$OTHER"
echo "first=$FIRST"
echo "visible=${NVIDIA_VISIBLE_DEVICES-unset}"
try "write driver" ': >/driver/new'
echo "driver=$(cat /driver/version)"
echo "driver options=$(sed -n 's,.* /driver [^ ]* \([^ ]*\) .*,\1,p' /proc/self/mounts | tr , '\n' |
    grep -E '^(ro|nosuid|nodev)$' | tr '\n' ' ')"
'''
OPENED, NO_DRIVER = "done", "No such device or address"
REFUSED = "Operation not permitted"  # by the rules of the cgroup; by permission bits: "denied"
LOOKED_AT = {
    "node twin": "character special file 1:3 666 0:0",
    "node large": f"character special file {NOBODYS_MAJOR:x}:{LARGE_MINOR:x} 666 0:0",
    "node writable": f"character special file {NOBODYS_MAJOR:x}:1 666 0:0",
    "node nvidia1": f"block special file {NOBODYS_MAJOR:x}:{LARGE_MINOR + 1:x} 666 0:0",
    "node zero": f"character special file 1:5 660 0:{GROUP}",
    "node fifo": "fifo 0:0 666 0:0",
    "open twin to read": OPENED, "open twin to write": OPENED,
    "open large to read": NO_DRIVER, "open large to write": REFUSED,
    "open writable to read": REFUSED, "open writable to write": NO_DRIVER,
    "open nvidia1 to read": NO_DRIVER, "open nvidia1 to write": REFUSED,
    "open forbidden to read": REFUSED, "open forbidden to write": REFUSED,
    "write zero": OPENED, "read zero": " 00 00 00",
    "groups": f"1000 {GROUP}",
    "layer": "cdi", "other": "service", "first": "zero", "visible": "unset",
    "write driver": "Read-only file system", "driver": "1.0",
    "driver options": "ro nosuid nodev ",
}
# A hook writes its environment, its arguments, whether the runtime told it the container's state,
# and its mount namespace.
HOOK = r'''#!/bin/sh
state=$(cat)
case $state in *'"@NAME@"'*) state=told;; *) state=untold;; esac
{ printf '%s:' "$PHASE"; for argument; do printf ' <%s>' "$argument"; done
  printf ' %s\t%s\n' "$state" "$(readlink /proc/self/ns/mnt)"; } >>'@LOG@'
'''
PHASES = ("createRuntime", "createContainer", "poststop")


def make_nodes(directory):
    for name, (kind, major, minor, mode) in NODES.items():
        path = os.path.join(directory, name)
        os.mknod(path, kind | mode, os.makedev(major, minor))
        os.chmod(path, mode)


def cdi_document(nodes, driver, hook):
    """Two GPUs: the first at another path than on the host, the second at the same."""
    hooks = [{"hookName": phase, "path": hook, "args": ["hook", phase, "two  words", ""],
              "env": [f"PHASE={phase}"], "timeout": 10} for phase in PHASES]
    return {
        "cdiVersion": "0.7.0", "kind": "nvidia.com/gpu",
        "containerEdits": {
            "env": ["LAYER=cdi"],
            "deviceNodes": [{"path": "/dev/inner/fifo", "hostPath": f"{nodes}/fifo"}],
            "mounts": [{"hostPath": driver, "containerPath": "/driver",
                        "options": ["rbind", "ro", "nosuid", "nodev"]}],
            "hooks": hooks, "additionalGids": [GROUP],
        },
        "devices": [
            {"name": "0", "containerEdits": {
                "env": ["FIRST=zero"],
                "deviceNodes": [{"path": "/dev/nvidia0", "hostPath": f"{nodes}/zero",
                                 "fileMode": 0o660, "uid": 0, "gid": GROUP}]}},
            {"name": "1", "containerEdits": {
                "deviceNodes": [{"path": f"{nodes}/nvidia1", "permissions": "r"}]}},
        ],
    }


def write_inputs(place, nodes, name):
    """The deployment, the CDI directory, what is mounted, and the hook; returns their paths."""
    spec, log = os.path.join(place, "spec.yaml"), os.path.join(place, "log")
    driver, hook, cdi = (os.path.join(place, part) for part in ("driver", "hook.sh", "cdi"))
    os.mkdir(driver)
    os.mkdir(cdi)
    write_text(spec, SPEC.replace("@NODES@", nodes).replace("@PARENT@", "/" + name))
    write_text(os.path.join(driver, "look.sh"), LOOK)
    write_text(os.path.join(driver, "version"), "1.0\n")
    write_text(hook, HOOK.replace("@NAME@", name).replace("@LOG@", log), 0o755)
    write_text(os.path.join(cdi, "nvidia.json"), json.dumps(cdi_document(nodes, driver, hook)))
    return spec, cdi, log


def why_not_here(nodes):
    """Machines where root may not make nodes, or where the kernel answers at our numbers."""
    try:
        make_nodes(nodes)
    except OSError as e:
        return f"nodes cannot be made: {e.strerror}"
    for name in ("large", "writable", "forbidden"):
        try:
            os.close(os.open(os.path.join(nodes, name), os.O_RDWR))
            return f"major {NOBODYS_MAJOR} has a driver here"
        except OSError as e:
            if os.strerror(e.errno) != NO_DRIVER:
                return f"opening {name}: {e.strerror}"
    return None


def look(checks, what, said):
    """Compares what was seen inside."""
    seen = dict(line.split("=", 1) for line in said.splitlines() if "=" in line)
    for name, want in LOOKED_AT.items():
        checks.equal(f"{what}: {name}", seen.get(name), want)


def look_at_hooks(checks, what, log):
    """Each ran once, in order; only one in the mount namespace of the container.

    The path of a script takes the place of args[0], so its first argument is the second."""
    with open(log, encoding="utf-8") as f:
        lines = [line.rstrip("\n").split("\t") for line in f]
    checks.equal(f"{what}: hooks", [said for said, _ in lines],
                 [f"{phase}: <{phase}> <two  words> <> told" for phase in PHASES])
    checks.equal(f"{what}: createContainer is in other mounts than createRuntime",
                 len({mounts for _, mounts in lines[:2]}), 2)


def check(checks, runtime, title, directory, zspecc):
    """Compiles with live facts and a CDI directory, compiles from recorded facts, runs, looks."""
    name = f"zspec-devices-{os.getpid()}-{title}"
    what = f"{title} devices"
    place = os.path.join(directory, f"devices-{title}")
    os.mkdir(place)
    nodes = tempfile.mkdtemp(prefix="zspec-run-", dir="/dev")
    os.chmod(nodes, 0o755)
    try:
        why = why_not_here(nodes)
        if why is not None:
            checks.skip(what, why)
            return
        spec, cdi, log = write_inputs(place, nodes, name)
        more = ("--cdi-dir", cdi)
        check_replay(checks, what, zspecc, "gpu", spec, place, more)
        how = "linked" if title == "crun" else "config-only"
        bundle = make_bundle(zspecc, how, directory, "gpu", spec, more)
        look(checks, what, run_container(runtime, bundle, name))
        look_at_hooks(checks, what, log)
    except (RunError, OSError, ValueError, KeyError, subprocess.TimeoutExpired) as e:
        checks.fail(what, e)
    finally:
        shutil.rmtree(nodes, ignore_errors=True)
        remove_cgroups(name)
