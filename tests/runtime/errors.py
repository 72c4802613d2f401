"""What runtimes say about configurations they refuse, and the line of the deployment it comes from.

    tests/runtime/errors.py --record    asks crun and runc of this machine and rewrites errors.json

errors.json holds recorded texts; they are explained on every machine. Where a runtime can run,
each is provoked afresh as well. A provocation changes the service, or config.json where a sound
deployment cannot be so wrong."""
import json
import os
import re
import subprocess
import sys
import tempfile

from containers import (HERE, ROOT, RunError, copy_rootfs, find_runtime, remove_cgroups, run,
                        run_container, workspace)

RECORDED = os.path.join(HERE, "errors.json")
SERVICE = {
    "image": {"name": "busybox"}, "command": {"entrypoint": ["/bin/true"], "workdir": "/tmp"},
    "hostname": "inside", "cgroup_parent": "@PARENT@", "env": {"GREETING": "hello"},
    "resources": {"memory": "64Mi", "cpu": 0.5, "pids_limit": 50, "cpuset": "0"},
    "sysctls": {"net.ipv4.ip_unprivileged_port_start": "1000"},
    "ulimits": {"nofile": {"soft": 100, "hard": 200}},
    "devices": [{"path": "/dev/null"}],
}


def provocation(pointer, line=None, service=None, change=None):
    """The node that must be found, the key on the deployment's line, what to change."""
    return {"pointer": pointer, "line": line, "service": service or {}, "change": change or {}}


def bind(**more):
    return [dict({"type": "bind", "source": "/srv", "target": "/data"}, **more)]


MOUNT = "/mounts/7"
PROVOCATIONS = {
    "executable missing": provocation(
        "/process/args/0", "/bin/nope", {"command": {"entrypoint": ["/bin/nope"]}}),
    "executable not in PATH": provocation(
        "/process/args/0", '"nope"', {"command": {"entrypoint": ["nope"]}}),
    "executable not executable": provocation(
        "/process/args/0", "/etc/passwd", {"command": {"entrypoint": ["/etc/passwd"]}}),
    "mount source missing": provocation(
        MOUNT + "/source", "/nonexistent/src", {"storage": bind(source="/nonexistent/src")}),
    "mount file on directory": provocation(
        MOUNT + "/destination", '"/etc"', {"storage": bind(source="/etc/passwd", target="/etc")}),
    "mount below a file": provocation(
        MOUNT + "/destination", "/etc/passwd/x", {"storage": bind(target="/etc/passwd/x")}),
    "mount inside proc": provocation(
        MOUNT + "/destination", "/proc/foo", {"storage": bind(target="/proc/foo")}),
    "mount type unknown": provocation(
        MOUNT + "/type", "storage", {"storage": bind()},
        {MOUNT + "/type": "nosuchfs", MOUNT + "/options": ["ro"]}),
    "mount option unknown": provocation(
        MOUNT + "/options", "storage", {"storage": [{"type": "tmpfs", "target": "/data"}]},
        {MOUNT + "/options": ["nonsense=1"]}),
    "cgroup path": provocation(
        "/linux/cgroupsPath", "cgroup_parent", {}, {"/linux/cgroupsPath": "/@PARENT@/../../a/:x"}),
    "memory too low": provocation(
        "/linux/resources/memory/limit", "memory", {"resources": {"memory": "4Ki"}}),
    "cpuset out of range": provocation(
        "/linux/resources/cpu/cpus", "cpuset", {"resources": {"cpuset": "900-901"}}),
    "quota refused": provocation(
        "/linux/resources/cpu/quota", "cpu", {}, {"/linux/resources/cpu/quota": 5}),
    "pids refused": provocation(
        "/linux/resources/pids/limit", "pids_limit", {"resources": {"pids_limit": 99999999}}),
    "sysctl of the host": provocation(
        "/linux/sysctl/kernel.printk", "sysctls", {}, {"/linux/sysctl": {"kernel.printk": "4"}}),
    "sysctl unknown": provocation(
        "/linux/sysctl/net.ipv4.nope", "net.ipv4.nope", {"sysctls": {"net.ipv4.nope": "1"}}),
    "sysctl value": provocation(
        "/linux/sysctl/net.ipv4.ip_unprivileged_port_start", "port_start",
        {"sysctls": {"net.ipv4.ip_unprivileged_port_start": "many"}}),
    "rlimit unknown": provocation(
        "/process/rlimits/0/type", "nofile", {}, {"/process/rlimits/0/type": "RLIMIT_NOPE"}),
    "rlimit above the host's": provocation(
        "/process/rlimits/0/type", "nofile",
        {"ulimits": {"nofile": {"soft": 100, "hard": 99999999999}}}),
    "rlimit soft above hard": provocation(
        "/process/rlimits/0/type", "nofile", {}, {"/process/rlimits/0/soft": 300}),
    "oom score": provocation("/process/oomScoreAdj", "oom_score_adj",
                             {"resources": {"oom_score_adj": 7}}, {"/process/oomScoreAdj": 5000}),
    "cwd is a file": provocation("/process/cwd", "/etc/passwd",
                                 {"command": {"entrypoint": ["/bin/true"],
                                              "workdir": "/etc/passwd"}}),
    "cwd not absolute": provocation("/process/cwd", "workdir", {}, {"/process/cwd": "tmp"}),
    "no such user id": provocation("/process/user/uid", "user", {"user": "4294967294:0"}),
    "device elsewhere": provocation("/linux/devices/0/path", "devices", {},
                                    {"/linux/devices/0/path": "/proc/x"}),
    "device type": provocation("/linux/devices/0/type", None, {},
                               {"/linux/devices/0/type": "z"}),
    "apparmor profile": provocation("/process/apparmorProfile", "apparmor",
                                    {"security_opt": ["apparmor=nosuchprofile"]}),
    "seccomp action": provocation("/linux/seccomp/defaultAction", None, {},
                                  {"/linux/seccomp": {"defaultAction": "SCMP_ACT_NOPE"}}),
    "seccomp agent": provocation("/linux/seccomp/listenerPath", None, {}, {"/linux/seccomp": {
        "defaultAction": "SCMP_ACT_ALLOW", "listenerPath": "/run/nope.sock",
        "syscalls": [{"names": ["mkdir"], "action": "SCMP_ACT_NOTIFY"}]}}),
    "hook missing": provocation("/hooks/createRuntime/0/path", None, {},
                                {"/hooks": {"createRuntime": [{"path": "/nope/hook"}]}}),
    "hook fails": provocation("/hooks/prestart/0/path", None, {}, {"/hooks": {"prestart": [
        {"path": "/bin/sh", "args": ["sh", "-c", "exit 3"]}]}}),
    "terminal without socket": provocation("/process/terminal", "tty", {"tty": True}),
    "root missing": provocation("/root/path", None, {}, {"/root/path": "norootfs"}),
    "namespace path": provocation(
        "/linux/namespaces/4/path", None, {},
        {"/linux/namespaces/4/path": "/var/run/netns/nope"}),
    "namespace type": provocation("/linux/namespaces/0/type", None, {},
                                  {"/linux/namespaces/0/type": "bogus"}),
    "version": provocation("/ociVersion", None, {}, {"/ociVersion": "3.0.0"}),
    "json type": provocation("/process/cwd", "workdir", {}, {"/process/cwd": 5}),
}


