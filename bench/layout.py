"""The corpora laid out in memory as sets to measure.

Halves (development, then report):

- time, actors, links: each corpus's texts alternate between `.a` and `.b`; `news` was labelled in two halves;
- coreference: topics with odd numbers, with even numbers, each half a collection of its own;
- dating: articles alternate between `.a` and `.b`; `together` has the other half's dates to go by;
- events: sentences with even ids, with odd ids;
- sentences, chains: made for this project, in two halves by two people;
- quotes: PolNeAR's train, its dev;
- copies: made of the Korea articles, every other four;
- stories, timelines, pages, fields: events, topics and publishers, in the order of their names, alternate between `.a`
  and `.b`; the whole is scored beside them, since others' figures are on the whole;
- gold: the first five files by name, the last five; `own`, labelled for this project, in two halves.

The quick profile reads a fixed part of each set: every third text of TimeBank, AQUAINT and PLV, every fourth of the
undated articles (and no collection of them), every tenth of PolNeAR's train and every third of its dev, every third
event of BASIL, the one collection H1N1_guardian, every fourth page, every fifth topic of each half of ECB+, all of
MEANTIME, which is short, and all the gold reports.
"""

import sys
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from bench.corpora import (
    basil,
    copied,
    ecbplus,
    histories,
    korea,
    labelled,
    meantime,
    plover,
    polnear,
    sentences,
    timeline17,
    timex,
)
from bench.corpora import pages as page_corpus
from bench.corpora.laid import CorpusMissingError, L, Laid
from bench.folders import Folders
from bench.jsonl import Json
from bench.score import (
    across,
    chains,
    coded,
    coreference,
    dating,
    direct,
    events,
    facts,
    fields,
    gold,
    links,
    pages,
    quotes,
    repeats,
    standing,
    stories,
    time,
    timelines,
)
from bench.score.dating import DayLabel
from bench.score.facts import FactLabels
from bench.score.labels import Labels
from bench.score.pages import PageLabels
from bench.score.prf import Figures
from bench.score.time import TimeLabels
from bench.sets import BenchSet, ChronologySet, Half, Profile, ReadingSet

PLAIN_ENTITIES = (sys.executable, "-m", "bench.once.plain_entities")
GIVEN_EVENTS = (sys.executable, "-m", "bench.once.anchored")
COPIED = (sys.executable, "-m", "bench.once.copied")
GIVEN_MENTIONS = (sys.executable, "-m", "bench.once.grouped")
GIVEN_STANDING = (sys.executable, "-m", "bench.once.standing")
QUICK_COLLECTION = "H1N1_guardian"
HALVES = ((".a", Half.DEVELOPMENT), (".b", Half.REPORT))


@dataclass(slots=True)
class Layout:
    """The sets that can be measured, and what is missing, in words."""

    sets: list[BenchSet] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)


def lay_out(folders: Folders, rooms: frozenset[str], profile: Profile) -> Layout:
    """The sets of some rooms; a corpus that is not there is named in `skipped`."""
    layout = Layout()
    for covered, part in _PARTS:
        if not rooms & covered:
            continue
        try:
            layout.sets += [x for x in part(folders, profile) if x.room in rooms]
        except CorpusMissingError as missing:
            layout.skipped.append(f"{', '.join(sorted(covered))}: {missing} is not there")
    return layout


def _part_of(laid: Laid[L], profile: Profile, step: int) -> Laid[L]:
    return laid.every(step) if profile is Profile.QUICK else laid


def _time(name: str, read: Callable[[Path], Laid[TimeLabels]], folders: Folders, profile: Profile) -> list[BenchSet]:
    whole = read(folders.corpora)
    sets: list[BenchSet] = []
    for start, (suffix, half) in enumerate(HALVES):
        laid = _part_of(whole.every(2, start), profile, 3)
        score = partial(time.score, labels=laid.labels)
        sets.append(ReadingSet("time", name + suffix, half, "time", laid.records, score))
    return sets


def _news(folders: Folders, profile: Profile) -> list[BenchSet]:
    sets: list[BenchSet] = []
    for suffix, half in HALVES:
        laid = _part_of(labelled.times(folders.corpora, suffix[1:]), profile, 3)
        score = partial(time.score, labels=laid.labels)
        sets.append(ReadingSet("time", f"news{suffix}", half, "time", laid.records, score))
    return sets


