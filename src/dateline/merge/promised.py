"""What a promise is: the shape of one as a report tells it, and which words are none."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dateline.lexicon import tables
from dateline.merge.marks import families, telling_words
from dateline.model import Moment, Source, Span


@dataclass(frozen=True, slots=True)
class Later:
    """What is said of a promise's keeping: by whom (a merged actor; `None` is the report's own voice)."""

    says: str
    by: str | None
    source: Source
    why: str


@dataclass(frozen=True, slots=True)
class Promised:
    """One promise as one passage tells it. `words` are those of what is promised that tell it from others."""

    by: str
    to: str | None
    what: Span
    text: str
    words: frozenset[str]
    ending: bool
    made: Moment
    source: Source
    report: str
    published: int | None
    later: tuple[Later, ...] = ()
    inferred: bool = False
    """Whether it is known only from talk of its keeping."""

    @property
    def id(self) -> str:
        """Its own within a chronology."""
        return f"{self.source.event} {self.what.start}"


def table(name: str) -> frozenset[str]:
    """A list of the table of promises."""
    return tables.words("promises", name)


def thing_words(text: str) -> frozenset[str]:
    """The telling words of what is promised or done, those of one kind of act as one."""
    return of_things(telling_words(text))


def of_things(words: Iterable[str]) -> frozenset[str]:
    """Telling words, those of one kind of act as one."""
    return frozenset(families().get(word, word) for word in words)


def is_promise(text: str) -> bool:
    """Whether words that somebody bound himself to are a promise, and no plan to meet, no threat, no mere attitude."""
    lowered = [w.strip(",.“”\"'’") for w in text.lower().split()]
    body = [w for w in lowered if w not in ("to", "not", "that", "of", "also", "the", "a", "an")]
    if not body or len(telling_words(text)) < 1:
        return False
    if body[0] in (table("made.plans") if lowered[0] in ("to", "not") else table("made.meetings")):
        return False
    if lowered[0] in ("to", "not") and len(telling_words(text)) < 2:
        return False
    if lowered[0] == "not" or table("made.threats").isdisjoint(lowered):
        return True
    if body[0] not in table("acts.ending"):
        return False
    return body[0] not in table("made.threats") or not table("made.disarming").isdisjoint(lowered)
