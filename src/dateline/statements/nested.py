"""Attribution inside attribution: what the agency says that the minister said.

Kept are inner attributions that are sayings of their own, told again as done; wishes and beliefs, and what somebody
would say, stay part of the outer one's words. A saying that PolNeAR's annotators leave to the outermost attribution is
here a statement with a chain.
"""

from __future__ import annotations

from dateline.model import Token
from dateline.statements.clause import RELATIVE, agent, below, passive
from dateline.statements.cues import Cues
from dateline.statements.finding import Finding
from dateline.statements.press import is_outlet
from dateline.statements.who import can_speak, impersonal, is_somebody, renamed, stands_for

REPORTED = frozenset(
    {
        "verb:clause",
        "verb:parataxis",
        "verb:as-clause",
        "according",
        "verb:quoted-as",
        "verb:tag",
        "direct",
        "noun:clause",
    }
)
"""Rules whose content may hold somebody else's words, told again."""

MAIN = frozenset({"ROOT", "conj", "ccomp"})
PLAIN = frozenset({"clause", "tag", "told", "quote"})
LOOSE = frozenset({"prep", "npadvmod", "advmod", "prt", "dative"})
LONGEST = 400
"""Tokens of a sentence past which word order is not walked: no sentence of news is that long."""

REST = 3
"""Words that an outlet's report may have beside the words it hands on: "that", a comma."""

CONDITIONS = frozenset({"if", "whether", "unless", "until", "once", "provided", "lest"})
PROVIDED = frozenset({"provided", "providing", "until", "once"})
"""What opens a condition, and what a parser hangs one on: nothing said there was said yet."""

BESIDE = frozenset({"as", "while", "after", "although", "though", "whereas"})
"""What opens a clause that is told beside another, and not in its words."""

FIRST_AND_SECOND = frozenset({"i", "we", "you"})
NOBODY = frozenset({"there", "this", "that", "these", "those", "what"})


def nested(found: list[Finding], table: Cues) -> list[Finding]:
    """Attributions inside others: kept where somebody's saying is told again, and then on the outer one's word."""
    found = [f for f in found if f.rule != "according" or f.source is None or _goes_by(f.source, table)]
    _over_sayings(found, table)
    heads = {finding.head.i for finding in found}
    holders: dict[int, list[Finding]] = {}
    for finding in found:
        for i in finding.contents & heads:
            if i != finding.head.i:
                holders.setdefault(i, []).append(finding)
    out = []
    for finding in found:
        around = [f for f in holders.get(finding.head.i, []) if _holds(f, finding)]
        around = [f for f in around if not _cites(f, finding, table) and not _an_aside(finding, f)]
        if not around or (_beside(finding) and _telling(finding, table)):
            out.append(finding)
        elif all(_told_again(finding, outer, table) for outer in around):
            finding.outer = min(around, key=lambda f: (len(f.contents), f.head.i))
            _reach_tag(finding, finding.outer)
            out.append(finding)
    kept = [f for f in out if f.contents and not any(_only_hands_on(f, one, table) for one in out)]
    for finding in kept:
        outer = finding.outer
        if outer is not None and outer not in kept and outer.source is not None and _nameless(outer.source, table):
            finding.outer = outer.outer  # "local media": a press that nobody names is nobody to go back to
    return kept


def _nameless(source: Token, table: Cues) -> bool:
    """Whether a press has no name and no country: "local media", but not "Danish radio" or "the agency"."""
    return table.has("chain.nameless", source.lemma) and not any(c.ent for c in source.children)


def _only_hands_on(outer: Finding, inner: Finding, table: Cues) -> bool:
    """Whether an outlet's report is nothing but what another says: the inner one has it in its chain."""
    if inner.outer is not outer or outer.source is None:
        return False
    reports = _outlet(outer.source) and outer.head.lemma == "report"
    if not (reports or is_outlet(outer.source, table) or table.has("chain.media", outer.source.lemma)):
        return False
    return len(outer.contents - inner.contents - inner.cue - inner.source_tokens) <= REST


