"""Sound bites and turns: words that somebody is heard to say, by the section they stand in."""

from __future__ import annotations

from itertools import groupby

from dateline.model import Force, Link, Report, SectionKind, Span, Statement, StatementForm, Why, content_id
from dateline.statements.cues import Cues
from dateline.statements.page import Page, Paragraph
from dateline.statements.sources import Speakers


def heard(report: Report, page: Page, speakers: Speakers, table: Cues) -> list[Statement]:
    """One statement a sound bite, and one a turn whose speaker is not the outlet's own voice."""
    out = []
    spoken = [p for p in page.paragraphs if is_heard(p, table) and not _label(p, page)]
    for (kind, speaker, _), group in groupby(
        spoken, key=lambda p: (p.kind, p.speaker, report.section_at(page.tokens[p.first].start))
    ):
        if speaker is None:
            continue
        parts = [Span(page.tokens[p.first].start, page.tokens[p.last - 1].end) for p in group]
        actor = speakers.named(speaker)
        out.append(
            Statement(
                id=content_id("s", report.id, [[p.start, p.end] for p in parts], []),
                span=Span(parts[0].start, parts[-1].end),
                contents=tuple(parts),
                form=StatementForm.DIRECT,
                force=Force.ASSERT,
                speaker=actor,
                speaker_text=speaker,
                chain=(Link(report.outlet or "the report"), Link(speaker, actor)),
                why=(Why(kind.value, speaker, parts[0]),),
            )
        )
    return out


def is_heard(paragraph: Paragraph, table: Cues) -> bool:
    """Whether a paragraph is somebody's own words, and not the outlet's."""
    if not paragraph.speaker or paragraph.kind not in {SectionKind.SOUND_BITE, SectionKind.TURN}:
        return False
    return paragraph.kind is SectionKind.SOUND_BITE or not _own_voice(paragraph.speaker, table)


def _label(paragraph: Paragraph, page: Page) -> bool:
    """Whether the paragraph is the tag that names the speaker."""
    return page.tokens[paragraph.first].text == "[" and page.tokens[paragraph.last - 1].text == "]"


def _own_voice(speaker: str, table: Cues) -> bool:
    words = speaker.lower().strip(" :.").split()
    return not words or table.has("sections.own", words[0]) or table.has("sections.own", words[-1])
