"""What people have judged, each pair once, and nothing in it against itself: the word that every step of merging takes.

A later verdict on a pair stands in an earlier one's place; `unsure` takes it back. Verdicts on several pairs may still
speak against each other (A is B, B is C, A is not C): the latest stand, and what they rule out is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from dateline.model import About, Judgement, Verdict, outranks

_NEVER = datetime.min.replace(tzinfo=UTC)


def last_words(by_people: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """The verdicts that stand, by pair; `unsure` ones are none."""
    standing = _Standing()
    for judgement in sorted(_last(by_people), key=_latest_first):
        if judgement.verdict is not Verdict.UNSURE and not standing.against(judgement):
            standing.take(judgement)
    return tuple(sorted(standing.kept, key=lambda j: (j.about, j.left, j.right)))


@dataclass(frozen=True, slots=True)
class Word:
    """What people have said of some things: pairs that are one, and pairs that are not. In each, the lesser first."""

    same: frozenset[tuple[str, str]] = frozenset()
    apart: frozenset[tuple[str, str]] = frozenset()


def word_on(by_people: Iterable[Judgement], about: About, holder: Mapping[str, str]) -> Word:
    """The verdicts on records, as said of the things that hold them: `holder` leads from a record to its thing."""
    found: dict[Verdict, set[tuple[str, str]]] = {verdict: set() for verdict in Verdict}
    for judgement in by_people:
        left, right = holder.get(judgement.left), holder.get(judgement.right)
        if judgement.about is about and left is not None and right is not None and left != right:
            found[judgement.verdict].add((min(left, right), max(left, right)))
    return Word(frozenset(found[Verdict.SAME] - found[Verdict.DIFFERENT]), frozenset(found[Verdict.DIFFERENT]))


def against(judgement: Judgement, by_people: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """The verdicts on other pairs that rule this one out, in the order of their pairs; none where it may stand."""
    standing = _Standing()
    for other in last_words(by_people):
        if (other.about, other.left, other.right) != (judgement.about, judgement.left, judgement.right):
            standing.take(other)
    return standing.against(judgement)


def _last(by_people: Iterable[Judgement]) -> Iterable[Judgement]:
    last: dict[tuple[About, str, str], Judgement] = {}
    for judgement in by_people:
        pair = (judgement.about, judgement.left, judgement.right)
        if pair not in last or outranks(judgement, last[pair]):
            last[pair] = judgement
    return last.values()


def _latest_first(judgement: Judgement) -> tuple[float, str, str, str]:
    return -((judgement.at or _NEVER) - _NEVER).total_seconds(), judgement.about, judgement.left, judgement.right


class _Standing:
    """Verdicts that agree with each other: who is one with whom, and who is not."""

    def __init__(self) -> None:
        self.kept: list[Judgement] = []
        self._same: dict[tuple[About, str], list[Judgement]] = {}

    def take(self, judgement: Judgement) -> None:
        self.kept.append(judgement)
        if judgement.verdict is Verdict.SAME:
            self._same.setdefault((judgement.about, judgement.left), []).append(judgement)
            self._same.setdefault((judgement.about, judgement.right), []).append(judgement)

    def against(self, judgement: Judgement) -> tuple[Judgement, ...]:
        """Which of these a further one speaks against."""
        left = self._one_with(judgement.about, judgement.left)
        right = self._one_with(judgement.about, judgement.right)
        if judgement.verdict is Verdict.DIFFERENT:
            return _path(left, judgement.right) if judgement.right in left else ()
        for other in self.kept:
            if other.verdict is Verdict.DIFFERENT and other.about is judgement.about:
                for a, b in ((other.left, other.right), (other.right, other.left)):
                    if a in left and b in right and judgement.right not in left:
                        return (*_path(left, a), other, *_path(right, b))
        return ()

    def _one_with(self, about: About, name: str) -> dict[str, tuple[str, Judgement] | None]:
        """Everything that is one with a record, each with the verdict that leads back towards it."""
        found: dict[str, tuple[str, Judgement] | None] = {name: None}
        todo = [name]
        while todo:
            here = todo.pop()
            for judgement in self._same.get((about, here), ()):
                there = judgement.right if judgement.left == here else judgement.left
                if there not in found:
                    found[there] = (here, judgement)
                    todo.append(there)
        return found


def _path(found: dict[str, tuple[str, Judgement] | None], name: str) -> tuple[Judgement, ...]:
    steps: list[Judgement] = []
    step = found[name]
    while step is not None:
        steps.append(step[1])
        step = found[step[0]]
    return tuple(steps)
