#!/usr/bin/env python3
"""Starts compiled bundles under crun and runc and looks at them from inside and from the host.

    tests/runtime/run.py [--zspecc PATH]       every check; the closing line is `N passed, N failed`
    tests/runtime/run.py --demo                compiles tests/examples/web.yaml and shows it running

Needs root, a runtime and a static busybox; what cannot run here is skipped with the reason."""
import argparse
import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
TIMEOUT_S = 30
# crun refuses a host with v1 controllers and a mounted unified tree; hide that from it.
WITHOUT_UNIFIED = ["unshare", "-m", "--propagation", "private", "sh", "-c",
                   'umount /sys/fs/cgroup/unified; exec "$@"', "sh"]
# A container that any runtime can start: what fails here is the machine, not the tool.
PROBE = {
    "ociVersion": "1.0.2",
    "root": {"path": "rootfs"},
    "process": {"args": ["/bin/true"], "cwd": "/", "user": {"uid": 0, "gid": 0},
                "env": ["PATH=/bin"]},
    "mounts": [{"destination": "/proc", "type": "proc", "source": "proc"}],
    "linux": {"namespaces": [{"type": kind} for kind in ("pid", "ipc", "uts", "mount", "network")],
              "resources": {"memory": {"limit": 64 << 20}, "pids": {"limit": 50},
                            "cpu": {"quota": 50000, "period": 100000}}},
}
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


class RunError(Exception):
    """A command did not do what it should; the text is what it said."""


def run(command, **more):
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, text=True, timeout=TIMEOUT_S, check=False, **more)
    if done.returncode != 0:
        raise RunError(f"{' '.join(command[:3])} ...: status {done.returncode}: "
                       f"{(done.stderr or done.stdout).strip()[-600:]}")
    return done.stdout


def make_rootfs(path):
    """A root file system out of busybox: applets, the usual folders, two users."""
    # /scratch is left to the runtime: runc ignores `mode=` where the folder is there already.
    for folder in ("bin", "dev", "etc", "proc", "root", "run", "sys", "data", "srv/site"):
        os.makedirs(os.path.join(path, folder))
    os.makedirs(os.path.join(path, "tmp"), mode=0o1777)
    busybox = os.path.join(path, "bin", "busybox")
    shutil.copy(shutil.which("busybox"), busybox)
    for applet in run([busybox, "--list"]).split():
        if applet != "busybox":
            os.symlink("busybox", os.path.join(path, "bin", applet))
    for name in ("passwd", "group"):
        shutil.copy(os.path.join(ROOT, "tests", "examples", "rootfs", "etc", name),
                    os.path.join(path, "etc", name))
    shutil.copy(os.path.join(HERE, "look.sh"), os.path.join(path, "look.sh"))


def copy_rootfs(directory, target):
    """A root file system of its own for each run: runtimes make mount points in it."""
    shutil.copytree(os.path.join(directory, "rootfs"), os.path.join(target, "rootfs"),
                    symlinks=True)


@contextlib.contextmanager
def workspace():
    """A directory with rootfs/ and data/ that is gone afterwards."""
    directory = os.path.realpath(tempfile.mkdtemp(prefix="zspec-run-"))
    os.chmod(directory, 0o755)
    try:
        make_rootfs(os.path.join(directory, "rootfs"))
        os.mkdir(os.path.join(directory, "data"))
        os.chmod(os.path.join(directory, "data"), 0o777)
        with open(os.path.join(directory, "data", "content"), "w", encoding="utf-8") as f:
            f.write("from the host\n")
        yield directory
    finally:
        shutil.rmtree(directory, ignore_errors=True)


def run_container(runtime, bundle, name, between=lambda: None):
    """create, `between`, start, wait, delete; returns what the container printed."""
    output = os.path.join(os.path.dirname(bundle), name + ".out")
    with open(output, "wb") as f:
        created = subprocess.run(runtime + ["create", "--bundle", bundle, name], stdout=f,
                                 stdin=subprocess.DEVNULL, stderr=subprocess.STDOUT,
                                 timeout=TIMEOUT_S, check=False)
    try:
        if created.returncode != 0:
            with open(output, encoding="utf-8", errors="replace") as f:
                raise RunError(f"create: status {created.returncode}: {f.read()[-600:]}")
        between()
        run(runtime + ["start", name])
        give_up = time.monotonic() + TIMEOUT_S
        while json.loads(run(runtime + ["state", name]))["status"] != "stopped":
            if time.monotonic() > give_up:
                raise RunError(f"still running after {TIMEOUT_S} s")
            time.sleep(0.02)
    finally:
        subprocess.run(runtime + ["delete", "--force", name], stdin=subprocess.DEVNULL,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=TIMEOUT_S,
                       check=False)
    with open(output, encoding="utf-8", errors="replace") as f:
        return f.read()


