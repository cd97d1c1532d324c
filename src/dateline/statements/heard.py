"""Sound bites and turns: words that somebody is heard to say, by the section they stand in."""

from __future__ import annotations

from itertools import groupby

from dateline.model import Force, Link, Report, SectionKind, Span, Statement, StatementForm, Why, content_id
from dateline.statements.certainty import plain
from dateline.statements.conditions import among
from dateline.statements.cues import Cues
from dateline.statements.page import Page, Paragraph
from dateline.statements.sources import Speakers

QUESTION = frozenset({"q", "question"})
ANSWER = frozenset({"a", "answer"})
TALKS = frozenset({"interview", "speak", "talk", "conversation", "answer", "ask", "sit"})
"""Words that tell of an interview."""


def heard(report: Report, page: Page, speakers: Speakers, table: Cues) -> list[Statement]:
    """One statement a sound bite, and one a turn whose speaker is not the outlet's own voice."""
    out = []
    spoken = [p for p in page.paragraphs if is_heard(p, table) and not _label(p, page)]
    answers = _interviewee(spoken, page, speakers)
    for (kind, speaker, _), group in groupby(
        spoken, key=lambda p: (p.kind, p.speaker, report.section_at(page.tokens[p.first].start))
    ):
        if speaker is None:
            continue
        paragraphs = list(group)
        parts = [Span(page.tokens[p.first].start, page.tokens[p.last - 1].end) for p in paragraphs]
        words = {i for p in paragraphs for i in range(p.first, p.last)}
        sure, by = plain(words, page.tokens)
        letter = speaker.lower().strip(" :.")
        actor = answers if letter in ANSWER else speakers.named(speaker)
        out.append(
            Statement(
                id=content_id("s", report.id, [[p.start, p.end] for p in parts], []),
                span=Span(parts[0].start, parts[-1].end),
                contents=tuple(parts),
                form=StatementForm.DIRECT,
                force=Force.REQUEST if letter in QUESTION else Force.ASSERT,
                speaker=actor,
                speaker_text=speaker,
                chain=(Link(report.outlet or "the report"), Link(speaker, actor)),
                certainty=sure,
                certainty_cues=tuple(token.span for token in by),
                conditions=among(words, page.tokens, set()),
                why=(Why(kind.value, speaker, parts[0]),),
            )
        )
    return out


def _interviewee(spoken: list[Paragraph], page: Page, speakers: Speakers) -> str | None:
    """Who answers under the label "A": the one person named where an interview is told of, or at all, before."""
    if not spoken:
        return None
    before = page.tokens[: spoken[0].first]
    sentences = {token.sentence.row.first: token.sentence for token in before if token.lemma in TALKS}
    telling = [token for sentence in sentences.values() for token in sentence.tokens]
    for tokens in (telling, before):
        named = speakers.people(tokens)
        if len(named) == 1:
            return next(iter(named))
    return None


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
