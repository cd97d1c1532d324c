"""Pairs of tellings that were judged before: where neither of a pair has changed, nothing is judged again.

A judgement of `features.judge` depends on what of the two tellings is compared and on nothing else, so it can be kept
beside the readings under a mark of each (`mark`) and thrown away at any time: a report that is added is held against
the tellings of its own blocks, and what comes out is what a merge of everything from nothing comes to.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import cache
from hashlib import blake2b
from importlib.resources import files

from msgspec import MsgspecError
from msgspec.msgpack import Decoder, Encoder

from dateline import __version__
from dateline.lexicon.tables import in_use
from dateline.merge.features import judge
from dateline.merge.items import Item
from dateline.model import Judgement, MergedActor

MARK = 16
"""Bytes of a mark."""

RULES = ("compared.py", "features.py", "items.py", "vetoes.py")
"""The files by which a pair is judged: another text of theirs, and everything is judged anew."""

_ELSEWHERE = frozenset({"record", "report", "statement"})
"""What a telling was read from. Of these a judgement knows the type, mode and instrument, and which report it is."""

_COMPARED = tuple(name.name for name in fields(Item) if name.name not in _ELSEWHERE)


@dataclass(frozen=True, slots=True)
class Compared:
    """What is kept of one report: the mark of each of its tellings that was held against another, and the pairs whose
    lesser id is one of them, lesser → greater → what was judged (`None`: nothing that anybody would ask about)."""

    marks: dict[str, bytes] = field(default_factory=dict)
    pairs: dict[str, dict[str, Judgement | None]] = field(default_factory=dict)


class Comparison:
    """The pairs of one merge, judged where they were not judged before."""

    def __init__(
        self,
        found: Sequence[Item],
        pairs: Sequence[tuple[int, int]],
        actors: Mapping[str, MergedActor],
        before: Mapping[str, Compared],
    ) -> None:
        """`pairs` are places in `found`, which is in order of ids, the lesser first; `before` is by report."""
        self._found, self._pairs, self._actors = found, pairs, actors
        self._marks: dict[int, bytes] | None = None
        self.anew = 0
        """How many pairs were judged, and not known from before."""
        self._judged = list(self._known(before) if before else self._each())

    @property
    def judgements(self) -> list[Judgement]:
        """What was judged of the pairs of which anything is to be said, in their order."""
        return [judgement for judgement in self._judged if judgement is not None]

    def kept(self) -> dict[str, Compared]:
        """By report what to know the next time."""
        marks = self._all_marks()
        kept: dict[str, Compared] = defaultdict(Compared)
        for place in sorted(marks):
            kept[self._found[place].report.id].marks[self._found[place].id] = marks[place]
        for (left, right), judgement in zip(self._pairs, self._judged, strict=True):
            item = self._found[left]
            kept[item.report.id].pairs.setdefault(item.id, {})[self._found[right].id] = judgement
        return dict(kept)

    def _each(self) -> Iterator[Judgement | None]:
        for left, right in self._pairs:
            yield self._judge(left, right)

    def _judge(self, left: int, right: int) -> Judgement | None:
        self.anew += 1
        return judge(self._found[left], self._found[right], self._actors)

    def _known(self, before: Mapping[str, Compared]) -> Iterator[Judgement | None]:
        """The judgements of pairs both of whose tellings are as they were; the others are made."""
        marks = self._all_marks()
        same = {place for place, mark in marks.items() if self._was(place, before) == mark}
        nothing: dict[str, Judgement | None] = {}
        for left, right in self._pairs:
            item = self._found[left]
            if left in same and right in same:
                told = before[item.report.id].pairs.get(item.id, nothing)
                other = self._found[right].id
                if other in told:
                    yield told[other]
                    continue
            yield self._judge(left, right)

    def _was(self, place: int, before: Mapping[str, Compared]) -> bytes | None:
        item = self._found[place]
        kept = before.get(item.report.id)
        return kept.marks.get(item.id) if kept else None

    def _all_marks(self) -> dict[int, bytes]:
        """By place, of those that are in a pair."""
        if self._marks is None:
            places = {place for pair in self._pairs for place in pair}
            self._marks = {place: mark(self._found[place], self._actors) for place in places}
        return self._marks


_ENCODER = Encoder(order="deterministic")
_DECODER = Decoder(Compared)


def mark(item: Item, actors: Mapping[str, MergedActor]) -> bytes:
    """A digest of all by which an item is judged: equal ones are judged alike beside any other."""
    record = item.record
    who = [(party, actors[party].name, actors[party].sectors) for party in sorted(item.parties)]
    own = [getattr(item, name) for name in _COMPARED]
    told = (record.type, record.mode, record.instrument, item.report.id, who, own)
    return blake2b(_ENCODER.encode(told), digest_size=MARK).digest()


def pack(kept: Compared) -> bytes:
    """As bytes, the same for the same."""
    return _ENCODER.encode(kept)


def unpack(data: bytes) -> Compared | None:
    """Reads `pack`; `None` for anything else, which is then judged anew."""
    try:
        return _DECODER.decode(data)
    except MsgspecError:
        return None


@cache
def _rules() -> str:
    room = files("dateline.merge")
    return blake2b(b"".join(room.joinpath(name).read_bytes() for name in RULES), digest_size=MARK).hexdigest()


def made_by() -> str:
    """By which rules and tables a process judges pairs."""
    return f"dateline {__version__}, pairs {_rules()}, {in_use()}"
