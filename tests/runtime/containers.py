"""What the checks under real runtimes share: a root file system, starting a container, counting.

Must not know what is checked."""
import contextlib
import json
import os
import shutil
import subprocess
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


def make_bundle(zspecc, how, directory, service, spec, more=()):
    """Both ways the tool knows: with a linked rootfs, or only config.json into a bundle.

    runc refuses a root file system that is a link. `more` are further options."""
    bundle = os.path.join(directory, f"bundle-{how}-{service}")
    command = [zspecc, "bundle", "-s", service, "-o", bundle, *more, spec, "--rootfs"]
    if how == "linked":
        copy_rootfs(directory, bundle + "-linked")
        run(command + [os.path.join(bundle + "-linked", "rootfs")])
    else:
        copy_rootfs(directory, bundle)
        run(command + [os.path.join(bundle, "rootfs"), "--config-only"])
    return bundle


def write_text(path, text, mode=0o644):
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)
    os.chmod(path, mode)


def read_bytes(path):
    with open(path, "rb") as f:
        return f.read()


def check_replay(checks, what, zspecc, service, spec, directory, more=(), enter=(), rootfs=None):
    """Facts recorded on this host must give the bytes that a look at this host gives.

    `more` are options that `host` takes too; `enter` leads to another user of the machine."""
    live, again, facts = (os.path.join(directory, name) for name in ("live", "again", "facts"))
    compile_it = [*enter, zspecc, "compile", "-s", service, *more]
    compile_it += ["--rootfs", rootfs] if rootfs else []
    try:
        run([*enter, zspecc, "host", *more, "-o", facts, spec])
        run(compile_it + ["-o", live, spec])
        run(compile_it + ["--facts", facts, "-o", again, spec])
        checks.equal(f"{what}: recorded facts give the same config.json",
                     read_bytes(again) == read_bytes(live), True)
    except (RunError, OSError, subprocess.TimeoutExpired) as e:
        checks.fail(f"{what}: facts", e)


def why_not_here():
    if os.geteuid() != 0:
        return "not root"
    if shutil.which("busybox") is None:
        return "busybox is not installed (Debian: apt-get install busybox-static)"
    return None
