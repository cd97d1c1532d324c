"""What the room works on: a `Found` is a mention being read, a `Draft` the actor it is found to be.

Both change while one report is read and never leave the room; the stage freezes them into a `Cast`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from dateline.model import ActorKind, Form, Span, Token, Why

MOST = 600
"""Actors looked through for one phrase. The fullest of 258 reports has 87; a hostile one may have ten thousand."""


class Gender(StrEnum):
    """A person's gender as the report or a name shows it."""

    MALE = "m"
    FEMALE = "f"
    UNKNOWN = ""


@dataclass(slots=True, eq=False)
class Draft:
    """An actor being put together. `surname` and `key` are what names are compared by."""

    kind: ActorKind
    name: str
    country: str | None = None
    sectors: tuple[str, ...] = ()
    titles: list[str] = field(default_factory=list)
    offices: set[str] = field(default_factory=set)
    """Head words of the titles, in small letters: "president", "minister"."""
    gender: Gender = Gender.UNKNOWN
    plural: bool = False
    members: list[Draft] = field(default_factory=list)
    number: str = ""
    """How many a group is, where the report counts them: "three"."""
    beside: str = ""
    """Whose allies or rivals a group is: "allies of USA"."""
    parts: tuple[str, ...] = ()
    """A person's name in small letters, one part an entry."""
    start: int = -1
    """Offset of the first mention."""
    mentions: int = 0
    owner: Draft | None = None
    """Whose it is ("his advisers"): its country is his, where nothing else says it."""

    def add_sectors(self, sectors: tuple[str, ...]) -> None:
        """Adds sectors that it has not yet."""
        self.sectors = (*self.sectors, *(s for s in sectors if s not in self.sectors))


@dataclass(slots=True, eq=False)
class Found:
    """A mention: tokens `[first, last)`, characters `[start, end)`, the token that governs it."""

    first: int
    last: int
    start: int
    end: int
    head: Token
    form: Form
    kind: ActorKind
    name: str
    """Its words as an actor's name would have them."""
    country: str | None = None
    sectors: tuple[str, ...] = ()
    gender: Gender = Gender.UNKNOWN
    plural: bool = False
    titles: list[str] = field(default_factory=list)
    offices: set[str] = field(default_factory=set)
    title_first: int = -1
    """The first token of the title before it, or -1."""
    modifier: bool = False
    """Whether it only qualifies another noun ("U.S. officials")."""
    capital: bool = False
    """Whether it is a capital's name, which may be the city or the government."""
    rank: int = 0
    """Which row of a table it comes from, so that all names of one body are one."""
    why: list[Why] = field(default_factory=list)
    who: Draft | None = None

    @property
    def span(self) -> Span:
        """Its characters."""
        return Span(self.start, self.end)

    def because(self, rule: str, detail: str) -> None:
        """Notes a step of its reading."""
        self.why.append(Why(rule, detail, self.span))


@dataclass(slots=True)
class Scene:
    """All that has been found in one report."""

    found: list[Found] = field(default_factory=list)
    taken: dict[int, Found] = field(default_factory=dict)
    """The mention of a name that a token belongs to."""
    titled: dict[int, Found] = field(default_factory=dict)
    """The person whose title a token belongs to."""
    drafts: list[Draft] = field(default_factory=list)
    countries: dict[str, Draft] = field(default_factory=dict)
    people: dict[str, list[Draft]] = field(default_factory=dict)
    """Persons named in full, by the sound of the first and of the last part of the name."""

    def add(self, found: Found) -> None:
        """Adds a mention and takes its tokens."""
        self.found.append(found)
        for i in range(found.first, found.last):
            self.taken[i] = found

    def join(self, found: Found, draft: Draft, rule: str, detail: str) -> None:
        """Says that a mention is of an actor, and why; what the mention tells of the actor is added to it."""
        found.who = draft
        found.because(rule, detail)
        draft.mentions += 1
        if draft.start < 0 or found.start < draft.start:
            draft.start = found.start
        if found.country and draft.country is None:
            draft.country = found.country
        if draft.gender is Gender.UNKNOWN:
            draft.gender = found.gender
        draft.add_sectors(found.sectors)
        for title in found.titles:
            if title not in draft.titles:
                draft.titles.append(title)
        draft.offices |= found.offices
