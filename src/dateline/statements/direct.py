"""Direct speech: quotations and the verb that somebody says them with, after, before or in the middle of them."""

from __future__ import annotations

from dateline.model import Token
from dateline.statements.clause import group, own_subject, passive, subject
from dateline.statements.cues import Cues
from dateline.statements.finding import Finding
from dateline.statements.heard import is_heard
from dateline.statements.lone import LoneWords
from dateline.statements.page import Page, Paragraph, Quoted
from dateline.statements.whole import complete, leading, scene

REACH = 45
"""Tokens between a quotation and the verb that belongs to it."""

SENTENCE_END = frozenset({".", "?", "!"})
TITLE = 4
"""Capitalised words up to which a quotation is the name of a programme or a work."""

SMALL = frozenset({"a", "an", "the", "of", "and", "or", "in", "on", "for", "to", "with", "at"})
"""Words that a title leaves small."""

LEADS = frozenset({":", ";", ".", "?", "!"})
"""Marks before a quotation that cut off what stands before them, in whatever sentence parsers put it."""

LONG = 6
"""Tokens, marks among them, that words have at least whose speaker is only named in the sentence before."""

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
        self.lone = LoneWords(page, findings, table)
        self.pure: dict[int, bool] = {}

    def run(self) -> None:
        """Works through the paragraphs in order."""
        last: Finding | None = None
        for paragraph in self.page.paragraphs:
            here: Finding | None = None
            if is_heard(paragraph, self.table) or paragraph.signed is not None:
                last = None
                continue
            for quoted in paragraph.quoted:
                if self._work(quoted):
                    continue
                finding, behind = self._owner(quoted, paragraph)
                if finding is None and self._utterance(quoted):
                    finding = self._labelled(quoted, paragraph)
                    finding = finding or self._continued(quoted, paragraph, here, last)
                    finding = finding or self._introduced(quoted, paragraph)
                    if finding is last and last is not None and not self._his_own(last):
                        finding = self._again(last)
                if finding is not None:
                    self._give(finding, quoted, behind=behind)
                    here = finding
            last = here
        self.findings[:] = [f for f in self.findings if not scene(f, self.by_head, self.table)]
        for finding in self.findings:
            complete(finding, self.page)

    # ------------------------------------------------------------ which verb

    def _owner(self, quoted: Quoted, paragraph: Paragraph) -> tuple[Finding | None, bool]:
        """The attribution that a quotation belongs to by its own sentence, and whether the cue stands behind it."""
        if self._utterance(quoted) or (quoted.mark.ends_clause(self.page.text) and not self._title(quoted)):
            after = self._after(quoted, paragraph)
            if after is not None and after.tag == "VBG" and self._before(quoted, paragraph) is not None:
                after = None
            if after is not None and self._cried(after, quoted, paragraph):
                after = None
            if after is not None and not self._has_its_own(after, quoted, paragraph):
                return self._finding(after), True
        before = self._before(quoted, paragraph)
        if before is not None and (self._utterance(quoted) or self._within(quoted) is None):
            found = self._finding(before)
            if not found.contents:
                found.contents = leading(before, quoted, self.page.tokens)
            return found, False
        return self._within(quoted), False

    def _cried(self, after: Token, quoted: Quoted, paragraph: Paragraph) -> bool:
        """Whether the cue stands right before: "they chanted “Go home!” Troops opened fire"."""
        before = self.page.tokens[quoted.first - 1] if quoted.first > paragraph.first else None
        if before is None or not self._verb(before) or not self._may_quote(before):
            return False
        return not self.table.has("force_content.neutral", self.table.lemma(after))

    def _has_its_own(self, verb: Token, quoted: Quoted, paragraph: Paragraph) -> bool:
        """Whether the verb behind a quotation has a clause of its own: "asked about “fire,” Park said it was over"."""
        starts = quoted.first == paragraph.first or quoted.first == self.page.tokens[quoted.first].sentence.row.first
        return not starts and any(c.dep == "ccomp" and c.i > verb.i for c in verb.children)

    def _within(self, quoted: Quoted) -> Finding | None:
        middle = [self.covered[i] for i in range(quoted.first, quoted.last) if i in self.covered]
        return middle[0] if middle else self._adjoining(quoted)

    def _adjoining(self, quoted: Quoted) -> Finding | None:
        """The attribution whose words a quotation goes on with: "called it one of the worst deals “in history”"."""
        if quoted.mark.displayed or not quoted.first:
            return None
        before, opening = self.page.tokens[quoted.first - 1], self.page.tokens[quoted.first]
        if before.sentence.row.first != opening.sentence.row.first or not before.text[0].isalnum():
            return None
        found = self.covered.get(before.i)
        return found if found is not None and max(found.contents, default=0) == before.i else None

    def _after(self, quoted: Quoted, paragraph: Paragraph) -> Token | None:
        """The verb in `…," said X` or `…," X said`."""
        tokens, inside = self.page.tokens, self.page.inside
        text = self.page.text
        at = quoted.last
        closing = quoted.mark.last_character(text)
        comma = closing in ",?!…—-"
        while at < paragraph.last and tokens[at].text in {",", "-", "--", "—"}:
            comma = True
            at += 1
        if not comma and (closing != "." or not self._starts(quoted, paragraph)):
            return None
        stop = min(paragraph.last, at + REACH)
        start = at
        while at < stop and inside[at] < 0 and tokens[at].text not in SENTENCE_END:
            token = tokens[at]
            if self._verb(token) and token.dep not in {"aux", "auxpass", "relcl", "acl"}:
                if not self._may_quote(token):
                    if (
                        comma
                        and at - start > 0
                        and token.tag in {"VBD", "VBZ", "VBP"}
                        and own_subject(token) is not None
                    ):
                        who = own_subject(token)
                        return token if who is not None and who.i >= start and who.pos in {"PROPN", "PRON"} else None
                    at += 1
                    continue
                who = subject(token)
                if not comma:
                    plain = who is not None and start <= who.i < token.i and self._says_no_more(token)
                    return token if plain else None
                if who is not None and (who.i >= start or at == start):
                    return token
                if at == start or token.tag == "VBG":
                    return token
                return None
            at += 1
        return None

    def _says_no_more(self, verb: Token) -> bool:
        """Whether a sentence's verb of saying has no words of its own behind it: "“It is over.” Park said."."""
        if not self.table.has("force_content.neutral", self.table.lemma(verb)) or verb.dep != "ROOT" or passive(verb):
            return False
        return not any(
            c.i > verb.i and c.dep in {"ccomp", "xcomp", "dobj", "advcl", "oprd", "attr"} and not self._person(c)
            for c in verb.children
        )

    def _person(self, token: Token) -> bool:
        return token.ent in {"PERSON", "ORG"} or self.table.has("chain.unnamed", token.lemma)

    def _before(self, quoted: Quoted, paragraph: Paragraph) -> Token | None:
        """The verb in `X said: "…`."""
        tokens, inside = self.page.tokens, self.page.inside
        at = quoted.first - 1
        floor = max(paragraph.first, at - REACH)
        if at < paragraph.first or quoted.mark.displayed:
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
        if quoted.mark.displayed:
            return True
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
        names = [t for t in words if t.text[0].isalpha() and not (t.lower in SMALL and t is not words[0])]
        return len(words) > 1 and len(names) <= TITLE and all(t.text[0].isupper() for t in names)

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
        if quoted.mark.displayed:
            words = {i for i in words if self.page.tokens[i].text != ">"}
        led = quoted.first > 0 and self.page.tokens[quoted.first - 1].text in LEADS
        if behind:
            finding.contents = {i for i in finding.contents if i < finding.head.i or i in finding.quoted}
            if led:  # "Park was firm: “We will wait,” he said": what leads the words in is not among them
                finding.contents = {i for i in finding.contents if i >= quoted.first or i in finding.quoted}
        elif finding.frame == "tag" and not finding.quoted:
            finding.contents = set()  # "Asked about it, Park said, “Wait.”"
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
        """Words that go on after the speaker was named, in this paragraph or from the last one.

        A quotation right behind another that is no title, with no word between them, is somebody else's. A paragraph
        goes on with the last one's words where that one closed with them and it is nothing but a quotation, or was
        never closed.
        """
        if here is not None and here.quoted:
            if self._in_another_sentence(quoted, here):
                return None
            right_before = self.page.inside[quoted.first - 1]
            return here if right_before < 0 or self._title(self.page.quoted[right_before]) else None
        if (
            before is None
            or not before.quoted
            or quoted is not paragraph.quoted[0]
            or not self._opens(quoted, paragraph)
        ):
            return None
        above = self.page.paragraphs[paragraph.index - 1]
        if self.page.inside[above.last - 1] < 0:
            return before if self._alone(paragraph) and not quoted.mark.single else None
        ran_on = above.quoted[-1].mark.open_end
        return before if ran_on or not self._asks(above.quoted[-1]) else None

    def _in_another_sentence(self, quoted: Quoted, finding: Finding) -> bool:
        """Whether words are a part of a sentence that is not the attribution's: "It is a “war of words” again"."""
        before = self.page.tokens[quoted.first - 1]
        opening = self.page.tokens[quoted.first]
        if not quoted.first or not before.text[0].isalnum() or before.sentence.row.first != opening.sentence.row.first:
            return False
        words = self.page.tokens[quoted.first : quoted.last]
        if self._asks_or_ends(quoted) and any(t.tag in {"VBD", "VBZ", "VBP", "MD"} for t in words):
            return False  # "The port “is ready, and we will wait.”" goes on
        return before.sentence.row.first > max(finding.head.i, max(finding.contents, default=0))

    def _asks_or_ends(self, quoted: Quoted) -> bool:
        return quoted.mark.last_character(self.page.text) in SENTENCE_END

    def _his_own(self, finding: Finding) -> bool:
        """Whether an attribution is wholly in quotation marks; looked at once, since all that is added to it is."""
        if id(finding) not in self.pure:
            self.pure[id(finding)] = finding.contents <= finding.quoted
        return self.pure[id(finding)]

    def _again(self, finding: Finding) -> Finding:
        """A new attribution with an old one's speaker, for words that are wholly his where the old one's are not."""
        made = Finding(finding.head, set(finding.cue), set(), finding.source, "direct:goes-on", "quote")
        made.source_tokens = set(finding.source_tokens)
        self.findings.append(made)
        return made

    def _labelled(self, quoted: Quoted, paragraph: Paragraph) -> Finding | None:
        """Words with a label of their own, after somebody else's: "Park: “Yes.” Kim: “No.”"."""
        found = self.lone.label(quoted, paragraph)
        if found is not None:
            self.findings.append(found)
        return found

    def _introduced(self, quoted: Quoted, paragraph: Paragraph) -> Finding | None:
        """Words whose speaker signs them, is labelled, led in before a colon, or speaks in the sentence before."""
        lone = self.lone
        found = lone.signed(quoted, paragraph) or lone.led(quoted, paragraph)
        if found is None and quoted.last - quoted.first > LONG and self._begins_sentence(quoted, paragraph):
            found = self.lone.told(quoted, paragraph)
        if found is not None:
            self.findings.append(found)
        return found

    def _begins_sentence(self, quoted: Quoted, paragraph: Paragraph) -> bool:
        """Whether a quotation is a whole sentence: nothing of its own before it, a stop or nothing behind it."""
        after = quoted.last
        return self._starts(quoted, paragraph) and (
            after >= paragraph.last or self.page.inside[after] >= 0 or self.page.tokens[after].text[0].isupper()
        )

    def _starts(self, quoted: Quoted, paragraph: Paragraph) -> bool:
        return quoted.first == paragraph.first or self.page.tokens[quoted.first - 1].text in SENTENCE_END

    def _alone(self, paragraph: Paragraph) -> bool:
        """Whether a paragraph is nothing but quotations."""
        inside = self.page.inside
        return all(
            inside[i] >= 0 or not self.page.tokens[i].text[0].isalnum() for i in range(paragraph.first, paragraph.last)
        )

    def _opens(self, quoted: Quoted, paragraph: Paragraph) -> bool:
        return quoted.mark.displayed or quoted.first == paragraph.first

    def _asks(self, quoted: Quoted) -> bool:
        return quoted.mark.last_character(self.page.text) == "?"
