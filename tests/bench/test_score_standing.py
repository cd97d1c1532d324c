"""The scorer of status: on given mentions, right, wrong and not read."""

from __future__ import annotations

from bench.score.links import LinkLabels, Named
from bench.score.spans import Span
from bench.score.standing import misses, score

TEXT = "They met. They will meet. They never met."
LABELS = [
    LinkLabels(
        "one",
        TEXT,
        None,
        (
            Named("a", Span(5, 8), "met", "occurred"),
            Named("b", Span(20, 24), "meet", "future"),
            Named("c", Span(37, 40), "met", "negated"),
        ),
        (),
        (),
    )
]


def reading(*statuses: tuple[int, int, str]) -> dict[str, object]:
    events = [{"trigger": {"start": a, "end": b}, "status": status} for a, b, status in statuses]
    return {"report": {"id": "one", "location": "one", "text": TEXT}, "events": events}


def test_all_right() -> None:
    figures = score([reading((5, 8, "ongoing"), (20, 24, "future"), (37, 40, "negated"))], LABELS)
    assert figures["status_acc"] == 1.0
    assert figures["read"] == 1.0
    assert figures["future_f1"] == figures["negated_f1"] == 1.0


def test_one_wrong_and_one_not_read() -> None:
    readings = [reading((5, 8, "occurred"), (37, 40, "occurred"))]
    figures = score(readings, LABELS)
    assert figures["status_acc"] == 0.5
    assert round(figures["read"], 2) == 0.67
    assert figures["negated_f1"] == 0.0
    (line,) = misses(readings, LABELS)
    assert "negated, read as occurred" in line
