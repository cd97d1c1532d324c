from __future__ import annotations

from datetime import date

from dateline.merge.links import link
from dateline.model import (
    ActorKind,
    Basis,
    Judgement,
    Known,
    MergedActor,
    Moment,
    Office,
    TitleHeld,
    Verdict,
)


def actor(name: str = "Ana Ruiz", title: str = "", country: str | None = "ESP", **more: object) -> MergedActor:
    when = Moment.days(date(2015, 3, 1), date(2015, 4, 1), basis=Basis.PUBLICATION, reason="two reports")
    titles = (TitleHeld(title, country, when),) if title else ()
    kind = more.pop("kind", ActorKind.PERSON)
    aliases = more.pop("aliases", ())
    assert not more
    assert isinstance(kind, ActorKind)
    assert isinstance(aliases, tuple)
    return MergedActor("ac-1", name, kind, country, aliases=aliases, titles=titles, members=("a-1",))


def known(id_: str = "Q1", name: str = "Ana Ruiz", country: str = "ESP", *offices: Office) -> Known:
    return Known(id_, (name,), ActorKind.PERSON, (country,) if country else (), offices, id_)


def links(one: MergedActor, *entities: Known, by_people: tuple[Judgement, ...] = ()) -> tuple[str, ...]:
    return tuple(k.id for k in link([one], entities, by_people).actors[0].links)


def test_a_name_and_a_country_link_and_the_judgement_says_why() -> None:
    found = link([actor()], [known()])
    (known_as,) = found.actors[0].links
    assert (known_as.wikidata, known_as.name) == ("Q1", "Ana Ruiz")
    (judgement,) = found.judgements
    assert (judgement.left, judgement.right, judgement.verdict) == ("ac-1", "kb:Q1", Verdict.SAME)
    assert "both of ESP" in judgement.reasons[0].detail


def test_an_alias_or_another_spelling_links() -> None:
    assert links(actor("Mrs Ruiz", aliases=("Ana Ruíz",)), known()) == ("Q1",)


def test_another_country_or_kind_does_not_link() -> None:
    assert links(actor(country="PRT"), known()) == ()
    assert links(actor(kind=ActorKind.ORGANISATION), known()) == ()


def test_a_surname_alone_does_not_link() -> None:
    assert links(actor("Ruiz"), known(name="Ruiz")) == ()


def test_offices_with_dates_tell_namesakes_apart() -> None:
    elder = known("Q1", "Ana Ruiz", "ESP", Office("Mayor", "ESP", date(1980, 1, 1), date(1990, 1, 1)))
    younger = known("Q2", "Ana Ruiz", "ESP", Office("Mayor", "ESP", date(2012, 1, 1), None))
    assert links(actor(title="mayor"), elder, younger) == ("Q2",)
    assert links(actor(title="former mayor"), elder, younger) == ("Q1",)


def test_namesakes_whom_nothing_tells_apart_are_not_linked_but_put_to_a_person() -> None:
    found = link([actor(title="judge")], [known("Q1"), known("Q2")])
    assert found.actors[0].links == ()
    assert [j.verdict for j in found.judgements] == [Verdict.UNSURE, Verdict.UNSURE]


def test_a_person_s_word_stands_over_the_rules() -> None:
    different = Judgement("ac-1", "kb:Q1", Verdict.DIFFERENT, 1.0, judge="ann", by_person=True)
    same = Judgement("ac-1", "kb:Q2", Verdict.SAME, 1.0, judge="ann", by_person=True)
    assert links(actor(), known("Q1"), by_people=(different,)) == ()
    assert links(actor(), known("Q1"), known("Q2"), by_people=(different,)) == ("Q2",)
    assert links(actor(), known("Q1"), known("Q2", "Somebody Else"), by_people=(same,)) == ("Q2",)


def test_without_a_base_nothing_changes() -> None:
    assert link([actor()], []).actors == (actor(),)
