#!/usr/bin/env python3
"""Many compiles in one run, and builds that spread them over machines.

    tests/scale/run.py [--zspecc PATH]

What golden cases cannot see: times of files, memory, the order of many jobs, what a stream answers
before its next line, which files are opened, what ninja and make do. Closing line:
`N passed, N failed`, `, N skipped` with the tools that are missing named."""
import argparse
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
EXAMPLE = os.path.join(ROOT, "tests", "examples", "scale")
FACTS = '{"version": 1, "uid": 0, "cgroup": {"version": 2, "root_writable": true}}'
FEW, MANY = 100, 10000
GROWTH = 1.10
OLD = 1_000_000_000  # a time stamp long ago


class Failure(Exception):
    """A check did not hold; the text says how."""


class Skipped(Exception):
    """A tool that the check needs is missing; the text names it."""


def expect(condition, text):
    if not condition:
        raise Failure(text)


def run(*command, status=0, **options):
    """Runs a command that has to end with this status."""
    done = subprocess.run(command, capture_output=True, check=False, **options)
    if done.returncode != status:
        raise Failure(f"{' '.join(command)}: exit {done.returncode}\n"
                      f"{done.stderr.decode(errors='replace')[:2000]}")
    return done


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)


def read(path):
    with open(path, "rb") as f:
        return f.read()


def service(name, more=""):
    return f"  {name}: {{image: {{name: nginx}}, command: {{entrypoint: [x]}}{more}}}\n"


def deployment(services):
    return "version: v1\ndeployment: shop\nservices:\n" + "".join(services)


def lay_out(folder, services):
    write(f"{folder}/facts.json", FACTS)
    write(f"{folder}/spec.yaml", deployment(services))


def compile_all(zspecc, folder, *more, status=0):
    return run(zspecc, "compile", "--all", "-o", f"{folder}/out", "--facts",
               f"{folder}/facts.json", *more, f"{folder}/spec.yaml", status=status)


def needs(tool):
    path = shutil.which(tool)
    if path is None:
        raise Skipped(tool)
    return path


# ---- results -------------------------------------------------------------------------------------
def check_unchanged(zspecc, folder):
    """An unchanged result keeps its times, a changed one does not; both ways of compiling."""
    lay_out(folder, [service("web"), service("db")])
    compile_all(zspecc, folder)
    single = [zspecc, "compile", "-s", "web", "-o", f"{folder}/web.json", "--facts",
              f"{folder}/facts.json", f"{folder}/spec.yaml"]
    run(*single)
    paths = [f"{folder}/out/web/config.json", f"{folder}/out/db/config.json",
             f"{folder}/web.json"]
    for path in paths:
        os.utime(path, (OLD, OLD))
    lay_out(folder, [service("web"), service("db", ", user: '7'")])
    compile_all(zspecc, folder)
    run(*single)
    expect([os.stat(p).st_mtime == OLD for p in paths] == [True, False, True],
           "not the changed one alone was rewritten")


def check_replaced(zspecc, folder):
    """Same bytes, but a link or open to more people than it may be: replaced all the same."""
    lay_out(folder, [service("web")])
    compile_all(zspecc, folder)
    path = f"{folder}/out/web/config.json"
    os.chmod(path, 0o666)
    compile_all(zspecc, folder)
    expect(os.stat(path).st_mode & 0o022 == 0, "a file that all may write stayed")
    os.rename(path, f"{folder}/elsewhere.json")
    os.symlink(f"{folder}/elsewhere.json", path)
    compile_all(zspecc, folder)
    expect(not os.path.islink(path), "a link was taken for the result")
    left = [name for name in os.listdir(f"{folder}/out/web") if name != "config.json"]
    expect(not left, f"left behind: {left}")


