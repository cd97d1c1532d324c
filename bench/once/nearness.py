"""What nearness to example sentences knows of an act: the nearest of our coded sentences name the type.

    python -m bench.once.nearness [CORPORA]

Each sentence is the mean of the pipeline's word vectors over its verbs, nouns, adjectives and prepositions, names left
out and verbs counted twice; the seven nearest examples vote by their cosine. Prints, for either half of PLV and for
the sentences of either of our writers by the other's, the share of sentences whose root is right. It was tried as a
proposal for sentences that the tables do not know, and is not in the program: see docs/events.md.
"""

import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bench.corpora import plover, sentences
from bench.folders import Folders
from bench.score.events import root_of
from dateline.language.pipeline import load
from dateline.settings import Settings

NEIGHBOURS = 7
TELLING = frozenset({"VERB", "NOUN", "ADJ", "ADP"})


def main() -> None:
    """Print the shares."""
    corpora = Path(sys.argv[1]) if len(sys.argv) > 1 else Folders.given(None, None).corpora
    nlp = load(Settings().pipeline)

    def vectors(texts: Sequence[str]) -> np.ndarray:
        rows = []
        for doc in nlp.pipe(texts):
            words = [t for t in doc if t.pos_ in TELLING and not t.is_stop and t.has_vector and not t.ent_type_]
            weighed = [t.vector / t.vector_norm * (2 if t.pos_ == "VERB" else 1) for t in words] or [np.zeros(300)]
            mean = np.sum(weighed, axis=0)
            rows.append(mean / (np.linalg.norm(mean) or 1.0))
        return np.stack(rows)

    ours = {name: sentences.half(name).labels for name in "ab"}
    known = {name: vectors([x.text for x in ours[name]]) for name in "ab"}
    roots = {name: [root_of(x.codes[0][0]) for x in ours[name]] for name in "ab"}
    both, both_roots = np.concatenate([known["a"], known["b"]]), roots["a"] + roots["b"]
    for name, other in (("a", "b"), ("b", "a")):
        named = [{root} for root in roots[name]]
        print(f"own.{name} by own.{other}: {_right(known[name], named, known[other], roots[other]):.3f}")
    for parity, name in enumerate(("plv_even", "plv_odd")):
        laid = plover.half(corpora, name, parity)
        wanted: dict[str, set[str]] = {}
        for pair in laid.labels:
            wanted.setdefault(pair.id, set()).add(pair.root)
        found = vectors([record["text"] for record in laid.records])
        right = _right(found, [wanted[record["id"]] for record in laid.records], both, both_roots)
        print(f"{name} by both: {right:.3f}")


def _right(found: np.ndarray, wanted: Sequence[set[str]], examples: np.ndarray, roots: Sequence[str]) -> float:
    right = 0
    for likeness, roots_wanted in zip(found @ examples.T, wanted, strict=True):
        votes: defaultdict[str, float] = defaultdict(float)
        for k in np.argsort(-likeness)[:NEIGHBOURS]:
            votes[roots[k]] += float(likeness[k])
        right += max(votes, key=lambda root: (votes[root], root)) in roots_wanted
    return right / len(wanted)


if __name__ == "__main__":
    main()
