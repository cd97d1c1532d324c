"""The words of a promise in one sentence: to whom, where it begins and ends, when it was made, and its record."""

from __future__ import annotations

from dateline.merge.message_rows import Row
from dateline.merge.promised import Promised, table, thing_words
from dateline.merge.sentences import ABBREVIATIONS
from dateline.merge.sources import source
from dateline.model import ActorKind, Basis, EventRecord, Moment, Span, Statement, as_day

WHAT = 240
"""Characters of what is promised."""

AFTER = 12
"""Words after a verb of promising within which what is promised begins."""

_MAKERS = frozenset(
    {ActorKind.PERSON, ActorKind.COUNTRY, ActorKind.GOVERNMENT, ActorKind.ORGANISATION, ActorKind.GROUP}
)
_END = frozenset(";:()—–|.?!,-")
_COPULAS = frozenset({"is", "was", "are", "has", "had", "remains", "sounds", "if"})
WHOSE = frozenset({"his", "her", "its", "their", "our", "my", "your"})
_NO_CLAUSE = frozenset({"and", "or", "of", "in", "on", "at", "to", "for", "with", "from", "as", "by", "leader"})
"""After "and" and a name these begin no clause of its own."""


class PromiseRow(Row):
    """One sentence in which something is promised."""

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
                if not needs_to and (unit.person or unit.pronoun) and to is None and unit.word not in WHOSE:
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
