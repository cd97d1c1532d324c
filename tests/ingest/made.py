"""Texts, records and pages that the tests read; all written for them."""

from __future__ import annotations

import json
from collections.abc import Iterable

from dateline.errors import InputError
from dateline.ingest import raws, read
from dateline.model import Raw, Report, SectionKind
from dateline.settings import Settings

BODY = (
    "The foreign ministers of the two countries met in Lisbon on Monday and agreed to reopen the border crossing "
    "that has been closed since the spring."
)
MORE = "A second round of talks will be held in Oslo next month, the ministry said in a statement on its website."


def text(value: str, **settings: object) -> Report:
    """A plain text, read."""
    return read(Raw(value.encode(), "made.txt", "text/plain"), Settings(**settings))  # type: ignore[arg-type]


def record(**fields: object) -> Report:
    """A JSON record, read."""
    return read(Raw(json.dumps(fields).encode(), "made.jsonl:7", "application/json"), Settings())


def page(markup: str | bytes, **settings: object) -> Report:
    """A page, read."""
    data = markup if isinstance(markup, bytes) else markup.encode()
    return read(Raw(data, "made.html", "text/html"), Settings(**settings))  # type: ignore[arg-type]


def parts(report: Report) -> list[tuple[str, str | None, str]]:
    """Kind, speaker and characters of each section."""
    return [(s.kind.value, s.speaker, s.span.quote(report.text)) for s in report.sections]


def of_kind(report: Report, kind: str) -> list[str]:
    """The characters of all sections of a kind."""
    return [s.span.quote(report.text) for s in report.sections if s.kind is SectionKind(kind)]


def walk(inputs: Iterable[object], **more: object) -> list[Raw | InputError]:
    """Everything that `raws` gives."""
    settings = more.pop("settings", None) or Settings()
    return list(raws([str(name) for name in inputs], settings, **more))  # type: ignore[arg-type]


def head(*lines: str) -> Report:
    """A report with these lines under its headline."""
    return text("\n\n".join(("Border crossing to reopen", *lines, BODY, MORE)))


def body_of(report: Report) -> str:
    return "\n\n".join(of_kind(report, "body"))
