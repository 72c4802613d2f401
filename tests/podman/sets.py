"""What podman's flags ask for, written as deployments, and the values that both give.

Podman 4.3.1, one set a row: its name, its flags, the service with the same intent. A part is a way
to look (run.py), a path in config.json and the value there; where podman's own differs, `podman`
has that value and `why` the reason. Must not know how config.json is made or read."""
import dataclasses

SAME = object()  # podman gives the same value
DEFAULTS = ("CAP_CHOWN CAP_DAC_OVERRIDE CAP_FOWNER CAP_FSETID CAP_KILL CAP_NET_BIND_SERVICE "
            "CAP_SETFCAP CAP_SETGID CAP_SETPCAP CAP_SETUID CAP_SYS_CHROOT").split()
MIB = 1 << 20
V1_HOST = {"cgroup": {"version": 1, "parent": "", "root_writable": True}}
PROFILE = {  # what sec.json holds, beside the deployment
    "defaultAction": "SCMP_ACT_ALLOW",
    "architectures": ["SCMP_ARCH_X86_64", "SCMP_ARCH_X86", "SCMP_ARCH_X32"],
    "syscalls": [{"names": ["mkdir", "foobar"], "action": "SCMP_ACT_ERRNO", "errnoRet": 1}]}
FUSE = {"devices": {"/dev/fuse": {"type": "c", "major": 10, "minor": 229, "mode": 438,
                                  "uid": 0, "gid": 0}}}


@dataclasses.dataclass(frozen=True)
class Part:
    look: str
    path: tuple
    value: object
    podman: object = SAME
    why: str = ""


@dataclasses.dataclass(frozen=True)
class FlagSet:
    name: str
    flags: str
    service: dict
    parts: tuple
    options: tuple = ()
    facts: dict = dataclasses.field(default_factory=dict)


def value(path, want, podman=SAME, why=""):
    return Part("value", tuple(path.split("/")), want, podman, why)


def words(path, want, podman=SAME, why=""):
    """A list without its order; absent is empty."""
    return Part("words", tuple(path.split("/")), sorted(want), podman, why)


def has(path, word, want=True, podman=SAME, why=""):
    return Part("has", tuple(path.split("/")) + (word,), want, podman, why)


def mount(target, member, want, podman=SAME, why=""):
    return Part("mount", (target, member), want, podman, why)


def option(target, word, want=True, podman=SAME, why=""):
    return Part("option", (target, word), want, podman, why)


def namespace(kind, want):
    return Part("namespace", (kind,), want)