def _actors(folders: Folders, _: Profile) -> list[BenchSet]:
    whole = meantime.chains(folders.corpora)
    sets: list[BenchSet] = []
    for name, source, by in (("meantime", "actors", ()), ("entities", "actors-floor", PLAIN_ENTITIES)):
        for start, (suffix, half) in enumerate(HALVES):
            laid = whole.every(2, start)
            score = partial(coreference.score, labels=laid.labels)
            sets.append(ReadingSet("actors", name + suffix, half, source, laid.records, score, by=by))
    return sets


def _coreference(folders: Folders, profile: Profile) -> list[BenchSet]:
    sets: list[BenchSet] = []
    for (suffix, half), parity in zip(HALVES, (1, 0), strict=True):
        laid = ecbplus.reports(folders.corpora, parity)
        if profile is Profile.QUICK:
            topics = list(dict.fromkeys(label.topic for label in laid.labels))[::5]
            laid = laid.keep({label.id for label in laid.labels if label.topic in topics})
        for way in across.Way:
            score = partial(across.score, labels=laid.labels, way=way)
            misses = partial(across.misses, labels=laid.labels) if way is across.Way.GIVEN else None
            name, source = f"{way}{suffix}", f"coreference{suffix}"  # a source a half: neither bears on the other
            sets.append(ReadingSet("coreference", name, half, source, laid.records, score, misses, GIVEN_MENTIONS))
    return sets


def _links(folders: Folders, _: Profile) -> list[BenchSet]:
    whole = meantime.links(folders.corpora)
    sets: list[BenchSet] = []
    for name, source, by in (("meantime", "links", ()), ("given", "links-given", GIVEN_EVENTS)):
        for start, (suffix, half) in enumerate(HALVES):
            laid = whole.every(2, start)
            score, misses = partial(links.score, labels=laid.labels), partial(links.misses, labels=laid.labels)
            sets.append(ReadingSet("links", name + suffix, half, source, laid.records, score, misses, by))
    return sets


def _status(folders: Folders, _: Profile) -> list[BenchSet]:
    whole = meantime.links(folders.corpora)
    sets: list[BenchSet] = []
    for start, (suffix, half) in enumerate(HALVES):
        laid = whole.every(2, start)
        score, misses = partial(standing.score, labels=laid.labels), partial(standing.misses, labels=laid.labels)
        sets.append(ReadingSet("status", f"given{suffix}", half, "status", laid.records, score, misses, GIVEN_STANDING))
    return sets


def _dating(folders: Folders, profile: Profile) -> list[BenchSet]:
    whole = korea.undated(folders.corpora)
    sets: list[BenchSet] = []
    for start, (suffix, half) in enumerate(HALVES):
        laid = _part_of(whole.every(2, start), profile, 4)
        score, misses = partial(dating.score, labels=laid.labels), partial(dating.misses, labels=laid.labels)
        sets.append(ReadingSet("dating", "alone" + suffix, half, "dating", laid.records, score, misses))
    if profile is Profile.FULL:
        for start, (suffix, half) in enumerate(HALVES):
            name = f"korea-hidden{suffix}"
            score_of = partial(_score_dating, name, whole.every(2, start).labels)
            records = tuple(korea.half_dated(folders.corpora, start))
            sets.append(ChronologySet("dating", f"together{suffix}", half, {name: records}, score_of))
    return sets


def _score_dating(name: str, labels: Sequence[DayLabel], chronologies: Mapping[str, Json]) -> Figures:
    return dating.score_chronology(chronologies[name], labels)


def _events(folders: Folders, profile: Profile) -> list[BenchSet]:
    sets: list[BenchSet] = []
    for parity, (name, half) in enumerate((("plv_even", Half.DEVELOPMENT), ("plv_odd", Half.REPORT))):
        laid = _part_of(plover.half(folders.corpora, name, parity), profile, 3)
        score, misses = partial(events.score, pairs=laid.labels), partial(events.misses, pairs=laid.labels)
        sets.append(ReadingSet("events", name, half, "events", laid.records, score, misses))
    return sets


