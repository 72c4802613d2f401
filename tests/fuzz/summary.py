#!/usr/bin/env python3
"""What a run of the fuzzers did: `tests/fuzz/summary.py BUILD TARGET...`.

One line a target from libFuzzer's log in BUILD: seconds, executions, edges and features reached,
inputs kept; a target without a verdict of its own has failed, and the end of its log is shown.
Ends with `N passed, N failed`."""
import os
import re
import sys

# The last status line, such as `#4099 DONE cov: 1490 ft: 2967 corp: 359/16Kb lim: ...`.
STATUS = re.compile(r"^#(\d+)\s+\w+ +cov: (\d+) ft: (\d+) corp: (\d+)/", re.M)
DONE = re.compile(r"^Done (\d+) runs in (\d+) second", re.M)
ROW = "{:<14} {:>8} {:>12} {:>9} {:>9} {:>8}  {}"
END_OF_LOG = 25


def row_of(build, target):
    """Seconds, executions, edges, features, inputs of a target; whether it ended well; its log."""
    try:
        with open(os.path.join(build, f"{target}.log"), encoding="utf-8", errors="replace") as f:
            log = f.read()
    except FileNotFoundError:
        return (0, 0, 0, 0, 0), False, ""
    status = STATUS.findall(log)
    executions, edges, features, inputs = map(int, status[-1]) if status else (0, 0, 0, 0)
    done = DONE.search(log)
    if done:
        executions = int(done[1])
    ended = os.path.exists(os.path.join(build, f"{target}.verdict"))
    return (int(done[2]) if done else 0, executions, edges, features, inputs), ended, log


def main():
    """Prints the table and says whether all targets ended well."""
    build, targets = sys.argv[1], sys.argv[2:]
    print(ROW.format("target", "seconds", "executions", "edges", "features", "inputs", ""))
    seconds = executions = failed = 0
    for target in targets:
        numbers, ended, log = row_of(build, target)
        print(ROW.format(target, *numbers, "" if ended else "FAIL"))
        seconds += numbers[0]
        executions += numbers[1]
        if not ended:
            failed += 1
            print("\n".join(log.splitlines()[-END_OF_LOG:]))
    print(ROW.format("together", seconds, executions, "", "", "", ""))
    print(f"{len(targets) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
