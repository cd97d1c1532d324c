"""Which report repeats which, how, and what differs between the two.

- `copy_p`, `copy_r`, `copy_f1`: reports said to repeat another, rightly where it is the one that the label names;
- `how`: of those found, the share whose kind is right (version, wire, republication);
- `change_r`: of the paragraphs that differ, by characters, what the changes told of those found quote;
- `change_p`: of what the changes told quote, by characters, what stands in such a paragraph. A paragraph with a
  number altered counts for precision alone, since no more than a sentence of it need be quoted.

A line of the input is `{"id", "of", "how", "changes": [{"before", "after"}]}`.
"""

from collections.abc import Iterator, Sequence

from bench.corpora.copied import CopyLabel
from bench.jsonl import Json
from bench.score.prf import Figures, prf, share


def score(found: Sequence[Json], labels: Sequence[CopyLabel]) -> Figures:
    """The figures over all the labels."""
    by_id = {one["id"]: one for one in found}
    told = {name: one for name, one in by_id.items() if one["of"] is not None}
    wanted = [label for label in labels if label.of is not None]
    right = [label for label in wanted if label.id in told and told[label.id]["of"] == label.of]
    copy = prf(len(right), sum(label.id in told for label in labels), len(wanted))
    quoted, fitting, differing, told_of = 0, 0, 0, 0
    for label in right:
        for side, parts in (("before", label.gone), ("after", label.new)):
            sentences = [change[side] for change in told[label.id]["changes"] if change[side]]
            inside = [s for s in sentences if any(s in part for part in parts)]
            quoted += sum(map(len, sentences))
            fitting += sum(map(len, inside))
            whole = list(_wholly(parts, label, side))
            differing += sum(map(len, whole))
            told_of += sum(min(len(p), sum(len(s) + 1 for s in set(inside) if s in p)) for p in whole)
    return {
        "copy_p": copy.precision,
        "copy_r": copy.recall,
        "copy_f1": copy.f1,
        "how": share(sum(told[label.id]["how"] == label.how for label in right), len(right)),
        "change_p": share(fitting, quoted),
        "change_r": share(told_of, differing),
    }


def _wholly(parts: Sequence[str], label: CopyLabel, side: str) -> Iterator[str]:
    """The paragraphs that came or went as a whole: those of a version after the first were altered in one number."""
    yield from parts[:1] if label.how == "version" else parts


def misses(found: Sequence[Json], labels: Sequence[CopyLabel]) -> list[str]:
    """The reports with another origin or kind than the label's, in words."""
    by_id = {one["id"]: one for one in found}
    lines = []
    for label in labels:
        one = by_id.get(label.id, {"of": None, "how": None})
        if (one["of"], one["how"]) != (label.of, label.how):
            lines.append(f"{label.id}: {label.how} of {label.of}, read as {one['how']} of {one['of']}")
    return lines