def _sentences(_: Folders, profile: Profile) -> list[BenchSet]:
    sets: list[BenchSet] = []
    for suffix, half in HALVES:
        laid = _part_of(sentences.half(suffix[1:]), profile, 3)
        score, misses = partial(coded.score, sentences=laid.labels), partial(coded.misses, sentences=laid.labels)
        sets.append(ReadingSet("sentences", f"own{suffix}", half, "sentences", laid.records, score, misses))
    return sets


def _chains(folders: Folders, _: Profile) -> list[BenchSet]:
    sets: list[BenchSet] = []
    for suffix, half in HALVES:
        laid = labelled.chains(folders.corpora, suffix[1:])
        score = partial(chains.score, labels=laid.labels)
        sets.append(ReadingSet("chains", f"own{suffix}", half, "chains", laid.records, score))
    return sets


def _quotes(name: str, half: Half, step: int, folders: Folders, profile: Profile) -> list[BenchSet]:
    laid = _part_of(polnear.part(folders.corpora, name), profile, step)

    def score(readings: Sequence[Json]) -> Figures:
        return {**quotes.score(readings, laid.labels), **direct.score(readings, laid.labels)}

    return [ReadingSet("quotes", name, half, "quotes", laid.records, score)]


def _copies(folders: Folders, profile: Profile) -> list[BenchSet]:
    sets: list[BenchSet] = []
    for number, (suffix, half) in enumerate(HALVES):
        laid = copied.copies(folders.corpora, number)
        laid = laid.cut(slice(42)) if profile is Profile.QUICK else laid
        score = partial(repeats.score, labels=laid.labels)
        misses = partial(repeats.misses, labels=laid.labels)
        sets.append(ReadingSet("copies", f"made{suffix}", half, f"copies{suffix}", laid.records, score, misses, COPIED))
    return sets


def _stories(folders: Folders, profile: Profile) -> list[BenchSet]:
    laid = basil.reports(folders.corpora)
    names = sorted({label.event for label in laid.labels})
    if profile is Profile.QUICK:
        read = set(names[::3])
        laid = laid.keep({label.id for label in laid.labels if label.event in read})

    def part(name: str, half: Half, wanted: Collection[str]) -> ChronologySet:
        events_ = {label.id: label.event for label in laid.labels if label.event in wanted}
        return ChronologySet("stories", name, half, {"basil": laid.records}, partial(_score_stories, events_))

    halves = [part(f"basil{suffix}", half, set(names[k::2])) for k, (suffix, half) in enumerate(HALVES)]
    return [part("basil", Half.WHOLE, names), *halves]


def _score_stories(events_: Mapping[str, str], chronologies: Mapping[str, Json]) -> Figures:
    return stories.score(chronologies["basil"], events_)


def _merge(folders: Folders, profile: Profile) -> list[BenchSet]:
    if profile is Profile.QUICK:
        return []
    records, labels = tuple(korea.articles(folders.corpora)), labelled.facts()
    return [ChronologySet("merge", "korea_ten", Half.DEVELOPMENT, {"korea": records}, partial(_score_facts, labels))]


def _score_facts(labels: FactLabels, chronologies: Mapping[str, Json]) -> Figures:
    return facts.score(chronologies["korea"], labels)


def _timelines(folders: Folders, profile: Profile) -> list[BenchSet]:
    collections = timeline17.collections(folders.corpora)
    topics = sorted({collection.topic for collection in collections})
    if profile is Profile.QUICK:
        collections = [collection for collection in collections if collection.name == QUICK_COLLECTION]

    def part(name: str, half: Half, wanted: Collection[str]) -> list[BenchSet]:
        chosen = [collection for collection in collections if collection.topic in wanted]
        records = {collection.name: collection.records for collection in chosen}
        asked = {x.name: tuple(timelines.asked(one) for one in x.timelines) for x in chosen}
        score, more = partial(_score_timelines, chosen), partial(_score_digests, chosen)
        return [ChronologySet("timelines", name, half, records, score, asked, more)] if chosen else []

    halves = [x for k, (suffix, half) in enumerate(HALVES) for x in part(f"timeline17{suffix}", half, topics[k::2])]
    return [*part("timeline17", Half.WHOLE, topics), *halves]


