"""Which of two records of a report came first, by the words between them.

"After the launch they met", "the test prompted a warning", "he spoke while she was visiting": each such word gives a
bond between the two records. Nothing is dated here; `narrowing` does that.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from dateline.lexicon.tables import words
from dateline.model import Parse, Token
from dateline.model.stems import same_stem
from dateline.temporal.anchoring.owned import LIGHT, QUANTITIES, own_subject
from dateline.temporal.vocabulary import AMOUNT_MODS, NUMBERS


class Tie(StrEnum):
    """How the first record of a bond lies to the second."""

    AFTER = "after"
    BEFORE = "before"
    WHILE = "while"
    DURING = "during"
    THEN = "then"


TIES = {word: Tie(tie) for tie in ("after", "before", "while", "during") for word in words("anchoring", f"ties.{tie}")}
PHRASES = {word: Tie(tie) for tie in ("after", "before", "during") for word in words("anchoring", f"phrases.{tie}")}
BESIDES = words("anchoring", "going_on.besides")
BRINGS = words("anchoring", "verbs.brings")
KIN = [frozenset(line.split()) for line in sorted(words("anchoring", "same.kin"))]
POINTING = frozenset({"the", "this", "that"})
REACTIONS = words("anchoring", "reactions.verbs")
COMING = frozenset({"come", "follow", "happen", "occur"})
COMES_AFTER = words("anchoring", "verbs.comes_after")
REACH = 500
"""Tokens between two mentions of one act."""
STEPS = 3
"""Conjunctions and "a series of" between an event and the word that ties it."""
_UNITS = {"day": (1, 0), "week": (7, 1), "month": (30, 4)}
"""Days of a unit, and how far from so many of it what is counted in round numbers may lie."""
_MOMENTS = frozenset({"minutes", "moments", "seconds"})
_VAGUE = frozenset({"several", "many", "of", "more"})
SOME_DAYS = 10
"""The most that "days after", "a few days after" tells."""
_MOST = 999
_HOURS = 24
_SUBJECTS = ("nsubj", "nsubjpass")
_CLAUSES = ("while", "when", "as", "whilst", "once")
"""Tie a clause and never a noun: "as a warning"."""


@dataclass(frozen=True, slots=True)
class Apart:
    """The fewest and the most days between two records, and the words that count them."""

    least: int
    most: int
    words: str


@dataclass(frozen=True, slots=True)
class Bond:
    """`one` lies to `other` as `tie` says, `apart` by so many days where the text counts them: "two days after"."""

    one: str
    other: str
    tie: Tie
    word: str
    apart: Apart | None = None


Records = Mapping[int, Sequence[str]]
"""The records by the token of their trigger or cue."""


def bonds(parse: Parse, records: Records, cues: Collection[int] = ()) -> list[Bond]:
    """The bonds between the records of a report, in text order. `cues` are the tokens of statements' cues."""
    found: list[Bond] = []
    for i in sorted(records):
        token = parse.tokens[i]
        for tie, word, governor in ties(token):
            if tie is Tie.WHILE and not _beside(token, word, said=i in cues):
                continue
            apart = counted(word, parse)
            said = word.lower if word.lower in TIES else f"{tie} ({word.lower})"
            for other in _at(governor, records) or taken_up(governor, parse, records):
                found += [Bond(other, own, tie, said, apart) for own in records[i] if own != other]
        found += _by_verb(token, records)
        found += [Bond(own, other, Tie.AFTER, "after") for own in records[i] for other in _about(token, parse, records)]
        if (before := _told_before(token)) is not None:
            found += [
                Bond(own, first, Tie.THEN, "then, after") for own in records[i] for first in records.get(before.i, ())
            ]
    return found


def ties(token: Token) -> Iterator[tuple[Tie, Token, Token]]:
    """The words that hang an event's noun or clause on something else, and what that is."""
    outer = _outer(token)
    above = outer.head
    if above is outer:
        return
    if outer.dep in ("advcl", "ccomp") and outer.pos in ("VERB", "AUX"):
        for child in outer.lefts:
            marks = child.dep == "mark" or (child.dep == "advmod" and outer.dep == "advcl")
            if marks and child.lower in TIES and child.lower not in ("at", "following"):
                yield TIES[child.lower], child, _past_unit(above)
                return
    if outer.dep not in ("pobj", "pcomp") or above.head is above:
        return
    if above.lower in TIES and above.lower not in _CLAUSES:
        yield TIES[above.lower], above, _past_unit(above.head)
        return
    phrase = above.head
    if above.lower not in ("of", "to", "for") or phrase.lemma.lower() not in PHRASES:
        return
    tie = PHRASES[phrase.lemma.lower()]
    if phrase.dep == "pobj" and phrase.head.head is not phrase.head:
        yield tie, phrase, phrase.head.head
    elif phrase.head is not phrase:
        yield tie, phrase, phrase.head


