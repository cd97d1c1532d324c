"""`read`: one raw item → one `Report`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from dateline.errors import OversizeInput
from dateline.ingest.days import as_date
from dateline.ingest.decode import markup_of, text_of
from dateline.ingest.layout import Known
from dateline.ingest.page import page_of
from dateline.ingest.record import Record, record_of
from dateline.ingest.sections import lay_out
from dateline.ingest.walk import HTML, JSON
from dateline.model import Note, Raw, Report, digest
from dateline.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stated:
    """What is known of a report outside its text, its best source first."""

    headline: str | None = None
    byline: tuple[str, ...] = ()
    outlet: str | None = None
    published: date | datetime | None = None
    updated: date | datetime | None = None
    language: str | None = None
    location: str = ""
    origin: str = ""


def read(raw: Raw, settings: Settings) -> Report:
    """The report in `raw`.

    Raises the `InputError` that says why there is none: empty, binary, undecodable or oversized bytes, a broken record,
    a page without an article. The same bytes and settings give the same report.
    """
    if len(raw.data) > settings.max_bytes:
        raise OversizeInput(raw.location, f"larger than {settings.max_bytes} bytes")
    if raw.media_type == JSON:
        return _record(record_of(raw.data, raw.location), raw, settings)
    if raw.media_type == HTML:
        return _page(markup_of(raw.data, raw.location), _Stated(location=raw.location), raw, settings)
    return _report(text_of(raw.data, raw.location), _Stated(location=raw.location), raw, settings)


def notes_of(report: Report) -> tuple[Note, ...]:
    """What the report does not say of itself, for the notes of its reading."""
    notes = []
    if report.published is None:
        notes.append(Note("published-unknown", "neither the report nor the command says when it was published"))
    if report.outlet is None:
        notes.append(Note("outlet-unknown", "neither the report nor the command names its outlet"))
    return tuple(notes)


def _record(record: Record, raw: Raw, settings: Settings) -> Report:
    name = record.id or record.url
    stated = _Stated(
        headline=record.headline,
        byline=record.byline,
        outlet=record.outlet,
        published=record.published,
        updated=record.updated,
        language=record.language,
        location=name or raw.location,
        origin=name or "",
    )
    if record.text is not None:
        return _report(record.text, stated, raw, settings)
    return _page(record.html or "", stated, raw, settings)


def _page(markup: str, stated: _Stated, raw: Raw, settings: Settings) -> Report:
    page = page_of(markup, raw.location, headline=stated.headline)
    return _report(
        page.text,
        _Stated(
            headline=stated.headline or page.headline,
            byline=stated.byline or page.byline,
            outlet=stated.outlet or page.outlet,
            published=stated.published or page.published,
            updated=stated.updated or page.updated,
            language=stated.language or page.language,
            location=stated.location,
            origin=stated.origin,
        ),
        raw,
        settings,
    )


def _report(text: str, stated: _Stated, raw: Raw, settings: Settings) -> Report:
    if len(text) > settings.max_characters:
        raise OversizeInput(raw.location, f"a text of {len(text)} characters, more than {settings.max_characters}")
    known = Known(headline=stated.headline, byline=stated.byline, outlet=stated.outlet)
    sections, found = lay_out(text, known)
    return Report(
        text=text,
        sections=sections,
        location=stated.location,
        outlet=stated.outlet or found.outlet or settings.outlet,
        headline=stated.headline or found.headline,
        byline=stated.byline or found.byline,
        language=stated.language or settings.language or "en",
        published=_finer(stated.published, found.published) or settings.published,
        updated=_finer(stated.updated, found.updated),
        place=found.place,
        origin=stated.origin,
        digest=digest(raw.data),
    )


def _finer(stated: date | datetime | None, found: date | datetime | None) -> date | datetime | None:
    """What was stated; what the text's own line says where nothing was, or where it adds the clock to the same day."""
    if stated is None:
        return found
    if not isinstance(stated, datetime) and isinstance(found, datetime) and as_date(found) == stated:
        return found
    return stated
