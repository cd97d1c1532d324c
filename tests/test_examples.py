"""The example corpus, end to end; `python -m tests.test_examples` writes the golden chronology anew."""

from __future__ import annotations

import io
import random
from datetime import date
from pathlib import Path

import pytest

from dateline.ingest import raws, read
from dateline.merge import merge
from dateline.model import Chronology, Event, Reading, SectionKind
from dateline.model.codec import dumps, encode_chronology
from dateline.reading import Reader
from dateline.settings import Settings
from dateline.views.digest import digest
from dateline.views.query import Query, select
from dateline.views.render import show

pytestmark = pytest.mark.model

FOLDER = Path(__file__).parent.parent / "examples" / "korea-2018"
GOLDEN = Path(__file__).parent / "golden" / "examples" / "korea-2018.txt"
FLIPS = 0.03
"""Share of lines that may differ: the last bits of a parser's floating point are not the same on every processor."""


def read_all() -> list[Reading]:
    settings = Settings()
    reports = [read(raw, settings) for raw in raws([str(FOLDER)], settings) if not isinstance(raw, Exception)]
    return [one for one in Reader.standard(settings).read_many(reports) if isinstance(one, Reading)]


@pytest.fixture(scope="module")
def readings() -> list[Reading]:
    return read_all()


@pytest.fixture(scope="module")
def chronology(readings: list[Reading]) -> Chronology:
    return merge(readings).chronology


def by_name(readings: list[Reading], start: str) -> Reading:
    return next(r for r in readings if Path(r.report.location).name.startswith(start))


def printed(chronology: Chronology) -> str:
    out = io.StringIO()
    show(select(chronology, Query()), out, width=120, colour=False)
    return out.getvalue()


def names(chronology: Chronology, event: Event) -> set[str]:
    by_id = {actor.id: actor.name for actor in chronology.actors}
    return {by_id[party] for party in (*event.actors, *event.recipients)}


def on(chronology: Chronology, day: date, type_: str, *parties: str) -> list[Event]:
    return [
        e
        for e in chronology.events
        if e.type == type_
        and e.when.exact_day == day
        and all(any(p in n for n in names(chronology, e)) for p in parties)
    ]


def test_all_sixteen_are_read(readings: list[Reading]) -> None:
    assert len(readings) == 16
    outlets = {r.report.outlet for r in readings}
    assert outlets == {"Harbour Wire", "Straits Courier", "The Lantern Post", "Radio Halvard"}
    assert [r.report.published is None for r in readings].count(True) == 1


def test_the_days_of_the_story(chronology: Chronology) -> None:
    assert on(chronology, date(2018, 5, 9), "RETREAT", "Americans")
    assert on(chronology, date(2018, 5, 26), "CONSULT", "Moon", "Kim")
    assert on(chronology, date(2018, 6, 12), "CONSULT", "Trump", "Kim Jong")
    assert on(chronology, date(2018, 5, 24), "REJECT", "Trump")


def test_the_days_of_both_summits_are_among_the_ten_that_matter_most(
    readings: list[Reading], chronology: Chronology
) -> None:
    texts = {one.report.id: one.report.text for one in readings}
    found = digest(readings, chronology, lambda ids: {id_: texts[id_] for id_ in ids}, days=10, sentences=2)
    assert {date(2018, 6, 12), date(2019, 2, 27), date(2019, 2, 28)} <= {day.date for day in found}


def test_the_copy_adds_no_origin(chronology: Chronology) -> None:
    (summit,) = on(chronology, date(2018, 6, 12), "CONSULT", "Trump", "Kim Jong")
    assert summit.support.reports > summit.support.origins
    copies = {card.headline for card in chronology.reports if card.copy_of}
    assert "Trump and Kim sign statement in Singapore" in copies


def test_nothing_in_the_undated_report_is_dated_to_a_day(readings: list[Reading]) -> None:
    undated = by_name(readings, "10-")
    assert undated.report.published is None
    assert [e for e in undated.events if e.when.exact_day is not None] == []


