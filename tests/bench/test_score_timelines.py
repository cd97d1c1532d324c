import pytest

from bench.jsonl import Json
from bench.score.timelines import CollectionFigures, DatedEntry, asked, is_hard, mean_figures, score, score_digests

GOLD = (DatedEntry("2010-01-01", "Rain falls."), DatedEntry("2010-01-05", "The dam breaks."))


def event(day: str, summary: str, reports: int = 1, status: str = "occurred", last: str | None = None) -> Json:
    when = {"earliest": day, "latest": last or day}
    return {"when": when, "status": status, "summary": summary, "support": {"reports": reports}}


def test_the_timeline_itself_is_one() -> None:
    figures = score({"events": [event(x.date, x.text) for x in GOLD]}, [GOLD])
    assert (figures["date_f1"], figures["align_r1"], figures["gold_timelines"]) == (1.0, 1.0, 1)


def test_the_best_supported_dates_inside_the_range_are_kept() -> None:
    events = [
        event("2010-01-01", "Rain falls.", reports=2),
        event("2010-01-03", "Roads close.", reports=3),
        event("2010-01-05", "The dam breaks.", reports=1),  # third of two places
        event("2010-02-01", "Help comes.", reports=9),  # after the last day
        event("2010-01-04", "A plan.", reports=9, status="future"),
        event("2010-01-01", "A week.", reports=9, last="2010-01-07"),
    ]
    figures = score({"events": events}, [GOLD])
    assert (figures["date_p"], figures["date_r"]) == (0.5, 0.5)


def test_words_on_a_neighbouring_day_count_by_their_distance() -> None:
    figures = score({"events": [event("2010-01-04", "The dam breaks.")]}, [GOLD])
    # the prediction's 3 words, all found one day off: 3/2 of 3; of the labels' 5 words the same 3/2
    precision, recall = 1 / 2, 1.5 / 5
    assert figures["date_f1"] == 0.0
    assert figures["align_r1"] == pytest.approx(2 * precision * recall / (precision + recall))


def test_a_text_is_the_first_quote_where_there_is_no_summary() -> None:
    quoted = [{**event(x.date, ""), "sources": [{"quote": ""}, {"quote": x.text}]} for x in GOLD]
    assert score({"events": quoted}, [GOLD])["align_r1"] == 1.0


def test_a_digest_is_asked_for_at_the_timelines_length() -> None:
    words = ["digest", "--days", "2", "--sentences", "1", "--since", "2010-01-01", "--until", "2010-01-05"]
    assert list(asked(GOLD)) == words
    long = (DatedEntry("2010-01-01", "Rain. More rain. Wind."), DatedEntry("2010-01-02", "Sun."))
    assert asked(long)[4] == "2"


def test_a_digest_is_scored_by_its_own_days_and_lines() -> None:
    lines = [{"quote": "Rain"}, {"quote": "falls."}]
    digest = {"days": [{"date": "2010-01-01", "lines": lines}, {"date": "2010-01-03", "lines": []}]}
    figures = score_digests([digest], [GOLD])
    assert figures["digest_f1"] == 0.5
    assert figures["digest_r1"] == pytest.approx(2 * (1 * 2 / 5) / (1 + 2 / 5))


def test_every_day_labelled_is_not_hard() -> None:
    easy = (DatedEntry("2010-01-01", "a"), DatedEntry("2010-01-02", "b"))
    assert (is_hard([easy]), is_hard([GOLD]), is_hard([easy, GOLD])) == (False, True, True)


def test_means_with_and_without_easy_collections() -> None:
    rows = {
        "a": CollectionFigures({"date_f1": 1.0, "align_r1": 0.5}, hard=False),
        "b": CollectionFigures({"date_f1": 0.5, "align_r1": 0.1}, hard=True),
    }
    figures = mean_figures(rows)
    assert (figures["date_f1"], figures["date_f1_hard"]) == (0.75, 0.5)
    assert figures["align_r1"] == pytest.approx(0.3)
    assert "date_f1_hard" not in mean_figures({"a": rows["a"]})
