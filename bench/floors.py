"""Floors: the figures that may not be fallen below. They are raised, never lowered.

`floors.json` holds them by profile, set and figure. A floor is a measured figure cut to two decimals: the last bits of
a parser's floating point differ from processor to processor, and may turn a token or two of a set.
"""

from collections.abc import Mapping
from math import floor
from pathlib import Path
from typing import NamedTuple

from bench.jsonl import read_json, write_json
from bench.score.prf import Figures
from bench.sets import Profile

PATH = Path(__file__).with_name("floors.json")
_SLACK = 1e-9
_STEP = 100

Floors = Mapping[str, Mapping[str, Figures]]
"""Profile, then room/set, then figure."""


class FloorLoweredError(Exception):
    """A floor would fall or vanish."""


class Fall(NamedTuple):
    """A figure below its floor; `value` is None where it was not measured any more."""

    part: str
    figure: str
    value: float | None
    floor: float

    def __str__(self) -> str:
        value = "is gone" if self.value is None else f"is {self.value:.4f}"
        return f"{self.part} {self.figure} {value}, its floor is {self.floor:.4f}"


def load(path: Path = PATH) -> Floors:
    """The floors on disk, of all profiles."""
    floors: Floors = read_json(path)
    return floors


def falls(floors: Mapping[str, Figures], measured: Mapping[str, Figures]) -> list[Fall]:
    """Every figure of a measured set that is below its floor."""
    return [
        Fall(part, figure, value, least)
        for part, figures in measured.items()
        for figure, least in floors.get(part, {}).items()
        if (value := figures.get(figure)) is None or value < least - _SLACK
    ]


def raised(floors: Floors, profile: Profile, measured: Mapping[str, Figures]) -> Floors:
    """The floors with each measured figure's floor put up to the figure, where that is higher."""
    parts = {part: dict(figures) for part, figures in floors.get(profile, {}).items()}
    for part, figures in measured.items():
        own = parts.setdefault(part, {})
        for figure, value in figures.items():
            own[figure] = max(own.get(figure, 0.0), floor(value * _STEP + _SLACK) / _STEP)
    return {**floors, profile.value: parts}


def save(floors: Floors, path: Path = PATH) -> None:
    """Write the floors; raises FloorLoweredError where one on disk would fall or vanish, and writes nothing then."""
    if path.exists():
        _forbid_lowering(load(path), floors)
    write_json(floors, path)


def _forbid_lowering(old: Floors, new: Floors) -> None:
    for profile, parts in old.items():
        for part, figures in parts.items():
            for figure, least in figures.items():
                higher = new.get(profile, {}).get(part, {}).get(figure)
                if higher is None or higher < least:
                    raise FloorLoweredError(f"{profile} {part} {figure}: from {least} to {higher}")
