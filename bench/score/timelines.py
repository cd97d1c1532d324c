"""Timelines of a long story: the right dates, and the right words on them (Timeline17).

A chronology is cut down as timeline summarisation does it (Martschat & Markert): of its day-exact, occurred or ongoing
events inside the labelled timeline's first to last day, the dates are ranked by the sum of their events' support (in
reports), ties by date, and the first N are kept, N being the number of labelled dates. A date's text is the summaries
(else the first quotes) of its K best supported events, K being the mean number of labelled sentences a date, rounded.

- `date_p/r/f1`: the two sets of dates.
- `align_r1`: ROUGE-1 F1 with many-to-one date alignment (Martschat & Markert 2017, "align+ m:1"): each date is aligned
  to the date of the other side with the least (1 - 1/(days apart + 1)) * (1 - ROUGE-1), and its word overlap counts
  with weight 1/(days apart + 1). Lower-cased words, no stemming, no stop list.
- `digest_f1`, `digest_r1`: the same two of what `dateline digest` gives for that range, at that length: N days, K lines
  each, a day's text being its lines.
- `gold_timelines`: labelled timelines of the collection; each is scored with its own N and range, and the mean taken.

Over several collections (`mean_figures`) each figure is the plain mean; `*_hard` leaves out collections whose labels
have an entry for every single day of their range, where any system gets a Date-F1 of 1.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from bench.jsonl import Json, items
from bench.score.days import interval
from bench.score.prf import Figures, harmonic, prf, share
from bench.score.spans import words

_SENTENCE_END = re.compile(r"[.!?”]+\s+")
_TOLD = frozenset({"occurred", "ongoing", None})


@dataclass(frozen=True, slots=True)
class DatedEntry:
    """One entry of a labelled timeline; `date` is `YYYY-MM-DD`."""

    date: str
    text: str


Timeline = Sequence[DatedEntry]

CHRONOLOGY = ("date_f1", "align_r1")
DIGEST = ("digest_f1", "digest_r1")


@dataclass(slots=True)
class _Day:
    """What a chronology has on one date."""

    support: float = 0.0
    texts: list[tuple[float, str]] = field(default_factory=list)

    def best(self, count: int) -> str:
        ranked = sorted(self.texts, key=lambda entry: -entry[0])
        return " ".join(text for _, text in ranked[:count])


class CollectionFigures(NamedTuple):
    """A collection's figures, and whether its labels leave any day out."""

    figures: Figures
    hard: bool


def score(chronology: Json, timelines: Sequence[Timeline]) -> Figures:
    """The mean figures of one collection over its labelled timelines."""
    days = _days(chronology)
    rows = [_against(_cut(days, timeline), timeline) for timeline in timelines]
    figures = {name: share(sum(row[name] for row in rows), len(rows)) for name in rows[0]}
    return {**figures, "gold_timelines": len(timelines)}


def asked(timeline: Timeline) -> tuple[str, ...]:
    """The words of the command that gives a digest of a labelled timeline's range and length."""
    dates = sorted({entry.date for entry in timeline})
    length = ("--days", str(len(dates)), "--sentences", str(_sentences_a_date(timeline, len(dates))))
    return ("digest", *length, "--since", dates[0], "--until", dates[-1])


def score_digests(digests: Sequence[Json], timelines: Sequence[Timeline]) -> Figures:
    """The mean figures of one collection's digests, each made for the labelled timeline in its place."""
    rows = [
        _against(
            {day["date"]: " ".join(x["quote"] for x in items(day, "lines")) for day in items(digest, "days")}, gold
        )
        for digest, gold in zip(digests, timelines, strict=True)
    ]
    names = zip(DIGEST, CHRONOLOGY, strict=True)
    return {name: share(sum(row[of] for row in rows), len(rows)) for name, of in names}


def is_hard(timelines: Sequence[Timeline]) -> bool:
    """Whether some labelled timeline leaves a day of its range out."""
    return not all(_every_day({entry.date for entry in timeline}) for timeline in timelines)


def mean_figures(collections: Mapping[str, CollectionFigures], names: Sequence[str] = CHRONOLOGY) -> Figures:
    """Macro means over collections, all of them and the hard ones."""
    rows = list(collections.values())
    hard = [row for row in rows if row.hard]
    return {
        **{name: _mean(rows, name) for name in names},
        **({f"{name}_hard": _mean(hard, name) for name in names} if hard else {}),
        "collections": len(rows),
        "hard": len(hard),
    }


def _mean(rows: Sequence[CollectionFigures], name: str) -> float:
    return share(sum(row.figures[name] for row in rows), len(rows))


def _days(chronology: Json) -> dict[str, _Day]:
    days: dict[str, _Day] = defaultdict(_Day)
    for event in items(chronology, "events"):
        when = interval(event.get("when"))
        if when is None or when[0] != when[1] or event.get("status") not in _TOLD:
            continue
        support = float((event.get("support") or {}).get("reports") or 1)
        day = days[when[0].isoformat()]
        day.support += support
        day.texts.append((support, _text(event)))
    return days


def _text(event: Json) -> str:
    quotes = (source.get("quote") for source in items(event, "sources"))
    return event.get("summary") or next((quote for quote in quotes if quote), "")


def _against(cut: Mapping[str, str], timeline: Timeline) -> Figures:
    gold: dict[str, str] = defaultdict(str)
    for entry in timeline:
        gold[entry.date] += " " + entry.text
    dates = prf(len(cut.keys() & gold.keys()), len(cut), len(gold))
    align = harmonic(_aligned(cut, gold), _aligned(gold, cut))
    return {"date_f1": dates.f1, "date_p": dates.precision, "date_r": dates.recall, "align_r1": align}


def _cut(days: Mapping[str, _Day], timeline: Timeline) -> dict[str, str]:
    """The chronology at the labelled timeline's length: text by date."""
    dates = sorted({entry.date for entry in timeline})
    each = _sentences_a_date(timeline, len(dates))
    inside = [day for day in days if dates[0] <= day <= dates[-1]]
    kept = sorted(inside, key=lambda day: (-days[day].support, day))[: len(dates)]
    return {day: days[day].best(each) for day in kept}


def _sentences_a_date(timeline: Timeline, dates: int) -> int:
    return max(1, round(sum(_sentences(entry.text) for entry in timeline) / dates))


def _sentences(text: str) -> int:
    return max(1, sum(bool(part.strip()) for part in _SENTENCE_END.split(text.strip())))


def _aligned(texts: Mapping[str, str], others: Mapping[str, str]) -> float:
    """Weighted overlap of each date's words with its best date on the other side, over all the words."""
    bags = {day: Counter(words(text)) for day, text in texts.items()}
    other_bags = {day: Counter(words(text)) for day, text in others.items()}
    overlap = sum(_best_overlap(day, bag, other_bags) for day, bag in bags.items())
    return share(overlap, sum(bag.total() for bag in bags.values()))


def _best_overlap(day: str, bag: Counter[str], others: Mapping[str, Counter[str]]) -> float:
    candidates = []
    for other, other_bag in others.items():
        shared = (bag & other_bag).total()
        rouge = share(2 * shared, bag.total() + other_bag.total())
        apart = _days_apart(day, other)
        weight = 1 / (apart + 1)
        candidates.append(((1 - weight) * (1 - rouge), apart, other, weight * shared))
    return min(candidates)[-1] if candidates else 0.0


def _days_apart(a: str, b: str) -> int:
    return abs((date.fromisoformat(a) - date.fromisoformat(b)).days)


def _every_day(dates: set[str]) -> bool:
    return len(dates) == _days_apart(min(dates), max(dates)) + 1
