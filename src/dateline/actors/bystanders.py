"""Whoever may be a party of an act and is no more than described: "a mob", "two shopkeepers", "the party", "twelve".

Most nouns for people are said in passing ("a friend", "customers") and are no actors of a report. Where somebody is
the subject, the object or the agent of a verb that may code an act, or the act is told to be on, by or with him, he
may be one: a person, group or body of his own, described as it stands. An army is one in "an army camp" that is
struck. They stand beside the cast; a reading takes up those that its records name.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from dateline.actors.discourse import Discourse
from dateline.actors.found import Draft, Found, Scene
from dateline.actors.nominals import Nominal, described
from dateline.actors.text import Text
from dateline.actors.vocabulary import Noun, many, nouns, office_at
from dateline.lexicon.predicates import coded, verb_of
from dateline.lexicon.tables import load, words
from dateline.model import ActorKind, Form, SectionKind, Token

KINDS: Mapping[str, ActorKind] = {
    "office": ActorKind.PERSON,
    "group": ActorKind.GROUP,
    "body": ActorKind.ORGANISATION,
    "bodies": ActorKind.GROUP,
}
ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "dative"})
TOUCHED = frozenset({"by", "of", "on", "upon", "against", "with", "from", "to", "for", "between", "at"})
"""Prepositions that join somebody to an act."""
COUNTS = frozenset({"thousand", "hundred", "dozen", "score", "couple"})
ABSENT = frozenset({"no", "any", "every", "each", "what", "which", "such"})
HELD = frozenset({"MIL", "COP", "REB", "UAF", "GOV"})
"""Sectors of those whose camps and posts are struck as they are."""
STRUCK = frozenset({"dobj", "nsubjpass", "pobj"})
LONG = 7
"""Letters of the shortest noun that is told by its end."""
MAX_CONJUNCTS = 4
MOST = 200
"""Phrases of one report; a report in good faith has some dozens."""


def bystanders(text: Text, scene: Scene, discourse: Discourse) -> list[Found]:
    """The phrases, in the order of the text; none of them is in the scene."""
    heads = {found.head.i for found in scene.found if found.who is not None}
    known: dict[str, Draft] = {}
    made: list[Found] = []
    for token in text.tokens:
        if token.i in heads or token.i in scene.taken or token.i in scene.titled or token.i in text.asides:
            continue
        noun = _noun(text, token)
        if noun is None or _is_somebody(scene, token):
            continue
        if _owner_of_struck(token, noun) if token.dep == "compound" else _free(token, noun) and _takes_part(token):
            nominal = described(text, scene, token, noun, _bare(token, noun))
            _join(scene, discourse, nominal, known)
            made.append(nominal.found)
            if len(made) >= MOST:
                break
    return made


@cache
def _described() -> Mapping[str, Noun]:
    """The nouns of the table by their words, singular and plural."""
    found: dict[str, Noun] = {}
    table = load("collectives")["bystanders"]
    for sector, singular in table["persons"].items():
        for word in singular:
            found[word] = Noun("office", (sector,))
            found[many(word)] = Noun("group", (sector,))
    for kind in ("groups", "bodies"):
        for sector, listed in table[kind].items():
            sectors = () if sector == "ANY" else (sector,)
            found |= {word: Noun("group" if kind == "groups" else "body", sectors) for word in listed}
    return found


def _noun(text: Text, token: Token) -> Noun | None:
    """What a token says of somebody; none for names, for heads of doubt and for bodies that are states."""
    word = token.lower
    if token.tag == "CD":
        return Noun("group", ("CVL",)) if _counted_people(token) else None
    if token.ent == "NORP" and token.tag in ("NNP", "NNPS") and token.dep != "compound":
        one = token.tag == "NNP" and token.child("det") is not None
        return Noun("office" if one else "group", ())  # "Protestants marched", "a Democrat who", "Peshmerga"
    if token.tag not in ("NN", "NNS") or (token.i > token.sentence.row.first and not text.words[token.i].islower()):
        return None
    noun = _described().get(word)
    if noun is not None:
        return noun
    before = text.tokens[token.i - 1].lower if token.i else ""
    office = office_at(text.tokens, token.i - 1) if token.i and word in words("offices", "words.doubtful") else None
    if office is not None and office[1] == token.i + 1:
        return Noun("office", (office[2].sector,))  # "the attorney general", whatever a general is
    noun = nouns().get(word) or _by_ending(word)
    if noun is None or noun.kind not in KINDS or word in words("collectives", "words.doubtful"):
        return None
    if word in words("offices", "words.doubtful") or word in words("collectives", "words.tellers"):
        return None
    if word in words("collectives", "words.aircraft") or (
        token.dep == "dobj" and token.tag == "NNS" and "MIL" in noun.sectors
    ):
        return None  # "has 200 troops there"
    return None if before in load("collectives")["things"].get(word, ()) else noun


@cache
def _endings() -> tuple[str, ...]:
    return tuple(sorted(words("collectives", "words.endings")))


def _by_ending(word: str) -> Noun | None:
    """People whom no table lists: "cattleman", "homeguards", "churchgoers"."""
    one = word[:-3] + "man" if word.endswith("men") else word.removesuffix("s")
    if len(one) < LONG or not one.endswith(_endings()) or one in words("collectives", "words.not_people"):
        return None
    return Noun("office" if one == word else "group", ("CVL",))


def _is_somebody(scene: Scene, token: Token) -> bool:
    """Whether a phrase goes with a name, which is the mention: "his friend, Ana Ruiz", "my colleague Ana Ruiz"."""
    if token.dep in ("appos", "attr") or token.i + 1 in scene.titled:
        return True
    after = scene.taken.get(token.i + 1)
    if after is not None and after.kind is ActorKind.PERSON and not after.modifier:
        return True
    return any(child.dep == "appos" and child.i in scene.taken for child in token.children)


def _counted_people(token: Token) -> bool:
    """ "Twelve were killed", "arrested three": a bare number that undergoes what is done to people alone."""
    if token.dep not in ("nsubjpass", "dobj") or token.ent not in ("", "CARDINAL") or "%" in token.text:
        return False
    return token.head.lemma in words("collectives", "words.suffered") and not any(
        c.dep in ("prep", "nmod", "quantmod") and c.lower in ("of", "percent", "$") for c in token.children
    )


def _free(token: Token, noun: Noun) -> bool:
    """Whether a phrase can mean somebody: not "no worker", "stand guard", "by courier"; headlines drop articles."""
    lefts = [c for c in token.children if c.i < token.i]
    if any(c.dep in ("det", "neg") and c.lower in ABSENT for c in lefts):
        return False
    if token.lemma.lower() in COUNTS and any(c.dep == "prep" and c.lower == "of" for c in token.children):
        return False  # "hundreds of miles", "dozens of protesters": what is counted says who
    if token.lower in words("collectives", "words.of_two_senses"):
        return any(c.lower == "the" for c in lefts) and not any(c.lower == "to" for c in token.children)
    if token.tag != "NN" or noun.kind == "group" or token.sentence.kind is SectionKind.HEADLINE:
        return True
    return any(c.dep in ("det", "poss", "nummod") for c in lefts)


def _takes_part(token: Token) -> bool:
    """Whether a noun is a party of an act: of a verb, or of a noun for an act, that a table codes."""
    verbs, acts = coded()
    first = token
    for _ in range(MAX_CONJUNCTS):
        if first.dep != "conj":
            break
        first = first.head
    head = first.head
    dead = first.dep == "npadvmod" and head.child("oprd", "acomp") is not None  # "shot dead a herder"
    if (first.dep in ARGUMENTS or dead) and head.pos == "VERB":
        return _verb(head) in verbs
    if first.dep == "pobj" and head.lower in TOUCHED:
        above = head.head
        if above.pos == "VERB":
            return _verb(above) in verbs or head.dep == "agent"
        return above.pos == "NOUN" and above.lemma.lower() in acts
    if first.dep == "poss":
        done_to = head.dep in ("dobj", "nsubjpass") and head.head.pos == "VERB"  # "froze the firm's accounts"
        return head.lemma.lower() in acts or (done_to and _verb(head.head) in verbs)
    return any(c.dep in ("relcl", "acl") and _verb(c) in verbs for c in token.children)


def _verb(token: Token) -> str:
    return verb_of(token.lower, token.lemma)


def _owner_of_struck(token: Token, noun: Noun) -> bool:
    """Whether somebody's site or seat is struck: "an army camp", "the rebel position", "the parliament building"."""
    site = token.head
    held = set(noun.sectors) & HELD and site.lemma.lower() in words("collectives", "words.held_sites")
    seated = token.lower in words("collectives", "words.housed") and site.lower in words("collectives", "words.houses")
    if not held and not seated:
        return False
    verb = site.head if site.dep != "pobj" else site.head.head
    return site.dep in STRUCK and verb.lemma.lower() in words("collectives", "words.striking")


def _bare(token: Token, noun: Noun) -> Found:
    made = Found(token.i, token.i + 1, token.start, token.end, token, Form.NOMINAL, KINDS[noun.kind], token.text)
    made.sectors = noun.sectors
    made.plural = noun.kind in ("group", "bodies")
    return made


def _join(scene: Scene, discourse: Discourse, nominal: Nominal, known: dict[str, Draft]) -> None:
    """To whoever was described so before, where the phrase is definite; else to somebody new."""
    found = nominal.found
    word = found.head.lower
    before = known.get(word)
    if before is not None and (nominal.definite or found.head.dep == "compound"):
        scene.join(found, before, "described", f"the {word} described before")
    else:
        discourse.fresh(nominal, found.kind)
        if found.who is not None:
            known[word] = found.who
    found.because("party", f"{found.name!r} takes part in an act")
