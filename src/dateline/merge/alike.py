"""What speaks for two acts without a type being one: their words first, weighted features after them.

The counterpart of `features`, which weighs acts with a type.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from dateline.merge.items import Item
from dateline.merge.kin import Word, light, opposed, word_of
from dateline.merge.vetoes import other_number
from dateline.model import Reason

KIND = 0.7
"""What two words of one kind say for one act, beside two of one root."""

SHARED = 0.4
"""Share of the shorter clause's telling words (of four at least) by which words that say little are one act."""

LEAST = 4

SAYING = "saying"
"""The kind of words that tell of an act of speech: of as many acts as there are speakers."""


@dataclass(frozen=True, slots=True)
class Worded:
    """An item, the happening that its report tells of, and what its word says of its kind."""

    item: Item
    happening: str
    word: Word

    @classmethod
    def of(cls, item: Item, happening: str) -> Worded:
        """The item with its word read."""
        return cls(item, happening, word_of(item.record.trigger.quote(item.report.text), noun=item.is_noun))

    def keys(self) -> Iterator[tuple[str, str]]:
        """The blocks it belongs to: its happening, and its root or one of its kinds; none for what names no act."""
        if self.word.root and SAYING not in self.word.kinds:
            names = (self.word.root, *sorted(self.word.kinds), *filter(None, (self.word.letters,)))
            for name in names:
                yield self.happening, name


Feature = Callable[[Worded, Worded], tuple[float, str]]


def alike(left: Worded, right: Worded) -> tuple[Reason, ...]:
    """The features that say anything of a pair; none where their words are of two kinds."""
    if not word(left, right)[0]:
        return ()
    found = ((name, weight, *feature(left, right)) for name, weight, feature in FEATURES)
    return tuple(Reason(name, weight, round(value, 3), detail) for name, weight, value, detail in found if value)


def apart(left: Worded, right: Worded) -> str | None:
    """Why two acts cannot be one; `None` where they can."""
    if left.happening != right.happening:
        return "their reports tell of two happenings"
    if other_number(left.item, right.item):
        return f"one is number {left.item.ordinal}, the other {right.item.ordinal}"
    if opposed(left.word, right.word):
        return "their particles lead opposite ways"
    return None


def word(left: Worded, right: Worded) -> tuple[float, str]:
    """One root, or one kind."""
    a, b = left.word, right.word
    if not a.root or not b.root:
        return 0.0, ""
    if not light().isdisjoint((a.root, b.root)) and not _around(left.item, right.item):
        return 0.0, ""
    if a.root == b.root:
        return 1.0, f"both are of the root {a.root!r}"
    if a.root == b.letters or b.root == a.letters:
        return 1.0, f"{b.root if b.root == a.letters else a.root!r} are the other's first letters"
    shared = a.kinds & b.kinds
    return (KIND, f"{a.root!r} and {b.root!r} both tell of {', '.join(sorted(shared))}") if shared else (0.0, "")


def _around(left: Item, right: Item) -> bool:
    """Whether two clauses share so many words, or to whom it was done, that a word like "made" may tell of one act."""
    least = max(LEAST, min(len(left.words), len(right.words)))
    return len(left.words & right.words) >= SHARED * least or not left.recipients.isdisjoint(right.recipients)


FEATURES: tuple[tuple[str, float, Feature], ...] = (("word", 1.0, word),)
