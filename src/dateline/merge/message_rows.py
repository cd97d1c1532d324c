"""One sentence that tells of a letter or a call: who stands where in it, and which day belongs to which word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from dateline.lexicon import tables
from dateline.merge.units import Unit, Units
from dateline.model import Basis, EventRecord, Moment, Span, TimeMention, as_day

REACH = 14
"""Words from the noun within which its verb is looked for."""

PHRASE = 9
"""Words after "from" or "to" within which the party is looked for."""

STAGES = ("written", "sent", "delivered", "received", "disclosed", "answered", "denied")
"""In the order in which they can come."""

_SHUT = "”\"’'»"
_END = frozenset(";:()—–|")
_AGO = frozenset({Basis.STATED, Basis.RELATIVE})


def words(name: str) -> frozenset[str]:
    """A list of the table of messages."""
    return tables.words("messages", name)


VERBS = {form: stage for stage in STAGES[:6] for form in words(f"stages.{stage}")}
_NOUNS = words("nouns.letter") | words("nouns.note") | words("nouns.reply")
_PAIRS = frozenset({("made", "public"), ("make", "public"), ("read", "out"), ("read", "aloud")})


class Row:
    """The words of one sentence, and what stands where among them."""

    def __init__(self, units: Units, sentence: Span) -> None:
        self.units, self.sentence, self.text = units, sentence, units.text
        self.row = units.of(sentence)

    @cached_property
    def events(self) -> list[EventRecord]:
        """The acts whose word stands in it."""
        return self.units.events_in(self.sentence)

    @cached_property
    def nouns(self) -> list[int]:
        """Where the words for a letter stand."""
        return [i for i, unit in enumerate(self.row) if unit.actor is None and self._is_noun(i)]

    def _is_noun(self, i: int) -> bool:
        word = self.row[i].word
        if word not in _NOUNS:
            return False
        around = {unit.word for unit in self.row[i + 1 : i + 5]}
        if not around.isdisjoint(words("nouns.other")) or self._before(i, 1) in ("four-letter", "-"):
            return False
        if word in words("nouns.letter"):
            return True
        if word in words("nouns.note"):
            near = {unit.word for unit in self.row[max(0, i - 4) : i]}
            if word == "note" and near.isdisjoint(words("nouns.personal")):
                return False
            if not near.isdisjoint(words("nouns.figurative")):
                return False
            return self._party_after(i, "from") is not None or not near.isdisjoint(words("nouns.personal"))
        if word in words("nouns.reply"):
            rest = [unit.word for unit in self.row[i + 1 : i + 4]]
            return rest[:1] == ["to"] and ("it" in rest[1:2] or "letter" in rest[1:])
        return False

    def _before(self, i: int, n: int) -> str:
        return self.row[i - n].word if i >= n else ""

    def _phrase_start(self, i: int) -> int:
        """The first word of the noun's phrase: its article, or whose it is."""
        at = i
        while at > 0 and i - at < PHRASE:
            before = self.row[at - 1]
            if before.word in ("a", "an", "the", "another", "this", "that"):
                return at - 1
            if before.actor is not None:
                possessive = self.row[at].word in ("'s", "'") or before.pronoun
                return at - 1 if possessive or before.person else at
            if before.word in words("around.stop") or before.word in _END or before.word in (",", "and", "."):
                if before.word == "," and self._inside_quote(before.span.start):
                    at -= 1
                    continue
                return at
            if before.word in VERBS:
                return at
            at -= 1
        return at

    def _inside_quote(self, at: int) -> bool:
        before = self.text[self.sentence.start : at]
        return sum(before.count(c) for c in "“«") > sum(before.count(c) for c in "”»") or before.count('"') % 2 == 1

    def _owner(self, start: int, i: int) -> str | None:
        first = self.row[start]
        owned = start + 1 < len(self.row) and (self.row[start + 1].word in ("'s", "'") or first.pronoun)
        return first.actor if start < i and owned else None

    def _party_after(self, i: int, preposition: str) -> str | None:
        """The party after "from", "to" or "by" in the noun's own phrase."""
        at = i + 1
        while at < len(self.row) and at - i <= 2 * PHRASE:
            word = self.row[at].word
            if word == preposition and self.row[at].actor is None:
                return self._party(at + 1, strict=preposition == "to")
            if word in ("from", "to") and self.row[at].actor is None:
                skipped = self._past(at + 1)
                if skipped == at + 1:
                    return None
                at = skipped
                continue
            if (
                word in _SHUT
                or word == "'s"
                or (word in ("delivered", "sent", "addressed", "signed", "written", "penned"))
            ):
                at += 1
                continue
            return None
        return None

    def _past(self, at: int) -> int:
        """Past the party that begins here."""
        for j in range(at, min(at + PHRASE, len(self.row))):
            if self.row[j].actor is not None and (self.row[j].person or not self._leads_on(j)):
                return j + 1
            if self._ends(j):
                return j if self.row[j].word in ("from", "to") else at
        return at

    def _leads_on(self, j: int) -> bool:
        """Whether a mention is only the beginning of a name: "North Korean leader Kim Jong Un"."""
        return any(u.person and u.actor for u in self._run(j + 1))

    def _run(self, at: int) -> Iterator[Unit]:
        for j in range(at, min(at + 5, len(self.row))):
            if self._ends(j):
                return
            yield self.row[j]

    def _ends(self, j: int) -> bool:
        unit = self.row[j]
        if unit.actor is not None:
            return False
        return unit.word in words("around.stop") or not (unit.word[0].isalnum() or unit.word in (".", "'s"))

    def _party(self, at: int, *, strict: bool) -> str | None:
        if strict and at < len(self.row):
            first = self.row[at]
            if first.actor is None and not first.capital and first.word not in words("around.determiners"):
                return None
        found = None
        for unit in self.row[at : at + PHRASE]:
            if unit.actor is None and (
                unit.word in words("around.stop") or not (unit.word[0].isalnum() or unit.word == ".")
            ):
                break
            if unit.actor is not None:
                if unit.person:
                    return unit.actor
                found = found or unit.actor
        return found

    def _stage(self, j: int) -> str | None:
        """The stage that a word tells: "handed", "made public"."""
        unit = self.row[j]
        if unit.actor is not None:
            return None
        after = self.row[j + 1].word if j + 1 < len(self.row) else ""
        if (unit.word, after) in _PAIRS:
            return "disclosed"
        return VERBS.get(unit.word)

    def _past_parties(self, i: int) -> int:
        """The first word after the noun's "from X to Y"."""
        at = i + 1
        while at < len(self.row) and self.row[at].word in ("from", "to", *_SHUT):
            past = self._past(at + 1) if self.row[at].word in ("from", "to") else at + 1
            if past == at + 1 and self.row[at].word in ("from", "to"):
                break
            at = past
        return at

    def _subject(self, j: int) -> str | None:
        """The party nearest before a verb."""
        for k in range(j - 1, max(-1, j - 1 - REACH), -1):
            unit = self.row[k]
            if unit.actor is not None:
                if self._before(k, 1) in ("from", "of", "with", "by", "for", "to", "in", "at", "against"):
                    continue
                return unit.actor
            if unit.word in _END:
                return None
        return None

    def _agent(self, j: int) -> str | None:
        for k in range(j + 1, min(j + 4, len(self.row))):
            if self.row[k].word in words("around.bearers"):
                return self._party(k + 1, strict=False)
        return None

    def _when(self, j: int) -> tuple[Moment, str]:
        """The moment of a verb: its own record's, or the date beside it; else no later than the report."""
        verb = self.row[j]
        own = next((e for e in self.events if e.trigger.overlaps(verb.span)), None)
        if own is not None and own.when.basis in _AGO and own.when.latest is not None:
            return own.when, f"{verb.word!r} as it was dated"
        return self._beside(verb.span, verb.word)

    def _beside(self, anchor: Span, name: str, without: Span | None = None) -> tuple[Moment, str]:
        after: list[tuple[int, Span, TimeMention]] = []
        before: list[tuple[int, Span, TimeMention]] = []
        for time in self.units.times_in(self.sentence):
            if time.moment.latest is None or time.moment.basis not in _AGO or self._to_come(time.moment):
                continue
            if without is not None and without.overlaps(time.span):
                continue
            low, high = min(anchor.end, time.span.end), max(anchor.start, time.span.start)
            between = [u for u in self.row if low <= u.span.start and u.span.end <= high]
            if len(between) > REACH or self._broken(between, anchor):
                continue
            if time.span.start < anchor.start and len(between) > 2 and not self._leads(time.span):
                continue
            (after if time.span.start > anchor.start else before).append((len(between), time.span, time))
        for found in (after, before):
            if found:
                time = min(found, key=lambda f: (f[0], f[1]))[2]
                return time.moment, f"{time.text!r} beside {name!r}"
        said = self.units.statement_over(anchor)
        if said is not None and said.when.latest is not None and said.when.basis in _AGO:
            when = Moment(
                latest=said.when.latest, basis=Basis.RELATIVE, reason=f"not after it was said: {said.when.reason}"
            )
            return when, f"{name!r}"
        published = self.units.reading.report.published
        if published is None:
            return Moment.unknown("the text gives no day, and the report has none"), f"{name!r}"
        return Moment(
            latest=published, basis=Basis.PUBLICATION, reason="told in the report, so not after it"
        ), f"{name!r}"

    def _to_come(self, when: Moment) -> bool:
        """Whether a date lies after the report: what has passed was not then."""
        published = self.units.reading.report.published
        return published is not None and when.earliest is not None and as_day(when.earliest) > as_day(published)

    def _leads(self, time: Span) -> bool:
        """Whether a date begins its sentence: then it is the whole sentence's."""
        return sum(u.span.start < time.start for u in self.row) <= 1

    def _broken(self, between: Sequence[Unit], anchor: Span) -> bool:
        """Whether another act or clause stands between a verb and a date."""
        if any(
            u.actor is None and (u.word in words("around.clause") or u.word in _END or u.word in VERBS) for u in between
        ):
            return True
        spans = {e.trigger.start for e in self.events if not e.trigger.overlaps(anchor)}
        return any(u.span.start in spans and u.word not in words("nouns.letter") for u in between)

    def _doer(self, i: int) -> str | None:
        """Who does what is done in a letter: the one whose act it is, else the subject after or before it."""
        noun = self.row[i].span
        home = self.units.home
        acts = [e for e in self.events if e.span.covers(noun) and e.instrument == "letter" and len(e.actors) == 1]
        acts = [e for e in acts if not e.trigger.overlaps(noun)]
        if acts:
            return home[min(acts, key=lambda e: (abs(e.trigger.start - noun.start), e.id)).actors[0].actor]
        if self._phrase_start(i) <= 1:  # "In a letter to Kim on Thursday, Trump said"
            for k in range(i + 1, min(len(self.row) - 1, i + PHRASE + 3)):
                if self.row[k].word == ",":
                    return next((u.actor for u in self.row[k + 1 : k + 4] if u.actor is not None), None)
            return None
        heads = [
            k for k in range(i) if self.row[k].actor is None and self.row[k].word in words("around.clause") - {"told"}
        ]
        for begin in (heads[-1] + 1 if heads else 0, 0):
            found = next((u.actor for u in self.row[begin:i] if u.actor is not None), None)
            if found is not None:
                return found
        return None
