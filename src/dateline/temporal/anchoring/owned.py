"""Which times govern a word: its own, its light verb's, those of the clause that it accompanies."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from dateline.lexicon.tables import words
from dateline.model import Basis, Grain, Status, Token, as_day
from dateline.temporal.anchoring.bounds import SETTLED, is_after
from dateline.temporal.anchoring.governing import ENDING, FRAMING, Governed
from dateline.temporal.calendar.cells import moved
from dateline.temporal.vocabulary import NUMBERS

LIGHT = words("time", "clauses.light_verbs")
AHEAD = words("time", "clauses.looking_ahead")
MOTION = words("anchoring", "places_to_be.motion")
ORDERING = words("anchoring", "verbs.brings") | words("anchoring", "verbs.comes_after")
QUANTITIES = words("time", "clauses.quantities")
PARTICIPLES = words("time", "clauses.noun_participles")
BROUGHT_ABOUT = words("anchoring", "clauses.brought_about")
BESIDE = words("anchoring", "governing.after") | words("anchoring", "governing.before")
MADE = words("anchoring", "dated_noun.made")
BROUGHT = words("anchoring", "dated_noun.brought")
TERMS = frozenset({"deadline", "date", "ultimatum", "term"})
"""Nouns whose date is what they are: "gave it a deadline of New Year's Day"."""
HEARD = words("anchoring", "clauses.heard")
NOT_THEN = frozenset({"had", "has", "have", "'d", "to"})
"""Auxiliaries of what lies off the date of its noun: "the 2020 games that had been planned", "to be held there"."""
BY_MEANS = words("anchoring", "clauses.by_means")
ARRANGED = words("anchoring", "clauses.arranged")

ATTENDING = words("status", "attending")
CLOSING = words("anchoring", "clauses.closing")
"""What comes of a case in the end, months after it began."""
WIDE = (Grain.MONTH, Grain.YEAR)

Hung = dict[int, list[Governed]]


def clause_times(head: Token, hung: Hung) -> list[Governed]:
    """Times on a cue, or on the verb that it accompanies: "speaking on Monday, he said"."""
    if head.i in hung:
        return hung[head.i]
    if head.pos in ("VERB", "AUX"):
        for child in head.children:
            if accompanies(child) and child.i in hung:
                return hung[child.i]
        above = head.head
        if above.pos != "VERB" or own_subject(head):
            return []
        if head.dep == "conj":
            return _shared(head, above, hung)
        aim = head.dep == "advcl" and head.tag == "VB"
        return hung.get(above.i, []) if head.dep == "xcomp" or aim or accompanies(head) else []
    for above in head.ancestors():
        if above.pos in ("VERB", "AUX"):
            return hung.get(above.i, [])
        if above.lower in BESIDE:
            return []  # "left on Monday after repeated warnings"
    return []


def event_times(head: Token, hung: Hung, status: Status) -> list[Governed]:
    """The times that govern a trigger: its own, else its light verb's, else those of the clause it accompanies."""
    if head.i in hung:
        return hung[head.i]
    if head.pos in ("NOUN", "PROPN", "ADJ"):
        return _noun_times(head, hung)
    if head.lemma in LIGHT and head.pos == "VERB" and (held := _of_object(head, hung)):
        return held
    if status in SETTLED and (behind := _of_next(head, hung) or _of_infinitive(head, hung)):
        return behind
    above = head.head
    if head.dep == "relcl" and _set_there(head):
        return hung.get(above.i, []) or _holder(above, hung)
    if head.dep in ("relcl", "acl") and (of_noun := _of_noun(head, hung)):
        return of_noun
    if above is head or above.pos not in ("VERB", "AUX"):
        return []
    if head.dep == "advcl" and above.lemma in MOTION and head.tag == "VB" and any(c.lower == "to" for c in head.lefts):
        return hung.get(above.i, []) if status in SETTLED else []
    inside = head.dep in ("xcomp", "pcomp") and above.lemma not in AHEAD and status in SETTLED
    if accompanies(head) or inside:
        return hung.get(above.i, [])
    return _shared(head, above, hung) if head.dep == "conj" and not own_subject(head) else []


def _of_next(verb: Token, hung: Hung) -> list[Governed]:
    """The times behind a verb joined to this one, which has nothing of its own: "was captured and killed in 2011"."""
    if any(c.dep not in ("cc", "conj", "punct") for c in verb.rights):
        return []
    for child in verb.rights:
        if child.dep == "conj" and child.tag == verb.tag and not own_subject(child) and not child.lefts:
            return [g for g in hung.get(child.i, []) if g.time.span.start > child.start]
    return []


