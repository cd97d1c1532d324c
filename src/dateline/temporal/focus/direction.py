"""`Way`: which way an expression points in time, by its preposition, its clause's verb and the nouns it hangs on."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from dateline.lexicon.tables import words
from dateline.model import Token
from dateline.temporal.focus.undone import came_to_nothing
from dateline.temporal.grammar.find import Found
from dateline.temporal.vocabulary import ORDINALS

PAST, PRESENT, FUTURE = -1, 0, 1

_FUTURE_PREPS = {"by", "until", "till"}
_PAST_PREPS = {"since"}
_AHEAD = words("time", "clauses.ahead")
_AHEAD_NOUNS = words("time", "clauses.ahead_nouns")
_APPOINTED = words("time", "clauses.appointed")
_POSTPONING = words("time", "clauses.postponing")
_ASKING = words("time", "clauses.looking_ahead")
_BEFALLEN = words("time", "clauses.befallen")
_SAYING = words("time", "clauses.saying")
_SPEAKING = words("time", "clauses.speaking")
_FRAMING = words("time", "clauses.framing_nouns")
OPENING = 8
"""Words after the first among which a sentence's opening participle has its time."""
_TIMETABLE = words("time", "clauses.timetable")
_MODALS = {"will", "'ll", "wo", "shall", "can", "may", "could", "would", "should", "might", "must"}


@dataclass(frozen=True, slots=True)
class Way:
    """Which way an expression points: `tense` is -1, 0, 1 or `None` for not known; `firm` when attached to its verb."""

    tense: int | None
    firm: bool
    preposition: str
    coming: bool = False
    """Hangs on a noun that it sets in the future: "the meetings in two weeks"."""
    figures: bool = False
    """Stands where figures are set beside each other: "up from $2 million a year earlier"."""
    back: bool = False
    """In a clause of what came before the telling: "had brought them together in March"."""
    apposed: bool = False
    """Says again, from the telling before, the date just named: "in May 1920, a year later"."""
    aside: bool = False
    """Stands in a relative clause."""
    zone: str | None = None
    """The IANA name of the zone of the one place that its sentence names."""
    told_before: bool = False
    """Looks ahead from a past that may itself be over: "was to be heard on Friday"."""


def way(found: Found) -> Way:
    """The way of an expression, by its preposition and its clause's verb."""
    token = found.token
    before = found.line.low(found.first - 1)
    preposition = before if before in _PREPS else ""
    if found.line.low(found.last) in ("'s", "'"):
        return Way(FUTURE, False, preposition) if _run_up(found) else _possessive(token, preposition)
    if _run_up(found):
        return Way(FUTURE, True, preposition)
    if before == "come" and found.line.tokens[found.first - 1].tag != "VBN":
        return Way(FUTURE, True, preposition)
    if before == "as" and found.line.low(found.first - 2) in ("soon", "early", "late"):
        return Way(FUTURE, True, preposition)
    if preposition in _FUTURE_PREPS:
        tense, firm = _tense(token)
        if tense == PAST and not _perfect(token) and not _puts_off(token):
            return Way(PAST if firm else None, firm, preposition)
        return Way(FUTURE, firm, preposition)
    if preposition in _PAST_PREPS:
        return Way(PAST, True, preposition)
    if before == "in" and found.line.low(found.first - 2) == "back":
        return Way(PAST, True, preposition)
    tense, firm = _tense(token)
    if tense in (PAST, FUTURE) and not firm and _befallen(token):
        tense, firm = PAST, True
    if (tense == FUTURE and _in_a_speech(token)) or _speaking(found) or came_to_nothing(token):
        tense, firm = PAST, True
    ahead = preposition == "in" and _event_ahead(found)
    return Way(tense, firm, preposition, ahead, told_before=tense == FUTURE and _told_before(token))


def _befallen(token: Token) -> bool:
    """Whether the noun that a time hangs on has happened though its clause looks ahead: "the raid on Friday will …"."""
    for above in islice(token.ancestors(), STEPS):
        if above.pos in ("VERB", "AUX"):
            return False
        if above.pos == "NOUN" and above.lemma in _BEFALLEN:
            return True
    return False


