"""Rootless containers under a real runtime, run by a user that exists for them alone.

The user and its subordinate ids stand in files that a mount namespace lays over those of /etc, so
that the machine keeps its own. Sources: subuid(5), newuidmap(1), user_namespaces(7)."""
import json
import os
import shutil
import subprocess

from containers import (RunError, check_replay, copy_rootfs, run, run_container, write_text)

NAME, ID = "zspec-rootless", 12345
# Lines by name and by number count alike; those of others do not.
RANGES = {
    "subuid": f"{NAME}:200000:1000\nsomebody:400000:10\n{ID}:300000:500\n",
    "subgid": f"{ID}:200000:1000\n# a comment\n\n{NAME}:310000:100\n",
}
NO_RANGES = {"subuid": "somebody:400000:10\n", "subgid": ""}
MAPPED = {"uid": [(0, ID, 1), (1, 200000, 1000), (1001, 300000, 500)],
          "gid": [(0, ID, 1), (1, 200000, 1000), (1001, 310000, 100)]}
ONLY_SELF = {"uid": [(0, ID, 1)], "gid": [(0, ID, 1)]}
# Ids of the last ranges, as they are inside and on the host.
INSIDE, OUTSIDE = (1001, 1050), (300000, 310049)
SPEC = """version: v1
deployment: rootless-check
services:
  root:
    image: {name: busybox}
    command: {entrypoint: [/bin/sh, -c, @LOOK@]}
    cgroup_parent: /zspec-rootless
    storage: [{type: bind, source: @DATA@, target: /data}]
  user:
    image: {name: busybox}
    user: "@UID@:@GID@"
    extra_groups: ["1", "1100"]
    command: {entrypoint: [/bin/sh, -c, @LOOK@]}
    cgroup_parent: /zspec-rootless
    storage: [{type: bind, source: @DATA@, target: /data}]
"""
LOOK = ('echo "ids=$(id -u) $(id -g) $(id -G)"; : >/data/made && echo "made=$(stat -c %u:%g '
        '/data/made)"; chown @UID@:@GID@ /data/made 2>/dev/null; '
        r'''echo "terminals=$(sed -n 's,.* /dev/pts devpts .*\(gid=[0-9]*\).*,\1,p' '''
        '/proc/self/mounts)"')
# $0 has the files of the user; the user ends up in a namespace that crun takes (see containers.py).
ENTER = f"""for file in passwd subuid subgid; do
    mount --bind "$0/$file" "/etc/$file" || exit 125
done
umount /sys/fs/cgroup/unified 2>/dev/null
exec setpriv --reuid {ID} --regid {ID} --clear-groups env "XDG_RUNTIME_DIR=$0/run" "$@" """


def fill_in(text, data):
    text = text.replace("@LOOK@", json.dumps(LOOK)).replace("@DATA@", data)
    return text.replace("@UID@", str(INSIDE[0])).replace("@GID@", str(INSIDE[1]))


def mappings_of(config_path):
    with open(config_path, encoding="utf-8") as f:
        linux = json.load(f)["linux"]
    return {kind: [(line["containerID"], line["hostID"], line["size"])
                   for line in linux[kind + "Mappings"]] for kind in ("uid", "gid")}


def check_facts(checks, zspecc, directory):
    """The mappings from facts that say what the files of the real runs say: on any machine."""
    spec, facts = (os.path.join(directory, "rootless." + end) for end in ("yaml", "json"))
    config = os.path.join(directory, "config.json")
    write_text(spec, fill_in(SPEC, "/srv"))
    for title, ranges, want in (("ranges", RANGES, MAPPED), ("no ranges", NO_RANGES, ONLY_SELF)):
        document = {"version": 1, "uid": ID, "gid": ID, "user": NAME}
        for kind, text in ranges.items():
            lines = [line.split(":") for line in text.splitlines() if line.count(":") == 2]
            document[kind] = [{"name": name, "start": int(start), "count": int(count)}
                              for name, start, count in lines]
        write_text(facts, json.dumps(document))
        try:
            run([zspecc, "compile", "-s", "root", "--facts", facts, "-o", config, spec])
            checks.equal(f"rootless facts: {title}", mappings_of(config), want)
        except (RunError, OSError, ValueError, KeyError, subprocess.TimeoutExpired) as e:
            checks.fail(f"rootless facts: {title}", e)


def make_place(place, zspecc, ranges, directory):
    """A directory of the user: its /etc files, a copy of the tool, a root file system, data."""
    with open("/etc/passwd", encoding="utf-8") as f:
        others = f.read()
    for folder in ("run", "data"):
        os.makedirs(os.path.join(place, folder))
    copy_rootfs(directory, os.path.join(place, "bundle"))
    write_text(os.path.join(place, "passwd"), f"{NAME}:x:{ID}:{ID}::/:/bin/sh\n{others}")
    for name, text in ranges.items():
        write_text(os.path.join(place, name), text)
    # The user may have no way to where the tool was built.
    shutil.copy(zspecc, os.path.join(place, "zspecc"))
    write_text(os.path.join(place, "spec.yaml"), fill_in(SPEC, os.path.join(place, "data")))
    run(["chown", "-Rh", f"{ID}:{ID}", place])
    os.chmod(os.path.join(place, "data"), 0o777)
    return ["unshare", "-m", "--propagation", "private", "sh", "-c", ENTER, place]