def _cites(outer: Finding, inner: Finding, table: Cues) -> bool:
    """Whether the outer one only points to who says it: "cited a report that said …", which the relay tells of."""
    lemma = outer.head.lemma
    if inner.source is None or not (table.has("chain.citing", lemma) or table.has("chain.pointing", lemma)):
        return False
    cited = renamed(stands_for(inner.source))
    return cited is not inner.source and outer.head in {cited.head, cited.head.head}


def _beside(finding: Finding) -> bool:
    """Whether an attribution is told beside another: "the ministry said it was ready, as Park vowed to go on"."""
    mark = finding.head.child("mark") if finding.head.dep == "advcl" else None
    if mark is None or mark.lower not in BESIDE:
        return False
    tokens = finding.head.sentence.tokens
    at = mark.i - tokens[0].i  # "after" tells what happened, with or without a comma before it
    at -= at > 0 and tokens[at - 1].lower == "even"
    return mark.lower == "after" or at == 0 or tokens[at - 1].text == ","


def _over_sayings(found: list[Finding], table: Cues) -> None:
    """Lifts who closes or opens a sentence over its sayings: "Park said it was over, according to the agency".

    Parsers hang "according to" on the clause that is said, and "…, the agency reported" anywhere.
    """
    sentences: dict[int, list[Finding]] = {}
    for finding in found:
        sentences.setdefault(finding.head.sentence.row.first, []).append(finding)
    for here in sentences.values():
        for closing in here:
            mine = _at_the_edge(closing, table) if len(here) > 1 else None
            if mine is None or _on_their_word(closing, here, mine, table):
                continue
            said = [f for f in here if f is not closing and f.rule != "according" and f.head.i not in mine]
            for inner in said:
                if inner.head.dep in MAIN and _telling(inner, table) and _teller(inner, table):
                    inner.contents -= mine
                    closing.contents |= inner.contents | inner.cue | inner.source_tokens
            closing.contents -= mine


def _on_their_word(closing: Finding, here: list[Finding], mine: set[int], table: Cues) -> bool:
    """Whether an outlet's report closes with whose word it goes by: "Radio Nine said it was over, according to Park".

    Then the outlet hands on what that one says. Behind anybody else's words, "according to" says who retells them.
    """
    if closing.rule != "according" or closing.source is None or is_outlet(closing.source, table):
        return False
    if closing.head.i == closing.head.sentence.row.first:
        return False
    outlet = next(
        (
            f
            for f in here
            if f.rule in {"verb:clause", "verb:tag", "direct"}
            and f.head.i not in mine
            and f.head.dep in MAIN
            and f.source is not None
            and is_outlet(f.source, table)
            and _telling(f, table)
        ),
        None,
    )
    if outlet is None or not outlet.contents - mine:
        return False
    closing.contents = outlet.contents - mine
    outlet.contents |= mine
    return True


def _at_the_edge(finding: Finding, table: Cues) -> set[int] | None:
    """The tokens of "…, according to X", "…, X reported" or "According to X, …" at a sentence's end or beginning.

    Only of somebody who hands on what others say.
    """
    head, source = finding.head, finding.source
    tokens, floor = head.sentence.tokens, head.sentence.row.first
    if source is None or len(tokens) > LONGEST:
        return None
    if finding.rule == "according" and _goes_by(source, table):
        begin, mine = head.i, below(head)
        if begin == floor:
            return mine
    elif not can_speak(source, table):
        return None
    elif finding.rule in {"verb:clause", "verb:tag", "direct"} and table.has("chain.telling", table.lemma(head)):
        behind = source.i > head.i and is_outlet(source, table)
        if (source.i > head.i and not behind) or max(finding.contents, default=0) > head.i:
            return None
        if not (_outlet(source) or table.has("sources.bodies", source.lemma)):
            return None
        begin = head.i if behind else min(finding.source_tokens | {source.i})
        mine = {head.i} | finding.source_tokens if behind else set(range(begin, head.i + 1))
        mine = mine.union(*(below(c) for c in head.children if c.i > head.i and c.dep in LOOSE))
    else:
        return None
    before = {t.text for t in tokens[max(0, begin - floor - 2) : begin - floor]}
    if "," not in before or any(t.i >= begin and t.i not in mine and t.pos != "PUNCT" for t in tokens):
        return None
    return {t.i for t in tokens if t.i >= begin}