def _in_a_speech(token: Token) -> bool:
    """Whether a time is that of a speech in which something to come was said: "vowed to strike in a speech in May".

    Not where the speech is itself to come: "promised to outline the plan in a speech on Friday".
    """
    held: Token | None = None
    for above in islice(token.ancestors(), STEPS):
        if above.pos == "NOUN" and above.lemma in _FRAMING and above.head.lower in ("during", "in", "at"):
            held = above
        if above.pos in ("VERB", "AUX"):
            teller = above.head
            return (
                held is not None
                and above.lemma not in _SAYING
                and above.lemma not in _SPEAKING
                and teller is not above
                and teller.pos == "VERB"
                and verb_tense(teller) == PAST
            )
    return False


def _speaking(found: Found) -> bool:
    """Whether a time stands in the participle that opens a sentence: "Speaking Sunday on the radio, he said …"."""
    line = found.line
    first = line.tokens[0]
    near = found.first <= OPENING and all(line.texts[i] != "," for i in range(min(found.first, len(line))))
    return near and first.tag == "VBG" and first.lemma in _SPEAKING and line.low(found.first - 1) not in _FUTURE_PREPS


def _told_before(token: Token) -> bool:
    """Whether the verb that looks ahead is told as past: "was scheduled for", "planned a march on"."""
    for above in islice(token.ancestors(), STEPS):
        if above.pos in ("VERB", "AUX"):
            teller = above.head if above.tag == "VB" else above
            return teller.tag == "VBD" or any(c.lower in ("was", "were") for c in teller.children)
    return False


def _event_ahead(found: Found) -> bool:
    """Whether "in" and a length follow a noun that can lie ahead: not "the first talks", not "three meetings"."""
    line = found.line
    for i in range(found.first - 2, max(-1, found.first - 10), -1):
        token = line.tokens[i]
        if token.pos in ("VERB", "AUX", "PUNCT"):
            return False
        if token.lemma.lower() in _AHEAD_NOUNS:
            counting = token.head.head if token.dep == "pobj" and token.head.lower == "of" else token
            kin = (*token.children, *counting.children)  # "the first round of talks"
            return not any(c.tag in ("JJS", "RBS", "CD") or c.lower in ORDINALS or c.lower == "only" for c in kin)
    return False


def _run_up(found: Found) -> bool:
    """Whether the words before say that it is still to come: "ahead of Friday's vote", "in the run-up to the 9th"."""
    line, i = found.line, found.first
    if line.low(i - 1) == "the":
        i -= 1
    if line.low(i - 1) == "of":
        return line.low(i - 2) == "ahead"
    return line.low(i - 1) == "to" and line.low(i - 2) == "up" and line.low(i - 4) in ("run", "build", "lead")


def _puts_off(token: Token) -> bool:
    """Whether the clause's verb moves something to a later day: "extended its deadline until Tuesday"."""
    for above in islice(token.ancestors(), STEPS):
        if above.pos == "VERB":
            off = above.lemma in ("put", "hold") and any(c.lower == "off" for c in above.children)
            return (off or above.lemma in _POSTPONING) and not any(c.lower == "had" for c in above.children)
    return False


_EITHER = {"launch", "release", "exercise", "drill"}
"""Nouns as often spoken of after the event as before it: "will discuss Sunday's launch"."""


def _possessive(token: Token, preposition: str) -> Way:
    """ "Thursday's meeting will …" looks forward with its verb; another possessive looks back."""
    owner = token.head
    if _befallen(token):
        return Way(PAST, True, preposition)
    if owner.dep in ("nsubj", "nsubjpass") and verb_tense(owner.head) == FUTURE:
        return Way(FUTURE, False, preposition)
    if owner.lemma in _AHEAD_NOUNS and owner.lemma not in _EITHER and _tense(owner)[0] == FUTURE:
        return Way(FUTURE, False, preposition)
    return Way(None if owner.lemma in _AHEAD_NOUNS else PAST, False, preposition)


def _perfect(token: Token) -> bool:
    """Whether the clause's verb is a present perfect, which looks forward with "until" and "by"."""
    for above in token.ancestors():
        if above.pos == "VERB":
            return any(c.lower in ("has", "have", "'ve") for c in above.children)
    return False


