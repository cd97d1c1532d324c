"""Whether told acts have happened: the status of labelled mentions of events (MEANTIME's polarity, certainty and time).

A label's status is `negated` by its polarity, `hypothetical` by a certainty that is not CERTAIN, `future` by its time,
else `occurred`. A Reading's event stands for a mention whose trigger it overlaps most; `ongoing` counts as `occurred`,
since the labels know no difference.

- `status_acc`: of the mentions with an event, the share with the right status.
- `status_macro`: mean F1 of the four statuses over the same mentions.
- `negated_f1`, `hypothetical_f1`, `future_f1`: F1 of each of the rarer ones.
- `read`: share of the labelled mentions for which the Reading has an event; `mentions`: how many are labelled.
- `majority`: the share right if all had occurred.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bench.jsonl import Json, items
from bench.score.align import Key, align, offset_in
from bench.score.links import LinkLabels, Named
from bench.score.prf import Figures, prf, share
from bench.score.spans import Span

STATUSES = ("occurred", "future", "hypothetical", "negated")


class Pair(NamedTuple):
    """A labelled mention and the status that was read for it."""

    label: LinkLabels
    mention: Named
    read: str


def score(readings: Sequence[Json], labels: Sequence[LinkLabels]) -> Figures:
    """The figures over all the labelled reports; a report without a Reading was read as telling no events."""
    pairs = list(_pairs(readings, labels))
    labelled = sum(len(label.mentions) for label in labels)
    right = Counter(pair.read for pair in pairs if pair.read == pair.mention.status)
    said, meant = Counter(pair.read for pair in pairs), Counter(pair.mention.status for pair in pairs)
    f1 = {one: prf(right[one], said[one], meant[one]).f1 for one in STATUSES}
    return {
        "status_acc": share(right.total(), len(pairs)),
        "status_macro": share(sum(f1.values()), len(STATUSES)),
        **{f"{one}_f1": f1[one] for one in STATUSES[1:]},
        "majority": share(meant["occurred"], len(pairs)),
        "read": share(len(pairs), labelled),
        "mentions": labelled,
    }


def misses(readings: Sequence[Json], labels: Sequence[LinkLabels]) -> list[str]:
    """The mentions with another status than the label's, in words."""
    lines = []
    for label, mention, read in _pairs(readings, labels):
        if read != mention.status:
            around = label.text[max(0, mention.span.start - 80) : mention.span.end + 60].replace("\n", " ")
            lines.append(f"{label.id} '{mention.text}': {mention.status}, read as {read}: {around}")
    return lines


def _pairs(readings: Sequence[Json], labels: Sequence[LinkLabels]) -> Iterator[Pair]:
    for label, reading in zip(labels, align(readings, [Key(x.id, x.text) for x in labels]), strict=True):
        offset = offset_in(label.text, reading)
        if offset is None:
            continue
        events = [(Span(x["trigger"]["start"], x["trigger"]["end"]).back(offset), x) for x in items(reading, "events")]
        for mention in label.mentions:
            ranked = [(-o, k) for k, (span, _) in enumerate(events) if (o := span.overlap(mention.span))]
            if ranked:
                status = str(events[min(ranked)[1]][1].get("status"))
                yield Pair(label, mention, "occurred" if status == "ongoing" else status)
