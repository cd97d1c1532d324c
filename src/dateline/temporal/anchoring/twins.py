"""The same act told twice in one report: "the release" has the date of "were released on Tuesday"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dateline.lexicon.tables import words
from dateline.model import Anchor, Basis, EventRecord, Grain, Moment, Parse, SectionKind, Status, Token, Why, as_day
from dateline.model.stems import same_stem
from dateline.temporal.anchoring.bounds import SETTLED
from dateline.temporal.anchoring.company import Company
from dateline.temporal.anchoring.governing import ENDING
from dateline.temporal.anchoring.owned import LIGHT, lasted_hours, lasting_days
from dateline.temporal.calendar.cells import moved
from dateline.temporal.focus.direction import PAST, verb_tense
from dateline.temporal.focus.tomorrow import had_begun

DEFINITE = words("anchoring", "same.definite")
OTHER = words("anchoring", "same.other")
KIN = [frozenset(line.split()) for line in sorted(words("anchoring", "same.kin"))]
ARMED = [frozenset(line.split()) for line in sorted(words("anchoring", "same.armed"))]
NEAR = 12
"""Sentences that "the summit" may lie behind the telling which it takes up."""
LENDS = 8
"""Days; a longer moment is no date to lend: "tested one in April" says nothing of "the test" that is the news."""
MUTUAL = ("CONSULT", "AGREE", "COOPERATE")
"""Types in which it is all one who does and who undergoes it."""
MOST = 60
"""Dated tellings of a type that are looked at."""
PASSES = 2
"""The second date what is the twin of a twin."""
LEAD = 3
"""Sentences of the body of which a headline tells."""
GOAL = ("to",)
PLACE = ("in", "at")
TWIN = "anchor.twin"
STEPS = 4
"""Verbs above a noun that can make it unreal."""
UNREAL = {"to", "if", "unless", "until", "whether"}


@dataclass(frozen=True, slots=True)
class _Told:
    event: EventRecord
    head: Token
    actors: frozenset[str]
    parties: frozenset[str]


def date_twins(events: Sequence[EventRecord], anchors: dict[str, Anchor], parse: Parse, company: Company) -> None:
    """Gives undated tellings of dated acts their date, in place, where the report dates the act one way alone."""
    by_type: dict[str, list[_Told]] = defaultdict(list)
    for event in events:
        head = parse.head_of(event.trigger)
        if head is not None:
            actors = frozenset(role.actor for role in event.actors)
            parties = actors | {role.actor for role in event.recipients}
            by_type[event.type].append(_Told(event, head, actors, parties))
    for tellings in [t for t in by_type.values() if len(t) > 1] * PASSES:
        dated = [t for t in tellings if _lends(anchors[t.event.id])][:MOST]
        for number, one in enumerate(tellings) if dated else ():
            if anchors[one.event.id].why is None or _is_headline(one) or _is_wide(anchors[one.event.id]):
                twins = [t for t in dated if t is not one and _same_act(one, t, company)]
                twins = twins or _spoken_of(one, tellings[max(0, number - MOST) : number])
                _take(one, [t for t in twins if _lends(anchors[t.event.id])], anchors)


def _take(one: _Told, twins: Sequence[_Told], anchors: dict[str, Anchor]) -> None:
    own = anchors[one.event.id]
    common: Moment | None = anchors[twins[0].event.id].when if twins else None
    for twin in twins[1:]:
        common = common.meet(anchors[twin.event.id].when) if common is not None else None
    if common is None:
        return
    twin = min(twins, key=lambda t: (anchors[t.event.id].when.width or LENDS, abs(t.head.i - one.head.i)))
    when = _lent(anchors[twin.event.id].when, twin.head, one.head)
    met = when.meet(own.when) if own.when.known and not (own.why is None and had_begun(when)) else when
    if met is None or (own.why is not None and (met.width or LENDS) >= (own.when.width or LENDS)):
        return
    why = anchors[twin.event.id].why
    if why is None or why.rule != TWIN:
        why = Why(TWIN, f"the same act as '{twin.head.text}'", twin.event.trigger)
        when = replace(when, reason=f"{why.detail}: {when.reason}")
    anchors[one.event.id] = Anchor(one.event.id, replace(met, basis=Basis.INFERRED, reason=when.reason), why)


def _spoken_of(one: _Told, before: Sequence[_Told]) -> list[_Told]:
    """The telling that "the summit" without a party takes up: the last one before it of the kind, "they met" with it.

    None where that one is told apart, or is not told as done as this one is.
    """
    if one.parties or one.head.pos not in ("NOUN", "PROPN") or not _definite(one.head):
        return []
    kin = (t for t in reversed(before) if t.head.i < one.head.i and _kin(one.head, t.head))
    last = next(kin, None)
    if last is None or one.head.sentence.index - last.head.sentence.index > NEAR or _told_apart(one.head):
        return []
    a, b = one.event, last.event
    alike = a.status in SETTLED and b.status in SETTLED and a.mode == b.mode and a.historical == b.historical
    real = _told_as_done(one.head, past=a.type in MUTUAL)
    return [last] if alike and real and not _elsewhere(one, last) else []


def _kin(noun: Token, other: Token) -> bool:
    """Whether a noun may name what another word tells: "the summit" after "they met", "held talks"."""
    return any(_stem(noun, word) or _one_kind(noun, word) for word in (other, *_held(other)))


def _held(verb: Token) -> list[Token]:
    """What a light verb says took place: "summit" of "held a summit"."""
    return [c for c in verb.rights if c.dep == "dobj"] if verb.lemma in LIGHT and verb.pos == "VERB" else []


def _one_kind(a: Token, b: Token) -> bool:
    left, right = a.lemma.lower(), b.lemma.lower()
    return any(left in kind and right in kind for kind in KIN)


def _lent(when: Moment, telling: Token, noun: Token) -> Moment:
    """A twin's moment; of "the visit ended on Sunday" the last day alone, and the first of "the three-day visit"."""
    if telling.lemma not in ENDING or telling.pos != "VERB" or when.latest is None:
        return when
    days = 1 if lasted_hours(noun) or lasted_hours(telling) else lasting_days(noun)
    first = moved(as_day(when.latest), 1 - days) if days is not None else None
    return replace(when, earliest=first, reason=f"ended then, {when.reason}")