_PREPS = {"on", "in", "by", "until", "till", "since", "at", "for", "from", "during", "after", "before", "over",
          "within", "through", "throughout", "of", "between", "to", "into", "around", "about", "as"}  # fmt: skip
STEPS = 8
MOST_CHILDREN = 60
"""Words of a verb's own that are looked at: its auxiliaries come first, and hostile text hangs on thousands."""
_PAST_FORMS = {"fell", "found", "felt", "lay", "saw", "wound", "bound", "ground"}
"""Past forms that are also the present of a rarer verb: prices that "fell on Friday" fell no trees."""
_UNCHANGING = {"hurt", "cut", "put", "set", "hit", "let", "quit", "shut", "cost", "spread", "read", "beat", "cast"}
"""One form for present and past: of "they hit it on Friday" the tagger's guess is no evidence."""


def _tense(token: Token) -> tuple[int | None, bool]:
    """The tense of the nearest verb above, and whether only prepositions stand between."""
    firm = True
    for above in islice(token.ancestors(), STEPS):
        if above.pos in ("VERB", "AUX") and not _joins(above):
            tense = verb_tense(above)
            return (FUTURE if tense == PRESENT and firm and above.lemma in _TIMETABLE else tense), firm
        if above.pos not in ("ADP", "SCONJ") and above.lower not in ("earlier", "later", "late", "early"):
            firm = False
            if above.lower in ("due", "effective", "scheduled", "payable", "expected", "likely"):
                return FUTURE, True
    return None, False


def _joins(verb: Token) -> bool:
    """Whether a participle only joins what follows to its clause: "declared it over in May, following the tests"."""
    return verb.lower == "following" and verb.dep in ("prep", "advcl", "acl") and verb.child("aux", "nsubj") is None


def verb_tense(verb: Token) -> int | None:
    """Past, present or future of a clause's verb, by its form and its auxiliaries; `None` where it shows none."""
    forms = {c.lower for c in islice(verb.children, MOST_CHILDREN) if c.dep in ("aux", "auxpass")}
    if verb.tag == "VBD" and not forms & {"had", "has", "have", "'ve"}:
        return FUTURE if verb.lemma == "plan" else PAST
    if forms & _MODALS:
        return PAST if "have" in forms else FUTURE
    if verb.tag == "VBP" and verb.lower in _PAST_FORMS:
        return PAST
    if verb.tag == "VBN" and verb.lemma in _APPOINTED and not forms & {"had", "has", "have", "'ve", "'d"}:
        return FUTURE
    if forms & {"was", "were", "had", "did", "has", "have", "'ve"}:
        return PAST
    if verb.tag == "VB":
        return _infinitive(verb, forms)
    if verb.tag == "VBG" and forms & {"is", "are", "'s", "'re", "am"}:
        return FUTURE if verb.lemma in _TIMETABLE or verb.lemma == "go" else PRESENT
    if verb.tag in ("VBZ", "VBP"):
        if verb.lemma in _SAYING:
            return PAST
        return None if verb.tag == "VBP" and verb.lower in _UNCHANGING else PRESENT
    if verb.tag == "VBN":
        if forms & {"is", "are", "be", "been", "being", "'s", "'re"}:
            return FUTURE if verb.lemma in _AHEAD else PRESENT
        return PAST
    if verb.tag == "VBG" and verb.dep in ("advcl", "acl", "xcomp", "pcomp") and verb.head is not verb:
        return verb_tense(verb.head) if verb.head.pos in ("VERB", "AUX") and verb.head.tag != "VBG" else None
    return None


def _infinitive(verb: Token, forms: set[str]) -> int | None:
    """ "Plans to meet", "was to meet", a headline's "Kim to meet Moon" look ahead; "flew there to meet" looks back."""
    if "to" not in forms:
        return None
    above = verb.head
    headline = above.head is above and above.pos == "PROPN"
    if headline or above is verb or above.lemma in _AHEAD or above.lemma in _ASKING or above.lemma == "be":
        return FUTURE
    if above.tag in ("VBZ", "VBP"):
        return FUTURE
    if above.tag == "VBG":
        return FUTURE if above.lemma == "go" else None
    return PAST if above.tag == "VBD" else None
