from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dateline.language.blocks import blocks, face, headline_face
from dateline.model import Report, Section, SectionKind, Span

BIG = 6000


def body(text: str) -> Report:
    return Report(text=text, sections=(Section(SectionKind.BODY, Span(0, len(text))),))


def cut(text: str, max_block: int = BIG) -> list[str]:
    return [block.span.quote(text) for block in blocks(body(text), max_block=max_block)]


def test_a_line_is_a_paragraph_where_lines_are_long() -> None:
    text = "The ministers met in Geneva on Monday.\nThey will meet again.\n\nNothing was signed."
    assert cut(text) == ["The ministers met in Geneva on Monday.", "They will meet again.", "Nothing was signed."]


def test_wrapped_lines_stay_together() -> None:
    text = (
        "The ministers met in Geneva on Monday to speak about the border, and they\n"
        "agreed to meet again before the end of the month, an official of one side\n"
        "said."
    )
    assert cut(text) == [text]


def test_a_line_that_runs_on_in_small_letters_stays() -> None:
    assert cut("The ministers met\nin Geneva.") == ["The ministers met\nin Geneva."]


def test_boilerplate_and_bylines_are_not_read() -> None:
    text = "Menu\nThey met."
    sections = (Section(SectionKind.BOILERPLATE, Span(0, 4)), Section(SectionKind.BODY, Span(5, 14)))
    found = blocks(Report(text=text, sections=sections), max_block=BIG)
    assert [b.span.quote(text) for b in found] == ["They met."]


def test_a_turn_keeps_its_speaker() -> None:
    text = "They met."
    report = Report(text=text, sections=(Section(SectionKind.TURN, Span(0, 9), "Anchor"),))
    assert [(b.kind, b.speaker) for b in blocks(report, max_block=BIG)] == [(SectionKind.TURN, "Anchor")]


def test_the_face_has_straight_quotes_and_the_texts_length() -> None:
    text = "“They met,” Moon said — ‘twice’.\u00a0"
    assert face(text) == "\"They met,\" Moon said - 'twice'. "
    assert len(face(text)) == len(text)


def test_a_headline_loses_its_capitals_and_keeps_its_names() -> None:
    names = frozenset({"Kim", "Seoul"})
    assert headline_face("Kim Requests Second Summit In Seoul", names) == "Kim requests second summit in Seoul"
    assert headline_face("UN Warns Kim's Envoys Over U.S. Deal", names) == "UN warns Kim's envoys over U.S. deal"


def test_a_headline_in_sentence_case_is_left_alone() -> None:
    text = "Ministers in Geneva agree on a border after two days of talks"
    assert headline_face(text, frozenset()) == text


def test_a_headlines_names_come_from_the_body() -> None:
    text = "Kim Visits Park\n\nThe leader, Kim, went to the park in the city."
    sections = (Section(SectionKind.HEADLINE, Span(0, 15)), Section(SectionKind.BODY, Span(17, len(text))))
    head, *_ = blocks(Report(text=text, sections=sections), max_block=BIG)
    assert head.face == "Kim visits park"


def test_a_long_paragraph_is_cut_after_a_sentence() -> None:
    text = "They met again. " * 100
    pieces = cut(text, max_block=200)
    assert all(len(piece) <= 200 for piece in pieces)
    assert all(piece.endswith(".") for piece in pieces)
    assert " ".join(pieces) == text.strip()


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=300), st.integers(5, 80))
def test_blocks_hold_every_character_that_is_no_space(text: str, max_block: int) -> None:
    found = blocks(body(text), max_block=max_block)
    covered = [False] * len(text)
    for block in found:
        assert len(block.face) == len(block.span) <= max_block
        for i in range(block.span.start, block.span.end):
            assert not covered[i]
            covered[i] = True
    assert all(done or text[i].isspace() for i, done in enumerate(covered))