def test_the_broadcast_has_turns_and_sound_bites(readings: list[Reading]) -> None:
    kinds = [section.kind for section in by_name(readings, "09-").report.sections]
    assert kinds.count(SectionKind.SOUND_BITE) == 2
    assert kinds.count(SectionKind.TURN) >= 2
    assert SectionKind.BOILERPLATE in kinds


def test_one_actor_each(chronology: Chronology) -> None:
    people = [a.name for a in chronology.actors if a.kind.value == "person"]
    for parts in (("Kim", "Jong"), ("Kim", "Yong"), ("Moon",), ("Trump",), ("Pompeo",), ("Bolton",)):
        found = [name for name in people if all(part.lower() in name.lower() for part in parts)]
        assert len(found) == 1, found


def test_two_summits_are_two_plans(chronology: Chronology) -> None:
    plans = {plan.title: [step.stage for step in plan.stages] for plan in chronology.plans}
    first = plans["Meeting of Donald Trump and Kim Jong Un, Singapore"]
    assert first == ["cancelled", "scheduled", "held"]
    second = plans["Second meeting of Donald Trump and Kim Jong Un, Hanoi"]
    assert second[0] == "requested"
    assert second[-1] == "held"
    assert "cancelled" in plans["Visit of Mike Pompeo to North Korea"]


def test_order_changes_no_byte(readings: list[Reading], chronology: Chronology) -> None:
    shuffled = [*readings, *readings[:5]]
    random.Random(7).shuffle(shuffled)  # noqa: S311  an order, not a secret
    assert dumps(encode_chronology(merge(shuffled).chronology)) == dumps(encode_chronology(chronology))


def test_the_company_of_a_report_does_not_change_its_reading(readings: list[Reading]) -> None:
    reader = Reader.standard(Settings())
    for reading in readings[::5]:
        assert reader.read(reading.report) == reading


def test_the_letters_stay_apart(chronology: Chronology) -> None:
    name = {actor.id: actor.name for actor in chronology.actors}
    letters = {
        (name.get(m.sender or ""), step.stage, str(step.when.latest)[:10])
        for m in chronology.messages
        if m.kind == "letter"
        for step in m.stages
    }
    kim, trump = "Kim Jong Un", "Donald Trump"
    assert letters >= {
        (trump, "disclosed", "2018-05-24"),
        (kim, "delivered", "2018-06-01"),
        (trump, "delivered", "2018-07-08"),
        (kim, "received", "2018-08-01"),
        (kim, "answered", "2018-08-04"),
        (trump, "delivered", "2018-08-04"),
        ("Kim Yong Chol", "received", "2018-08-24"),
        (kim, "disclosed", "2018-09-10"),
        (kim, "disclosed", "2019-01-02"),
    }
    (asked,) = [m for m in chronology.messages if m.asks and m.kind == "letter"]
    assert {source.report for step in asked.stages for source in step.sources} == {
        card.id
        for card in chronology.reports
        if any(part in card.location for part in ("/08-", "/09-", "/11-", "courier-2018-10-08"))
    }
    (conflict,) = [c for c in chronology.conflicts if c.about == asked.id]
    assert [side.value for side in conflict.sides] == ["2018-09-05", "2018-09-06"]


def test_the_promises_and_what_became_of_them(chronology: Chronology) -> None:
    made = {c.what: [f.says for f in c.followed] for c in chronology.commitments}
    assert {says for what, found in made.items() if "boxes" in what for says in found} == {"kept", "under-way"}
    assert [found for what, found in made.items() if "Sohae" in what] == [["doubted"]]
    assert "security guarantees" in made
    assert "not to resume tests of nuclear weapons or rockets" in made


def test_the_chronology_is_the_golden_one(chronology: Chronology) -> None:
    now, then = printed(chronology).splitlines(), GOLDEN.read_text(encoding="utf-8").splitlines()
    gone, new = set(then) - set(now), set(now) - set(then)
    assert len(gone) + len(new) <= FLIPS * len(then), "\n".join(["gone:", *sorted(gone), "new:", *sorted(new)])


if __name__ == "__main__":
    GOLDEN.parent.mkdir(parents=True, exist_ok=True)
    GOLDEN.write_text(printed(merge(read_all()).chronology), encoding="utf-8")
