"""People's verdicts: asked for one by one, recorded, taken in from another store.

A verdict is kept beside the readings and changes nothing by itself; `build.rebuild` derives the chronology anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from dateline.errors import UsageError
from dateline.merge.verdicts import against, last_words
from dateline.model import Judgement, Verdict
from dateline.store import Readings, Store
from dateline.views.questions import Question

ANSWERS = {"s": Verdict.SAME, "d": Verdict.DIFFERENT, "u": Verdict.UNSURE}
"""What a person may answer; anything that begins with one of these letters is that answer."""

NEXT, QUIT = "n", "q"


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of verdicts from elsewhere. `refused`: each with the verdicts of the store that speak against it."""

    new: int
    known: int
    refused: tuple[tuple[Judgement, tuple[Judgement, ...]], ...]


def said(question: Question, verdict: Verdict, by: str) -> Judgement:
    """A person's verdict on a question, given now."""
    asked = question.judgement
    at = datetime.now(UTC).replace(microsecond=0)
    return Judgement(asked.left, asked.right, verdict, 1.0, (), by, at, by_person=True, about=asked.about)


def said_of_lines(question: Question, verdict: Verdict, by: str, kept: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """A person's verdict on two lines as verdicts on their records, all given at one time.

    `same` ties every record of the one to the first of the other, and the other way round, so that both lines are whole
    in what they become; two lines are parted by one pair of their records. `unsure` takes back what was said of the
    two, with all that was said at one time with it; `kept` are the verdicts that people have given.
    """
    asked = said(question, verdict, by)
    left, right = (names or (end,) for names, end in zip(question.records, (asked.left, asked.right), strict=True))
    if verdict is Verdict.UNSURE:
        pairs = _said_with(asked, frozenset((*left, *right)), kept)
    elif verdict is Verdict.SAME:
        pairs = [(one, right[0]) for one in left] + [(left[0], other) for other in right]
    else:
        pairs = []
    own = {(asked.left, asked.right), *((min(pair), max(pair)) for pair in pairs if pair[0] != pair[1])}
    return tuple(replace(asked, left=one, right=other) for one, other in sorted(own))


def _said_with(asked: Judgement, records: frozenset[str], kept: Iterable[Judgement]) -> list[tuple[str, str]]:
    """The pairs of the verdicts that were given at one time with one on a record that is asked about."""
    standing = [j for j in last_words(kept) if j.about is asked.about]
    meant = {
        (j.at, j.judge)
        for j in standing
        if ({j.left, j.right} & {asked.left, asked.right} and {j.left, j.right} & records - {asked.left, asked.right})
        or {j.left, j.right} == {asked.left, asked.right}
    }
    return [(j.left, j.right) for j in standing if (j.at, j.judge) in meant]


def record(store: Store, *judgements: Judgement) -> None:
    """Keeps verdicts, all or none. Raises `UsageError` where verdicts on other pairs rule one out, naming them."""
    kept = tuple(store.judgements(by_person=True))
    for judgement in judgements:
        others = against(judgement, kept) if judgement.verdict is not Verdict.UNSURE else ()
        if others:
            raise UsageError(
                f"{told(judgement)} speaks against {', '.join(map(told, others))}; take one of them back first"
            )
    store.judge(*judgements)


def take_in(store: Store, judgements: Iterable[Judgement]) -> TakenIn:
    """Keeps verdicts given elsewhere, in the order in which they were given, those left out that others rule out.

    A verdict on records that the store has not read is kept too: it counts once they are there.
    """
    kept = list(store.judgements(by_person=True))
    good: list[Judgement] = []
    refused = []
    for judgement in sorted(judgements, key=lambda j: (j.at is not None, j.at, j.about, j.left, j.right)):
        others = against(judgement, kept) if judgement.verdict is not Verdict.UNSURE else ()
        if others:
            refused.append((judgement, others))
        else:
            good.append(judgement)
            kept.append(judgement)
    new = store.judge(*good)
    return TakenIn(new, len(good) - new, tuple(refused))


def ask(
    found: Sequence[Question], show: Callable[[Question, int, int], None], read: Callable[[], str]
) -> Iterator[tuple[Question, Verdict]]:
    """Puts questions one after the other and gives the answers; ends at `q`, or where nothing more can be read.

    `show` is given the question, its number from 1 and how many there are; `read` gives one line.
    """
    for number, question in enumerate(found, 1):
        show(question, number, len(found))
        while True:
            line = read()
            answer = line.strip().lower()[:1]
            if not line or answer == QUIT:
                return
            if answer == NEXT:
                break
            if answer in ANSWERS:
                yield question, ANSWERS[answer]
                break


def told(judgement: Judgement) -> str:
    """A verdict in a few words."""
    return f"{judgement.left} {judgement.verdict.value} {judgement.right} ({judgement.about.value}, {judgement.judge})"


def words_of(store: Store, judgements: Iterable[Judgement]) -> dict[str, str]:
    """What the records of some verdicts say, by their ids; nothing for those that the store has not read."""
    wanted = {end for j in judgements for end in (j.left, j.right)}
    found: dict[str, str] = {}
    if not wanted:
        return found
    for reading in Readings(store).values():
        text = reading.report.text
        spans = {e.id: e.span for e in reading.events} | {s.id: s.span for s in reading.statements}
        found.update((name, spans[name].quote(text)) for name in wanted & spans.keys())
        found.update((actor.id, actor.name) for actor in reading.actors if actor.id in wanted)
        if reading.report.id in wanted:
            found[reading.report.id] = reading.report.headline or reading.report.location
    for actor in store.chronology("actor").actors:
        if actor.id in wanted:
            found[actor.id] = actor.name
    return found
