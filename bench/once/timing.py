"""One timed reading of some texts."""

import json
import resource
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

WARM_UP = "Officials from both sides met in the capital on Monday."
"""Read before the clock starts, so that what is made on first use is not counted."""

_MIB = 1024 * 1024
_RSS_UNIT = 1 if sys.platform == "darwin" else 1024


@dataclass(frozen=True, slots=True)
class Timing:
    """What one process did: words (between white space), seconds of reading and of loading, peak memory in MiB."""

    reports: int
    words: int
    seconds: float
    loading: float
    peak_mib: float

    @property
    def speed(self) -> float:
        """Words a second."""
        return self.words / self.seconds


def timed(texts: Sequence[str], load: Callable[[], Callable[[], int]]) -> Timing:
    """Load and warm up, then read; the reading's return is how many reports it gave, and has to be all of them.

    Raises RuntimeError where some are missing: a reader that skips reports is not quick.
    """
    begun = time.perf_counter()
    read = load()
    loaded = time.perf_counter()
    given = read()
    done = time.perf_counter()
    if given != len(texts):
        raise RuntimeError(f"{given} of {len(texts)} reports were read")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _RSS_UNIT / _MIB
    return Timing(given, sum(len(text.split()) for text in texts), done - loaded, loaded - begun, peak)


def printed(timing: Timing) -> None:
    """Print a timing for the process that asked."""
    print(json.dumps(asdict(timing)))
