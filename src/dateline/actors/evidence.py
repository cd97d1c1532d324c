"""The report's own evidence about names: who is named in full, who stands after a title."""

from __future__ import annotations

from dataclasses import dataclass, field

from dateline.actors import persons
from dateline.actors.text import OWN, Text, broken
from dateline.actors.vocabulary import title_words
from dateline.lexicon.countries import meaning
from dateline.lexicon.tables import words
from dateline.model import Token


@dataclass(slots=True)
class Known:
    """The report's own evidence about names."""

    full: set[tuple[str, ...]] = field(default_factory=set)
    """Personal names of two parts and more."""
    surnames: set[str] = field(default_factory=set)
    acronyms: dict[str, str] = field(default_factory=dict)


STOPS = frozenset({"(", "/", ":", ";", ",", "—", "–", "--", '"'})
"""No name goes on over these."""


def evidence(text: Text) -> Known:
    """Full names, from entities and from what stands after a title."""
    known = Known()
    for entity in text.entities:
        if entity.label != "PERSON":
            continue
        first, last = whole_name(text, entity.first, entity.last)
        parts = persons.parts_of(text.quote(first, last))
        if len(parts) >= 2 and all(p[0].isalpha() for p in parts) and first + 1 < last:
            known.full.add(parts)
    # A name that goes on after another full name ("Kim Jong-un Requests") proves nothing of its own.
    for parts in sorted(known.full):
        if len(parts) > 2 and (parts[:-1] in known.full or not _fits(parts)):
            known.full.discard(parts)
            shorter = parts[:3] if len(parts) > 3 and persons.family_first(parts[:3]) else parts[:-1]
            if len(shorter) > 1 and persons.family_first(shorter):
                known.full.add(shorter)
    for parts in known.full:
        known.surnames.add(persons.surname(parts))
    for i in sorted(text.office_tokens):
        after = i + 1
        if text.tokens[i].lower in words("offices", "words.doubtful"):
            continue
        if after < len(text.tokens) and after not in text.office_tokens and _capital_title(text, i):
            word = text.words[after]
            if _name_word(text.tokens[after], word) and meaning(word) is None:
                last = after + 1
                while last < len(text.tokens) and last < after + 4 and _name_word(text.tokens[last], text.words[last]):
                    last += 1
                parts = persons.parts_of(text.quote(after, last))
                if parts:
                    known.surnames.add(persons.surname(parts) if len(parts) > 1 else parts[0])
    known.surnames -= {p.lower() for p in text.small}
    return known


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
    for i in range(first + 1, last):
        if tokens[i].lower in OWN or _stops(text, i) or all_words[i].startswith("@"):
            last = i
            break
    while (
        last + 1 < len(tokens)
        and all_words[last] == "-"
        and text.joined(last)
        and text.joined(last + 1)
        and not _stops(text, last)
        and all_words[last + 1][0].islower()
        and len(all_words[last + 1]) <= 6
        and persons.family_first((all_words[first].lower(), "x"))
    ):
        last += 2
    return first, last
