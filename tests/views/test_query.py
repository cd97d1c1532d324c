from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from dateline.errors import UsageError
from dateline.model import Basis, Chronology, Event, Moment, Status
from dateline.views.called import actors_called, folded
from dateline.views.index import Index, Kind, records, short_ids, sources_of
from dateline.views.query import Query, only, select
from tests.views import sample


def ids(chronology: Chronology) -> set[str]:
    return {e.id for e in chronology.events}


def summaries(query: Query) -> list[str]:
    return [e.summary for e in select(sample.chronology(), query).events]


def test_without_a_filter_all_but_talk_stays_and_is_in_order() -> None:
    whole = sample.chronology()
    found = select(whole, Query())
    assert ids(found) == {e.id for e in whole.events if e.type != "STATEMENT"}
    assert [e.when.sort_key for e in found.events] == sorted(e.when.sort_key for e in found.events)
    assert found.statements == whole.statements
    assert found.reports == whole.reports


def test_talk_comes_only_when_asked_for() -> None:
    assert summaries(Query(type="statement")) == ["The skipper speaks."]


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        ("2024-03-17", "2024-03-17", {"The Hafsúla leaves Bodø.", "A letter is delivered."}),
        ("2024-05-20", "2024-05-31", {"Opposition members criticise the accord.", "Iceland reopens its ports.",
                                      "Iceland will open its waters."}),
        ("2025", None, {"Iceland may join the joint patrol.", "Iceland reopens its ports."}),
        ("1995", "1999", {"Iceland and Norway sign a herring accord.", ""}),
    ],
)  # fmt: skip
def test_a_window_takes_what_may_lie_in_it(since: str, until: str | None, expected: set[str]) -> None:
    found = select(sample.chronology(), Query(since=since, until=until)).events
    dated = {e.summary for e in found if e.when.earliest}
    assert dated == expected


def test_a_window_leaves_out_the_undated() -> None:
    assert "Iceland refuses to sign." in summaries(Query())
    assert "Iceland refuses to sign." not in summaries(Query(since="0001"))


def test_what_is_still_to_come_is_in_the_window_of_its_one_end_alone() -> None:
    events = sample.chronology().events
    coming = replace(events[0], status=Status.FUTURE, when=Moment(earliest=date(2024, 3, 12), basis=Basis.STATED))
    told = replace(sample.chronology(), events=(coming,))
    assert select(told, Query(since="2024-03-12", until="2024-03-12")).events == (coming,)
    assert select(told, Query(since="2024-03-13")).events == ()
    lasting = replace(coming, status=Status.ONGOING)
    assert select(replace(told, events=(lasting,)), Query(since="2024-03-13")).events == (lasting,)


def test_every_event_of_a_window_overlaps_it() -> None:
    window = Moment.month(2024, 3)
    for event in select(sample.chronology(), Query(since="2024-03", until="2024-03")).events:
        assert event.when.overlaps(window)


@pytest.mark.parametrize(
    "name", ["Sigríður Halldórsdóttir", "sigridur halldorsdottir", "HALLDÓRSDÓTTIR", sample.SIGRIDUR, "Sigríður"]
)
def test_an_actor_is_found_by_id_name_alias_or_a_whole_word_of_them(name: str) -> None:
    assert actors_called(Index(sample.chronology()), name) == {sample.SIGRIDUR}


@pytest.mark.parametrize("name", ["ISL", "isl", "IS", "Iceland", "reykjavik"])
def test_a_country_is_found_by_name_alias_or_code_with_all_that_is_its(name: str) -> None:
    assert actors_called(Index(sample.chronology()), name) == {sample.ICELAND, sample.SIGRIDUR, sample.SKIPPER}


def test_a_country_that_no_actor_is_called_by_is_known_by_its_english_name() -> None:
    index = Index(Chronology(actors=tuple(a for a in sample.ACTORS if a.id == sample.NORDAHL)))
    assert actors_called(index, "Norway") == {sample.NORDAHL}


def test_events_of_an_actor_are_those_it_does_or_suffers() -> None:
    for event in select(sample.chronology(), Query(actor="Nordahl")).events:
        assert sample.NORDAHL in (*event.actors, *event.recipients)
    assert len(summaries(Query(actor="Nordahl"))) == 6


@pytest.mark.parametrize("text", ["RETREAT/release", "retreat.release", "Retreat:Release", " RETREAT/release "])
def test_a_type_may_have_a_mode(text: str) -> None:
    assert summaries(Query(type=text)) == ["Norway will release the trawler Hafsúla.", "The Hafsúla leaves Bodø."]


def test_filters_are_all_asked_at_once() -> None:
    found = summaries(Query(actor="Iceland", type="AGREE", status="future"))
    assert found == ["Iceland will open its waters."]


def test_a_story_is_named_by_its_title_or_its_id() -> None:
    by_title = select(sample.chronology(), Query(story="the herring dispute"))
    assert by_title == select(sample.chronology(), Query(story=sample.STORY))
    assert by_title == select(sample.chronology(), Query(story=sample.STORY[:9]))
    assert "Greenpeace blockades the fish market." not in [e.summary for e in by_title.events]


