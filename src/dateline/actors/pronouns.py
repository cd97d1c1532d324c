"""Finds pronouns and their antecedents: nearest fitting by gender, number, role, syntax and quotation."""

from __future__ import annotations

from collections.abc import Callable

from dateline.actors.addressees import YOU, addressee
from dateline.actors.binding import (
    SUBJECTS,
    ahead,
    bars,
    beside_it,
    controls,
    named_after,
    over,
    owns_what,
    speaks_of_late,
    spoken_of,
)
from dateline.actors.discourse import Discourse, Seen
from dateline.actors.expletives import empty
from dateline.actors.found import Draft, Found, Gender
from dateline.actors.text import Text
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Form, Token

HE = frozenset({"he", "him", "his", "himself"})
SHE = frozenset({"she", "her", "hers", "herself"})
IT = frozenset({"it", "its", "itself"})
THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
I = frozenset({"i", "me", "my", "mine", "myself"})  # noqa: E741
WE = frozenset({"we", "us", "our", "ours", "ourselves"})
ALL = HE | SHE | IT | THEY | I | WE | YOU
Fits = Callable[[Draft], bool]

BACK = 3
"""Sentences that an antecedent may lie back."""


def is_pronoun(token: Token) -> bool:
    """Whether the token is a personal or possessive pronoun that this room reads."""
    return token.lower in ALL and token.tag in ("PRP", "PRP$", "NNP", "NN", "PRON")


def resolve(text: Text, discourse: Discourse, token: Token) -> Found | None:
    """The mention that a pronoun is, joined to its actor; `None` where it has no actor for an antecedent."""
    low = token.lower
    if low == "us" and token.text == "US":
        return None
    speaker = discourse.speaker_at(token.i)
    if low in I or low in WE:
        return _speaker(discourse, token, speaker)
    if low in YOU:
        return _addressee(discourse, token, speaker)
    if low in HE or low in SHE:
        gender = Gender.MALE if low in HE else Gender.FEMALE
        chosen = _best(discourse, token, lambda d: _person_fits(d, gender), speaker)
        if chosen is None:
            return None
        made = _made(token, chosen.draft)
        made.gender = gender
        return _join(discourse, made, chosen, f"{low!r}: nearest {'man' if low in HE else 'woman'}")
    if low in IT:
        if empty(token, discourse.actor_tokens):
            return None
        chosen = _best(discourse, token, _thing_fits, speaker)
        if chosen is None or _rival_wins(text, discourse, token, chosen, plural=False):
            return None
        return _join(discourse, _made(token, chosen.draft), chosen, f"{low!r}: nearest state or body")
    coming = ahead(discourse, token)
    if coming is not None and coming.members:
        made = _made(token, coming)
        discourse.scene.join(made, coming, "pronoun", f"{low!r}: those named together right after")
        return made
    together = discourse.those_who_met(token)
    if together is not None:
        made = _made(token, together)
        discourse.scene.join(made, together, "pronoun", f"{low!r} {token.head.text}: the two who were last named")
        return made
    pair = discourse.pair_before(token)
    if pair is not None and not (_of_states(pair.draft) and _rival_wins(text, discourse, token, pair, plural=True)):
        made = _made(token, pair.draft)
        discourse.scene.join(made, pair.draft, "pronoun", f"{low!r}: the two named together before")
        return made
    chosen = _best(discourse, token, _several_fit, speaker)
    if chosen is None or _rival_wins(text, discourse, token, chosen, plural=True):
        return None
    return _join(discourse, _made(token, chosen.draft), chosen, f"{low!r}: nearest group or body")


def _made(token: Token, draft: Draft) -> Found:
    return Found(token.i, token.i + 1, token.start, token.end, token, Form.PRONOUN, draft.kind, draft.name)


def _join(discourse: Discourse, made: Found, chosen: Seen, detail: str) -> Found:
    discourse.scene.join(made, chosen.draft, "pronoun", f"{detail}, {chosen.draft.name}")
    return made


def _speaker(discourse: Discourse, token: Token, speaker: Draft | None) -> Found | None:
    """Inside a quotation "I" is the speaker; "we" the speaker's side: the country or body, else the speaker."""
    if speaker is None:
        return None
    low = token.lower
    if low in I and speaker.kind is not ActorKind.PERSON:
        return None
    made = _made(token, speaker)
    if (
        low in WE
        and speaker.kind is ActorKind.PERSON
        and speaker.country in discourse.scene.countries
        and "GOV" in speaker.sectors
    ):
        side = discourse.scene.countries[speaker.country or ""]
        made.kind, made.name = side.kind, side.name
        discourse.scene.join(made, side, "quotation", f"{low!r} in the words of {speaker.name}: the speaker's side")
        return made
    discourse.scene.join(made, speaker, "quotation", f"{low!r} in the words of {speaker.name}")
    return made


