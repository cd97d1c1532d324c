"""All attributions of a page: what syntax shows, what quotation marks show, and how they stand to each other."""

from __future__ import annotations

from dateline.model import Token
from dateline.statements.also import also_that
from dateline.statements.clause import name_before, name_behind
from dateline.statements.cues import Cues
from dateline.statements.direct import DirectSpeech
from dateline.statements.finding import Finding
from dateline.statements.heard import is_heard
from dateline.statements.indirect import verb_finding
from dateline.statements.labels import label_finding, post_finding
from dateline.statements.medium import manner, medium
from dateline.statements.nested import nested
from dateline.statements.nominal import (
    according_finding,
    adjective_finding,
    adverb_finding,
    noun_finding,
)
from dateline.statements.onward import go_on, no_words, reasons
from dateline.statements.page import Page
from dateline.statements.relay import hand_on
from dateline.statements.sources import source_words
from dateline.statements.tags import closing, reports
from dateline.statements.within import within_quotations

SPOKEN = frozenset({"verb:clause", "verb:infinitive", "verb:object", "verb:told", "verb:as", "verb:gerund", "direct"})
"""Rules whose verb has somebody for its subject, or is no attribution."""

DASHES = frozenset({"—", "–", "--"})


def collect(page: Page, table: Cues) -> list[Finding]:
    """All attributions of a page."""
    found = []
    for paragraph in page.paragraphs:
        if is_heard(paragraph, table):
            continue
        label = post_finding(paragraph, page) or label_finding(paragraph, page, table)
        if label is not None:
            found.append(label)
        for token in page.tokens[paragraph.first : paragraph.last]:
            if page.inside[token.i] < 0 or paragraph.signed is not None:
                finding = _at(token, table)
                if finding is not None and finding.contents:
                    found.append(finding)
    DirectSpeech(page, found, table).run()
    found.extend(within_quotations(page, table))
    for finding in found:
        also_that(finding, page.tokens)
        _settle(finding, page, table)
    found = [f for f in found if f.contents and (f.source is not None or f.rule not in SPOKEN or f.quoted)]
    found = nested(found, table)
    dropped = {id(f.outer): f.outer for f in found if f.outer is not None and f.outer not in found}
    for finding in (*found, *dropped.values()):
        hand_on(finding, table)
    go_on(found, table)
    reasons(found, page, table)
    said = {i for f in found if f.frame == "quoted-as" for i in f.cue - {f.head.i}}.union(*(f.spent for f in found))
    found = [f for f in found if f.head.i not in said and not no_words(f, table)]
    cited = {f.source.i for f in found if f.source is not None and f.via}
    return [f for f in found if f.via or not (_points(f.head, table) and f.contents & cited)]


def _points(verb: Token, table: Cues) -> bool:
    return table.has("chain.citing", verb.lemma) or table.has("chain.pointing", verb.lemma)


def _at(token: Token, table: Cues) -> Finding | None:
    """The attribution that a token is the cue of."""
    if token.lower == "according":
        return according_finding(token)
    if token.pos in {"VERB", "AUX"} or (token.lower in table.slips and token.pos != "NOUN") or reports(token):
        found = verb_finding(token, table)
        return found if found is not None and found.frame != "object" else _closing(token, table) or found
    if token.pos == "NOUN":
        return noun_finding(token, table) or _closing(token, table)
    if token.pos == "ADJ":
        return adjective_finding(token, table)
    if token.pos == "ADV":
        return adverb_finding(token, table)
    return None


def _closing(token: Token, table: Cues) -> Finding | None:
    """An outlet's report that closes a sentence, where a parser does not see it."""
    found = closing(token, table)
    if found is None:
        return None
    outlet, name, inside = found
    return Finding(token, {token.i}, inside, outlet, "verb:tag", "tag", source_tokens=name)


def _up_to_a_dash(finding: Finding, page: Page) -> set[int]:
    """What is spoken of, without the report's own remark on it: "voiced the need for talks — a hint at its plans"."""
    if finding.rule != "verb:object":
        return finding.contents
    dashes = [i for i in finding.contents if _a_dash(page, i) and page.inside[i] < 0]
    if len(dashes) != 1 or dashes[0] == min(finding.contents):
        return finding.contents
    return {i for i in finding.contents if i < dashes[0]}


def _a_dash(page: Page, at: int) -> bool:
    """Whether a token is a dash between phrases, and no hyphen."""
    token = page.tokens[at]
    if page.text[token.start : token.end] in DASHES:
        return True
    return token.text == "-" and page.text[token.start - 1 : token.start] == " " == page.text[token.end : token.end + 1]


def _settle(finding: Finding, page: Page, table: Cues) -> None:
    """Adds the medium and the colon after a cue to it, and fills in the characters of its source."""
    finding.contents = _up_to_a_dash(finding, page)
    finding.cue |= medium(finding, table)
    finding.cue |= manner(finding, page.tokens)
    after = max(finding.cue, default=finding.head.i) + 1
    if after < len(page.tokens) and page.tokens[after].text == ":" and after not in finding.contents:
        finding.cue.add(after)
    if finding.source is None and finding.rule in SPOKEN:
        floor = finding.head.sentence.row.first
        words = [t for t in name_before(finding.head, page.tokens, floor) if page.inside[t.i] < 0]
        behind = name_behind(finding.head)
        if behind is not None and finding.quoted:
            finding.source = behind
        elif words:
            finding.source = words[-1]
            finding.source_tokens = {t.i for t in words}
    if finding.source is not None and not finding.source_tokens:
        finding.source_tokens = source_words(finding.source) - finding.cue - finding.contents
