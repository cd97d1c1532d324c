"""Where one report tells of a promise: by whom, to whom, in what words, made when.

A promise is what somebody binds himself to do or to leave off. To meet or to visit is a plan; to harm somebody is a
threat; what is offered counts where it is something to be done and no condition of a meeting.
"""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.merge.promise_rows import WHAT, WHOSE, PromiseRow
from dateline.merge.promised import Later, Promised, is_promise, table
from dateline.merge.sources import source
from dateline.merge.units import Units
from dateline.model import (
    ActorKind,
    EventRecord,
    Force,
    Span,
    Statement,
    Status,
)

PROMISES = 200
"""Promises of one report that are looked at."""

_NO_VERB = frozenset(
    {
        "of",
        "the",
        "its",
        "his",
        "her",
        "a",
        "their",
        "from",
        "on",
        "is",
        "was",
        "are",
        "were",
        "be",
        "been",
        "remain",
        "remains",
    }
)
"""Before such a word "promised" is no act, and "committed" an attitude."""
_DEED = re.compile(r"^to (?:\S+ ){0,3}?\S*(?:ing|tion|ment|end|close|abandon)\b", re.I)
"""What a commitment must be to, to be one to do something: "to ending the tests", not "to an ally"."""


def promises(units: Units) -> list[Promised]:
    """The promises of a report in the order of its text."""
    found: dict[int, Promised] = {}
    seen: set[int] = set()
    for at in units.passages.promises:
        sentence = units.sentence(at)
        if sentence is None or sentence.start in seen or len(found) >= PROMISES:
            continue
        seen.add(sentence.start)
        for one in _Reader(units, sentence).promises():
            found.setdefault(one.what.start, one)
    for statement in units.reading.statements:
        if statement.force is Force.OFFER and len(found) < PROMISES:
            offered = _Reader(units, units.sentence(statement.span.start) or statement.span).offered(statement)
            if offered is not None:
                found.setdefault(offered.what.start, offered)
    for event in units.events:
        if event.type == "AGREE" and event.status is Status.FUTURE and len(found) < PROMISES:
            sentence = units.sentence(event.trigger.start)
            undertaken = _Reader(units, sentence).undertaken(event) if sentence else None
            if undertaken is not None and all(not p.what.overlaps(undertaken.what) for p in found.values()):
                found.setdefault(undertaken.what.start, undertaken)
    return [found[at] for at in sorted(found)]


