import pytest

from bench.score.stories import clusters_of, score, score_clusters

EVENTS = {"set/1": "flood", "set/2": "flood", "set/3": "strike", "set/4": "strike"}


def test_bcubed_by_hand() -> None:
    figures = score_clusters({"set/1": "x", "set/2": "x", "set/3": "x"}, EVENTS)
    # precision: 2/3, 2/3, 1/3, 1; recall: 1, 1, 1/2, 1/2
    assert figures["bcubed_p"] == pytest.approx((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4)
    assert figures["bcubed_r"] == pytest.approx(3 / 4)
    assert figures["whole_events"] == 0.0
    assert figures["clusters"] == 2


def test_reports_in_no_story_stand_alone() -> None:
    figures = score({"stories": []}, EVENTS)
    assert (figures["bcubed_p"], figures["bcubed_r"], figures["placed"]) == (1.0, 0.5, 0)


def test_reports_are_traced_by_location_and_the_first_story_counts() -> None:
    chronology = {
        "reports": [{"id": "h1", "location": "set/1"}, {"id": "h2", "location": "stdin#set/2"}],
        "stories": [{"id": "s1", "reports": ["h1", {"id": "h2"}]}, {"id": "s2", "reports": ["h1"]}],
    }
    assert clusters_of(chronology, EVENTS) == {"set/1": "s1", "set/2": "s1"}
    assert score(chronology, EVENTS)["whole_events"] == 0.5
