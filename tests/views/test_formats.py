import csv
import io
import json
from dataclasses import replace

import pytest

from dateline.errors import UsageError
from dateline.model import Certainty, Chronology
from dateline.model.codec import decode, decode_chronology
from dateline.views.columns import columns
from dateline.views.formats import FORMATS, format_named
from dateline.views.index import Index, Kind, records, sources_of
from dateline.views.markdown import escaped
from tests.views.golden import FILES, FOLDER, shown, written


@pytest.mark.parametrize("name", list(FILES))
def test_golden(name: str) -> None:
    assert FILES[name]() == (FOLDER / name).read_bytes().decode()


def test_json_is_the_contracts_and_loses_nothing() -> None:
    assert decode_chronology(json.loads(written("json"))) == shown()


@pytest.mark.parametrize("kind", list(Kind))
def test_json_of_one_kind_is_still_a_chronology(kind: Kind) -> None:
    found = decode_chronology(json.loads(written("json", kind)))
    assert records(found, kind) == records(shown(), kind)


@pytest.mark.parametrize("kind", list(Kind))
def test_jsonl_is_one_record_a_line(kind: Kind) -> None:
    lines = written("jsonl", kind).splitlines()
    expected = records(shown(), kind)
    assert [decode(type(record), json.loads(line)) for line, record in zip(lines, expected, strict=True)] == list(
        expected
    )


@pytest.mark.parametrize("kind", list(Kind))
def test_csv_reads_back_with_a_cell_a_column(kind: Kind) -> None:
    text = written("csv", kind)
    assert text.endswith("\r\n")
    header, *rows = csv.reader(io.StringIO(text, newline=""))
    assert header == [column.name for column in columns(kind)]
    assert len(set(header)) == len(header)
    assert [len(row) for row in rows] == [len(header)] * len(records(shown(), kind))
    assert all(column.holds for column in columns(kind))


def test_no_csv_cell_is_a_formula() -> None:
    for kind in Kind:
        for row in csv.reader(io.StringIO(written("csv", kind), newline="")):
            assert not [cell for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))]
    assert "'=HYPERLINK" in written("csv")


def test_csv_keeps_line_ends_and_quotes_inside_a_cell() -> None:
    rows = list(csv.DictReader(io.StringIO(written("csv"), newline="")))
    quotes = {row["id"]: row["quote"] for row in rows}
    for event in shown().events:
        expected = event.sources[0].quote
        assert quotes[event.id] in (expected, "'" + expected)


@pytest.mark.parametrize("kind", list(Kind))
def test_markdown_holds_every_quote_with_its_outlet(kind: Kind) -> None:
    text = written("md", kind)
    index = Index(shown())
    for record in records(shown(), kind):
        for source in sources_of(record):
            assert f"> {escaped(source.quote)}\n" in text
            assert escaped(index.outlet(source.report)) in text


@pytest.mark.parametrize(
    ("hostile", "safe"),
    [
        ("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>"),
        ("![x](http://a.b)", r"!\[x\](http\://a.b)"),
        ("# no\nheading", r"\# no heading"),
        ("1. no list", r"1\. no list"),
        ("- no list", r"\- no list"),
        ("a-b 2019-01", "a-b 2019-01"),
        ("`x` *y* _z_", r"\`x\` \*y\* \_z\_"),
        ("www.a.b m@n.o &lt;", r"www\.a.b m\@n.o \&lt;"),
        ("\x1b[31m\u202ered", r"␛\[31mred"),
    ],
)
def test_markdown_is_escaped(hostile: str, safe: str) -> None:
    assert escaped(hostile) == safe


def test_an_empty_chronology_has_every_format() -> None:
    for name, format_ in FORMATS.items():
        text = "".join(format_(Chronology(), Kind.EVENTS))
        assert text or name == "jsonl"


def test_an_unknown_format_is_named() -> None:
    assert format_named("csv") is FORMATS["csv"]
    with pytest.raises(UsageError, match="'xml' is none of table, json, jsonl, csv, md"):
        format_named("xml")


def hedged() -> Chronology:
    """The sample's first statement alone, said to be possible on a condition."""
    said = replace(shown().statements[0], certainty=Certainty.POSSIBLE, conditions=("if the boats leave",))
    return replace(shown(), statements=(said,))


def test_a_hedge_and_its_condition_are_shown() -> None:
    text = "".join(FORMATS["md"](hedged(), Kind.STATEMENTS))
    assert "direct, possible" in text
    assert "on condition: “if the boats leave”" in text
    header, row = csv.reader(io.StringIO("".join(FORMATS["csv"](hedged(), Kind.STATEMENTS)), newline=""))
    cells = dict(zip(header, row, strict=True))
    assert (cells["certainty"], cells["conditions"]) == ("possible", "if the boats leave")


def test_what_is_certain_or_unknown_is_not_dwelt_upon() -> None:
    text = written("md", Kind.STATEMENTS)
    assert "unknown" not in text
    assert "on condition" not in text
