"""Attributed statements: found, spoken by the right actor, with the right force, through the right chain of sources.

- `statement.3`, `statement.8`: contents as sets of words, matched one to one by Jaccard, best first, at .3 and at .8.
- `speaker`: share of the firm statements matched at .3 with the right actor (none where the gold has none).
- `force`: the same for the force; an entry of the gold's `or` will do.
- `chain`: over gold chains of two links or more: the same length, and the last links overlap. A Reading's chain is
  taken without its report's own outlet and without leading links that have no span.
"""

from collections.abc import Sequence

from bench.score.gold_mentions import SameActor
from bench.score.labels import Labels, Link, Statement, known_as
from bench.score.pairing import one_to_one
from bench.score.prf import share
from bench.score.spans import Span, word_starts
from bench.score.tally import Tally

SHARES = ("speaker", "force")
THRESHOLDS = {"statement.3": 0.3, "statement.8": 0.8}

Candidate = tuple[float, bool, int, int]
"""Minus the Jaccard, whether the gold is optional, and the two numbers: the least comes first."""


def compare(gold: Labels, read: Labels, same: SameActor, text: str, tally: Tally) -> None:
    """Count the statements of one report."""
    ranked = _candidates(gold, read, text)
    firm = [i for i, statement in enumerate(gold.statements) if not statement.optional]
    for layer, least in THRESHOLDS.items():
        pairs = dict(one_to_one((i, j) for negative, _, i, j in ranked if -negative >= least))
        tally.hits[layer] += sum(i in pairs for i in firm)
        tally.missed[layer] += sum(i not in pairs for i in firm)
        tally.spurious[layer] += len(read.statements) - len(pairs)
    loose = dict(one_to_one((i, j) for negative, _, i, j in ranked if -negative >= THRESHOLDS["statement.3"]))
    _note_unmatched(gold, read, loose, text, tally)
    for i in firm:
        if i in loose:
            _mark_speaker(gold, gold.statements[i], read.statements[loose[i]], same, tally)
            _mark_force(gold.statements[i], read.statements[loose[i]], text, tally)
    _count_chains(gold, read, loose, tally)


def _words(spans: Sequence[Span], text: str) -> frozenset[int]:
    """Where the words under the spans begin; every character where there is no text to count words in."""
    if text:
        return frozenset(start for span in spans for start in word_starts(text, span))
    return frozenset(at for span in spans for at in range(*span))


def _candidates(gold: Labels, read: Labels, text: str) -> list[Candidate]:
    wanted = [_words(statement.contents, text) for statement in gold.statements]
    got = [_words(statement.contents, text) for statement in read.statements]
    return sorted(
        (-share(len(a & b), len(a | b)), gold.statements[i].optional, i, j)
        for i, a in enumerate(wanted)
        for j, b in enumerate(got)
        if a & b
    )


def _note_unmatched(gold: Labels, read: Labels, pairs: dict[int, int], text: str, tally: Tally) -> None:
    for i, statement in enumerate(gold.statements):
        if i not in pairs and not statement.optional:
            tally.miss("statement missed", statement.span.start, _quoted(statement, text))
    for j, statement in enumerate(read.statements):
        if j not in pairs.values():
            tally.miss("statement spurious", statement.span.start, _quoted(statement, text))


def _quoted(statement: Statement, text: str) -> str:
    return " … ".join(text[slice(*span)] for span in statement.contents)


def _mark_speaker(gold: Labels, wanted: Statement, got: Statement, same: SameActor, tally: Tally) -> None:
    found = same.get(got.speaker) if got.speaker else None
    right = found == wanted.speaker if wanted.speaker else not got.speaker
    tally.mark("speaker", right)
    if not right:
        names = known_as(gold.actors)
        read_as = names.get(found or "") or got.speaker_text or got.speaker
        tally.miss("speaker", wanted.span.start, f"{names.get(wanted.speaker or '')}, read as {read_as}")


def _mark_force(wanted: Statement, got: Statement, text: str, tally: Tally) -> None:
    right = got.force == wanted.force or got.force in wanted.also
    tally.mark("force", right)
    if not right:
        what = f"{wanted.force}, read as {got.force}: {_quoted(wanted, text)}"
        tally.miss("force", wanted.span.start, what)


def _own_voice_off(chain: tuple[Link, ...], outlet: str) -> tuple[Link, ...]:
    """A chain without what stands for the report's own voice at its head; the last link always stays."""
    own = outlet.casefold()
    while len(chain) > 1 and (chain[0].span is None or (own and chain[0].who.casefold() == own)):
        chain = chain[1:]
    return chain


def _count_chains(gold: Labels, read: Labels, pairs: dict[int, int], tally: Tally) -> None:
    chains = [_own_voice_off(statement.chain, gold.outlet) for statement in read.statements]
    excused = {j for i, j in pairs.items() if gold.statements[i].optional}
    for i, statement in enumerate(gold.statements):
        if statement.optional or len(statement.chain) < 2:
            continue
        if i in pairs and _same_chain(statement.chain, chains[pairs[i]]):
            tally.hits["chain"] += 1
            excused.add(pairs[i])
        else:
            tally.missed["chain"] += 1
            tally.miss("chain", statement.span.start, f"{len(statement.chain)} links to {statement.chain[-1].span}")
    tally.spurious["chain"] += sum(len(chain) > 1 for j, chain in enumerate(chains) if j not in excused)


def _same_chain(wanted: tuple[Link, ...], got: tuple[Link, ...]) -> bool:
    if len(wanted) != len(got):
        return False
    last, other = wanted[-1].span, got[-1].span
    return last is not None and other is not None and last.overlap(other) > 0
