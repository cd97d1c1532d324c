"""Where one report tells of a letter or a spoken message: from whom, to whom, by whose hand, at which stage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from dateline.merge.message_asks import WordedRow
from dateline.merge.message_rows import REACH, VERBS, words
from dateline.merge.passages import LETTER
from dateline.merge.units import Unit, Units
from dateline.model import Basis, EventRecord, Moment, Span, Status

TELLINGS = 300
"""Passages of one report that are looked at: no report tells of more letters, and a list of them is no news."""

_END = frozenset(";:()—–|")
_AGO = frozenset({Basis.STATED, Basis.RELATIVE})


@dataclass(frozen=True, slots=True)
class Passed:
    """One stage as one passage tells it: at the word `at`, in the sentence `span`, where `record` was read."""

    stage: str
    when: Moment
    at: Span
    span: Span
    record: str
    why: str


@dataclass(slots=True)
class Telling:
    """One passage that tells of a message, by a noun ("the letter") or by what takes it up ("it", "another")."""

    kind: str
    at: Span
    sentence: Span
    record: str
    form: str
    """new ("a letter"), another, known ("the letter", "it"), owned ("his letter") or reply ("his reply to it")."""
    sender: str | None = None
    to: str | None = None
    bearer: str | None = None
    receiver: str | None = None
    asks: str | None = None
    described: list[str] = field(default_factory=list)
    steps: list[Passed] = field(default_factory=list)
    events: list[str] = field(default_factory=list)
    undone: bool = False


def letters(units: Units) -> list[Telling]:
    """The tellings of a report in the order of its text."""
    found: list[Telling] = []
    if not units.passages.letters:
        return found
    seen: set[int] = set()
    told_to = -1  # where the sentence after the last telling begins: there "it" may be the letter
    for match in LETTER.finditer(units.text):
        sentence = units.sentence(match.start())
        if sentence is None or sentence.start in seen or len(found) >= TELLINGS:
            continue
        seen.add(sentence.start)
        found += _Reader(units, sentence).tellings(context=told_to == sentence.start)
        after = units.following(sentence) if found and found[-1].sentence == sentence else None
        while after is not None and after.start not in seen and not LETTER.search(units.text, after.start, after.end):
            seen.add(after.start)
            more = _Reader(units, after).tellings(context=True)
            found += more
            after = units.following(after) if more else None
        told_to = after.start if after is not None else -1
    return found


class _Reader(WordedRow):
    """Reads one sentence."""

    def tellings(self, *, context: bool) -> list[Telling]:
        """One for each noun, and for what takes one up; `context`: the sentence before told of a message."""
        found = [telling for i in self.nouns if (telling := self._by_noun(i)) is not None]
        for j, unit in enumerate(self.row):
            if unit.word in ("it", "another") and (context or (self.nouns and self.nouns[0] < j)):
                telling = self._by_pronoun(j, context=context)
                if telling is not None:
                    found.append(telling)
        return sorted(found, key=lambda telling: telling.at)

    # ---- one noun

    def _by_noun(self, i: int) -> Telling | None:
        unit = self.row[i]
        record = self.units.record_at(unit.span)
        start = self._phrase_start(i)
        lead = {u.word for u in self.row[start:i]}
        if (
            record is None
            or not lead.isdisjoint(words("nouns.many"))
            or (start and self._before(start, 1) in ("no", "not"))
        ):
            return None
        kind = "message" if unit.word == "message" else "letter"
        telling = Telling(kind, unit.span, self.sentence, record, self._form(i, start))
        owner = self._owner(start, i)
        telling.sender = self._party_after(i, "from") or self._party_after(i, "by") or owner
        telling.to = self._party_after(i, "to") if telling.form != "reply" else None
        telling.described += self._quoted(start, i)
        self._verbs(telling, i, start)
        self._acts(telling, i)
        self._written_in(telling, i, start)
        if telling.undone:
            return None
        telling.asks = self._asks(i)
        if telling.sender is not None and telling.sender == telling.to:
            telling.to = None
        return telling

    def _form(self, i: int, start: int) -> str:
        lead = [u.word for u in self.row[start:i]]
        if self.row[i].word in words("nouns.reply"):
            return "reply"
        if not words("around.another").isdisjoint(lead):
            return "another"
        if start < i and self.row[start].actor is not None:
            return "owned"
        return "known" if lead[:1] in (["the"], ["this"], ["that"]) else "new"

    # ---- what is done with it

    def _verbs(self, telling: Telling, i: int, start: int) -> None:
        """The stage verbs that govern the noun: before it as its object, after it in the passive or as "it sent"."""
        for j in range(start - 1, max(-1, start - 1 - REACH), -1):
            unit = self.row[j]
            if self._stage(j) is not None:
                if self._object_of(j, start):
                    self._step(telling, j, active=True)
                break
            if unit.actor is None and (unit.word in _END or unit.word in words("around.clause") or unit.word == ","):
                break
            if j in self.nouns:
                break
        passive = False
        for j in range(i + 1, min(len(self.row), i + 1 + REACH)):
            unit = self.row[j]
            if j in self.nouns or unit.word in (";", ":", "|"):
                break
            if self._stage(j) is None:
                continue
            if self._is_passive(j, i, coordinated=passive):
                passive = True
                self._step(telling, j, active=False)
            elif not passive and self._relative(j, i):
                self._step(telling, j, active=True)
                break
            elif not passive:
                break

    def _object_of(self, j: int, start: int) -> bool:
        """Whether a verb before the noun's phrase has it for an object: nothing but a recipient stands between."""
        between = self.row[j + 1 : start]
        plain = [u.word for u in between if u.actor is None and u.word not in words("around.determiners")]
        allowed = {
            "over",
            "on",
            "him",
            "her",
            "them",
            "to",
            "back",
            "out",
            "leader",
            "president",
            "mr",
            ".",
            "publicly",
            "of",
            "copy",
            "off",
            "in",
            "writing",
        }
        if self.row[j].word == "received" and self._before(j, 1) in words("verbs.be"):
            return False
        return all(word in allowed or word.endswith("ly") or self._capital(word, between) for word in plain)

    @staticmethod
    def _capital(word: str, between: Sequence[Unit]) -> bool:
        return any(u.word == word and u.capital for u in between)

    def _is_passive(self, j: int, i: int, *, coordinated: bool) -> bool:
        k = j - 1
        while k > i and (
            self.row[k].word in words("verbs.light") or self.row[k].word.endswith("ly") or self.row[k].word == "-"
        ):
            k -= 1
        before = self.row[k].word
        if before in words("verbs.be"):
            subject = [u for u in self.row[i + 1 : k] if u.word in words("around.clause") or u.word in (",", "and")]
            return coordinated or not subject or subject[-1].word in ("which", "that")
        if coordinated and before in ("and", ","):
            return True
        return k == i or self._past_parties(i) == k + 1

    def _relative(self, j: int, i: int) -> bool:
        """ "The letter (that) Kim sent": a subject and its verb right after the noun."""
        between = [u for u in self.row[self._past_parties(i) : j] if u.word not in words("verbs.light")]
        if between and between[0].word in ("that", "which"):
            between = between[1:]
        plain = [u for u in between if u.word not in words("around.determiners")]
        return bool(plain) and plain[-1].actor is not None and all(u.actor or u.capital for u in plain)

    def _step(self, telling: Telling, j: int, *, active: bool) -> None:
        """One verb: its stage, its moment, and whom it names."""
        stage = self._stage(j) or ""
        near = [u.word for u in self.row[max(0, j - 5) : j]]
        undone = not words("verbs.undone").isdisjoint(near[-3:]) or near[-1:] == ["to"] or near[-2:] == ["to", "be"]
        if undone:
            telling.undone = True
            return
        subject = self._subject(j) if active else self._agent(j)
        if stage in ("written", "sent"):
            telling.sender = telling.sender or subject
            if active:
                telling.to = telling.to or self._indirect(j)
        elif stage == "delivered":
            if subject and subject == telling.to:  # nobody hands a letter to himself: "him" is another
                telling.to = None
            if subject and subject != telling.sender:
                telling.bearer = subject
            receiver = self._indirect(j) if active else self._towards(j)
            if telling.to is None and receiver != telling.sender:
                telling.receiver = receiver
        elif stage == "received":
            telling.receiver = subject
        elif stage == "disclosed" and active and telling.form == "new" and subject != telling.to:
            telling.sender = telling.sender or subject  # who makes a letter of nobody else's known has written it
        record = self.units.record_at(self.row[j].span) or telling.record
        when, why = self._when(j)
        telling.steps.append(Passed(stage, when, self.row[j].span, self.sentence, record, why))

    def _indirect(self, j: int) -> str | None:
        """Whom a verb's first object names: "handed Moon a letter"."""
        after = self.row[j + 1 : j + 6]
        for k, unit in enumerate(after):
            if j + 1 + k in self.nouns or unit.word in ("a", "an", "over", "letter"):
                break
            if unit.actor is not None and (unit.person or not self._leads_on(j + 1 + k)):
                return unit.actor
        return self._towards_after_noun(j)

    def _towards_after_noun(self, j: int) -> str | None:
        after = next((i for i in self.nouns if i > j), None)
        if after is None or after - j > REACH:
            return None
        return self._party_after(after, "to")

    def _towards(self, j: int) -> str | None:
        """ "Given to Ri": whom a passive verb names."""
        for k in range(j + 1, min(j + 4, len(self.row))):
            if self.row[k].word == "to" and self.row[k].actor is None:
                return self._party(k + 1, strict=True)
            if self.row[k].word not in ("over", "on", "hand", "personally", "publicly"):
                return None
        return None

    # ---- what the records of acts say of it

    def _acts(self, telling: Telling, i: int) -> None:
        """Parties, stage and day from an act that was read at the noun or at its verb."""
        noun = self.row[i].span
        for event in self.events:
            if event.instrument != "letter" or not event.span.covers(noun):
                continue
            at_noun = event.trigger.overlaps(noun)
            own = [s for s in telling.steps if s.record == event.id]
            if event.type != "CONSULT" or not (at_noun or own):
                continue
            if event.status in (Status.NEGATED,):
                telling.undone = True
            telling.events.append(event.id)
            self._roles(telling, event, noun)

    def _roles(self, telling: Telling, event: EventRecord, noun: Span) -> None:
        home = self.units.home
        does = [home[r.actor] for r in event.actors]
        gets = [home[r.actor] for r in event.recipients]
        stage = (
            VERBS.get(event.trigger.quote(self.text).lower().split()[0]) if not event.trigger.overlaps(noun) else None
        )
        if len(does) == 1 and does[0] != telling.to and does[0] != telling.bearer and stage != "delivered":
            telling.sender = telling.sender or does[0]
        if len(gets) == 1 and gets[0] not in (telling.sender, telling.bearer) and self._can_get(gets[0]):
            if stage == "received":
                telling.receiver = telling.receiver or gets[0]
            else:
                telling.to = telling.to or gets[0]

    def _can_get(self, actor: str) -> bool:
        return self.units.actors[actor].kind.value != "place"

    def _written_in(self, telling: Telling, i: int, start: int) -> None:
        """ "In a letter to Kim": who does what the sentence tells has written it."""
        if telling.steps or self._before(start, 1) not in ("in", "with", "by", "via", "through"):
            return
        if self._before(start, 1) != "in" and telling.form == "known":
            return
        sender = telling.sender or self._doer(i)
        if sender is None or sender == telling.to:
            return
        telling.sender = sender
        when, why = self._beside(self.row[i].span, self.row[i].word)
        if when.basis is Basis.PUBLICATION:
            own = next((e for e in self.events if e.instrument == "letter" and e.span.covers(self.row[i].span)), None)
            if own is not None and own.when.known and own.when.basis in _AGO:
                when, why = own.when, f"what was done by it, {own.trigger.quote(self.text)!r}, as it was dated"
        telling.steps.append(
            Passed("written", when, self.row[i].span, self.sentence, telling.record, f"'in' it: {why}")
        )

    # ---- "it", "another"

    def _by_pronoun(self, j: int, *, context: bool) -> Telling | None:
        word = self.row[j].word
        record = self.units.record_at(self.row[j].span)
        if record is None:
            return None
        form = "another" if word == "another" else "known"
        telling = Telling("letter", self.row[j].span, self.sentence, record, form)
        following = self.row[j + 1 : j + 7]
        if (j == 0 and context) or (j > 0 and self._before(j, 1) in ("that", "and", ",")):
            passive = False
            for k, unit in enumerate(following, j + 1):
                if unit.word in _END or unit.word in (".", ","):
                    break
                if unit.word in VERBS and (
                    passive or self._before(k, 1) in words("verbs.be") or self._is_passive(k, j, coordinated=passive)
                ):
                    passive = True
                    self._step(telling, k, active=False)
                    for m in range(k + 1, min(k + 8, len(self.row))):
                        if self.row[m].word in VERBS and self._before(m, 1) == "and":
                            self._step(telling, m, active=False)
                    break
        before = self._before(j, 1)
        if (
            not telling.steps
            and word == "it"
            and before in VERBS
            and VERBS[before] in ("received", "delivered", "opened", "disclosed")
        ):
            self._step(telling, j - 1, active=True)
        telling.described += self._called(j)
        if telling.undone or not (telling.steps or telling.described):
            return None
        return telling
