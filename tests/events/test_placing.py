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
    ("Leaders praised the first Egypt-Sudan summit, held at Luxor on Friday.", ["Luxor"]),
    ("Leaders praised the first Egypt-Sudan summit, proposed by Luxor on Friday.", []),
    ("Emmanuel Macron discussed security in the Middle East with Mark Rutte on Friday.", []),
    ("Iran fired a missile into the Sea of Japan.", ["Sea of Japan"]),
    ("Iran test-fired a missile from the port city of Jask.", ["Jask"]),
    ("Mali tortured the American student on Friday.", []),
    ("Rebels killed two Egyptian soldiers on Friday.", []),
    ("Rebels killed two soldiers in Egypt on Friday.", ["Egypt"]),
    ("Ghana sent troops to Mali on Friday.", ["Mali"]),
    # a meeting on whose errand somebody goes is where he goes; one that he leaves behind is not
    ("Mark Rutte will travel to Cairo for talks with the Egyptian president.", ["Cairo"]),
    ("Mark Rutte left Cairo after talks with the Egyptian president.", []),
    ("Mark Rutte met the Egyptian president on the sidelines of a summit in Hamburg.", ["Hamburg"]),
    ("Mark Rutte met the Egyptian president on the eve of a summit in Hamburg.", []),
    # the fighting, the custody and the crowd are where it is done; what is spoken of is not where one speaks
    ("Two Egyptian reporters were taken into custody in Sudan.", ["Sudan"]),
    ("Egyptian soldiers were killed in clashes with rebels in Omdurman.", ["Omdurman"]),
    ("Egyptian police fired tear gas at protesters in central Khartoum.", ["Khartoum"]),
    ("Rebels kidnapped an Egyptian engineer from his shop in the city of Luxor.", ["Luxor"]),
    ("Egypt and Sudan have repeatedly opposed American intervention in Syria.", []),
    ("Egypt condemned the Mumbai attacks by rebels.", ["Mumbai"]),
    ("Egypt condemned the Sudan attacks by rebels.", []),
]


@pytest.mark.model
def test_where_an_act_happened() -> None:
    found = read([text for text, _ in TABLE])
    told = {
        text: sorted({p.name for e in events for p in e.places}) for (text, _), events in zip(TABLE, found, strict=True)
    }
    assert told == dict(TABLE)
    assert all(events for events in found)
