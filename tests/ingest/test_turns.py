"""Transcripts: turns of speakers, and sound bites."""

from __future__ import annotations

import pytest

from tests.ingest.made import BODY, MORE, of_kind, parts, text


def test_a_broadcast() -> None:
    report = text(
        f"Anchor: {BODY}\nOur Jane Roe has this story.\n\nReport: {MORE}\n\n"
        '[Sound bite: Foreign Minister Mary Poe]\n“We are content."\n\nThe talks go on.\n\n'
        "(Sound bite: the mayor) “So are we.”\n\nAnd on.\nJane Roe, Harbour Radio News.\n\nRelated News"
    )
    assert parts(report) == [
        ("boilerplate", None, "Anchor:"),
        ("turn", "Anchor", f"{BODY}\nOur Jane Roe has this story."),
        ("boilerplate", None, "Report:"),
        ("turn", "Report", MORE),
        ("boilerplate", "Foreign Minister Mary Poe", "[Sound bite: Foreign Minister Mary Poe]"),
        ("sound-bite", "Foreign Minister Mary Poe", '“We are content."'),
        ("turn", "Report", "The talks go on."),
        ("boilerplate", "the mayor", "(Sound bite: the mayor)"),
        ("sound-bite", "the mayor", "“So are we.”"),
        ("turn", "Report", "And on."),
        ("byline", None, "Jane Roe, Harbour Radio News."),
        ("boilerplate", None, "Related News"),
    ]
    assert (report.byline, report.outlet) == (("Jane Roe",), "Harbour Radio News")


def test_a_sound_bite_of_several_paragraphs() -> None:
    report = text(f"{BODY}\n\n[Sound bite: Mary Poe]\n“We met.\n\n“We agreed.”\n\n“Fine,” said others.")
    assert of_kind(report, "sound-bite") == ["“We met.\n\n“We agreed.”"]


def test_an_interview_by_names_in_capitals_and_by_letters() -> None:
    talk = ["JANE ROE: Why now?", "MARY POE: It was time.", "And we were tired.", "JANE ROE: Thanks.", MORE]
    report = text("\n\n".join([BODY, *talk, "MARY POE: Goodbye.", "The talks go on in Oslo."]))
    assert [s.speaker for s in report.sections if s.kind == "turn"] == ["JANE ROE", "MARY POE", "JANE ROE", "MARY POE"]
    assert parts(report)[-1] == ("body", None, "The talks go on in Oslo.")
    letters = text(f"{BODY}\n\nQ: Why now?\n\nA: It was time.")
    assert [s.speaker for s in letters.sections if s.kind == "turn"] == ["Q", "A"]


@pytest.mark.parametrize(
    "lines",
    [
        "Lisbon: calm. \n\nOslo: calm.",
        "VIDEO: BRIDGE FALLS\n\nVIDEO: BRIDGE RISES",
        "The minister said: we met.\n\nThe minister said: we agreed.\n\nThe minister said: we left.",
        "CLARIFICATION: The bridge is in Oslo.",
        "A: the first point",
        "10:30: They met.\n\n10:45: They left.\n\n11:00: Rain.",
    ],
)
def test_no_transcripts(lines: str) -> None:
    assert of_kind(text(f"{BODY}\n\n{lines}\n\n{MORE}"), "turn") == []
