from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pytest

from dateline.errors import MissingPipeline, PipelineError, StageFailure
from dateline.model import (
    Actor,
    ActorKind,
    Anchor,
    Basis,
    Cast,
    EventRecord,
    Form,
    Layer,
    Layers,
    Mention,
    Moment,
    Note,
    Parse,
    Reading,
    Report,
    Role,
    Span,
    Statement,
    Why,
)
from dateline.reading import Reader, assemble, standard_stages
from tests.handmade import report

WHEN = Moment(basis=Basis.RELATIVE, reason="counted")


class Blank:
    """A parser that finds nothing, and breaks on texts that say so."""

    def parse_many(self, reports: Sequence[Report]) -> Iterator[Parse]:
        for one in reports:
            if "unparsable" in one.text:
                raise ValueError("no parse")
            yield Parse("parse", "blank")


class Stage:
    """A stage that returns one layer."""

    requires: tuple[str, ...] = ("parse",)

    def __init__(self, layer: Layer[Any]) -> None:
        self.layer, self.assigns, self.name = layer, layer.name, f"make {layer.name}"

    def __call__(self, report: Report, layers: Layers) -> Layer[Any]:
        if f"breaks {self.assigns}" in report.text:
            raise KeyError("a rule met what it did not expect")
        return self.layer


def stages() -> list[Stage]:
    event = EventRecord("e-1", Span(0, 3), Span(0, 3), "CONSULT", why=(Why("row", "met"),))
    statement = Statement("s-1", Span(0, 3))
    note = Note("quotes-unbalanced", "one mark has no partner")
    anchors = (Anchor("e-1", WHEN, Why("governing time", "in its clause")), Anchor("s-1", WHEN))
    return [
        Stage(Layer("times", "t")),
        Stage(Cast("cast", "t")),
        Stage(Layer("statements", "t", (statement,), (note,))),
        Stage(Layer("events", "t", (event,))),
        Stage(Layer("anchors", "t", anchors)),
    ]


def test_the_standard_order_works() -> None:
    Reader(Blank(), standard_stages())


def test_an_order_that_cannot_work_is_refused_when_the_reader_is_made() -> None:
    with pytest.raises(PipelineError):
        Reader(Blank(), standard_stages()[::-1])


def test_moments_and_notes_come_together() -> None:
    found = Reader(Blank(), stages()).read(report("They met."))
    assert found.events[0].when == WHEN
    assert [why.rule for why in found.events[0].why] == ["row", "governing time"]
    assert found.statements[0].when == WHEN
    assert [note.code for note in found.notes] == ["published-unknown", "quotes-unbalanced"]


def test_who_is_only_described_comes_in_where_a_record_names_him() -> None:
    mob, crowd = (Actor(name, name, ActorKind.GROUP) for name in ("mob", "crowd"))
    told = [Mention(Span(at, at + 4), "They", Form.NOMINAL, one.id) for at, one in ((0, mob), (5, crowd))]
    cast = Cast("cast", "t", described=tuple(told), others=(mob, crowd))
    event = EventRecord("e-1", Span(0, 3), Span(0, 3), "ASSAULT", actors=(Role("mob", Span(0, 4)),))
    made = [cast if stage.assigns == "cast" else stage.layer for stage in stages() if isinstance(stage, Stage)]
    layers = Layers()
    for layer in made:
        layers = layers.add(Layer("events", "t", (event,)) if layer.name == "events" else layer)
    found = assemble(report("They met they."), layers)
    assert found.actors == (mob,)
    assert found.mentions == (told[0],)


def test_a_broken_stage_takes_one_report_with_it_and_names_it() -> None:
    texts = ["They met.", "It breaks events.", "It is unparsable.", "They met again."]
    reports = [Report(text=text, location=f"{n}.txt") for n, text in enumerate(texts)]
    found = list(Reader(Blank(), stages()).read_many(reports))
    assert [type(one) for one in found] == [Reading, StageFailure, StageFailure, Reading]
    assert str(found[1]).startswith("1.txt: stage make events broke: KeyError")
    assert str(found[2]).startswith("2.txt: stage language broke: ValueError")


def test_a_pipeline_that_is_missing_is_no_report_s_fault() -> None:
    class Nothing:
        def parse_many(self, reports: Sequence[Report]) -> Iterator[Parse]:
            raise MissingPipeline("none is installed")

    with pytest.raises(MissingPipeline):
        list(Reader(Nothing(), stages()).read_many([report("They met."), report("They met again.")]))


def test_one_report_that_breaks_raises() -> None:
    with pytest.raises(StageFailure):
        Reader(Blank(), stages()).read(report("It breaks times."))


def test_a_record_outside_the_text_breaks_its_report() -> None:
    (found,) = Reader(Blank(), stages()).read_many([report("T")])
    assert isinstance(found, StageFailure)
    assert "stage make anchors broke" in str(found) or "SpanError" in str(found)


def test_assembling_needs_every_layer() -> None:
    with pytest.raises(PipelineError):
        assemble(report("They met."), Layers())
