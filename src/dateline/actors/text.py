"""The report as the room reads it: tokens, their words as written, entities, and what is known of the whole text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dateline.actors.found import Found
from dateline.actors.vocabulary import office_at, offices
from dateline.lexicon.countries import Sense, meaning
from dateline.lexicon.tables import words
from dateline.model import ActorKind, Form, Parse, Report, SectionKind, Token

IGNORED = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "MONEY", "PERCENT", "QUANTITY"})
OWN = frozenset({"'s", "’s", "'", "’"})
DETERMINERS = frozenset(
    {"the", "a", "an", "this", "that", "these", "those", "its", "their", "his", "her", "our", "my", "your"}
)


@dataclass(frozen=True, slots=True)
class Entity:
    """What the parser calls a name: tokens `[first, last)` without determiner and possessive ending, and its type."""

    first: int
    last: int
    label: str


@dataclass(frozen=True, slots=True)
class Text:
    """One report's tokens with the words as written (a headline's parse is lower-cased, its words are not)."""

    report: Report
    parse: Parse
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    entities: tuple[Entity, ...]
    small: frozenset[str]
    """Words that the report writes without a capital."""
    office_tokens: frozenset[int]
    """Tokens of phrases for offices ("Secretary of State")."""
    mixed: bool = False
    """Whether it has persons' names that are not in capitals, so that those in capitals are headings'."""
    asides: frozenset[int] = frozenset()
    """Tokens of link lists that stand in the middle of a sentence: nobody is mentioned there."""

    def joined(self, i: int) -> bool:
        """Whether token `i` is written together with the one before."""
        return 0 < i < len(self.tokens) and self.tokens[i].start == self.tokens[i - 1].end

    def quote(self, first: int, last: int) -> str:
        """The characters of tokens `[first, last)`."""
        return self.report.text[self.tokens[first].start : self.tokens[last - 1].end]


def read(report: Report, parse: Parse) -> Text:
    """Lays a parse out for the room."""
    tokens = parse.tokens
    shown = [t.text for t in tokens]
    for sentence in parse.sentences:
        if sentence.kind is SectionKind.HEADLINE:
            for t in sentence.tokens:
                shown[t.i] = report.text[t.start : t.end].replace("’", "'")
    small = frozenset(t.text for t in tokens if t.text[0].islower())
    table = offices()
    marked: set[int] = set()
    for t in tokens:
        if t.lower in table:
            match = office_at(tokens, t.i)
            if match is not None:
                marked.update(range(match[0], match[1]))
    asides = _asides(tuple(shown))
    entities = _entities(report, parse, asides)
    mixed = any(e.label == "PERSON" and not shown[e.first].isupper() for e in entities)
    return Text(report, parse, tokens, tuple(shown), entities, small, frozenset(marked - asides), mixed, asides)


LINKS_END = "MORE"
"""What ends a list of links in the text of a page that hangs one on each name."""
LONGEST_LINKS = 90


def _asides(shown: tuple[str, ...]) -> frozenset[int]:
    """Lists of links that a page's text has after a name: the name again, in full and glued to the first headline.

    "Otieno Luis A. OtienoVoters go to the polls … MORE said": all between the first "Otieno" and "said".
    """
    found: set[int] = set()
    for end, word in enumerate(shown):
        if word != LINKS_END:
            continue
        for i in range(max(0, end - LONGEST_LINKS), end):
            if i in found:
                continue
            cut = _glued(shown[i])
            start = next((k for k in range(i - 1, max(i - 9, -1), -1) if shown[k] == cut), None) if cut else None
            if start is not None:
                found.update(range(start + 1, end + 1))
                break
    return frozenset(found)


def _glued(word: str) -> str:
    """The first of two words written as one: "OtienoVoters" gives "Otieno", "McMillanVoters" "McMillan"."""
    inside = next((len(prefix) + 1 for prefix in ("Mc", "Mac") if word.startswith(prefix)), 2)
    for i in range(inside, len(word) - 1):
        if word[i].isupper() and word[i - 1].islower():
            return word[:i]
    return ""


def is_topic(text: Text, first: int, last: int, office: str) -> bool:
    """Whether a country's name before an office is what the office is about ("North Korea envoy")."""
    if not any(word in words("offices", "words.topical") for word in office.split()):
        return False
    found = meaning(text.quote(first, last))
    owned = last < len(text.words) and text.words[last] in OWN
    return found is not None and Sense.ADJECTIVE not in found.senses and not owned


def no_name(text: Text, first: int, last: int) -> bool:
    """Whether what the parser calls a name is none: "Pro-Ruiz", a member's party and state ("D-Ohio"), an address."""
    word = text.words[first]
    if word in ("God", "Dear") and first + 1 < last:
        return True
    front, dash, rest = word.partition("-")
    if not dash and first + 2 <= last and first + 1 < len(text.words) and text.words[first + 1] == "-":
        front, dash, rest = word, "-", text.words[first + 2] if first + 2 < len(text.words) else ""
    if dash and front.lower() in words("names", "sides"):
        return True
    if dash and front in ("D", "R", "I") and rest[:1].isupper() and first and text.words[first - 1] in ("(", ","):
        return True
    return text.quote(first, last).lower().endswith(("state of the union", "state of the nation"))


def broken(report: Report, tokens: Sequence[Token], i: int) -> bool:
    """Whether a line ends before token `i`: no name crosses it."""
    return i > 0 and "\n" in report.text[tokens[i - 1].end : tokens[i].start]


def _entities(report: Report, parse: Parse, asides: frozenset[int]) -> tuple[Entity, ...]:
    found = []
    tokens = parse.tokens
    size, i = len(tokens), 0
    while i < size:
        label = tokens[i].ent
        if not label or label in IGNORED or i in asides:
            i += 1
            continue
        last = i + 1
        while (
            last < size
            and tokens[last].ent == label
            and last not in asides
            and not tokens[last].begins
            and tokens[last].sentence is tokens[i].sentence
            and not broken(report, tokens, last)
        ):
            last += 1
        first, end = i, last
        while end > first and (tokens[end - 1].lower in OWN or not any(c.isalnum() for c in tokens[end - 1].text)):
            end -= 1
        while first < end and (tokens[first].lower in DETERMINERS or not any(c.isalnum() for c in tokens[first].text)):
            first += 1
        if first < end:
            found.append(Entity(first, end, label))
        i = last
    return tuple(found)


def mention_of(text: Text, first: int, last: int, form: Form, kind: ActorKind, name: str) -> Found:
    """A mention of tokens `[first, last)`, with the token that governs them."""
    tokens = text.tokens
    head = tokens[last - 1]
    for i in range(first, last):
        governor = tokens[i].head
        if governor is tokens[i] or not first <= governor.i < last:
            head = tokens[i]
            if head.pos != "PUNCT":
                break
    return Found(first, last, tokens[first].start, tokens[last - 1].end, head, form, kind, name)