class _Reader(PromiseRow):
    """Reads one sentence."""

    def promises(self) -> list[Promised]:
        """Those told of by a verb, and those named with a noun that has an owner."""
        out = []
        for j, unit in enumerate(self.row):
            if unit.actor is not None:
                continue
            made = None
            if unit.word in table("made.verbs"):
                made = self._by_verb(j)
            elif unit.word in table("made.nouns"):
                made = self._by_noun(j)
            if made is not None:
                out.append(made)
        return out

    def _by_verb(self, j: int) -> Promised | None:
        near = {u.word for u in self.row[max(0, j - 4) : j] if u.actor is None}
        if not near.isdisjoint(table("followed.undone")) or not _NO_VERB.isdisjoint(self._lead(j)):
            return None
        if self.row[j].word.endswith("s") and not (
            j
            and (
                (self.row[j - 1].actor and self._before(j, 1) not in WHOSE)
                or self._before(j, 1) in ("which", "also", "who")
            )
        ):
            return None  # "broken promises"
        event = self._event_at(j)
        statement = self._statement_at(j)
        if event is not None and event.status not in (Status.OCCURRED, Status.ONGOING):
            return None
        home = self.units.home
        by = home[event.actors[0].actor] if event is not None and event.actors else None
        by = (
            by or (home[statement.speaker] if statement is not None and statement.speaker else None) or self._subject(j)
        )
        to, begin = self._promised_to(j)
        if begin is None:
            return None
        span = self._until_end(begin)
        if self.row[j].word in ("assured", "guaranteed", "guarantees") and span is not None:
            ahead = span.quote(self.text).lower().split()
            if ahead[0] not in ("to", "not") and not {"will", "would"} & set(ahead):
                return None  # how things are is assured, and nothing promised
        if span is None or not is_promise(" ".join(span.quote(self.text).split())):
            return None
        later: tuple[Later, ...] = ()
        relative, bound = self._antecedent(j, by), span
        if relative is not None:
            later = self._undone_by(relative, span)
            span = Span(self.row[relative].span.start, span.end)
        if to is None and event is not None:
            to = next(
                (home[r.actor] for r in event.recipients if self.units.actors[home[r.actor]].kind is ActorKind.PERSON),
                None,
            )
        made = self._made(by, to, span, self._moment(j, event, statement, bound), self._record(j, event, statement))
        return None if made is None else replace(made, later=later)

    def _undone_by(self, at: int, promised: Span) -> tuple[Later, ...]:
        """ "Is rebuilding the site, which he promised to close": what is told of it goes against the promise."""
        before = {u.word for u in self.row[max(0, at - 2) : at] if u.actor is None}
        ending = not table("acts.ending").isdisjoint(promised.quote(self.text).lower().split())
        record = self.units.record_at(self.row[at].span)
        if not ending or before.isdisjoint(table("acts.going")) or record is None:
            return ()
        said = self.units.statement_over(self.row[at].span)
        by = self.units.home[said.speaker] if said is not None and said.speaker else None
        told = source(self.units.reading.report, record, self.sentence, said.chain if said is not None else ())
        return (Later("doubted", by, told, "what is told in the same breath goes against it"),)

    def _by_noun(self, j: int) -> Promised | None:
        """ "Kim's pledge to end the tests", "his claims of having ended the programme"."""
        start = self._phrase_start(j)
        owner = self._owner(start, j)
        if owner is None or j + 2 >= len(self.row):
            return None
        after = self.row[j + 1].word
        span = self._until_end(j + 1, noun=self.row[j + 1].word != "that")
        if (
            span is None
            or after not in ("to", "of", "that", "not")
            or not is_promise(" ".join(span.quote(self.text).split()))
        ):
            return None
        if self.row[j].word.startswith("commitment") and not _DEED.match(span.quote(self.text)):
            return None
        if self.row[j].word in table("made.claims") and self.row[j + 2].word != "having":
            return None
        lead = {u.word for u in self.row[max(0, start - 2) : start]}
        later: tuple[Later, ...] = ()
        statement = self.units.statement_over(self.row[j].span)
        if not lead.isdisjoint(table("followed.despite")):
            by = self.units.home[statement.speaker] if statement is not None and statement.speaker else None
            if by == owner:
                by = None
            said = statement.span if statement is not None else self.sentence
            chain = statement.chain if statement is not None else ()
            record = statement.id if statement is not None else self.units.record_at(self.row[j].span)
            if record is not None:
                told = source(self.units.reading.report, record, said, chain)
                later = (Later("doubted", by, told, f"{self.row[start - 1].word!r} it, something else is told"),)
        record = self.units.record_at(self.row[j].span)
        when = self._bounded(statement)
        made = self._made(owner, None, Span(span.start, span.end), when, (record, statement))
        return None if made is None else replace(made, later=later)

    def offered(self, statement: Statement) -> Promised | None:
        """An offer to do something."""
        if statement.speaker is None or not statement.contents:
            return None
        span = statement.contents[0]
        if not span.quote(self.text).lower().startswith(("to ", "not to ")):
            return None
        cue = " ".join(c.quote(self.text) for c in statement.cues).lower().split()
        if not table("followed.undone").isdisjoint(set(cue) - {"to"}) or any(w.startswith("invit") for w in cue):
            return None
        at = (
            next((k for k, u in enumerate(self.row) if u.span.start >= statement.cues[0].start), 0)
            if statement.cues
            else 0
        )
        if not is_promise(" ".join(span.quote(self.text).split())):
            return None
        when = self._moment(at, None, statement, span)
        span = Span(span.start, min(span.end, span.start + WHAT))
        return self._made(self.units.home[statement.speaker], None, span, when, (statement.id, statement))

    def undertaken(self, event: EventRecord) -> Promised | None:
        """What somebody says that his own side will do, or an agreement that it shall."""
        home, actors = self.units.home, self.units.actors
        does = [home[r.actor] for r in event.actors]
        said = self.units.statements.get(event.statement or "")
        if len(does) != 1:
            return None
        speaker = home[said.speaker] if said is not None and said.speaker else None
        own = speaker is not None and (
            speaker == does[0] or (actors[speaker].country or "?") == actors[does[0]].country
        )
        under = any(u.word == "under" for u in self.row[:2])
        if not own and not (said is None and under):
            return None
        if event.trigger.quote(self.text).lower().split()[0] not in table("acts.ending"):
            return None  # what is to be done else is a plan, or a mere announcement
        lead = {u.word for u in self.row if u.span.start < event.trigger.start and u.actor is None}
        if not lead.isdisjoint({"no", "if", "whether", "how", "when", "where", "not", "n't", "until"}):
            return None
        end = self._until_end(
            next((k for k, u in enumerate(self.row) if u.span.start >= event.trigger.start), 0), noun=True
        )
        if end is None:
            return None
        when = self._bounded(said) if said is not None else self._published()
        by = speaker if speaker is not None and own and actors[does[0]].kind is ActorKind.COUNTRY else does[0]
        return self._made(by, None, end, when, (event.id, said))
