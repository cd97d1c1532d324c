"""Quotations without a verb of saying beside them: who is led in before the colon, named in the sentence before, or
labelled in the middle of a paragraph.
"""

from __future__ import annotations

from functools import cache

from dateline.lexicon.tables import load
from dateline.model import Token
from dateline.statements.clause import below, group, passive, subject
from dateline.statements.cues import Cues
from dateline.statements.finding import Finding
from dateline.statements.page import Page, Paragraph, Quoted

REACH = 60
"""Tokens from a colon back to the verb of the sentence that it ends."""

LABEL = 8
"""Words of a label at most: a title and a name."""

LONG_LABEL = 24
"""Tokens of a label with what its bearer is: "Park Sun, minister of trade:"."""

PREDICATE = 6
"""Tokens from a verb to the colon behind it within which all of it leads words in."""

DASHES = frozenset({"-", "--", "—", "–"})
NO_SPEAKER = frozenset({"it", "this", "that", "these", "those", "there", "which", "what", "here", "one", "you"})
ENDS = frozenset({".", "?", "!"})
BREAKS = ENDS | {"-", "--", ";", "]"}
"""What a label inside a paragraph begins after."""


class LoneWords:
    """Finds the speaker of a quotation from what stands before it. Reads the page and the attributions found so far."""

    def __init__(self, page: Page, findings: list[Finding], table: Cues) -> None:
        self.page = page
        self.table = table
        self.by_head = {f.head.i: f for f in findings}

    def label(self, quoted: Quoted, paragraph: Paragraph) -> Finding | None:
        """ "… in May. Park: “We will wait.”": a name and a colon in the middle of a paragraph, or with what he is."""
        tokens, colon = self.page.tokens, quoted.first - 1
        if colon <= paragraph.first or tokens[colon].text != ":":
            return None
        at = colon
        while at > paragraph.first and colon - at < LONG_LABEL:
            before = tokens[at - 1]
            if (before.text in BREAKS and not _joined(tokens, at - 1)) or self.page.inside[before.i] >= 0:
                break
            at -= 1
        comma = next((i for i in range(at, colon) if tokens[i].text in {",", "("}), colon)
        name, more = tokens[at:comma], tokens[comma:colon]
        if not 0 < len(name) <= LABEL or any(t.pos in {"VERB", "AUX"} for t in more):
            return None
        if any(t.pos not in {"PROPN", "NOUN", "ADJ"} and t.text not in {".", "-"} for t in name):
            return None
        head = name[-1]
        if head.pos != "PROPN" or not head.ent or any(t.lower in {"more", "related"} for t in name):
            return None
        return self._made(tokens[colon], {colon}, head, {t.i for t in tokens[at:colon]}, "label")

    def signed(self, quoted: Quoted, paragraph: Paragraph) -> Finding | None:
        """ "“We will wait.” — Park Sun, minister": a dash and a name behind, or in the next paragraph by themselves.

        A name with what its bearer is, and no verb, may stand right behind the words, where a page has lost it.
        """
        tokens, at, last = self.page.tokens, quoted.last, paragraph.last
        if at == last and paragraph.index + 1 < len(self.page.paragraphs):
            below_it = self.page.paragraphs[paragraph.index + 1]
            at, last = below_it.first, below_it.last
        dash = at < last and tokens[at].text in DASHES
        if not dash and quoted.first == paragraph.first and at > quoted.last - 1 and at < paragraph.last:
            at -= 1  # "“We will wait” Park Sun, minister.": the verb is lost
        elif not dash:
            return None
        if at + 1 >= last or last - at > LONG_LABEL:
            return None
        stop = next((i for i in range(at + 1, last) if tokens[i].text in {",", "(", "."}), last)
        name = tokens[at + 1 : stop]
        if not 0 < len(name) <= LABEL or name[-1].pos != "PROPN" or name[-1].ent not in {"PERSON", "ORG"}:
            return None
        if any(t.pos not in {"PROPN", "NOUN", "ADJ", "DET"} and t.text != "-" for t in name):
            return None
        if any(t.pos in {"VERB", "AUX"} for t in tokens[stop:last]):
            return None
        return self._made(
            name[-1],
            {at} if dash else set(),
            name[-1],
            {t.i for t in tokens[at + 1 : last] if t.text != "."},
            "signature",
        )

    def led(self, quoted: Quoted, paragraph: Paragraph) -> Finding | None:
        """ "The minister has one message: “Wait.”": the subject of the sentence that a colon ends."""
        colon = quoted.first - 1
        floor = paragraph.first
        if colon < paragraph.first:
            if not paragraph.index:
                return None
            above = self.page.paragraphs[paragraph.index - 1]
            colon, floor = above.last - 1, above.first
        tokens = self.page.tokens
        if colon < floor or tokens[colon].text != ":":
            return None
        if quoted.mark.single and paragraph.index:
            return None
        begin = colon
        while begin > floor and tokens[begin - 1].text not in ENDS and colon - begin < REACH:
            begin -= 1
            if self.page.inside[begin] >= 0:
                return None
        verb = self._main(begin, colon)
        if verb is None or (floor < paragraph.first and not self._tells(verb, begin, colon)):
            return None
        return self._spoken(verb, begin, colon, led=True)

    def told(self, quoted: Quoted, paragraph: Paragraph) -> Finding | None:
        """ "The envoy agreed. “We will wait.”": who speaks in the sentence before, which quotes nothing itself."""
        tokens = self.page.tokens
        end = quoted.first - 1
        floor = paragraph.first
        if end < paragraph.first:
            if not paragraph.index:
                return None
            above = self.page.paragraphs[paragraph.index - 1]
            end, floor = above.last - 1, above.first
        if end < floor or tokens[end].text not in ENDS:
            return None
        begin = end
        while begin > floor and tokens[begin - 1].text not in ENDS and end - begin < REACH:
            begin -= 1
            if self.page.inside[begin] >= 0:
                return None
        verb = self._main(begin, end)
        if verb is None or passive(verb) or not self._says(verb):
            return None
        return self._spoken(verb, begin, end)

    def _says(self, verb: Token) -> bool:
        """Whether a verb is one of saying, and not of thinking."""
        lemma = self.table.lemma(verb)
        frames = self.table.verbs.get(lemma, frozenset())
        return bool(frames & {"clause", "quote"}) and (
            "quote" in frames or lemma in self.table.force or self.table.has("force_content.neutral", lemma)
        )

    def _tells(self, verb: Token, begin: int, end: int) -> bool:
        """Whether a sentence speaks of saying: by its verb, or by a noun for what is said."""
        if self.table.lemma(verb) in self.table.verbs:
            return True
        nouns = [t.lemma for t in self.page.tokens[begin:end] if t.pos == "NOUN"]
        return any(n in self.table.nouns or self.table.has("occasion.nouns", n) for n in nouns)

    def _main(self, begin: int, end: int) -> Token | None:
        """The main verb of the words between two places: the one nearest the root that has a subject there."""
        best, depth = None, REACH
        for token in self.page.tokens[begin:end]:
            if token.pos not in {"VERB", "AUX"} or token.dep in {"aux", "auxpass", "relcl", "acl", "advcl", "csubj"}:
                continue
            who = subject(token)
            if who is None or not begin <= who.i < end:
                continue
            steps, at = 0, token
            while at.head is not at and steps < depth:
                steps, at = steps + 1, at.head
            if steps < depth:
                best, depth = token, steps
        return best

    def _spoken(self, verb: Token, begin: int, end: int, *, led: bool = False) -> Finding | None:
        who = subject(verb)
        if who is None or not self._speaks(who):
            return None
        cue = {t.i for t in group(verb) if begin <= t.i < end}
        words = {i for i in below(who) if begin <= i < end} - cue
        known = self.by_head.get(verb.i)
        if led and known is None and end - verb.i <= PREDICATE:
            cue |= set(range(verb.i, end)) - words  # "makes the same case:"
        if known is not None and known.source is not None and known.source_tokens:
            who, words = known.source, set(known.source_tokens)
        return self._made(verb, cue, who, words, "direct:lead-in")

    def _speaks(self, who: Token) -> bool:
        """Whether a subject can say something: a name, a person, a body or a document."""
        if who.lower in NO_SPEAKER:
            return False
        if who.pos in {"PRON", "PROPN"} or who.ent in {"PERSON", "ORG", "GPE", "NORP"}:
            return True
        lists = ("chain.unnamed", "sources.documents", "sources.minds", "sources.bodies")
        return any(self.table.has(name, who.lemma) for name in lists) or who.lemma in _office_holders()

    def _made(self, head: Token, cue: set[int], who: Token, words: set[int], rule: str) -> Finding:
        found = Finding(head, cue, set(), who, rule, "quote")
        found.source_tokens = words
        return found


def _joined(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a hyphen stands inside a name: "Park Dong-su"."""
    return tokens[at].text == "-" and tokens[at - 1].end == tokens[at].start and tokens[at].end == tokens[at + 1].start


@cache
def _office_holders() -> frozenset[str]:
    """The nouns that name who holds an office: "envoy", "judge", "minister"."""
    titles = (title for held in load("offices")["offices"].values() for title in held)
    return frozenset(title.rpartition(" ")[2] for title in titles)
