"""What reports say of the keeping of promises: "keeping a promise that Kim made", "has broken its pledge", and acts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from dateline.merge.gist import ActGist
from dateline.merge.message_rows import Row
from dateline.merge.promised import Later, Promised, of_things, table, thing_words
from dateline.merge.sources import source
from dateline.merge.units import Units
from dateline.model import Basis, EventRecord, Moment, Reading, Source, Span, Status, as_day

KEPT = 100
"""Sentences of one report that speak of a promise's keeping."""

OWN = 9
"""Words after "promise" that say what it is of, and no longer what is said of that."""

MONTH = 31
"""Days that an act's moment may span and still be later than a promise."""

SHARE = 0.6
"""Share of the fewer of their telling words that talk of a promise's keeping has in common with the promise."""

SHARED = 2
"""Telling words that an act, or talk of a promise, must share with the promise's own."""

_NOT = frozenset({"not", "n't", "never"})
_AGO = frozenset({Basis.STATED, Basis.RELATIVE})
_DONE = frozenset({Status.OCCURRED, Status.ONGOING})


@dataclass(frozen=True, slots=True)
class Kept:
    """A passage on the keeping of somebody's promise. `made` is when it says the promise was made, if it does."""

    owner: str
    words: frozenset[str]
    made: Moment | None
    published: int | None
    later: Later
    promised: Promised | None = None
    """The promise itself, where nothing but its keeping is told of it."""


@dataclass(frozen=True, slots=True)
class Deed:
    """An act of somebody's that may keep or break a promise."""

    side: frozenset[str]
    words: frozenset[str]
    ending: bool
    going: bool
    low: int
    ongoing: bool
    later: Later


def talk_of_keeping(units: Units) -> list[Kept]:
    """The passages of a report that say of somebody's promise that it is kept or broken."""
    found: list[Kept] = []
    seen: set[int] = set()
    for at in units.passages.keeping:
        sentence = units.sentence(at)
        if sentence is None or sentence.start in seen or len(found) >= KEPT:
            continue
        seen.add(sentence.start)
        found += _Reader(units, sentence).kept()
    return found


class _Reader(Row):
    """Reads one sentence."""

    def kept(self) -> list[Kept]:
        """Each verb of keeping or breaking with the promise that is its object."""
        out = []
        for j, unit in enumerate(self.row):
            says = self._says(j)
            if unit.actor is not None or says is None:
                continue
            noun = next(
                (
                    k
                    for k in range(j + 1, min(j + 8, len(self.row)))
                    if self.row[k].word in _NOUNS and self.row[k].actor is None
                ),
                None,
            )
            if noun is None or any(u.word in (",", ";", "that", "which") for u in self.row[j + 1 : noun]):
                continue
            near = {u.word for u in self.row[max(0, j - 5) : j]}
            if not (table("followed.undone") - _NOT).isdisjoint(near):
                continue
            if near & _NOT:
                if says == "broken":
                    continue
                says = "broken"
            owner = self._owner_of(noun) or self._subject(j)
            record = self.units.record_at(unit.span)
            if owner is None or record is None:
                continue
            if says == "kept" and not table("followed.part").isdisjoint(u.word for u in self.row[j:noun]):
                says = "under-way"
            said = self.units.statement_over(unit.span)
            by = self.units.home[said.speaker] if said is not None and said.speaker else None
            told = source(self.units.reading.report, record, self.sentence, said.chain if said else ())
            when = self._made_when(noun)
            published = self.units.reading.report.published
            out.append(
                Kept(
                    owner,
                    self._words(noun),
                    when,
                    as_day(published).toordinal() if published else None,
                    Later(says, by, told, f"{unit.word!r} his {self.row[noun].word}"),
                    self._promised(j, owner, told, when),
                )
            )
        return out

    def _words(self, noun: int) -> frozenset[str]:
        """The telling words of the promise that is spoken of: its own ("its pledge to close"), else its sentence's."""
        if noun + 2 < len(self.row) and self.row[noun + 1].word in ("to", "of", "that", "not"):
            end = next(
                (k for k in range(noun + 2, len(self.row)) if self.row[k].word in (",", ";", ".")), len(self.row) - 1
            )
            own = Span(self.row[noun + 1].span.start, self.row[min(end, noun + OWN)].span.start)
            if not any(u.word in ("made", "gave") for u in self.row[noun + 2 : noun + 6]):
                return thing_words(own.quote(self.text))
        elif self.row[noun].word.endswith("s"):
            return frozenset()  # which of his promises, it does not say
        return thing_words(self.sentence.quote(self.text))

    def _made_when(self, noun: int) -> Moment | None:
        """When the promise was made, where a date stands after the noun: "a promise that Kim made last month"."""
        begin = self.row[noun].span.end
        times = [t for t in self.units.times_in(self.sentence) if t.span.start >= begin and t.moment.basis in _AGO]
        return times[0].moment if times else None

    def _promised(self, j: int, owner: str, told: Source, when: Moment | None) -> Promised | None:
        """ "Handed over the remains, keeping a promise that Kim made": the act that keeps it is what was promised."""
        if when is None or self._before(j, 1) != "," or not self.row[j].word.endswith("ing"):
            return None
        mine = units_of(self.units, owner)
        doer = next(
            (k for k, u in enumerate(self.row[: j - 2]) if u.actor and mine & units_of(self.units, u.actor)), None
        )
        if doer is None or any(u.word == "," for u in self.row[: j - 1]):
            return None
        days = self.units.times_in(self.sentence)
        begin = doer + 1
        while begin < j - 2 and (
            self.row[begin].word == "on" or any(t.span.overlaps(self.row[begin].span) for t in days)
        ):
            begin += 1
        what = Span(self.row[begin].span.start, self.row[j - 1].span.start)
        text = " ".join(what.quote(self.text).split())
        report = self.units.reading.report
        day = as_day(report.published).toordinal() if report.published else None
        return Promised(owner, None, what, text, thing_words(text), False, when, told, report.id, day, inferred=True)

    def _says(self, j: int) -> str | None:
        word = self.row[j].word
        if word in table("followed.kept"):
            return "kept"
        return "broken" if word in table("followed.broken") else None

    def _owner_of(self, noun: int) -> str | None:
        """Whose promise: "his promise", "a promise that Kim made"."""
        start = self._phrase_start(noun)
        owner = self._owner(start, noun)
        if owner is not None:
            return owner
        for k in range(noun + 1, min(noun + 6, len(self.row))):
            if self.row[k].actor is not None and any(
                u.word in ("made", "gave", "signed") for u in self.row[k + 1 : k + 4]
            ):
                return self.row[k].actor
        return None


