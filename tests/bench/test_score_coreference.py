"""Chains of mentions: the measures on cases that can be reckoned by hand."""

import pytest

from bench.score.coreference import ChainLabels, Mention, lea, score_chains
from bench.score.spans import Span

TEXT = "Ann met Bob. She gave him a boat. Ann left."
ANN, BOB, SHE, HIM, BOAT, AGAIN = (
    Mention(Span(TEXT.index(w) if k != 5 else 34, (TEXT.index(w) if k != 5 else 34) + len(w)), w, chain, scored)
    for k, (w, chain, scored) in enumerate(
        [
            ("Ann", "a", True),
            ("Bob", "b", True),
            ("She", "a", True),
            ("him", "b", True),
            ("a boat", "c", False),
            ("Ann", "a", True),
        ]
    )
)
LABELS = ChainLabels("1", TEXT, "", (ANN, BOB, SHE, HIM, BOAT, AGAIN))


def test_the_labels_themselves_score_one_and_what_is_not_read_is_neither_wanted_nor_held_against() -> None:
    mine = [x for x in LABELS.mentions if x.scored]
    for read in (mine, [*mine, BOAT]):
        figures = score_chains([read], [LABELS])
        assert figures == pytest.approx(dict.fromkeys(figures, 1.0))


def test_nothing_read_scores_nothing() -> None:
    figures = score_chains([[]], [LABELS])
    assert set(figures.values()) == {0.0}


def test_everybody_in_one_chain_costs_precision_and_a_stray_mention_costs_mentions() -> None:
    one = [x._replace(chain="x") for x in LABELS.mentions if x.scored]
    assert score_chains([one], [LABELS])["b3_f1"] < 0.75
    stray = Mention(Span(13, 21), "gave him", "s")
    assert score_chains([[*one, stray]], [LABELS])["mention_p"] == pytest.approx(5 / 6)


def test_lea_weighs_chains_by_their_size_and_their_links() -> None:
    key = [{("k", "1", n) for n in (1, 2, 3)}, {("k", "1", 4)}]
    response = [{("k", "1", n) for n in (1, 2)}, {("k", "1", 3)}, {("k", "1", 4)}]
    # recall: (3 * 1/3 + 1 * 1) / 4; precision: (2 * 1 + 1 * 0 + 1 * 1) / 4
    assert lea(key, response) == pytest.approx(2 * 0.5 * 0.75 / 1.25)
