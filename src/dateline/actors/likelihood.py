"""How likely somebody mentioned before is whom a pronoun means: recency, role, what syntax points to, and sides."""

from __future__ import annotations

from dateline.actors.binding import SUBJECTS, after_own_end, beside_it, controls, over, owns_what, speaks_of_late
from dateline.actors.discourse import Discourse, Seen
from dateline.actors.found import Draft, Gender
from dateline.actors.implied import described, done_to_over, judged_saying, tells_of_himself
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Form, Token

HE = frozenset({"he", "him", "his", "himself"})
SHE = frozenset({"she", "her", "hers", "herself"})
IT = frozenset({"it", "its", "itself"})
THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
WE = frozenset({"we", "us", "our", "ours", "ourselves"})


def side(token: Token, seen: Seen, speaker: Draft | None, discourse: Discourse) -> float:
    """Gender that is known speaks for somebody; who speaks of "us" does not call the same side "them"."""
    draft = seen.draft
    if draft.kind is ActorKind.PERSON:
        points = 0.0
        if draft.gender is not Gender.UNKNOWN:
            points += KNOWN_WOMAN if draft.gender is Gender.FEMALE else KNOWN
        if seen.form is Form.NOMINAL and any(c.lower in ANY for c in seen.head.children):
            points -= ANYBODY
        if token.dep in SUBJECTS and discourse.by_verb.get(token.head.i):
            points += speaks_of_late(seen)
        return points
    if speaker is None or not discourse.quoted(token.i) or draft.kind is not ActorKind.COUNTRY:
        return 0.0
    outside = token.lower in THEY and not discourse.quoted(seen.head.i)
    if seen.head.dep in SUBJECTS and over(seen.head.head, token) and not outside:
        return 0.0
    if draft is not speaker and draft.country != speaker.country:
        return 0.0
    return -NOT_US if token.lower in THEY else -OWN_SIDE


ANY = frozenset({"a", "an", "one", "another", "some"})
KNOWN = 0.3
"""What a gender that the report has shown gives over one that is not known."""
KNOWN_WOMAN = 7.0
"""As `KNOWN`, for "she": most whose gender a report does not show are men."""
ANYBODY = 2.0
"""What it takes from "a leader", of whom a report hardly says more."""
OWN_SIDE = 3.0
"""What it takes from the speaker's own country inside a quotation."""
NOT_US = 20.0
"""As `OWN_SIDE`, for "they" and "them"."""
GOES_ON = 1.5
"""What a paragraph that opens with "He" gives those who are subjects of the main verbs before it."""
SAYS = 6.0
"""What it gives a name right before "saying he"."""
TELLER = 8.0
"""What it takes from those who only tell what a pronoun deep in their words is said of."""
DESCRIBED = 2.5
"""What it gives somebody in whose own clause the pronoun stands: "a man who lost his seat"."""
NO_STATE = 4.0
"""What it takes from a body where the pronoun owns what only states have."""
TELLS = 6.0
"""What it gives who says in a relative clause what the pronoun is the subject of."""
INSIDE = 1.5
"""What it takes from those who are only spoken of between quotation marks."""


def _main(verb: Token) -> bool:
    """Whether a verb is its sentence's main one, or is coordinated with it."""
    return verb.head is verb or (verb.dep == "conj" and verb.head.head is verb.head)


def score(token: Token, seen: Seen, far: int, order: int, discourse: Discourse) -> float:
    """Recency first, then role: a subject before an object before a modifier; the last pronoun's actor goes on."""
    points = 10.0 - 3.0 * far - 0.35 * min(order, 12) + _role(token, seen, far)
    head = bearing(seen)
    dep = head.dep
    opens = token.dep in SUBJECTS and (token.lower in HE or token.lower in SHE) and discourse.opens(token)
    if seen.modifier:
        points -= 3.0
    if (
        seen.draft.kind is ActorKind.ORGANISATION
        and token.dep == "poss"
        and token.head.lower in words("acting", "states_own")
    ):
        points -= NO_STATE
    if beside_it(seen, token) or after_own_end(seen, token) or done_to_over(discourse, seen, token):
        points += 6.0
    if far == 0 and token.dep == "poss" and described(token) is seen.head:
        points += DESCRIBED
    if far == 0 and seen.head in (tells_of_himself(token), judged_saying(token)):
        points += TELLS
    if (
        seen.draft.kind is ActorKind.COUNTRY
        and dep == "pobj"
        and seen.head.head.lower in words("acting", "place_prepositions")
        and not beside_it(seen, token)
    ):
        points -= 2.5
    if token.lower == "it" and token.dep == "nsubj" and token.head.lemma in words("acting", "speech"):
        if far == 0 and over(token.head, seen.head):
            points -= 6.0
        if (
            seen.draft.kind is ActorKind.ORGANISATION
            and dep == "nsubj"
            and seen.head.head.lemma in words("acting", "speech")
        ):
            points += 4.0
    if far == 0 and token.dep == "poss" and dep == "poss":
        points += 1.0
    if far == 0 and dep in SUBJECTS and over(head.head, token):
        points += 2.0
    if far == 0 and token.lower in IT and token.dep == "poss" and _within_subject(seen.head, token):
        points += 5.0
    if far == 1 and dep in SUBJECTS and token.dep in SUBJECTS and head.head.dep == "ROOT":
        points += 1.5
    if token.sentence.block != seen.head.sentence.block:
        points -= 0.5
    if discourse.quoted(token.i) != discourse.quoted(seen.head.i):
        points -= 1.5
        if opens and not discourse.quoted(token.i):
            points -= INSIDE
    if opens and far <= 2 and dep in SUBJECTS and _main(head.head):
        points += GOES_ON
    if far == 0 and token.dep in SUBJECTS and seen.head is _right_before_said(token):
        points += SAYS
    if far <= 1 and seen.head.lower in THEY and token.lower in THEY and dep in SUBJECTS and seen.form is Form.PRONOUN:
        points += 2.0
    if token.lower in THEY and many(seen):
        points += 2.0 - (TELLER if _tells(seen, token) else 0.0)
    elif token.lower in THEY and seen.draft.kind is ActorKind.COUNTRY:
        points -= 1.0
    return points


