"""Time expressions: found, and brought to the calendar (TIMEX3, after TempEval-3).

Matching is one to one: exact spans first, then the largest overlap, then the earlier. TempEval-3's own script lets one
expression match several, so these figures are never kinder than it.

- `strict_p/r/f1`: the same span. `relaxed_p/r/f1`: any shared character.
- `value_f1`: relaxed matches whose TIMEX3 `value` also agrees, over all expressions read and labelled (TempEval-3:
  relaxed F1 times value accuracy). An expression labelled without a value is left out on both sides. Values are
  compared as they stand; `mod` is no part of them.
- `type_f1`: the same for the `type`.
- `mod_acc`: share of relaxed matches with the same `mod`, none being equal to none. TempEval-3 does not score it.
- `sys`, `gold`: how many were read and labelled.

Only the text counts: the creation time is given, and not scored. A time outside the labelled text is passed over.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from bench.jsonl import Json, items
from bench.score.align import Key, align, offset_in
from bench.score.pairing import one_to_one
from bench.score.prf import Figures, prf, share
from bench.score.spans import Span


@dataclass(frozen=True, slots=True)
class Timex:
    """One TIMEX3, labelled or read."""

    start: int
    end: int
    text: str
    type: str | None
    value: str | None
    mod: str | None

    @property
    def span(self) -> Span:
        """Its characters."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class TimeLabels:
    """A report with its labelled time expressions; `published` is the creation time's day."""

    id: str
    text: str
    published: str
    times: tuple[Timex, ...]


def score(readings: Sequence[Json], labels: Sequence[TimeLabels]) -> Figures:
    """The figures over all the labelled reports; a report without a Reading was read as having no times."""
    tally: Counter[str] = Counter()
    for label, reading in zip(labels, align(readings, [Key(x.id, x.text) for x in labels]), strict=True):
        _count(tally, _read(reading, label), label.times)
    return _figures(tally)


def _read(reading: Json | None, label: TimeLabels) -> list[Timex]:
    """The Reading's times, moved into the labelled text."""
    offset = offset_in(label.text, reading)
    if offset is None:
        return []
    found = []
    for item in items(reading, "times"):
        start, end = Span(item["start"], item["end"]).back(offset)
        timex = item.get("timex") or {}
        if 0 <= start < end <= len(label.text):
            value = _value(timex.get("value"))
            found.append(Timex(start, end, label.text[start:end], timex.get("type"), value, timex.get("mod") or None))
    return found


def _value(value: str | None) -> str | None:
    return (value or "").strip() or None


def _matches(read: Sequence[Timex], gold: Sequence[Timex]) -> list[tuple[int, int]]:
    ranked = []
    for i, a in enumerate(read):
        for j, b in enumerate(gold):
            if shared := a.span.overlap(b.span):
                ranked.append((a.span != b.span, -shared, a.start, i, j))
    return one_to_one((i, j) for *_, i, j in sorted(ranked))


def _count(tally: Counter[str], read: Sequence[Timex], gold: Sequence[Timex]) -> None:
    tally["read"] += len(read)
    tally["gold"] += len(gold)
    tally["read with value"] += len(read)
    tally["gold with value"] += sum(b.value is not None for b in gold)
    for i, j in _matches(read, gold):
        a, b = read[i], gold[j]
        tally["relaxed"] += 1
        tally["strict"] += a.span == b.span
        tally["type"] += a.type == b.type
        tally["mod"] += a.mod == (b.mod or None)
        if b.value is None:
            tally["read with value"] -= 1
        else:
            tally["value"] += a.value == _value(b.value)


def _figures(tally: Counter[str]) -> Figures:
    strict = prf(tally["strict"], tally["read"], tally["gold"])
    relaxed = prf(tally["relaxed"], tally["read"], tally["gold"])
    return {
        "strict_f1": strict.f1,
        "relaxed_f1": relaxed.f1,
        "value_f1": prf(tally["value"], tally["read with value"], tally["gold with value"]).f1,
        "type_f1": prf(tally["type"], tally["read"], tally["gold"]).f1,
        "strict_p": strict.precision,
        "strict_r": strict.recall,
        "relaxed_p": relaxed.precision,
        "relaxed_r": relaxed.recall,
        "mod_acc": share(tally["mod"], tally["relaxed"]),
        "sys": tally["read"],
        "gold": tally["gold"],
    }
