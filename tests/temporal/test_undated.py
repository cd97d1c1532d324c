"""Dating an undated report from its own words."""

from __future__ import annotations

from datetime import date

import pytest

from dateline.model import Basis, Layers
from dateline.temporal import TimeStage

from .. import handmade

ROWS = """
Kim Kim PROPN NNP nsubj 1
held hold VERB VBD ROOT 1
talks talk NOUN NNS dobj 1
on on ADP IN prep 1
June June PROPN NNP pobj 3
12 12 NUM CD nummod 4
last last ADJ JJ amod 7
year year NOUN NN npadvmod 1
. . PUNCT . punct 1

{name} {name} PROPN NNP nsubj 1
held hold VERB VBD ROOT 1
summits summit NOUN NNS dobj 1
in in ADP IN prep 1
2018 2018 NUM CD pobj 3
. . PUNCT . punct 1

He he PRON PRP nsubj 1
spoke speak VERB VBD ROOT 1
on on ADP IN prep 1
Tuesday Tuesday PROPN NNP pobj 2
. . PUNCT . punct 1
"""


@pytest.mark.parametrize("name", ["Kim", "Moon"])
def test_one_act_told_twice(name: str) -> None:
    text = f"Kim held talks on June 12 last year. {name} held summits in 2018. He spoke on Tuesday."
    layer = TimeStage()(handmade.report(text), Layers().add(handmade.parse(text, ROWS.format(name=name))))
    first, _, tuesday = layer.items
    if name == "Moon":
        assert not first.moment.known
        assert [note.code for note in layer.notes] == ["published-inferred"]
        assert layer.notes[0].detail == "published on or after 2018-01-01: '2018' is told as past"
        return
    assert first.moment.exact_day == date(2018, 6, 12)  # the one year that the text leaves
    assert first.moment.basis is Basis.INFERRED
    assert "tell of one act" in first.moment.reason
    assert first.timex.value == "2018-06-12"
    assert layer.notes[0].detail.startswith("published in 2019: ")
    assert layer.notes[0].when is not None
    assert (layer.notes[0].when.earliest, layer.notes[0].when.latest) == (date(2019, 1, 1), date(2019, 12, 31))
    assert tuesday.timex.value == "XXXX-WXX-2"
    assert tuesday.moment.basis is Basis.INFERRED
    assert (tuesday.moment.earliest, tuesday.moment.latest) == (date(2019, 1, 1), date(2019, 12, 31))  # Tuesdays


FRIDAY = """
Kim Kim PROPN NNP nsubj 1
held hold VERB VBD ROOT 1
talks talk NOUN NNS dobj 1
in in ADP IN prep 1
1991 1991 NUM CD pobj 3
. . PUNCT . punct 1

He he PRON PRP nsubj 1
spoke speak VERB VBD ROOT 1
on on ADP IN prep 1
Friday Friday PROPN NNP pobj 2
. . PUNCT . punct 1
"""


def test_a_lower_bound_alone_bounds_no_weekday() -> None:
    text = "Kim held talks in 1991. He spoke on Friday."
    layer = TimeStage()(handmade.report(text), Layers().add(handmade.parse(text, FRIDAY)))
    assert layer.notes[0].detail.startswith("published on or after 1991-01-01: ")
    assert not layer.items[-1].moment.known


BROTHERS = """
{first} {first} PROPN NNP compound 1
Doe Doe PROPN NNP nsubj 2
resigned resign VERB VBD ROOT 2
last last ADJ JJ amod 4
year year NOUN NN npadvmod 2
. . PUNCT . punct 2

Ann Ann PROPN NNP compound 1
Doe Doe PROPN NNP nsubj 2
resigned resign VERB VBD ROOT 2
in in ADP IN prep 2
2014 2014 NUM CD pobj 3
. . PUNCT . punct 2
"""


@pytest.mark.parametrize(("first", "expected"), [("Ann", "published in 2015: "), ("Jon", "published on or after 2014")])
def test_two_people_of_one_name_do_two_things(first: str, expected: str) -> None:
    text = f"{first} Doe resigned last year. Ann Doe resigned in 2014."
    rows = BROTHERS.format(first=first)
    layer = TimeStage()(handmade.report(text), Layers().add(handmade.parse(text, rows)))
    assert layer.notes[0].detail.startswith(expected)
