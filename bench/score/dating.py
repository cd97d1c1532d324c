"""When a report without a date was published: the interval that is inferred, against the day that was hidden.

- `inside`: share of the reports whose day lies in the interval; an open side holds every day, and so does no interval.
- `bounded`: share with both sides; `one_side`: share with one at least.
- `within_year`, `within_month`: share whose interval has at most 366, 31 days and holds the day.
- `median_days`: the median width of the intervals with both sides, in days; `median_all` that of all the reports, one
  without both sides being wider than any: -1 where they are most.
- `reports`: how many there are.

Of a Reading the interval is `when` of its note `published-inferred`, of a chronology its report's `dated`; a day that
the program takes for the report's own is an interval of one day.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from bench.jsonl import Json, items
from bench.score.align import Key, align, report_of
from bench.score.days import first_day, last_day
from bench.score.prf import Figures, share

NOTE = "published-inferred"
YEAR, MONTH = 366, 31

Interval = tuple[date | None, date | None]
OPEN: Interval = (None, None)


@dataclass(frozen=True, slots=True)
class DayLabel:
    """The day on which a report was published, `YYYY-MM-DD`, and its text."""

    id: str
    text: str
    published: str

    @property
    def day(self) -> date:
        """The day itself."""
        return date.fromisoformat(self.published)


def score(readings: Sequence[Json], labels: Sequence[DayLabel]) -> Figures:
    """The figures of reports that were read one by one; a report without a Reading has no interval."""
    read = align(readings, [Key(x.id, x.text) for x in labels])
    return figures((_of_reading(reading), label.day) for reading, label in zip(read, labels, strict=True))


def misses(readings: Sequence[Json], labels: Sequence[DayLabel]) -> list[str]:
    """The intervals that do not hold their day, with what they rest on."""
    lines = []
    for reading, label in zip(align(readings, [Key(x.id, x.text) for x in labels]), labels, strict=True):
        interval = _of_reading(reading)
        if not _holds(interval, label.day):
            details = [str(note.get("detail")) for note in items(reading, "notes") if note.get("code") == NOTE]
            lines.append(f"{label.id}: {label.published}, read as {interval[0]}/{interval[1]}: {' '.join(details)}")
    return lines


def score_chronology(chronology: Json, labels: Sequence[DayLabel]) -> Figures:
    """The figures of the reports of a collection whose days were hidden; the others are its evidence."""
    cards = {str(card.get("location")): card for card in items(chronology, "reports")}
    return figures((_of_card(cards.get(label.id) or {}, "dated"), label.day) for label in labels)


def figures(found: Iterable[tuple[Interval, date]]) -> Figures:
    """The figures of some intervals and the days that they should hold."""
    rows = list(found)
    widths = [_width(interval) for interval, _ in rows]
    closed = [width for width in widths if width is not None]
    held = [width for width, (interval, day) in zip(widths, rows, strict=True) if width and _holds(interval, day)]
    middle = sorted(width if width is not None else date.max.toordinal() for width in widths)[len(rows) // 2]
    return {
        "inside": share(sum(_holds(interval, day) for interval, day in rows), len(rows)),
        "bounded": share(len(closed), len(rows)),
        "one_side": share(sum(a is not None or b is not None for (a, b), _ in rows), len(rows)),
        "within_year": share(sum(width <= YEAR for width in held), len(rows)),
        "within_month": share(sum(width <= MONTH for width in held), len(rows)),
        "median_days": median(closed) if closed else -1,
        "median_all": middle if middle < date.max.toordinal() else -1,
        "reports": len(rows),
    }


def _of_reading(reading: Json | None) -> Interval:
    own = report_of(reading).get("published")
    if own:
        return first_day(own), last_day(own)
    return next((_edges(note.get("when")) for note in items(reading, "notes") if note.get("code") == NOTE), OPEN)


def _of_card(card: Mapping[str, object], field: str) -> Interval:
    own = card.get("published")
    if own:
        return first_day(own), last_day(own)
    return _edges(card.get(field))


def _edges(moment: object) -> Interval:
    if not isinstance(moment, dict):
        return OPEN
    return first_day(moment.get("earliest")), last_day(moment.get("latest"))


def _width(interval: Interval) -> int | None:
    first, last = interval
    return (last - first).days + 1 if first and last else None


def _holds(interval: Interval, day: date) -> bool:
    first, last = interval
    return (first is None or first <= day) and (last is None or day <= last)