def _addressee(discourse: Discourse, token: Token, speaker: Draft | None) -> Found | None:
    to = addressee(discourse, token, speaker)
    if to is None:
        return None
    made = _made(token, to[0])
    discourse.scene.join(made, to[0], "addressee", f"{token.lower!r}: {to[1]}")
    return made


# ---------------------------------------------------------------- what fits


def _person_fits(draft: Draft, gender: Gender) -> bool:
    return draft.kind is ActorKind.PERSON and not draft.plural and draft.gender in (gender, Gender.UNKNOWN)


def _thing_fits(draft: Draft) -> bool:
    return draft.kind in (ActorKind.COUNTRY, ActorKind.ORGANISATION, ActorKind.GOVERNMENT) and not draft.plural


def _several_fit(draft: Draft) -> bool:
    return draft.kind in (ActorKind.GROUP, ActorKind.COUNTRY, ActorKind.ORGANISATION) or draft.plural


def _of_states(draft: Draft) -> bool:
    return all(m.kind is ActorKind.COUNTRY for m in draft.members)


def _best(discourse: Discourse, token: Token, fits: Fits, speaker: Draft | None) -> Seen | None:
    best: Seen | None = None
    best_score = 0.0
    here = discourse.sentence_of(token)
    coming = ahead(discourse, token)
    if coming is not None and fits(coming):
        return Seen(coming, token, Form.NAME, modifier=False)
    barred = [*named_after(discourse, token), *spoken_of(discourse, token)]
    for order, seen in enumerate(reversed(discourse.seen[-60:])):
        far = max(0, here - seen.head.sentence.index)
        if far > BACK:
            break
        if not fits(seen.draft) or (
            seen.draft is speaker and discourse.quoted(token.i) and seen.draft.kind is ActorKind.PERSON
        ):
            continue
        if bars(token, seen) or seen.draft in barred:
            continue
        score = _score(token, seen, far, order, discourse) + _side(token, seen, speaker, discourse)
        if best is None or score > best_score:
            best, best_score = seen, score
    return best


def _side(token: Token, seen: Seen, speaker: Draft | None, discourse: Discourse) -> float:
    """Gender that is known speaks for somebody; who speaks of "us" does not call the same side "them"."""
    draft = seen.draft
    if draft.kind is ActorKind.PERSON:
        score = 0.0
        if draft.gender is not Gender.UNKNOWN:
            score += KNOWN_WOMAN if draft.gender is Gender.FEMALE else KNOWN
        if seen.form is Form.NOMINAL and any(c.lower in ("a", "an") for c in seen.head.children if c.dep == "det"):
            score -= ANYBODY
        if token.dep in SUBJECTS and discourse.by_verb.get(token.head.i):
            score += speaks_of_late(seen)
        return score
    if speaker is None or not discourse.quoted(token.i) or draft.kind is not ActorKind.COUNTRY:
        return 0.0
    if seen.head.lower not in WE and seen.head.dep in SUBJECTS and over(seen.head.head, token):
        return 0.0
    if draft is not speaker and draft.country != speaker.country:
        return 0.0
    return -NOT_US if token.lower in THEY else -OWN_SIDE


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
INSIDE = 1.5
"""What it takes from those who are only spoken of between quotation marks."""


def _main(verb: Token) -> bool:
    """Whether a verb is its sentence's main one, or is coordinated with it."""
    return verb.head is verb or (verb.dep == "conj" and verb.head.head is verb.head)


