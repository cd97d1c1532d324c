"""The two founding reports, where they are at hand: they stay outside the repository, their facts do not."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import pytest

from dateline.ingest import raws, read
from dateline.merge import merge
from dateline.model import Actor, Chronology, Event, Reading, Report, SectionKind, Status, as_day
from dateline.reading import Reader
from dateline.settings import Settings

SEEDS = Path(os.environ.get("DATELINE_SEEDS", Path(__file__).parents[2] / "shared" / "seeds"))
STATED = Settings(published=date(2019, 1, 15))

pytestmark = [
    pytest.mark.model,
    pytest.mark.seeds,
    pytest.mark.skipif(not SEEDS.is_dir(), reason=f"the founding reports are not at {SEEDS}"),
]


def readings(settings: Settings) -> dict[str, Reading]:
    """Both readings, by the first three signs of their names."""
    reports: list[Report] = []
    for raw in raws([str(path) for path in sorted(SEEDS.glob("0*.txt"))], settings):
        assert not isinstance(raw, Exception)
        reports.append(read(raw, settings))
    found = {}
    for report, reading in zip(reports, Reader.standard(settings).read_many(reports), strict=True):
        assert isinstance(reading, Reading)
        found[Path(report.location).name[:3]] = reading
    return found


@pytest.fixture(scope="module")
def unstated() -> dict[str, Reading]:
    return readings(Settings())


@pytest.fixture(scope="module")
def stated() -> dict[str, Reading]:
    return readings(STATED)


@pytest.fixture(scope="module")
def together(stated: dict[str, Reading]) -> Chronology:
    return merge(stated.values()).chronology


def when(reading: Reading, words: str) -> list[tuple[object, object]]:
    return [(t.moment.earliest, t.moment.latest) for t in reading.times if t.text == words]


def actor(reading: Reading, id_: str | None) -> Actor | None:
    return next((a for a in reading.actors if a.id == id_), None)


def name(reading: Reading, id_: str | None) -> str | None:
    found = actor(reading, id_)
    return found.name if found else None


def called(reading: Reading, words: str) -> set[str | None]:
    """The actors that a phrase is read as, wherever it stands."""
    return {name(reading, m.actor) for m in reading.mentions if m.text == words}


# ---------------------------------------------------------------- the transcript


def test_the_head_of_the_transcript(unstated: dict[str, Reading]) -> None:
    report = unstated["004"].report
    assert (report.published, report.updated) == (
        datetime(2018, 9, 11, 10, 53, 3),
        datetime(2018, 9, 11, 14, 26, 15),
    )
    assert report.byline == ("Lee Bo-kyung",)
    assert report.outlet is not None
    assert report.outlet.startswith("KBS World Radio")
    kinds = [section.kind for section in report.sections]
    assert kinds.count(SectionKind.HEADLINE) == 2
    assert kinds.count(SectionKind.SOUND_BITE) == 2
    boilerplate = [s.span.quote(report.text) for s in report.sections if s.kind is SectionKind.BOILERPLATE]
    for words in ("Menu Content", "Related News", "Editor's Pick", "YONHAP"):
        assert any(words in part for part in boilerplate)


def test_the_days_of_the_transcript(unstated: dict[str, Reading]) -> None:
    reading = unstated["004"]
    assert set(when(reading, "Monday")) == {(date(2018, 9, 10), date(2018, 9, 10))}
    assert when(reading, "June") == [(date(2018, 6, 1), date(2018, 6, 30))]
    assert when(reading, "this year") == [(date(2018, 1, 1), date(2018, 12, 31))]
    ((low, high),) = when(reading, "two weeks")
    assert isinstance(low, date)
    assert isinstance(high, date)
    assert date(2018, 9, 18) <= low <= date(2018, 9, 25) <= high <= date(2018, 10, 1)


def test_both_sound_bites_are_sanders_own_words(unstated: dict[str, Reading]) -> None:
    reading = unstated["004"]
    bites = [s.span for s in reading.report.sections if s.kind is SectionKind.SOUND_BITE]
    spoken = [s for s in reading.statements if any(b.covers(c) for b in bites for c in s.contents)]
    assert len({s.contents[0].start for s in spoken}) == 2
    assert {name(reading, s.speaker) for s in spoken} == {"Sarah Sanders"}


def test_chains_lead_to_their_origin(unstated: dict[str, Reading]) -> None:
    chains = [[link.who for link in s.chain] for r in unstated.values() for s in r.statements]
    assert any(len(c) == 3 and c[1] == "NBC" and c[2] == "U.S. officials" for c in chains)
    assert any(len(c) == 3 and "CNN" in c[1] and c[2].startswith("a source familiar") for c in chains)


def test_the_speakers_have_their_words(unstated: dict[str, Reading]) -> None:
    speakers = {name(r, s.speaker) for r in unstated.values() for s in r.statements}
    assert {"Sarah Sanders", "John Bolton", "Moon Jae-in", "Donald Trump"} <= speakers


# ---------------------------------------------------------------- the undated copy


def test_one_day_alone_follows_from_the_undated_report_itself(unstated: dict[str, Reading]) -> None:
    reading = unstated["000"]
    assert reading.report.published is None
    assert "published-unknown" in {note.code for note in reading.notes}
    moments = (
        [x.moment for x in reading.times] + [e.when for e in reading.events] + [s.when for s in reading.statements]
    )
    exact = [m for m in moments if m.exact_day is not None]
    assert {m.exact_day for m in exact} == {date(2018, 6, 12)}
    assert all("'June 12 last year' and '2018' tell of one act" in m.reason for m in exact)
    ((low, high),) = when(reading, "Tuesday")
    assert isinstance(low, date)
    assert isinstance(high, date)
    assert (low.isoweekday(), high.isoweekday()) == (2, 2)
    ((_, high),) = when(reading, "the weekend")
    assert isinstance(high, date)
    assert high <= date(2019, 12, 31)
    assert all(m.reason for m in moments)


def test_the_days_once_somebody_states_the_reports_own(stated: dict[str, Reading]) -> None:
    reading = stated["000"]
    assert when(reading, "Tuesday") == [(date(2019, 1, 15), date(2019, 1, 15))]
    assert when(reading, "the weekend") == [(date(2019, 1, 12), date(2019, 1, 13))]
    assert set(when(reading, "Last week")) == {(date(2019, 1, 7), date(2019, 1, 13))}
    assert when(reading, "June 12 last year") == [(date(2018, 6, 12), date(2018, 6, 12))]
    ((low, high),) = when(reading, "early this month")
    assert low == date(2019, 1, 1)
    assert isinstance(high, date)
    assert high <= date(2019, 1, 11)


def test_kim_is_kim_jong_un_and_moon_is_a_president(unstated: dict[str, Reading]) -> None:
    reading = unstated["000"]
    assert called(reading, "Kim") == {"Kim Jong-un"}
    assert called(reading, "Kim Yong Chol") == {"Kim Yong Chol"}
    assert called(unstated["004"], "Kim") == {"Kim Jong-un"}
    assert "Kim Jong-un" in called(reading, "the North Korean leader") | called(
        reading, "the reclusive North Korean leader"
    )
    moon = next(a for a in reading.actors if a.name == "Moon Jae-in")
    assert moon.country == "KOR"
    assert any("President" in title for title in moon.titles)


def test_washington_is_once_a_government_and_once_a_place(unstated: dict[str, Reading]) -> None:
    reading = unstated["000"]
    kinds = {a.kind.value for m in reading.mentions if m.text == "Washington" for a in [actor(reading, m.actor)] if a}
    assert {"place", "country"} <= kinds


# ---------------------------------------------------------------- both together


def events(chronology: Chronology, type_: str, *, instrument: str | None = None) -> Sequence[Event]:
    return [e for e in chronology.events if e.type == type_ and (instrument is None or e.instrument == instrument)]


def test_the_singapore_meeting_is_one_event_on_its_day(together: Chronology) -> None:
    found = [e for e in events(together, "CONSULT") if any(p.name == "Singapore" for p in e.places)]
    assert len(found) == 1
    assert found[0].when.exact_day == date(2018, 6, 12)
    assert found[0].support.reports == 2
    names = {a.name for a in together.actors if a.id in found[0].actors}
    assert names == {"Donald Trump", "Kim Jong-un"}


def test_the_singapore_meeting_is_one_event_without_a_stated_day_too(unstated: dict[str, Reading]) -> None:
    chronology = merge(unstated.values()).chronology
    found = [e for e in events(chronology, "CONSULT") if any(p.name == "Singapore" for p in e.places)]
    assert len(found) == 1
    assert found[0].when.exact_day == date(2018, 6, 12)
    assert found[0].support.reports == 2


def test_three_letters_stay_apart(together: Chronology) -> None:
    people = {a.id: a.name for a in together.actors}
    letters = [e for e in events(together, "CONSULT", instrument="letter") if e.status is Status.OCCURRED]
    told = {
        (people.get(e.actors[0]), e.when.latest.year if e.when.latest else None)
        for e in letters
        if e.actors and e.recipients
    }
    assert {("Kim Jong-un", 2018), ("Kim Jong-un", 2019), ("Donald Trump", 2019)} <= told
    assert not any({s.report for s in e.sources} == {r.id for r in together.reports} for e in letters)


def told(chronology: Chronology, kind: str = "letter") -> list[tuple[str | None, str | None, str | None, list[str]]]:
    people = {a.id: a.name for a in chronology.actors}
    return [
        (people.get(m.sender or ""), people.get(m.to or ""), m.asks, [step.stage for step in m.stages])
        for m in chronology.messages
        if m.kind == kind
    ]


def test_each_letter_is_one_message_with_its_stages(together: Chronology) -> None:
    kim, trump = "Kim Jong-un", "Donald Trump"
    assert told(together) == [
        (kim, trump, "a second summit", ["delivered", "received", "disclosed"]),
        (kim, trump, None, ["received", "disclosed"]),
        (trump, kim, None, ["sent", "delivered"]),
    ]
    asked, great, carried = together.messages
    assert {d for m in (asked, great) for d in m.described_as} == {"warm, very positive letter", "great letter"}
    assert {step.stage: step.when.exact_day for step in asked.stages}["disclosed"] == date(2018, 9, 10)
    (delivered,) = [step.when for step in carried.stages if step.stage == "delivered"]
    assert (delivered.earliest, delivered.latest) == (date(2019, 1, 12), date(2019, 1, 13))
    assert great.stages[-1].when.latest is not None
    assert as_day(great.stages[-1].when.latest) <= date(2019, 1, 10)


def test_the_claim_that_the_programme_has_ended_is_doubted(together: Chronology) -> None:
    people = {a.id: a.name for a in together.actors}
    (made,) = together.commitments
    assert (people[made.by or ""], made.what) == ("Kim Jong-un", "having ended the program")
    assert [(f.says, people.get(f.by or "")) for f in made.followed] == [("doubted", "NBC")]
    assert [link.who for link in made.followed[0].sources[0].chain][-1] == "NBC"