@pytest.mark.parametrize(
    ("query", "kind", "words"),
    [
        (Query(since="yesterday"), Kind.EVENTS, "--since: 'yesterday' is no date"),
        (Query(until="2024-02-30"), Kind.EVENTS, "--until: '2024-02-30' is no date"),
        (Query(since="../2024"), Kind.EVENTS, "open at the end that matters"),
        (Query(since="2024-05", until="2024-04"), Kind.EVENTS, "lies after"),
        (Query(type="CONSUL"), Kind.EVENTS, "no type 'CONSUL'; the types are AGREE, CONSULT"),
        (Query(type="AGREE/visit"), Kind.EVENTS, "AGREE has no mode 'visit'; it has no modes"),
        (Query(type="CONSULT/vist"), Kind.EVENTS, "its modes are multilateral, phone, third-party, visit"),
        (Query(status="done"), Kind.EVENTS, "'done' is none of occurred, ongoing"),
        (Query(status="future"), Kind.STATEMENTS, "--status says nothing about statements"),
        (Query(type="lie"), Kind.STATEMENTS, "'lie' is none of assert, deny"),
        (Query(actor="Halldorsdotir"), Kind.EVENTS, "near it: Sigríður Halldórsdóttir"),
        (Query(actor=""), Kind.EVENTS, "nobody is called ''; `dateline actors` lists them"),
        (Query(story="the cod war"), Kind.EVENTS, "no story"),
        (Query(story=""), Kind.EVENTS, "no story"),
    ],
)
def test_a_filter_that_means_nothing_says_so(query: Query, kind: Kind, words: str) -> None:
    with pytest.raises(UsageError) as caught:
        select(sample.chronology(), query, kind)
    assert words in str(caught.value)


def test_the_rest_is_narrowed_to_what_the_chosen_events_refer_to() -> None:
    found = select(sample.chronology(), Query(type="RETREAT/release", status="future"))
    assert [r.id for r in found.reports] == ["r-wire", "r-mirror", "r-radio"]  # the last by the conflict's other side
    assert [s.contents for s in found.statements] == ["Norway will release the trawler Hafsúla on Friday"]
    assert [c.id for c in found.conflicts] == [sample.FREED]
    assert {a.id for a in found.actors} == {sample.NORWAY, sample.ICELAND, sample.OFFICIAL}
    assert not found.plans and not found.messages and not found.commitments


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize(
    "query", [Query(actor="Iceland"), Query(since="2024-03", until="2024-05"), Query(story="st-6f5")]
)
def test_whatever_is_kept_points_at_what_is_kept(kind: Kind, query: Query) -> None:
    found = select(sample.chronology(), query, kind)
    assert records(found, kind)
    reports, actors = {r.id for r in found.reports}, {a.id for a in found.actors}
    for other in Kind:
        for record in records(found, other):
            if kind is not Kind.REPORTS:
                assert {s.report for s in sources_of(record)} <= reports
            if isinstance(record, Event) and kind is not Kind.ACTORS:
                assert {*record.actors, *record.recipients} <= actors


def test_each_kind_is_filtered_by_its_own_words() -> None:
    def chosen(kind: Kind, **words: Any) -> int:
        return len(records(select(sample.chronology(), Query(**words), kind), kind))

    assert chosen(Kind.STATEMENTS, type="promise") == 1
    assert chosen(Kind.STATEMENTS, actor="Halldórsdóttir") == 2
    assert chosen(Kind.PLANS, status="postponed") == 1
    assert chosen(Kind.MESSAGES, type="letter") == 1
    assert chosen(Kind.MESSAGES, since="2024-03-12") == 1
    assert chosen(Kind.COMMITMENTS, status="broken") == 1
    assert chosen(Kind.CONFLICTS, type="number") == 1
    assert chosen(Kind.CONFLICTS, actor="Norway") == 1
    assert chosen(Kind.ACTORS, type="group") == 1
    assert chosen(Kind.ACTORS, actor="Greenpeace") == 1
    assert chosen(Kind.REPORTS, actor="Greenpeace") == 1
    assert chosen(Kind.REPORTS, until="2024-03-06") == 2
    assert chosen(Kind.STORIES, since="2024-05") == 1


def test_one_kind_alone_keeps_its_reports_and_actors() -> None:
    found = only(sample.chronology(), Kind.COMMITMENTS)
    assert len(found.commitments) == 1
    assert [r.id for r in found.reports] == ["r-paper", "r-week"]
    assert not found.events and not found.statements


def test_a_query_needs_nothing_to_be_there() -> None:
    assert select(Chronology(), Query(since="2024")) == Chronology()


def test_short_ids_are_shortest_and_unique() -> None:
    short = short_ids(sample.chronology())
    assert len(set(short.values())) == len(short)
    assert all(full.startswith(part) for full, part in short.items())


def test_names_are_folded() -> None:
    assert folded("Kim Jong-Un") == folded("KIM JONG UN")
    assert folded("Côte d’Ivoire") == folded("cote d'ivoire")


def test_the_sample_stands_in_its_texts() -> None:
    whole = sample.chronology()
    for kind in Kind:
        for record in records(whole, kind):
            for source in sources_of(record):
                source.span.check(sample.TEXTS[source.report], source.quote)
    assert date(2024, 3, 5) == whole.reports[0].published


def test_between_takes_what_has_a_party_on_each_side() -> None:
    whole = sample.chronology()
    for kind in (Kind.EVENTS, Kind.MESSAGES, Kind.PLANS, Kind.COMMITMENTS):
        found = select(whole, Query(between=("Norway", "Iceland")), kind)
        assert records(found, kind)
        assert records(found, kind) == records(select(whole, Query(between=("Iceland", "NOR")), kind), kind)
        alone = select(whole, Query(actor="Norway"), kind)
        assert {r.id for r in records(found, kind)} <= {r.id for r in records(alone, kind)}


def test_one_party_is_not_between_itself() -> None:
    found = select(sample.chronology(), Query(between=("Kari Nordahl", "Nordahl")), Kind.EVENTS)
    assert found.events == ()


def test_between_nobody_says_so() -> None:
    with pytest.raises(UsageError, match="--between: nobody is called 'Atlantis'"):
        select(sample.chronology(), Query(between=("Norway", "Atlantis")), Kind.MESSAGES)
