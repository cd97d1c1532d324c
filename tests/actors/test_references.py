"""Whom nouns and pronouns mean by the clause they stand in, by who is heard, and by what the report tells of."""

import pytest

from dateline.model import ActorKind
from tests.actors.test_focus import members
from tests.actors.test_stage import Parsed, cast_of, named, texts
from tests.handmade import Sentences

clauses = Sentences("actors/clauses.txt")
hearsay = Sentences("actors/hearsay.txt")
pairs = Sentences("actors/pairs.txt")
parties = Sentences("actors/parties.txt")
told = Sentences("actors/told.txt")

# ---------------------------------------------------------------- clauses


@pytest.mark.parametrize(
    ("sentences", "pronoun", "name"),
    [
        (clauses.HIMSELF_KIN, "himself", "Luis Moreno"),  # it stresses the name before it
        (clauses.HIMSELF_OWN, "himself", "Peter Otieno"),  # or is its verb's subject
        (clauses.WILLING_HIM, "him", "Luis Moreno"),  # who is willing to visit him is not he
        (clauses.FORWARD_HIM, "him", "Luis Moreno"),
        (clauses.ACCUSED_HIM, "him", "Peter Otieno"),  # it is the accused who attacks
        (clauses.MOCKED, "his", "Luis Moreno"),  # nobody mocks his own words
        (clauses.SHARED, "his", "Peter Otieno"),
        (clauses.SAYING_HE, "he", "Peter Otieno"),
    ],
)
def test_a_person_s_pronoun_goes_by_its_clause(sentences: Parsed, pronoun: str, name: str) -> None:
    assert named(cast_of(sentences), pronoun).name == name


@pytest.mark.parametrize(
    ("sentences", "country"),
    [
        (clauses.UP_TO, "IRN"),  # whom it is left to
        (clauses.CALLED_ON, "IRN"),  # who is called on
        (clauses.TALKS_WITH, "IRN"),  # who stands in the nearer subject
        (clauses.TALKS_OWN, "OMN"),
    ],
)
def test_its_is_the_state_that_is_to_act(sentences: Parsed, country: str) -> None:
    assert named(cast_of(sentences), "its").country == country


def test_whom_somebody_lets_act_are_others() -> None:
    assert named(cast_of(clauses.ALLOWED_THEM), "them").name == "Chinese firms"


@pytest.mark.parametrize("sentences", [clauses.THEMSELVES_THING, clauses.ANYBODY])
def test_things_and_anybody_are_no_actors(sentences: Parsed) -> None:
    assert not {"they", "themselves"} & set(texts(cast_of(sentences)))


# ---------------------------------------------------------------- who is heard


@pytest.mark.parametrize(
    ("sentences", "text", "name"),
    [
        (hearsay.APPOSED, "he", "Peter Otieno"),  # a name in apposition to the subject goes on
        (hearsay.TOLD_PAPER, "they", "Iran"),  # who is told is not spoken of
        (hearsay.SOURCES_OWN, "they", "Sources"),
        (hearsay.ACCORDING, "he", "Peter Otieno"),  # the paper says it of him
        (hearsay.GOES_ON, "Kim", "Kim Dong Yub"),  # who spoke speaks again
        (hearsay.GOES_ON_NOT, "Kim", "Kim Jong Un"),
        (hearsay.OFFICIAL_SAID, "the official", "Pentagon official"),  # he does not tell of himself by name
        (hearsay.KCNA, "The news agency", "Korean Central News Agency"),
        (hearsay.THE_TIMES, "Times", "New York Times"),
        (hearsay.TWO_TIMES, "Times", "Times"),  # two end so
        (hearsay.SENATE, "Senate", "Senate"),  # not that of Ohio
    ],
)
def test_who_speaks_and_who_only_tells(sentences: Parsed, text: str, name: str) -> None:
    assert named(cast_of(sentences), text).name == name


