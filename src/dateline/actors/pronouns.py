"""Finds pronouns and their antecedents: nearest fitting by gender, number, role, syntax and quotation."""

from __future__ import annotations

from collections.abc import Callable

from dateline.actors.addressees import YOU, addressee
from dateline.actors.binding import SUBJECTS, acting_beside, ahead, bars, named_after, spoken_of
from dateline.actors.discourse import SHORTEST, Discourse, Seen
from dateline.actors.expletives import empty
from dateline.actors.found import Draft, Found, Gender
from dateline.actors.implied import hearers, judged, not_done_to, saying_it
from dateline.actors.likelihood import HE, IT, SHE, THEY, WE, many, reports_only, score, side
from dateline.actors.reflexives import emphatic, is_reflexive, own
from dateline.actors.rivals import rival_wins
from dateline.actors.states import apposed_to_place
from dateline.actors.text import Text
from dateline.model import ActorKind, Form, Token

I = frozenset({"i", "me", "my", "mine", "myself"})  # noqa: E741
ALL = HE | SHE | IT | THEY | I | WE | YOU
Fits = Callable[[Draft], bool]

SERVING = frozenset({"GOV", "MIL", "SPY"})
"""Whose "we" is their state."""
ANYONE = frozenset({"someone", "anyone", "everyone", "somebody", "anybody", "everybody", "nobody", "whoever"})
BEFORE = 20
"""Tokens before "they" in which "anyone" stands that it goes back to."""
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
    quote = discourse.quotes.get(token.i)
    if quote is not None and quote.last - quote.first <= SHORTEST:
        speaker = None  # the premier voiced "his firm will": a phrase, in which the paper's words go on
    if is_reflexive(token):
        mention = own(discourse, token)
        if mention is not None and mention.who is not None and _reflects(mention.who, low):
            made = _made(token, mention.who)
            discourse.scene.join(made, mention.who, "reflexive", f"{low!r}: by its place that of {mention.who.name}")
            return made
        if mention is None and emphatic(discourse, token) is not None:
            return None
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
        if chosen is None or rival_wins(text, discourse, token, chosen, plural=False):
            return None
        return _join(discourse, _made(token, chosen.draft), chosen, f"{low!r}: nearest state or body")
    if _anybody(discourse, token):
        return None
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
    acted = pair is not None and (pair.head.dep in SUBJECTS or pair.head.head.dep in SUBJECTS)
    if pair is not None and not acted and _tells_of(discourse, token) in pair.draft.members:
        pair = None  # "She met Otieno and Moreno. Otieno said they were well"
    if pair is not None and not (_of_states(pair.draft) and rival_wins(text, discourse, token, pair, plural=True)):
        made = _made(token, pair.draft)
        discourse.scene.join(made, pair.draft, "pronoun", f"{low!r}: the two named together before")
        return made
    chosen = _best(discourse, token, _several_fit, speaker)
    if chosen is None or rival_wins(text, discourse, token, chosen, plural=True):
        return None
    return _join(discourse, _made(token, chosen.draft), chosen, f"{low!r}: nearest group or body")


def _tells_of(discourse: Discourse, token: Token) -> Draft | None:
    """Who says what a subject pronoun stands in: the person whose clause of speech it is in."""
    clause = token.head
    verb = clause.head
    if token.dep not in ("nsubj", "nsubjpass") or clause.dep != "ccomp" or clause is verb:
        return None
    subject = next((c for c in verb.children if c.dep == "nsubj"), None)
    mention = discourse.by_token.get(subject.i) if subject is not None else None
    return mention.who if mention is not None and mention.kind is ActorKind.PERSON else None


def _anybody(discourse: Discourse, token: Token) -> bool:
    """ "When he trusts someone, they know it": one person whom nobody names."""
    row = token.sentence.row
    before = discourse.text.tokens[max(row.first, token.i - BEFORE) : token.i]
    return any(t.lower in ANYONE and t.dep in ("nsubj", "dobj", "pobj", "dative") for t in before)


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
        and SERVING & set(speaker.sectors)
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


def _reflects(draft: Draft, low: str) -> bool:
    """Whether somebody may be called "himself", "itself", "themselves"."""
    if low == "themselves":
        return _several_fit(draft)
    if low == "itself":
        return _thing_fits(draft) or draft.kind is ActorKind.PLACE
    return _person_fits(draft, Gender.MALE if low == "himself" else Gender.FEMALE)


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
    barred = [*named_after(discourse, token), *spoken_of(discourse, token), *not_done_to(discourse, token)]
    barred.extend(judged(discourse, token))
    barred.extend(saying_it(discourse, token))
    barred.extend(acting_beside(discourse, token))
    barred.extend(d for d in hearers(discourse, token) if d.kind is ActorKind.PERSON)
    partitive = token.lower == "them" and token.dep == "pobj" and token.head.lower in ("of", "among")
    for order, seen in enumerate(reversed(discourse.seen[-60:])):
        far = max(0, here - seen.head.sentence.index)
        if far > BACK:
            break
        if not fits(seen.draft) or (seen.draft is speaker and seen.draft.kind is ActorKind.PERSON):
            continue
        if token.lower in IT and many(seen):
            continue
        if partitive and not many(seen):
            continue
        if reports_only(discourse, token, seen) or (token.lower in IT and apposed_to_place(discourse, seen.head)):
            continue
        if bars(token, seen) or seen.draft in barred or (seen.form is Form.PRONOUN and seen.head.lower in WE):
            continue  # what somebody calls "us" he does not call "it" or "them" right after
        points = score(token, seen, far, order, discourse) + side(token, seen, speaker, discourse)
        if best is None or points > best_score:
            best, best_score = seen, points
    return best
