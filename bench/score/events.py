"""Political event types of marked source/target pairs (PLV: PLOVER's roots).

For each marked pair one event of the sentence is chosen: one whose actor span overlaps the source and whose recipient
span overlaps the target (`both`); else by the actor alone; else by the recipient alone; else the sentence's first
(`first`). Among several at one level: the largest overlap in characters, then the earliest trigger, then the order.
Its type is compared with the labelled root; CONCEDE and RETREAT are PLV's one root YIELD, and a STATEMENT is no codable
act, so never chosen. Status, mode and date play no part.

- `accuracy`: pairs with the right root. `macro_f1`: mean F1 over the 15 roots.
- `quad_accuracy`: pairs whose event is in the right quarter of conflict and cooperation, in words or in deeds: `QUADS`,
  PLOVER's own grouping. YIELD counts as cooperation in words, where the manual puts CONCEDE, the larger part of it.
- `majority`: the share of the commonest root, what always naming that one would score in accuracy.
- `no_event`: share of pairs for which nothing could be chosen.
- `strict_*`: the same three without any fallback: both sides must overlap. A pair that is marked on one side only needs
  only that side.
- `by_both`, `by_actor`, `by_recipient`, `by_first`: how the events were chosen; `pairs`: how many pairs.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from bench.jsonl import Json, items
from bench.score.align import Key, align, offset_in
from bench.score.prf import Figures, share
from bench.score.spans import Span, spans_of

ROOTS = (
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "COOPERATE",
    "AID",
    "YIELD",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
)
QUADS = {
    **dict.fromkeys(("AGREE", "CONSULT", "SUPPORT", "YIELD"), "verbal cooperation"),
    **dict.fromkeys(("COOPERATE", "AID"), "material cooperation"),
    **dict.fromkeys(("REQUEST", "ACCUSE", "REJECT", "THREATEN"), "verbal conflict"),
    **dict.fromkeys(("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"), "material conflict"),
}


@dataclass(frozen=True, slots=True)
class MarkedPair:
    """A sentence with the source and target of one event marked in it; `pair` is its row in the corpus."""

    id: str
    pair: int
    text: str
    source: tuple[Span, ...]
    target: tuple[Span, ...]
    root: str


class _Level(IntEnum):
    """How well an event fits a pair, best first."""

    BOTH = 0
    ACTOR = 1
    RECIPIENT = 2
    FIRST = 3


class _Choice(NamedTuple):
    root: str
    level: _Level


class _Outcome(NamedTuple):
    pair: MarkedPair
    kind: _Choice | None
    strict: _Choice | None


def root_of(kind: str | None) -> str:
    """The PLV root of a PLOVER type."""
    name = (kind or "").upper()
    return "YIELD" if name in {"CONCEDE", "RETREAT"} else name


def score(readings: Sequence[Json], pairs: Sequence[MarkedPair]) -> Figures:
    """The figures over all pairs."""
    outcomes = _outcomes(readings, pairs)
    levels = Counter(o.kind.level if o.kind else None for o in outcomes)
    kind = [(o.pair.root, o.kind.root if o.kind else None) for o in outcomes]
    strict = [(o.pair.root, o.strict.root if o.strict else None) for o in outcomes]
    return {
        "accuracy": _accuracy(kind),
        "macro_f1": _macro_f1(kind),
        "quad_accuracy": _accuracy([(QUADS[want], QUADS.get(got or "")) for want, got in kind]),
        "majority": share(max(Counter(want for want, _ in kind).values(), default=0), len(kind)),
        "no_event": share(levels[None], len(outcomes)),
        "strict_accuracy": _accuracy(strict),
        "strict_macro_f1": _macro_f1(strict),
        "strict_no_event": share(sum(o.strict is None for o in outcomes), len(outcomes)),
        "by_both": levels[_Level.BOTH],
        "by_actor": levels[_Level.ACTOR],
        "by_recipient": levels[_Level.RECIPIENT],
        "by_first": levels[_Level.FIRST],
        "pairs": len(outcomes),
    }


def misses(readings: Sequence[Json], pairs: Sequence[MarkedPair]) -> list[str]:
    """One line for each pair whose root is wrong."""
    lines = []
    for pair, kind, _ in _outcomes(readings, pairs):
        got = kind.root if kind else "nothing"
        if got != pair.root:
            lines.append(f"{pair.id}: {pair.root}, read as {got}: {pair.text}")
    return lines


def _outcomes(readings: Sequence[Json], pairs: Sequence[MarkedPair]) -> list[_Outcome]:
    keys = list({pair.id: Key(pair.id, pair.text) for pair in pairs}.values())
    by_id = dict(zip((key.id for key in keys), align(readings, keys), strict=True))
    return [_outcome(by_id[pair.id], pair) for pair in pairs]


def _outcome(reading: Json | None, pair: MarkedPair) -> _Outcome:
    offset = offset_in(pair.text, reading)
    if offset is None:
        return _Outcome(pair, None, None)
    events = [e for e in items(reading, "events") if root_of(e.get("type")) not in {"STATEMENT", ""}]
    ranked = sorted((_rank(event, pair, offset), k) for k, event in enumerate(events))
    if not ranked:
        return _Outcome(pair, None, None)
    (level, *_), first = ranked[0]
    choice = _Choice(root_of(events[first].get("type")), _Level(level))
    return _Outcome(pair, choice, choice if level == _Level.BOTH else None)


def _rank(event: Json, pair: MarkedPair, offset: int) -> tuple[int, int, int]:
    """(level, minus the overlap, the trigger's start): the least is chosen."""
    actor = _covered(items(event, "actors"), pair.source, offset)
    recipient = _covered(items(event, "recipients"), pair.target, offset)
    level = _level(actor, recipient, pair)
    trigger = (event.get("trigger") or {}).get("start", event.get("start", 0)) or 0
    return level, 0 if level == _Level.FIRST else -(actor + recipient), trigger


def _level(actor: int, recipient: int, pair: MarkedPair) -> _Level:
    if (actor or not pair.source) and (recipient or not pair.target):
        return _Level.BOTH
    if actor:
        return _Level.ACTOR
    return _Level.RECIPIENT if recipient else _Level.FIRST


def _covered(parts: Sequence[Json], marked: Sequence[Span], offset: int) -> int:
    return sum(part.back(offset).overlap(span) for part in spans_of(parts) for span in marked)


def _accuracy(roots: Sequence[tuple[str, str | None]]) -> float:
    return share(sum(want == got for want, got in roots), len(roots))


def _macro_f1(roots: Sequence[tuple[str, str | None]]) -> float:
    wanted, got = Counter(want for want, _ in roots), Counter(got for _, got in roots)
    right = Counter(want for want, got in roots if want == got)
    return sum(share(2 * right[root], wanted[root] + got[root]) for root in ROOTS) / len(ROOTS)
