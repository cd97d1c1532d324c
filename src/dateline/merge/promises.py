"""Where one report tells of a promise: by whom, to whom, in what words, made when.

A promise is what somebody binds himself to do or to leave off. To meet or to visit is a plan; to harm somebody is a
threat; what is offered counts where it is something to be done and no condition of a meeting.
"""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.merge.message_rows import Row
from dateline.merge.promised import Later, Promised, is_promise, table, thing_words
from dateline.merge.sentences import ABBREVIATIONS
from dateline.merge.sources import source
from dateline.merge.units import Units
from dateline.model import (
    ActorKind,
    Basis,
    EventRecord,
    Force,
    Moment,
    Span,
    Statement,
    Status,
    as_day,
)

PROMISES = 200
"""Promises of one report that are looked at."""

WHAT = 240
"""Characters of what is promised."""

AFTER = 12
"""Words after a verb of promising within which what is promised begins."""

_MAKERS = frozenset(
    {ActorKind.PERSON, ActorKind.COUNTRY, ActorKind.GOVERNMENT, ActorKind.ORGANISATION, ActorKind.GROUP}
)
_END = frozenset(";:()—–|.?!,-")
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
_COPULAS = frozenset({"is", "was", "are", "has", "had", "remains", "sounds", "if"})
_WHOSE = frozenset({"his", "her", "its", "their", "our", "my", "your"})
_NO_CLAUSE = frozenset({"and", "or", "of", "in", "on", "at", "to", "for", "with", "from", "as", "by", "leader"})
"""After "and" and a name these begin no clause of its own."""

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


