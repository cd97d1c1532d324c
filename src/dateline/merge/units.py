"""A report's sentences as words, with the mentions, times and acts that were read in them laid over.

What is merged is read from records; where those leave a word out ("another was received on 1 August"), the words
themselves are looked at here, without a parse.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from dateline.merge.passages import Passages
from dateline.merge.sentences import Sentences
from dateline.model import (
    ActorKind,
    EventRecord,
    Form,
    Mention,
    MergedActor,
    Reading,
    Section,
    SectionKind,
    Span,
    Statement,
    TimeMention,
)

_TOKEN = re.compile(r"[^\W_]+?(?=n['’]t\b)|['’](?:s|S)\b|n['’]t\b|[^\W_]+(?:-[^\W_]+)*|[^\w\s]")

_MUTE = frozenset({SectionKind.BOILERPLATE})

_ACTING = frozenset(ActorKind) - {ActorKind.PLACE}


@dataclass(frozen=True, slots=True)
class Unit:
    """A word, a mark, or the whole of a mention. `actor` is the merged actor's id."""

    span: Span
    word: str
    actor: str | None = None
    person: bool = False
    pronoun: bool = False
    capital: bool = False


class Units:
    """One report's sentences. Offsets are code points of its text."""

    def __init__(
        self, reading: Reading, home: Mapping[str, str], actors: Mapping[str, MergedActor], passages: Passages
    ) -> None:
        self.reading, self.home, self.actors, self.passages = reading, home, actors, passages
        self.text = reading.report.text
        self._rows: dict[Span, tuple[Unit, ...]] = {}

    @cached_property
    def _sentences(self) -> Sentences:
        return Sentences(self.text, self.passages.sentences)

    @cached_property
    def _mute(self) -> list[Section]:
        return [s for s in self.reading.report.sections if s.kind in _MUTE]

    @cached_property
    def _mentions(self) -> list[Mention]:
        kept = [m for m in self.reading.mentions if self.actors[self.home[m.actor]].kind in _ACTING]
        return sorted(kept, key=lambda m: (m.span.start, -m.span.end))

    @cached_property
    def _starts(self) -> list[int]:
        return [m.span.start for m in self._mentions]

    @cached_property
    def times(self) -> list[TimeMention]:
        """The dates and times of day, in order."""
        return sorted((t for t in self.reading.times if t.timex.type in ("DATE", "TIME")), key=lambda t: t.span)

    @cached_property
    def _times(self) -> list[int]:
        return [t.span.start for t in self.times]

    @cached_property
    def events(self) -> list[EventRecord]:
        """The acts in the order of their words."""
        return sorted(self.reading.events, key=lambda e: (e.trigger.start, e.trigger.end, e.id))

    @cached_property
    def _triggers(self) -> list[int]:
        return [e.trigger.start for e in self.events]

    @cached_property
    def statements(self) -> dict[str, Statement]:
        """The statements by id."""
        return {s.id: s for s in self.reading.statements}

    def sentence(self, at: int) -> Span | None:
        """The sentence round a character; `None` in boilerplate and between sentences."""
        if any(s.span.start <= at < s.span.end for s in self._mute):
            return None
        span = self._sentences.around(Span(at, at + 1))
        return span if len(span) > 1 else None

    def following(self, sentence: Span) -> Span | None:
        """The sentence after one."""
        at = sentence.end
        while at < len(self.text) and self.text[at].isspace():
            at += 1
        return self.sentence(at) if at < len(self.text) else None

    def of(self, sentence: Span) -> tuple[Unit, ...]:
        """The words of a sentence, a mention as one."""
        known = self._rows.get(sentence)
        if known is None:
            known = self._rows[sentence] = tuple(self._units(sentence))
        return known

    def _units(self, sentence: Span) -> Iterator[Unit]:
        at = sentence.start
        low = bisect_left(self._starts, sentence.start)
        for mention in self._mentions[low:]:
            if mention.span.start >= sentence.end:
                break
            if mention.span.start < at or mention.span.end > sentence.end:
                continue
            yield from self._plain(at, mention.span.start)
            actor = self.actors[self.home[mention.actor]]
            yield Unit(
                mention.span,
                mention.text.lower(),
                actor.id,
                actor.kind is ActorKind.PERSON,
                mention.form is Form.PRONOUN,
                True,
            )
            at = mention.span.end
        yield from self._plain(at, sentence.end)

    def _plain(self, start: int, end: int) -> Iterator[Unit]:
        for found in _TOKEN.finditer(self.text, start, end):
            word = found[0]
            yield Unit(Span(*found.span()), word.lower().replace("’", "'"), capital=word[0].isupper())

    def times_in(self, span: Span) -> list[TimeMention]:
        """The dates and times of day that begin in a span."""
        return self.times[bisect_left(self._times, span.start) : bisect_left(self._times, span.end)]

    def events_in(self, span: Span) -> list[EventRecord]:
        """The acts whose word begins in a span."""
        return self.events[bisect_left(self._triggers, span.start) : bisect_left(self._triggers, span.end)]

    def statement_over(self, span: Span) -> Statement | None:
        """The smallest statement whose contents hold a span."""
        over = [s for s in self.reading.statements if any(c.covers(span) for c in s.contents)]
        return min(over, key=lambda s: (sum(map(len, s.contents)), s.id), default=None)

    def record_at(self, span: Span) -> str | None:
        """The id of the record nearest to a span: an act or a statement over it, else somebody mentioned before it."""
        sentence = self.sentence(span.start) or span
        acts = [e for e in self.reading.events if e.span.overlaps(span)]
        if acts:
            return min(acts, key=lambda e: (not e.trigger.overlaps(span), len(e.span), e.id)).id
        said = [s for s in self.reading.statements if s.span.overlaps(span)]
        if said:
            return min(said, key=lambda s: (len(s.span), s.id)).id
        inside = [m for m in self.reading.mentions if sentence.overlaps(m.span)]
        if inside:
            return min(inside, key=lambda m: (m.span, m.actor)).actor
        before = [m for m in self.reading.mentions if m.span.start <= span.start]
        return max(before, key=lambda m: (m.span, m.actor)).actor if before else None
