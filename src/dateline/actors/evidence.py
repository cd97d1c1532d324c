"""The report's own evidence about names: who is named in full, who stands after a title."""

from __future__ import annotations

from dataclasses import dataclass, field

from dateline.actors import persons
from dateline.actors.acronyms import definitions
from dateline.actors.text import OWN, Entity, Text, broken, no_name
from dateline.actors.things import Things, things, unborne
from dateline.actors.vocabulary import named, nouns, title_words
from dateline.lexicon.countries import meaning
from dateline.lexicon.tables import words
from dateline.model import SectionKind, Token


@dataclass(slots=True)
class Known:
    """The report's own evidence about names."""

    full: set[tuple[str, ...]] = field(default_factory=set)
    """Personal names of two parts and more."""
    surnames: set[str] = field(default_factory=set)
    given: set[str] = field(default_factory=set)
    """Last syllables of Korean and Chinese names, as careless papers use them alone ("Jong Un": "Un")."""
    acronyms: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Letters to the tokens of what the report says they stand for."""
    things: Things = field(default_factory=Things)


STOPS = frozenset({"(", "/", ":", ";", ",", "—", "–", "--", '"'})
"""No name goes on over these."""
FRONT = frozenset(
    {
        "between",
        "among",
        "like",
        "unlike",
        "with",
        "after",
        "before",
        "for",
        "about",
        "against",
        "from",
        "as",
        "while",
        "when",
        "because",
        "but",
        "and",
        "though",
    }
)
"""Small words that a name after them does not begin with."""
NICKS = {'"': '"', "(": ")", "“": "”"}
"""Marks round a nickname inside a name."""


def evidence(text: Text) -> Known:
    """Full names, from entities and from what stands after a title."""
    known = Known(acronyms=definitions(text), things=things(text))
    whole: set[tuple[str, ...]] = set()
    pairs: set[tuple[str, ...]] = set()
    for entity in text.entities:
        if entity.label != "PERSON" and not titled_after(text, entity):
            continue
        first, last = whole_name(text, entity.first, entity.last)
        if no_name(text, first, last) or capitals(text, first, last) or unborne(text, known.things, first, last):
            continue
        if text.quote(first, last) in known.things.firms:
            continue
        parts = persons.parts_of(text.quote(first, last))
        if _hyphened(text, first, last):
            pairs.add(parts)
            if paired(text, first, last):
                continue
        if len(parts) >= 2 and all(p[0].isalpha() for p in parts) and first + 1 < last:
            known.full.add(parts)
            if len(parts) == 3 and _korean(text.words[first]) and _in_body(text, last - 1):
                whole.add(parts)
    known.full -= {parts[:2] for parts in whole}
    # A name that goes on after another full name ("Kim Jong-un Requests") proves nothing of its own.
    for parts in sorted(known.full):
        if len(parts) > 2 and (parts[:-1] in known.full or not _fits(parts)):
            known.full.discard(parts)
            shorter = parts[:3] if len(parts) > 3 and persons.family_first(parts[:3]) else parts[:-1]
            if len(shorter) > 1 and persons.family_first(shorter):
                known.full.add(shorter)
    for parts in known.full:
        known.surnames.add(persons.surname(parts))
        if len(parts) == 3 and persons.family_first(parts):
            known.given.add(parts[2].capitalize())
    titled: set[str] = set()
    for i in sorted(text.office_tokens):
        after = i + 1
        if text.tokens[i].lower in words("offices", "words.doubtful"):
            continue
        if after < len(text.tokens) and after not in text.office_tokens and _capital_title(text, i):
            word = text.words[after]
            if _name_word(text.tokens[after], word) and meaning(word) is None:
                last = after + 1
                stop = min(len(text.tokens), after + 4)
                while last < stop and last not in text.asides and _name_word(text.tokens[last], text.words[last]):
                    last += 1
                parts = persons.parts_of(text.quote(after, last))
                if parts:
                    titled.add(persons.surname(parts) if len(parts) > 1 else parts[0])
    known.surnames |= titled | _alone(text) | _ruling(text)
    ends = {persons.surname(parts) for parts in known.full - pairs} | titled
    known.full -= {parts for parts in pairs if ends.issuperset(parts)}
    known.surnames -= {p.lower() for p in text.small}
    return known


def _alone(text: Text) -> set[str]:
    """Names that never stand with a first name or a title, and that the parser mostly takes for a person's."""
    person: dict[str, int] = {}
    other: dict[str, int] = {}
    for entity in text.entities:
        if entity.last - entity.first == 1:
            counts = person if entity.label == "PERSON" else other
            word = text.words[entity.first]
            counts[word] = counts.get(word, 0) + 1
    found = {
        word.lower()
        for word, times in person.items()
        if times >= other.get(word, 0)
        and times > 1
        and word.isalpha()
        and not word.isupper()
        and meaning(word) is None
        and word not in named()
        and word not in words("bodies", "channels")
        and word.lower() not in nouns()
    }
    for i, word in enumerate(text.words[:-1]):
        # "H.R. Moreno": two initials and a name.
        if (
            len(word) == 4
            and word[1::2] == ".."
            and word[::2].isupper()
            and meaning(word) is None
            and _name_word(text.tokens[i + 1], text.words[i + 1])
            and text.words[i + 1].isalpha()
            and text.words[i + 1].lower() not in nouns()
            and meaning(text.words[i + 1]) is None
            and text.tokens[i].dep == "compound"
            and text.tokens[i + 1].dep != "compound"
        ):
            found.add(text.words[i + 1].lower())
    return found


