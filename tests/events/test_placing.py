"""Where an act happened, each beside a sentence of the same build where its place is not told."""

from __future__ import annotations

import pytest

from .test_sentences import read

TABLE = [
    ("Emmanuel Macron met Mark Rutte in Ghent on Monday.", ["Ghent"]),
    ("Emmanuel Macron met Mark Rutte at the border town of Menton.", ["Menton"]),
    ("Emmanuel Macron met Mark Rutte at the height of the crisis in May.", []),
    ("The two foreign ministers met on the Kenyan side of Lake Victoria.", ["Lake Victoria"]),
    ("Emmanuel Macron welcomed Mark Rutte at the Oval Office.", ["Oval Office"]),
    ("Emmanuel Macron lashed out at the Kremlin.", []),
    ("Officials of both sides met inside the DMZ.", ["DMZ"]),
    ("The Norwegian minister met with rebel leaders in Khartoum.", ["Khartoum"]),
    ("The Norwegian minister phoned rebel leaders in Khartoum.", []),
    ("Rebels attacked a military base in Mopti.", ["Mopti"]),
    ("Rebels attacked Mali on Monday.", ["Mali"]),
    ("Rebels threatened to attack Mali.", []),
    ("Rebels torpedoed an Egyptian warship.", []),
    ("Egypt lashed out at Sudan on Monday.", []),
    ("Egypt held a summit of African leaders in Luxor.", ["Luxor"]),
]


@pytest.mark.model
def test_where_an_act_happened() -> None:
    found = read([text for text, _ in TABLE])
    told = {
        text: sorted({p.name for e in events for p in e.places}) for (text, _), events in zip(TABLE, found, strict=True)
    }
    assert told == dict(TABLE)
    assert all(events for events in found)
