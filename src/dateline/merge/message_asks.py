"""What a letter asks for and how it is called, in the report's own words."""

from __future__ import annotations

import re

from dateline.merge.message_rows import PHRASE, Row, words
from dateline.model import Span

ASKED = 140
"""Characters of what a message asks for."""

_END = frozenset(";:()—–|”\"’'»,.")
_QUOTED = re.compile(r"[“\"«]([^“”\"«»]{3,80})(?:[”\"»][ ]\w{1,20}.?|[”\"»])$|[“\"«]([^“”\"«»]{3,80})$")
_AS_QUOTED = re.compile(r"(?: as)?(?: an?)? [“\"«]([^“”\"«»]{3,80})[”\"»]")


class WordedRow(Row):
    """A sentence's words about a letter."""

    def _asks(self, i: int) -> str | None:
        """The words of what it asks for: after the noun ("asking for a second meeting"), or of the act told of it."""
        asks = words("around.asks")
        for j in range(i + 1, min(len(self.row), i + PHRASE + 3)):
            unit = self.row[j]
            if unit.word in (",", ";") or j in self.nouns:
                break
            if unit.actor is None and unit.word in asks and (unit.word.endswith("ing") or self._before(j, 1) == "to"):
                return self._clause(j + 1)
        start = self._phrase_start(i)
        if self._before(start, 1) != "in":
            return None
        noun = self.row[i].span
        if i + 1 < len(self.row) and self.row[i + 1].word == "for" and any(u.word in asks for u in self.row[:start]):
            return self._clause(i + 1)
        if self._before(start, 2) in words("around.requests"):
            return self._requested(noun.start)
        wished = [e for e in self.events if e.type == "REQUEST" and e.span.covers(noun) and e.trigger.end < noun.start]
        if wished:
            event = max(wished, key=lambda e: (e.trigger, e.id))
            after = i + 1
            if after < len(self.row) and self.row[after].word == "for":
                return self._clause(after)
            begin = next((k for k, u in enumerate(self.row) if u.span.start >= event.trigger.end), None)
            end = self._phrase_start(i) - 1
            if begin is not None and begin < end:
                return self._trim(Span(self.row[begin].span.start, self.row[end - 1].span.end))
        return None

    def _requested(self, before: int) -> str | None:
        """ "Made the request in a letter": what was asked for last."""
        acts = [e for e in self.units.events if e.type == "REQUEST" and e.trigger.end < before]
        if not acts:
            return None
        event = max(acts, key=lambda e: (e.trigger, e.id))
        rest = " ".join(self.text[event.trigger.end : event.span.end].split())
        return rest.partition(" for ")[2].split(",")[0].split(" and ")[0].strip(' .“”"')[:ASKED] or None

    def _clause(self, begin: int) -> str | None:
        end = begin
        while end < len(self.row):
            unit = self.row[end]
            if unit.actor is None and (unit.word in _END or unit.word in ("which", "who", "after", "because", "but")):
                break
            if unit.word == "and" and end - begin >= 3:
                break
            end += 1
        if end <= begin:
            return None
        return self._trim(Span(self.row[begin].span.start, self.row[end - 1].span.end))

    def _trim(self, span: Span) -> str | None:
        found = " ".join(span.quote(self.text).split())[:ASKED]
        for lead in ("and ", "for ", "him for ", "her for ", "to "):
            found = found.removeprefix(lead)
        return found.strip(' ,.“”"') or None

    def _quoted(self, start: int, i: int) -> list[str]:
        """Words in quotation marks right before the noun, or round it."""
        begin, noun = self.row[start].span.start, self.row[i].span
        part = self.text[begin : noun.end + 1]
        match = _QUOTED.search(part)
        if match is None:
            return self._called(i)
        found = " ".join((match[1] or match[2]).split()).strip(" ,.")
        return [found] if found.lower() not in words("nouns.letter") else []

    def _called(self, j: int) -> list[str]:
        """ "Called it “very nice”", "described the letter as “warm”": words in quotation marks right after it."""
        before = [self._before(j, 1), self._before(j, 2)]
        if words("around.described").isdisjoint(before):
            return []
        match = _AS_QUOTED.match(self.text, self.row[j].span.end, self.sentence.end)
        return [" ".join(match[1].split()).strip(" ,.")] if match else []