_NOUNS = frozenset(
    {
        "promise",
        "promises",
        "pledge",
        "pledges",
        "vow",
        "vows",
        "commitment",
        "commitments",
        "word",
        "undertaking",
        "undertakings",
    }
)


def deeds(reading: Reading, units: Units, acts: Mapping[str, ActGist]) -> list[Deed]:
    """The acts of a report that have a day or are its news: what somebody did that he may have promised."""
    out = []
    for event in reading.events:
        if event.status not in _DONE or not event.actors or event.type in ("CONSULT", "AGREE", "REQUEST", "STATEMENT"):
            continue
        words = acts[event.id]
        if words.ends is words.goes_on:
            continue
        told = event.when.basis in _AGO and event.when.width is not None and event.when.width <= MONTH
        fresh = event.when.basis is Basis.PUBLICATION and event.when.earliest is not None  # the news of the day
        if event.historical or not (told or fresh) or event.when.earliest is None:
            continue
        out.append(_deed(event, units, words, as_day(event.when.earliest).toordinal()))
    return out


def _deed(event: EventRecord, units: Units, words: ActGist, low: int) -> Deed:
    actors = {units.home[r.actor] for r in event.actors}
    side = {c for a in actors if (c := units.actors[a].country)} | actors
    said = units.statements.get(event.statement or "")
    by = units.home[said.speaker] if said is not None and said.speaker else None
    told = source(units.reading.report, event.id, event.span, said.chain if said else ())
    name = event.trigger.quote(units.text)
    later = Later("", by, told, f"a later act, {name!r}")
    ongoing = event.status is Status.ONGOING
    return Deed(frozenset(side), of_things(words.words), words.ends, words.goes_on, low, ongoing, later)


def fits(kept: Kept, promise: Promised, sides: Mapping[str, frozenset[str]]) -> bool:
    """Whether talk of keeping is of this promise: its maker's, made before, with its words or at its time."""
    if kept.owner != promise.by and not (sides[kept.owner] & sides[promise.by]):
        return False
    if promise.inferred:
        return kept.later.source.report == promise.report
    begun = as_day(promise.made.earliest).toordinal() if promise.made.earliest else promise.published
    if kept.published is not None and begun is not None and kept.published < begun - 1:
        return False
    shared = kept.words & promise.words
    return len(shared) >= SHARED and len(shared) >= SHARE * min(len(kept.words), len(promise.words))


def done(deed: Deed, promise: Promised, sides: Mapping[str, frozenset[str]], names: frozenset[str]) -> str | None:
    """What an act makes of a promise: kept, under way, broken; `None` for another's, an earlier, or another thing."""
    if not deed.side & sides[promise.by] or not promise.ending:
        return None
    high = promise.made.latest or promise.made.earliest
    if high is None or deed.low <= as_day(high).toordinal():
        return None
    things = (promise.words & deed.words) - names - _verbs()
    if len(things) < SHARED:
        return None
    if deed.ending:
        return "under-way" if deed.ongoing else "kept"
    return "broken"


def units_of(units: Units, actor: str) -> frozenset[str]:
    """Whom a party may act for: itself, and its country."""
    country = units.actors[actor].country
    return frozenset({actor, country}) if country else frozenset({actor})


@cache
def _verbs() -> frozenset[str]:
    return thing_words(" ".join(sorted(table("acts.ending") | table("acts.going"))))
