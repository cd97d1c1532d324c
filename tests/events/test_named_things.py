"""Things that a name stands before, behind or beside: whose they are, and whose deed they are not."""

from __future__ import annotations

from tests.events.reading import events, shown

CAMP = """Rebels rebel NOUN NNS nsubj 1
attacked attack VERB VBD ROOT 1
a a DET DT det 5
Daesh Daesh PROPN NNP compound 4 ORG
group group NOUN NN compound 5
{thing} {thing} NOUN NN dobj 1
. . PUNCT . punct 1"""
BOMB = """A a DET DT det 1
weapon weapon NOUN NN nsubj 4
{prep} {prep} ADP IN prep 1
Lagos Lagos PROPN NNP pobj 2 {ent}
killed kill VERB VBD ROOT 4
soldiers soldier NOUN NNS dobj 4
. . PUNCT . punct 4"""
LED = """A a DET DT det 4
Kenya Kenya PROPN NNP npadvmod 3 GPE
- - PUNCT HYPH punct 3
led lead VERB VBN amod 4
attack attack NOUN NN nsubj 5
ended end VERB VBD ROOT 5
. . PUNCT . punct 5"""
AFTER = """Iran Iran PROPN NNP compound 1 GPE
sanctions sanction NOUN NNS nsubj 2
remain remain VERB VBP ROOT 2
. . PUNCT . punct 2"""


def test_a_thing_belongs_to_the_band_named_before_it() -> None:
    (event,) = events("Rebels attacked a Daesh group village.", CAMP.format(thing="village"), names=("Daesh",))
    assert shown(event) == "ASSAULT occurred Rebels > Daesh"


def test_a_weapon_in_a_town_is_not_the_town_s_doing() -> None:
    (event,) = events("A weapon in Lagos killed soldiers.", BOMB.format(prep="in", ent="GPE"))
    assert not event.actors
    assert [role.actor for role in event.recipients] == ["soldiers"]


def test_a_weapon_of_somebody_is_his_doing() -> None:
    (event,) = events("A weapon of Lagos killed soldiers.", BOMB.format(prep="of", ent="ORG"))
    assert [role.actor for role in event.actors] == ["Lagos"]


def test_who_leads_an_attack_does_it() -> None:
    (event,) = events("A Kenya-led attack ended.", LED, names=("Kenya",))
    assert [role.actor for role in event.actors] == ["Kenya"]


def test_sanctions_named_after_a_country_are_on_it() -> None:
    (event,) = events("Iran sanctions remain.", AFTER, names=("Iran",))
    assert not event.actors
    assert [role.actor for role in event.recipients] == ["Iran"]


def test_sanctions_named_by_a_short_form_are_its_own() -> None:
    (event,) = events("U.S. sanctions remain.", AFTER.replace("Iran", "U.S."), names=("U.S.",))
    assert [role.actor for role in event.actors] == ["U.S."]
