"""Words of one kind that stand in one sentence again and again are of two acts: "shot and killed", "plan to vote in the
election".

Nobody tells one act twice in a sentence. So where two words could be of one act by their kind, the sentences of the
happening's own reports decide whether they are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable

from dateline.merge.alike import Worded
from dateline.merge.sentences import Sentences

SHARE = 0.4
"""Share of the sentences with the rarer word that have the other one too, from which they are of two acts."""


def told_together(found: Iterable[Worded]) -> Callable[[Worded, Worded], bool]:
    """Whether the words of two acts of one happening often stand in one sentence there; no word does with itself."""
    texts: dict[str, Sentences] = {}
    places: dict[tuple[str, str], set[tuple[str, int]]] = defaultdict(set)
    for one in found:
        report = one.item.report
        sentences = texts.setdefault(report.id, Sentences(report.text))
        places[one.happening, one.word.root].add((report.id, sentences.around(one.item.record.trigger).start))

    def together(left: Worded, right: Worded) -> bool:
        if left.word.root == right.word.root:
            return False
        here, there = places[left.happening, left.word.root], places[right.happening, right.word.root]
        return len(here & there) >= SHARE * min(len(here), len(there))

    return together
