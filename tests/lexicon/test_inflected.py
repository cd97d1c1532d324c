from __future__ import annotations

import pytest

from dateline.lexicon.inflected import base_forms, phrase_forms


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("called", "call"), ("Calling", "call"), ("accused", "accuse"), ("stopped", "stop"), ("denies", "deny"),
        ("denied", "deny"), ("meetings", "meeting"), ("crosses", "cross"), ("held", "hold"), ("met", "meet"),
        ("saw", "see"), ("saw", "saw"), ("Kim's", "kim"), ("women", "woman"), ("sanctions", "sanction"),
    ],
)  # fmt: skip
def test_a_form_leads_to_its_base(word: str, base: str) -> None:
    assert base in base_forms(word)


def test_a_word_comes_first_as_it_is() -> None:
    assert base_forms("Sanctions")[0] == "sanctions"


@pytest.mark.parametrize("word", ["red", "sing", "press", "s", "ing"])
def test_no_stem_is_cut_to_nothing(word: str) -> None:
    assert all(len(form) > 2 or form == word for form in base_forms(word))


def test_a_phrase_is_bent_at_either_end() -> None:
    assert "call off" in phrase_forms(("called", "off"))
    assert "prime minister" in phrase_forms(("Prime", "Ministers"))
    assert "white house" in phrase_forms(("the", "White", "House"))
