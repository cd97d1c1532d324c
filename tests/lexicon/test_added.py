"""What is wrong with a table is told by its file, its line and the fault; what is right is taken."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from dateline.errors import TableError, UsageError
from dateline.lexicon import tables
from dateline.lexicon.added import MAX_BYTES, MAX_LINE, read_added

ROOT = Path(__file__).parent.parent.parent

FAULTS = [
    ("predicates_conflict", 'rows = [\n  { v = "meet", t = "-" },\n  { v = "meet", t = "CONSULTS" },\n]', 3, "row 2"),
    ("predicates_conflict", 'rows = [{ v = "meet", t = "CONSULT/letter" }]', 1, "unknown mode 'letter'; CONSULT has"),
    ("predicates_conflict", 'rows = [{ v = "meet", t = "AGREE/visit" }]', 1, "AGREE has none"),
    ("predicates_conflict", 'rows = [{ v = "say", t = "STATEMENT" }]', 1, "unknown type 'STATEMENT'"),
    ("predicates_conflict", 'rows = [\n{ v = "meet", z = true, t = "CONSULT" }]', 2, "unknown key z"),
    (
        "predicates_conflict",
        'rows = [{ v = "meet", o = "@wepon", t = "-" }]',
        1,
        "unknown class @wepon in o; did you mean '@weapon'?",
    ),
    ("predicates_conflict", 'rows = [{ v = "meet" }]', 1, "needs a word (v or a) and a code (t or op)"),
    ("predicates_conflict", 'rows = [{ t = "AGREE" }]', 1, "needs a word"),
    ("predicates_conflict", 'rows = [{ v = "Meet", t = "AGREE" }]', 1, "'Meet' in v is no base form"),
    ("predicates_conflict", 'rows = [{ v = "meet", t = "AGREE", j = "yes" }]', 1, "j is true or false"),
    ("predicates_conflict", 'rows = [{ v = "meet", x = "from", t = "AGREE" }]', 1, "x is one of"),
    ("predicates_conflict", 'rows = [{ v = "meet", op = "promised" }]', 1, "op is one of"),
    ("predicates_conflict", 'rows = [{ v = "meet", t = "AGREE", act = "obj" }]', 1, "act is one of"),
    ("predicates_conflict", 'rows = [{ v = "meet", t = "AGREE", r = "@people" }]', 1, "is a class"),
    ("predicates_conflict", 'rows = ["meet"]', 1, "a row is wanted"),
    ("predicates_conflict", 'rows = "meet"', 1, "'rows' must be a list, not a text"),
    ("predicates_conflict", 'row = []', 1, "predicates_conflict.toml has no 'row'; did you mean 'rows'?"),
    ("predicate_nouns", 'rows = [{ v = "meet", t = "AGREE" }]', 1, "unknown key v"),
    ("predicate_operators", '[shift]\npromise = ["AID"]', 1, "only its rows are open"),
    ("predicates_conflict", 'rows = [\n  { v = "meet" t = "AGREE" }\n]', 2, "Unclosed inline table"),
    ("predicates_conflict", 'rows = [', 1, "Invalid value"),
    ("status", 'future = ["shall"]\nfutur = ["may"]', 2, "status.toml has no 'futur'; did you mean 'future'?"),
    ("status", 'future = [\n"shall",\n2]', 3, "a word is wanted, not a number"),
    ("status", 'future = ["Shall"]', 1, "'Shall' must be in small letters"),
    ("status", 'future = ["-shal"]', 1, "takes out 'shal', which is not there; did you mean 'shall'?"),
    ("status", 'future = [""]', 1, "a word or phrase of 1 to 200 characters"),
    ("status", 'future = 1979-05-27', 1, "must be a list"),
    ("predicate_classes", 'weapon = ["drone"]', 1, "'weapon' must be a text, not a list"),
    ("predicate_classes", 'weapon = "-pen"', 1, "takes out 'pen'"),
    ("ontology", "[types.AGREE]", None, "PLOVER's types and modes are not open"),
    ("ingest", "[patterns]\nfurniture = ['(a+)+b']", 1, "patterns are not open"),
    ("wording", 'months = ["smarch"]', 1, "a month's place in the list is its number"),
    ("verbs", "rows = []", None, "no table has this name"),
    ("sites", '[sites]\n"Here" = ["KOR", 91.0, 2.0]', 2, "no degrees"),
    ("sites", '[sites]\n"Here" = ["Korea", 1.0, 2.0]', 2, "no country's code"),
    ("sites", '[sites]\n"Here" = ["KOR", "1", 2.0]', 2, "must be a list as"),
    ("sites", '[sites]\n"Here" = ["KOR", nan, 2.0]', 2, "no degrees"),
    ("zones", '[cities]\nhere = "Asia/Nowhere"', 2, "no zone of the tz database"),
    ("zones", '[cities]\nhere = "../../etc/passwd"', 2, "no zone of the tz database"),
    ("outlets", '[outlets]\n"x" = { order = "ymdd" }', 2, "order is dmy or mdy"),
    ("outlets", '[outlets]\n"x" = { zones = "Asia/Seoul" }', 2, "unknown key 'zones'; did you mean 'zone'?"),
    ("calendar", '[holidays]\n"x day" = { month = 2, day = 30 }', 2, "month 2 has no day 30"),
    ("calendar", '[holidays]\n"x day" = { month = 2 }', 2, "needs month and day"),
    ("calendar", '[holidays]\n"x day" = { month = 13, day = 1 }', 2, "month is a number from 1 to 12"),
    ("calendar", '[holidays]\n"x day" = { feast = "x" }', 2, "no feast 'x'"),
    ("calendar", '[holidays]\n"x day" = { month = 1, day = 1, cycle = [0, 1] }', 2, "cycle is"),
    ("feasts", '[feasts]\nx = ["2019-02-30"]', 2, "'2019-02-30' is no day"),
    ("bodies", 'named = [{ names = ["X"], sectors = ["GOVT"] }]', 1, "row 1: unknown sector 'GOVT'"),
    ("bodies", 'named = [{ sectors = ["GOV"] }]', 1, "row 1: 'names' is missing"),
    ("countries", '[countries.Utopia]\nname = "Utopia"', 1, "no country's code"),
    ("offices", '[offices]\nKING = ["king"]', 2, "[offices] has no 'KING'"),
    ("offices", '[field_sectors]\nspace = "SPA"', 2, "unknown sector 'SPA'"),
    ("names", "[nicknames]\nbob = 1", 2, "'bob' must be a text, not a number"),
    ("names", "a" + ".a" * 30 + " = 1", None, "within each other"),
    ("names", "x = " + "[" * 2000 + "]" * 2000, None, "goes too deep"),
    ("names", "x = '" + "x" * MAX_LINE + "'", 1, "characters"),
]  # fmt: skip


def table(folder: Path, subject: str, text: str) -> Path:
    (folder / f"{subject}.toml").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(("subject", "text", "line", "fault"), FAULTS, ids=lambda value: str(value)[:40])
def test_a_fault_names_file_line_and_what_is_wrong(
    tmp_path: Path, subject: str, text: str, line: int | None, fault: str
) -> None:
    with pytest.raises(TableError) as caught:
        read_added(table(tmp_path, subject, text))
    assert fault in caught.value.fault
    assert (caught.value.file, caught.value.line) == (str(tmp_path / f"{subject}.toml"), line)
    assert isinstance(caught.value, UsageError)


def test_a_folder_that_is_none_or_is_empty(tmp_path: Path) -> None:
    with pytest.raises(TableError, match="is no folder of tables"):
        read_added(tmp_path / "nowhere")
    (tmp_path / "notes.txt").write_text("none", encoding="utf-8")
    with pytest.raises(TableError, match="has no table in it"):
        read_added(tmp_path)


def test_a_table_that_is_too_large_or_is_no_text(tmp_path: Path) -> None:
    with pytest.raises(TableError, match="larger than"):
        read_added(table(tmp_path, "names", "#\n" * MAX_BYTES))
    (tmp_path / "names.toml").write_bytes(b"# fine\n# \xff\n")
    with pytest.raises(TableError, match=r"line 2: is not UTF-8"):
        read_added(tmp_path)
    (tmp_path / "names.toml").unlink()
    (tmp_path / "names.toml").mkdir()
    with pytest.raises(TableError, match="cannot be read"):
        read_added(tmp_path)


RIGHT = {
    "predicates_conflict": 'rows = [{ v = "shadow call_off", o = "@vessel", t = "MOBILIZE/troops", r = "" }]',
    "predicate_classes": 'vessel = "frigate"\nweapon = "drone -projectile"',
    "speech": '[verbs]\nclause = ["blog", "-say"]\n[verbs.with]\nbehind = ["stand"]',
    "bodies": 'named = [{ names = ["Harbour Board"], country = "KOR", sectors = ["GOV"] }]',
    "countries": '[countries.KOR]\nalso = ["ROK"]\n[countries.XUT]\nname = "Utopia"\nadjectives = ["Utopian"]\n'
    'people = ["Utopian"]\ncapitals = ["Amaurot"]',
    "sites": '[sites]\n"Harbour House" = ["KOR", 37, 126.5]\n"Pentagon" = ["USA", 38.9, -77.0]',
    "zones": '[cities]\namaurot = "Asia/Seoul"',
    "outlets": '[outlets]\n"harbour wire" = { order = "dmy", zone = "Asia/Seoul", hosts = ["harbour.example"] }',
    "calendar": '[holidays]\n"harbour day" = { month = 5, weekday = 1, nth = -1 }\n"christmas" = { days = 2 }',
    "feasts": '[feasts]\nseollal = ["2046-02-06"]',
    "names": '[nicknames]\nzed = "zachary"',
    "contexts": 'military = "frigate"\n[plain]\nfrigate = "bird"',
    "status": 'future = ["gonna"]',
}


@pytest.mark.parametrize("subject", RIGHT)
def test_what_is_right_is_taken(tmp_path: Path, subject: str) -> None:
    table(tmp_path, "predicate_classes", RIGHT["predicate_classes"])
    assert subject in dict(read_added(table(tmp_path, subject, RIGHT[subject])).texts)


def test_comments_and_layout_do_not_count(tmp_path: Path) -> None:
    first = read_added(table(tmp_path, "names", '[nicknames]\nzed = "zachary"\n'))
    again = read_added(table(tmp_path, "names", '\ufeff# mine\r\n[nicknames]\r\nzed   = "zachary"\r\n'))
    other = read_added(table(tmp_path, "names", '[nicknames]\nzed = "zoran"\n'))
    assert first.digest == again.digest != other.digest


def test_the_examples_of_the_docs_are_right(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "lexicon.md").read_text(encoding="utf-8")
    examples = re.findall(r"`mine/([a-z_]+)\.toml`:\n\n```toml\n(.*?)```", text, re.DOTALL)
    assert len(examples) == 2
    for subject, example in examples:
        table(tmp_path, subject, example)
    own = read_added(tmp_path)
    row = tomllib.loads(own.text("predicates_conflict"))["rows"][1]
    conditions = {key: value for key, value in row.items() if key != "t"}
    shipped = [{k: v for k, v in row.items() if k in "vaopxs"} for row in tables.shipped("predicates_conflict")["rows"]]
    assert conditions in shipped, "the example says that it switches a shipped row off"
