"""Chains of sources, of two links or more, where a reader has labelled nothing but chains.

- `chain_p/r/f1`: a labelled chain is found by the statement with the best word Jaccard of contents (.3 at least) that
  has a chain of the same length whose last link overlaps the labelled one. The report's own outlet and leading links
  without a span are no links, as with the gold readings. A chain that is read where a doubtful one is labelled counts
  for nothing.
- `chains`: how many are labelled without doubt.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bench.jsonl import Json, items
from bench.score.align import Key, align, offset_in
from bench.score.prf import Figures, prf, share
from bench.score.spans import Span, spans_of, word_starts

LEAST = 0.3


@dataclass(frozen=True, slots=True)
class Chain:
    """What the innermost speaker says, and through whom, outermost first."""

    contents: tuple[Span, ...]
    links: tuple[Span, ...]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class ChainLabels:
    """A report, or its beginning, and the chains in it."""

    id: str
    text: str
    outlet: str | None
    chains: tuple[Chain, ...]


@dataclass(frozen=True, slots=True)
class _Read:
    words: frozenset[int]
    links: tuple[Span, ...]


def score(readings: Sequence[Json], labels: Sequence[ChainLabels]) -> Figures:
    """The figures over all labelled reports."""
    hits = spurious = wanted = 0
    for label, reading in zip(labels, align(readings, [Key(x.id, x.text) for x in labels]), strict=True):
        firm = sum(not chain.optional for chain in label.chains)
        wanted += firm
        offset = offset_in(label.text, reading)
        if offset is not None and reading is not None:
            right, wrong = _compared(label, [_read(s, label, offset) for s in items(reading, "statements")])
            hits, spurious = hits + right, spurious + wrong
    found = prf(hits, hits + spurious, wanted)
    return {"chain_p": found.precision, "chain_r": found.recall, "chain_f1": found.f1, "chains": wanted}


def _compared(label: ChainLabels, read: Sequence[_Read]) -> tuple[int, int]:
    """How many chains are found, and how many are read that nobody labelled."""
    taken: set[int] = set()
    excused: set[int] = set()
    for chain in label.chains:
        best = _best(chain, label.text, read, taken)
        if best is None:
            continue
        if chain.optional:
            excused.add(best)
        elif _same(chain, read[best]):
            taken.add(best)
    spurious = sum(len(one.links) > 1 for j, one in enumerate(read) if j not in taken | excused)
    return len(taken), spurious


def _best(chain: Chain, text: str, read: Sequence[_Read], taken: set[int]) -> int | None:
    words = frozenset(at for span in chain.contents for at in word_starts(text, span))
    alike = [
        (_same(chain, one), likeness, -j)
        for j, one in enumerate(read)
        if j not in taken and (likeness := share(len(words & one.words), len(words | one.words))) >= LEAST
    ]
    return -max(alike)[2] if alike else None


def _same(chain: Chain, one: _Read) -> bool:
    return len(chain.links) == len(one.links) and chain.links[-1].overlap(one.links[-1]) > 0


def _read(statement: Json, label: ChainLabels, offset: int) -> _Read:
    links = list(items(statement, "chain"))
    own = (label.outlet or "").casefold()
    while len(links) > 1 and (Span.of(links[0]) is None or (own and str(links[0].get("who")).casefold() == own)):
        links = links[1:]
    contents = [span.back(offset) for span in spans_of(items(statement, "contents"))]
    words = frozenset(at for span in contents for at in word_starts(label.text, span))
    spans = spans_of(links)
    return _Read(words, tuple(span.back(offset) for span in spans) if len(spans) == len(links) else ())
