"""The scorer of our coded sentences: right, half right and not found."""

from __future__ import annotations

from bench.corpora import sentences
from bench.score.coded import CodedSentence, misses, score
from bench.score.spans import Span

TEXT = "Chad freed two Malian pilots."
LABEL = CodedSentence("one", TEXT, (("RETREAT", "release"),), "occurred", (Span(0, 4),), (Span(15, 28),))


def event(type_: str, mode: str | None, actor: tuple[int, int], recipient: tuple[int, int] | None) -> dict[str, object]:
    sides = {"actors": [actor], "recipients": [recipient] if recipient else []}
    parts = {name: [{"start": a, "end": b} for a, b in spans] for name, spans in sides.items()}
    return {"type": type_, "mode": mode, "status": "occurred", "trigger": {"start": 5, "end": 10}, **parts}


def reading(*events: dict[str, object]) -> dict[str, object]:
    return {"report": {"id": "one", "location": "one", "text": TEXT}, "events": list(events)}


def test_wholly_right() -> None:
    figures = score([reading(event("RETREAT", "release", (0, 4), (11, 28)))], [LABEL])
    assert figures["found"] == figures["whole"] == figures["mode"] == figures["recipient"] == 1.0
    assert figures["modes3"] == 0.0, "one sentence proves no mode"


def test_the_best_of_several_is_taken_and_the_others_counted() -> None:
    read = [reading(event("COERCE", "arrest", (0, 4), None), event("RETREAT", None, (0, 4), (11, 28)))]
    figures = score(read, [LABEL])
    assert (figures["found"], figures["mode"], figures["whole"], figures["others"]) == (1.0, 0.0, 0.0, 1.0)
    (line,) = misses(read, [LABEL])
    assert "mode of RETREAT/release" in line


def test_a_party_too_many_is_wrong() -> None:
    other = event("RETREAT", "release", (0, 4), (11, 28))
    other["actors"] = [{"start": 0, "end": 4}, {"start": 15, "end": 21}]
    assert score([reading(other)], [LABEL])["actor"] == 0.0


def test_talk_is_no_event() -> None:
    assert score([reading(event("STATEMENT", None, (0, 4), None))], [LABEL])["found"] == 0.0


def test_the_sentences_are_whole_and_of_every_mode() -> None:
    for half, least in (("a", 600), ("b", 500)):
        laid = sentences.half(half)
        assert len(laid.labels) >= least
        assert len({label.codes[0][0] for label in laid.labels}) == 16