def _of_infinitive(verb: Token, hung: Hung) -> list[Governed]:
    """The year behind what was then to be done: "agreed to give up its arms in 2003" is told of the agreeing."""
    if verb.tag != "VBD" or verb.lemma not in AHEAD:
        return []
    for child in verb.rights:
        if child.dep == "xcomp" and child.tag == "VB":
            return [g for g in hung.get(child.i, []) if g.moment.grain is Grain.YEAR and g.how == "in"]
    return []


def accompanies(verb: Token) -> bool:
    """Whether a participle goes with its clause: "speaking in Seoul, he said", "while adding", not "after speaking"."""
    apart = any(c.dep in ("mark", "prep") and (c.lower != "while" or own_subject(verb)) for c in verb.lefts)
    return verb.dep == "advcl" and verb.tag == "VBG" and not apart


def _shared(verb: Token, before: Token, hung: Hung) -> list[Governed]:
    """What a verb shares with the one that it is joined to: a time before both, where the tense is one.

    A month or a year between two halves of one passive is of both: "was detained in May 2016 and accused of spying". A
    trial and a release take longer.
    """
    if verb.tag != before.tag:
        return []
    held = hung.get(before.i, [])
    one_passive = verb.tag == "VBN" and before.child("auxpass") is not None and verb.child("aux", "auxpass") is None
    if one_passive and verb.lemma not in CLOSING:
        behind = [g for g in held if g.moment.grain in WIDE and before.start < g.time.span.start < verb.start]
        if behind:
            return behind
    return [g for g in held if g.fronted or g.time.span.start < before.start]


def _of_object(verb: Token, hung: Hung) -> list[Governed]:
    """The times behind what a light verb says took place: "will hold two days of drills starting on Monday"."""
    if verb.lemma in ORDERING:
        return []
    for noun in verb.children:
        if noun.dep not in ("dobj", "nsubjpass") or noun.lemma in TERMS:
            continue
        inner = [n for of in noun.children if of.lower == "of" for n in of.children if n.dep == "pobj"]
        for one in (noun, *inner):
            behind = [g for g in hung.get(one.i, ()) if g.time.span.start > one.start]
            if behind or (behind := _of_participle(one, hung)):
                return behind
    return []


def _of_participle(noun: Token, hung: Hung) -> list[Governed]:
    """The times of the participle behind a noun: "talks scheduled for June", "the deal reached in 2015"."""
    for child in noun.rights:
        brought_about = child.lemma in PARTICIPLES or (child.tag == "VBN" and child.lemma in BROUGHT_ABOUT)
        if child.dep in ("acl", "relcl", "amod") and brought_about and child.i in hung:
            return hung[child.i]
    return []


def _set_there(verb: Token) -> bool:
    """Whether a relative clause tells what was done on that occasion: "a meeting where they agreed …"."""
    return any(
        t.lower in ("where", "which") and (t.dep in ("advmod", "pobj")) for c in verb.lefts for t in (c, *c.children)
    )


def _of_noun(verb: Token, hung: Hung) -> list[Governed]:
    """The date inside a noun of which a clause tells: "the 2015 accord that they signed", "… signed there"."""
    noun = verb.head
    if verb.tag not in ("VBD", "VBN") or any(c.lower in NOT_THEN or c.tag == "MD" for c in verb.all("aux")):
        return []
    subject = verb.child("nsubj", "nsubjpass")
    itself = subject is None or subject.tag in ("WDT", "WP")
    active = verb.dep == "relcl" and itself and verb.child("auxpass") is None
    fits = verb.lemma in BROUGHT if active else verb.lemma in MADE
    return [g for g in hung.get(noun.i, []) if g.time.span.start < noun.start] if fits else []


def _holder(noun: Token, hung: Hung) -> list[Governed]:
    """The times of the verb that a noun is the object of, over prepositions."""
    for steps, above in enumerate(noun.ancestors()):
        if above.pos in ("VERB", "AUX"):
            return hung.get(above.i, [])
        if steps >= 3:
            break
    return []


