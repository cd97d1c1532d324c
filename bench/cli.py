"""The command line: `python -m bench`.

Exit status: 0 all well; 1 a figure is below its floor; 2 the words of the command are off; 3 dateline failed on a set,
which is named. The tables are standard output; progress and messages are standard error.
"""

import argparse
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from bench import floors
from bench.beside import BESIDE, PeerFailedError
from bench.folders import Folders
from bench.jsonl import write_json
from bench.layout import Layout, lay_out
from bench.measure import Measured, measure
from bench.program import Program
from bench.score.prf import Figures
from bench.sets import ROOMS, BenchSet, Half, Profile, key_of
from bench.table import console, show, watched

OK, FELL, FAILED = 0, 1, 3


def main(arguments: Sequence[str] | None = None, program: Program | None = None) -> int:
    """Measure, print, check; the exit status."""
    options = _parser().parse_args(arguments)
    messages = console(stderr=True)
    profile = Profile.QUICK if options.quick else Profile.FULL
    layout = lay_out(Folders.given(options.corpora, options.gold), options.only, profile)
    sets = [part for part in layout.sets if options.half in {None, part.half}]
    with _progress(messages) as progress:
        measured = measure(sets, program or Program(complain=_printer(messages)), progress, options.keep)
        theirs = _beside(sets, options, progress, measured)
    own_floors = floors.load().get(profile, {})
    show(sets, measured.figures, own_floors, theirs)
    if options.misses:
        _print_misses(measured)
    if options.json:
        figures = {"figures": measured.figures, "peers": theirs}
        write_json({"profile": profile, **figures, "skipped": layout.skipped}, options.json)
    _report(profile, layout, measured, messages)
    if measured.failures:
        return FAILED
    held = {key_of(x): watched(x, measured.figures[key_of(x)]) for x in sets if key_of(x) in measured.figures}
    if options.raise_floors:
        _raise_floors(profile, held, messages)
    return _check(own_floors, held, messages) if options.check else OK


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench", description="Measure dateline on the labelled corpora.")
    add = parser.add_argument
    add("--corpora", type=Path, metavar="DIR", help="the corpora (else DATELINE_CORPORA, else ../shared/corpora)")
    add("--gold", type=Path, metavar="DIR", help="the gold readings (else DATELINE_GOLD, else ../shared/gold)")
    add("--only", type=_rooms, default=frozenset(ROOMS), metavar="ROOMS", help=f"some of {','.join(ROOMS)}")
    add("--half", type=Half, choices=list(Half), help="one kind of set alone")
    add("--quick", action="store_true", help="the small fixed part of each set")
    add("--check", action="store_true", help="exit status 1 if a figure is below its floor")
    add("--raise", dest="raise_floors", action="store_true", help="put floors up to the figures measured")
    add("--misses", action="store_true", help="list what is wrong in the development halves, below the tables")
    add("--keep", type=Path, metavar="DIR", help="leave the Readings and chronologies there")
    for beside in BESIDE:
        told = f"a Python that has {beside.needs}, to run {beside.name} beside on room {beside.room}"
        add(f"--{beside.option}", type=Path, metavar="PYTHON", help=told)
    add("--json", type=Path, metavar="FILE", help="write every figure there")
    return parser


def _beside(
    sets: Sequence[BenchSet],
    options: argparse.Namespace,
    progress: Callable[[str, int], Callable[[int], None]],
    measured: Measured,
) -> dict[str, dict[str, Figures]]:
    """What the systems that a person asked for reach on the same sets: figures by set, by system."""
    theirs: dict[str, dict[str, Figures]] = {}
    for beside in BESIDE:
        python: Path | None = getattr(options, beside.option)
        if python is None:
            continue
        try:
            theirs[beside.name] = beside.measure(sets, python, progress)
        except PeerFailedError as error:
            measured.failures.append(f"{beside.name}: {error}")
    return theirs


def _rooms(words: str) -> frozenset[str]:
    rooms = frozenset(words.split(","))
    if unknown := sorted(rooms - set(ROOMS)):
        raise argparse.ArgumentTypeError(f"no room called {', '.join(unknown)}; there are {', '.join(ROOMS)}")
    return rooms


@contextmanager
def _progress(messages: Console) -> Iterator[Callable[[str, int], Callable[[int], None]]]:
    columns = (TextColumn("{task.description:>20}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=messages) as bar:

        def start(what: str, total: int) -> Callable[[int], None]:
            task = bar.add_task(what, total=total)

            def advance(count: int) -> None:
                bar.advance(task, count)

            return advance

        yield start


def _printer(messages: Console) -> Callable[[str], None]:
    def say(message: str) -> None:
        messages.print(message, highlight=False, markup=False)

    return say


def _print_misses(measured: Measured) -> None:
    for part, lines in measured.misses.items():
        print(f"\n{part}: {len(lines)} wrong")
        print("\n".join(lines))


def _report(profile: Profile, layout: Layout, measured: Measured, messages: Console) -> None:
    say = _printer(messages)
    if profile is Profile.QUICK:
        say("quick profile: a fixed part of each set; the peers' figures are on whole sets")
    for skipped in layout.skipped:
        say(f"SKIPPED {skipped}")
    for remark in measured.remarks:
        say(f"note: {remark}")
    for failure in measured.failures:
        say(f"FAILED {failure}")
    if not measured.figures:
        say("nothing was measured")


def _raise_floors(profile: Profile, held: Mapping[str, Figures], messages: Console) -> None:
    old = floors.load()
    new = floors.raised(old, profile, held)
    floors.save(new)
    _printer(messages)("floors raised" if new != old else "no floor to raise")


def _check(own_floors: Mapping[str, Figures], held: Mapping[str, Figures], messages: Console) -> int:
    say = _printer(messages)
    fallen = floors.falls(own_floors, held)
    for fall in fallen:
        say(f"BELOW ITS FLOOR: {fall}")
    without = [part for part in held if part not in own_floors]
    if without:
        say(f"without floors yet: {', '.join(without)}")
    checked = sum(len(own_floors.get(part, {})) for part in held)
    say(f"{checked - len(fallen)} of {checked} figures hold their floors")
    return FELL if fallen else OK