def check_order(zspecc, folder):
    """Messages and results do not depend on the number of threads."""
    faulty = [service(f"s{i}", ", privileged: true" if i % 3 else ", user: nobody")
              for i in range(300)]
    lay_out(folder, faulty)
    said = []
    for jobs in ("1", "2", "7"):
        shutil.rmtree(f"{folder}/out", ignore_errors=True)
        done = compile_all(zspecc, folder, "-j", jobs, "--format", "json", status=1)
        files = {name: read(f"{folder}/out/{name}/config.json")
                 for name in os.listdir(f"{folder}/out")}
        said.append((done.stderr, files))
    expect(said[0][1] and len(said[0][1]) < 300, "not some, but all or none were written")
    expect(said[0] == said[1] == said[2], "another number of threads, another outcome")


def check_parts(zspecc, folder):
    """A deployment that is large enough to be read in parts says what it says read in turn."""
    many = [f"  s{i}:\n    image:\n      name: nginx\n    command:\n      entrypoint: [x]\n"
            f"    env:\n      A: \"b\\t{i}\"\n      B: |\n        {'text ' * 80}\n"
            for i in range(700)]
    last = "tunnels:\n  t:\n    from: a\n    to: b\n    local_port: 1\n    remote_port: 2\n"
    twice, faulty = many[:], many[:]
    twice[600] = many[100]
    faulty[650] = faulty[650].replace("image:", "imago:")
    cases = (([*many, last], 0, 700), ([*many[:600], last, "  # end\n"], 0, 600),
             (twice, 1, 0), (faulty, 1, 0), ([*many, "version: v1\n"], 1, 0))
    for services, status, n in cases:
        lay_out(folder, services)
        expect(os.path.getsize(f"{folder}/spec.yaml") > 1 << 18, "too small to be cut")
        said = []
        for jobs in ("1", "2", "5"):
            shutil.rmtree(f"{folder}/out", ignore_errors=True)
            done = compile_all(zspecc, folder, "-j", jobs, "--format", "json", status=status)
            made = os.listdir(f"{folder}/out") if n else []
            said.append((done.stderr, {name: read(f"{folder}/out/{name}/config.json")
                                       for name in made}))
            expect(len(made) == n, f"{len(made)} results, not {n}")
        expect(said[0] == said[1] == said[2], "another number of threads, another outcome")


def check_one_report(zspecc, folder):
    """One SARIF log holds what each service of several SPECs found."""
    write(f"{folder}/facts.json", FACTS)
    for name in ("a", "b"):
        write(f"{folder}/{name}.yaml", deployment([service("x", ", privileged: true"),
                                                   service("y", ", user: nobody")]))
    done = run(zspecc, "compile", "a.yaml", "b.yaml", "-o", "out", "--facts", "facts.json",
               "--format", "sarif", cwd=folder, status=1)
    results = json.loads(done.stderr)["runs"][0]["results"]
    where = {(r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
              r["locations"][0]["physicalLocation"]["region"]["startLine"]) for r in results}
    expect({("a.yaml", 4), ("a.yaml", 5), ("b.yaml", 4), ("b.yaml", 5)} <= where,
           f"findings at {sorted(where)}")


# ---- memory --------------------------------------------------------------------------------------
def peak(*command, **options):
    """Peak memory of a command in KB."""
    code = ("import resource, subprocess, sys\n"
            "s = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=False).returncode\n"
            "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n"
            "sys.exit(s)")
    return int(run(sys.executable, "-c", code, *command, **options).stdout)


def check_flat_stream(zspecc, folder):
    """A stream of 10,000 jobs takes no more memory than one of 100."""
    write(f"{folder}/facts.json", FACTS)
    text = deployment([service("web")])
    for jobs in ("1", "2"):
        sizes = []
        for n in (FEW, MANY):
            lines = "".join(json.dumps({"text": text, "id": i}) + "\n" for i in range(n))
            write(f"{folder}/jobs", lines)
            sizes.append(peak(zspecc, "compile", "--jobs-from", f"{folder}/jobs", "--facts",
                              f"{folder}/facts.json", "-j", jobs))
        expect(sizes[1] <= sizes[0] * GROWTH, f"-j {jobs}: {sizes[0]} KB, then {sizes[1]} KB")


