"""Finds noun phrases that mean an actor without naming it: "the regime", "the president", "U.S. officials"."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.actors.doubts import anybody, called, flies, strong
from dateline.actors.found import Found, Gender, Scene
from dateline.actors.granted import granted
from dateline.actors.nominalcountries import country_said
from dateline.actors.text import Text
from dateline.actors.vocabulary import Noun, added, body_after, nouns, office_here, offices, phrase_heads, phrases
from dateline.lexicon.countries import meaning
from dateline.lexicon.tables import load, words
from dateline.model import ActorKind, Form, Token

ACTING = frozenset({
    "nsubj", "nsubjpass", "dobj", "pobj", "dative", "poss", "conj", "agent", "ROOT", "appos", "npadvmod", "compound",
    "nmod", "dep", "pcomp", "acl", "ccomp", "intj", "csubj", "meta", "parataxis",
})  # fmt: skip
"""Parts of the sentence in which a noun phrase may mean an actor; a predicate noun ("he is the president") does not."""
LEFT = frozenset({"det", "amod", "compound", "poss", "nummod", "nmod", "quantmod", "predet", "advmod", "neg"})
DEFINITE = frozenset({"the", "this", "that", "these", "those"})
POSSESSIVE = frozenset({"his", "her", "their", "its", "our", "my", "your"})


@dataclass(slots=True, eq=False)
class Nominal:
    """A noun phrase to be resolved: what its head says, how it is determined, whose it is."""

    found: Found
    noun: Noun
    phrase: str
    """The office or head with the words before it that belong to it."""
    definite: bool
    demonstrative: bool
    owner: Found | None
    """Who stands in the possessive, where that is a mention."""
    possessive: str
    """A possessive pronoun before it."""
    number: str
    """two, both, three …"""
    modified: bool


def find_nominals(text: Text, scene: Scene) -> list[Nominal]:
    """All noun phrases with an actor's head, in order, that are no title and no part of a name."""
    table, loose = nouns(), phrase_heads()
    alone, speech = words("collectives", "words.alone"), words("acting", "speech")
    found: list[Nominal] = []
    for token in text.tokens:
        noun = table.get(token.lower)
        if noun is None and token.lower in loose:
            noun = _by_phrase(text, token)
        if (
            noun is None
            and token.lower in alone
            and token.dep == "nsubj"
            and token.head.lemma in speech
            and not token.children
        ):
            noun = Noun("group", ())
        if token.i in text.asides or (token.lower == "general" and found and token.i < found[-1].found.last):
            continue  # the last word of "the attorneys general"
        if noun is None or token.tag not in ("NN", "NNS", "NNP", "NNPS", "JJ", "DT", "CD"):
            continue
        if f"{token.lower}." in offices():
            continue  # short for an office, as it stands before a name alone
        if token.i in scene.taken or token.i in scene.titled or not _heads_phrase(text, scene, token):
            continue
        made = _nominal(text, scene, token, noun)
        if made is not None:
            found.append(made)
    return found


def _by_phrase(text: Text, token: Token) -> Noun | None:
    """A body whose head means nothing alone: "the defence force"."""
    for length in (5, 4, 3, 2):
        cut = tuple(t.lower for t in text.tokens[max(0, token.i + 1 - length) : token.i + 1])
        if cut in phrases():
            return Noun("group" if token.tag == "NNS" else "body", phrases()[cut])
    return None


def widen_peoples(text: Text, scene: Scene) -> list[Nominal]:
    """ "three Americans", "the Israelis": the phrases of peoples' names that were found as names."""
    return [
        described(text, scene, one.head, Noun("group" if one.plural else "office", ("CVL",)), one)
        for one in scene.found
        if one.form is Form.NOMINAL and one.who is None and (one.plural or one.head.dep not in ("appos", "attr"))
    ]