def to_come(head: Token, hung: Hung, today: date | None) -> list[Governed]:
    """A coming time that the parser hung on the verb above: "has proposed holding talks Jan. 9".

    After "was set to land", any time: no arrangement is made "on Monday" behind its own infinitive. A noun inside
    another's phrase has none of it: "preparations for the talks will include a rehearsal on Wednesday".
    """
    above = head.head.head if head.dep == "pobj" and head.head.lower == "to" else head.head
    if above.lemma in ARRANGED and above.tag in ("VBN", "JJ"):
        return [g for g in hung.get(above.i, []) if g.time.span.start > head.start]
    if today is None:
        return []
    below = head
    for steps, above in enumerate(head.ancestors()):
        if steps >= 3 or (below.dep == "prep" and above.pos in ("NOUN", "PROPN")):
            break
        below = above
        coming = [g for g in hung.get(above.i, []) if g.time.span.start > head.start and is_after(g.moment, today)]
        if coming:
            return coming
    return []


def _noun_times(head: Token, hung: Hung) -> list[Governed]:
    """A noun's time: its light verb's, or that of the noun or participle which it belongs to."""
    if behind := _of_participle(head, hung):
        return behind
    token, steps = head, 0
    while steps < 4 and token.head is not token:
        steps += 1
        above = token.head
        if above.pos in ("VERB", "AUX"):
            side = token.dep in ("dobj", "nsubj", "nsubjpass", "attr", "pobj", "conj")
            if above.lemma in ORDERING and token.dep == "dobj":
                return []
            if above.lemma == "be" and token.dep == "nsubj" and above.child("acomp") is not None:
                # "The summit was unthinkable a year ago", but "sales were flat in May".
                return [g for g in hung.get(above.i, []) if not g.time.text.lower().endswith("ago")]
            if above.lemma in HEARD and token.dep == "dobj":
                return hung.get(above.i, [])
            if (above.lemma in LIGHT or (above.lemma in ENDING and token.dep == "dobj")) and side:
                held = hung.get(above.i, [])
                return [ended(g, head) for g in held] if above.lemma in ENDING else held
            for child in above.children if above.lemma in PARTICIPLES and side else ():
                if child.dep == "xcomp" and child.i in hung and (child.lemma in LIGHT or child.lemma in PARTICIPLES):
                    return hung[child.i]
            return hung.get(above.i, []) if above.lemma in PARTICIPLES and token.dep == "nsubjpass" else []
        if above.lower == "of" and above.head.lemma.lower() in QUANTITIES:
            token = above.head
            continue
        if above.pos == "ADP" and above.head.pos in ("VERB", "AUX"):
            verb = above.head
            by_it = token is head and above.lower in BY_MEANS and head.lemma.lower() in FRAMING
            aside = verb.lemma in LIGHT and above.lower in ("in", "at", "with", "to", "for")
            aside = aside or (verb.lemma in ATTENDING and above.lower in ("for", "at"))
            return hung.get(verb.i, []) if by_it or aside else []
        if token.dep == "conj":
            if any(c.dep in ("det", "poss") for c in token.lefts):
                return []
            token = above
            if token.i in hung:
                return hung[token.i]
            continue
        return []
    return []


def ended(one: Governed, noun: Token) -> Governed:
    """The time of an end on what ends: "concluded its visit on Sunday" gives its last day, "three-day" the first."""
    latest = one.moment.latest
    if latest is None:
        return one
    days = 1 if lasted_hours(noun) else lasting_days(noun)
    first = moved(as_day(latest), 1 - days) if days is not None else None
    reason = f"ended {one.how} {one.moment.reason}"
    moment = replace(one.moment, earliest=first, basis=Basis.RELATIVE, reason=reason)
    return replace(one, moment=moment)


def lasting_days(noun: Token) -> int | None:
    """The days that a noun is said to last: 3 of "its three-day visit"."""
    for child in noun.lefts:
        counted = child.child("nummod") if child.lower == "day" else None
        count, _, unit = (f"{counted.lower}-day" if counted is not None else child.lower).partition("-")
        if unit in ("day", "days"):
            return int(count) if count.isdecimal() and count.isascii() and len(count) <= 2 else NUMBERS.get(count)
    return None


def lasted_hours(noun: Token) -> bool:
    """Whether a noun is said to last hours or minutes: "a three-hour meeting"."""
    return any(c.lower.rpartition("-")[2] in ("hour", "hours", "minute", "minutes") for c in noun.lefts)


def own_subject(verb: Token) -> bool:
    """Whether a verb has a subject of its own."""
    return any(c.dep in ("nsubj", "nsubjpass", "expl") for c in verb.children)
