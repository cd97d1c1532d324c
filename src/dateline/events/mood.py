"""What becomes of an act that its actor is only going to do, or that somebody says he must do.

PLOVER codes announced cooperation AGREE, announced conflict THREATEN, and "will not" REJECT.
"""

from __future__ import annotations

from dataclasses import replace

from dateline.events.act import Act
from dateline.events.modes import mode_of, shifted
from dateline.events.operators import backing
from dateline.events.parties import Parties
from dateline.events.status import Standing, speaker, verb_status
from dateline.events.subjects import is_passive, subjects
from dateline.events.table import phrases
from dateline.model import Span, Status, Token, Why

VIOLENCE = phrases("clause_words", "violence")
ANNOUNCED = frozenset({"demo", "strike", "hunger", "vandalize", "obstruct"})
"""Protests that "will" only announces: a march on Monday threatens nobody; to say that one will boycott does."""

GIVEN = frozenset({("RETREAT", "withdraw"), ("RETREAT", "ceasefire")})
"""What it is a concession to announce."""
RUED = phrases("clause_words", "rued")
FIRST = frozenset({"i", "we"})
DEEDS = frozenset({"COOPERATE", "AID", "RETREAT", "CONCEDE", "SUPPORT"})
"""What is done, or granted, rather than talked over: told of beforehand by others, it stays what it is."""


def turned(act: Act, parties: Parties) -> Act:
    """An act that its actor is only going to do: a promise, a threat or a refusal; one that he must do, a demand.

    PLOVER codes announced cooperation AGREE, announced conflict THREATEN, and "will not" REJECT.
    """
    standing, step = act.standing, "will"
    if act.type == "THREATEN" and act.mode is None and VIOLENCE & {t.lemma.lower() for t in act.anchor.subtree()}:
        act = replace(act, mode="violence")
    if standing.duty and not standing.negated:
        said = speaker(act.anchor)
        if said and act.type not in ("REQUEST", "ACCUSE", "THREATEN"):
            actors = parties.roles(said, doers=True)
            taken = {role.actor for role in actors}
            recipients = tuple(r for r in act.actors if r.actor not in taken)
            if actors and recipients:
                detail = f"'{standing.reason}' in {said[0].text}'s words: REQUEST"
                return replace(
                    act, type="REQUEST", mode=mode_of("asked", act) or "change", actors=actors, recipients=recipients,
                    standing=Standing(Status.OCCURRED, "asked for", standing.span), why=(*act.why, Why("duty", detail)),
                )  # fmt: skip
        return act
    if act.type == "AGREE" and standing.negated and standing.span is not None and not standing.will and _none(act):
        refused = Standing(Status.OCCURRED, "none of it shown", standing.span)
        return replace(act, type="REJECT", mode=None, standing=refused, inner=None)
    if not standing.will:
        return act
    if act.trigger.lemma in RUED and not standing.negated:
        return _to_be_rued(act, parties)
    if backing(act) and not standing.negated:
        return _said_now(act)
    if act.type in shifted("promise"):
        if standing.negated:
            return replace(
                act, type="REJECT", mode=mode_of("asked", act),
                standing=Standing(Status.OCCURRED, "refused", standing.span),
                why=(*act.why, Why(step, f"{standing.reason}: {act.type} refused is REJECT", standing.span)),
            )  # fmt: skip
        if act.type == "CONSULT" and not act.recipients and len({role.span for role in act.actors}) < 2:
            return act  # "the two leaders will meet": nobody promises it to anybody
        if not act.actors and act.recipients:
            return act  # "the prisoners will be freed": nobody is told to promise it
        if act.type in DEEDS and (is_passive(act.anchor) or _told_of(act, parties)):
            return act  # "tents will be sent to Mali by Chad": told of the deed, not in its doer's own words
        if (act.type, act.mode) in GIVEN:
            detail = f"{standing.reason}: a withdrawal or ceasefire announced is CONCEDE"
            return replace(act, type="CONCEDE", mode=None, why=(*act.why, Why(step, detail, standing.span)))
        detail = f"{standing.reason}: {act.type} still to come is AGREE"
        made = replace(act, type="AGREE", mode=None, why=(*act.why, Why(step, detail, standing.span)))
        return made if act.type == "CONSULT" else _said_now(made)
    if act.type == "PROTEST" and act.mode in ANNOUNCED:
        return act
    if act.type in shifted("threat") and not standing.negated and act.actors and not _foretold(act, parties):
        detail = f"{standing.reason}: {act.type} still to come is THREATEN"
        why = (*act.why, Why(step, detail, standing.span))
        return _said_now(replace(act, type="THREATEN", mode=mode_of("threatened", act), why=why))
    return act