def _heads_phrase(text: Text, scene: Scene, token: Token) -> bool:
    if token.dep in ("compound", "amod", "nmod"):
        if granted(token):
            return True
        after = token.i + 1
        if after < len(text.tokens) and (text.tokens[after].pos in ("NOUN", "PROPN") or text.tokens[after].text == "-"):
            return False
        return bool(token.children) or (token.i > 0 and text.tokens[token.i - 1].i in scene.taken)
    if token.tag in ("JJ", "DT", "CD") and token.pos not in ("NOUN", "PROPN") and token.dep != "nsubj":
        return False
    if token.dep == "appos" and _name_at(scene, token.head):
        return False
    if token.dep not in ACTING:
        return False
    return not any(
        c.dep == "appos"
        and c.i in scene.taken
        and not _coordinated(text, token, c)
        and (
            scene.taken[c.i].kind in (ActorKind.PERSON, ActorKind.ORGANISATION)
            or (token.tag == "NN" and _names_it(text, token, scene.taken[c.i]))
        )
        for c in token.children
    )


def _names_it(text: Text, token: Token, name: Found) -> bool:
    """Whether a name follows a noun at once: "its ally Oman", "its main ally, the United States"."""
    return all(t.text == "," or t.lower == "the" for t in text.tokens[token.i + 1 : name.first])


def _coordinated(text: Text, token: Token, other: Token) -> bool:
    """Whether "and" stands between two tokens: then the one is no apposition to the other."""
    return any(t.dep == "cc" and t.head is token for t in text.tokens[token.i + 1 : other.i][:12])


def _name_at(scene: Scene, token: Token) -> bool:
    return token.i in scene.taken


def _nominal(text: Text, scene: Scene, token: Token, noun: Noun) -> Nominal | None:
    before = text.tokens[token.i - 1 - (token.i > 1 and text.words[token.i - 1] == "-")].lower if token.i else ""
    if before in load("collectives")["things"].get(token.lower, ()):
        return None
    if token.lower in ("source", "sources") and any(c.lower == "of" and c.i > token.i for c in token.children):
        return None
    if called(text, token) or (noun.kind == "office" and anybody(token)):
        return None
    if token.lower in words("collectives", "words.doubtful") and not strong(text, scene, token):
        return None
    if token.lower in words("offices", "words.doubtful") and noun.kind == "office" and not strong(text, scene, token):
        match = office_here(text.tokens, token.i)
        if match is None or (match[1] - match[0] < 2 and body_after(text.tokens, match[1]) == match[1]):
            return None
    if token.lower in words("collectives", "words.aircraft") and flies(text, token):
        return None
    if token.lower in ("reporters", "journalists") and token.dep in ("dobj", "dative", "pobj") and not token.children:
        return None
    if (
        token.dep == "dobj"
        and token.head.lemma in ("have", "station", "keep")
        and "MIL" in noun.sectors
        and token.tag == "NNS"
    ):
        return None
    head = text.tokens[token.i]
    kind = {
        "state": ActorKind.COUNTRY,
        "government": ActorKind.COUNTRY,
        "country": ActorKind.COUNTRY,
        "body": ActorKind.ORGANISATION,
        "bodies": ActorKind.GROUP,
        "office": ActorKind.PERSON,
        "group": ActorKind.GROUP,
    }[noun.kind]
    made = Found(token.i, token.i + 1, token.start, token.end, head, Form.NOMINAL, kind, token.text)
    made.sectors = noun.sectors
    made.plural = noun.kind in ("bodies", "group") or (
        noun.kind in ("country", "body", "government") and token.tag in ("NNS", "NNPS")
    )
    return described(text, scene, token, noun, made)


