"""The cast of short reports, in contrast pairs where there is a choice."""

import pytest

from dateline.actors import CastStage
from dateline.errors import PipelineError
from dateline.model import Actor, ActorKind, Cast, Form, Layers, Parse, SectionKind, SentenceRow
from tests import handmade
from tests.handmade import Sentences

parses = Sentences("actors/parses.txt")

Parsed = tuple[str, str]


def cast_of(sentences: Parsed, *, outlet: str | None = None) -> Cast:
    text, rows = sentences
    made = handmade.parse(text, rows)
    return CastStage()(handmade.report(text, outlet=outlet), handmade.layers(made))


def named(cast: Cast, text: str, *, nth: int = 0) -> Actor:
    """The actor of the nth mention with this text."""
    mention = [m for m in cast.items if m.text == text][nth]
    actor = cast.actor(mention.actor)
    assert actor is not None
    return actor


def texts(cast: Cast) -> list[str]:
    return [m.text for m in cast.items]


# ---------------------------------------------------------------- place or government


@pytest.mark.parametrize(
    ("sentences", "city", "kind", "country"),
    [
        (parses.BETWEEN, "Washington", ActorKind.COUNTRY, "USA"),
        (parses.BETWEEN, "Pyongyang", ActorKind.COUNTRY, "PRK"),
        (parses.SAID, "Moscow", ActorKind.COUNTRY, "RUS"),
        (parses.VISIT, "Washington", ActorKind.PLACE, "USA"),
        (parses.IN_CITY, "Moscow", ActorKind.PLACE, "RUS"),
        (parses.TEST, "Seoul", ActorKind.PLACE, "KOR"),
    ],
)
def test_a_capital_is_a_government_where_it_acts_and_a_place_where_one_goes(
    sentences: Parsed, city: str, kind: ActorKind, country: str
) -> None:
    actor = named(cast_of(sentences), city)
    assert (actor.kind, actor.country) == (kind, country)


def test_the_reason_names_the_verb() -> None:
    mention = next(m for m in cast_of(parses.SAID).items if m.text == "Moscow")
    assert any(w.rule == "capital-acting" and "said" in w.detail for w in mention.why)


def test_the_north_is_the_country_the_report_names() -> None:
    cast = cast_of(parses.NORTH)
    assert named(cast, "North") is named(cast, "North Korea")
    assert named(cast, "North") is not named(cast, "South Korea")


def test_an_adjective_counts_before_an_act_and_not_before_another_noun() -> None:
    found = texts(cast_of(parses.TEST))
    assert "Iranian" in found
    assert "Korean" not in found


# ---------------------------------------------------------------- persons


def test_kim_is_the_leader_and_with_a_title_the_spy_chief() -> None:
    cast = cast_of(parses.KIMS)
    assert named(cast, "Kim", nth=0).name == "Kim Jong-un"
    assert named(cast, "Kim", nth=1).name == "Kim Yong Chol"
    assert named(cast, "Kim", nth=0).country == "PRK"
    assert "former spy chief" in named(cast, "Kim Yong Chol").titles
    assert named(cast, "Kim Yong Chol").sectors == ("SPY",)


def test_a_name_cut_at_its_hyphen_is_made_whole() -> None:
    cast = cast_of(parses.MOON)
    moon = named(cast, "Moon Jae-in")
    assert (moon.kind, moon.country, moon.titles) == (ActorKind.PERSON, "KOR", ("South Korean President",))
    assert named(cast, "Moon") is moon


def test_a_surname_that_the_parser_calls_a_body_is_the_person() -> None:
    cast = cast_of(parses.TRUMP)
    assert named(cast, "Trump").name == "Donald Trump"
    mention = next(m for m in cast.items if m.text == "Trump")
    assert any(w.rule == "repair" for w in mention.why)


def test_a_hyphen_between_two_names_makes_two_mentions() -> None:
    cast = cast_of(parses.PAIR)
    assert named(cast, "Trump").name == "Donald Trump"
    assert named(cast, "Kim").name == "Kim Jong-un"


def test_the_title_is_no_part_of_the_mention() -> None:
    assert texts(cast_of(parses.PRESIDENT))[:2] == ["Luis Moreno", "Ana Silva"]


def test_an_apposition_gives_title_and_country() -> None:
    silva = named(cast_of(parses.APPOS), "Ana Silva")
    assert silva.country == "USA"
    assert silva.titles == ("U.S. special envoy",)


