"""Later versions, wire copy and republication, told apart and laid side by side."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from dateline.merge.versions import TOLD, repetitions
from dateline.model import Changed, Repeated, Report, Section, SectionKind, Span

BODY = "The ferry sails again from May. Forty boxes were handed over on Friday. Nobody was hurt."


def report(text: str, outlet: str | None, day: int, *, byline: tuple[str, ...] = ()) -> Report:
    sections = (Section(SectionKind.BODY, Span(0, len(text))),)
    return Report(text=text, sections=sections, outlet=outlet, published=date(2018, 3, day), byline=byline)


def origins(head: Report, *others: Report) -> dict[str, str]:
    return {one.id: head.id for one in (head, *others)}


def told(first: Report, later: Report) -> list[tuple[str, str, str]]:
    found = repetitions([first, later], origins(first, later))[later.id]
    return [(c.how.value, c.before.quote if c.before else "", c.after.quote if c.after else "") for c in found.changes]


def test_what_a_later_version_adds_changes_and_withdraws() -> None:
    old = report(BODY, "Gazette", 1)
    new = report(BODY.replace("Forty", "Fifty").replace(" Nobody was hurt.", " The port is open."), "Gazette", 2)
    assert told(old, new) == [
        ("changed", "Forty boxes were handed over on Friday.", "Fifty boxes were handed over on Friday."),
        ("added", "", "The port is open."),
        ("withdrawn", "Nobody was hurt.", ""),
    ]


def test_versions_are_each_laid_beside_the_one_before() -> None:
    first, second, third = (report(BODY + " More." * n, "Gazette", 1 + n) for n in range(3))
    found = repetitions([third, first, second], origins(first, second, third))
    assert {name: one.of for name, one in found.items()} == {second.id: first.id, third.id: second.id}
    assert {one.how for one in found.values()} == {Repeated.VERSION}


def test_of_two_versions_of_one_day_the_one_that_says_it_was_corrected_is_later() -> None:
    old = report(BODY, "Gazette", 1)
    new = report(BODY + " Correction: an earlier version gave another day.", "Gazette", 1)
    assert set(repetitions([new, old], origins(old, new))) == {new.id}


def test_another_outlets_copy_is_wire_copy_where_it_says_whose() -> None:
    wire = report(BODY, "Harbour Wire", 1)
    credited = report(BODY, "Gazette", 2, byline=("Harbour Wire",))
    silent = report(BODY, "Courier", 2)
    agency = replace(report(BODY, "Evening Post", 2), text=BODY + " (AP)")
    nobody = report(BODY, None, 2)
    found = repetitions([wire, credited, silent, agency, nobody], origins(wire, credited, silent, agency, nobody))
    assert [found[r.id].how for r in (credited, silent, agency, nobody)] == [
        Repeated.WIRE, Repeated.REPUBLICATION, Repeated.WIRE, Repeated.COPY,
    ]  # fmt: skip
    assert found[silent.id].changes == ()
    assert found[silent.id].shared == 1.0


def test_who_repeats_nothing_is_not_named() -> None:
    one, other = report(BODY, "Gazette", 1), report("The port is shut.", "Courier", 1)
    assert repetitions([one, other], {one.id: one.id, other.id: other.id}) == {}


@given(st.lists(st.sampled_from("abcdefgh"), max_size=12), st.lists(st.sampled_from("abcdefgh"), max_size=12))
def test_changes_quote_their_texts_and_none_are_told_of_the_same_text(left: list[str], right: list[str]) -> None:
    first, later = (report(" ".join(f"The {w} came." for w in words) or "Nothing.", "Gazette", day)
                    for day, words in ((1, left), (2, right)))  # fmt: skip
    if first.id == later.id:
        return
    found = repetitions([first, later], origins(first, later))[later.id]
    assert len(found.changes) <= TOLD
    for change in found.changes:
        for text, part in ((first.text, change.before), (later.text, change.after)):
            assert part is None or part.span.quote(text) == part.quote
    assert (found.shared == 1.0) == (found.changes == ()) == (first.text == later.text)
    gone = sum(c.how is not Changed.ADDED for c in found.changes)
    assert gone <= max(1, len(left))