def find_runtime(name, directory):
    """(command, None) that starts a container on this machine, or (None, why not)."""
    path = shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")
    if path is None:
        return None, f"{name} is not installed"
    bundle = os.path.join(directory, f"probe-{name}")
    copy_rootfs(directory, bundle)
    why = ""
    for attempt, command in enumerate(([path], WITHOUT_UNIFIED + [path])):
        unique = f"zspec-probe-{os.getpid()}-{attempt}"
        probe = dict(PROBE, linux=dict(PROBE["linux"], cgroupsPath=f"/{unique}"))
        with open(os.path.join(bundle, "config.json"), "w", encoding="utf-8") as f:
            json.dump(probe, f)
        try:
            run_container(command, bundle, unique)
            return command, None
        except (RunError, OSError, ValueError, subprocess.TimeoutExpired) as e:
            why = why or " ".join(str(e).split())
        finally:
            remove_cgroups(unique)
    return None, f"{name} cannot start containers on this machine: {why[:200]}"


def cgroup_value(group, names):
    """The content of the first of `names` (v2 and v1 spellings) in a cgroup of this host."""
    for name in names:
        for place in ("", name.split(".")[0], "cpu,cpuacct"):
            path = os.path.join("/sys/fs/cgroup", place, group.strip("/"), name)
            if os.path.exists(path):
                with open(path, encoding="utf-8") as f:
                    return f.read().strip()
    return "no such file"


def remove_cgroups(parent):
    """What a runtime may have left: empty directories, innermost first."""
    for base, names, _ in os.walk("/sys/fs/cgroup"):
        if os.path.relpath(base, "/sys/fs/cgroup").count("/") > 2:
            names.clear()
        if parent in names:
            for inner, _, _ in os.walk(os.path.join(base, parent), topdown=False):
                with contextlib.suppress(OSError):
                    os.rmdir(inner)


class Checks:
    """Counts and prints; the runner's only state."""

    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def equal(self, what, got, want):
        if got == want:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAIL {what}: {got!r}, want {want!r}")

    def fail(self, what, why):
        self.failed += 1
        print(f"FAIL {what}: {why}")

    def skip(self, what, why):
        self.skipped += 1
        print(f"skipped {what}: {why}")

    def close(self):
        line = f"{self.passed} passed, {self.failed} failed"
        print(line + (f", {self.skipped} skipped" if self.skipped else ""))
        return 1 if self.failed else 0


def make_bundle(zspecc, how, directory, service, spec):
    """Both ways the tool knows: with a linked rootfs, or only config.json into a bundle.

    runc refuses a root file system that is a link."""
    bundle = os.path.join(directory, f"bundle-{how}-{service}")
    command = [zspecc, "bundle", "-s", service, "-o", bundle, spec, "--rootfs"]
    if how == "linked":
        copy_rootfs(directory, bundle + "-linked")
        run(command + [os.path.join(bundle + "-linked", "rootfs")])
    else:
        copy_rootfs(directory, bundle)
        run(command + [os.path.join(bundle, "rootfs"), "--config-only"])
    return bundle


def delete_bundle(checks, what, zspecc, service, bundle, spec):
    run([zspecc, "bundle", "--delete", "-s", service, "-o", bundle, spec])
    checks.equal(f"{what}: bundle is gone", os.path.lexists(bundle), False)
    checks.equal(f"{what}: linked rootfs stays", os.path.exists(f"{bundle}-linked/rootfs/bin/sh"),
                 True)


def check_service(checks, runtime, title, service, directory, zspecc):
    """Compiles one service into a bundle, runs it, compares what was seen."""
    parent = f"zspec-test-{os.getpid()}-{title}-{service}"
    with open(os.path.join(HERE, "deployment.yaml"), encoding="utf-8") as f:
        text = f.read().replace("@PARENT@", "/" + parent)
    spec = os.path.join(directory, f"{title}-{service}.yaml")
    with open(spec, "w", encoding="utf-8") as f:
        f.write(text.replace("@DATA@", os.path.join(directory, "data")))
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


def why_not_here():
    if os.geteuid() != 0:
        return "not root"
    if shutil.which("busybox") is None:
        return "busybox is not installed (Debian: apt-get install busybox-static)"
    return None


def check_all(zspecc):
    checks = Checks()
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
