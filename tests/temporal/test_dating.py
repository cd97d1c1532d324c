"""What dates a report that carries no date, and what does not: one sentence against the next."""

from __future__ import annotations

from time import perf_counter

import pytest

from dateline.model import Layers, Note, Parse, Report, Section, SectionKind, SentenceRow, Span
from dateline.temporal import TimeStage

from .. import handmade
from . import flat


def notes_of(text: str) -> tuple[Note, ...]:
    """The notes on a flat, undated text."""
    return tuple(note for note in flat.times(text, None).notes if note.code.startswith("published"))


def interval(text: str) -> str:
    """`FIRST/LAST` of when a flat, undated text was published; `""` where nothing tells."""
    return _interval(notes_of(text))


def _interval(notes: tuple[Note, ...]) -> str:
    moments = [note.when for note in notes if note.when is not None]
    if not moments:
        return ""
    (moment,) = moments
    return f"{moment.earliest or '..'}/{moment.latest or '..'}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The envoys met on May 24, 2018.", "2018-05-24/.."),
        ("The envoys will meet on June 12, 2018.", "../2018-06-12"),
        ("The envoys met on May 24, 2018. They will meet on June 12, 2018.", "2018-05-24/2018-06-12"),
        ("The envoys held talks in 2018. They will meet in 2018.", "2018-01-01/2018-12-31"),
        ("It may launch a ship in 2019.", "../2019-12-31"),
        ("The envoys met on Tuesday.", ""),
        ("The envoys met in June.", ""),
        ('"They will meet in 2017", he said.', ""),
        ('He said: "They will meet. We will meet in 2017. He will come."', ""),
        ("They will not honour it, as in 1990.", ""),
        ("The crew left port before 2019.", ""),
        ("They raised spending in fiscal 2019.", ""),
        ("They will stay there between now and 2020.", "../2020-12-31"),
    ],
)
def test_told_as_past_and_as_to_come(text: str, expected: str) -> None:
    assert interval(text) == expected


TRICKY = {
    "The summit was scheduled to be held in May 2018.": """
The the DET DT det 1
summit summit NOUN NN nsubjpass 3
was be AUX VBD auxpass 3
scheduled schedule VERB VBN ROOT 3
to to PART TO aux 6
be be AUX VB auxpass 6
held hold VERB VBN xcomp 3
in in ADP IN prep 6
May May PROPN NNP pobj 7 DATE
2018 2018 NUM CD nummod 8 DATE
. . PUNCT . punct 3
""",
    "The summit is scheduled to be held in May 2018.": """
The the DET DT det 1
summit summit NOUN NN nsubjpass 3
is be AUX VBZ auxpass 3
scheduled schedule VERB VBN ROOT 3
to to PART TO aux 6
be be AUX VB auxpass 6
held hold VERB VBN xcomp 3
in in ADP IN prep 6
May May PROPN NNP pobj 7 DATE
2018 2018 NUM CD nummod 8 DATE
. . PUNCT . punct 3
""",
    "Had it been held in 2019, the vote would have failed.": """
Had have AUX VBD aux 3
it it PRON PRP nsubjpass 3
been be AUX VBN auxpass 3
held hold VERB VBN advcl 11
in in ADP IN prep 3
2019 2019 NUM CD pobj 4 DATE
, , PUNCT , punct 11
the the DET DT det 8
vote vote NOUN NN nsubj 11
would would AUX MD aux 11
have have AUX VB aux 11
failed fail VERB VBN ROOT 11
. . PUNCT . punct 11
""",
    "It had been held in 2019.": """
It it PRON PRP nsubjpass 3
had have AUX VBD aux 3
been be AUX VBN auxpass 3
held hold VERB VBN ROOT 3
in in ADP IN prep 3
2019 2019 NUM CD pobj 4 DATE
. . PUNCT . punct 3
""",
    "The plant is due to open by the end of 2020.": """
The the DET DT det 1
plant plant NOUN NN nsubj 2
is be AUX VBZ ROOT 2
due due ADJ JJ acomp 2
to to PART TO aux 5
open open VERB VB xcomp 3
by by ADP IN prep 5
the the DET DT det 8 DATE
end end NOUN NN pobj 6 DATE
of of ADP IN prep 8 DATE
2020 2020 NUM CD pobj 9 DATE
. . PUNCT . punct 2
""",
    "He said in 2015 that the work will end by 2017.": """
He he PRON PRP nsubj 1
said say VERB VBD ROOT 1
in in ADP IN prep 1
2015 2015 NUM CD pobj 2 DATE
that that SCONJ IN mark 8
the the DET DT det 6
work work NOUN NN nsubj 8
will will AUX MD aux 8
end end VERB VB ccomp 1
by by ADP IN prep 8
2017 2017 NUM CD pobj 9 DATE
. . PUNCT . punct 1
""",
    "She was mentioned as a candidate in 2018.": """
She she PRON PRP nsubjpass 2
was be AUX VBD auxpass 2
mentioned mention VERB VBN ROOT 2
as as ADP IN prep 2
a a DET DT det 5
candidate candidate NOUN NN pobj 3
in in ADP IN prep 5
2018 2018 NUM CD pobj 6 DATE
. . PUNCT . punct 2
""",
}


@pytest.mark.parametrize(
    ("text", "expected"),
    list(zip(TRICKY, ["", "../2018-05-31", "", "2019-01-01/..", "../2020-12-31", "2015-01-01/..", ""], strict=True)),
)
def test_plans_are_not_the_past_nor_is_what_was_supposed(text: str, expected: str) -> None:
    layer = TimeStage()(handmade.report(text), Layers().add(handmade.parse(text, TRICKY[text])))
    assert _interval(layer.notes) == expected