def _to_be_rued(act: Act, parties: Parties) -> Act:
    """Who tells another that he "will regret it" threatens him; what nobody is told to say stays as it is."""
    doers = {role.actor for role in act.actors}
    said = tuple(role for role in parties.roles(speaker(act.anchor), doers=True) if role.actor not in doers)
    if not said or not doers:
        return act
    why = (*act.why, Why("will", f"'will {act.trigger.lemma}' is a threat", act.standing.span))
    told = Standing(Status.OCCURRED, "a threat made by saying so", act.standing.span)
    return replace(
        act, type="THREATEN", mode="violence", actors=said, recipients=act.actors, standing=told, inner=None, why=why
    )


def _said_now(act: Act) -> Act:
    """A promise, a threat or backing that is given by saying so: "we will defend our allies"."""
    if not any(c.dep == "nsubj" and c.lower in FIRST for c in act.anchor.children):
        return act
    return replace(act, standing=Standing(Status.OCCURRED, "made in the speaker's own words", act.standing.span))


def _foretold(act: Act, parties: Parties) -> bool:
    """Whether a deed to come is told of by others than its doers, which threatens nobody: "will be tried, he said".

    A spokesman of the doer's own country threatens for it. What a court will find is no threat whoever says so.
    """
    if act.mode == "convict":
        return True
    doers = [actor for role in act.actors if (actor := parties.who(role)) is not None]
    said = parties.roles(speaker(act.anchor), doers=True)
    if not said:
        return is_passive(act.anchor)
    ids, countries = {actor.id for actor in doers}, {actor.country for actor in doers if actor.country}
    rule = any("GOV" in actor.sectors for actor in doers)
    for role in said:
        actor = parties.who(role)
        if role.actor in ids or (actor is not None and actor.country in countries):
            return False
        if rule and actor is not None and actor.country is None and "GOV" in actor.sectors:
            return False  # "the prime minister announced that the government will"
    return True


def _told_of(act: Act, parties: Parties) -> bool:
    """Whether others than its doers, of a country that is known, tell of a deed to come."""
    known = any((actor := parties.who(role)) is not None and actor.country for role in act.actors)
    return known and _foretold(act, parties)


def _none(act: Act) -> bool:
    """Whether it is the object that is negated: "has shown no interest in talks"."""
    return any(c.dep == "det" and c.lower == "no" for t in act.trigger.children if t.dep == "dobj" for c in t.children)


def owed(verb: Token, parties: Parties) -> Act | None:
    """What somebody says that another must do, whatever it is: a demand."""
    standing = verb_status(verb)
    done = any(c.dep == "aux" and c.lemma == "have" for c in verb.children)  # "should have done": no demand any more
    said = speaker(verb) if standing.duty and not done and not standing.negated else []
    actors = parties.roles(said, doers=True)
    taken = {role.actor for role in actors}
    recipients = tuple(r for r in parties.roles(subjects(verb), doers=True) if r.actor not in taken)
    if not actors or not recipients:
        return None
    return Act(
        trigger=verb, type="REQUEST", mode="change", actors=actors, recipients=recipients,
        standing=Standing(Status.OCCURRED, "asked for", standing.span),
        why=(Why("duty", f"{standing.reason} in {said[0].text}'s words: REQUEST", standing.span),),
        anchor=verb, used=(verb.i,),
    )  # fmt: skip


def trigger_span(act: Act) -> Span:
    """The characters of the word of the act, its particle included where it follows at once."""
    span = act.trigger.span
    for child in act.trigger.children:
        if child.dep == "prt" and 0 < child.i - act.trigger.i <= 2:
            span = span.hull(child.span)
    return span
