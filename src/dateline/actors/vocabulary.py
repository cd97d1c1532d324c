"""The room's tables, compiled once for look-up by token: offices, bodies, collectives, countries."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from dateline.lexicon.countries import Sense, meanings
from dateline.lexicon.tables import load, words
from dateline.model import Token

_PIECES = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?|[^\W_]+\.?(?=\s|$)|[^\W_]+|'s|[^\s\w]")
"""Cuts a table's phrase as the parser's tokenizer does."""


@dataclass(frozen=True, slots=True)
class Office:
    """A phrase for an office: the words before and after its head."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    sector: str
    plural: bool
    phrase: str


@dataclass(frozen=True, slots=True)
class Body:
    """A named body: all its names share a row."""

    row: int
    name: str
    country: str | None
    sectors: tuple[str, ...]
    seat: bool = False


@dataclass(frozen=True, slots=True)
class Noun:
    """What a noun phrase's head says by itself: a state, a body, an office or several people."""

    kind: str
    """state, government, body, bodies, office or group."""
    sectors: tuple[str, ...]


def pieces(phrase: str) -> tuple[str, ...]:
    """A phrase cut into tokens."""
    return tuple(_PIECES.findall(phrase))


def many(word: str) -> str:
    """The plural of a noun, by rule."""
    if word.endswith("man"):
        return word[:-3] + "men"
    if word == "child":
        return "children"
    if word == "person":
        return "people"
    if word.endswith("y") and word[-2:-1] not in "aeo":
        return word[:-1] + "ies"
    if word.endswith(("s", "ch", "x")):
        return word + "es"
    return word + "s"


@cache
def offices() -> dict[str, tuple[Office, ...]]:
    """Offices by head word, singular and plural, the longest phrase first."""
    found: dict[str, list[Office]] = {}
    for sector, phrases in load("offices")["offices"].items():
        for phrase in phrases:
            cut = pieces(phrase)
            at = cut.index("of") - 1 if "of" in cut[1:] else len(cut) - 1
            if "in" in cut[1:]:
                at = cut.index("in") - 1
            if phrase.endswith((" general", "-general", "-elect", "-designate", "-waiting")) and cut[0] != "general":
                at = _head_before(cut)
            while at and cut[at] == "-":
                at -= 1
            before, head, after = cut[:at], cut[at], cut[at + 1 :]
            found.setdefault(head, []).append(Office(before, after, sector, plural=False, phrase=phrase))
            if not head.endswith("."):
                found.setdefault(many(head), []).append(Office(before, after, sector, plural=True, phrase=phrase))
    return {head: tuple(sorted(rows, key=lambda o: -len(o.before) - len(o.after))) for head, rows in found.items()}


RANKS = frozenset({"lieutenant", "major", "brigadier"})


def _head_before(cut: tuple[str, ...]) -> int:
    """The head of "attorney general", "president-elect": the noun before; of "major general" the last word."""
    if cut[0] in RANKS:
        return len(cut) - 1
    return cut.index("-") - 1 if "-" in cut else len(cut) - 2


def office_at(tokens: Sequence[Token], i: int) -> tuple[int, int, Office] | None:
    """The longest office whose head is token `i`: its first token, the one after its last, and the office."""
    rows = offices().get(tokens[i].lower)
    if rows is None:
        return None
    for row in rows:
        first, last = i - len(row.before), i + 1 + len(row.after)
        if first < 0 or last > len(tokens):
            continue
        if all(tokens[first + k].lower == word for k, word in enumerate(row.before)) and all(
            tokens[i + 1 + k].lower == word for k, word in enumerate(row.after)
        ):
            return first, last, row
    return None


def office_here(tokens: Sequence[Token], i: int) -> tuple[int, int, Office] | None:
    """As `office_at`, also where the parser takes the last word for the head: "the attorney general"."""
    before = office_at(tokens, i - 1) if i and tokens[i].lower == "general" else None
    return before if before is not None and before[1] == i + 1 else office_at(tokens, i)


