"""Corpora as small as can be, in their own formats, with sentences of our own."""

import gzip
import json
from itertools import pairwise
from pathlib import Path

import pytest

from bench.corpora import basil, histories, pages, plover, polnear, timeline17, timex
from bench.corpora.laid import CorpusMissingError, plain_text
from bench.folders import Folders
from bench.layout import lay_out
from bench.score.spans import Span
from bench.sets import ROOMS, Half, Profile, key_of

TML = """<?xml version="1.0" ?>
<TimeML><DOCID>x</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="1998-03-02T10:00">then</TIMEX3></DCT>
<TEXT>
It rained on <TIMEX3 tid="t1" type="DATE" value="1998-03-01">Sunday </TIMEX3>&amp; for
<TIMEX3 tid="t2" type="DURATION" value="P2D" mod="APPROX">about <TIMEX3 tid="t3" type="SET" value="P1D">a
day</TIMEX3> or two</TIMEX3>.
</TEXT></TimeML>
"""


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_plain_text_loses_its_mark_and_its_carriage_returns(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes("\ufeffone\r\ntwo\rthree".encode())
    assert plain_text(path) == "one\ntwo\nthree"


def test_timex_spans_stand_in_the_text_without_mark_up(tmp_path: Path) -> None:
    write(tmp_path / "timex/timebank/ABC1998.0001.tml", TML)
    laid = timex.timebank(tmp_path)
    (record,), (label,) = laid.records, laid.labels
    assert record == {
        "id": "timebank/ABC1998.0001",
        "text": "It rained on Sunday & for\nabout a\nday or two.",
        "published": "1998-03-02",
        "outlet": "ABC",
    }
    found = [(label.text[x.start : x.end], x.text, x.value, x.mod) for x in label.times]
    assert found == [
        ("Sunday", "Sunday", "1998-03-01", None),
        ("about a\nday or two", "about a\nday or two", "P2D", "APPROX"),
        ("a\nday", "a\nday", "P1D", None),
    ]


def test_our_histories_have_no_date_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(histories, "FOLDER", Path(histories.__file__).parents[1] / "own/histories")
    laid = histories.histories(Path("nowhere"))
    assert [record["published"] for record in laid.records] == [None] * 6
    assert laid.labels[0].id == "histories/01-war-of-the-pacific"
    assert sum(len(label.times) for label in laid.labels) == 433
    for label in laid.labels:
        assert "<" not in label.text
        assert all(label.text[x.start : x.end] == x.text for x in label.times)
        assert all(a.end <= b.start for a, b in pairwise(label.times))


def test_a_text_of_both_sets_is_left_out_of_the_second(tmp_path: Path) -> None:
    for name in ("timebank/A.tml", "aquaint/A.tml", "aquaint/B.tml"):
        write(tmp_path / "timex" / name, TML)
    assert [x.id for x in timex.aquaint(tmp_path).labels] == ["aquaint/B"]


def test_marked_sentences_and_their_halves(tmp_path: Path) -> None:
    rows = [
        ("1", " <s>Norland</s> praised <t>Southland</t> and Eastland."),
        ("2", "<s>Norland</s> sent aid."),
        ("3", " Norland praised Southland and <t>Eastland</t>."),
    ]
    lines = [json.dumps({"sentence_id": k, "marked_sentence": x, "gold_root": "SUPPORT"}) for k, x in rows]
    write(tmp_path / "events/plv_train.jsonl", "\n".join(lines))
    odd = plover.half(tmp_path, "odd", 1)
    assert [record["id"] for record in odd.records] == ["odd/0000"]
    assert [(x.pair, x.source, x.target) for x in odd.labels] == [
        (0, (Span(0, 7),), (Span(16, 25),)),
        (2, (), (Span(30, 38),)),
    ]


def test_attributions_with_split_spans_and_the_first_annotator(tmp_path: Path) -> None:
    text = "Rain, she said, will come."
    rows = [
        "T1\tContent 0 4;16 26\tRain will come.",
        "T2\tSource 6 9\tshe",
        "T3\tCue 10 14\tsaid",
        "T4\tAttribution 0 1\tR",
    ]
    folder = tmp_path / "quotes/dev"
    write(folder / "text/paper_2016-09-12_rain.txt", text)
    write(folder / "attributions/paper_2016-09-12_rain_b.ann", "\n".join(rows))
    write(
        folder / "attributions/paper_2016-09-12_rain_a.ann",
        "\n".join([*rows, "E1\tAttribution:T4 Content:T1 Source1:T2 Cue:T3"]),
    )
    laid = polnear.part(tmp_path, "dev")
    assert (laid.records[0]["published"], laid.records[0]["outlet"]) == ("2016-09-12", "paper")
    (found,) = laid.labels[0].attributions
    assert (found.source, found.cue, found.content) == ((Span(6, 9),), (Span(10, 14),), (Span(0, 4), Span(16, 26)))


def test_stories_are_sorted_by_ids_that_say_nothing(tmp_path: Path) -> None:
    rows = [
        {
            "file": f"{k}.json",
            "event": "e",
            "title": "T",
            "body-paragraphs": [["a", "b"], "c"],
            "date": "2018",
            "source": "s",
        }
        for k in range(3)
    ]
    write(tmp_path / "stories/basil_dev.jsonl", "\n".join(map(json.dumps, rows)))
    laid = basil.reports(tmp_path)
    ids = [record["id"] for record in laid.records]
    assert ids == sorted(ids)
    assert laid.records[0]["text"] == "T\n\na b\n\nc"
    assert {label.id for label in laid.labels} == set(ids)


def test_treebank_tokens_become_running_text() -> None:
    tokens = "`` It 's late , '' he did n't say -LRB- at $ 5 -RRB- ."
    assert timeline17.detokenised(tokens) == "“It's late,” he didn't say (at $5)."


def test_the_nth_version_is_the_nth_page_by_date(tmp_path: Path) -> None:
    def fields(title: str) -> dict[str, object]:
        section = {"headline": ["H"], "paragraphs": ["p"]}
        body = {"summary": ["S"], "sections": [section]}
        return {"title": title, "authors": None, "publishing_date": "2024-01-02 03:04", "body": body}

    write(tmp_path / "pages/uk/Paper.json", json.dumps({"V1_1": fields("second"), "V1": fields("first")}))
    for day in ("2024_01_02", "2023_01_02"):
        (tmp_path / f"pages/uk/Paper_{day}.html.gz").write_bytes(gzip.compress(day.encode()))
    laid = pages.bodies(tmp_path)
    assert [(x.id, x.headline, x.body) for x in laid.labels] == [
        ("uk/Paper_2023_01_02", "first", "S\n\nH\n\np"),
        ("uk/Paper_2024_01_02", "second", "S\n\nH\n\np"),
    ]
    assert [record["html"] for record in laid.records] == ["2023_01_02", "2024_01_02"]
    assert pages.publisher("uk/Paper_2023_01_02") == "uk/Paper"


def test_missing_corpora_are_named_and_the_others_laid_out_in_halves(tmp_path: Path) -> None:
    for name in "ABCDE":
        write(tmp_path / f"timex/timebank/{name}.tml", TML)
    layout = lay_out(Folders(tmp_path, tmp_path / "gold"), frozenset(ROOMS), Profile.FULL)
    assert [(key_of(x), x.half) for x in layout.sets] == [
        ("time/timebank.a", Half.DEVELOPMENT),
        ("time/timebank.b", Half.REPORT),
        ("sentences/own.a", Half.DEVELOPMENT),  # the repository's own
        ("sentences/own.b", Half.REPORT),
    ]
    assert "time: aquaint/*.tml is not there" in layout.skipped
    rooms = {room for line in layout.skipped for room in line.partition(":")[0].split(", ")}
    assert rooms == set(ROOMS) - {"sentences"}
    quick = lay_out(Folders(tmp_path, tmp_path), frozenset({"time"}), Profile.QUICK)
    assert [[record["id"] for record in x.records] for x in quick.sets if hasattr(x, "records")] == [
        ["timebank/A"],
        ["timebank/B"],
    ]


def test_no_corpus_of_that_name(tmp_path: Path) -> None:
    with pytest.raises(CorpusMissingError, match=r"events/plv_train\.jsonl"):
        plover.half(tmp_path, "even", 0)