def test_who_tells_of_others_is_not_they_deep_in_the_words() -> None:
    assert "they" not in texts(cast_of(hearsay.SOURCES))


@pytest.mark.parametrize(
    ("sentences", "text", "country"),
    [
        (hearsay.STATE_MEDIA, "state media", "IRN"),
        (hearsay.STATE_MEDIA_OPEN, "state media", None),  # two states are spoken of
        (hearsay.WHOSE, "whose leaders", "IRN"),
        (hearsay.LAWMAKERS_IN, "lawmakers", "KOR"),
    ],
)
def test_the_country_that_the_clause_gives(sentences: Parsed, text: str, country: str | None) -> None:
    assert named(cast_of(sentences), text).country == country


# ---------------------------------------------------------------- what stands for a state or a group


@pytest.mark.parametrize(
    ("sentences", "text", "kind"),
    [
        (parties.AUTHORITIES, "Iranian authorities", ActorKind.COUNTRY),
        (parties.CUSTOMS, "Iranian customs authorities", ActorKind.GROUP),  # one branch of them
        (parties.AUTHORITIES_PLACE, "Omani authorities", ActorKind.GROUP),  # Oman is only where it was
        (parties.PEOPLE, "The Iranians", ActorKind.COUNTRY),  # who want to talk, as states do
        (parties.PEOPLE_HELD, "The Iranians", ActorKind.GROUP),  # those three
        (parties.PEOPLE_ONLY, "The Iranians", ActorKind.GROUP),
        (parties.FIGHTERS, "The Hamas fighters", ActorKind.ORGANISATION),
        (parties.FIGHTERS_SOME, "Three Hamas fighters", ActorKind.GROUP),
        (parties.SUICIDE, "Two suicide bombers", ActorKind.GROUP),
        (parties.STEP_FOR, "Washington", ActorKind.COUNTRY),
        (parties.LEFT_FOR, "Washington", ActorKind.PLACE),
        (parties.BARE_SOUTH, "South", ActorKind.COUNTRY),
    ],
)
def test_what_stands_for_a_state_or_a_group(sentences: Parsed, text: str, kind: ActorKind) -> None:
    assert named(cast_of(sentences), text).kind is kind


def test_aircraft_are_nobody() -> None:
    assert not any("bombers" in text for text in texts(cast_of(parties.AIRCRAFT)))


def test_an_ally_is_the_one_state_that_is_beside_it() -> None:
    assert named(cast_of(parties.ITS_ALLY), "its ally").name == "South Korea"
    assert named(cast_of(parties.ITS_ALLY_OPEN), "its ally").kind is ActorKind.PERSON  # any of three


def test_both_are_the_two_just_named() -> None:
    assert members(cast_of(parties.BOTH_SAID), "both") == {"Luis Moreno", "Peter Otieno"}
    assert "both" not in texts(cast_of(parties.WE_BOTH))


@pytest.mark.parametrize(
    ("sentences", "text"), [(parties.THOSE, "those countries"), (parties.PARTIES, "Both political parties")]
)
def test_some_of_many_are_no_two(sentences: Parsed, text: str) -> None:
    assert not members(cast_of(sentences), text)


# ---------------------------------------------------------------- the country and the person told of


@pytest.mark.parametrize(
    ("sentences", "text", "country"),
    [
        (told.FIRM_THAT, "the country", "IRN"),
        (told.COUNTRY_IF, "the country", "IRN"),  # upon whom something is done
        (told.COUNTRY_SINCE, "the country", "IRN"),  # nothing is done to another
        (told.COAST, "the country", "IRN"),  # its own north-east
        (told.AGAINST, "the country", "OMN"),
        (told.PLACE_NOUN, "the country", "IRN"),  # an island only says where
        (told.LOADED, "the rogue nation", "IRN"),
    ],
)
def test_the_country_is_the_one_told_of(sentences: Parsed, text: str, country: str) -> None:
    assert named(cast_of(sentences), text).country == country