@cache
def named() -> dict[str, tuple[tuple[tuple[str, ...], Body], ...]]:
    """Bodies with names of their own, by first token, the longest name first."""
    found: dict[str, list[tuple[tuple[str, ...], Body]]] = {}
    row = 0
    for entry in load("bodies")["named"]:
        row += 1
        for name in entry["names"]:
            if entry.get("apart"):
                row += 1
            first = name if entry.get("apart") else entry["names"][0]
            body = Body(row, first, entry.get("country"), tuple(entry["sectors"]), entry.get("seat", False))
            cut = pieces(name)
            found.setdefault(cut[0], []).append((cut, body))
    return {word: tuple(sorted(rows, key=lambda r: -len(r[0]))) for word, rows in found.items()}


@cache
def named_small() -> dict[str, Body]:
    """Bodies with names of several words, by the name in small letters, as some papers write it."""
    found: dict[str, Body] = {}
    for rows in named().values():
        for cut, body in rows:
            if len(cut) > 1:
                found.setdefault(" ".join(cut).lower(), body)
    return found


@cache
def places() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Names of countries, capitals and cities, adjectives and peoples, by first token, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for word, meaning in meanings().items():
        forms = [word]
        if len(word) > 3 and meaning.senses & {Sense.NAME, Sense.CAPITAL, Sense.CITY}:
            forms.append(word.upper())
        for form in forms:
            cut = pieces(form)
            found.setdefault(cut[0], []).append((cut, word))
    return {word: tuple(sorted(rows, key=lambda r: -len(r[0]))) for word, rows in found.items()}


@cache
def nouns() -> dict[str, Noun]:
    """Heads of noun phrases that mean an actor, by their last word or their one word."""
    found: dict[str, Noun] = {}
    bodies = load("bodies")
    for head, rows in offices().items():
        whole = next((r for r in rows if not r.before and not r.after), rows[0])
        found[head] = Noun("group" if whole.plural else "office", (whole.sector,))
    for sector, heads in bodies["heads"].items():
        for head in heads:
            if " " not in head and "'" not in head:
                sectors = () if sector == "ANY" else (sector,)
                found[head] = Noun("body", sectors)
                found.setdefault(many(head), Noun("bodies", sectors))
    for sector, heads in load("collectives")["groups"].items():
        for head in heads:
            if " " not in head:
                found[head] = Noun("group", () if sector == "ANY" else (sector.partition("_")[0],))
    for head in bodies["state"]["government"]:
        found[head] = Noun("government", ("GOV",))
    for head in bodies["state"]["country"]:
        found[head] = Noun("country", ("GOV",))
    found["koreas"] = Noun("group", ())
    return found


def body_after(tokens: Sequence[Token], i: int) -> int:
    """Where "of the main opposition" ends that starts at `i` and says without a name what somebody leads, else `i`."""
    for at in range(i + 1, min(i + 5, len(tokens))):
        token = tokens[at]
        noun = nouns().get(token.lower)
        led = noun is not None and noun.kind in ("body", "bodies", "group") and token.dep == "pobj"
        if led and token.head is tokens[i]:
            return at + 1
        if token.lower not in ("the", "a", "an", "its", "their") and token.pos not in ("ADJ", "NOUN"):
            break
    return i


@cache
def phrases() -> dict[tuple[str, ...], tuple[str, ...]]:
    """Sectors of noun phrases of several words ("riot police", "spy agency"), by their last words."""
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for table in (load("bodies")["heads"], load("collectives")["groups"]):
        for sector, heads in table.items():
            for head in heads:
                cut = pieces(head)
                if len(cut) > 1 and sector not in ("ANY", "NGO"):
                    found[cut] = (sector,)
    return found


@cache
def phrase_heads() -> frozenset[str]:
    """Last words of such phrases that alone say nothing ("force")."""
    return frozenset(cut[-1] for cut in phrases()) - frozenset(nouns())


@cache
def added(word: str) -> tuple[str, ...]:
    """Sectors that a word inside a body's name adds ("defence ministry": MIL)."""
    return tuple(sector for sector, listed in load("bodies")["adds"].items() if word in listed)


@cache
def title_words() -> frozenset[str]:
    """Words that a title may have before its office."""
    return words("offices", "words.modifiers") | words("offices", "words.fields")
