#!/usr/bin/env python3
"""Compares what podman's flags give with what a deployment of the same intent gives.

    tests/podman/run.py [--zspecc PATH] [--recorded DIR]

Without DIR against the values in sets.py; with it each value is also looked up in DIR/NAME.json,
which podman 4.3.1 wrote. The closing line is `N passed, N failed, N skipped`; what is skipped is a
set that no deployment can say, by name."""
import argparse
import json
import os
import subprocess
import sys
import tempfile

from sets import PROFILE, SAME, SETS, WITHOUT

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TIMEOUT_S = 30
UNLIMITED = 1 << 63  # above it podman's reader kept a rounded number
ACCOUNTS = {"passwd": "root:x:0:0::/root:/bin/sh\napp:x:1000:1000::/home/app:/bin/sh\n",
            "group": "root:x:0:\napp:x:1000:\n"}
COMMAND = {"entrypoint": ["sh", "-c", "echo ran; exit 0"]}


def find(config, path):
    for step in path:
        config = config.get(step) if isinstance(config, dict) else None
    return config


def mount_of(config, target):
    """The last mount of a target is what the container sees."""
    found = [each for each in config.get("mounts", []) if each["destination"] == target]
    return found[-1] if found else {}


def bytes_of(option):
    number, units = option.rstrip("kmg"), {"k": 1 << 10, "m": 1 << 20, "g": 1 << 30}
    return int(number) * units.get(option[-1], 1)


def look_at_init(config, path):
    args = find(config, ("process", "args")) or [""]
    if path == ("args",):
        return args[1:]
    return "ro" if "ro" in mount_of(config, args[0]).get("options", []) else "rw"


def look_at_size(config, path):
    sizes = [word[5:] for word in mount_of(config, path[0]).get("options", [])
             if word.startswith("size=")]
    return bytes_of(sizes[-1]) if sizes else None


def look_at_rlimits(config, path):
    def bound(number):
        return "unlimited" if number > UNLIMITED else number
    return {each["type"]: (bound(each["soft"]), bound(each["hard"]))
            for each in find(config, path) or []}


def look_at_device(config, path):
    found = [each for each in config["linux"].get("devices", []) if each["path"] == path[0]]
    kind, permissions = "type major minor".split(), 0o777  # podman's mode has the file's type too
    return tuple(found[0][key] for key in kind) + (
        found[0]["fileMode"] & permissions, found[0]["uid"], found[0]["gid"]) if found else None


def look_at_ratio(config, path):
    cpu = find(config, path)
    return cpu["quota"] / cpu["period"]


LOOKS = {
    "value": find,
    "words": lambda config, path: sorted(find(config, path) or []),
    "count": lambda config, path: len(find(config, path) or []),
    "has": lambda config, path: path[-1] in (find(config, path[:-1]) or []),
    "mount": lambda config, path: mount_of(config, path[0]).get(path[1]),
    "option": lambda config, path: path[1] in mount_of(config, path[0]).get("options", []),
    "namespace": lambda config, path: any(each["type"] == path[0]
                                          for each in config["linux"]["namespaces"]),
    "init": look_at_init, "size": look_at_size, "rlimits": look_at_rlimits,
    "device": look_at_device, "ratio": look_at_ratio,
}


def compile_set(zspecc, flags, directory):
    """config.json of the deployment; ValueError with what the tool said."""
    service = dict({"image": {"name": "busybox"}, "command": COMMAND}, **flags.service)
    document = {"version": "v1", "deployment": "podman", "services": {"web": service}}
    for name, content in (("web.json", document), ("sec.json", PROFILE),
                          ("facts.json", dict(version=1, **flags.facts))):
        with open(os.path.join(directory, name), "w", encoding="utf-8") as f:
            json.dump(content, f)
    done = subprocess.run([zspecc, "compile", *flags.options, "--facts", "facts.json", "web.json"],
                          cwd=directory, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, text=True, timeout=TIMEOUT_S, check=False)
    if done.returncode != 0:
        raise ValueError(done.stderr.strip())
    return json.loads(done.stdout)


def compare(title, flags, config, of_podman):
    """How many parts are as they should be, and how many are not (said)."""
    passed = failed = 0
    for part in flags.parts:
        want = part.podman if of_podman and part.podman is not SAME else part.value
        got = LOOKS[part.look](config, part.path)
        if got == want:
            passed += 1
        else:
            failed += 1
            print(f"FAIL {flags.name} {title} {part.look} {part.path}: {got!r}, want {want!r}")
    return passed, failed


def list_differences():
    for flags in SETS:
        for part in flags.parts:
            if part.podman is not SAME:
                print(f"differs {flags.name} {'/'.join(part.path)}: {part.value!r}, podman "
                      f"{part.podman!r}: {part.why}")


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--zspecc", default=os.path.join(ROOT, "build", "zspecc"))
    parser.add_argument("--recorded", help="directory of what podman wrote")
    args = parser.parse_args()
    totals = [0, 0]
    with tempfile.TemporaryDirectory(prefix="zspec-podman-") as directory:
        os.makedirs(os.path.join(directory, "rootfs", "etc"))
        for name, text in ACCOUNTS.items():
            with open(os.path.join(directory, "rootfs", "etc", name), "w", encoding="utf-8") as f:
                f.write(text)
        for flags in SETS:
            found = []
            try:
                config = compile_set(os.path.abspath(args.zspecc), flags, directory)
                found.append(compare("zspecc", flags, config, False))
                if args.recorded:
                    with open(os.path.join(args.recorded, flags.name + ".json"),
                              encoding="utf-8") as f:
                        found.append(compare("podman", flags, json.load(f), True))
            except (OSError, ValueError, KeyError, TypeError, subprocess.TimeoutExpired) as e:
                print(f"FAIL {flags.name}: {e}")
                found.append((0, 1))
            totals = [sum(column) for column in zip(totals, *found)]
    list_differences()
    for name, why in WITHOUT.items():
        print(f"skipped {name}: {why}")
    print(f"{totals[0]} passed, {totals[1]} failed, {len(WITHOUT)} skipped")
    return 1 if totals[1] else 0


if __name__ == "__main__":
    sys.exit(main())
