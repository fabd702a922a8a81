"""The faults that `injections` lets begin at random points.

python -m tests.stress.faults --fault full [--points 60] [--seed 0]
"""

from __future__ import annotations

import argparse
import json
import sys

from tests.stress.changing_files import ChangingFiles
from tests.stress.clocks import Clocks
from tests.stress.full_disk import FullDisk
from tests.stress.injections import CannotInject, Fault, run
from tests.stress.permissions import Permissions
from tests.stress.read_only import ReadOnly
from tests.stress.slow_disk import SlowDisk
from tests.stress.stalls import Stalls
from tests.stress.two_processes import TwoProcesses
from tests.stress.unplugged import Unplugged

FAULTS: dict[str, type[Fault]] = {
    kind.key: kind
    for kind in (
        FullDisk,
        ReadOnly,
        Permissions,
        Clocks,
        Unplugged,
        Stalls,
        ChangingFiles,
        SlowDisk,
        TwoProcesses,
    )
}


def main() -> int:
    parser = argparse.ArgumentParser(description="Let a fault begin at random points.")
    parser.add_argument("--fault", choices=tuple(FAULTS), required=True)
    parser.add_argument("--points", type=int, default=60)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    kind = FAULTS[options.fault]
    try:
        report = run(kind, options.points, options.seed, lambda line: print(line, file=sys.stderr))
    except CannotInject as refusal:
        report = {"injected": 0, "by_phase": {}, "lost": [], "cannot": str(refusal)}
    print(json.dumps(report, indent=1))
    return 1 if report["lost"] else 0


if __name__ == "__main__":
    sys.exit(main())
