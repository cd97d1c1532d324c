"""Finds pronouns and their antecedents: nearest fitting by gender, number, role, syntax and quotation."""

from __future__ import annotations

from collections.abc import Callable

from dateline.actors.discourse import Discourse, Seen
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
ALL = HE | SHE | IT | THEY | I | WE
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
    if low in HE or low in SHE:
        gender = Gender.MALE if low in HE else Gender.FEMALE
        chosen = _best(discourse, token, lambda d: _person_fits(d, gender), speaker)
        if chosen is None:
            return None
        made = _made(token, chosen.draft)
        made.gender = gender
        return _join(discourse, made, chosen, f"{low!r}: nearest {'man' if low in HE else 'woman'}")
    if low in IT:
        if _empty(token):
            return None
        chosen = _best(discourse, token, _thing_fits, speaker)
        if chosen is None or _rival_wins(text, discourse, token, chosen, plural=False):
            return None
        return _join(discourse, _made(token, chosen.draft), chosen, f"{low!r}: nearest state or body")
    pair = discourse.pair_before(token)
    if pair is not None:
        made = _made(token, pair)
        discourse.scene.join(made, pair, "pronoun", f"{low!r}: the two named together before")
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


# ---------------------------------------------------------------- what fits


def _person_fits(draft: Draft, gender: Gender) -> bool:
    return draft.kind is ActorKind.PERSON and not draft.plural and draft.gender in (gender, Gender.UNKNOWN)


def _thing_fits(draft: Draft) -> bool:
    return draft.kind in (ActorKind.COUNTRY, ActorKind.ORGANISATION, ActorKind.GOVERNMENT) and not draft.plural


def _several_fit(draft: Draft) -> bool:
    return draft.kind in (ActorKind.GROUP, ActorKind.COUNTRY, ActorKind.ORGANISATION) or draft.plural


def _best(discourse: Discourse, token: Token, fits: Fits, speaker: Draft | None) -> Seen | None:
    best: Seen | None = None
    best_score = 0.0
    here = discourse.sentence_of(token)
    for order, seen in enumerate(reversed(discourse.seen[-60:])):
        far = max(0, here - seen.head.sentence.index)
        if far > BACK:
            break
        if not fits(seen.draft) or (
            seen.draft is speaker and discourse.quoted(token.i) and seen.draft.kind is ActorKind.PERSON
        ):
            continue
        if _bars(token, seen):
            continue
        score = _score(token, seen, far, order, discourse)
        if best is None or score > best_score:
            best, best_score = seen, score
    return best


def _bars(token: Token, seen: Seen) -> bool:
    """A pronoun is not its own clause's other argument ("Trump met him"), nor what it stands inside of."""
    if seen.head is token:
        return True
    if token.lower.endswith(("self", "selves")) or token.dep == "poss":
        # "his brother Kim": the owner is not the owned.
        return token.dep == "poss" and (token.head is seen.head or _inside(token.head, seen))
    if seen.form is Form.PRONOUN and seen.head.dep == "poss":
        return False
    governor = (
        token.head
        if token.dep in ("nsubj", "nsubjpass", "dobj", "dative")
        else (token.head.head if token.dep == "pobj" else None)
    )
    if governor is None:
        return False
    other = (
        seen.head.head
        if seen.head.dep in ("nsubj", "nsubjpass", "dobj", "dative")
        else (seen.head.head.head if seen.head.dep == "pobj" else None)
    )
    return other is governor and token.sentence is seen.head.sentence and seen.head.dep != "poss"


def _inside(head: Token, seen: Seen) -> bool:
    return (any(c.i == head.i for c in seen.head.children) and head.dep in ("compound", "nmod")) or (
        head.dep == "appos" and head.head is seen.head
    )


GOES_ON = 1.5
"""What a paragraph that opens with "He" gives those who are subjects of the main verbs before it."""
INSIDE = 1.5
"""What it takes from those who are only spoken of between quotation marks."""