def _score(token: Token, seen: Seen, far: int, order: int, discourse: Discourse) -> float:
    """Recency first, then role: a subject before an object before a modifier; the last pronoun's actor goes on."""
    score = 10.0 - 3.0 * far - 0.35 * min(order, 12)
    dep = seen.head.dep
    opens = token.dep in SUBJECTS and (token.lower in HE or token.lower in SHE) and discourse.opens(token)
    if dep in SUBJECTS:
        score += 3.0
    elif dep == "conj" and seen.head.head.dep in SUBJECTS:
        score += 2.0
    elif controls(seen, token):
        score += 5.0
    elif dep in ("dobj", "dative", "agent"):
        score += 1.0
    elif dep == "poss":
        score += 3.5 if owns_what(seen, token) else 0.5
    if seen.modifier:
        score -= 3.0
    if beside_it(seen, token):
        score += 6.0
    if (
        seen.draft.kind is ActorKind.COUNTRY
        and dep == "pobj"
        and seen.head.head.lower in words("acting", "place_prepositions")
    ):
        score -= 2.5
    if token.lower == "it" and token.dep == "nsubj" and token.head.lemma in words("acting", "speech"):
        if far == 0 and over(token.head, seen.head):
            score -= 6.0
        if (
            seen.draft.kind is ActorKind.ORGANISATION
            and dep == "nsubj"
            and seen.head.head.lemma in words("acting", "speech")
        ):
            score += 4.0
    if far == 0 and token.dep == "poss" and dep == "poss":
        score += 1.0
    if far == 0 and dep in SUBJECTS and over(seen.head.head, token):
        score += 2.0
    elif far == 0 and dep == "appos" and seen.draft.kind is ActorKind.PERSON and _apposed_subject(seen.head, token):
        score += 5.0
    if far == 1 and dep in SUBJECTS and token.dep in SUBJECTS and seen.head.head.dep == "ROOT":
        score += 1.5
    if token.sentence.block != seen.head.sentence.block:
        score -= 0.5
    if discourse.quoted(token.i) != discourse.quoted(seen.head.i):
        score -= 1.5
        if opens and not discourse.quoted(token.i):
            score -= INSIDE
    if opens and far <= 2 and dep in SUBJECTS and _main(seen.head.head):
        score += GOES_ON
    if far <= 1 and seen.head.lower in THEY and token.lower in THEY and dep in SUBJECTS and seen.form is Form.PRONOUN:
        score += 2.0
    if seen.draft.kind is ActorKind.GROUP and token.lower in THEY:
        score += 2.0
    elif token.lower in THEY and seen.draft.kind is ActorKind.COUNTRY:
        score -= 1.0
    return score


def _apposed_subject(name: Token, token: Token) -> bool:
    """ "Its leader, X, has raised his voice": a name in apposition to the subject of the clause is the subject."""
    subject = name.head
    return subject.dep in SUBJECTS and over(subject.head, token)


def _rival_wins(text: Text, discourse: Discourse, token: Token, chosen: Seen, *, plural: bool) -> bool:
    """Whether a noun that is no actor is the likelier antecedent, by the same measure of recency and role."""
    best = None
    best_score = -99.0
    here = token.sentence.index
    low = max(0, token.i - 80)
    for i in range(token.i - 1, low, -1):
        t = text.tokens[i]
        if t.sentence.index < here - 1:
            break
        if (
            t.pos != "NOUN"
            or t.ent in ("DATE", "TIME", "MONEY", "PERCENT")
            or t.dep in ("compound", "npadvmod", "amod")
            or i in discourse.actor_tokens
        ):
            continue
        if (t.tag == "NNS") != plural:
            continue
        if _same_clause(token, t):
            continue
        far = here - t.sentence.index
        score = 10.0 - 3.0 * far - 0.05 * (token.i - i)
        if t.dep in SUBJECTS:
            score += 3.0
            if far == 0 and over(t.head, token):
                score += 2.0
            if far == 1 and token.dep in SUBJECTS and t.head.dep == "ROOT":
                score += 1.5
        elif t.dep == "dobj":
            score += 0.5
        elif t.dep == "pobj":
            score -= 1.0
        if score > best_score:
            best, best_score = t, score
    if best is None:
        return False
    mine = _score(token, chosen, here - chosen.head.sentence.index, 0, discourse)
    bonus = _willing(token) - (PAIRED if chosen.draft.members else 0.0)
    return best_score > mine + bonus


PAIRED = 2.0
"""What it takes from two that only stand side by side, where another noun may be meant."""


def _same_clause(token: Token, other: Token) -> bool:
    return token.dep in ("dobj", "nsubj") and other.head is token.head


def _willing(token: Token) -> float:
    """A verb of speech or will, or what states have, speaks for an actor."""
    head = token.head
    if token.dep in SUBJECTS and (head.lemma in words("acting", "speech") or head.lemma in words("acting", "will")):
        return 4.0
    acts, owned = words("acting", "acts"), words("acting", "owned")
    if token.dep == "poss" and (head.lower in acts or head.lemma in acts or head.lower in owned):
        return 3.0
    return 0.0