def check_flat_services(zspecc, folder):
    """Of 10,000 services in one file, compiling all takes no more memory than compiling one."""
    lay_out(folder, [service(f"s{i}") for i in range(MANY)])
    facts, spec = f"{folder}/facts.json", f"{folder}/spec.yaml"
    one = peak(zspecc, "compile", "-s", "s7", "-o", f"{folder}/one", "--facts", facts, spec)
    every = peak(zspecc, "compile", "--all", "-o", f"{folder}/out", "--facts", facts, spec)
    expect(len(os.listdir(f"{folder}/out")) == MANY, "not all were written")
    expect(every <= one * GROWTH, f"one {one} KB, all {every} KB")


# ---- streams -------------------------------------------------------------------------------------
def check_dialogue(zspecc, folder):
    """Each answer comes before the next line is sent, with one thread and with three."""
    lay_out(folder, [service("web"), service("db")])
    for jobs in ("1", "3"):
        with subprocess.Popen([zspecc, "compile", "--jobs-from", "-", "-j", jobs, "--facts",
                               f"{folder}/facts.json"], stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE) as tool:
            for i, name in enumerate(["web", "db", "none", "web"]):
                job = {"id": i, "spec": f"{folder}/spec.yaml", "service": name}
                tool.stdin.write(json.dumps(job).encode() + b"\n")
                tool.stdin.flush()
                answer = json.loads(tool.stdout.readline())
                expect(answer["id"] == i and answer["status"] == (1 if name == "none" else 0),
                       f"answer {answer}")
                expect(("config" in answer) == (name != "none"), "a config for every job but one")
            tool.stdin.close()
            expect(tool.wait() == 1, "the exit status hides the job that failed")


def check_same(zspecc, folder):
    """A job gives the bytes that a run of its own gives."""
    lay_out(folder, [service("web")])
    alone = run(zspecc, "compile", "--compact", "--env", "A=b", "--replica", "4", "--facts",
                f"{folder}/facts.json", f"{folder}/spec.yaml").stdout
    job = {"spec": f"{folder}/spec.yaml", "options": {"env": "A=b", "replica": 4}}
    answer = run(zspecc, "compile", "--jobs-from", "-", "--facts", f"{folder}/facts.json",
                 input=json.dumps(job).encode()).stdout
    expect(alone.strip() in answer, "another config.json")


# ---- pure functions of declared inputs ---------------------------------------------------------
def check_digests(zspecc, folder):
    """Digests are those of the bytes that were read and written."""
    lay_out(folder, [service("web"), service("db")])
    compile_all(zspecc, folder, "--digests", f"{folder}/digests.json", "-j", "2")
    digests = json.loads(read(f"{folder}/digests.json"))
    for entry in digests["inputs"] + digests["outputs"]:
        data = read(entry["path"])
        expect(entry["sha256"] == hashlib.sha256(data).hexdigest() and
               entry["bytes"] == len(data), f"another digest of {entry['path']}")
    expect([len(digests["inputs"]), len(digests["outputs"])] == [2, 2], "not two and two")


def check_hermetic(zspecc, folder):
    """A hermetic compile opens what is declared, and what the loader opens for any program."""
    strace = needs("strace")
    os.makedirs(f"{folder}/cdi")
    log = f"{folder}/log"
    environment = {"PATH": os.environ["PATH"], "CDI_SPEC_DIRS": "/nonexistent-cdi",
                   "HOME": "/nonexistent-home", "ZLAYER_DATA_DIR": "/nonexistent-data"}
    for more, cdi in ((", resources: {gpu: {count: 1}}", ["--cdi", "off"]),
                      ("", ["--cdi-dir", "cdi"])):
        lay_out(folder, [service("web", more), service("db", ", user: '7'")])
        run(strace, "-f", "-e", "trace=%file", "-o", log, zspecc, "compile", "--all", "--hermetic",
            *cdi, "--facts", "facts.json", "-o", "out", "--format", "json", "-j", "2",
            "spec.yaml", cwd=folder, env=environment)
        judge_opened(log)


