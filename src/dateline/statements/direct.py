"""Direct speech: quotations and the verb that somebody says them with, after, before or in the middle of them."""

from __future__ import annotations

from dateline.model import Token
from dateline.statements.clause import group, own_subject, subject
from dateline.statements.cues import Cues
from dateline.statements.finding import Finding
from dateline.statements.heard import is_heard
from dateline.statements.page import Page, Paragraph, Quoted

REACH = 45
"""Tokens between a quotation and the verb that belongs to it."""

SENTENCE_END = frozenset({".", "?", "!"})
TITLE = 4
"""Capitalised words up to which a quotation is the name of a programme or a work."""

SHORT = 3
"""Words up to which a quotation without a closing comma or stop is a name or scare quote."""


class DirectSpeech:
    """Gives each quotation of a page to the attribution whose words it is, making one where there is none yet."""

    def __init__(self, page: Page, findings: list[Finding], table: Cues) -> None:
        self.page = page
        self.table = table
        self.findings = findings
        self.by_head = {f.head.i: f for f in findings}
        self.covered: dict[int, Finding] = {}
        for finding in findings:
            for i in finding.contents:
                self.covered.setdefault(i, finding)
        self.owner: dict[int, Finding] = {}

    def run(self) -> None:
        """Works through the paragraphs in order."""
        last: Finding | None = None
        carry = False
        for paragraph in self.page.paragraphs:
            here: Finding | None = None
            if is_heard(paragraph, self.table):
                last, carry = None, False
                continue
            for quoted in paragraph.quoted:
                if self._work(quoted):
                    continue
                finding, behind = self._owner(quoted, paragraph)
                if finding is None and self._utterance(quoted):
                    finding = self._continued(quoted, paragraph, here, last if carry else None)
                if finding is not None:
                    self._give(finding, quoted, behind=behind)
                    here = finding
            if here is not None:
                last = here
            carry = here is not None and self.page.inside[paragraph.last - 1] >= 0

    # ------------------------------------------------------------ which verb

    def _owner(self, quoted: Quoted, paragraph: Paragraph) -> tuple[Finding | None, bool]:
        """The attribution that a quotation belongs to by its own sentence, and whether the cue stands behind it."""
        if self._utterance(quoted) or (quoted.mark.ends_clause(self.page.text) and not self._title(quoted)):
            after = self._after(quoted, paragraph)
            if after is not None:
                return self._finding(after), True
        before = self._before(quoted, paragraph)
        if before is not None and (self._utterance(quoted) or self._within(quoted) is None):
            return self._finding(before), False
        return self._within(quoted), False

    def _within(self, quoted: Quoted) -> Finding | None:
        middle = [self.covered[i] for i in range(quoted.first, quoted.last) if i in self.covered]
        return middle[0] if middle else None

    def _after(self, quoted: Quoted, paragraph: Paragraph) -> Token | None:
        """The verb in `…," said X` or `…," X said`."""
        tokens, inside = self.page.tokens, self.page.inside
        text = self.page.text
        at = quoted.last
        comma = quoted.mark.inner.end > 0 and text[quoted.mark.inner.end - 1] in ",?!…—-"
        while at < paragraph.last and tokens[at].text in {",", "-", "--", "—"}:
            comma = True
            at += 1
        if not comma:
            return None
        stop = min(paragraph.last, at + REACH)
        start = at
        while at < stop and inside[at] < 0 and tokens[at].text not in SENTENCE_END:
            token = tokens[at]
            if self._verb(token) and token.dep not in {"aux", "auxpass", "relcl", "acl"}:
                if not self._may_quote(token):
                    if at - start > 0 and token.tag in {"VBD", "VBZ", "VBP"} and own_subject(token) is not None:
                        who = own_subject(token)
                        return token if who is not None and who.i >= start and who.pos in {"PROPN", "PRON"} else None
                    at += 1
                    continue
                who = subject(token)
                if who is not None and (who.i >= start or at == start):
                    return token
                if at == start or token.tag == "VBG":
                    return token
                return None
            at += 1
        return None

    def _before(self, quoted: Quoted, paragraph: Paragraph) -> Token | None:
        """The verb in `X said: "…`."""
        tokens, inside = self.page.tokens, self.page.inside
        at = quoted.first - 1
        floor = max(paragraph.first, at - REACH)
        if at < paragraph.first:
            return self._lead_in(paragraph)
        near = tokens[at].text in {",", ":", "-", "--", "—"}
        whole = self._utterance(quoted)
        while at >= floor and inside[at] < 0 and tokens[at].text not in SENTENCE_END:
            token = tokens[at]
            if self._verb(token) and token.dep not in {"aux", "auxpass"} and self._may_quote(token):
                if not whole and "clause" not in self.table.verbs.get(self.table.lemma(token), ()):
                    return None
                return token if (near or whole or at == quoted.first - 1) else None
            if token.pos == "VERB" and not near:
                return None
            at -= 1
        return None

    def _lead_in(self, paragraph: Paragraph) -> Token | None:
        """The verb of a paragraph that ends in a colon, for the words of the next."""
        if paragraph.index == 0:
            return None
        before = self.page.paragraphs[paragraph.index - 1]
        tokens = self.page.tokens
        if tokens[before.last - 1].text != ":":
            return None
        for at in range(before.last - 2, max(before.first, before.last - REACH) - 1, -1):
            if self.page.inside[at] >= 0 or tokens[at].text in SENTENCE_END:
                return None
            if tokens[at].pos in {"VERB", "AUX"} and (self._may_quote(tokens[at]) or self._issues(tokens[at])):
                return tokens[at]
        return None

    def _issues(self, verb: Token) -> bool:
        """Whether a verb puts out somebody's words: "released the following statement"."""
        thing = verb.child("dobj")
        return (
            thing is not None
            and self.table.has("light.verbs", verb.lemma)
            and self.table.has("occasion.nouns", thing.lemma)
        )

    def _verb(self, token: Token) -> bool:
        return token.pos in {"VERB", "AUX"} or (token.lower in self.table.slips and token.pos != "NOUN")

    def _may_quote(self, verb: Token) -> bool:
        frames = self.table.verbs.get(self.table.lemma(verb))
        return frames is not None and ("clause" in frames or "quote" in frames)

    # ------------------------------------------------------------ what kind of quotation

    def _utterance(self, quoted: Quoted) -> bool:
        """Whether the words could stand as somebody's sentence, not as a name or a scare quote."""
        tokens = self.page.tokens[quoted.first : quoted.last]
        count = sum(t.text[0].isalnum() for t in tokens)
        if count > 12:
            return True
        if quoted.mark.ends_clause(self.page.text) and count > 1:
            return not self._title(quoted)
        return count > SHORT and any(t.tag in {"VBD", "VBZ", "VBP", "MD"} for t in tokens)

    def _work(self, quoted: Quoted) -> bool:
        """Whether it names a work that somebody wrote or made; such an attribution is given up."""
        finding = self._within(quoted)
        if finding is None or finding.rule != "verb:object" or not self._title(quoted):
            return False
        if not finding.contents <= set(range(quoted.first, quoted.last)):
            return False
        finding.contents = set()
        return True

    def _title(self, quoted: Quoted) -> bool:
        """Whether it is the name of a programme or a work, with a comma that belongs to the sentence round it."""
        words = [t for t in self.page.tokens[quoted.first : quoted.last] if t.text[0].isalnum()]
        return 1 < len(words) <= TITLE and all(t.text[0].isupper() for t in words if t.text[0].isalpha())

    # ------------------------------------------------------------ giving

    def _finding(self, verb: Token) -> Finding:
        found = self.by_head.get(verb.i)
        if found is None:
            who = subject(verb)
            cue = {t.i for t in group(verb)}
            found = Finding(verb, cue, set(), who, "direct", "quote")
            self.by_head[verb.i] = found
            self.findings.append(found)
        return found

    def _give(self, finding: Finding, quoted: Quoted, *, behind: bool) -> None:
        words = set(range(quoted.first, quoted.last))
        if behind:
            finding.contents = {i for i in finding.contents if i < finding.head.i or i in finding.quoted}
        if finding.frame in {"object", "gerund"} and finding.contents and not finding.contents & words:
            finding.contents = set()
        finding.contents |= words
        finding.quoted |= words
        finding.contents -= finding.cue
        for i in words:
            self.covered[i] = finding

    def _continued(
        self, quoted: Quoted, paragraph: Paragraph, here: Finding | None, before: Finding | None
    ) -> Finding | None:
        """Words that go on after the speaker was named, in this paragraph or from the last one."""
        if here is not None and here.quoted:
            return here
        if before is not None and before.quoted and quoted.first == paragraph.first:
            return before
        return None
