#!/usr/bin/env python3
"""Starts compiled bundles under crun and runc and looks at them from inside and from the host.

    tests/runtime/run.py [--zspecc PATH]       every check; the closing line is `N passed, N failed`
    tests/runtime/run.py --demo                compiles tests/examples/web.yaml and shows it running

Needs root, a runtime and a static busybox; what cannot run here is skipped with the reason."""
import argparse
import json
import os
import subprocess
import sys
import tempfile

import devices
import errors
import fields
import rootless
import seccomp
from containers import (HERE, ROOT, Checks, RunError, cgroup_value, check_replay, copy_rootfs,
                        find_runtime, make_bundle, remove_cgroups, run, run_container,
                        why_not_here, workspace)

LOOKED_AT_ROOT = {
    "greeting": "hello  world", "empty": "", "cwd": "/etc", "uid": "0", "gid": "0",
    "hostname": "inside", "pid": "1", "interfaces": "lo ", "root": "readonly", "data": "readonly",
    "content": "from the host", "scratch": "1024", "scratch_mode": "700", "files": "100",
    "ports": "1000", "masked": "0", "firmware": "0", "printk": "readonly", "cgroup": "readonly",
    "capabilities": f"{1 << 0 | 1 << 10:016x}",
    "path": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
}
LOOKED_AT_USER = {
    "uid": "1000", "gid": "1000", "groups": "1000 50", "cwd": "/", "empty": "unset",
    "root": "readonly", "data": "writable", "capabilities": "0" * 16, "no_new_privileges": "1",
    "pid": "1",
}


def delete_bundle(checks, what, zspecc, service, bundle, spec):
    run([zspecc, "bundle", "--delete", "-s", service, "-o", bundle, spec])
    checks.equal(f"{what}: bundle is gone", os.path.lexists(bundle), False)
    checks.equal(f"{what}: linked rootfs stays", os.path.exists(f"{bundle}-linked/rootfs/bin/sh"),
                 True)


def write_deployment(directory, name, parent):
    """deployment.yaml with its places filled in, as a file of that name; returns its path."""
    with open(os.path.join(HERE, "deployment.yaml"), encoding="utf-8") as f:
        text = f.read().replace("@PARENT@", "/" + parent)
    spec = os.path.join(directory, name + ".yaml")
    with open(spec, "w", encoding="utf-8") as f:
        f.write(text.replace("@DATA@", os.path.join(directory, "data")))
    return spec


def check_service(checks, runtime, title, service, directory, zspecc):
    """Compiles one service into a bundle, runs it, compares what was seen."""
    parent = f"zspec-test-{os.getpid()}-{title}-{service}"
    spec = write_deployment(directory, f"{title}-{service}", parent)
    what = f"{title} {service}"
    how = "linked" if title == "crun" else "config-only"
    on_host = {}

    def look_from_host():
        with open(os.path.join(bundle, "config.json"), encoding="utf-8") as f:
            group = json.load(f)["linux"]["cgroupsPath"]
        on_host["memory"] = cgroup_value(group, ("memory.max", "memory.limit_in_bytes"))
        on_host["pids"] = cgroup_value(group, ("pids.max",))
        on_host["cpu"] = cgroup_value(group, ("cpu.max", "cpu.cfs_quota_us")).split()[0]

    try:
        bundle = make_bundle(zspecc, how, directory, service, spec)
        with open(os.path.join(directory, "data", "written"), "w", encoding="utf-8"):
            pass
        os.chmod(os.path.join(directory, "data", "written"), 0o666)
        said = run_container(runtime, bundle, parent, look_from_host)
        seen = dict(line.split("=", 1) for line in said.splitlines() if "=" in line)
        for name, want in (LOOKED_AT_ROOT if service == "root" else LOOKED_AT_USER).items():
            checks.equal(f"{what}: {name}", seen.get(name), want)
        if service == "root":
            checks.equal(f"{what}: memory limit", on_host.get("memory"), str(64 << 20))
            checks.equal(f"{what}: pids limit", on_host.get("pids"), "50")
            checks.equal(f"{what}: cpu quota", on_host.get("cpu"), "50000")
        if how == "linked":
            delete_bundle(checks, what, zspecc, service, bundle, spec)
    except (RunError, OSError, ValueError, KeyError, subprocess.TimeoutExpired) as e:
        checks.fail(what, e)
    finally:
        remove_cgroups(parent)


def check_without_runtime(checks, zspecc):
    """What any machine and any user can prove: recorded facts stand for the host."""
    with tempfile.TemporaryDirectory(prefix="zspec-run-") as directory:
        spec = write_deployment(directory, "deployment", "parent")
        for service in ("root", "user"):
            check_replay(checks, f"facts {service}", zspecc, service, spec, directory,
                         rootfs=os.path.join(ROOT, "tests", "examples", "rootfs"))
        rootless.check_facts(checks, zspecc, directory)
        seccomp.check_filters(checks, zspecc, directory)
    seccomp.check_names(checks)
    seccomp.check_table(checks)
    errors.check_recorded(checks, zspecc)


def check_all(zspecc):
    checks = Checks()
    check_without_runtime(checks, zspecc)
    why = why_not_here()
    if why is not None:
        checks.skip("crun and runc", why)
        return checks.close()
    with workspace() as directory:
        for name in ("crun", "runc"):
            runtime, why = find_runtime(name, directory)
            if runtime is None:
                checks.skip(name, why)
                continue
            for service in ("root", "user"):
                check_service(checks, runtime, name, service, directory, zspecc)
            fields.check(checks, runtime, name, directory, zspecc)
            devices.check(checks, runtime, name, directory, zspecc)
            rootless.check(checks, runtime, name, directory, zspecc)
            seccomp.check(checks, runtime, name, directory, zspecc)
            errors.check(checks, runtime, name, directory, zspecc)
    return checks.close()


SHOWN = r'''echo "$GREETING, from $(hostname), user $(id -un), $(ps | wc -l) processes in sight"
grep -E "CapEff|NoNewPrivs" /proc/self/status
df -h /srv/site | tail -n 1
touch /etc/x'''


def demo(zspecc):
    """Shows the example running; a machine that cannot is told why, which is no failure."""
    why = why_not_here()
    if why is not None:
        print(f"(not started: {why})")
        return 0
    with workspace() as directory:
        for name in ("crun", "runc"):
            runtime, why = find_runtime(name, directory)
            if runtime is None:
                print(f"({why})")
                continue
            unique = f"zspec-demo-{os.getpid()}"
            bundle = os.path.join(directory, "bundle")
            copy_rootfs(directory, bundle)
            command = [zspecc, "bundle", "-s", "web", "--rootfs", os.path.join(bundle, "rootfs"),
                       "--config-only", "-o", bundle, "--arg", "/bin/sh", "--arg", "-c",
                       "--arg", SHOWN, os.path.join(ROOT, "tests", "examples", "web.yaml")]
            try:
                run(command, env=dict(os.environ, ZLAYER_CGROUP_PARENT="/" + unique))
                print("$ zspecc bundle -s web --rootfs ROOTFS -o BUNDLE web.yaml")
                print(f"$ {name} run --bundle BUNDLE {unique}")
                print(run_container(runtime, bundle, unique), end="")
            finally:
                remove_cgroups(unique)
            return 0
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--zspecc", default=os.path.join(ROOT, "build", "zspecc"))
    parser.add_argument("--demo", action="store_true")
    options = parser.parse_args()
    zspecc = os.path.abspath(options.zspecc)
    return demo(zspecc) if options.demo else check_all(zspecc)


if __name__ == "__main__":
    sys.exit(main())
