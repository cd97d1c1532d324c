"""Copies made of articles, and how what is told of them is scored."""

import json
from pathlib import Path

import pytest

from bench.corpora.copied import copies
from bench.jsonl import Json
from bench.once.copied import found
from bench.score.repeats import misses, score

WORDS = ["north", "south", "east", "west", "port", "ferry", "envoy", "talks", "crew", "boat", "storm", "harbour"]


def corpus(folder: Path, articles: int) -> Path:
    """Articles of nine paragraphs, no two of which share a sentence."""
    (folder / "korea").mkdir()
    with (folder / "korea" / "articles.jsonl").open("w", encoding="utf-8") as out:
        for n in range(articles):
            parts = [
                f"{WORDS[(n + k) % 12].title()} {n} met {WORDS[(n * 5 + k * 7) % 12]} {k} for {n + k + 2} hours, and "
                f"the {WORDS[(n * 3 + k) % 12]} of house {n * 9 + k} went on to {WORDS[(k * 5 + 1) % 12]} {n * k}."
                for k in range(9)
            ]
            record = {"id": f"a{n}", "text": "\n\n".join(parts), "published": "2018-03-01", "outlet": f"Gazette {n}"}
            out.write(json.dumps({**record, "headline": f"Of {n}"}) + "\n")
    return folder


@pytest.fixture
def laid_out(tmp_path: Path) -> Path:
    return corpus(tmp_path, 9)


def test_what_is_made_is_found_and_scores_full(laid_out: Path) -> None:
    laid = copies(laid_out, 0)
    assert [label.how for label in laid.labels] == [None] * 3 + ["wire", "republication", "version", None]
    figures = score(list(found(laid.records)), laid.labels)
    assert (figures["copy_p"], figures["copy_r"], figures["how"], figures["change_p"]) == (1.0, 1.0, 1.0, 1.0)
    assert figures["change_r"] > 0.95
    assert misses(list(found(laid.records)), laid.labels) == []


def test_the_halves_are_of_different_articles(laid_out: Path) -> None:
    first, second = ({str(r["id"])[:2] for r in copies(laid_out, half).records} for half in (0, 1))
    assert first.isdisjoint(second)
    assert second


def test_nothing_found_and_too_much_found_score_low(laid_out: Path) -> None:
    laid = copies(laid_out, 0)
    nothing: list[Json] = [{"id": label.id, "of": None, "how": None, "changes": []} for label in laid.labels]
    assert score(nothing, laid.labels)["copy_f1"] == 0.0
    all_of_one = [{"id": label.id, "of": "a0", "how": "copy", "changes": []} for label in laid.labels]
    assert score(all_of_one, laid.labels)["copy_p"] == pytest.approx(1 / 7)
    assert len(misses(all_of_one, laid.labels)) == 7


def test_a_change_that_is_none_lowers_precision(laid_out: Path) -> None:
    laid = copies(laid_out, 0)
    lines = [
        {**line, "changes": [{"before": None, "after": "Something that nobody wrote."}]} for line in found(laid.records)
    ]
    figures = score(lines, laid.labels)
    assert (figures["change_p"], figures["change_r"]) == (0.0, 0.0)
