"""The cue table holds together."""

from __future__ import annotations

from dateline.lexicon.tables import load
from dateline.model import Force
from dateline.statements.cues import LISTS, cues

FRAMES = {"clause", "infinitive", "gerund", "object", "told", "as", "quote"}


def test_every_force_is_the_contracts() -> None:
    assert set(cues().force.values()) <= {force.value for force in Force}


def test_every_frame_is_known() -> None:
    for lemma, frames in cues().verbs.items():
        assert all(frame in FRAMES or frame.startswith("with:") for frame in frames), lemma


def test_no_word_has_two_forces() -> None:
    words = [word for words in load("speech")["force"].values() for word in words]
    assert sorted(words) == sorted(set(words))


def test_every_part_of_the_table_is_read() -> None:
    read = {*LISTS, "verbs", "nouns", "adjectives", "slips", "force"}
    assert set(load("speech")) == read


def test_a_slip_of_the_lemmatiser_is_put_right() -> None:
    assert cues().slips["hoping"] == "hope"
    assert "infinitive" in cues().verbs["hope"]
