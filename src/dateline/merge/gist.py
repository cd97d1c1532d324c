"""What merging needs of one reading and can be computed of it alone: once, when it is read, and kept beside it.

Nothing in here depends on another report, on who is who, or on a judgement; so it may be thrown away and made anew at
any time, and a merge that reads it comes to the same as one that makes it (`packed.made_by` says by which rules).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from rensa import RMinHash

from dateline.lexicon import countries as world
from dateline.lexicon import tables
from dateline.merge.actors import fold
from dateline.merge.marks import Marks, counts, telling_words
from dateline.merge.passages import Passages, passages
from dateline.model import READ, STATEMENT, EventRecord, Form, Mention, Reading, Report, SectionKind, Statement

RULES = 2
"""Raised whenever anything here, or in what it calls, would come to something else."""

RUN = 5
"""Words a run of a report, by which copies are found."""

SAID_RUN = 4
"""Words a run of a statement: two that share none are not compared."""

SAID = 60
"""Words of a statement that have runs."""

PERMUTATIONS = 128
HASH, MINIMUM = np.dtype("<u8"), np.dtype("<u4")

HEADLINE = 2
"""How often a headline's words count."""

NAME = 40
"""Characters before the noun of an act in which its place's name may stand."""

LEAD = 30
"""Characters before the word of an act in which "stopped" or "resumed" stands."""

_TESTS = frozenset({"tested", "launched", "fired", "test-fired", "detonated", "rebuilding", "resumed"})
_NAME_BEFORE = re.compile(r"\b([A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+)?)[ -]$")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class ActGist:
    """The words of one act: see `marks.Marks` for what they say."""

    head: str
    is_noun: bool
    definite: bool
    dated_noun: bool
    complement: bool
    fatal: bool
    many: bool
    counted: bool
    ends: bool
    goes_on: bool
    """Whether it leaves off something, or goes on with something, that may have been promised."""
    ordinal: str | None
    between: tuple[str, ...]
    objects: frozenset[str]
    words: frozenset[str]
    counts: frozenset[tuple[str, int]]
    called: tuple[str, ...]
    """Names before a noun after which it may be called: "Singapore" of "the Singapore summit"."""
    sites: tuple[tuple[str, str], ...]
    """Who is named after "in" or "at" in its clause, as the reading's actor and folded name, in order."""


@dataclass(frozen=True, slots=True)
class SaidGist:
    """The words of one statement: those that tell it from others, and its runs' hashes (see `hashes`)."""

    words: frozenset[str]
    runs: bytes


@dataclass(frozen=True, slots=True)
class TextGist:
    """The words of one report. `words`: in how many paragraphs each telling word stands, a headline counting twice.

    `runs` are its runs' hashes (see `hashes`), `signature` is MinHash's of them: `PERMUTATIONS` numbers of 32 bits.
    """

    words: dict[str, int]
    runs: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class Gist:
    """All that is kept of one reading; `acts` and `said` are by record id."""

    text: TextGist
    passages: Passages
    acts: dict[str, ActGist]
    said: dict[str, SaidGist]

    def fits(self, reading: Reading) -> bool:
        """Whether it has what a merge looks up for each record of a reading."""
        acts = all(e.id in self.acts for e in reading.events if e.type != STATEMENT)
        return acts and all(s.id in self.said for s in reading.statements if s.contents)


def gist(reading: Reading) -> Gist:
    """The gist of one reading."""
    report = reading.report
    names = sorted((m for m in reading.mentions if m.form is Form.NAME), key=lambda m: m.span)
    sites = [m for m in names if _at(m, report.text) and is_site(m.text)]
    return Gist(
        text=text_gist(report),
        passages=passages(report.text),
        acts={e.id: _act(e, report.text, sites) for e in reading.events if e.type != STATEMENT},
        said={s.id: _said(s, report) for s in reading.statements if s.contents},
    )


def text_gist(report: Report) -> TextGist:
    """The words of one report."""
    runs = _runs(report)
    minima = RMinHash(num_perm=PERMUTATIONS, seed=1)
    minima.update(list(runs))
    return TextGist(dict(_words(report)), hashes(runs), np.array(minima.digest(), dtype=MINIMUM).tobytes())


def hashes(runs: Iterable[str]) -> bytes:
    """A number of 64 bits for each, ascending, each once: the same on every machine."""
    (found,) = RMinHash.hash_token_sets([list(runs)])
    return np.unique(np.array(found, dtype=HASH)).tobytes()


def contents(statement: Statement, report: Report) -> str:
    """What is said, its parts one space apart."""
    return " ".join(" ".join(s.quote(report.text).split()) for s in statement.contents)


def is_site(name: str) -> bool:
    """Whether a name is a place's and not a state's; a state without a capital of another name is a city as well."""
    if not world.is_country(name):
        return not name.isupper()
    country = world.country_of(name)
    return country is not None and world.capital_of(country) in (None, name)


def _act(event: EventRecord, text: str, sites: Iterable[Mention]) -> ActGist:
    marks = Marks(event, text)
    clause = event.span.quote(text)
    trigger = event.trigger.quote(text).lower()
    before = text[max(event.span.start, event.trigger.start - LEAD) : event.trigger.end].lower().split()
    return ActGist(
        head=marks.head,
        is_noun=marks.is_noun,
        definite=marks.definite,
        dated_noun=marks.dated_noun,
        complement=marks.complement,
        fatal=marks.is_fatal,
        many=marks.many,
        counted=marks.counted,
        ends=not _promised("acts.ending").isdisjoint(before),
        goes_on=not _promised("acts.going").isdisjoint(before) or trigger in _TESTS,
        ordinal=marks.ordinal,
        between=marks.between,
        objects=marks.objects,
        words=telling_words(clause),
        counts=frozenset(counts(clause)),
        called=tuple(_names_before(event, text)) if marks.is_noun else (),
        sites=tuple((m.actor, fold(m.text)) for m in sites if event.span.covers(m.span)),
    )


def _promised(name: str) -> frozenset[str]:
    return tables.words("promises", name)


def _said(statement: Statement, report: Report) -> SaidGist:
    text = contents(statement, report)
    words = text.lower().split()[:SAID]
    runs = {" ".join(words[i : i + SAID_RUN]) for i in range(len(words) - SAID_RUN + 1)}
    return SaidGist(telling_words(text), hashes(runs))


def _words(report: Report) -> Counter[str]:
    found: Counter[str] = Counter()
    for section in report.sections:
        if section.kind in READ:
            times = HEADLINE if section.kind is SectionKind.HEADLINE else 1
            for paragraph in section.span.quote(report.text).split("\n"):
                for word in telling_words(paragraph):
                    found[word] += times
    return found


def _runs(report: Report) -> set[str]:
    """Every run of five words in what is read of a report, headlines left out."""
    found: set[str] = set()
    for section in report.sections:
        if section.kind not in READ or section.kind is SectionKind.HEADLINE:
            continue
        words = _WORD.findall(section.span.quote(report.text).lower())
        found.update(map(" ".join, zip(*(words[i:] for i in range(RUN)), strict=False)))
    return found


def _names_before(event: EventRecord, text: str) -> Iterator[str]:
    found = _NAME_BEFORE.search(text, max(0, event.trigger.start - NAME), event.trigger.start)
    if found is not None:
        words = found[1].split()
        yield from dict.fromkeys((" ".join(words), words[-1]))


def _at(mention: Mention, text: str) -> bool:
    """Whether a place stands after "in" or "at"."""
    before = text[max(0, mention.span.start - 4) : mention.span.start].lower()
    return before.endswith((" in ", " at "))