def test_what_contradicts_itself_is_left_out_and_said() -> None:
    (note,) = notes_of("The envoys met in 2019. They will meet in 2018.")
    assert note.code == "published-contradicted"
    assert "'2019' is told as past; '2018' is told as to come" in note.detail
    (note,) = notes_of("The envoys met in 2019. They will meet in 2018. They met in 2012.")
    assert note.detail.startswith("published on or after 2012-01-01: '2012' is told as past; left out")


def test_a_person_is_told_why() -> None:
    (note,) = notes_of("The envoys met on May 24, 2018. They will meet on June 12, 2018.")
    assert note.detail == (
        "published between 2018-05-24 and 2018-06-12: 'May 24, 2018' is told as past; "
        "'June 12, 2018' is told as to come"
    )


# ---------------------------------------------------------------- what stands beside the sentences

POST = "Great. — Ann Doe (@anndoe) May 9, 2018.\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (POST, "2018-05-08/2019-05-08"),
        (POST + "Doe said it on Wednesday.", "2018-05-08/2018-05-15"),
        (POST + "Doe said it on Thursday.", "2018-05-08/2019-05-08"),
        (POST + "Roe said it on Wednesday.", "2018-05-08/2019-05-08"),
        (POST + "The envoys met in 2021.", "2021-01-01/.."),
        ("Ships off Busan, Sunday, June 10, 2018, by AP Photo/Ann Doe.", "2018-06-10/2019-06-09"),
        ("Ships off Busan, June 12, 2018, by REUTERS/Ann Doe.", "2018-06-12/2022-06-15"),
        ("Ships off Busan, June 12, 2018, by REUTERS/Ann Doe.\nThey left on June 12.", "2018-06-12/2019-06-11"),
        ("Ships off Busan, June 12, 2018, by REUTERS/Ann Doe.\nThey left on Tuesday.", "2018-06-12/2019-06-11"),
        ("Ships off Busan, June 12, 2018, by REUTERS/Ann Doe/File Photo.", ""),
        ("Ships off Busan, June 12, 2018.", ""),
    ],
)
def test_pictures_and_posts(text: str, expected: str) -> None:
    assert interval(text) == expected


def _with_foot(foot: str, kind: SectionKind = SectionKind.BOILERPLATE) -> str:
    body = "The envoys met in 2018.\n\n"
    sections = (Section(SectionKind.BODY, Span(0, len(body) - 2)), Section(kind, Span(len(body), len(body + foot))))
    report = Report(text=body + foot, sections=sections)
    return _interval(TimeStage()(report, Layers().add(flat.parse(body))).notes)


@pytest.mark.parametrize(
    ("foot", "expected"),
    [
        ("Copyright © 2019 The Herald. All rights reserved.", "2018-01-01/2019-12-31"),
        ("© 2014-2019 The Herald", "2018-01-01/2019-12-31"),
        ("(c) 2019 The Herald", "2018-01-01/2019-12-31"),
        ("Copyright 2018 A Wire.\n© 2020 The Herald", "2018-01-01/2020-12-31"),
        ("The law of copyright of 2019", "2018-01-01/.."),
        ("© 201999", "2018-01-01/.."),
    ],
)
def test_the_notice_under_it(foot: str, expected: str) -> None:
    assert _with_foot(foot) == expected


# ---------------------------------------------------------------- days that fit few years

CLOSED = "The envoys met in 2014. They will meet again in 2020. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CLOSED, "2014-01-01/2020-12-31"),
        (CLOSED + "They came on Tuesday, June 12.", "2018-06-12/2019-06-13"),  # of 2018; 2012 and 2029 are too far
        (CLOSED + "They came on June 12.", "2014-01-01/2020-12-31"),
        ("They came on Tuesday, June 12.", ""),
        ("The envoys met in 2014. They came on Tuesday, June 12.", "2014-01-01/.."),
    ],
)
def test_a_weekday_fits_its_day_in_few_years(text: str, expected: str) -> None:
    assert interval(text) == expected


DATELINE = """
SEOUL SEOUL PROPN NNP ROOT 0
, , PUNCT , punct 0
April April PROPN NNP npadvmod 0
27 27 NUM CD nummod 2
"""
BODY = """
They they PRON PRP nsubj 1
met meet VERB VBD ROOT 1
in in ADP IN prep 1
2018 2018 NUM CD pobj 2
. . PUNCT . punct 1

They they PRON PRP nsubj 2
will will AUX MD aux 2
meet meet VERB VB ROOT 2
in in ADP IN prep 2
2018 2018 NUM CD pobj 3
. . PUNCT . punct 2
"""


@pytest.mark.parametrize(
    ("kind", "expected"),
    [(SectionKind.DATELINE, "2018-04-27/2018-04-28"), (SectionKind.BODY, "2018-01-01/2018-12-31")],
)
def test_the_day_of_a_dateline_is_the_reports_own(kind: SectionKind, expected: str) -> None:
    text = "SEOUL, April 27\nThey met in 2018. They will meet in 2018."
    made = handmade.parse(text, DATELINE + BODY)
    rows = tuple(
        SentenceRow(row.first, row.last, row.block, kind if row.first == 0 else row.kind) for row in made.items
    )
    parse = Parse("parse", "handmade", rows, columns=made.columns)
    assert _interval(TimeStage()(handmade.report(text), Layers().add(parse)).notes) == expected


def test_hostile_text_takes_no_longer_than_it_is_long() -> None:
    start = perf_counter()
    assert _with_foot("© " * 20_000 + "copyright " * 20_000 + "19" * 20_000) == "2018-01-01/.."
    assert interval('"' * 5_000 + "(@x) " * 5_000 + "(" * 5_000) == ""
    assert perf_counter() - start < 10