def change(config, pointer, value):
    *path, last = pointer.split("/")[1:]
    node = config
    for step in path:
        node = node[int(step)] if isinstance(node, list) else node.setdefault(step, {})
    if isinstance(node, list):
        node[int(last):int(last) + 1] = [value]
    else:
        node[last] = value


def write_inputs(zspecc, directory, bundle, name, parent):
    """The deployment of a provocation and the bundle's config.json; returns the command's tail."""
    wanted = PROVOCATIONS[name]
    service = dict(SERVICE, cgroup_parent="/" + parent)
    for key, value in wanted["service"].items():
        is_merged = key == "resources"
        service[key] = dict(service[key], **value) if is_merged else value
    spec = os.path.join(directory, "deployment.yaml")
    with open(spec, "w", encoding="utf-8") as f:  # JSON is YAML; one member a line
        f.write("version: v1\ndeployment: errors\nservices:\n  web:\n")
        for key, value in service.items():
            f.write(f"    {key}: {json.dumps(value)}\n")
    tail = ["--facts", os.path.join(directory, "facts.json"), spec]
    run([zspecc, "bundle", "--validate", "ignore", "-o", bundle, "--config-only",
         "--source-map", os.path.join(bundle, "zspecc-map.json"), *tail])
    path = os.path.join(bundle, "config.json")
    with open(path, encoding="utf-8") as f:
        config = json.load(f)
    for pointer, value in wanted["change"].items():
        text = json.dumps(value).replace("@PARENT@", parent)
        change(config, pointer, json.loads(text))
    with open(path, "w", encoding="utf-8") as f:
        json.dump(config, f)
    return tail


