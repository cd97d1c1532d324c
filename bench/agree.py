"""Proves that these scorers agree with the reference scorers: `python -m bench.agree --scorers DIR`.

Both lay the corpora out, and both score the same predictions: what `python -m bench --keep FOLDER` left behind where
`--readings FOLDER` is given, else labels damaged at random with a fixed seed. Every figure is printed with both values.
Exit status: 0 where all records and labels are the same and no figure differs in its fourth decimal; 1 otherwise; 2
where the words of the command are off.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, is_dataclass
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from rich.table import Table

from bench import reference
from bench.corpora import basil, korea, pages, plover, polnear, timeline17, timex
from bench.corpora.laid import Laid
from bench.damage import Damage
from bench.damage_gold import GoldDamage
from bench.folders import Folders
from bench.jsonl import Json, read_json, read_lines, write_json, write_lines
from bench.score import events, fields, gold, quotes, stories, time, timelines
from bench.score import pages as page_scores
from bench.score.prf import Figures
from bench.table import console

HALF_A_DIGIT = 0.00005
Predict = Callable[[str, Callable[[], Any]], Any]
"""Given a source's name and how to make damaged predictions for it, gives the predictions to score."""


class Row(NamedTuple):
    """One figure by both, or None where one of them does not have it."""

    part: str
    figure: str
    ours: float | None
    theirs: float | None

    @property
    def same(self) -> bool:
        return self.ours is not None and self.theirs is not None and abs(self.ours - self.theirs) < HALF_A_DIGIT


@dataclass(frozen=True, slots=True)
class Bench:
    """Where everything is: the reference's scripts, its layout, the corpora, and a folder to write in."""

    scorers: Path
    data: Path
    folders: Folders
    work: Path
    predict: Predict

    def theirs(self, module: str, function: str, predictions: Any, labels: Path) -> Figures:
        """The reference's figures of some predictions."""
        path = self.work / "predictions.json"
        if function == "chronology":
            write_json(predictions, path)
        else:
            write_lines(predictions, path)
        return reference.figures(self.scorers, module, function, path, labels)


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare, print; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m bench.agree", description=(__doc__ or "").partition(":")[0])
    parser.add_argument("--scorers", type=Path, required=True, metavar="DIR", help="the reference scorers")
    parser.add_argument("--corpora", type=Path, metavar="DIR")
    parser.add_argument("--gold", type=Path, metavar="DIR")
    parser.add_argument("--readings", type=Path, metavar="FOLDER", help="what `python -m bench --keep FOLDER` left")
    parser.add_argument("--seed", type=int, default=7, help="of the damage")
    options = parser.parse_args(arguments)
    if not (options.scorers / "lay_out.py").is_file():
        parser.error(f"no scorers in {options.scorers}")
    folders = Folders.given(options.corpora, options.gold)
    predict = partial(_kept, options.readings) if options.readings else _damaged
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        reference.lay_out(options.scorers, folders.corpora, work / "data")
        bench = Bench(options.scorers, work / "data", folders, work, predict)
        differences = list(_layout_differences(bench))
        rows = list(_rows(bench, GoldDamage(options.seed)))
    _print(rows, differences)
    return 0 if not differences and all(row.same for row in rows) else 1


def _damaged(_: str, damaged: Callable[[], Any]) -> Any:
    return damaged()


def _kept(folder: Path, source: str, _: Callable[[], Any]) -> Any:
    """What a run left of a source; None where it left nothing."""
    lines, whole = folder / f"{source}.jsonl", folder / f"{source}.json"
    if lines.exists():
        return read_lines(lines)
    return read_json(whole) if whole.exists() else None


class _LabelledSet(NamedTuple):
    """A set whose labels are JSON lines: `name` as in the reference's layout, and its scorer."""

    name: str
    source: str
    module: str
    laid: Laid[Any]
    score: Callable[[Sequence[Json], Any], Figures]
    damage: Callable[[Damage, Any], list[Json]]

    @property
    def labels(self) -> str:
        """The reference's file of labels."""
        return f"{self.name}.gold.jsonl"


def _labelled_sets(folders: Folders) -> Iterator[_LabelledSet]:
    corpora = folders.corpora
    for name, whole in (("timebank", timex.timebank(corpora)), ("aquaint", timex.aquaint(corpora))):
        for suffix, part in (("", whole), (".a", whole.every(2)), (".b", whole.every(2, 1))):
            yield _LabelledSet(f"time/{name}{suffix}", "time", "score_time", part, time.score, Damage.times)
    for parity, name in enumerate(("plv_even", "plv_odd")):
        laid = plover.half(corpora, name, parity)
        yield _LabelledSet(f"events/{name}", "events", "score_events", laid, events.score, Damage.events)
    for name in ("train", "dev"):
        laid_quotes = polnear.part(corpora, name)
        yield _LabelledSet(f"quotes/{name}", "quotes", "score_quotes", laid_quotes, quotes.score, Damage.quotes)
    bodies = pages.bodies(corpora)
    yield _LabelledSet("pages/bodies", "pages", "score_pages", bodies, page_scores.score, Damage.pages)
    yield _LabelledSet("pages/fields", "pages", "score_fields", bodies, fields.score, Damage.pages)


