"""What other systems reach on a figure, from peers.toml."""

import tomllib
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

_PATH = Path(__file__).with_name("peers.toml")


@dataclass(frozen=True, slots=True)
class Peer:
    """One system's figures in a room: who, on which texts, and for which of our sets (patterns)."""

    room: str
    sets: tuple[str, ...]
    who: str
    on: str
    figures: dict[str, float]

    def covers(self, room: str, name: str, figure: str) -> bool:
        """Whether it has a figure to set beside ours."""
        return room == self.room and figure in self.figures and any(fnmatchcase(name, x) for x in self.sets)


@cache
def peers(path: Path = _PATH) -> tuple[Peer, ...]:
    """All rows of the table."""
    with path.open("rb") as stream:
        rows = tomllib.load(stream)["peer"]
    return tuple(Peer(**{**row, "sets": tuple(row["sets"])}) for row in rows)


def peer_of(room: str, name: str, figure: str) -> Peer | None:
    """The first peer with that figure for that set."""
    return next((peer for peer in peers() if peer.covers(room, name, figure)), None)
