"""What each time expression hangs on: the verb or noun that its phrase modifies, and how ("on", "since", "after")."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date

from dateline.lexicon.tables import words
from dateline.model import Basis, Moment, Parse, Span, TimeMention, Token, as_day
from dateline.temporal.focus.tomorrow import had_begun

STEPS = 8
_TIMELESS = ("SET",)
FRAMING = words("time", "clauses.framing_nouns")
_NOMINAL = ("NOUN", "PROPN", "NUM", "PRON", "SYM", "DET")
_ADJUNCT = ("prep", "npadvmod", "conj", "appos", "compound", "nummod", "poss", "nmod")
_INSIDE_NOUN = ("compound", "nummod", "poss", "amod", "nmod")
_SUBJECTS = ("nsubj", "nsubjpass")
_OUTER = {word: side for side in ("after", "before") for word in words("anchoring", f"governing.{side}")}
"""Words that set a clause beside what has the time: "following the war in July" is after some day of July."""
_LOOSE = ("", "on", "in")
"""What may stand between a noun and a time that is not the noun's."""
ANNOUNCING = words("anchoring", "governing.announcing")
ENDING = words("anchoring", "governing.ending")
ABLE = words("anchoring", "governing.able")


@dataclass(frozen=True, slots=True)
class Governed:
    """A time on its governor: the moment that it gives there, and the words that tie it."""

    time: TimeMention
    moment: Moment
    how: str
    fronted: bool
    joined: bool = False
    """Coordinated with the time before it: "in May or early June"."""


def governed(
    parse: Parse, times: Iterable[TimeMention], triggers: Collection[int], today: date | None = None
) -> dict[int, list[Governed]]:
    """Governor's token → the times that hang on it, in text order. `triggers` are the tokens of events.

    `today` is the day of publication.
    """
    out: dict[int, list[Governed]] = {}
    for time in times:
        if time.timex.type in _TIMELESS or not (time.moment.known or time.timex.type == "DATE"):
            continue
        if time.timex.value == "PRESENT_REF" or (time.timex.type == "DURATION" and not time.moment.known):
            continue
        tokens = parse.inside(time.span)
        if not tokens:
            continue
        head = _outermost(tokens)
        governor, preposition, outer = _climb(head, {t.i for t in tokens}, triggers)
        if governor is None:
            continue
        governor = _nearer(governor, head, tokens, triggers, parse)
        ahead = _is_ahead(time.moment, today)
        governor = _past_the_noun(governor, preposition, tokens, triggers, ahead=ahead)
        governor = _when(governor, tokens, triggers)
        moment = _set_beside(time, outer, preposition) if outer else _turned(time, preposition)
        how = preposition or "with"
        out.setdefault(governor.i, []).append(
            Governed(time, moment, how, time.span.start < governor.start, head.dep == "conj")
        )
        noun = _occasion(tokens[-1], governor, triggers, parse)
        if noun is not None and not outer:
            out.setdefault(noun.i, []).append(Governed(time, time.moment, "during", True))
    return out


def _occasion(last: Token, governor: Token, triggers: Collection[int], parse: Parse) -> Token | None:
    """The event right behind a time, at or during which something was done then: "on Friday during the summit"."""
    after = parse.tokens[last.i + 1 : last.i + 2]
    if not after or after[0].lower not in ("during", "at") or after[0].dep != "prep":
        return None
    noun = after[0].child("pobj")
    return noun if noun is not None and noun.i in triggers and noun is not governor else None


def _nearer(governor: Token, head: Token, tokens: tuple[Token, ...], triggers: Collection[int], parse: Parse) -> Token:
    """The event noun right before a time, where the parser passed it by.

    "The missile test last month prompted …", "the test in June prompted …": the test's month, not the prompting's. "The
    follow-up to the summit in June": between two nouns, the nearer.
    """
    before = tokens[0].i - 1
    if before in triggers and before < governor.i and head.dep == "npadvmod" and tokens[-1].i < governor.i:
        return parse.tokens[before]
    prep = parse.tokens[before] if before > 0 else None
    if prep is None or prep.pos != "ADP" or before - 1 not in triggers:
        return governor
    noun = parse.tokens[before - 1]
    if governor.pos in _NOMINAL or (noun.dep == "nsubj" and noun.head is governor and tokens[-1].i < governor.i):
        return noun
    return governor


def _is_ahead(moment: Moment, today: date | None) -> bool:
    """Whether a moment is to come; a day that had begun in the east is not."""
    if today is None or moment.earliest is None:
        return False
    return as_day(moment.earliest) > today and not had_begun(moment)


