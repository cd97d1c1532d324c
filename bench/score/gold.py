"""Whole Readings against hand-labelled ones: mentions, statements and events, and what is said of each.

A Reading belongs to a gold file by `report.location`, else `report.id`, else because the gold's mentions stand in its
text; a gold file without a Reading has an empty one. Nothing that begins at or past `labelled_to` counts, and whatever
the gold marks `optional` neither helps nor hurts. The layers' own figures are defined where they are counted:
`gold_mentions` (mention, actor-name, actor-nominal, actor-pronoun, country), `gold_statements` (statement.3,
statement.8, speaker, force, chain) and `gold_events` (event, type, mode, status, actor, recipient, parties, when,
place). Layers have `-p`, `-r` and `-f`; the rest are shares.
"""

from collections.abc import Sequence
from pathlib import PurePath

from bench.jsonl import Json
from bench.score import gold_events, gold_mentions, gold_statements
from bench.score.align import report_of, text_of
from bench.score.labels import Labels, labels_of
from bench.score.prf import Figures
from bench.score.tally import Tally

LAYERS = ("mention", "statement.3", "statement.8", "chain", "event")
SHARES = (*gold_mentions.SHARES, *gold_statements.SHARES, *gold_events.SHARES)


def score(readings: Sequence[Json], golds: Sequence[Labels]) -> Figures:
    """The figures over all the gold files."""
    total = Tally()
    for gold in golds:
        total.add(compare(gold, find(gold, readings)))
    layers = {f"{layer}-{k}": value for layer in LAYERS for k, value in zip("prf", total.prf(layer), strict=True)}
    return {**layers, **{name: total.share(name) for name in SHARES}}


def misses(readings: Sequence[Json], golds: Sequence[Labels]) -> list[str]:
    """One line for each disagreement, report by report."""
    lines = []
    for gold in golds:
        found = compare(gold, find(gold, readings)).misses
        lines += [f"{gold.id}@{miss.at}: {miss.kind}: {miss.what}" for miss in sorted(found)]
    return lines


def compare(gold: Labels, reading: Json | None) -> Tally:
    """The counts of one report."""
    text = text_of(reading)
    read = labels_of(reading or {}, text).before(gold.end)
    tally = Tally()
    same_actor = gold_mentions.compare(gold, read, tally)
    gold_statements.compare(gold, read, same_actor, text, tally)
    gold_events.compare(gold, read, same_actor, text, tally)
    return tally


def find(gold: Labels, readings: Sequence[Json]) -> Json | None:
    """The gold file's Reading, None where there is none."""
    names = {str(gold.report[key]) for key in ("id", "location") if gold.report.get(key)}
    for key in ("location", "id"):
        for reading in readings:
            value = str(report_of(reading).get(key) or "")
            if value in names or PurePath(value).name.split(".")[0] in names:
                return reading
    return next((reading for reading in readings if _stands_in(gold, text_of(reading))), None)


def _stands_in(gold: Labels, text: str) -> bool:
    """Whether every mention that is quoted whole stands at its place."""
    whole = [mention for mention in gold.mentions if not mention.text.endswith("…")]
    return bool(text) and all(text[slice(*mention.span)] == mention.text for mention in whole)