def _main(verb: Token) -> bool:
    """Whether a verb is its sentence's main one, or is coordinated with it."""
    return verb.head is verb or (verb.dep == "conj" and verb.head.head is verb.head)


SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def _score(token: Token, seen: Seen, far: int, order: int, discourse: Discourse) -> float:
    """Recency first, then role: a subject before an object before a modifier; the last pronoun's actor goes on."""
    score = 10.0 - 3.0 * far - 0.35 * min(order, 12)
    dep = seen.head.dep
    opens = token.dep in SUBJECTS and (token.lower in HE or token.lower in SHE) and discourse.opens(token)
    if dep in SUBJECTS:
        score += 3.0
    elif dep == "conj" and seen.head.head.dep in SUBJECTS:
        score += 2.0
    elif dep in ("dobj", "dative", "agent"):
        score += 1.0
    elif dep == "poss":
        score += 0.5
    if seen.modifier:
        score -= 3.0
    if (
        seen.draft.kind is ActorKind.COUNTRY
        and dep == "pobj"
        and seen.head.head.lower in words("acting", "place_prepositions")
    ):
        score -= 2.5
    if token.lower == "it" and token.dep == "nsubj" and token.head.lemma in words("acting", "speech"):
        if far == 0 and _over(token.head, seen.head):
            score -= 6.0
        if (
            seen.draft.kind is ActorKind.ORGANISATION
            and dep == "nsubj"
            and seen.head.head.lemma in words("acting", "speech")
        ):
            score += 4.0
    if far == 0 and token.dep == "poss" and dep == "poss":
        score += 1.0
    if far == 0 and dep in SUBJECTS and _over(seen.head.head, token):
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
    if seen.draft.kind is ActorKind.GROUP and token.lower in THEY:
        score += 2.0
    elif token.lower in THEY and seen.draft.kind is ActorKind.COUNTRY:
        score -= 1.0
    return score


def _apposed_subject(name: Token, token: Token) -> bool:
    """ "Its leader, X, has raised his voice": a name in apposition to the subject of the clause is the subject."""
    subject = name.head
    return subject.dep in SUBJECTS and _over(subject.head, token)


def _over(verb: Token, token: Token) -> bool:
    """Whether the verb governs the token."""
    at = token
    for _ in range(12):
        if at.head is at:
            return at is verb
        at = at.head
        if at is verb:
            return True
    return False


# ---------------------------------------------------------------- it


def _empty(token: Token) -> bool:
    """ "it is clear that", "it seems": an "it" that means nothing."""
    if token.lower != "it" or token.dep == "pobj":
        return False
    if token.dep == "expl":
        return True
    head = token.head
    if token.dep in ("nsubj", "nsubjpass"):
        if (
            head.lemma in words("acting", "empty_it")
            and any(c.dep in ("ccomp", "advcl", "xcomp", "oprd", "dobj") for c in head.children)
            and head.lemma not in ("take", "mean", "remain", "turn")
        ):
            return not any(c.dep == "xcomp" for c in head.children)
        if head.lemma == "be":
            return any(
                c.dep in ("acomp", "attr", "prep", "advmod")
                and (c.lower in words("acting", "empty_be") or c.lemma in words("acting", "empty_be"))
                for c in head.children
            ) or any(c.dep in ("ccomp", "advcl", "xcomp", "csubj") for c in head.children)
        return (
            token.dep == "nsubjpass"
            and head.lower in words("acting", "empty_be")
            and any(c.dep == "ccomp" for c in head.children)
        )
    if token.dep == "dobj":
        return head.lemma in ("make", "find", "consider") and any(
            c.dep in ("ccomp", "oprd", "xcomp", "acomp") for c in head.children
        )
    return False


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
            if far == 0 and _over(t.head, token):
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
    bonus = _willing(token)
    return best_score > mine + bonus


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