def test_an_envoy_named_after_a_country_is_not_of_it() -> None:
    assert named(cast_of(parses.TOPIC), "Ana Silva").country is None


@pytest.mark.parametrize(("outlet", "country"), [("USA Today", "USA"), ("BBC", None), (None, None)])
def test_a_president_without_a_country_is_the_paper_s_own_or_nobody_s(outlet: str | None, country: str | None) -> None:
    assert named(cast_of(parses.HOME, outlet=outlet), "Luis Moreno").country == country


def test_a_title_in_brackets_before_the_name() -> None:
    kim = named(cast_of(parses.GLOSSED), "Kim Jong Un")
    assert kim.country == "PRK"
    assert kim.titles == ("North Korean leader",)


# ---------------------------------------------------------------- nominals


def test_the_regime_is_the_state() -> None:
    cast = cast_of(parses.REGIME)
    assert named(cast, "The regime") is named(cast, "North Korea")


def test_a_title_alone_is_who_holds_the_office() -> None:
    cast = cast_of(parses.PRESIDENT)
    assert named(cast, "The president").name == "Luis Moreno"
    assert next(m.form for m in cast.items if m.text == "The president") is Form.TITLE


def test_the_two_leaders_have_their_members() -> None:
    cast = cast_of(parses.LEADERS)
    group = named(cast, "The two leaders")
    assert group.kind is ActorKind.GROUP
    assert {cast_actor.name for cast_actor in cast.actors if cast_actor.id in group.members} == {
        "Luis Moreno",
        "Peter Otieno",
    }


def test_officials_have_a_country_and_a_sector_and_analysts_only_a_sector() -> None:
    cast = cast_of(parses.OFFICIALS)
    officials = named(cast, "U.S. intelligence officials")
    assert (officials.kind, officials.country, officials.sectors) == (ActorKind.GROUP, "USA", ("SPY",))
    analysts = named(cast, "analysts")
    assert (analysts.country, analysts.sectors) == (None, ("EDU",))


def test_bodies_are_their_own_actors_with_their_country() -> None:
    cast = cast_of(parses.BODY)
    house = named(cast, "White House")
    assert (house.kind, house.country, house.sectors) == (ActorKind.ORGANISATION, "USA", ("GOV",))
    ministry = named(cast, "The Japanese defence ministry")
    assert (ministry.kind, ministry.country) == (ActorKind.ORGANISATION, "JPN")
    assert "MIL" in ministry.sectors


# ---------------------------------------------------------------- pronouns


def test_she_and_him_go_by_gender_and_not_to_their_own_clause() -> None:
    cast = cast_of(parses.HE)
    assert named(cast, "She").name == "Ana Silva"
    assert named(cast, "him").name == "Luis Moreno"


def test_i_in_quotation_marks_is_the_speaker() -> None:
    assert named(cast_of(parses.QUOTE), "I").name == "Ana Moreno"


def test_it_is_the_state_that_speaks_and_an_empty_it_is_nobody() -> None:
    assert named(cast_of(parses.IT), "it").country == "IRN"
    assert "It" not in texts(cast_of(parses.CLEAR))


# ---------------------------------------------------------------- the layer


def test_ids_are_the_same_twice_and_every_mention_has_its_actor() -> None:
    first, second = cast_of(parses.KIMS), cast_of(parses.KIMS)
    assert first == second
    ids = {a.id for a in first.actors}
    assert all(m.actor in ids for m in first.items)
    assert len(ids) == len(first.actors)


def test_an_empty_parse_has_an_empty_cast() -> None:
    report = handmade.report("…")
    empty = Parse("parse", "handmade", ())
    assert CastStage()(report, handmade.layers(empty)).items == ()


def test_no_parse_is_an_error() -> None:
    with pytest.raises(PipelineError):
        CastStage()(handmade.report("…"), Layers())


def test_a_turn_is_spoken_by_its_speaker() -> None:
    text, rows = parses.QUOTE
    plain = handmade.parse(text, rows)
    row = plain.items[0]
    turn = SentenceRow(row.first, row.last, row.block, SectionKind.SOUND_BITE, "Spokeswoman Ana Moreno")
    made = Parse("parse", "handmade", (turn,), columns=plain.columns)
    cast = CastStage()(handmade.report(text), handmade.layers(made))
    assert named(cast, "I").name == "Ana Moreno"