def test_a_foreign_leader_s_country_is_his_own() -> None:
    assert named(cast_of(told.LEADER_SAID, outlet="The Hill"), "the country").country == "IRN"
    assert named(cast_of(told.LEADER_SAID), "the country").country == "OMN"  # no paper of which he is no leader


@pytest.mark.parametrize(
    ("sentences", "text", "name"),
    [
        (told.VICE, "the president", "Luis Moreno"),
        (told.SISTER, "His sister", "Ana Otieno"),
        (told.BROTHER, "His brother", "His brother"),
        (told.AS_SAME, "the Iranian president", "Iranian president"),
        (told.FORMER_PRESIDENT, "The former president", "Peter Otieno"),  # not he who is president
        (clauses.THIS_MAN_AND, "This man", "Luis Moreno"),
        (told.COORDINATED, "the prime minister", "prime minister"),  # two are met
    ],
)
def test_whom_a_description_means(sentences: Parsed, text: str, name: str) -> None:
    assert named(cast_of(sentences), text).name == name


def test_what_somebody_is_said_to_be_is_no_mention() -> None:
    assert texts(cast_of(told.AS_ENVOY)) == ["Peter Otieno", "Oman"]
    assert texts(cast_of(clauses.THIS_MAN)) == ["Luis Moreno", "Peter Otieno"]


def test_a_summit_is_of_those_who_met() -> None:
    assert members(cast_of(told.SUMMIT_BETWEEN), "the two sides") == {"Kenya", "Oman"}


# ---------------------------------------------------------------- pairs and ships


@pytest.mark.parametrize(
    ("sentences", "text", "who"),
    [
        (pairs.SIDE_BY_SIDE, "the two nations", {"China", "Russia"}),  # not Iran, which is nearer
        (pairs.CALLED_SIDES, "both sides", {"Iran", "United States"}),  # not who calls on them
        (pairs.SIDES_OF, "both sides", set()),
        (pairs.OF_WORLD, "The countries", set()),
        (pairs.THEY_BOTH, "they", {"Luis Moreno", "Peter Otieno"}),
        (pairs.THEY_WELL, "they", set()),  # who was met does not tell of himself
    ],
)
def test_two_are_those_of_whom_it_is_told(sentences: Parsed, text: str, who: set[str]) -> None:
    assert members(cast_of(sentences), text) == who


def test_a_young_leader_is_not_the_paper_s_own() -> None:
    assert named(cast_of(pairs.YOUNG_LEADER, outlet="The Hill"), "The young leader").name == "Peter Otieno"
    assert named(cast_of(pairs.YOUNG_SENATOR, outlet="The Hill"), "The president").name == "Luis Moreno"


def test_the_president_is_the_one_whose_country_is_told_later() -> None:
    assert named(cast_of(pairs.PRESIDENT_AHEAD), "The president").name == "Peter Otieno"
    assert named(cast_of(pairs.PRESIDENT_ABROAD), "The president").name == "Ruiz"


def test_no_president_speaks_of_his_own_regime() -> None:
    assert named(cast_of(pairs.REGIME_SAID, outlet="The Hill"), "the regime").country == "IRN"


def test_ships_are_nobody() -> None:
    assert not any("Estrella" in text for text in texts(cast_of(pairs.SHIP_NAMED)))
    assert not any("Estrella" in text for text in texts(cast_of(pairs.SHIP_FLAGGED)))
    assert texts(cast_of(pairs.SHIP_SAID)).count("Otieno") == 2  # it is he who speaks


def test_state_media_are_the_one_press_of_before_and_local_media_are_not() -> None:
    cast = cast_of(parties.STATE_MEDIA)
    assert named(cast, "State media") is named(cast, "Iranian state media")
    assert named(cast, "Local media") is not named(cast, "Iranian state media")
