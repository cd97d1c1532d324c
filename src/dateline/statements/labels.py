"""Words under a label, "Smith: “…”", "Poll: Voters tire of it", and over a signature, "… — Jane Roe (@janeroe)"."""

from __future__ import annotations

from dateline.model import SectionKind, Token
from dateline.statements.cues import Cues
from dateline.statements.finding import Finding
from dateline.statements.page import Page, Paragraph

NAMES = frozenset({"PERSON", "ORG", "GPE"})

MATTER = frozenset({"to", "on", "about", "over", "after"})

HEADLINE = 40
"""Tokens up to which a page's first paragraph may be its headline, and not a page in one paragraph."""

LABEL = 8
"""Tokens within which a label's colon stands."""

SEEN = 1000
"""Tokens of a page that are looked through for a label's word as a name."""


def post_finding(paragraph: Paragraph, page: Page) -> Finding | None:
    """ "We will wait. — Jane Roe (@janeroe) May 9, 2018": a post and the name that signs it."""
    if paragraph.signed is None:
        return None
    name = [t for t in _near(paragraph, page) if paragraph.signed.start <= t.start and t.end <= paragraph.signed.end]
    if not name:
        return None
    contents = set(range(paragraph.quoted[0].first, paragraph.quoted[0].last)) if paragraph.quoted else set()
    head = next((t for t in reversed(name) if t.pos == "PROPN"), name[-1])
    made = Finding(head, set(), contents, head, "post", "label")
    made.source_tokens = {t.i for t in name}
    made.quoted = set(contents)
    return made


def _near(paragraph: Paragraph, page: Page) -> tuple[Token, ...]:
    """The paragraph's tokens, and the next one's, where a signature may stand by itself."""
    after = paragraph.index + 1
    last = page.paragraphs[after].last if after < len(page.paragraphs) else paragraph.last
    return page.tokens[paragraph.first : last]


def label_finding(paragraph: Paragraph, page: Page, table: Cues) -> Finding | None:
    """ "Smith: “…”": a name and a colon before somebody's words, or before a headline's."""
    tokens = page.tokens
    first = paragraph.index == 0 and paragraph.last - paragraph.first <= HEADLINE
    headline = paragraph.kind is SectionKind.HEADLINE or first
    stop = min(paragraph.last, paragraph.first + LABEL)
    colon = next((i for i in range(paragraph.first + 1, stop) if tokens[i].text == ":"), None)
    if colon is None or colon + 1 >= paragraph.last:
        return None
    before = tokens[paragraph.first : colon]
    if headline:
        before = _without_matter(before)
    head = next((t for t in reversed(before) if t.pos in {"PROPN", "NOUN"}), None)
    if head is None or any(t.pos in {"VERB", "AUX", "PUNCT"} or page.inside[t.i] >= 0 for t in before):
        return None
    quoted = page.inside[colon + 1]
    if quoted >= 0:
        last = paragraph.last if headline and not _closes(page, quoted, paragraph) else page.quoted[quoted].last
        contents = set(range(colon + 1, last))
        if not (_named(head, page, alone=True) or table.has("sources.documents", head.lemma)):
            return None
    elif headline:
        if not (_named(head, page, alone=False) or table.has("sources.documents", head.lemma)):
            return None
        contents = set(range(colon + 1, paragraph.last))
    else:
        return None
    made = Finding(tokens[colon], {colon}, contents, head, "label", "label")
    made.source_tokens = {t.i for t in before}
    made.quoted = {i for i in contents if page.inside[i] >= 0}
    return made


def _without_matter(label: tuple[Token, ...]) -> tuple[Token, ...]:
    """A headline's label without whom or what it is about: "Park to Voters:", "Park on the Port:"."""
    at = next((n for n, t in enumerate(label) if n and t.lower in MATTER), len(label))
    return label[:at]


def _closes(page: Page, quoted: int, paragraph: Paragraph) -> bool:
    """Whether a headline's quotation is all that is said: at its end, or before "says Park" or a comma."""
    last = page.quoted[quoted].last
    rest = page.tokens[last : paragraph.last]
    return not rest or not rest[0].text[0].isalnum() or rest[0].tag == "VBZ"


def _named(head: Token, page: Page, *, alone: bool) -> bool:
    """Whether a label's word is a name. Before a colon parsers take names for nouns; the rest of the page knows better.

    `alone` believes a proper noun by itself, as quotation marks behind the colon allow; "Breaking:" is one too.
    """
    if head.ent in NAMES or (alone and head.pos == "PROPN"):
        return True
    return head.text[0].isupper() and any(t.ent in NAMES and t.text == head.text for t in page.tokens[:SEEN])
