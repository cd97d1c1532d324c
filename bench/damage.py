"""Predictions made out of labels and then damaged at random: spans shifted, records dropped, added and relabelled.

They look like Readings and chronologies and are wrong in many ways at once, which is what a comparison of two scorers
needs. The same seed gives the same damage.
"""

import random
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from bench.corpora.basil import ToldEvent
from bench.corpora.timeline17 import Collection
from bench.jsonl import Json
from bench.score.events import ROOTS, MarkedPair
from bench.score.pages import PageLabels
from bench.score.quotes import QuoteLabels
from bench.score.spans import Span
from bench.score.time import TimeLabels

RATE = 0.15
RARE = 0.04
_LEAD = "Advertisement. "


class Damage:
    """A source of damage; every method takes labels and gives what a bad reader would make of them."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311 - repeatable, not secret

    def chance(self, rate: float = RATE) -> bool:
        """Whether something goes wrong this time."""
        return self.random.random() < rate

    def shifted(self, span: Span, size: int) -> Json:
        """A span as JSON, moved or stretched by a few characters now and then, never out of the text."""
        start, end = span
        if self.chance():
            start += self.random.randint(-6, 6)
        if self.chance():
            end += self.random.randint(-30, 30)
        start = min(max(start, 0), max(size - 1, 0))
        return {"start": start, "end": max(min(end, size), start + 1)}

    def some(self, spans: Iterable[Span], size: int) -> list[Json]:
        """Most of some spans, each perhaps shifted."""
        return [self.shifted(span, size) for span in spans if not self.chance()]

    def anywhere(self, size: int) -> Span:
        """A short span at any place of a text."""
        start = self.random.randrange(max(size, 1))
        return Span(start, min(start + self.random.randint(1, 25), max(size, start + 1)))

    def reading(self, key: str, text: str) -> Json:
        """A Reading known by its id, its location, or by its text alone."""
        how = self.random.choice(("id", "location", "text"))
        location = self.random.choice((key, f"records.jsonl#{key}")) if how == "location" else "-"
        report = {"id": key if how == "id" else f"hash-{key}", "location": location, "text": text, "sections": []}
        return {"report": report, "times": [], "actors": [], "mentions": [], "statements": [], "events": []}

    def times(self, labels: Sequence[TimeLabels]) -> list[Json]:
        """Readings with damaged time expressions; some texts begin with words that the labelled text lacks."""
        readings = []
        for label in labels:
            lead = _LEAD if self.chance(RARE) else ""
            reading = self.reading(label.id, lead + label.text)
            size = len(label.text)
            spans = [(x.span, x.type, x.value, x.mod) for x in label.times if not self.chance()]
            spans += [(self.anywhere(size), "DATE", "2001-01-01", None) for _ in label.times if self.chance()]
            for span, kind, value, mod in spans:
                timex = {
                    "type": "SET" if self.chance() else kind,
                    "value": "PRESENT_REF" if self.chance() else value,
                    "mod": "START" if self.chance() else mod,
                }
                where = self.shifted(span, size)
                moved = {edge: at + len(lead) for edge, at in where.items()}
                reading["times"].append({**moved, "timex": timex})
            readings.append(reading)
        return self.kept(readings)

    def events(self, pairs: Sequence[MarkedPair]) -> list[Json]:
        """Readings with damaged events: roots changed, parties moved or lost."""
        readings: dict[str, Json] = {}
        for pair in pairs:
            if pair.id not in readings:
                readings[pair.id] = self.reading(pair.id, pair.text)
            for _ in range(self.random.choice((0, 1, 1, 1, 2))):
                readings[pair.id]["events"].append(self._event(pair))
        return self.kept(list(readings.values()))

    def _event(self, pair: MarkedPair) -> Json:
        root = self.random.choice((*ROOTS, "STATEMENT")) if self.chance(0.3) else pair.root
        size = len(pair.text)
        swapped = self.chance()
        source, target = (pair.target, pair.source) if swapped else (pair.source, pair.target)
        return {
            "type": self.random.choice(("CONCEDE", "RETREAT")) if root == "YIELD" else root,
            "start": 0,
            "end": size,
            "trigger": self.shifted(self.anywhere(size), size),
            "actors": self.some(source, size),
            "recipients": self.some(target, size),
        }

    def quotes(self, labels: Sequence[QuoteLabels]) -> list[Json]:
        """Readings with damaged attributions: sources in words only, contents cut and moved."""
        readings = []
        for label in labels:
            reading = self.reading(label.id, label.text)
            size = len(label.text)
            for x in label.attributions:
                if self.chance():
                    continue
                sources = [] if self.chance(0.3) else self.some(x.source, size)
                words = label.text[slice(*x.source[0])] if x.source else ""
                statement = {
                    "sources": sources,
                    "cues": self.some(x.cue, size),
                    "contents": self.some(x.content, size),
                    "speaker_text": "" if self.chance() else words,
                }
                reading["statements"] += [statement] * (2 if self.chance(RARE) else 1)
            readings.append(reading)
        return self.kept(readings)

    def pages(self, labels: Sequence[PageLabels]) -> list[Json]:
        """Readings of pages: menus taken for text, paragraphs lost, other days or none, "By" left in names."""
        readings = []
        for label in labels:
            paragraphs = [x for x in label.body.split("\n\n") if not self.chance()]
            menu, body = "Home News Sport Weather Contact\n", "\n\n".join(paragraphs)
            reading = self.reading(label.id, menu + body)
            report = reading["report"]
            report["id"] = label.id
            kind = "boilerplate" if self.chance(0.7) else "body"
            report["sections"] = [
                {"kind": kind, "start": 0, "end": len(menu)},
                {"kind": "body", "start": len(menu), "end": len(menu + body)},
            ]
            if self.chance():
                report["sections"] = []
            report["published"] = self.random.choice(
                (label.published, f"{label.published}T08:00:00Z", label.published[:7], "1999-12-31", None)
            )
            report["headline"] = None if self.chance() else label.headline + (" | News" if self.chance() else "")
            report["byline"] = ["By " + x if self.chance() else x.upper() for x in label.authors if not self.chance()]
            readings.append(reading)
        return self.kept(readings)

    def stories(self, told: Sequence[ToldEvent]) -> Json:
        """A chronology whose stories lose, mix and repeat reports."""
        groups: dict[str, list[str]] = {}
        for x in told:
            event = self.random.choice(told).event if self.chance() else x.event
            groups.setdefault(event, []).append(x.id)
            if self.chance(RARE):
                groups.setdefault(self.random.choice(told).event, []).append(x.id)
        reports = [{"id": f"hash-{x.id}", "location": f"stdin#{x.id}"} for x in told]
        stories = [
            {"id": f"story-{event}", "reports": [f"hash-{x}" for x in ids if not self.chance()]}
            for event, ids in groups.items()
        ]
        return {"reports": reports, "stories": stories}

    def timeline(self, collection: Collection) -> Json:
        """A chronology with dates moved, events told twice, plans among them, and words lost."""
        events = []
        for entry in (x for timeline in collection.timelines for x in timeline):
            for _ in range(self.random.choice((0, 1, 1, 2))):
                day = date.fromisoformat(entry.date) + timedelta(self.random.choice((0, 0, 0, 1, -3)))
                latest = day + timedelta(self.random.choice((0, 0, 0, 6)))
                words = [word for word in entry.text.split() if not self.chance(0.3)]
                summary = " ".join(words) if self.chance(0.7) else ""
                event: Json = {
                    "when": {"earliest": day.isoformat(), "latest": latest.isoformat()},
                    "status": self.random.choice(("occurred", "occurred", "occurred", "ongoing", "future")),
                    "summary": summary,
                    "sources": [{"quote": entry.text[:80]}],
                    "support": {"reports": self.random.randint(1, 5)},
                }
                events.append(event)
        events.append({"when": {"edtf": "2009-06", "earliest": None, "latest": None}, "status": "occurred"})
        return {"events": events}

    def kept(self, readings: list[Json]) -> list[Json]:
        """Most Readings, in another order."""
        kept = [reading for reading in readings if not self.chance(RARE)]
        self.random.shuffle(kept)
        return kept
