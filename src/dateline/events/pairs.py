"""Both sides of an act that one compound names: "U.S.-China talks", "the Xi-Modi summit", "inter-Korean talks"."""

from __future__ import annotations

from dateline.events.parties import Parties
from dateline.lexicon.countries import country_of
from dateline.lexicon.tables import load
from dateline.model import ActorKind, Role, Span, Token

DASHES = frozenset({"-", "–", "—"})
MAX_BACK = 12
"""Tokens before the noun in which its compound is looked for."""
MAX_NAME = 3
"""Words of the name on one side of the hyphen: "US-South Korean", "Xi-Kim Jong Un"."""
BEFORE_NOUN = ("compound", "amod", "nmod", "punct", "npadvmod", "poss", "det", "nummod", "advmod")
FACING = (("north", "south"), ("east", "west"))
"""Halves of a divided country, as a compound names them."""
REPRESENTED = frozenset({ActorKind.PERSON, ActorKind.GOVERNMENT, ActorKind.ORGANISATION, ActorKind.COUNTRY})


def paired(noun: Token, parties: Parties) -> tuple[Role, ...]:
    """The two sides that a compound before a joint act names; none where not both are known to the report."""
    tokens = noun.sentence.tokens
    first = noun.sentence.row.first
    at = noun.i - first
    for i in range(at - 1, max(at - MAX_BACK, -1), -1):
        token = tokens[i]
        if token.dep not in BEFORE_NOUN or token.pos in ("VERB", "AUX"):
            return ()
        found: tuple[Role, ...] = ()
        if token.text in DASHES:
            if i > 0 and tokens[i - 1].end == token.start and token.end == tokens[i + 1].start:
                found = _sides(tokens[:i], tokens[i + 1 : at], parties)
        elif any(dash in token.text for dash in DASHES):
            found = _written_together(token, tokens[i + 1 : at], parties)
        if found:
            return found
    return ()


def besides(own: tuple[Role, ...], doers: tuple[Role, ...], parties: Parties) -> tuple[Role, ...]:
    """The sides for which none of some doers stands: of "Moon held inter-Korean talks", the North."""
    known = {actor.country for role in doers if (actor := parties.who(role)) is not None and actor.kind in REPRESENTED}
    return tuple(
        role
        for role in own
        if (of := parties.who(role)) is None or of.kind is not ActorKind.COUNTRY or of.country not in known
    )


def _sides(left: tuple[Token, ...], right: tuple[Token, ...], parties: Parties) -> tuple[Role, ...]:
    span = Span(left[-1].start, right[0].end) if right else None
    if span is None:
        return ()
    whole = _divided(left[-1].lower, right[0].lower, span, parties)
    if whole:
        return whole
    one = _named([left[-n:] for n in range(min(MAX_NAME, len(left)), 0, -1)], parties)
    other = _named([right[:n] for n in range(min(MAX_NAME, len(right)), 0, -1)], parties)
    return (one, other) if one is not None and other is not None and one.actor != other.actor else ()


def _written_together(token: Token, after: tuple[Token, ...], parties: Parties) -> tuple[Role, ...]:
    """ "U.S.-China", "cross-strait", read as one word."""
    front, _, rest = token.text.replace("–", "-").replace("—", "-").partition("-")
    if not front or not rest:
        return ()
    whole = _divided(front.lower(), rest.lower(), token.span, parties)
    if whole:
        return whole
    words = [rest, *(f"{rest} {' '.join(t.text for t in after[:n])}" for n in range(1, min(MAX_NAME, len(after)) + 1))]
    one = _by_name(front, Span(token.start, token.start + len(front)), parties)
    behind = Span(token.end - len(rest), token.end)
    other = next((role for word in reversed(words) if (role := _by_name(word, behind, parties)) is not None), None)
    return (one, other) if one is not None and other is not None and one.actor != other.actor else ()


def _divided(front: str, rest: str, span: Span, parties: Parties) -> tuple[Role, ...]:
    """Both halves of what a prefix stands between: "inter-Korean", "cross-strait", "North-South"."""
    table: dict[str, list[str]] = load("pairs")["divided"]
    codes = table.get(f"{front}-{rest}")
    if codes is None:
        names = [(a, b) for a, b in FACING if {front, rest} == {a, b}]
        halves = parties.halves(*names[0]) if names else ()
        return tuple(Role(actor, span) for actor in halves)
    ids = [parties.country(code) for code in codes]
    return tuple(Role(actor, span) for actor in ids if actor is not None) if all(ids) else ()


def _named(cuts: list[tuple[Token, ...]], parties: Parties) -> Role | None:
    """Whom the longest name of one side means, the longest first."""
    for cut in cuts:
        if cut[0].pos == "DET":
            continue
        role = _by_name(" ".join(t.text for t in cut), Span(cut[0].start, cut[-1].end), parties)
        if role is not None:
            return role
    return None


def _by_name(name: str, span: Span, parties: Parties) -> Role | None:
    """A country by its name, adjective or combining form, else whom the report calls so."""
    if not name[:1].isupper():
        return None
    code = load("pairs")["combining"].get(name) or country_of(name)
    actor = parties.country(code) if code else parties.called(name)
    return Role(actor, span) if actor is not None else None