def why_not_here(enter, needs_ranges):
    for name in ("setpriv",) + (("newuidmap", "newgidmap") if needs_ranges else ()):
        if shutil.which(name) is None:
            package = "util-linux" if name == "setpriv" else "uidmap"
            return f"{name} is not installed (Debian: apt-get install {package})"
    for name in ("subuid", "subgid"):
        if not os.path.exists("/etc/" + name):
            return f"this machine has no /etc/{name}"
    try:
        run(enter + ["unshare", "--user", "true"])
    except RunError as e:
        return " ".join(str(e).split())[:200]
    return None


def adapt(title, enter, runtime, config_path):
    """The command of a runtime for this user, and what its config.json must do without.

    Nobody has given the user a cgroup. crun can be told to leave cgroups alone; runc makes the one
    that is named, and is stopped only by naming none and limiting nothing. runc 1.1 also refuses
    to give further groups to a rootless container."""
    path = runtime[-1]
    if title == "crun":
        return enter + [path, "--cgroup-manager=disabled"]
    with open(config_path, encoding="utf-8") as f:
        config = json.load(f)
    del config["linux"]["cgroupsPath"], config["linux"]["resources"]
    config["process"]["user"].pop("additionalGids", None)
    write_text(config_path, json.dumps(config))
    return enter + [path, "--root", os.path.join(enter[-1], "run", "runc"), "--rootless=true"]


def read_mapping(pid, kind):
    with open(f"/proc/{pid}/{kind}_map", encoding="ascii") as f:
        return [tuple(int(word) for word in line.split()) for line in f]


def check_run(checks, what, enter, title, runtime, service, want, wanted_mappings):
    """Compiles as the user, starts as the user, looks from inside and from the host."""
    place = enter[-1]
    tool, spec = (os.path.join(place, name) for name in ("zspecc", "spec.yaml"))
    bundle, made = os.path.join(place, "bundle"), os.path.join(place, "data", "made")
    config = os.path.join(bundle, "config.json")
    name = f"zspec-rootless-{os.getpid()}-{title}-{service}"
    outside = {}
    check_replay(checks, what, tool, service, spec, os.path.join(place, "run"), enter=enter)
    run(enter + [tool, "bundle", "-s", service, "--config-only", "-o", bundle, "--rootfs",
                 os.path.join(bundle, "rootfs"), spec])
    checks.equal(f"{what}: config.json", mappings_of(config), wanted_mappings)
    command = adapt(title, enter, runtime, config)

    def look_from_host():
        pid = json.loads(run(command + ["state", name]))["pid"]
        outside.update({kind: read_mapping(pid, kind) for kind in ("uid", "gid")})

    said = run_container(command, bundle, name, look_from_host)
    seen = dict(line.split("=", 1) for line in said.splitlines() if "=" in line)
    checks.equal(f"{what}: mappings of the process", outside, wanted_mappings)
    for key, value in want.items():
        if key == "owner":
            status = os.stat(made)
            checks.equal(f"{what}: owner on the host", (status.st_uid, status.st_gid), value)
        else:
            checks.equal(f"{what}: {key}", seen.get(key), value)
    os.unlink(made)


def check(checks, runtime, title, directory, zspecc):
    """With ranges as root and as a user of the container; without ranges as root."""
    uid, gid = INSIDE
    groups = f"{gid} 1 1100" if title == "crun" else f"{gid}"
    as_root = {"ids": "0 0 0", "made": "0:0"}
    cases = (
        ("ranges", RANGES, "root", dict(as_root, owner=OUTSIDE, terminals="gid=200004"), MAPPED),
        ("ranges", RANGES, "user", {"ids": f"{uid} {gid} {groups}", "made": f"{uid}:{gid}",
                                    "owner": OUTSIDE, "terminals": "gid=200004"}, MAPPED),
        ("no ranges", NO_RANGES, "root", dict(as_root, owner=(ID, ID), terminals=""), ONLY_SELF),
    )
    for kind, ranges, service, want, mappings in cases:
        what = f"{title} rootless, {kind}, {service}"
        place = os.path.join(directory, f"rootless-{title}-{kind[:2]}-{service}")
        try:
            enter = make_place(place, zspecc, ranges, directory)
            why = why_not_here(enter, kind == "ranges")
            if why is not None:
                checks.skip(what, why)
                continue
            check_run(checks, what, enter, title, runtime, service, want, mappings)
        except (RunError, OSError, ValueError, KeyError, subprocess.TimeoutExpired) as e:
            checks.fail(what, e)