def _ruling(text: Text) -> set[str]:
    """Names before "administration": "the Otieno administration" is a person's, whatever the parser calls him."""
    found = set()
    for word, token, after in zip(text.words, text.tokens, text.words[1:], strict=False):
        if after not in words("things", "ruled") or not token.ent or token.tag != "NNP" or not word.isalpha():
            continue
        before = text.words[token.i - 1] if token.i > token.sentence.row.first else "the"
        known = word in named() or meaning(word) is not None or word.lower() in nouns() or token.i in text.office_tokens
        if not known and not word.isupper() and (before.islower() or before.lower() in ("the", *title_words())):
            found.add(word.lower())
    return found


def capitals(text: Text, first: int, last: int) -> bool:
    """Whether a name stands in capitals where the report has others that do not: a heading's, which runs into more."""
    return text.mixed and last - first > 1 and all(w.isupper() for w in text.words[first:last] if w[0].isalpha())


def paired(text: Text, first: int, last: int) -> bool:
    """ "The Otieno-Ruiz talks": two names that a hyphen joins before what the two do."""
    after = text.tokens[last] if last < len(text.tokens) else None
    return _hyphened(text, first, last) and after is not None and after.tag in ("NN", "NNS") and after.text.islower()


def _hyphened(text: Text, first: int, last: int) -> bool:
    return (
        last - first == 3
        and text.words[first + 1] == "-"
        and text.words[first][0].isupper()
        and text.words[first + 2][0].isupper()
        and not persons.given(text.words[first])
    )


def titled_after(text: Text, entity: Entity) -> bool:
    """Whether what the parser takes for no person has an office after it: "Reef Otieno, the director of …"."""
    first, last = entity.first, entity.last
    if entity.label not in ("ORG", "GPE", "PRODUCT", "WORK_OF_ART", "FAC", "NORP") or last - first not in (2, 3):
        return False
    if last + 1 >= len(text.words) or text.words[last] != ",":
        return False
    for word in text.words[first:last]:
        if not word.isalpha() or not word[0].isupper() or word.isupper() or word.lower() in nouns():
            return False
    if any(i in text.office_tokens or meaning(text.words[i]) is not None for i in range(first, last)):
        return False
    stop = min(last + 8, text.tokens[first].sentence.row.last - 1)
    for i in range(last + 1, stop):
        if i in text.office_tokens:
            if i + 1 in text.office_tokens:
                continue
            return text.tokens[i].tag in ("NN", "NNP") and text.words[i + 1].lower() in (
                "of",
                "for",
                "at",
                ",",
                "with",
                "and",
                "on",
            )
        if text.words[i].lower() not in title_words() and text.words[i].lower() not in ("the", "a", "an", "-"):
            return False
    return False


def _fits(parts: tuple[str, ...]) -> bool:
    """Whether the first part may be a family's name that comes first and the rest belongs to it."""
    return not persons.family_first(parts[:3]) or len(parts) <= 3


def _capital_title(text: Text, i: int) -> bool:
    return (
        text.words[i][0].isupper() and text.tokens[i].sentence is text.tokens[min(i + 1, len(text.tokens) - 1)].sentence
    )


def _name_word(token: Token, word: str) -> bool:
    return word[0].isupper() and token.tag in ("NNP", "NNPS") and word.lower() not in title_words()


def _stops(text: Text, i: int) -> bool:
    """Whether no name goes on over a token: a mark, the end of a line, a dash (which a parse may show as a hyphen)."""
    word = text.words[i]
    if word in STOPS or broken(text.report, text.tokens, i):
        return True
    if word != "-":
        return False
    return text.report.text[text.tokens[i].start] == "—" or not (text.joined(i) or text.joined(i + 1))