class _Reader(Row):
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
                (self.row[j - 1].actor and self._before(j, 1) not in _WHOSE)
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

    # ---- the parts

    def _lead(self, j: int) -> list[str]:
        """The words before a verb that belong to it: the last, and the one before an adverb."""
        k = j - 1
        lead = [self.row[k].word] if k >= 0 and self.row[k].actor is None else []
        if lead and lead[0].endswith("ly") and k > 0 and self.row[k - 1].actor is None:
            lead.append(self.row[k - 1].word)
        return lead

    def _event_at(self, j: int) -> EventRecord | None:
        span = self.row[j].span
        return next((e for e in self.events if e.trigger.overlaps(span) and e.type == "AGREE"), None)

    def _statement_at(self, j: int) -> Statement | None:
        span = self.row[j].span
        cued = [s for s in self.units.reading.statements if any(c.overlaps(span) for c in s.cues)]
        return min(cued, key=lambda s: (len(s.span), s.id), default=None)

    def _promised_to(self, j: int) -> tuple[str | None, int | None]:
        """Whom, and where what is promised begins."""
        to = None
        needs_to = self.row[j].word.startswith("commit")
        for k in range(j + 1, min(j + AFTER, len(self.row) - 1)):
            unit = self.row[k]
            if unit.actor is not None:
                if not needs_to and (unit.person or unit.pronoun) and to is None and unit.word not in _WHOSE:
                    to = unit.actor
                continue
            if unit.word == "not" and self.row[k + 1].word == "to":
                return to, k
            if unit.word == "would" and (k == j + 1 or "as" in (self._before(j, 1), self._before(j, 2))):
                return to, None  # "as he promised he would"
            if unit.word in ("to", "that"):
                return to, k
            if unit.word in table("made.between") or unit.capital or self._dated(k):
                continue
            if (
                needs_to
                or unit.word in _END
                or unit.word in ("by", "in", "on", "at", "from", "and", "or", "for", "with")
            ):
                return to, None
            return to, k
        return to, None

    def _dated(self, k: int) -> bool:
        """Whether a word is of a date, or of where it was said between verb and promise."""
        span = self.row[k].span
        if any(t.span.overlaps(span) for t in self.units.times_in(self.sentence)):
            return True
        word = self.row[k].word
        near = {u.word for u in self.row[k : k + 6]}
        return word in ("in", "on", "last", "several", "times", "during") and (
            "to" in near or bool(self.units.times_in(self.sentence))
        )

    def _until_end(self, begin: int, *, noun: bool = False) -> Span | None:
        """From a word to the end of its clause."""
        end = begin
        inside = False
        while end < len(self.row):
            unit = self.row[end]
            if unit.actor is None:
                if unit.word in '“"”«»':
                    inside = unit.word in "“«" or (unit.word == '"' and not inside)
                if (
                    unit.word in _END
                    and not (unit.word == "." and self._abbreviates(end))
                    and not (inside and unit.word == ",")
                ):
                    break
                if noun and end > begin + 1 and unit.word in _COPULAS:
                    break
                if (
                    not inside
                    and end > begin + 2
                    and unit.word in ("which", "who", "but", "because", "while", "after", "although", "said")
                ):
                    break
                if unit.word == "and" and end > begin and end + 1 < len(self.row) and self._new_clause(end):
                    break
            end += 1
        if end <= begin:
            return None
        span = Span(self.row[begin].span.start, self.row[end - 1].span.end)
        return Span(span.start, min(span.end, span.start + WHAT))

    def _abbreviates(self, k: int) -> bool:
        word = self.row[k - 1].word
        return k + 1 < len(self.row) and (len(word) == 1 or word in ABBREVIATIONS)

    def _new_clause(self, k: int) -> bool:
        """Whether a subject with a verb follows "and"."""
        following = self.row[k + 1 : k + 3]
        if len(following) < 2:
            return False
        first, second = following
        if first.actor is None:
            return first.word in ("that", "said", "called", "has", "was", "is")
        verb = second.actor is None and second.word[0].isalpha() and not second.capital
        return verb and second.word not in _NO_CLAUSE

    def _antecedent(self, j: int, by: str | None) -> int | None:
        """ "…the site, which Kim promised to close": what is promised of begins before the verb."""
        for k in range(j - 1, max(0, j - 5), -1):
            if self.row[k].word == "which" and k > 2 and self.row[k - 1].word == ",":
                if not any(u.actor == by for u in self.row[k + 1 : j]):
                    return None
                at = k - 2
                while (
                    at > 0
                    and self.row[at - 1].word not in table("acts.going") | table("acts.ending")
                    and k - at < AFTER
                ):
                    if self.row[at].word in ("the", "a", "an", "its", "his") and self.row[at - 1].word != "of":
                        break
                    at -= 1
                return at
        return None

    def _record(
        self, j: int, event: EventRecord | None, statement: Statement | None
    ) -> tuple[str | None, Statement | None]:
        over = self.units.statement_over(self.row[j].span)
        if event is not None:
            return event.id, over or statement
        if statement is not None:
            return statement.id, statement
        return self.units.record_at(self.row[j].span), over

    def _moment(self, j: int, event: EventRecord | None, statement: Statement | None, what: Span) -> Moment:
        inside = {t.moment for t in self.units.times_in(what)}  # a date of what is promised is not when it was
        for record in (event, statement):
            if (
                record is not None
                and record.when not in inside
                and record.when.basis in (Basis.STATED, Basis.RELATIVE)
                and record.when.earliest is not None
            ):
                return record.when
        when, _ = self._beside(self.row[j].span, self.row[j].word, what)
        if when.basis is Basis.RELATIVE and when.earliest is None:
            return when
        if when.basis in (Basis.STATED, Basis.RELATIVE):
            return when
        said = statement is not None and statement.when.known and statement.when not in inside
        return statement.when if statement is not None and said else when

    def _bounded(self, statement: Statement | None) -> Moment:
        """Not after it was spoken of."""
        if statement is not None and statement.when.latest is not None:
            reason = f"not after it was spoken of: {statement.when.reason}"
            return Moment(latest=statement.when.latest, basis=statement.when.basis, reason=reason)
        return self._published()

    def _published(self) -> Moment:
        published = self.units.reading.report.published
        if published is None:
            return Moment.unknown("the text gives no day, and the report has none")
        return Moment(latest=published, basis=Basis.PUBLICATION, reason="told in the report, so not after it")

    def _made(
        self,
        by: str | None,
        to: str | None,
        span: Span | None,
        when: Moment,
        record: tuple[str | None, Statement | None],
    ) -> Promised | None:
        if by is None or span is None or record[0] is None or self.units.actors[by].kind not in _MAKERS:
            return None
        text = " ".join(span.quote(self.text).split())
        report = self.units.reading.report
        chain = record[1].chain if record[1] is not None else ()
        lowered = text.lower().split()
        return Promised(
            by=by,
            to=to if to != by else None,
            what=span,
            text=text.removeprefix("that ").removeprefix("of "),
            words=thing_words(text),
            ending=not table("acts.ending").isdisjoint(w.strip(',.“”"') for w in (*lowered[:6], *lowered[-4:])),
            made=when,
            source=source(report, record[0], self.sentence, chain),
            report=report.id,
            published=as_day(report.published).toordinal() if report.published else None,
        )