def _lends(anchor: Anchor) -> bool:
    width = anchor.when.width
    guessed = anchor.why is None or anchor.why.rule == "anchor.goes-on"
    return not guessed and width is not None and width <= LENDS


def _is_wide(anchor: Anchor) -> bool:
    """A month and more: "last month's test" is the one of the 29th, where the report dates no other."""
    return anchor.when.grain in (Grain.MONTH, Grain.YEAR, Grain.SEASON, Grain.QUARTER)


def _is_headline(one: _Told) -> bool:
    return one.head.sentence.kind is SectionKind.HEADLINE


def _same_act(one: _Told, other: _Told, company: Company) -> bool:
    """Whether two tellings are of one act, as far as words can say: precision before recall."""
    a, b = one.event, other.event
    sides = (a.status in SETTLED and b.status in SETTLED) or a.status is b.status is Status.FUTURE
    if not sides or a.historical != b.historical or a.mode != b.mode or _told_apart(one.head):
        return False
    if _elsewhere(one, other):
        return False
    if one.parties and other.parties and not company.shared(one.parties, other.parties):
        return False
    if a.type in MUTUAL and not _same_company(one, other, company):
        return False
    if a.type not in MUTUAL and one.actors and other.actors and not company.shared(one.actors, other.actors):
        return False
    alike = any(_stem(one.head, word) for word in (other.head, *_held(other.head)))
    if _is_headline(one):
        return other.head.sentence.index <= one.head.sentence.index + LEAD and (alike or one.parties == other.parties)
    if _done_once(a) and one.head.pos == other.head.pos == "VERB":
        return one.parties == other.parties and (alike or _one_kind(one.head, other.head))
    if _looks_back(one.head):
        return alike and bool(one.actors) and one.actors == other.actors
    if one.head.pos in ("NOUN", "PROPN"):
        real = _told_as_done(one.head, past=a.type in MUTUAL) or a.status is Status.FUTURE
        known = _definite(one.head) or (_bare_talks(one.head) and len(one.parties) > 1)
        return real and known and (alike or _one_party_of(one, other, company))
    return alike and one.parties == other.parties and len(one.parties) > 1


def _done_once(event: EventRecord) -> bool:
    """Whether a passive tells what happens to somebody once: "he was shot dead … he was killed"."""
    return event.type == "ASSAULT" and not event.actors and len(event.recipients) == 1


