import pytest

from bench.jsonl import Json
from bench.score import fields
from bench.score.days import first_day, interval, last_day, stated_day
from bench.score.pages import PageLabels, body_of, score, shingles
from tests.bench.readings import part, reading

BODY = "one two three four five"
LABEL = PageLabels("uk/Paper_2024_01_01", BODY, "Storm: a “quiet” night", ("Anna Brühl", "Jo O'Neil"), "2024-01-01")


def page(text: str, **report: object) -> Json:
    made = reading(LABEL.id, text)
    made["report"].update(report)
    return made


def test_shingles_are_runs_of_four_and_a_short_text_is_one() -> None:
    assert sum(shingles(BODY).values()) == 2
    assert list(shingles("only two")) == [("only", "two")]
    assert not shingles("")


def test_body_by_hand() -> None:
    figures = score([page("zero one two three four five")], [LABEL])  # 3 shingles, 2 of them right
    assert figures["body_p"] == pytest.approx(2 / 3)
    assert figures["body_r"] == 1.0
    assert figures["body_f1"] == pytest.approx(0.8)
    assert figures["same_text"] == 0.0


def test_marked_sections_are_cut_out_where_a_body_is_marked() -> None:
    text = "Menu " + BODY
    menu, body = part(text, "Menu ", kind="boilerplate"), part(text, BODY, kind="body")
    assert body_of(page(text, sections=[menu, body])).split() == BODY.split()
    assert body_of(page(text, sections=[menu])) == text


def test_a_page_without_a_reading_costs_recall_and_not_precision() -> None:
    other = PageLabels("uk/Other_2024_01_01", BODY, "", (), "2024-01-02")
    figures = score([page(BODY, published="2024-01-01T08:00:00Z")], [LABEL, other])
    assert (figures["body_p"], figures["body_r"]) == (1.0, 0.5)
    assert (figures["date_acc"], figures["date_p"], figures["date_given"]) == (0.5, 1.0, 0.5)


def test_fields_fold_marks_case_and_accents() -> None:
    report = {"headline": "Storm — a quiet night", "byline": ["JO ONEIL", "Anna Bruhl"], "published": "2024-01-01"}
    figures = fields.score([page(BODY, **report)], [LABEL])
    assert [figures[f"{x}_acc"] for x in ("headline", "authors", "published")] == [1.0, 1.0, 1.0]


def test_one_name_with_by_left_in_it() -> None:
    report = {"headline": "Storm", "byline": ["By Anna Brühl", "Jo O'Neil"], "published": "2024-01"}
    figures = fields.score([page(BODY, **report)], [LABEL])
    assert (figures["authors_acc"], figures["authors_f1"]) == (0.0, 0.5)
    assert figures["headline_f1"] == pytest.approx(2 * 1 / (1 + 4))
    assert figures["published_acc"] == 0.0
    assert len(fields.misses([page(BODY, **report)], [LABEL])) == 3


def test_days() -> None:
    assert stated_day("2024-02-03T10:00:00+02:00") == "2024-02-03"
    assert stated_day({"earliest": "2024-02-03", "latest": "2024-02-03"}) == "2024-02-03"
    assert stated_day("2024-02") is None
    assert str(first_day("2024-02")) == "2024-02-01"
    assert str(last_day("2024-02")) == "2024-02-29"
    assert str(last_day("2023")) == "2023-12-31"
    assert last_day("2023-13") is None
    assert interval({"edtf": "2024-02/2024-03"}) == (first_day("2024-02-01"), last_day("2024-03-31"))
    assert interval({"earliest": "2024-02-03", "latest": None}) is None