def described(text: Text, scene: Scene, token: Token, noun: Noun, made: Found) -> Nominal:
    """A head with its phrase: how far it goes, whose it is, of which country, how many."""
    first = _left_edge(text, token)
    made.first = first
    last = _right_edge(text, scene, token)
    determiner = text.tokens[first].lower
    owner, possessive = _owner(scene, token)
    if owner is not None and owner.first < first and owner.last >= first - 1:
        first = owner.first
        made.first = first
    made.start, made.end, made.last = text.tokens[first].start, text.tokens[last - 1].end, last
    phrase, sectors = _phrase(text, token, noun)
    made.sectors = sectors
    for i in range(made.first, token.i):
        made.sectors = tuple(dict.fromkeys((*made.sectors, *added(text.tokens[i].lower))))
    if noun.kind == "office":
        under = bool(set(phrase.split()[:-1]) & words("offices", "words.under"))
        made.offices = {phrase} if under else {phrase, token.lower}
        made.gender = _gender(phrase, token.lower)
    if made.country is None and _of_the_world(text, token, made):
        made.country = "IMG"
    made.country = made.country or country_said(text, scene, token, made, owner)
    start = first + 1 if determiner in DEFINITE or determiner in ("a", "an") else first
    made.name = text.quote(start, last) if start < last else text.quote(first, last)
    number = next((_count(c) for c in token.children if c.dep in ("nummod", "det", "predet", "amod") and _count(c)), "")
    definite = determiner in DEFINITE or (owner is not None and noun.kind != "group")
    if noun.kind == "office" and made.country and made.offices & words("offices", "words.leading"):
        # "North Korean leader says": headlines and captions drop the article.
        definite = definite or not any(c.dep in ("det", "poss", "nummod") for c in token.children)
    return Nominal(
        made,
        noun,
        phrase,
        definite,
        determiner in ("this", "that", "these", "those"),
        owner,
        possessive,
        number,
        token.i - first > (1 if determiner in DEFINITE or determiner in ("a", "an") else 0),
    )


def _of_the_world(text: Text, token: Token, made: Found) -> bool:
    """ "World leaders", "all responsible nations", "the international community"; not "both global powers"."""
    if token.lower in ("nations", "countries") and _all_of_them(token):
        return True
    if not token.i or text.tokens[token.i - 1].lower not in ("world", "international", "global"):
        return False
    if any(_count(child) for child in token.children):
        return False
    return made.plural or token.lower == "community"


def _all_of_them(token: Token) -> bool:
    """ "All nations", "all responsible countries"; not "all the nations of the region", "all countries involved"."""
    lefts = [c for c in token.children if c.i < token.i]
    if any(c.i > token.i and c.dep in ("prep", "relcl", "acl", "amod") for c in token.children):
        return False
    if any(c.dep not in ("det", "amod", "predet") or c.tag in ("JJR", "JJS") or meaning(c.text) for c in lefts):
        return False
    said = [c.lower for c in lefts]
    return said[:1] == ["all"] and not {"the", "these", "those", "other", "such", "involved"} & set(said)


ZONES = frozenset({"GMT", "BST", "EST", "EDT", "PST", "UTC", "CET"})
"""Letters at the end of a stamp of the hour."""
FOCUS = frozenset(
    {"not", "only", "just", "mostly", "mainly", "notably", "especially", "particularly", "including", "perhaps"}
)
"""Words before a phrase that are no part of it."""
COUNTS = {
    "2": "two",
    "3": "three",
    "4": "four",
    "5": "five",
    "two": "two",
    "both": "both",
    "three": "three",
    "four": "four",
    "five": "five",
    "six": "six",
    "seven": "seven",
    "eight": "eight",
    "dozen": "dozen",
}


def _count(token: Token) -> str:
    return COUNTS.get(token.lower, "")


def _left_edge(text: Text, token: Token) -> int:
    """The first token of the phrase before its head: its modifiers, as far as they stand without a break."""
    first = token.i
    reach = {c.i for c in token.children if c.i < token.i and c.dep in LEFT}
    floor = max(token.sentence.row.first, token.i - 10)
    i = token.i - 1
    while i >= floor:
        t = text.tokens[i]
        anchor = t
        for _ in range(6):
            if anchor.i in reach or anchor.head is anchor or anchor.head is token:
                break
            anchor = anchor.head
        own = anchor.i in reach or (anchor.head is token and t.dep in LEFT)
        comma = t.text == "," and first < token.i and text.tokens[i - 1].pos == "ADJ"
        if (not own and t.text != "-" and not comma) or (t.text == "-" and not text.joined(i)):
            break
        if t.text in ('"', "(", ":", ";", "["):
            break
        if t.tag == "WRB":
            return token.i  # "how many votes people cast" is a clause: none of it is part of the phrase
        if t.tag in ("WP", "WDT"):
            break
        first = i
        i -= 1
    while first + 1 < token.i and text.tokens[first].tag == "RB" and text.tokens[first + 1].tag in ("DT", "PRP$"):
        first += 1  # "even the president"
    if first < token.i and text.tokens[first].lower in FOCUS:
        first += 1  # "and not commercial fishermen"
    stamp = next((i for i in range(token.i - 1, first - 1, -1) if text.words[i] in ZONES), -1)
    first = max(first, stamp + 1)  # "17:03 GMT Kenya's foreign minister": the line above
    if first < token.i and text.tokens[first].lower == "that" and token.tag in ("NNS", "NNPS"):
        first += 1  # "said that nations must": no determiner
    while first < token.i and (
        text.tokens[first].text in ("-", ",", '"')
        or (text.tokens[first].tag == "VBG" and text.tokens[first].dep == "amod")
    ):
        first += 1
    return first