def _rows(bench: Bench, damage: GoldDamage) -> Iterator[Row]:
    for part in _labelled_sets(bench.folders):
        yield from _labelled_rows(bench, part, damage)
    yield from _story_rows(bench, damage)
    yield from _timeline_rows(bench, damage)
    yield from _gold_rows(bench, damage)


def _compared(part: str, ours: Figures, theirs: Figures) -> Iterator[Row]:
    for figure in sorted(ours.keys() | theirs.keys()):
        yield Row(part, figure, ours.get(figure), theirs.get(figure))


def _labelled_rows(bench: Bench, part: _LabelledSet, damage: GoldDamage) -> Iterator[Row]:
    readings = bench.predict(part.source, lambda: part.damage(damage, part.laid.labels))
    if readings is not None:
        theirs = bench.theirs(part.module, "lines", readings, bench.data / part.labels)
        yield from _compared(part.name, part.score(readings, part.laid.labels), theirs)


def _story_rows(bench: Bench, damage: GoldDamage) -> Iterator[Row]:
    told = basil.reports(bench.folders.corpora).labels
    chronology = bench.predict("basil", lambda: damage.stories(told))
    if chronology is not None:
        theirs = bench.theirs("score_stories", "chronology", chronology, bench.data / "stories/basil.gold.json")
        yield from _compared("stories/basil", stories.score(chronology, {x.id: x.event for x in told}), theirs)


def _timeline_rows(bench: Bench, damage: GoldDamage) -> Iterator[Row]:
    figures: dict[str, timelines.CollectionFigures] = {}
    for collection in timeline17.collections(bench.folders.corpora):
        chronology = bench.predict(collection.name, partial(damage.timeline, collection))
        if chronology is None:
            return
        ours = timelines.score(chronology, collection.timelines)
        figures[collection.name] = timelines.CollectionFigures(ours, timelines.is_hard(collection.timelines))
        labels = bench.data / "timelines" / f"{collection.name}.gold.json"
        theirs = bench.theirs("score_timeline", "chronology", chronology, labels)
        yield from _compared(f"timelines/{collection.name}", ours, theirs)
        write_json(chronology, bench.work / "chronologies" / f"{collection.name}.json")
    folders = (bench.work / "chronologies", bench.data / "timelines")
    theirs = reference.figures(bench.scorers, "score_timeline", "collections", *folders)
    yield from _compared("timelines/all", timelines.mean_figures(figures), theirs)


def _gold_rows(bench: Bench, damage: GoldDamage) -> Iterator[Row]:
    laid = korea.gold(bench.folders.corpora, bench.folders.gold)
    files = [read_json(path) for path in sorted(bench.folders.gold.rglob("*.json"))]
    texts = {record["id"]: record["text"] for record in laid.records}
    readings = bench.predict("gold", lambda: damage.gold(files, texts))
    if readings is not None:
        theirs = bench.theirs("score_gold", "gold", readings, bench.folders.gold)
        yield from _compared("gold", gold.score(readings, laid.labels), theirs)


def _layout_differences(bench: Bench) -> Iterator[str]:
    """Sets whose records or labels are not the reference's, line by line."""
    for part in _labelled_sets(bench.folders):
        if list(part.laid.records) != read_lines(bench.data / f"{part.name.replace('fields', 'bodies')}.jsonl"):
            yield f"{part.name}: the records are not the same"
        theirs = read_lines(bench.data / part.labels)
        ours = [{field: row[field] for field in theirs[0]} for row in map(_as_json, part.laid.labels)]
        if ours != theirs:
            yield f"{part.name}: the labels are not the same"
    told = basil.reports(bench.folders.corpora)
    if list(told.records) != read_lines(bench.data / "stories/basil.jsonl"):
        yield "stories/basil: the records are not the same"
    if {x.id: x.event for x in told.labels} != read_json(bench.data / "stories/basil.gold.json"):
        yield "stories/basil: the labels are not the same"
    for collection in timeline17.collections(bench.folders.corpora):
        path = bench.data / "timelines" / collection.name
        if list(collection.records) != read_lines(path.with_name(f"{path.name}.jsonl")):
            yield f"timelines/{collection.name}: the records are not the same"
        if _as_json(collection.timelines) != read_json(path.with_name(f"{path.name}.gold.json")):
            yield f"timelines/{collection.name}: the labels are not the same"


def _as_json(value: Any) -> Any:
    """Labels as they would be written."""

    def plain(x: object) -> Any:
        if is_dataclass(x) and not isinstance(x, type):
            return asdict(x)
        raise TypeError(f"{type(x).__name__} has no JSON form")

    return json.loads(json.dumps(value, default=plain))


def _print(rows: Sequence[Row], differences: Sequence[str]) -> None:
    out = console()
    table = Table("set", "figure", "ours", "reference", "")
    for row in rows:
        shown = ["-" if value is None else f"{value:.4f}" for value in (row.ours, row.theirs)]
        table.add_row(row.part, row.figure, *shown, "" if row.same else "DIFFERS")
    out.print(table)
    for difference in differences:
        out.print(difference, highlight=False)
    wrong = sum(not row.same for row in rows)
    out.print(f"{len(rows)} figures, {wrong} differ; {len(differences)} differences in the layout", highlight=False)


if __name__ == "__main__":
    sys.exit(main())
