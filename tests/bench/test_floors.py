import json
from pathlib import Path

import pytest

from bench.floors import PATH, FloorLoweredError, falls, load, raised, save
from bench.peers import peers
from bench.sets import ROOMS, Profile
from bench.watched import WATCHED

FLOORS = {"full": {"time/x.a": {"strict_f1": 0.8, "value_f1": 0.7}}, "quick": {"time/x.a": {"strict_f1": 0.9}}}


def test_a_figure_at_its_floor_holds_and_one_below_falls() -> None:
    assert falls(FLOORS["full"], {"time/x.a": {"strict_f1": 0.8, "value_f1": 0.7}}) == []
    (fall,) = falls(FLOORS["full"], {"time/x.a": {"strict_f1": 0.8, "value_f1": 0.6999}})
    assert str(fall) == "time/x.a value_f1 is 0.6999, its floor is 0.7000"


def test_a_figure_that_is_gone_falls_and_a_set_that_was_skipped_does_not() -> None:
    (fall,) = falls(FLOORS["full"], {"time/x.a": {"strict_f1": 0.8}})
    assert (fall.figure, fall.value) == ("value_f1", None)
    assert falls(FLOORS["full"], {}) == []


def test_raising_never_lowers() -> None:
    new = raised(
        FLOORS, Profile.FULL, {"time/x.a": {"strict_f1": 0.91239, "value_f1": 0.1}, "time/y": {"strict_f1": 0.5}}
    )
    assert new["full"] == {"time/x.a": {"strict_f1": 0.91, "value_f1": 0.7}, "time/y": {"strict_f1": 0.5}}
    assert new["quick"] == FLOORS["quick"]


def test_a_raised_floor_is_held_by_the_figure_that_raised_it() -> None:
    measured = {"time/x.a": {"strict_f1": 2 / 3, "value_f1": 0.7}}
    assert falls(raised({}, Profile.FULL, measured)["full"], measured) == []


@pytest.mark.parametrize(
    "lower",
    [
        {**FLOORS, "quick": {"time/x.a": {"strict_f1": 0.89}}},
        {**FLOORS, "quick": {"time/x.a": {}}},
        {"full": FLOORS["full"]},
    ],
)
def test_lower_floors_are_not_written(tmp_path: Path, lower: dict[str, dict[str, dict[str, float]]]) -> None:
    path = tmp_path / "floors.json"
    save(FLOORS, path)
    with pytest.raises(FloorLoweredError):
        save(lower, path)
    assert load(path) == FLOORS


def test_higher_floors_are_written(tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    save(FLOORS, path)
    save(raised(load(path), Profile.QUICK, {"time/x.a": {"strict_f1": 0.95}}), path)
    assert load(path)["quick"]["time/x.a"]["strict_f1"] == 0.95


def test_the_floors_in_the_repository_are_of_watched_figures() -> None:
    floors = json.loads(PATH.read_text(encoding="utf-8"))
    assert set(floors) == {"full", "quick"}
    for parts in floors.values():
        for part, figures in parts.items():
            assert set(figures) <= set(WATCHED[part.partition("/")[0]])


def test_every_room_is_watched_and_peers_have_watched_figures() -> None:
    assert set(WATCHED) == set(ROOMS)
    for peer in peers():
        assert set(peer.figures) <= set(WATCHED[peer.room])
