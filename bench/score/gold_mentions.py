"""Mentions, and whether each is linked to the right actor.

- `mention`: two mentions match when they overlap and share their start, their end, or the end of their head (before
  "of …", "who …", a comma and the like); one to one, same span first, then the firm ones, then the largest share of
  their union. Relative pronouns and mentions of actors of kind `place` are not held against a Reading.
- `actor-name`, `actor-nominal` (titles and nominals), `actor-pronoun`: share of matched firm mentions whose actor is
  the aligned one. Actors are aligned one to one by the number of mentions that they share, most first.
- `country`: share of aligned actors with the gold's country, where the gold has one.
"""

import re
from collections import Counter

from bench.score.labels import Labels, Mention, known_as
from bench.score.pairing import one_to_one
from bench.score.spans import Span
from bench.score.tally import Tally

SHARES = ("actor-name", "actor-nominal", "actor-pronoun", "country")

_HEAD_ENDS = re.compile(
    r"\s(?:of|in|at|for|from|on|with|to|by|who|whom|which|that|whose|under|over|against|imprisoned|named)\b|[,;(]"
)
_RELATIVE = frozenset({"who", "whom", "whose", "which", "that"})
_BY_FORM = {"name": "actor-name", "pronoun": "actor-pronoun"}

Pairs = list[tuple[int, int]]
SameActor = dict[str, str]
"""The gold's actor for each actor of the Reading that has one."""


def compare(gold: Labels, read: Labels, tally: Tally) -> SameActor:
    """Count the mentions of one report and say which actors are the same."""
    pairs = _matches(gold.mentions, read.mentions)
    _count(gold, read, pairs, tally)
    same = _same_actors(gold, read, pairs)
    _count_actors(gold, read, pairs, same, tally)
    _count_countries(gold, read, same, tally)
    return same


def _head_end(span: Span, text: str) -> int:
    cut = _HEAD_ENDS.search(text, 1)
    return span.start + cut.start() if cut else span.end


def same_mention(a: tuple[Span, str], b: tuple[Span, str]) -> bool:
    """Whether two overlapping mentions, each its characters' span and text, share start, end or the end of the head."""
    return a[0].start == b[0].start or a[0].end == b[0].end or _head_end(*a) == _head_end(*b)


def _matches(gold: tuple[Mention, ...], read: tuple[Mention, ...]) -> Pairs:
    ranked = []
    for i, g in enumerate(gold):
        for j, r in enumerate(read):
            shared = g.span.overlap(r.span)
            if shared and same_mention((g.span, g.text), (r.span, r.text)):
                union = max(g.span.end, r.span.end) - min(g.span.start, r.span.start)
                ranked.append((g.span != r.span, g.optional, -shared / union, i, j))
    return one_to_one((i, j) for *_, i, j in sorted(ranked))


def _count(gold: Labels, read: Labels, pairs: Pairs, tally: Tally) -> None:
    found, used = {i for i, _ in pairs}, {j for _, j in pairs}
    places = {actor.id for actor in read.actors if actor.kind == "place"}
    for i, mention in enumerate(gold.mentions):
        if mention.optional:
            continue
        if i in found:
            tally.hits["mention"] += 1
        else:
            tally.missed["mention"] += 1
            tally.miss("mention missed", mention.span.start, mention.text)
    for j, mention in enumerate(read.mentions):
        relative = mention.form == "pronoun" and mention.text.lower() in _RELATIVE
        if j not in used and mention.actor not in places and not relative:
            tally.spurious["mention"] += 1
            tally.miss("mention spurious", mention.span.start, mention.text)


def _same_actors(gold: Labels, read: Labels, pairs: Pairs) -> SameActor:
    shared: Counter[tuple[str, str]] = Counter()
    for i, j in pairs:
        wanted, got = gold.mentions[i].actor, read.mentions[j].actor
        if wanted and got:
            shared[wanted, got] += 1
    firm = {mention.actor for mention in gold.mentions if not mention.optional}
    actors = sorted(shared, key=lambda pair: (-shared[pair], pair[0] not in firm, pair))
    return {got: wanted for wanted, got in one_to_one(actors)}


def _count_actors(gold: Labels, read: Labels, pairs: Pairs, same: SameActor, tally: Tally) -> None:
    names = known_as(gold.actors)
    for i, j in pairs:
        mention, got = gold.mentions[i], read.mentions[j].actor
        if mention.optional:
            continue
        right = got is not None and same.get(got) == mention.actor
        tally.mark(_BY_FORM.get(mention.form or "", "actor-nominal"), right)
        if not right:
            taken_for = names.get(same.get(got or "", ""), got)
            what = f"{mention.text} = {names.get(mention.actor or '')}, read as {taken_for}"
            tally.miss("actor of mention", mention.span.start, what)


def _count_countries(gold: Labels, read: Labels, same: SameActor, tally: Tally) -> None:
    countries = {actor.id: actor.country for actor in read.actors}
    wanted = {actor.id: actor for actor in gold.actors if actor.country}
    for got, label in same.items():
        if label in wanted:
            actor, country = wanted[label], countries.get(got)
            tally.mark("country", country == actor.country)
            if country != actor.country:
                tally.miss("country", 0, f"{actor.name} = {actor.country}, read as {country}")
