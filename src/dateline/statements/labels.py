"""Words under a label: "Smith: “…”", "Poll: Voters tire of it"."""

from __future__ import annotations

from dateline.model import SectionKind
from dateline.statements.cues import Cues
from dateline.statements.finding import Finding
from dateline.statements.page import Page, Paragraph

LABEL = 8
"""Tokens within which a label's colon stands."""


def label_finding(paragraph: Paragraph, page: Page, table: Cues) -> Finding | None:
    """ "Smith: “…”": a name and a colon before somebody's words, or before a headline's."""
    tokens = page.tokens
    stop = min(paragraph.last, paragraph.first + LABEL)
    colon = next((i for i in range(paragraph.first + 1, stop) if tokens[i].text == ":"), None)
    if colon is None or colon + 1 >= paragraph.last:
        return None
    before = tokens[paragraph.first : colon]
    head = next((t for t in reversed(before) if t.pos in {"PROPN", "NOUN"}), None)
    if head is None or any(t.pos in {"VERB", "AUX", "PUNCT"} or page.inside[t.i] >= 0 for t in before):
        return None
    quoted = page.inside[colon + 1]
    if quoted >= 0:
        contents = set(range(colon + 1, page.quoted[quoted].last))
        if head.pos != "PROPN" and not table.has("sources.documents", head.lemma):
            return None
    elif paragraph.kind is SectionKind.HEADLINE or paragraph.index == 0:
        if not (head.ent in {"PERSON", "ORG", "GPE"} or table.has("sources.documents", head.lemma)):
            return None
        contents = set(range(colon + 1, paragraph.last))
    else:
        return None
    made = Finding(tokens[colon], {colon}, contents, head, "label", "label")
    made.source_tokens = {t.i for t in before}
    made.quoted = {i for i in contents if page.inside[i] >= 0}
    return made
