"""A noun that takes up an act told before in the same report: "the launch" after "fired a missile".

Such a noun says nothing new of which act is meant, neither a day nor a party of its own; the act told before says it.
So it is not compared with other reports' tellings: it goes where the telling goes that it takes up.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from dateline.lexicon import countries as world
from dateline.lexicon import tables
from dateline.merge.items import HAPPENED, Item
from dateline.merge.marks import telling_words
from dateline.merge.vetoes import days_apart, is_directed
from dateline.model import Judgement, Reason, Status, Verdict

FAR = 700
"""Characters back within which the nearest telling is meant, where the report tells of several such acts."""

LOOKED_AT = 60
"""Tellings of one kind in one report among which it is looked for."""

SCORE = 5.0
"""What is kept as the score of such a judgement: no weights decided it."""


def taken_up(found: Iterable[Item]) -> dict[str, str]:
    """Nouns' ids, and the id of the telling in the same report that each takes up, which is no such noun itself."""
    reports: dict[str, list[Item]] = defaultdict(list)
    for item in found:
        reports[item.report.id].append(item)
    out: dict[str, str] = {}
    for told in reports.values():
        out.update(_of_report(sorted(told, key=lambda i: (i.record.trigger, i.id))))
    return out


def judgement(noun: Item, telling: Item) -> Judgement:
    """The judgement by which a noun goes with the telling it takes up."""
    word = noun.record.trigger.quote(noun.report.text)
    other = telling.record.trigger.quote(telling.report.text)
    left, right = sorted((noun.id, telling.id))
    reasons = (Reason("taken up", SCORE, 1.0, f"{word!r} takes up {other!r}, told before in the same report"),)
    return Judgement(left, right, Verdict.SAME, SCORE, reasons, "events")


def _of_report(told: Sequence[Item]) -> dict[str, str]:
    kinds: dict[tuple[str, str], list[Item]] = defaultdict(list)
    waiting: list[Item] = []
    out: dict[str, str] = {}
    for item in told:
        before = kinds[_kind(item)]
        antecedent = _antecedent(item, before[-LOOKED_AT:]) if _takes_up(item) else None
        if antecedent is not None:
            out[item.id] = antecedent.id
        elif _takes_up(item) and item.objects and not item.parties:
            waiting.append(item)
        else:
            before.append(item)
    for item in waiting:
        told_in_full = _told_later(item, kinds[_kind(item)][:LOOKED_AT])
        if told_in_full is not None:
            out[item.id] = told_in_full.id
    return out


def _told_later(noun: Item, others: Sequence[Item]) -> Item | None:
    """The first of the report's tellings that follow, where the noun stands before them all and they are one act."""
    could_be = [item for item in others if _could_be(noun, item)]
    if any(item.record.trigger < noun.record.trigger for item in could_be):
        return None
    fitting = [item for item in could_be if _fits(noun, item) and not days_apart(noun, item)]
    return fitting[0] if fitting and all(_one_act(item, fitting[0]) for item in could_be) else None


def _kind(item: Item) -> tuple[str, str]:
    return item.record.type, item.family or item.head


def _takes_up(item: Item) -> bool:
    """Whether it can only be understood by what was told before: a definite noun with no exact day of its own."""
    if not item.definite or item.exact or item.family is None or item.family in tables.words("wording", "sayings"):
        return False
    if item.dated_noun and not item.stated:
        return False
    if item.complement and not item.parties and not item.objects:
        return False
    return not item.many and item.ordinal is None and item.status in HAPPENED


def _antecedent(noun: Item, before: Sequence[Item]) -> Item | None:
    """The nearest telling before that can be meant: the only act that it can be in the report, or told close by."""
    fitting = [item for item in before if _fits(noun, item)]
    if not fitting:
        return None
    nearest = fitting[-1]
    rivals = [item for item in before if not _one_act(item, nearest) and _could_be(noun, item)]
    if not rivals:
        return nearest
    if not tables.words("wording", "last").isdisjoint(noun.between):  # it may be a later one, or the last of them
        return None
    start = noun.record.trigger.start - FAR
    near = nearest.record.trigger.start >= start and all(r.record.trigger < nearest.record.trigger for r in rivals)
    return nearest if near else None


def _could_be(noun: Item, item: Item) -> bool:
    """Whether one act of the kind that the noun names, whoever's and whenever."""
    return not item.many and not (noun.objects and item.objects and noun.objects.isdisjoint(item.objects))


def _fits(noun: Item, item: Item) -> bool:
    """Whether a telling can be what the noun takes up: a single act, done, with a party or a day to go by."""
    if item.many or item.stage is not Status.OCCURRED or not (item.parties or item.stated):
        return False
    if not _could_be(noun, item) or (noun.stated and days_apart(noun, item)):
        return False
    if noun.family in tables.words("wording", "ranked") and not (len(item.parties) > 1 and _one_word(noun, item)):
        return False
    if noun.places and item.places and noun.places.isdisjoint(item.places):
        return False
    if not _called(noun, item):
        return False
    if _of_other_number(noun, noun.parties, item, item.recipients):
        return False
    named = noun.parties - noun.unnamed
    return named <= item.parties or (item.parties <= noun.parties and noun.countries <= item.countries)


def _one_word(noun: Item, item: Item) -> bool:
    """Whether the other telling has the noun's word and what qualifies it: "talks" that follow a meeting are not it."""
    if noun.head != item.head and (noun.head, item.head) != ("meet", "met"):
        return False
    return telling_words(" ".join(noun.between)) <= item.words


def _called(noun: Item, item: Item) -> bool:
    """Whether the states that name an act ("the U.S.-Japan summit") are in the telling that it is to take up."""
    for word in noun.between:
        for part in (word, *word.replace("\u2013", "-").split("-")):
            country = world.country_of(part.strip(",;:()\"'“”‘’"))
            if country is not None and country not in item.countries:
                return False
    return True


def _one_act(left: Item, right: Item) -> bool:
    """Whether two tellings of a report can be one act: no days apart, nobody who is in the one alone on both sides."""
    if left.many or left.stage is not right.stage or days_apart(left, right):
        return False
    if left.objects and right.objects and left.objects.isdisjoint(right.objects):
        return False
    if not is_directed(left) or not is_directed(right):
        return _one_side(left, left.parties, right, right.parties)
    by = _one_side(left, left.actors, right, right.actors)
    return by and _one_side(left, left.recipients, right, right.recipients)


def _one_side(left: Item, here: frozenset[str], right: Item, there: frozenset[str]) -> bool:
    """Whether nobody named stands on the one side alone and nobody on the other; a head counts for his state."""
    if _of_other_number(left, here, right, there) or _of_other_number(right, there, left, here):
        return False
    mine = {left.stands_for.get(party, party) for party in here - left.unnamed}
    theirs = {right.stands_for.get(party, party) for party in there - right.unnamed}
    return mine <= theirs or theirs <= mine


def _of_other_number(left: Item, here: frozenset[str], right: Item, there: frozenset[str]) -> bool:
    """Whether several people stand on the one side alone ("three Americans"), and a single person on the other."""
    single = right.persons | (right.unnamed - right.several)
    return bool(here) and here <= left.several and len(there) == 1 and there <= single