def check_answer(checks, what, zspecc, bundle, tail, name, message):
    """The node, its line by way of the deployment, and the same line by way of the map."""
    wanted = PROVOCATIONS[name]
    ask = [zspecc, "explain-error", "--json", "-b", bundle, "--", message]
    try:
        by_spec = json.loads(run(ask[:2] + ["--validate", "ignore"] + ask[2:5] + tail[:2] + ask[5:]
                                 + tail[2:]))
        by_map = json.loads(run(ask))
    except (RunError, ValueError) as e:
        checks.fail(what, f"{e} for {message!r}")
        return
    pointers = [value["pointer"] for value in by_spec["values"]]
    checks.equal(f"{what}: {message!r}: is known", by_spec["known"], True)
    checks.equal(f"{what}: {message!r}: node", wanted["pointer"] in pointers, True)
    if wanted["pointer"] not in pointers or wanted["line"] is None:
        return
    origin = by_spec["values"][pointers.index(wanted["pointer"])].get("origin", {})
    with open(tail[2], encoding="utf-8") as f:
        line = f.read().split("\n")[origin.get("line", 1) - 1]
    checks.equal(f"{what}: line", wanted["line"] in line, True)
    other = by_map["values"][pointers.index(wanted["pointer"])].get("origin", {})
    checks.equal(f"{what}: line by the map", other.get("line"), origin.get("line"))


def first_line(text):
    """What the runtime says last, without its time and without this machine's paths."""
    lines = [line for line in text.splitlines() if line]
    faults = [line for line in lines if "level=warning" not in line] or lines
    text = re.sub(r'time="[^"]*" ', "", faults[0] if faults else "")
    return re.sub(r"/tmp/zspec-run-[^/]*/[^/]*", "/bundle", text)


def provoke(runtime, bundle, parent):
    """What the runtime says, or nothing when it takes the configuration."""
    try:
        run_container(runtime, bundle, parent)
        return ""
    except RunError as e:
        return re.sub(r"^create: status \d+: ", "", str(e))
    finally:
        remove_cgroups(parent)


def lay_out(directory, bundle):
    with open(os.path.join(directory, "facts.json"), "w", encoding="utf-8") as f:
        json.dump({"version": 1, "uid": 0, "gid": 0, "devices": {
            "/dev/null": {"type": "c", "major": 1, "minor": 3, "mode": 438}}}, f)
    os.makedirs(os.path.join(bundle, "rootfs"), exist_ok=True)


def read_recorded():
    with open(RECORDED, encoding="utf-8") as f:
        return json.load(f)


def check_recorded(checks, zspecc):
    """Recorded texts lead to their nodes on any machine."""
    with tempfile.TemporaryDirectory(prefix="zspec-run-") as directory:
        bundle = os.path.join(directory, "bundle")
        lay_out(directory, bundle)
        for one in read_recorded():
            what = f"recorded {one['runtime']}: {one['name']}"
            try:
                tail = write_inputs(zspecc, directory, bundle, one["name"], "zspec-recorded")
                check_answer(checks, what, zspecc, bundle, tail, one["name"], one["message"])
            except (RunError, OSError) as e:
                checks.fail(what, e)


def check(checks, runtime, title, directory, zspecc):
    """Every text that was recorded of this runtime is provoked again."""
    bundle = os.path.join(directory, f"errors-{title}")
    copy_rootfs(directory, bundle)
    lay_out(directory, bundle)
    for one in read_recorded():
        if one["runtime"] != title:
            continue
        what = f"{title}: {one['name']}"
        parent = f"zspec-error-{os.getpid()}"
        try:
            tail = write_inputs(zspecc, directory, bundle, one["name"], parent)
            message = provoke(runtime, bundle, parent)
            if message:
                check_answer(checks, what, zspecc, bundle, tail, one["name"], message)
            else:
                checks.skip(what, "this version takes it")
        except (RunError, OSError, subprocess.TimeoutExpired) as e:
            checks.fail(what, e)


def record(zspecc):
    found = []
    with workspace() as directory:
        for title in ("crun", "runc"):
            runtime, why = find_runtime(title, directory)
            if runtime is None:
                print(f"{title}: {why}")
                continue
            bundle = os.path.join(directory, f"errors-{title}")
            copy_rootfs(directory, bundle)
            lay_out(directory, bundle)
            for name in PROVOCATIONS:
                parent = f"zspec-error-{os.getpid()}"
                write_inputs(zspecc, directory, bundle, name, parent)
                message = first_line(provoke(runtime, bundle, parent).replace(parent, "parent"))
                if message and message != "error loading config.json":  # it names nothing
                    found.append({"runtime": title, "name": name, "message": message})
    with open(RECORDED, "w", encoding="utf-8") as f:
        json.dump(found, f, indent=1)
        f.write("\n")


if __name__ == "__main__" and sys.argv[1:] == ["--record"]:
    record(os.path.join(ROOT, "build", "zspecc"))