def _right_edge(text: Text, scene: Scene, token: Token) -> int:
    """After the head, or after a short "of …" that says which ("the governor of Guam")."""
    last = token.i + 1
    match = office_here(text.tokens, token.i) if token.lower in offices() else None
    if match is not None:
        last = max(last, match[1])
    if last < len(text.words) and text.words[last] == "of":
        end = last + 1
        while end < min(last + 7, token.sentence.row.last):
            if end in scene.taken:
                end = scene.taken[end].last
                modifier, stop = scene.taken[end - 1].modifier, min(end + 3, token.sentence.row.last)
                while modifier and end < stop and text.tokens[end].pos == "NOUN":
                    end += 1  # "of Kenyan service members"
                if modifier and end in scene.titled:
                    end = scene.titled[end].last  # "of Kenyan President Otieno"
                return end if modifier or token.tag != "NNS" else _with_the_next(text, scene, end)
            if text.tokens[end].lower not in ("the", "a", "an") and text.tokens[end].pos not in (
                "ADJ",
                "PROPN",
                "NOUN",
            ):
                break
            end += 1
        if match is not None:
            last = max(last, body_after(text.tokens, last))
    return last


def _with_the_next(text: Text, scene: Scene, end: int) -> int:
    """After the second of two states: "the leaders of Kenya and Chad" are not Kenya's alone."""
    if end + 2 >= len(text.words) or text.words[end] != "and":
        return end
    other = scene.taken.get(end + 2 if text.words[end + 1] == "the" else end + 1)
    if other is None or other.modifier or not ActorKind.COUNTRY == other.kind == scene.taken[end - 1].kind:
        return end
    return other.last


def _owner(scene: Scene, token: Token) -> tuple[Found | None, str]:
    for child in token.children:
        if child.dep == "poss":
            if child.lower in POSSESSIVE:
                return None, child.lower
            return scene.taken.get(child.i), ""
    return None, ""


def _phrase(text: Text, token: Token, noun: Noun) -> tuple[str, tuple[str, ...]]:
    if noun.kind in ("office", "group") and token.lower in offices():
        match = office_here(text.tokens, token.i)
        if match is not None:
            alone = match[2].plural and match[1] - match[0] == 1
            sectors: tuple[str, ...] = noun.sectors if alone else (match[2].sector,)
            return (match[2].phrase if not match[2].plural else token.lower), _field_sector(text, token, sectors)
    for length in (4, 3, 2):
        cut = tuple(t.lower for t in text.tokens[max(0, token.i + 1 - length) : token.i + 1])
        if cut in phrases():
            return " ".join(cut), phrases()[cut]
    return token.lower, _field_sector(text, token, noun.sectors)


def _field_sector(text: Text, token: Token, sectors: tuple[str, ...]) -> tuple[str, ...]:
    before = text.tokens[token.i - 1].lower if token.i else ""
    field = load("offices")["field_sectors"].get(before)
    return (field,) if field else sectors


def _gender(phrase: str, head: str) -> Gender:
    if phrase in words("offices", "words.male") or head in words("offices", "words.male"):
        return Gender.MALE
    if phrase in words("offices", "words.female") or head in words("offices", "words.female"):
        return Gender.FEMALE
    return Gender.UNKNOWN
