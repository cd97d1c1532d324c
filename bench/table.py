"""The figures as a person reads them, room by room."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from rich.console import Console
from rich.table import Table

from bench.peers import peer_of, peers
from bench.score.prf import Figures
from bench.sets import BenchSet, key_of
from bench.watched import WATCHED

_WIDTH = 120


def console(*, stderr: bool = False) -> Console:
    """A terminal as wide as it is; a pipe wide enough for a row."""
    probe = Console(stderr=stderr)
    return probe if probe.is_terminal else Console(stderr=stderr, width=_WIDTH)


def show(
    sets: Sequence[BenchSet],
    measured: Mapping[str, Figures],
    floors: Mapping[str, Figures],
    ran: Mapping[str, Mapping[str, Figures]] = MappingProxyType({}),
) -> None:
    """Print one table a room to standard output, and the peers' texts below.

    `ran` are the peers that read the same sets in this run, and their figures by set: they stand above the published
    ones.
    """
    out = console()
    shown = [part for part in sets if key_of(part) in measured]
    for room in dict.fromkeys(part.room for part in shown):
        table = Table("set", "half", "figure", title=room, title_justify="left")
        for heading in ("value", "floor", "peer"):
            table.add_column(heading, justify="right")
        table.add_column("who")
        for part in shown:
            if part.room == room:
                beside = {who: figures.get(key_of(part), {}) for who, figures in ran.items()}
                _add_rows(table, part, measured[key_of(part)], floors.get(key_of(part), {}), beside)
        out.print(table)
    for room, who, on in _texts({part.room for part in shown}):
        out.print(f"{room}: {who} on {on}", highlight=False)


def watched(part: BenchSet, figures: Figures) -> Figures:
    """The figures of a set that are shown and held to floors."""
    return {figure: figures[figure] for figure in WATCHED[part.room] if figure in figures}


def _add_rows(table: Table, part: BenchSet, figures: Figures, floors: Figures, beside: Mapping[str, Figures]) -> None:
    shown = watched(part, figures)
    for number, (figure, value) in enumerate(shown.items(), 1):
        least, peer = floors.get(figure), peer_of(part.room, part.name, figure)
        theirs = [(f"{who}, this run", reached[figure]) for who, reached in beside.items() if figure in reached]
        if peer is not None and all(not who.startswith(peer.who) for who, _ in theirs):
            theirs.append((peer.who, peer.figures[figure]))
        table.add_row(
            part.name,
            part.half.value,
            figure,
            f"{value:.4f}",
            "" if least is None else f"{least:.4f}",
            "\n".join(f"{reached:.3f}" for _, reached in theirs),
            "\n".join(who for who, _ in theirs),
            style="bold red" if least is not None and value < least else None,
            end_section=number == len(shown),
        )


def _texts(rooms: set[str]) -> Iterator[tuple[str, str, str]]:
    for peer in peers():
        if peer.room in rooms:
            yield peer.room, peer.who, peer.on