def _past_unit(governor: Token) -> Token:
    """The verb of "he spoke the day after she had left", where the parser hung the leaving on the day."""
    return governor.head if governor.dep == "npadvmod" and governor.lemma.lower() in _UNITS else governor


def _beside(verb: Token, word: Token, *, said: bool) -> bool:
    """Whether a clause tells what went on meanwhile: not "as he noted", "while he said so, he …", "while he hopes"."""
    return verb.tag in ("VBD", "VBN", "VBG") and (not said or word.lower == "when")


def _outer(token: Token) -> Token:
    """Out of a conjunction and out of "a series of": "after a meeting and a series of tests"."""
    for _ in range(STEPS):
        above = token.head
        if above is token:
            break
        if (token.dep == "conj" and token.pos == above.pos == "NOUN") or (
            token.dep == "pobj" and above.lower == "of" and above.head.lemma.lower() in QUANTITIES
        ):
            token = above if token.dep == "conj" else above.head
            continue
        break
    return token


def _at(governor: Token, records: Records) -> Sequence[str]:
    """The records at a word: its own, or those of the nouns that a verb merely says took place."""
    if governor.i in records:
        return records[governor.i]
    if governor.lemma in LIGHT and governor.pos in ("VERB", "AUX"):
        nouns = [c for c in governor.children if c.dep in (*_SUBJECTS, "dobj", "attr") and c.i in records]
        return [x for noun in nouns for x in records[noun.i]]
    return ()


def _about(verb: Token, parse: Parse, records: Records) -> list[str]:
    """The records of what somebody reacts to: "condemned the launch", "a test which drew criticism"."""
    if verb.pos != "VERB" or verb.lemma not in REACTIONS or verb.tag not in ("VBD", "VBN", "VBG"):
        return []
    nouns = [c for c in verb.rights if c.dep == "dobj"]
    nouns += [
        n for c in verb.rights if c.dep == "prep" and c.lower in ("to", "at", "for", "over", "on") for n in c.children
    ]
    if verb.dep == "relcl" and any(c.tag == "WDT" and c.dep == "nsubj" for c in verb.lefts):
        nouns.append(verb.head)
    found: list[str] = []
    for noun in nouns:
        if noun.pos == "NOUN":
            carried = records.get(noun.head.i, ()) if noun.dep == "dobj" and noun is verb.head else ()
            found += records.get(noun.i) or carried or named_before(noun, parse, records)
    return found


def taken_up(verb: Token, parse: Parse, records: Records) -> Sequence[str]:
    """The records of what "it came after …" speaks of: the sentence before; of "the launch came", the launch before."""
    subject = verb.child("nsubj")
    if verb.lemma not in COMING or subject is None or subject.i in records:
        return ()
    if subject.lower in ("it", "this", "that"):
        before = verb.sentence.index - 1
        if before < 0 or parse.sentences[before].kind is not verb.sentence.kind:
            return ()
        for root in parse.sentences[before].roots:
            if (found := _at(root, records)) or (found := [x for c in root.children for x in records.get(c.i, ())]):
                return found
        return ()
    return named_before(subject, parse, records)


def named_before(noun: Token, parse: Parse, records: Records) -> Sequence[str]:
    """The records of the last telling that "the launch" can speak of: "launched", "fired a rocket"."""
    if noun.pos != "NOUN" or not any(c.lower in POINTING for c in noun.lefts):
        return ()
    for i in range(noun.i - 1, max(-1, noun.i - REACH), -1):
        if i in records and _one_act(noun, parse.tokens[i]):
            return records[i]
    return ()


