"""One timed merge of readings made out of a store's: `python -m bench.once.merged_copies STORE READINGS`.

Seconds are of processor time, without those of the gists, which a store keeps; a step's are taken round the few
functions that `dateline.merge.whole` calls.
"""

import json
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

from bench.once.made import copies
from dateline.merge import blocks, events, merge, whole
from dateline.merge.gist import gist
from dateline.store import Store

STEPS = (
    "find_copies",
    "date_undated",
    "find_actors",
    "items",
    "group",
    "stories",
    "link",
    "_events",
    "messages",
    "commitments",
    "plans",
    "utterances",
)
_MIB = 1024 * 1024
_RSS_UNIT = 1 if sys.platform == "darwin" else 1024


def main(store: str, wanted: int) -> None:
    """Makes, merges and prints one line of JSON."""
    few = list(Store.open(store).readings())
    made = list(copies(few, wanted))
    begun = time.process_time()
    gists = {reading.report.id: gist(reading) for reading in made}
    of_gists = time.process_time() - begun
    steps: dict[str, float] = defaultdict(float)
    for name in STEPS:
        setattr(whole, name, _timed(getattr(whole, name), name, steps))
    compared = _watch_pairs()
    begun = time.process_time()
    merged = merge(made, gists=gists)
    seconds = time.process_time() - begun
    found = merged.chronology
    print(
        json.dumps(
            {
                "readings": len(made),
                "seconds": seconds,
                "of_gists": of_gists,
                "peak_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _RSS_UNIT / _MIB,
                "compared": sum(compared),
                "events": len(found.events),
                "stories": len(found.stories),
                "copies": sum(card.copy_of is not None for card in found.reports),
                "judgements": len(merged.judgements),
                "steps": dict(steps),
            }
        )
    )


def _watch_pairs() -> list[int]:
    """How many pairs of events are compared from now on, a part at a time."""
    sizes: list[int] = []
    proposed = blocks.proposed

    def run(*args: Any, **kwargs: Any) -> Iterator[Any]:
        for pairs in proposed(*args, **kwargs):
            sizes.append(len(pairs[0]))
            yield pairs

    vars(events)["proposed"] = run
    return sizes


def _timed(function: Callable[..., Any], name: str, steps: dict[str, float]) -> Callable[..., Any]:
    """A function whose processor time is added up under its name; an iterator's, until it is at its end."""

    def run(*args: Any, **kwargs: Any) -> Any:
        begun = time.process_time()
        made = function(*args, **kwargs)
        if name == "items":
            made = list(made)
        steps[name] += time.process_time() - begun
        return made

    return run


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
