"""Phrases that only count or order those just named: "the two", "the pair", "the trio", "the former", "the latter"."""

from __future__ import annotations

from dateline.actors.discourse import BACK, Discourse
from dateline.actors.found import Draft, Found, Scene
from dateline.actors.nominals import Nominal
from dateline.actors.text import Text
from dateline.actors.vocabulary import Noun
from dateline.lexicon.tables import load, words
from dateline.model import ActorKind, Form, Token

HOLDING = frozenset({"nsubj", "nsubjpass", "pobj", "dobj", "dative", "poss", "conj"})
ORDERS = frozenset({"former", "latter"})
NEAR = 1
"""Sentences back in which those are named whom "the two" counts."""
GROUP = 6
"""As `NEAR`, for a group that the report has counted before: "the trio" are the three workers."""
KINDS = (ActorKind.PERSON, ActorKind.COUNTRY)


def find_counted(text: Text, scene: Scene) -> list[Nominal]:
    """The phrases of a report, in order, without those that count a noun ("the two sides", "a pair of ships")."""
    table: dict[str, str] = load("collectives")["counted"]
    found: list[Nominal] = []
    for token in text.tokens:
        if token.lower == "both":
            if _both_alone(text, token) and token.i not in scene.taken:
                made = Found(token.i, token.i + 1, token.start, token.end, token, Form.NOMINAL, ActorKind.GROUP, "both")
                made.plural = True
                found.append(Nominal(made, Noun("counted", ()), "both", True, False, None, "", "two", False))
            continue
        number = table.get(token.lower)
        if number is None and token.lower not in ORDERS:
            continue
        if not token.i or text.tokens[token.i - 1].lower != "the" or token.i in scene.taken or token.i in scene.titled:
            continue
        if token.dep not in HOLDING or not _alone(text, token):
            continue
        start = text.tokens[token.i - 1].start
        made = Found(token.i - 1, token.i + 1, start, token.end, token, Form.NOMINAL, ActorKind.GROUP, token.text)
        made.plural = number is not None
        noun = Noun("counted" if number else "order", ())
        found.append(Nominal(made, noun, token.lower, True, False, None, "", number or "", False))
    return found


def _both_alone(text: Text, token: Token) -> bool:
    """Whether "both" stands for two just named: "both said", "Moreno and Ruiz both said"; not "both sides"."""
    if token.dep not in ("nsubj", "nsubjpass", "appos") or token.children:
        return False
    if token.i and text.tokens[token.i - 1].pos == "PRON":
        return False  # "we both": they are who "we" are
    verb = token.head if token.dep != "appos" else token.head.head
    after = text.tokens[token.i + 1] if token.i + 1 < len(text.tokens) else token
    return verb.pos in ("VERB", "AUX") and token.i < verb.i and after.pos in ("VERB", "AUX", "ADV")


def _alone(text: Text, token: Token) -> bool:
    """Whether no noun is counted: "the two met", not "the two men", "the two of us", "the pair of shoes"."""
    after = text.tokens[token.i + 1] if token.i + 1 < len(text.tokens) else None
    if after is not None and (after.pos in ("NOUN", "PROPN", "ADJ", "NUM") or after.text in ("-", "/")):
        return False
    if after is not None and after.pos == "ADV" and token.dep in ("dobj", "pobj"):
        return False  # "add four to the two already there"
    return not any(c.dep not in ("det", "case", "relcl", "acl", "punct", "appos") for c in token.children)


def counted(discourse: Discourse, nominal: Nominal) -> None:
    """Joins a phrase to those just named whom it counts; where they are not plain it is no mention."""
    found = nominal.found
    if nominal.noun.kind == "order":
        one = _in_order(discourse, found.head)
        if one is not None:
            found.kind = one.kind
            discourse.scene.join(found, one, "order", f"{found.name!r} of the two just named: {one.name}")
        return
    group = _two_named(discourse, nominal, 0) or _counted_before(discourse, nominal)
    group = group or _two_named(discourse, nominal, NEAR)
    if group is not None:
        discourse.scene.join(found, group, "group", f"the {found.name} just named: {group.name}")


def _in_order(discourse: Discourse, token: Token) -> Draft | None:
    """The last or the one before of the last two of a kind that are named in the sentence or the one before."""
    last: list[Draft] = []
    for seen in reversed(discourse.seen[-BACK:]):
        if token.sentence.index - seen.head.sentence.index > NEAR or len(last) == 2:
            break
        if seen.form is not Form.PRONOUN and not seen.modifier and seen.draft not in last and not seen.draft.plural:
            last.append(seen.draft)
    if len(last) < 2 or last[0].kind is not last[1].kind:
        return None
    return last[0] if token.lower == "latter" else last[1]


def _counted_before(discourse: Discourse, nominal: Nominal) -> Draft | None:
    """The group of before that the report counted or whose members it named, if it is the last group of people."""
    here = nominal.found.head.sentence.index
    size = {"two": 2, "three": 3, "four": 4}.get(nominal.number, 0)
    for seen in reversed(discourse.seen[-BACK:]):
        far = here - seen.head.sentence.index
        draft = seen.draft
        if far > GROUP:
            return None
        if draft.kind is not ActorKind.GROUP or _of_states(draft):
            continue
        if len(draft.members) == size or (draft.number == nominal.number and not draft.members):
            return draft
        if draft.members and far <= NEAR:
            return None
    return None


def _of_states(draft: Draft) -> bool:
    last = draft.name.lower().split()[-1:]
    return any(m.kind is not ActorKind.PERSON for m in draft.members) or bool(
        set(last) & words("collectives", "pairs.states")
    )


def _two_named(discourse: Discourse, nominal: Nominal, back: int) -> Draft | None:
    """Two persons or two states: coordinated, or the only two of their kind so many sentences back."""
    if nominal.number != "two":
        return None
    token = nominal.found.head
    people = token.lower != "two"
    pair = discourse.pair_before(token)
    if pair is not None and len(pair.draft.members) == 2 and not (people and _of_states(pair.draft)):
        return pair.draft
    named: dict[ActorKind, list[Draft]] = {kind: [] for kind in KINDS}
    for seen in discourse.seen[-BACK:]:
        draft = seen.draft
        if token.sentence.index - seen.head.sentence.index > back or draft.kind not in named:
            continue
        if draft.plural or seen.modifier or draft in named[draft.kind]:
            continue
        if draft.kind is ActorKind.COUNTRY and discourse.only_place(draft):
            continue
        named[draft.kind].append(draft)
    if len(named[ActorKind.PERSON]) == 2:
        return _group(discourse, named[ActorKind.PERSON])
    if not people and not named[ActorKind.PERSON] and len(named[ActorKind.COUNTRY]) == 2:
        return _group(discourse, named[ActorKind.COUNTRY])
    return None


def _group(discourse: Discourse, members: list[Draft]) -> Draft:
    return discourse.group_of(members, " and ".join(d.name for d in members))
