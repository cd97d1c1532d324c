"""What one report says of something planned: what, between whom, how far it has come, for which day, at which place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from dateline.lexicon import tables
from dateline.merge.around import LINK, RANGE, Around, is_site
from dateline.merge.items import Item
from dateline.merge.marks import tokens
from dateline.merge.principals import Company, Sides
from dateline.merge.staging import (
    consulted,
    has,
    kind_of,
    leading,
    next_in_time,
    only_spoken_of,
    ordinal_before,
    refused,
    revives,
    sentence_of,
    stage_of,
)
from dateline.merge.telling import DAYS, Telling
from dateline.model import ActorKind, Basis, Moment, Reading, Span, Status, as_day

LEAST, MOST = 2, 0.75
"""Records that a report has of two heads of states, and their share of those of any, for "the summit" to be theirs."""

_OUTER = frozenset({"AGREE", "REQUEST", "REJECT"})
_ALONE = frozenset({"test", "withdrawal", "vote"})
"""Kinds that need no second party."""


def tellings(
    reading: Reading, items: Sequence[Item], company: Company, home: Mapping[str, str], published: int | None
) -> list[Telling]:
    """All that one report says of what is planned, and the acts of its kinds that it tells of as done.

    `published` is the report's day, as an ordinal, or the last on which it may have been published.
    """
    around = Around(reading, company, home, published)
    page = _Page(around, company)
    found = [telling for item in items if (telling := page.telling(item)) is not None]
    whole = all(telling.complete for telling in found)
    return found if whole else _completed(found, _pairs(items, around, company))


@dataclass(slots=True)
class _Draft:
    """What is found of a telling, before its level and its moments are."""

    kind: str
    parties: frozenset[str] | None
    stage: str | None = None
    target: Moment | None = None
    standing: str = "proposed"
    places: Iterable[str] = ()
    held: bool = False
    noun: Span | None = None
    span: Span | None = None


@dataclass(slots=True)
class _Page:
    """One report."""

    around: Around
    company: Company
    text: str = field(init=False)

    def __post_init__(self) -> None:
        self.text = self.around.text

    def telling(self, item: Item) -> Telling | None:
        """What a record says of something planned, if anything."""
        voted = item.record.instrument == "vote" and item.record.type not in _OUTER
        if item.many and not voted:
            return None
        if voted:
            draft = self._vote(item)
        elif item.stage is Status.NEGATED:
            draft = self._come_to_nothing(item)
        elif item.record.type in _OUTER:
            draft = self._outer(item)
        else:
            kind = self._kind(item)
            draft = self._itself(item, kind) if kind is not None else None
        return self._made(item, draft) if draft is not None else None

    def _kind(self, item: Item) -> str | None:
        """What an act is that may be planned: a meeting, an exchange of prisoners, a test."""
        if item.record.type == "CONSULT":
            return consulted(item)
        return "exchange" if item.record.type == "COOPERATE" and self._is_exchange(item) else _deed(item)

    def _is_exchange(self, item: Item) -> bool:
        trigger = item.record.trigger
        words = tokens(trigger.quote(self.text))
        found = any(kind_of(word) == "exchange" for word in words)
        return found and self.around.exchanges(trigger.start, trigger.end)

    # ---- meetings, visits and calls themselves

    def _itself(self, item: Item, kind: str) -> _Draft | None:
        record, held = item.record, item.stage is Status.OCCURRED
        if held and not item.exact and not (kind == "meeting" and self._is_past(item)):
            return None
        if kind == "visit" and item.is_noun and (held or item.status is Status.HYPOTHETICAL):
            return None  # "his visit": which one, and whether it was, the clause seldom says
        draft = _Draft(kind, self.around.roles(item), held=held)
        draft.places = {place.name for place in item.sites} | set(self._sites(item))
        if held:
            draft.target, draft.standing = record.when, "held-at"
            return draft
        draft.target = self.around.ahead(record.when if item.stated else None)
        draft.target = draft.target or self.around.next_day(record.trigger.end, record.span.end)
        before = leading(self.text, item)
        if before is not None:
            draft.stage, draft.span = before
        elif draft.target is not None and item.status is Status.FUTURE and self._is_set(item):
            draft.stage = "scheduled"
        if draft.stage is None and kind not in ("meeting", "visit"):
            return None
        if before is not None and before[0] == "prepared" and (sites := self.around.venues(before[1])):
            draft.places, draft.standing = sites, "considered"
            return draft
        if record.status is Status.OCCURRED:  # a noun without tense, in a report that looks ahead
            draft.places = ()
        if item.called_after or draft.stage == "scheduled":
            draft.standing = "chosen"
        elif item.status is Status.HYPOTHETICAL:
            draft.standing = "considered"
        return draft

    def _come_to_nothing(self, item: Item) -> _Draft | None:
        """What did not come about, and what will not: "the summit was never held", "will not take place".

        That two did not meet says something of a plan only with the day on which they were to.
        """
        kind = self._kind(item)
        if kind is None:
            return None
        target = item.record.when if item.stated else None
        ahead = target is not None and self.around.ahead(target) is not None
        span = item.record.span
        end = max(span.end, min(span.end + LINK, sentence_of(self.text, span).end))
        clause = tokens(self.text[span.start : end])
        off = refused(clause, "to_come")
        if not off and not refused(clause, "was_not") and not ("no" in clause and has("came", clause)):
            return None  # "has no meeting on the books", "if not, there is no meeting"
        if not item.is_noun and (target is None or target.exact_day is None or (ahead and not off)):
            return None
        target = None if ahead and not off else target  # a day to come is not the one on which it was not
        return _Draft(kind, self.around.roles(item), "cancelled" if off else "not-held", target)

    def _vote(self, item: Item) -> _Draft | None:
        """A vote on an act: held where the act was decided or they "voted", else what is said of its coming."""
        words = tokens(item.record.span.quote(self.text))
        day = self.around.told_day(item.record.span)
        draft = _Draft("vote", item.actors, target=day)
        draft.held = item.stage is Status.OCCURRED or has("votes.held", words)
        if draft.held:
            return draft if day is not None and self.around.ahead(day) is not day else None
        told = next((stage for stage in ("cancelled", "postponed", "requested") if has(f"votes.{stage}", words)), None)
        draft.target = self.around.ahead(day)
        draft.stage = told or ("scheduled" if draft.target is not None else "proposed")
        return draft

    def _is_past(self, item: Item) -> bool:
        """Whether an act without a day is known to have been: by a verb, or a noun with its place, and a month gone."""
        window, published = item.window, self.around.published
        told = item.stated and window is not None and published is not None and window[1] < published
        return told and (not item.is_noun or bool(item.called_after or item.sites))

    def _sites(self, item: Item) -> list[str]:
        return self.around.places(item.record.trigger.end, item.record.span.end)

    def _is_set(self, item: Item) -> bool:
        """Whether a day is set: by a verb, or by words beside a noun ("will be held", "is scheduled")."""
        if not item.is_noun:
            return True
        span = item.record.span
        clause = f" {' '.join(tokens(self.text[max(0, span.start - 20) : span.end + LINK]))} "
        return any(f" {cue} " in clause for cue in tables.words("plans", "set"))

    # ---- asking for them, agreeing to them, calling them off

    def _outer(self, item: Item) -> _Draft | None:
        record, done = item.record, item.stage is Status.OCCURRED
        words = tokens(record.trigger.quote(self.text))
        if not words:
            return None
        own = kind_of(words[-1] if item.is_noun else words[0])
        if own == "exchange" and not self._is_exchange(item):
            own = None
        if own is not None and record.type == "AGREE":
            return self._promise(item, own)
        inner = self.around.about(record.trigger.end, record.span.end)
        if inner is None or (not done and record.type != "AGREE"):
            return None
        kind, noun = inner
        stage = stage_of(words[0], record.type) if done or words[0].startswith("accept") else None
        if record.type == "REJECT" and (stage is None or only_spoken_of(self.text, record.trigger)):
            return None
        if stage is None and not has("light", words[:1]):
            return None
        if done and (width := record.when.width) is not None and width > RANGE:
            return None
        parties = self._parties(item, noun, kind)
        if parties is None and self.around.with_somebody(noun):
            return None
        if record.type == "REQUEST" and not self._asks_for_itself(item, parties):
            return None
        target = self.around.day_of(noun, record.span.end, done=done)
        if stage is None and item.status is Status.FUTURE and target is not None:
            stage = "scheduled"
        fixed = stage in ("scheduled", "accepted", "cancelled", "postponed")
        places = self.around.places(noun.end, record.span.end)
        return _Draft(kind, parties, stage, target, "chosen" if fixed else "proposed", places, noun=noun)

    def _promise(self, item: Item, kind: str) -> _Draft | None:
        """ "He will meet", "is to visit": set where a day is given, else only spoken of."""
        if item.stage is Status.OCCURRED and item.status is not Status.ONGOING:
            return None
        target = self.around.ahead(item.record.when if item.stated else None)
        target = target or self.around.next_day(item.record.trigger.end, item.record.span.end)
        stage = "scheduled" if item.status is Status.FUTURE and target is not None else None
        standing = "chosen" if stage else "considered" if item.status is Status.HYPOTHETICAL else "proposed"
        places = {place.name for place in item.sites} | set(self._sites(item))
        return _Draft(kind, self.around.roles(item), stage, target, standing, places)

    def _parties(self, item: Item, noun: Span, kind: str) -> frozenset[str] | None:
        """Those whom the words round the noun name, else those of the record."""
        named = self.around.parties(noun, item.record.span.end, kind, item)
        roles = self.around.roles(item)
        if named is None and "that" in tokens(self.text[item.record.trigger.end : noun.start]):
            return None  # "agreed that the summit should be held": whose, they do not say
        if named is None:
            elsewhere = item.record.type == "REQUEST" or not item.recipients  # who is asked is not whom he is to meet
            return None if elsewhere and self.around.with_somebody(noun) else roles
        same = {c for c, _ in self.company.sides(named)} == {c for c, _ in self.company.sides(roles or ())}
        return roles if same and self._persons(roles or ()) > self._persons(named) else named

    def _asks_for_itself(self, item: Item, parties: frozenset[str] | None) -> bool:
        """Whether who asks is to take part, and asks another state: an ally who urges two to meet asks for nothing."""
        asking = {country for country, _ in self.company.sides(item.actors)}
        asked = {country for country, _ in self.company.sides(item.recipients)}
        whose = {country for country, _ in self.company.sides(parties or ())}
        return bool(asking & whose) and asking.isdisjoint(asked)

    def _persons(self, parties: Iterable[str]) -> int:
        return sum(len(persons) for _, persons in self.company.sides(parties))

    # ---- the telling

    def _made(self, item: Item, draft: _Draft) -> Telling:
        record = item.record
        word = draft.noun or record.trigger
        before = tokens(self.text[max(0, word.start - LINK) : word.start])
        parties = draft.parties or frozenset()
        sides = self._sides(item, draft, parties)
        if len(sides) < 2 and draft.stage in ("prepared", "scheduled") and draft.noun is not None:
            sides = ()  # who arranges it need not take part
        level = self._level(sides, parties, [*before, *tokens(word.quote(self.text))], draft.kind)
        if level == "heads":
            sides = tuple((country, persons & self.company.heads) for country, persons in sides)
        elif level == "states" and draft.kind == "meeting":
            sides = tuple((country, frozenset[str]()) for country, _ in sides)
        at = record.when if _is_done(item) and draft.stage is not None and record.when.known else self._told()
        point = as_day(at.latest).toordinal() if at.latest else self.around.published
        return Telling(
            id=item.id,
            item=item,
            span=draft.span or record.span,
            kind=draft.kind,
            level=level,
            sides=sides,
            stage=draft.stage,
            at=at,
            told=self.around.published,
            point=point,
            target=draft.target,
            places=tuple(sorted({(name, draft.standing) for name in draft.places if is_site(name, sides)})),
            ordinal=ordinal_before(before) if draft.noun else None if next_in_time(before) else item.ordinal,
            held=draft.held,
            revives=revives(self.text, record.trigger),
            earlier="had" in tokens(self.text[max(0, record.trigger.start - 12) : record.trigger.start]),
            complete=draft.parties is not None and len(sides) > (0 if draft.kind in _ALONE else 1),
        )

    def _sides(self, item: Item, draft: _Draft, parties: frozenset[str]) -> Sides:
        if draft.kind == "vote":  # the body itself: two councils of one country vote on their own
            return tuple((party, frozenset[str]()) for party in sorted(item.actors))
        if draft.kind in _ALONE:
            return self.company.sides(p for p in item.actors if self.company.is_state(p))
        if draft.kind != "visit":
            return self.company.sides(parties)
        visitors = item.actors
        invited = draft.stage == "offered" and has("invites", tokens(item.record.trigger.quote(self.text)))
        if invited and item.recipients:
            return self.company.visit(sorted(item.recipients), sorted(item.actors), sorted(item.regions))
        if draft.noun is not None and parties != item.parties:
            visitors = frozenset(p for p in parties if self.company.actors[p].kind is ActorKind.PERSON)
        elif draft.noun is not None and item.record.type in ("REJECT", "REQUEST"):
            before = tokens(self.text[item.record.trigger.end : draft.noun.start])
            visitors = visitors if has("own", before) else frozenset()
        return self.company.visit(sorted(visitors), sorted(parties - visitors), sorted(item.regions))

    def _level(self, sides: Sides, parties: frozenset[str], words: Sequence[str], kind: str) -> str:
        if kind in _ALONE or kind in ("release", "exchange"):
            return "states"
        named = any(persons for _, persons in sides)
        if kind == "meeting":
            if has("level.working", words):
                return "persons" if named else "states"
            if has("level.summit", words):
                return "heads"
            if has("talk", words[-1:]) and not all(persons for _, persons in sides):
                return "states"
        if self.company.headed(sides, parties):
            return "heads"
        return "persons" if named else "states"

    def _told(self) -> Moment:
        published = self.around.reading.report.published
        if published is None:
            return Moment.unknown("told in a report without a date")
        day = as_day(published)
        return Moment.days(None, day, basis=Basis.PUBLICATION, reason=f"told by {day}")


def _is_done(item: Item) -> bool:
    return item.record.type in _OUTER and item.stage is Status.OCCURRED


def _deed(item: Item) -> str | None:
    """What other acts than talks are planned: a test, a release, a withdrawal."""
    record = item.record
    if record.type == "MOBILIZE" and record.mode == "weapons" and item.family == "test" and item.objects:
        return "test"
    if record.type == "RETREAT" and record.mode in ("release", "withdraw"):
        return "release" if record.mode == "release" else "withdrawal"
    return None


# ---------------------------------------------------------------- who is meant


def _pairs(items: Iterable[Item], around: Around, company: Company) -> Counter[Sides]:
    """The heads of states who meet in the records of a report, and how many tell of them, whatever has come of it.

    Among them pairs of a head and a state ("his summit with the North"), which speak for no others.
    """
    pairs: Counter[Sides] = Counter()
    for item in items:
        if item.record.type in ("CONSULT", *_OUTER) and item.record.mode not in ("phone", "visit"):
            parties = around.roles(item) or frozenset()
            sides = company.sides(parties)
            if len(sides) == 2 and any(persons for _, persons in sides) and company.headed(sides, parties):
                pairs[sides] += 1
    return pairs


def _completed(found: Sequence[Telling], pairs: Counter[Sides]) -> list[Telling]:
    """A telling without its parties ("the summit") has those of whom its report speaks, where it speaks of no others.

    `pairs` are heads of states who meet in its records. One that names a party goes with the only pair of which he is.
    """
    out = []
    for telling in found:
        if telling.complete:
            out.append(telling)
        elif telling.kind == "meeting" and not telling.held and (telling.stage or telling.target):
            whole = _only(telling.sides, pairs)
            if whole is not None and (telling.level != "states" or not telling.sides):
                out.append(replace(telling, sides=whole, level="heads"))
    return out


def _only(part: Sides, pairs: Counter[Sides]) -> Sides | None:
    """The pair that may be meant, if no other may; of nobody at all, the one that has most of the records."""
    whole = (sides for sides in pairs if all(persons for _, persons in sides))
    fitting = sorted((sides for sides in whole if _fits(part, sides)), key=lambda s: (-pairs[s], repr(s)))
    if not fitting:
        return None
    if any(persons for _, persons in part):
        return fitting[0] if len(fitting) == 1 else None
    best = sum(count for sides, count in pairs.items() if _fits(sides, fitting[0]))
    return fitting[0] if best >= LEAST and best >= MOST * pairs.total() else None


def _fits(part: Sides, whole: Sides) -> bool:
    """Whether parties may be a less full naming of others."""
    known = dict(whole)
    return all(country in known and (not persons or persons == known[country]) for country, persons in part)


__all__ = ["DAYS", "Telling", "tellings"]
