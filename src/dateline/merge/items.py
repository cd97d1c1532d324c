"""An event record made ready for comparison: parties resolved across reports, its window of days, its telling words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property

from dateline.lexicon import tables
from dateline.merge.actors import fold
from dateline.model import (
    ActorKind,
    Basis,
    EventRecord,
    MergedActor,
    Moment,
    Report,
    Statement,
    Status,
    as_day,
    shifted,
)

NEWS_DAYS = 14
"""An act told without a day is taken to lie within this many days before publication when candidates are looked for."""

AHEAD_DAYS = 60
"""A coming act told without a day is looked for within this many days after publication."""

WIDE = 62
"""A moment of more days than this says too little to look for candidates by."""

BUCKET = 28
"""Days a block: windows that meet share at least one of their blocks."""

NO_BUCKET = -1

_WORD = re.compile(r"[^\W\d_]{3,}|\d[\d,.]*\d|\d")
_ORDINAL = re.compile(
    r"\b(first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|another|follow-up|next)\b", re.IGNORECASE
)
ORDINALS = {"another": "again", "follow-up": "again", "next": "again", "second": "second", "2nd": "second"}

Window = tuple[int, int]


@dataclass(frozen=True)
class Item:
    """One event record and what of it is compared. `actors` and `recipients` are merged actors' ids."""

    record: EventRecord
    report: Report
    statement: Statement | None
    actors: frozenset[str]
    recipients: frozenset[str]
    countries: frozenset[str]
    people: frozenset[str]
    """Those of `actors` who are persons."""
    window: Window | None
    """First and last day (proleptic ordinals) on which it may have been; `None` where nothing bounds it."""
    words: frozenset[str]
    places: frozenset[str]
    ordinal: str | None

    @property
    def id(self) -> str:
        """The record's id."""
        return self.record.id

    @cached_property
    def parties(self) -> frozenset[str]:
        """All who take part."""
        return self.actors | self.recipients

    @cached_property
    def trigger(self) -> str:
        """The word of the act, cut to its stem."""
        return stem(self.record.trigger.quote(self.report.text))

    @property
    def exact(self) -> bool:
        """Whether the text gives its day, or no more than a few days."""
        width = self.record.when.width
        return width is not None and width <= 4 and self.record.when.basis in (Basis.STATED, Basis.RELATIVE)

    def keys(self) -> Iterator[tuple[str, str, int]]:
        """The blocks it belongs to: its type, a pair of countries (or one, or a place), a stretch of days."""
        names = sorted(self.countries)[:4] or sorted(self.parties)[:3]
        pairs = [f"{a} {b}" for i, a in enumerate(names) for b in names[i + 1 :]] or names
        for bucket in self._buckets():
            for who in (*pairs, *(f"at {place}" for place in sorted(self.places)[:2])):
                yield (self.record.type, who, bucket)

    def _buckets(self) -> Sequence[int]:
        if self.window is None:
            return (NO_BUCKET,)
        low, high = self.window[0] // BUCKET, self.window[1] // BUCKET
        return range(low, min(high, low + 3) + 1)


def items(
    report: Report,
    events: Iterable[EventRecord],
    statements: Mapping[str, Statement],
    home: Mapping[str, str],
    actors: Mapping[str, MergedActor],
) -> Iterator[Item]:
    """The events of one report, ready for comparison."""
    for event in events:
        does = frozenset(home[role.actor] for role in event.actors)
        suffers = frozenset(home[role.actor] for role in event.recipients)
        words = telling_words(event.span.quote(report.text))
        yield Item(
            record=event,
            report=report,
            statement=statements.get(event.statement) if event.statement else None,
            actors=does,
            recipients=suffers,
            countries=frozenset(c for a in does | suffers if (c := actors[a].country)),
            people=frozenset(a for a in does if actors[a].kind is ActorKind.PERSON),
            window=window(event.when, event.status, report),
            words=words,
            places=frozenset(fold(place.name) for place in event.places),
            ordinal=_ordinal(event, report.text),
        )


def window(when: Moment, status: Status, report: Report) -> Window | None:
    """The days on which it is looked for. An open moment is closed by what news is: recent, or about to come."""
    if when.width is not None and when.width <= WIDE and when.earliest and when.latest:
        return as_day(when.earliest).toordinal(), as_day(when.latest).toordinal()
    if report.published is None or (when.width is not None and when.width > WIDE):
        return None
    if when.latest is not None and as_day(when.latest) < (
        shifted(as_day(report.published), -NEWS_DAYS) or as_day(report.published)
    ):
        return None
    day = as_day(report.published)
    if status is Status.FUTURE:
        return day.toordinal(), (shifted(day, AHEAD_DAYS) or day).toordinal()
    low = shifted(day, -NEWS_DAYS) or day
    if when.earliest is not None:
        low = max(low, as_day(when.earliest))
    return min(low, day).toordinal(), (day + timedelta(0)).toordinal()


def telling_words(text: str) -> frozenset[str]:
    """The stems of the words that tell one text from another."""
    empty = tables.words("wording", "empty")
    found = (stem(word) for word in _WORD.findall(fold_marks(text.lower())) if word not in empty)
    return frozenset(word for word in found if word not in empty)


def fold_marks(text: str) -> str:
    """Curly apostrophes made straight, possessives cut off."""
    return text.replace("’", "'").replace("'s", "")


def stem(word: str) -> str:
    """A word without its commonest English endings: enough to see "visited" and "visit" as one, no more."""
    word = word.lower()
    for ending, least in (
        ("ations", 4),
        ("ation", 4),
        ("ings", 4),
        ("ing", 4),
        ("ied", 3),
        ("ies", 3),
        ("ed", 4),
        ("es", 4),
        ("s", 3),
    ):
        if word.endswith(ending) and len(word) - len(ending) >= least and not word.endswith("ss"):
            return word[: -len(ending)] + ("y" if ending in ("ied", "ies") else "")
    return word


def _ordinal(event: EventRecord, text: str) -> str | None:
    """ "second", "another" and the like in the few words before the word of the act."""
    before = text[max(event.span.start, event.trigger.start - 40) : event.trigger.start]
    found = _ORDINAL.findall(before)
    if not found:
        return None
    word = str(found[-1]).lower()
    return ORDINALS.get(word, word)