def _goes_by(source: Token, table: Cues) -> bool:
    """Whether words can be somebody's "according to" this: a person, a body, a recording, but not a plan or a day."""
    if can_speak(source, table):
        return True
    if source.ent in {"DATE", "TIME", "MONEY", "PERCENT"} or table.has("chain.measures", source.lemma):
        return False
    if table.has("chain.norms", source.lemma) and not source.children:
        return False
    return source.pos in {"NOUN", "ADJ"} or source.tag == "CD"


def _outlet(source: Token) -> bool:
    """Whether a name may be an outlet's; the pipeline takes some for works or places."""
    return source.pos == "PROPN" and source.ent not in {"PERSON", "GPE", "NORP", "LOC"}


def _holds(outer: Finding, inner: Finding) -> bool:
    """Whether one stands inside the other; of two that stand in each other the longer is the outer."""
    if outer.head.i not in inner.contents:
        return True
    return (len(outer.contents), outer.head.i) > (len(inner.contents), inner.head.i)


def _reach_tag(inner: Finding, outer: Finding) -> None:
    """Gives the clause its tail back that a parser hung on the cue behind it: "… in its next budget, NHK reported"."""
    if outer.rule != "verb:tag" or inner.rule != "verb:clause":
        return
    end = max(inner.contents)
    if inner.head.i < end:
        inner.contents |= {i for i in outer.contents if i > end}


def _told_again(inner: Finding, outer: Finding, table: Cues) -> bool:
    if outer.rule == "post":
        return inner.source is not None and _teller(inner, table) and _telling(inner, table)
    if outer.rule == "noun:clause" and not _account(outer, inner, table):
        return False
    if outer.rule not in REPORTED or outer.source is None or inner.source is None:
        return False
    if inner.head.i in outer.quoted and not inner.within:
        return False
    if table.has("sources.polls", outer.source.lemma) and outer.rule != "according":
        return False
    if outer.rule not in {"according", "noun:clause"} and not (_says(outer.head, table) or _shows(outer, table)):
        return False
    if _only_asked_for(inner, outer, table):
        return False
    if len(inner.contents) == 1 and next(iter(inner.contents)) in _pronouns(inner):
        return False
    if not _teller(inner, table) or not _teller(outer, table):
        return False
    return _telling(inner, table) or (impersonal(outer.source, table) and _holding(inner, table))


def _an_aside(inner: Finding, outer: Finding) -> bool:
    """Whether the outer one tells of other words: "Park said it (late, many say)", "…, one said, while …, two said"."""
    first = inner.head.sentence.row.first
    tokens = inner.head.sentence.tokens
    if inner.head.i > outer.head.i or len(tokens) > LONGEST:
        return False
    between = [t.text.lower() for t in tokens[inner.head.i - first : outer.head.i - first]]
    return between.count("(") > between.count(")") or bool({"while", "whereas"} & set(between))


def _account(outer: Finding, inner: Finding, table: Cues) -> bool:
    """Whether a noun is somebody's account of what another said, and its clause no mere relative one."""
    relative = inner.source is not None and inner.source.lower in RELATIVE
    return table.has("chain.accounts", outer.head.lemma) and not relative


def _only_asked_for(inner: Finding, outer: Finding, table: Cues) -> bool:
    """Whether a saying is what the outer one asks for: "demanded that both candidates promise to stay out"."""
    if inner.head.tag not in {"VB", "VBP"} or inner.head.head is not outer.head or inner.head.dep != "ccomp":
        return False
    return table.force.get(table.lemma(outer.head)) in {"request", "demand", "offer"}


def _holding(inner: Finding, table: Cues) -> bool:
    """Whether somebody believes or fears that something is so."""
    head = inner.head
    if inner.source is not None and inner.source.lower in {"he", "she"}:
        return False  # a body's "he" is most often the speaker himself
    return inner.rule == "verb:clause" and table.has("chain.holding", table.lemma(head)) and _took_place(head)


