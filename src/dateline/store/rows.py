"""Model values as table rows, and back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping

from dateline.model import (
    About,
    Chronology,
    Commitment,
    Conflict,
    Event,
    Judgement,
    MergedActor,
    Message,
    Moment,
    Plan,
    Reason,
    Report,
    ReportCard,
    Story,
    Utterance,
    Verdict,
)
from dateline.model.codec import decode, dumps, encode, loads
from dateline.model.edtf import edge_text

KINDS: dict[str, tuple[str, type]] = {
    "report": ("reports", ReportCard),
    "actor": ("actors", MergedActor),
    "story": ("stories", Story),
    "event": ("events", Event),
    "statement": ("statements", Utterance),
    "plan": ("plans", Plan),
    "message": ("messages", Message),
    "commitment": ("commitments", Commitment),
    "conflict": ("conflicts", Conflict),
}
"""Kind → the chronology's field and the type of its records."""


def report(value: Report) -> dict[str, Any]:
    """A row of `reports`."""
    return {
        "id": value.id,
        "location": value.location,
        "outlet": value.outlet,
        "headline": value.headline,
        "byline": "\n".join(value.byline),
        "language": value.language,
        "published": edge_text(value.published),
        "updated": edge_text(value.updated),
        "place": value.place,
        "origin": value.origin,
        "digest": value.digest,
        "text": value.text,
    }


def judgement(value: Judgement) -> dict[str, Any]:
    """A row of `judgements`."""
    return {
        "left": value.left,
        "right": value.right,
        "about": value.about.value,
        "judge": value.judge,
        "verdict": value.verdict.value,
        "score": value.score,
        "reasons": dumps(encode(value.reasons)),
        "at": value.at.isoformat() if value.at else None,
        "by_person": value.by_person,
    }


def judgement_from(row: RowMapping) -> Judgement:
    """Reads `judgement`."""
    return Judgement(
        left=row["left"],
        right=row["right"],
        verdict=Verdict(row["verdict"]),
        score=row["score"],
        reasons=tuple(decode(Reason, reason) for reason in loads(row["reasons"])),
        judge=row["judge"],
        at=datetime.fromisoformat(row["at"]) if row["at"] else None,
        by_person=row["by_person"],
        about=About(row["about"]),
    )


def records(chronology: Chronology) -> Iterator[dict[str, Any]]:
    """The rows of `records`, each kind in its order."""
    for kind, (field, _) in KINDS.items():
        for position, value in enumerate(getattr(chronology, field)):
            yield _record(kind, position, value)


def _record(kind: str, position: int, value: Any) -> dict[str, Any]:
    when = getattr(value, "when", None)
    support = getattr(value, "support", None)
    return {
        "kind": kind,
        "position": position,
        "id": value.id,
        "type": getattr(value, "type", None) or getattr(value, "field", None) or getattr(value, "force", None),
        "mode": getattr(value, "mode", None),
        "status": getattr(value, "status", None),
        "earliest": edge_text(when.earliest) if isinstance(when, Moment) else None,
        "latest": edge_text(when.latest) if isinstance(when, Moment) else None,
        "title": _title(value),
        "reports": support.reports if support else None,
        "origins": support.origins if support else None,
        "json": dumps(encode(value)),
    }


def _title(value: Any) -> str:
    for name in ("summary", "contents", "title", "name", "headline", "what", "how"):
        found = getattr(value, name, None)
        if isinstance(found, str) and found:
            return found
    return str(value.id)
