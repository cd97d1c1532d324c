from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from dateline.merge.verdicts import against, last_words, word_on
from dateline.model import About, Judgement, Verdict


def said(
    left: str, right: str, verdict: Verdict, *, day: int = 1, by: str = "ann", about: About = About.EVENTS
) -> Judgement:
    left, right = sorted((left, right))
    at = datetime(2019, 1, day, tzinfo=UTC)
    return Judgement(left, right, verdict, 1.0, judge=by, at=at, by_person=True, about=about)


def pairs(*words: Judgement) -> set[tuple[str, str, str]]:
    return {(j.left, j.right, j.verdict.value) for j in last_words(words)}


def test_the_later_word_of_two_on_a_pair_stands() -> None:
    early = said("a", "b", Verdict.SAME, day=1)
    late = said("a", "b", Verdict.DIFFERENT, day=2, by="ben")
    assert pairs(early, late) == pairs(late, early) == {("a", "b", "different")}


def test_unsure_takes_a_word_back() -> None:
    assert pairs(said("a", "b", Verdict.SAME, day=1), said("a", "b", Verdict.UNSURE, day=2)) == set()


def test_what_later_words_rule_out_does_not_stand() -> None:
    words = (
        said("a", "b", Verdict.SAME, day=1),
        said("b", "c", Verdict.SAME, day=2),
        said("a", "c", Verdict.DIFFERENT, day=3),
    )
    assert pairs(*words) == {("b", "c", "same"), ("a", "c", "different")}


def test_one_letter_may_be_two_events() -> None:
    words = (said("a", "b", Verdict.SAME, about=About.MESSAGES), said("a", "b", Verdict.DIFFERENT))
    assert len(last_words(words)) == 2
    held = {"a": "x", "b": "y"}
    assert word_on(last_words(words), About.MESSAGES, held).same == {("x", "y")}
    assert word_on(last_words(words), About.EVENTS, held).apart == {("x", "y")}


def test_what_speaks_against_a_word_is_named_from_end_to_end() -> None:
    kept = [said("a", "b", Verdict.SAME), said("b", "c", Verdict.SAME), said("c", "d", Verdict.DIFFERENT)]
    found = against(said("a", "d", Verdict.SAME, day=2), kept)
    assert sorted((j.left, j.right) for j in found) == [("a", "b"), ("b", "c"), ("c", "d")]
    assert {(j.left, j.right) for j in against(said("a", "c", Verdict.DIFFERENT), kept)} == {("a", "b"), ("b", "c")}
    assert against(said("a", "e", Verdict.SAME), kept) == ()
    assert against(said("a", "b", Verdict.DIFFERENT, day=2), kept) == (), "a word on the same pair gives way"


names = st.sampled_from("abcdef")
words = st.lists(
    st.builds(
        lambda ends, verdict, day: said(ends[0], ends[1], verdict, day=day),
        st.tuples(names, names).filter(lambda ends: ends[0] != ends[1]),
        st.sampled_from(Verdict),
        st.integers(1, 28),
    ),
    max_size=12,
    unique_by=lambda j: j.at,
)


@given(words, st.randoms())
def test_what_stands_agrees_with_itself_whatever_the_order(found: list[Judgement], random: object) -> None:
    kept = last_words(found)
    home = {name: name for name in "abcdef"}
    for j in kept:
        if j.verdict is Verdict.SAME:
            old, new = home[j.left], home[j.right]
            home = {name: new if h == old else h for name, h in home.items()}
    assert all(home[j.left] != home[j.right] for j in kept if j.verdict is Verdict.DIFFERENT)
    assert last_words(found[::-1]) == kept
    latest = max(found, key=lambda j: j.at or datetime.min, default=None)
    assert latest is None or latest.verdict is Verdict.UNSURE or latest in kept
