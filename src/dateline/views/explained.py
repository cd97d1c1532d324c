"""An explanation as lines of plain text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from textwrap import wrap
from typing import TypeVar

from dateline.model.edtf import to_edtf
from dateline.model.judgement import Judgement
from dateline.views.dates import friendly
from dateline.views.explanation import Dating, Dissent, Evidence, Explanation, Numbered, Reported, Rule
from dateline.views.plain import counted, line, listed

T = TypeVar("T")


def explained(explanation: Explanation, *, width: int = 80) -> Iterator[str]:
    """The explanation, line by line without line ends; quotes stand between `⟦` and `⟧` in their context."""
    yield f"{explanation.kind} {explanation.id}"
    yield from _wrapped(explanation.title, width, "  ")
    if explanation.text:
        yield from _wrapped(explanation.text, width, "  ")
    yield from _part("Told in", explanation.reports, _reported, width)
    yield from _part("Read from", explanation.evidence, _evidence, width)
    if explanation.unshown:
        yield f"  and {counted(explanation.unshown, 'passage')} more"
    yield from _part("By these rules", explanation.rules, _rule, width)
    yield from _part("Numbers", explanation.numbers, _number, width)
    yield from _part("Dated", explanation.dating, _dating, width)
    yield from _part("Merged", explanation.judgements, _judgement, width)
    yield from _part("What disagrees", explanation.dissent, _dissent, width)


def _part(heading: str, items: Sequence[T], show: Callable[[T, int], Iterator[str]], width: int) -> Iterator[str]:
    if items:
        yield ""
        yield heading
        for item in items:
            yield from show(item, width)


def _reported(item: Reported, width: int) -> Iterator[str]:
    headline = f", {item.headline}" if item.headline else ""
    yield from _wrapped(f"{item.outlet}, {friendly(item.when)}{headline} ({item.report})", width, "  ")


def _evidence(item: Evidence, width: int) -> Iterator[str]:
    chain = " → ".join(item.chain) or item.outlet
    headline = f", {item.headline}" if item.headline else ""
    span = item.passage.span
    yield from _wrapped(f"{chain}{headline} [{span.start}, {span.end}) {item.report} {item.record}", width, "  ")
    yield from _wrapped(f"{item.passage.before}⟦{item.passage.quote}⟧{item.passage.after}", width, "    ")


def _rule(item: Rule, width: int) -> Iterator[str]:
    where = f" [{item.why.span.start}, {item.why.span.end}) “{item.read}”" if item.why.span else ""
    yield from _wrapped(f"{item.why.rule}: {item.why.detail}{where} ({item.record})", width, "  ")


def _number(item: Numbered, width: int) -> Iterator[str]:
    where = f"[{item.span.start}, {item.span.end}) “{item.read}”"
    why = f": {item.reason}" if item.reason else ""
    yield from _wrapped(f"{item.number}, {item.outlet} {where}{why} ({item.record})", width, "  ")


def _dating(item: Dating, width: int) -> Iterator[str]:
    edtf = to_edtf(item.when)
    exact = f" ({edtf}, {item.when.grain.value}, {item.when.basis.value})" if edtf else ""
    reason = f": {item.when.reason}" if item.when.reason else ""
    rule = f" [rule {item.rule}]" if item.rule else ""
    yield from _wrapped(f"{item.of}: {friendly(item.when)}{exact}{reason}{rule}", width, "  ")


def _judgement(item: Judgement, width: int) -> Iterator[str]:
    at = f" on {item.at:%Y-%m-%d %H:%M}" if item.at else ""
    who = f"{'person' if item.by_person else 'rule'} {item.judge}{at}"
    yield from _wrapped(f"{item.left} {item.verdict.value} {item.right}, {item.score:.2f}, {who}", width, "  ")
    for reason in item.reasons:
        detail = f" {reason.detail}" if reason.detail else ""
        yield from _wrapped(f"{reason.weight * reason.value:+.2f} {reason.feature}:{detail}", width, "    ")


def _dissent(item: Dissent, width: int) -> Iterator[str]:
    yield from _wrapped(f"{item.field}: {item.how} ({item.id})", width, "  ")
    for value, outlets in item.sides:
        yield from _wrapped(f"{value}: {listed(outlets)}", width, "    ")


def _wrapped(text: str, width: int, indent: str) -> list[str]:
    """Lines of at most `width` columns, made safe for a terminal."""
    return wrap(
        line(text), max(width, 40), initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False
    ) or [indent.rstrip()]
