"""How likely somebody mentioned before is whom a pronoun means: recency, role, what syntax points to, and sides."""

from __future__ import annotations

from dateline.actors.binding import SUBJECTS, beside_it, controls, over, owns_what, speaks_of_late
from dateline.actors.discourse import Discourse, Seen
from dateline.actors.found import Draft, Gender
from dateline.actors.implied import described, done_to_over
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
    if seen.head.dep in SUBJECTS and over(seen.head.head, token):
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
DESCRIBED = 2.5
"""What it gives somebody in whose own clause the pronoun stands: "a man who lost his seat"."""
INSIDE = 1.5
"""What it takes from those who are only spoken of between quotation marks."""


def _main(verb: Token) -> bool:
    """Whether a verb is its sentence's main one, or is coordinated with it."""
    return verb.head is verb or (verb.dep == "conj" and verb.head.head is verb.head)


def score(token: Token, seen: Seen, far: int, order: int, discourse: Discourse) -> float:
    """Recency first, then role: a subject before an object before a modifier; the last pronoun's actor goes on."""
    points = 10.0 - 3.0 * far - 0.35 * min(order, 12) + _role(token, seen, far)
    dep = seen.head.dep
    opens = token.dep in SUBJECTS and (token.lower in HE or token.lower in SHE) and discourse.opens(token)
    if seen.modifier:
        points -= 3.0
    if beside_it(seen, token) or done_to_over(discourse, seen, token):
        points += 6.0
    if far == 0 and token.dep == "poss" and described(token) is seen.head:
        points += DESCRIBED
    if (
        seen.draft.kind is ActorKind.COUNTRY
        and dep == "pobj"
        and seen.head.head.lower in words("acting", "place_prepositions")
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
    if far == 0 and dep in SUBJECTS and over(seen.head.head, token):
        points += 2.0
    elif far == 0 and dep == "appos" and seen.draft.kind is ActorKind.PERSON and _apposed_subject(seen.head, token):
        points += 5.0
    if far == 1 and dep in SUBJECTS and token.dep in SUBJECTS and seen.head.head.dep == "ROOT":
        points += 1.5
    if token.sentence.block != seen.head.sentence.block:
        points -= 0.5
    if discourse.quoted(token.i) != discourse.quoted(seen.head.i):
        points -= 1.5
        if opens and not discourse.quoted(token.i):
            points -= INSIDE
    if opens and far <= 2 and dep in SUBJECTS and _main(seen.head.head):
        points += GOES_ON
    if far <= 1 and seen.head.lower in THEY and token.lower in THEY and dep in SUBJECTS and seen.form is Form.PRONOUN:
        points += 2.0
    if seen.draft.kind is ActorKind.GROUP and token.lower in THEY:
        points += 2.0
    elif token.lower in THEY and seen.draft.kind is ActorKind.COUNTRY:
        points -= 1.0
    return points


def _role(token: Token, seen: Seen, far: int) -> float:
    """What the part in its sentence gives somebody."""
    dep = seen.head.dep
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


def _apposed_subject(name: Token, token: Token) -> bool:
    """ "Its leader, X, has raised his voice": a name in apposition to the subject of the clause is the subject."""
    subject = name.head
    return subject.dep in SUBJECTS and over(subject.head, token)