def judge_opened(log):
    """Every path in a log of strace is one that is declared, or the loader's."""
    declared = {".", "facts.json", "spec.yaml", "cdi", "out", "web", "db"}
    for line in read(log).decode(errors="replace").splitlines():
        names = re.findall(r'"([^"]*)"', line)
        is_loader = names and re.search(r"\.so|ld\.so|^/proc/self", names[0])
        if not names or not names[0] or is_loader or "exec" in line:
            continue
        is_result = names[0].lstrip(".").startswith("config.json")
        expect(is_result or names[0].split("/")[0] in declared, f"opened: {line}")


def build_with(tool, zspecc, folder):
    """Copies the example and returns a function that builds it and says what was made anew."""
    place = f"{folder}/scale"
    shutil.copytree(EXAMPLE, place)
    results = [f"{place}/out/{host}/{name}.json" for host in ("berlin", "oslo")
               for name in ("web", "worker", "db")]

    def build():
        out = run(*tool, cwd=place, env=dict(os.environ, ZSPECC=zspecc)).stdout.decode()
        for path in results:
            json.loads(read(path))
        return sorted(set(re.findall(r"out/\w+/\w+\.json", re.sub(r"-M \S+", "", out))))
    return place, build


def judge_builds(place, build):
    """All at first, nothing without a change, two results for a service, three for a host."""
    expect(len(build()) == 6, "the first build did not make all")
    expect(build() == [], "a build without a change made something")
    write(f"{place}/services/web.yaml",
          read(f"{place}/services/web.yaml").decode().replace("256Mi", "512Mi"))
    made = build()
    expect(made == ["out/berlin/web.json", "out/oslo/web.json"], f"one service made {made}")


def check_ninja(zspecc, folder):
    """Touching one service's SPEC makes the results of that service anew, no other."""
    ninja = needs("ninja")
    place = f"{folder}/scale"
    text = read(f"{EXAMPLE}/build.ninja").decode().replace("zspecc = zspecc", f"zspecc = {zspecc}")
    place, build = build_with([ninja, "-v"], zspecc, folder)
    write(f"{place}/build.ninja", text)
    judge_builds(place, build)
    host = f"{place}/hosts/oslo.json"
    write(host, read(host).decode().replace("amd64", "arm64"))
    made = build()
    expect(made == [f"out/oslo/{name}.json" for name in ("db", "web", "worker")],
           f"one host made {made}: the dependency file is not heeded")


def check_make(zspecc, folder):
    """The same with the pattern rule of make."""
    place, build = build_with(["make", f"ZSPECC={zspecc}"], zspecc, folder)
    expect(len(build()) == 6, "the first build did not make all")
    expect(build() == [], "a build without a change made something")
    past = os.stat(f"{place}/out/oslo/web.json").st_mtime - 50
    for base, _, files in os.walk(place):
        for name in files:
            os.utime(os.path.join(base, name), (past, past))
    os.utime(f"{place}/services/web.yaml")
    made = build()
    expect(made == ["out/berlin/web.json", "out/oslo/web.json"], f"one service made {made}")
    expect(build() == [], "an unchanged result is made again and again")


CHECKS = (check_unchanged, check_replaced, check_order, check_parts, check_one_report,
          check_flat_stream, check_flat_services, check_dialogue, check_same, check_digests,
          check_hermetic, check_ninja, check_make)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--zspecc", default=os.path.join(ROOT, "build", "zspecc"))
    parser.add_argument("filters", nargs="*", metavar="FILTER")
    options = parser.parse_args()
    zspecc = os.path.abspath(options.zspecc)
    passed = failed = skipped = 0
    for check in CHECKS:
        if options.filters and not any(f in check.__name__ for f in options.filters):
            continue
        memory = "/dev/shm" if os.access("/dev/shm", os.W_OK | os.X_OK) else None
        folder = os.path.realpath(tempfile.mkdtemp(prefix="zspec-scale-", dir=memory))
        try:
            check(zspecc, folder)
            passed += 1
        except Skipped as e:
            skipped += 1
            print(f"skipped {check.__name__[6:]}: no {e}")
        except (Failure, OSError, ValueError, KeyError) as e:
            failed += 1
            print(f"FAIL {check.__name__[6:]}: {check.__doc__}\n  {e}")
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