def _within_subject(head: Token, token: Token) -> bool:
    """ "The ministry said talks with Oman must end its tests": who stands in the nearer clause's subject."""
    if head.dep != "pobj" or head.head.dep != "prep" or head.head.lower not in ("with", "on", "against", "over"):
        return False
    noun = head.head.head
    return noun.dep in SUBJECTS and noun.head.dep in ("ccomp", "advcl") and over(noun.head, token) and noun.i < head.i


def _right_before_said(token: Token) -> Token | None:
    """The word before "saying" in "and Otieno saying he would": who says it, whatever it hangs on."""
    tokens, first = token.sentence.tokens, token.sentence.row.first
    at = token.i - first - 1
    if at > 0 and tokens[at].lower == "that":
        at -= 1
    said = at > 0 and tokens[at].tag == "VBG" and tokens[at].lemma in words("acting", "speech")
    return tokens[at - 1] if said and tokens[at - 1].pos == "PROPN" else None


def many(seen: Seen) -> bool:
    """Whether a mention says that they are several: a group, or a state called "the Kenyans"."""
    if seen.draft.kind is ActorKind.GROUP:
        return True
    return seen.form is Form.NOMINAL and seen.head.tag in ("NNS", "NNPS")


def reports_only(discourse: Discourse, token: Token, seen: Seen) -> bool:
    """Whether somebody is only a paper that was told ("told Lusa that they"), or that gives another's words."""
    draft = seen.draft
    if draft.kind is not ActorKind.ORGANISATION or "JRN" not in draft.sectors or seen.form is Form.PRONOUN:
        return False
    if discourse.quoted(token.i) and not discourse.quoted(seen.head.i) and discourse.speaker_at(token.i) is not draft:
        return True
    to = seen.head.dep == "pobj" and seen.head.head.lower in ("to", "with", "on")
    verb = seen.head.head.head if to else seen.head.head
    told = verb.lemma in words("acting", "told") or verb.lemma in ("say", "interview")
    return told and (to or seen.head.dep in ("dobj", "dative"))


def _tells(seen: Seen, token: Token) -> bool:
    """ "Sources said that war would come if they went on": who only reports is not spoken of deep in the report."""
    verb = seen.head.head
    if seen.head.dep != "nsubj" or seen.head.lower not in words("collectives", "words.tellers"):
        return False
    if verb.lemma not in words("acting", "speech") or not over(verb, token):
        return False
    before = token.sentence.tokens[token.i - 1 - token.sentence.row.first]
    if token.dep in SUBJECTS and before.lower in ("should", "had", "were") and before.i == token.i - 1:
        return True  # "said war would come should they go on"
    clause = token.head if token.dep in SUBJECTS else token.head.head
    return not (clause.dep == "ccomp" and clause.head is verb)


def _role(token: Token, seen: Seen, far: int) -> float:
    """What the part in its sentence gives somebody."""
    dep = bearing(seen).dep
    if dep in SUBJECTS:
        return 3.0
    if dep == "conj" and seen.head.head.dep in SUBJECTS:
        return 2.0
    if controls(seen, token):
        return 5.0
    if dep in ("dobj", "dative", "agent"):
        return 1.0
    if token.lower not in THEY and far == 0 and _agent(seen.head, token):
        return 5.0
    if dep == "poss":
        return 3.5 if owns_what(seen, token) else 0.5
    return 0.0


def _agent(head: Token, token: Token) -> bool:
    """ "As shown by Otieno in his letter": who does what a passive says."""
    return head.dep == "pobj" and head.head.dep == "agent" and over(head.head.head, token)


def bearing(seen: Seen) -> Token:
    """ "Its leader, X, has raised his voice": a name in apposition to a subject has the subject's part."""
    head = seen.head
    apposed = head.dep == "appos" and head.head.i < head.i and head.head.dep in SUBJECTS
    if apposed and head.sentence.tokens[head.i - 1 - head.sentence.row.first].text == "(":
        return head  # "LISBON (Lusa) - The ministry"
    return head.head if apposed and seen.draft.kind in (ActorKind.PERSON, ActorKind.ORGANISATION) else head