def _looks_back(verb: Token) -> bool:
    """Whether a gerund takes up a known act: "cited anger in cancelling the summit", "criticised for firing him"."""
    known = any(c.dep == "dobj" and (c.tag == "PRP" or any(d.lower in DEFINITE for d in c.lefts)) for c in verb.rights)
    return verb.tag == "VBG" and verb.dep == "pcomp" and verb.head.lower in ("in", "for", "after") and known


def _elsewhere(one: _Told, other: _Told) -> bool:
    """Whether the tellings name different places: "his trip to Asia", "the visit to Japan"."""
    for words_before in (GOAL, PLACE):
        left, right = _ways(one.head, words_before), _ways(other.head, words_before)
        if left and right:
            return not left & right
    if (a := _arms(one.head)) and (b := _arms(other.head)) and not a & b:
        return True
    here, there = ({place.name for place in t.event.places} for t in (one, other))
    return bool(here and there) and not here & there


def _arms(head: Token) -> frozenset[int]:
    """The kinds of arms that the words about an act name: "nuclear test", "launched a missile"."""
    about = [c for c in head.lefts if c.dep in ("compound", "amod", "nmod")] if head.pos != "VERB" else []
    about += [x for c in head.rights if c.dep == "dobj" for x in (c, *c.lefts)]
    return frozenset(n for n, kind in enumerate(ARMED) if any(t.lemma.lower() in kind for t in about))


def _ways(head: Token, prepositions: tuple[str, ...]) -> frozenset[str]:
    """Where an act leads or goes on, in the nouns of its own phrase: {"asia"} of "the trip to Asia"."""
    found = [n for c in head.rights if c.dep == "prep" and c.lower in prepositions for n in c.children]
    places = [n for n in found if n.dep == "pobj" and (n.ent in ("GPE", "LOC", "FAC") or prepositions is GOAL)]
    return frozenset(n.lemma.lower() for n in places)


def _same_company(one: _Told, other: _Told, company: Company) -> bool:
    """Whether two meetings can be one: of two parties each, two are shared; "his meeting with Kim" is not Pompeo's."""
    small = min(len(one.parties), len(other.parties))
    return company.shared(one.parties, other.parties) >= min(2, small)


def _one_party_of(one: _Told, other: _Told, company: Company) -> bool:
    """Whether the fuller telling names everybody of the shorter: "the release of the three" after "freed three"."""
    small, large = sorted((one.parties, other.parties), key=len)
    return bool(small) and company.shared(small, large) == len(small)


def _stem(a: Token, b: Token) -> bool:
    """Whether two words are one but for their endings: "released" and "release", "met" and "meeting"."""
    return same_stem(a.lemma.lower(), b.lemma.lower())


def _definite(noun: Token) -> bool:
    """Whether a noun speaks of one known act: "the test", "Trump's visit"; "an end to its testing" is of no one act."""
    doing = noun.lower.endswith("ing") and noun.child("amod", "compound") is not None and noun.lower != "meeting"
    return (
        (noun.tag in ("NN", "NNP") or noun.lemma.lower() == "talk")
        and not doing
        and any(c.lower in DEFINITE or (c.dep == "poss" and c.i < noun.i) for c in noun.lefts)
    )


def _bare_talks(noun: Token) -> bool:
    """ "After talks with the premier": no other ones, where who talked is told."""
    return noun.tag == "NNS" and noun.lemma.lower() == "talk" and not any(c.dep in ("det", "amod") for c in noun.lefts)


def _told_as_done(noun: Token, *, past: bool) -> bool:
    """Whether no verb above it makes an act one that is wished for or thought of: "if the meeting fails", "to prepare
    for his talks". What leaders do again and again must be told with a past verb: "the meeting had gone well".
    """
    above = [verb for verb in noun.ancestors() if verb.pos in ("VERB", "AUX")][:STEPS]
    if any(c.tag == "MD" or c.lower in UNREAL for verb in above for c in verb.children if c.dep in ("aux", "mark")):
        return False
    tenses = [verb_tense(verb) for verb in above]
    return not past or (PAST in tenses[:1])


def _told_apart(head: Token) -> bool:
    """Whether words about it set an act apart from others of its kind: "the second summit", "a meeting"."""
    words_about = [c for c in head.lefts if c.dep in ("det", "amod", "nummod", "advmod")]
    if any(c.lower == "recent" and any(d.lower == "most" for d in c.children) for c in words_about):
        return False
    return any(c.lower in OTHER or (c.tag == "JJS" and c.lower != "latest") for c in words_about)