def _score_timelines(chosen: Sequence[timeline17.Collection], chronologies: Mapping[str, Json]) -> Figures:
    return timelines.mean_figures(
        {
            x.name: timelines.CollectionFigures(
                timelines.score(chronologies[x.name], x.timelines), timelines.is_hard(x.timelines)
            )
            for x in chosen
        }
    )


def _score_digests(chosen: Sequence[timeline17.Collection], digests: Mapping[str, Sequence[Json]]) -> Figures:
    return timelines.mean_figures(
        {
            x.name: timelines.CollectionFigures(
                timelines.score_digests(digests[x.name], x.timelines), timelines.is_hard(x.timelines)
            )
            for x in chosen
        },
        timelines.DIGEST,
    )


def _pages(folders: Folders, profile: Profile) -> list[BenchSet]:
    whole = page_corpus.bodies(folders.corpora)
    publishers = sorted({page_corpus.publisher(label.id) for label in whole.labels})
    laid = _part_of(whole, profile, 4)
    sets = _page_sets("bodies", Half.WHOLE, laid)
    for start, (suffix, half) in enumerate(HALVES):
        wanted = set(publishers[start::2])
        ids = {label.id for label in laid.labels if page_corpus.publisher(label.id) in wanted}
        sets += _page_sets(f"bodies{suffix}", half, laid.keep(ids))
    return sets


def _page_sets(name: str, half: Half, laid: Laid[PageLabels]) -> list[BenchSet]:
    labels, records = laid.labels, laid.records
    misses = partial(fields.misses, labels=labels)
    return [
        ReadingSet("pages", name, half, "pages", records, partial(pages.score, labels=labels)),
        ReadingSet("fields", name, half, "pages", records, partial(fields.score, labels=labels), misses),
    ]


def _gold(folders: Folders, _: Profile) -> list[BenchSet]:
    whole = korea.gold(folders.corpora, folders.gold)
    middle = len(whole.records) // 2
    first, last = whole.cut(slice(None, middle)), whole.cut(slice(middle, None))
    return [_read_gold("gold.first", Half.DEVELOPMENT, first), _read_gold("gold.last", Half.REPORT, last)]


def _own_gold(folders: Folders, _: Profile) -> list[BenchSet]:
    return [_read_gold(f"own{x}", half, labelled.readings(folders.corpora, x[1:])) for x, half in HALVES]


def _read_gold(name: str, half: Half, laid: Laid[Labels]) -> BenchSet:
    score, misses = partial(gold.score, golds=laid.labels), partial(gold.misses, golds=laid.labels)
    return ReadingSet("gold", name, half, "gold", laid.records, score, misses)


Part = Callable[[Folders, Profile], Sequence[BenchSet]]

_PARTS: tuple[tuple[frozenset[str], Part], ...] = (
    (frozenset({"time"}), partial(_time, "timebank", timex.timebank)),
    (frozenset({"time"}), partial(_time, "aquaint", timex.aquaint)),
    (frozenset({"time"}), partial(_time, "meantime", meantime.times)),
    (frozenset({"time"}), _news),
    (frozenset({"time"}), partial(_time, "history", histories.histories)),
    (frozenset({"time"}), partial(_time, "blind", histories.blind)),
    (frozenset({"actors"}), _actors),
    (frozenset({"coreference"}), _coreference),
    (frozenset({"links"}), _links),
    (frozenset({"status"}), _status),
    (frozenset({"dating"}), _dating),
    (frozenset({"events"}), _events),
    (frozenset({"sentences"}), _sentences),
    (frozenset({"quotes"}), partial(_quotes, "train", Half.DEVELOPMENT, 10)),
    (frozenset({"quotes"}), partial(_quotes, "dev", Half.REPORT, 3)),
    (frozenset({"chains"}), _chains),
    (frozenset({"copies"}), _copies),
    (frozenset({"stories"}), _stories),
    (frozenset({"merge"}), _merge),
    (frozenset({"timelines"}), _timelines),
    (frozenset({"pages", "fields"}), _pages),
    (frozenset({"gold"}), _gold),
    (frozenset({"gold"}), _own_gold),
)
"""Which rooms a part of the layout gives sets for, in the order in which they are shown."""
