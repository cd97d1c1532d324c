"""The scorer of chains: found, too short, spurious and excused."""

from __future__ import annotations

from bench.score.chains import Chain, ChainLabels, score
from bench.score.spans import Span

TEXT = "Radio Nine said the envoy had denied that shots were fired."
CONTENT, RADIO, ENVOY = Span(42, 58), Span(0, 10), Span(20, 25)
FIRM = ChainLabels("one", TEXT, "Gazette", (Chain((CONTENT,), (RADIO, ENVOY)),))
DOUBTFUL = ChainLabels("one", TEXT, "Gazette", (Chain((CONTENT,), (RADIO, ENVOY), optional=True),))


def said(*links: Span | None, content: Span = CONTENT) -> dict[str, object]:
    chain = [{"who": "x"} if s is None else {"who": TEXT[slice(*s)], "start": s.start, "end": s.end} for s in links]
    return {"contents": [{"start": content.start, "end": content.end}], "chain": chain}


def reading(*statements: dict[str, object]) -> dict[str, object]:
    return {"report": {"id": "one", "location": "one", "text": TEXT}, "statements": list(statements)}


def test_the_own_voice_at_the_head_is_no_link() -> None:
    assert score([reading(said(None, RADIO, ENVOY))], [FIRM])["chain_f1"] == 1.0


def test_a_link_too_few_is_a_miss_and_nothing_spurious() -> None:
    figures = score([reading(said(ENVOY))], [FIRM])
    assert (figures["chain_r"], figures["chain_p"]) == (0.0, 0.0)


def test_what_nobody_labelled_is_spurious() -> None:
    figures = score([reading(said(RADIO, ENVOY), said(RADIO, ENVOY, content=Span(16, 41)))], [FIRM])
    assert (figures["chain_p"], figures["chain_r"]) == (0.5, 1.0)


def test_a_doubtful_one_costs_nothing() -> None:
    figures = score([reading(said(RADIO, ENVOY))], [DOUBTFUL])
    assert figures["chains"] == 0
    assert figures["chain_f1"] == 1.0
