"""What stands round the word for something planned: whose it is, where it is to be, and on which day."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dateline.lexicon import countries as world
from dateline.lexicon import tables
from dateline.merge.actors import fold
from dateline.merge.items import Item
from dateline.merge.marks import tokens
from dateline.merge.principals import Company, Sides
from dateline.merge.staging import has, kind_of, sentence_of
from dateline.model import ActorKind, Basis, Form, Mention, Moment, Reading, Span, TimeMention, as_day

AFTER = 120
"""Characters after the word of an act in which what it is about is looked for."""

BETWEEN = 9
"""Words between an act and what it is about."""

WITH = 70
"""Characters after the word for what is planned in which its parties and its place stand."""

WORDS = 6
"""Words between it and its place."""

BESIDE = 5
"""Words before or after that of an exchange among which stands whom it is of."""

LINK = 45
"""Characters between "planned for" and its day."""

RANGE = 62
"""Days that a target may touch and still be a date spoken of."""

AHEAD = 400
"""Days ahead for which anything is planned: a date further off is misread."""

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LINKS = frozenset({"and", "that", "to", "but", "which", "who"})
_SITES = (ActorKind.PLACE, ActorKind.COUNTRY)


@dataclass(slots=True)
class Around:
    """The mentions and times of one report, by where they stand. `published` is its day, as an ordinal."""

    reading: Reading
    company: Company
    home: Mapping[str, str]
    published: int | None
    text: str = field(init=False)
    mentions: list[Mention] = field(init=False)
    starts: list[int] = field(init=False)
    times: list[TimeMention] = field(init=False)

    def __post_init__(self) -> None:
        self.text = self.reading.report.text
        self.mentions = sorted(self.reading.mentions, key=lambda m: m.span)
        self.starts = [m.span.start for m in self.mentions]
        self.times = sorted(self.reading.times, key=lambda t: t.span)

    # ---- what an act is about

    def about(self, start: int, end: int) -> tuple[str, Span] | None:
        """The first word for something planned after the word of an act, with nothing between that parts them."""
        for count, found in enumerate(_WORD.finditer(self.text, start, min(end, start + AFTER))):
            word = found[0].lower()
            kind = kind_of(word)
            if kind == "exchange" and not self.exchanges(found.start(), found.end()):
                kind = None
            parts = has("apart", (word,)) and kind is None
            if count > BETWEEN or parts or has("several", (word,)):
                return None
            if kind is not None:
                near = tokens(self.text[found.end() : min(end, found.end() + WITH)])[:WORDS]
                return None if has("by_phone", near) else (kind, Span(found.start(), found.end()))
        return None

    def exchanges(self, start: int, end: int) -> bool:
        """Whether an exchange is of people, by the words beside it: "a prisoner swap", "to exchange 200 captives"."""
        before, after = tokens(self.text[max(0, start - WITH) : start]), tokens(self.text[end : end + WITH])
        return has("exchanged", (*before[-BESIDE:], *after[:BESIDE]))

    # ---- who

    def roles(self, item: Item) -> frozenset[str] | None:
        """The parties of a record; `None` where one of them stands as "they" or "the two", which may be anybody."""
        roles = (*item.record.actors, *item.record.recipients)
        found = frozenset(self.home[role.actor] for role in roles)
        loose = {tuple(tokens(role.span.quote(self.text))) for role in roles}
        if any(has("anybody", words) for words in loose):
            states = all(self.company.is_state(party) for party in found)
            return found if states and all(" ".join(words) in _BOTH for words in loose) else None
        return found

    def parties(self, noun: Span, end: int, kind: str, item: Item) -> frozenset[str] | None:
        """Those of "a summit between X and Y", "a meeting with X", "a visit by X to Y", "the X-Y summit"."""
        stop = min(end, noun.end + WITH)
        after = [m for m in self._within(noun.end, stop) if m.form is not Form.PRONOUN]
        if kind == "visit":
            return self._visit(noun, after)
        if kind != "meeting":
            return None
        tail = tokens(self.text[noun.end : stop])[:1]
        if tail == ["between"]:
            return self._two([self.home[m.actor] for m in after][:3])
        before = [m for m in self._within(noun.start - WITH, noun.start) if m.form is Form.NAME]
        joined = [m for m in before if self.text[m.span.end : noun.start].strip() in ("", "-", "–")]
        if joined:
            pair = [m for m in before if m is joined[-1] or 0 < joined[-1].span.start - m.span.end <= 2]
            if (found := self._two([self.home[m.actor] for m in pair])) is not None:
                return found
        if tail in (["with"], ["to"]) and after and self._next_to(noun.end, after[0]):
            return self._two([self.home[after[0].actor], *self._doers(item, noun)])
        return None

    def with_somebody(self, noun: Span) -> bool:
        """Whether it is said with whom, by whatever words."""
        first = tokens(self.text[noun.end : noun.end + WORDS * 2])[:1]
        return first in (["with"], ["between"]) or (first == ["to"] and has("talk", tokens(noun.quote(self.text))))

    def _doers(self, item: Item, noun: Span) -> list[str]:
        """Who meets him: whoever is asked or urged to, else who asks for it, agrees to it or calls it off."""
        words = tokens(self.text[item.record.trigger.end : noun.start])
        roles = item.record.recipients if "to" in words and item.record.type == "REQUEST" else item.record.actors
        return [self.home[role.actor] for role in roles]

    def _two(self, found: Iterable[str]) -> frozenset[str] | None:
        parties = frozenset(found)
        return parties if len(self.company.sides(parties)) > 1 else None

    def _visit(self, noun: Span, after: Iterable[Mention]) -> frozenset[str] | None:
        text, found = self.text, list(after)
        by = [m for m in found if self._is_person(m) and " by " in text[noun.end : m.span.start].lower()]
        to = [m for m in found if text[max(0, m.span.start - 4) : m.span.start].lower().endswith(" to ")]
        return frozenset(self.home[m.actor] for m in (by[0], to[0])) if by and to else None

    def _next_to(self, start: int, mention: Mention) -> bool:
        return len(tokens(self.text[start : mention.span.start])) <= WORDS

    def _is_person(self, mention: Mention) -> bool:
        return self.company.actors[self.home[mention.actor]].kind is ActorKind.PERSON

    def _within(self, start: int, end: int) -> list[Mention]:
        first = bisect_left(self.starts, max(0, start))
        return [m for m in self.mentions[first : first + 40] if m.span.end <= end]

    # ---- where

    def places(self, start: int, end: int) -> list[str]:
        """The places named after "in", "at" or "the village of", close to the word for what is planned."""
        found = []
        for mention in self._within(start, min(end, start + WITH)):
            between = tokens(self.text[start : mention.span.start])
            if len(between) > WORDS or not _LINKS.isdisjoint(between):
                break
            is_place = self.company.actors[self.home[mention.actor]].kind in _SITES
            placed = between[-1:] in (["in"], ["at"]) or (between[-1:] == ["of"] and has("settled", between[-2:-1]))
            if is_place and placed and mention.form is Form.NAME and not mention.text.isupper():
                found.append(mention.text)
        return found

    def venues(self, span: Span) -> list[str]:
        """The places named in the sentence of "a location for the summit"; none where it speaks of no venue."""
        first = self.text[span.start : span.end].split(maxsplit=1)[:1]
        if not first or not has("venues", tokens(first[0])):
            return []
        sentence = sentence_of(self.text, span)
        kinds = {m: self.company.actors[self.home[m.actor]].kind for m in self._within(sentence.start, sentence.end)}
        return [m.text for m, kind in kinds.items() if m.form is Form.NAME and kind in _SITES and not m.text.isupper()]

    # ---- when

    def day_of(self, noun: Span, end: int, *, done: bool) -> Moment | None:
        """The day of what an act is about: ahead of the report, or said to be the day that it was planned for."""
        for time, before in self._days(noun.end, min(end, noun.end + AFTER)):
            clause = re.split(r"[,;]", before)[-1]
            planned = done and any(f" {cue} " in clause for cue in tables.words("plans", "for_day"))
            if (found := self.ahead(time.moment, whenever=planned)) is not None:
                return found
        return None

    def next_day(self, start: int, end: int) -> Moment | None:
        """The first day after a word that lies ahead of the report."""
        return next((m for time, _ in self._days(start, end) if (m := self.ahead(time.moment)) is not None), None)

    def told_day(self, span: Span) -> Moment | None:
        """The first day that a clause gives, whether it lies ahead of the report or not."""
        found = (self.ahead(time.moment, whenever=True) for time, _ in self._days(span.start, span.end))
        return next((moment for moment in found if moment is not None), None)

    def _days(self, start: int, end: int) -> Iterable[tuple[TimeMention, str]]:
        for time in self.times:
            back = time.text.lower().startswith("last") or time.text.lower().endswith("ago")
            if start <= time.span.start < end and time.timex.type in ("DATE", "TIME") and not back:
                yield time, f" {self.text[max(start, time.span.start - LINK) : time.span.start].lower()} "

    def ahead(self, when: Moment | None, *, whenever: bool = False) -> Moment | None:
        """A moment as a target: bounded on both sides, by what the text says, not over when it is told."""
        if when is None or when.basis not in (Basis.STATED, Basis.RELATIVE) or self.published is None:
            return None
        if when.earliest is None or when.latest is None:
            return None
        first, last = as_day(when.earliest).toordinal(), as_day(when.latest).toordinal()
        if last - first > RANGE or first > self.published + AHEAD:
            return None
        return when if whenever or last >= self.published else None


_BOTH = frozenset({"the two sides", "both sides", "the sides", "the two countries", "both countries", "the two"})


def is_site(name: str, sides: Sides) -> bool:
    """Whether a name can be where it takes place: no state that takes part, none of "the North" and "the South"."""
    parts = [part for part in re.split(r"[-–]", name) if part]
    if fold(name) in ("north", "south", "east", "west") or any(world.is_country(part) for part in parts[1:]):
        return False
    country = world.country_of(name) if world.is_country(name) else None
    return country is None or country not in dict(sides) or world.capital_of(country) in (None, name)