def _past_the_noun(
    noun: Token, preposition: str, tokens: tuple[Token, ...], triggers: Collection[int], *, ahead: bool
) -> Token:
    """The verb whose time stands behind a noun of its own.

    "The minister on Sunday urged": the urging's; a noun that is no event has no day. "Announced a trip on Tuesday": the
    announcing's, unless Tuesday is to come; "concluded its visit on Sunday": the end's. "A missile capable of hitting
    the city on Sunday": what is told of the missile.
    """
    verb = noun.head
    if noun.pos in ("VERB", "AUX"):
        able = noun.head.head if noun.dep == "pcomp" and noun.head.lower == "of" else noun
        return next((t for t in able.ancestors() if t.pos == "VERB"), noun) if able.lower in ABLE else noun
    behind = tokens[0].i > noun.i
    if verb is noun or verb.pos not in ("VERB", "AUX") or not behind or preposition not in _LOOSE:
        return noun
    if noun.dep in _SUBJECTS and noun.i not in triggers and tokens[-1].i < verb.i:
        return verb if preposition != "in" or noun.pos == "PROPN" else noun
    if noun.dep != "dobj":
        return noun
    return verb if verb.lemma in ENDING or (verb.lemma in ANNOUNCING and not ahead) else noun


def _when(governor: Token, tokens: tuple[Token, ...], triggers: Collection[int]) -> Token:
    """The event of a "when" behind a time whose own verb is none: "it began on Monday when they expelled the envoy"."""
    if governor.i in triggers or governor.pos != "VERB" or governor.tag != "VBD":
        return governor
    for child in governor.all("advcl"):
        opened = next(iter(child.lefts), None)
        happened = child.i in triggers and child.tag == "VBD"
        if happened and opened is not None and opened.lower == "when" and opened.i > tokens[-1].i:
            return child
    return governor


def _outermost(tokens: tuple[Token, ...]) -> Token:
    ids = {t.i for t in tokens}
    for token in tokens:
        if token.head is token or token.head.i not in ids:
            return token
    return tokens[-1]


def _climb(head: Token, own: set[int], triggers: Collection[int]) -> tuple[Token | None, str, str]:
    """From a time up to its governor: over prepositions and through nouns that only place or frame the clause.

    "In a briefing on Monday, she said": the briefing is no event of the text, so Monday is the saying's. Third comes
    "after" or "before", where such a word stands outside a noun that has the time: "after the war in July".
    """
    token, preposition, outer, steps = head, "", "", 0
    while token.head is not token and steps < STEPS:
        steps += 1
        above = token.head
        if above.i in own:
            token = above
            continue
        if above.i in triggers:
            return above, preposition, outer
        if token.pos in _NOMINAL and token is not head and token.i not in own:
            outer = outer or _OUTER.get(above.lower, "")
        if outer and above.lower in _OUTER:
            preposition = above.lower
        if above.pos in ("ADP", "SCONJ") or above.dep in ("prep", "agent"):
            preposition = preposition or above.lower
            token = above
            continue
        if above.pos in ("VERB", "AUX"):
            if above.pos == "AUX" and above.head is not above and above.dep in ("aux", "auxpass"):
                token = above
                continue
            return above, preposition, outer
        if above.pos in _NOMINAL:
            outward = above.dep in ("pobj", "npadvmod", "appos", "conj", "nmod") and token.dep in _ADJUNCT
            own_noun = above.dep == "pobj" and token.dep in _INSIDE_NOUN and above.lemma.lower() not in FRAMING
            if not outward or own_noun:
                return above, preposition, outer
            if above.lemma.lower() in FRAMING:
                preposition = "on"
            token = above
            continue
        token = above
    return (token if token is not head else None), preposition, outer


def _set_beside(time: TimeMention, outer: str, word: str) -> Moment:
    """What is left of a moment outside the noun that has it: "after the war in July" may be in July still."""
    moment = time.moment
    edge = moment.earliest if outer == "after" else moment.latest
    if edge is None:
        return Moment.unknown(f"{word} what is dated by '{time.text}'")
    low, high = (edge, None) if outer == "after" else (None, edge)
    return Moment(earliest=low, latest=high, basis=Basis.RELATIVE, reason=f"{word} what is dated by {moment.reason}")


def _turned(time: TimeMention, preposition: str) -> Moment:
    """What a preposition makes of a moment: "until" and "by" open its beginning; "after" leaves what follows it."""
    moment = time.moment
    if not moment.known or not preposition:
        return moment
    said = f"{preposition} {moment.reason}"
    if preposition in ("until", "till", "by"):
        return replace(moment, earliest=None, reason=said) if moment.latest is not None else moment
    if preposition == "before":
        edge = moment.earliest
        return Moment(latest=edge, basis=Basis.RELATIVE, reason=said) if edge is not None else moment
    if preposition == "after":
        edge = moment.latest
        return Moment(earliest=edge, basis=Basis.RELATIVE, reason=said) if edge is not None else moment
    if preposition == "as":
        return replace(moment, latest=None, reason=f"as soon as {moment.reason}")
    return moment


def within(span: Span, others: Iterable[Span]) -> bool:
    """Whether a span lies in one of the others."""
    return any(other.covers(span) for other in others)