def _pronouns(finding: Finding) -> set[int]:
    return {t.i for t in finding.head.sentence.tokens if t.pos == "PRON"}


def _teller(finding: Finding, table: Cues) -> bool:
    """Whether somebody speaks, and no "that" or "we"; whoever says that something is so does."""
    if finding.source is None:
        return False
    who = stands_for(finding.source)
    if who.pos == "PRON":
        return who.lower not in FIRST_AND_SECOND | NOBODY
    if who.pos == "NUM":
        return who.child("det") is not None or (who.lower == "one" and any(c.lower == "of" for c in who.children))
    if who.pos == "NOUN" and not who.ent and not _speaks(who, table):
        return False
    if who.ent in {"PERCENT", "CARDINAL"} and not table.has("sources.groups", who.lemma):
        return False
    return finding.frame in PLAIN or finding.rule == "according" or is_somebody(who, table)


def _speaks(noun: Token, table: Cues) -> bool:
    """Whether a common noun may be somebody: no test, market or crash, whose "warning" is a figure of speech."""
    return not table.has("chain.things", noun.lemma)


def _shows(finding: Finding, table: Cues) -> bool:
    """Whether a document holds what it says: "documents showed that the envoy had promised it"."""
    source = finding.source
    return (
        source is not None
        and finding.rule in {"verb:clause", "verb:tag"}
        and table.has("chain.showing", table.lemma(finding.head))
        and table.has("sources.documents", source.lemma)
        and not table.has("chain.mute", source.lemma)
        and _took_place(finding.head)
    )


def _says(head: Token, table: Cues) -> bool:
    return table.has("chain.telling", table.lemma(head))


def _telling(inner: Finding, table: Cues) -> bool:
    """Whether an attribution is a saying that took place."""
    if inner.rule == "according":
        return True
    head = inner.head
    if head.pos == "NOUN":
        verb = head.head
        if table.has("chain.unsaid", head.lemma) and verb.lemma != "announce":
            return False
        lends = inner.rule.startswith("noun:") and verb.i in inner.cue and table.has("chain.lending", verb.lemma)
        return lends and _took_place(verb)
    if passive(head) and agent(head) is None and inner.frame != "quoted-as":
        return False
    if inner.rule == "verb:infinitive" and table.has("chain.accepting", head.lemma):
        return False  # "said the two had agreed to meet": what they did, and no words of theirs
    if inner.rule == "verb:object" and (
        table.has("deeds.menaces", head.lemma) or table.has("chain.pointers", head.lemma)
    ):
        return False
    held = inner.rule == "verb:object" and head.tag == "VBG" and inner.source is not None
    if held and inner.source is not None and table.has("sources.documents", inner.source.lemma):
        return False  # "an email offering free seats": what is in it, and no words of its own
    if inner.rule == "verb:make-clear" or _shows(inner, table):
        return _took_place(head)
    if inner.quoted and table.has("chain.crying", table.lemma(head)):
        return _took_place(head)
    return _says(head, table) and _took_place(head)


def _took_place(verb: Token) -> bool:
    """Whether a verb tells what was done, not what was not, what would be or the means of something else."""
    if verb.child("neg") is not None:
        return False
    if verb.tag in {"VB", "MD"} and not any(c.dep == "aux" and c.lemma == "do" for c in verb.children):
        return False
    if verb.tag == "VBG" and verb.dep == "pcomp" and verb.head.lower != "as":
        return False
    phase = verb.head if verb.dep == "xcomp" and verb.tag == "VBG" else None
    if phase is not None and any(c.dep == "aux" and c.tag in {"MD", "TO"} for c in phase.children):
        return False  # "could start calling out"
    if any(c.dep == "mark" and c.lower in CONDITIONS for c in verb.children) or verb.head.lower in PROVIDED:
        return False
    return not any(c.dep == "aux" and c.tag in {"MD", "TO"} for c in verb.children)