MEMORY, CPU = "linux/resources/memory", "linux/resources/cpu"
SWAP_WHY = "podman adds swap that nobody asked for"
SETS = (
    FlagSet("02-cpus-mem", "--cpus 0.5 --memory 512m --cap-add NET_ADMIN --cap-drop CHOWN",
            {"resources": {"cpu": 0.5, "memory": "512Mi"},
             "capabilities": DEFAULTS[1:] + ["NET_ADMIN"]},
            (value(CPU + "/quota", 50000), value(CPU + "/period", 100000),
             value(MEMORY + "/limit", 512 * MIB),
             value(MEMORY + "/swap", None, 1024 * MIB, SWAP_WHY),
             words("process/capabilities/bounding", DEFAULTS[1:] + ["CAP_NET_ADMIN"]),
             words("process/capabilities/effective", DEFAULTS[1:] + ["CAP_NET_ADMIN"]))),
    FlagSet("03-mem-family", "--memory 512m --memory-swap 1g --memory-reservation 256m "
            "--oom-score-adj 300",
            {"resources": {"memory": "512Mi", "memory_swap": "1Gi", "memory_reservation": "256Mi",
                           "oom_score_adj": 300}},
            (value(MEMORY, {"limit": 512 * MIB, "swap": 1024 * MIB, "reservation": 256 * MIB}),
             value("process/oomScoreAdj", 300))),
    FlagSet("04-cpu-family", "--cpu-shares 512 --cpu-period 50000 --cpu-quota 25000",
            {"resources": {"cpu": 0.5, "cpu_shares": 512}},
            (value(CPU + "/shares", 512), Part("ratio", tuple(CPU.split("/")), 0.5))),
    FlagSet("05-pids-blkio", "--pids-limit 100 --cpuset-cpus 0",
            {"resources": {"pids_limit": 100, "cpuset": "0"}},
            (value("linux/resources/pids/limit", 100), value(CPU + "/cpus", "0"))),
    FlagSet("06-caps-drop-all", "--cap-drop ALL --cap-add NET_BIND_SERVICE",
            {"cap_drop": ["ALL"], "capabilities": ["NET_BIND_SERVICE"]},
            tuple(words("process/capabilities/" + kind, ["CAP_NET_BIND_SERVICE"])
                  for kind in ("bounding", "effective", "permitted"))),
    FlagSet("08-user", "--user 1000:1000 --group-add 44 --group-add 2000",
            {"user": "1000:1000", "extra_groups": ["44", "2000"]},
            (value("process/user/uid", 1000), value("process/user/gid", 1000),
             words("process/user/additionalGids", [44, 2000], [44, 1000, 2000],
                   "the primary group is not repeated among the further ones"))),
    FlagSet("09-user-caps", "--user 1000:1000 --cap-add NET_BIND_SERVICE",
            {"user": "1000:1000", "capabilities": DEFAULTS},
            (value("process/user/uid", 1000),
             words("process/capabilities/bounding", DEFAULTS),
             words("process/capabilities/ambient", [], ["CAP_NET_BIND_SERVICE"],
                   "ambient ones reach every program; a warning (ZS0489) says how to do without"))),
    FlagSet("10-readonly-tmpfs", "--read-only --tmpfs /scratch:size=64m,mode=1770,noexec "
            "--tmpfs /cache",
            {"read_only_root_fs": True,
             "storage": [{"type": "tmpfs", "target": "/scratch", "size": "64Mi", "mode": 0o1770},
                         {"type": "tmpfs", "target": "/cache"}]},
            (value("root/readonly", True), mount("/scratch", "type", "tmpfs"),
             Part("size", ("/scratch",), 64 * MIB), option("/scratch", "mode=1770"),
             option("/scratch", "nosuid"), mount("/cache", "type", "tmpfs"))),
    FlagSet("11-readonly-notmpfs", "--read-only --read-only-tmpfs=false",
            {"read_only_root_fs": True},
            (value("root/readonly", True), mount("/run", "type", None),
             mount("/var/tmp", "type", None))),
    FlagSet("12-ulimits", "--ulimit nofile=1024:2048 --ulimit core=0 --ulimit memlock=-1:-1 "
            "--ulimit nproc=100",
            {"ulimits": {"nofile": {"soft": 1024, "hard": 2048}, "core": {"soft": 0},
                         "memlock": {"soft": -1, "hard": -1}, "nproc": {"soft": 100}}},
            (Part("rlimits", ("process", "rlimits"),
                  {"RLIMIT_NOFILE": (1024, 2048), "RLIMIT_CORE": (0, 0),
                   "RLIMIT_MEMLOCK": ("unlimited", "unlimited"), "RLIMIT_NPROC": (100, 100)}),)),
    FlagSet("13-sysctl", "--sysctl net.core.somaxconn=1024 --sysctl kernel.shmmax=1234567",
            {"sysctls": {"net.core.somaxconn": "1024", "kernel.shmmax": "1234567"}},
            (value("linux/sysctl/net.core.somaxconn", "1024"),
             value("linux/sysctl/kernel.shmmax", "1234567"))),
    FlagSet("14-secopt", "--security-opt no-new-privileges --security-opt seccomp=unconfined "
            "--security-opt mask=/proc/version --security-opt unmask=/proc/kcore",
            {"security_opt": ["no-new-privileges", "seccomp=unconfined", "mask=/proc/version",
                              "unmask=/proc/kcore"]},
            (value("process/noNewPrivileges", True), value("linux/seccomp", None),
             has("linux/maskedPaths", "/proc/version"),
             has("linux/maskedPaths", "/proc/kcore", False),
             has("linux/maskedPaths", "/proc/keys"), has("linux/readonlyPaths", "/proc/sys"))),
    FlagSet("15-secopt-label", "--security-opt label=disable --security-opt apparmor=unconfined "
            "--security-opt unmask=ALL",
            {"security_opt": ["label=disable", "apparmor=unconfined", "unmask=ALL"]},
            (words("linux/maskedPaths", []), words("linux/readonlyPaths", []),
             value("process/selinuxLabel", None), value("linux/mountLabel", None))),
    FlagSet("16-host-ns", "--pid host --ipc host --uts host --network host",
            {"pid_mode": "host", "ipc_mode": "host", "network_mode": "host"},
            (namespace("pid", False), namespace("ipc", False), namespace("network", False),
             namespace("mount", True), namespace("cgroup", True),
             mount("/dev/shm", "source", "/dev/shm"))),
    FlagSet("19-devices", "--device /dev/fuse --device /dev/zero:/dev/myzero:r",
            {"devices": [{"path": "/dev/fuse", "mknod": True}]},
            (Part("device", ("/dev/fuse",), ("c", 10, 229, 0o666, 0, 0)),
             has("linux/resources/devices", {"allow": True, "type": "c", "major": 10, "minor": 229,
                                             "access": "rwm"})), facts=FUSE),
    FlagSet("21-hostname-tty", "--hostname web.example.com -t",
            {"hostname": "web.example.com", "tty": True},
            (value("hostname", "web.example.com"), value("process/terminal", True))),
    FlagSet("22-init", "--init", {"init_container": True},
            (Part("init", ("args",), ["--", "sh", "-c", "echo ran; exit 0"]),
             Part("init", ("options",), "ro")),
            ("--init-path", "/usr/libexec/podman/catatonit")),
    FlagSet("23-annot", "--annotation a.b=c --label l=m --env X=1 --env-host=false --workdir /tmp",
            {"labels": {"a.b": "c"}, "env": {"X": "1"},
             "command": {"entrypoint": ["sh"], "workdir": "/tmp"}},
            (value("annotations/a.b", "c"), value("process/cwd", "/tmp"),
             has("process/env", "X=1"))),
    FlagSet("24-volumes", "-v /srv/conf:/conf:ro -v /srv/data:/data:rw,nosuid,rslave --mount "
            "type=bind,src=/srv/conf,dst=/c2,ro=true --mount "
            "type=tmpfs,dst=/t2,tmpfs-size=1000000,tmpfs-mode=1700",
            {"storage": [
                {"type": "bind", "source": "/srv/conf", "target": "/conf", "readonly": True},
                {"type": "bind", "source": "/srv/data", "target": "/data"},
                {"type": "bind", "source": "/srv/conf", "target": "/c2", "readonly": True},
                {"type": "tmpfs", "target": "/t2", "size": "1000000", "mode": 0o1700}]},
            (mount("/conf", "source", "/srv/conf"), option("/conf", "ro"),
             option("/conf", "rbind"), mount("/data", "source", "/srv/data"),
             option("/data", "ro", False), option("/c2", "ro"),
             Part("size", ("/t2",), 1000000), option("/t2", "mode=1700"))),
    FlagSet("25-shm", "--shm-size 128m --ipc private", {"ipc_mode": "private"},
            (namespace("ipc", True), mount("/dev/shm", "destination", "/dev/shm"),
             option("/dev/shm", "noexec"))),
    FlagSet("28-umask-timezone", "--umask 0027 --stop-signal SIGINT", {"stop_signal": "SIGINT"},
            (value("annotations/org.opencontainers.image.stopSignal", "SIGINT", "2",
                   "signals have names"),)),
    FlagSet("29-swap-equal", "--memory 64m --memory-swap 64m",
            {"resources": {"memory": "64Mi", "memory_swap": "64Mi"}},
            (value(MEMORY, {"limit": 64 * MIB, "swap": 64 * MIB}),)),
    FlagSet("30-swap-unl", "--memory 64m --memory-swap -1",
            {"resources": {"memory": "64Mi", "memory_swap": "-1"}},
            (value(MEMORY + "/limit", 64 * MIB),
             value(MEMORY + "/swap", -1, None, "unlimited is said, and means the same"))),
    FlagSet("31-oomkill", "--memory 64m --oom-kill-disable",
            {"resources": {"memory": "64Mi", "oom_kill_disable": True}},
            (value(MEMORY + "/disableOOMKiller", True),), facts=V1_HOST),
    FlagSet("32-swappiness", "--memory 64m --memory-swappiness 10",
            {"resources": {"memory": "64Mi", "memory_swappiness": 10}},
            (value(MEMORY + "/swappiness", 10),), facts=V1_HOST),
    FlagSet("33-blkio-weight", "--blkio-weight 500", {"resources": {"blkio_weight": 500}},
            (value("linux/resources/blockIO/weight", 500),)),
    FlagSet("35-add-host", "--add-host db:10.0.0.2", {"extra_hosts": ["db:10.0.0.2"]},
            (mount("/etc/hosts", "type", "bind"),)),
    FlagSet("36-ipc-shareable-none", "--ipc none", {"ipc_mode": "none"},
            (namespace("ipc", True), mount("/dev/shm", "type", None),
             mount("/dev/mqueue", "type", "mqueue"))),
    FlagSet("37-seccomp-custom", "--security-opt seccomp=/srv/podman/sec.json",
            {"security_opt": ["seccomp=sec.json"]},
            (value("linux/seccomp", dict(PROFILE)),)),
    FlagSet("38-cpus-too-many", "--cpus 1.5", {"resources": {"cpu": 1.5}},
            (value(CPU, {"quota": 150000, "period": 100000}),)),
    FlagSet("39-entrypoint", "--entrypoint /bin/echo",
            {"command": {"entrypoint": ["/bin/echo"], "args": ["sh", "-c", "echo ran; exit 0"]}},
            (value("process/args", ["/bin/echo", "sh", "-c", "echo ran; exit 0"]),)),
    FlagSet("40-cap-add-all", "--cap-add ALL --cap-drop SYS_ADMIN",
            {"capabilities": ["ALL"], "cap_drop": ["SYS_ADMIN"]},
            (Part("count", ("process", "capabilities", "bounding"), 40),
             has("process/capabilities/bounding", "CAP_SYS_ADMIN", False),
             has("process/capabilities/bounding", "CAP_PERFMON"))),
    FlagSet("41-unlimited-pids", "--pids-limit -1", {"resources": {"pids_limit": -1}},
            (value("linux/resources/pids/limit", -1, 0, "the specification's word is -1"),)),
    FlagSet("42-user-name", "--user app", {"user": "app"},
            (value("process/user/uid", 1000), value("process/user/gid", 1000)),
            ("--rootfs", "rootfs")),
    FlagSet("43-proc-opts", "--security-opt proc-opts=hidepid=2",
            {"security_opt": ["proc-opts=hidepid=2"]}, (option("/proc", "hidepid=2"),)),
)

# Sets that say what a deployment cannot, or that is shown elsewhere.
WITHOUT = {
    "01-default": "podman's defaults are its own",
    "07-privileged": "the machine's own devices and mounts; it has no recorded file",
    "17-cgroupns-host": "a container never sees the host's cgroups",
    "18-userns": "mappings are the caller's, from /etc/subuid and /etc/subgid",
    "20-device-rules": "a deployment names devices, not rules of the cgroup or rates",
    "26-cdi": "an older CDI library; `cdi inject` is compared with the current one",
    "27-cdi-fuse": "an older CDI library; `cdi inject` is compared with the current one",
    "34-cgroupconf": "a deployment has no keys of cgroup files",
    "44-rdt": "a container always has a cgroup",
}