def _one_act(noun: Token, other: Token) -> bool:
    left, right = noun.lemma.lower(), other.lemma.lower()
    if same_stem(left, right) or any(left in kind and right in kind for kind in KIN):
        return True
    held = [c for c in other.rights if c.dep == "dobj"] if other.lemma in LIGHT and other.pos == "VERB" else []
    return any(same_stem(left, c.lemma.lower()) for c in held)


def counted(word: Token, parse: Parse) -> Apart | None:
    """The days that stand before a word: "two days after …", "the day after …"; None where they are not counted."""
    if word.i < 2:
        return None
    unit, number = parse.tokens[word.i - 1], parse.tokens[word.i - 2]
    if unit.lower in _MOMENTS and unit.sentence is word.sentence:
        return Apart(0, 1, unit.lower)
    if unit.lower == "days" and unit.sentence is word.sentence and number.pos != "NUM" and number.lower not in _VAGUE:
        return Apart(2, SOME_DAYS, "days")
    if unit.lower in ("hours", "hour") and unit.sentence is word.sentence:
        return Apart(0, max(1, math.ceil((_number(number.lower) or 1) / _HOURS)), "hours")
    size = _UNITS.get(unit.lemma.lower())
    if size is None or unit.sentence is not number.sentence:
        return None
    count = _number(number.lower)
    if count is None or (number.lower == "the" and unit.lower != "day") or count * size[0] > _MOST:
        return None
    days, slack = count * size[0], count * size[1]
    match _amount(number):
        case "LESS_THAN" | "EQUAL_OR_LESS":
            return Apart(0, days + slack, f"at most {count} {unit.lower}")
        case "MORE_THAN" | "EQUAL_OR_MORE":
            return Apart(days - slack, days + size[0] + slack, f"{count} {unit.lower} and more")
    return Apart(days - slack, days + slack, f"{count} {unit.lower}")


def _amount(number: Token) -> str | None:
    """What is said of a number before it: "less than a day after", "more than two weeks after"."""
    before = number.sentence.tokens[: number.i - number.sentence.row.first]
    said = (" ".join(t.lower for t in before[-size:]) for size in (3, 2, 1))
    return next((AMOUNT_MODS[phrase] for phrase in said if phrase in AMOUNT_MODS), None)


def _number(word: str) -> int | None:
    if word in ("a", "one", "the"):
        return 1
    if word.isdecimal() and word.isascii() and len(word) <= 3:
        return int(word)
    return NUMBERS.get(word)


def _by_verb(token: Token, records: Records) -> Iterator[Bond]:
    """Two nouns of a verb that orders them: "the test prompted a warning", "the talks were followed by a launch"."""
    verb = token.head
    if token.dep not in _SUBJECTS or not (verb.lemma in BRINGS or verb.lemma in COMES_AFTER):
        return
    passive = token.dep == "nsubjpass"
    if verb.lemma in COMES_AFTER and passive and verb.child("agent") is None:
        return
    for noun in _objects(verb, passive=passive):
        tie = Tie.AFTER if (verb.lemma in BRINGS) == passive else Tie.BEFORE
        for other in records.get(noun.i, ()):
            for own in records[token.i]:
                yield Bond(own, other, tie, tie)


def _objects(verb: Token, *, passive: bool) -> Iterator[Token]:
    """A verb's objects, "to" with them: "led to talks"; of a passive, its agent."""
    for child in verb.rights:
        if child.dep == "dobj" and not passive:
            yield from child.conjuncts()
        elif (child.dep == "agent" and passive) or (child.dep == "prep" and child.lower == "to" and not passive):
            for noun in islice(child.children, 4):
                if noun.dep == "pobj":
                    yield from noun.conjuncts()


def _told_before(verb: Token) -> Token | None:
    """The verb before, of one subject and one past: "they met on Monday and signed" tells the signing after it.

    "And also met" only adds an act.
    """
    before = verb.head
    if verb.dep != "conj" or verb.tag not in ("VBD", "VBN") or before.tag != verb.tag or own_subject(verb):
        return None
    own = [c for c in verb.lefts if c.dep in ("aux", "auxpass")]
    if verb.tag == "VBN" and (any(c.tag != "VBD" or c.lemma != "be" for c in own) or before.child("auxpass") is None):
        return None  # "was detained in May and accused of spying", "had been detained in May and was released"
    if any(c.lower in BESIDES for c in verb.children):
        return None
    return before if any(c.dep == "cc" and c.lower == "and" for c in before.children) else None
