"""Where a country comes from when neither the name nor a title gives it."""

from __future__ import annotations

import pytest

from dateline.actors import persons
from dateline.actors.customs import abroad
from dateline.actors.found import Draft
from dateline.actors.homes import country_of_outlet
from dateline.model import Actor, ActorKind, Cast
from tests.actors.test_stage import cast_of, named

COUNTERPART = (
    "Wang and his North Korean counterpart, Han Chol Su, spoke in Manila.",
    """
Wang Wang PROPN NNP nsubj 11 ORG
and and CCONJ CC cc 0
his his PRON PRP$ poss 5
North north ADJ JJ amod 4 NORP
Korean korean ADJ JJ amod 5 NORP
counterpart counterpart NOUN NN conj 0
, , PUNCT , punct 5
Han Han PROPN NNP compound 9 PERSON
Chol Chol PROPN NNP compound 9 PERSON
Su Su PROPN NNP appos 5 PERSON
, , PUNCT , punct 5
spoke speak VERB VBD ROOT 11
in in ADP IN prep 11
Manila Manila PROPN NNP pobj 12 GPE
. . PUNCT . punct 11
""",
)

PARTY_AND_STATE = (
    "Mary Hall (D-Ohio) left.",
    """
Mary Mary PROPN NNP compound 1 PERSON
Hall Hall PROPN NNP nsubj 7 PERSON
( ( PUNCT -LRB- punct 1
D D PROPN NNP compound 5
- - PUNCT HYPH punct 5
Ohio Ohio PROPN NNP appos 1
) ) PUNCT -RRB- punct 1
left leave VERB VBD ROOT 7
. . PUNCT . punct 7
""",
)

TWO_STATES = (
    "U.S. and Japanese officials met.",
    """
U.S. U.S. PROPN NNP nmod 3 GPE
and and CCONJ CC cc 0
Japanese japanese ADJ JJ conj 0 NORP
officials official NOUN NNS nsubj 4
met meet VERB VBD ROOT 4
. . PUNCT . punct 4
""",
)

LAWMAKERS = (
    "The White House waited, and lawmakers left.",
    """
The the DET DT det 2 ORG
White White PROPN NNP compound 2 ORG
House House PROPN NNP nsubj 3 ORG
waited wait VERB VBD ROOT 3
, , PUNCT , punct 3
and and CCONJ CC cc 3
lawmakers lawmaker NOUN NNS nsubj 7
left leave VERB VBD conj 3
. . PUNCT . punct 7
""",
)

AIDES = (
    "Moon met his aides.",
    """
Moon Moon PROPN NNP nsubj 1 PERSON
met meet VERB VBD ROOT 1
his his PRON PRP$ poss 3
aides aide NOUN NNS dobj 1
. . PUNCT . punct 1
""",
)

PROFESSOR = (
    "Anna Hall, a professor at the Heritage Foundation, left.",
    """
Anna Anna PROPN NNP compound 1 PERSON
Hall Hall PROPN NNP nsubj 10 PERSON
, , PUNCT , punct 1
a a DET DT det 4
professor professor NOUN NN appos 1
at at ADP IN prep 4
the the DET DT det 8 ORG
Heritage Heritage PROPN NNP compound 8 ORG
Foundation Foundation PROPN NNP pobj 5 ORG
, , PUNCT , punct 1
left leave VERB VBN ROOT 10
. . PUNCT . punct 10
""",
)

LAWYER_FOR = (
    "Ana Ruiz, a lawyer for President Luis Ruiz, left.",
    """
Ana Ana PROPN NNP compound 1 PERSON
Ruiz Ruiz PROPN NNP nsubj 10 PERSON
, , PUNCT , punct 1
a a DET DT det 4
lawyer lawyer NOUN NN appos 1
for for ADP IN prep 4
President President PROPN NNP compound 8
Luis Luis PROPN NNP compound 8 PERSON
Ruiz Ruiz PROPN NNP pobj 5 PERSON
, , PUNCT , punct 1
left leave VERB VBD ROOT 10
. . PUNCT . punct 10
""",
)


def rules(cast: Cast, actor: Actor) -> set[str]:
    return {why.rule for mention in cast.items if mention.actor == actor.id for why in mention.why}


@pytest.mark.parametrize(
    ("sentences", "outlet", "text", "country", "rule"),
    [
        (COUNTERPART, None, "Han Chol Su", "PRK", "counterpart"),
        (PARTY_AND_STATE, None, "Mary Hall", "USA", "party-and-state"),
        (PROFESSOR, None, "Anna Hall", "USA", "title-country"),
        (LAWMAKERS, "USA Today", "lawmakers", "USA", "at-home"),
        (LAWMAKERS, None, "lawmakers", "USA", "at-home"),
    ],
)
def test_the_reason_stands_with_the_country(
    sentences: tuple[str, str], outlet: str | None, text: str, country: str, rule: str
) -> None:
    cast = cast_of(sentences, outlet=outlet)
    actor = named(cast, text)
    assert actor.country == country
    assert rule in rules(cast, actor)


def test_somebody_without_a_word_of_where_from_is_of_an_american_paper_s_country_and_nobody_s_else() -> None:
    text = (
        "Mary Hall left.",
        "\n".join(
            (
                "Mary Mary PROPN NNP compound 1 PERSON",
                "Hall Hall PROPN NNP nsubj 2 PERSON",
                "left leave VERB VBD ROOT 2",
                ". . PUNCT . punct 2",
            )
        ),
    )
    assert named(cast_of(text, outlet="USA Today"), "Mary Hall").country == "USA"
    assert named(cast_of(text, outlet="The Guardian"), "Mary Hall").country is None
    assert named(cast_of(text), "Mary Hall").country is None


def test_officials_of_two_states_have_no_one_country() -> None:
    assert named(cast_of(TWO_STATES), "U.S. and Japanese officials").country is None


def test_whose_lawyer_somebody_is_is_no_title_of_the_other() -> None:
    cast = cast_of(LAWYER_FOR)
    assert named(cast, "Luis Ruiz").titles == ("President",)


@pytest.mark.parametrize(
    ("outlet", "country"),
    [
        ("Fox Online News", "USA"),
        ("CNN (Web News)", "USA"),
        ("New York Times - News", "USA"),
        ("The Guardian", "GBR"),
        ("Reuters", None),
        ("Harbour Wire", None),
        ("", None),
    ],
)
def test_the_country_of_an_outlet_s_desks(outlet: str, country: str | None) -> None:
    assert country_of_outlet(outlet) == country


@pytest.mark.parametrize(("name", "is_abroad"), [("Mary Hall", False), ("Xi Jinping", True), ("José Ruiz", True)])
def test_names_that_are_hardly_english(name: str, is_abroad: bool) -> None:
    assert abroad(Draft(ActorKind.PERSON, name, parts=persons.parts_of(name))) is is_abroad


def test_father_and_son() -> None:
    assert not persons.same_person(persons.parts_of("George W. Hall"), persons.parts_of("George H.W. Hall"))
    assert persons.same_person(persons.parts_of("George W. Hall"), persons.parts_of("George Hall"))
    assert persons.junior("George Hall Jr.")
    assert not persons.junior("George Hall")