def whole_name(text: Text, first: int, last: int) -> tuple[int, int]:
    """A personal name's tokens with what was cut off after a hyphen, and without what is none of it."""
    tokens, all_words = text.tokens, text.words
    honorifics = words("offices", "words.honorifics")
    while first < last - 1 and (all_words[first].lower() in honorifics or first in text.office_tokens):
        first += 1
    if first < last - 1 and text.tokens[first].lower in FRONT and first == tokens[first].sentence.row.first:
        first += 1  # "Between Otieno and Ruiz": a capital that opens the sentence
    if first < last - 1 and all_words[first] == "Will" and tokens[first].sentence.tokens[-1].text == "?":
        first += 1  # "Will Otieno resign?"
    inside = first
    for i in range(first + 1, last):
        if i < inside:
            continue
        if irish(text, i):
            last = max(last, i + 2)
        elif nickname(text, i):
            inside = i + 3
            last = max(last, inside + 1)
        elif (
            (all_words[i] == "-" and i + 1 < len(tokens) and all_words[i + 1] in words("things", "kinds"))
            or tokens[i].lower in OWN
            or _stops(text, i)
            or all_words[i].startswith("@")
            or _small(text, i)
        ):
            last = i
            break
    while (
        last + 1 < len(tokens)
        and all_words[last] == "-"
        and text.joined(last)
        and text.joined(last + 1)
        and not _stops(text, last)
        and (all_words[last + 1][0].islower() or (last - first == 2 and _korean(all_words[first])))
        and len(all_words[last + 1]) <= persons.LONGEST_SYLLABLE
        and all_words[last + 1] not in words("things", "kinds")
        and persons.family_first((all_words[first].lower(), "x"))
    ):
        last += 2
    return first, _further(text, first, last)


def irish(text: Text, i: int) -> bool:
    """Whether a mark is the one in "O'Casey", which a paper may write with a space after it."""
    return (
        text.words[i] in OWN
        and text.words[i - 1] == "O"
        and i + 1 < len(text.words)
        and text.words[i + 1][0].isupper()
        and not broken(text.report, text.tokens, i + 1)
    )


def nickname(text: Text, i: int) -> bool:
    """Whether a mark opens a nickname inside a name: `Edward "Ted" Otieno`, "Edward (Ted) Otieno"."""
    if i + 3 >= len(text.words) or text.words[i] not in NICKS or text.words[i + 2] != NICKS[text.words[i]]:
        return False
    inner, after = text.words[i + 1], text.words[i + 3]
    return (
        inner.isalpha()
        and inner[0].isupper()
        and after[0].isupper()
        and text.tokens[i - 1].tag == "NNP"
        and text.tokens[i + 3].tag == "NNP"
        and text.words[i - 1].isalpha()
        and text.words[i - 1][0].isupper()
        and i - 1 not in text.office_tokens
        and not broken(text.report, text.tokens, i + 3)
    )


def _small(text: Text, i: int) -> bool:
    """Whether a word in small letters ends a name ("Kim loosens"): no particle, and not after a hyphen."""
    word = text.words[i]
    return (
        word.isalpha()
        and word.islower()
        and text.words[i - 1] != "-"
        and text.words[i - 1][0].isupper()
        and word not in words("names", "particles")
        and word not in ("the", "and")
    )


def _in_body(text: Text, i: int) -> bool:
    """Whether a token stands as a name's in a sentence that is no heading."""
    token = text.tokens[i]
    return token.tag == "NNP" and token.dep not in ("ROOT", "dep") and token.sentence.kind is not SectionKind.HEADLINE


def _korean(word: str) -> bool:
    return word in words("names", "korean")


def _further(text: Text, first: int, last: int) -> int:
    """Where a name ends that is cut short: "Kim Jong" before "Un", "Theresa" before "May", "Xi" before "(Jinping)"."""
    size = len(text.words)
    if last >= size or broken(text.report, text.tokens, last):
        return last
    if irish(text, last):
        return last + 2
    if nickname(text, last):
        return last + 4
    word, token = text.words[last], text.tokens[last]
    if (
        last - first == 2
        and _korean(text.words[first])
        and len(text.words[first + 1]) <= persons.LONGEST_SYLLABLE
        and token.tag == "NNP"
        and word[0].isupper()
        and len(word) <= persons.LONGEST_SYLLABLE
        and text.tokens[first].head in (token, text.tokens[first + 1])
        and text.tokens[first + 1].head is token
        and token.sentence.kind is not SectionKind.HEADLINE
    ):
        return last + 1
    if (
        word in words("things", "months")
        and last - first == 1
        and persons.given(text.words[first])
        and token.dep in ("nsubj", "nsubjpass", "pobj", "dobj", "poss", "ROOT")
        and not (last + 1 < size and text.words[last + 1][0].isdigit())
    ):
        return last + 1
    if (
        word == "("
        and last - first == 1
        and last + 2 < size
        and text.words[last + 2] == ")"
        and text.words[last + 1][0].isupper()
        and meaning(text.words[last + 1]) is None
        and text.words[last + 1] not in named()
        and persons.family_first((text.words[first].lower(), text.words[last + 1].lower()))
    ):
        return last + 3
    comma = word == ","
    if last - first > 1 and last + comma < size and text.words[last + comma] in words("names", "suffixes"):
        return last + comma + 1
    return last
