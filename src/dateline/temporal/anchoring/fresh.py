"""The news itself: what a headline or a first sentence tells as just done happened that day or the day before.

A narrow rule on thin evidence: in ten labelled reports it dates a handful of events. Widen it only with more.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import islice

from dateline.lexicon.tables import words
from dateline.model import Basis, EventRecord, Moment, Parse, SectionKind, Sentence, Status, Token, Why, as_day
from dateline.temporal.anchoring.asides import another_time
from dateline.temporal.anchoring.narrated import counts_from_before
from dateline.temporal.anchoring.owned import Hung, own_subject
from dateline.temporal.calendar.cells import moved

BEGINNING = words("anchoring", "fresh.beginning")
"""Verbs whose infinitive or gerund is what is under way: "has begun dropping food"."""
HABITUAL = words("anchoring", "uttered.habitual")
PICTURES = words("anchoring", "fresh.pictures")
SHOWN_AS = words("anchoring", "fresh.shown_as")
LEAD = 2
"""Sentences of the body that tell the news itself."""
FRESH = Why("anchor.fresh", "the news of the report itself")


def is_fresh(event: EventRecord, parse: Parse, hung: Hung, today: date) -> bool:
    """Whether an event without a time of its own is the report's news: told by the main clause of headline or lead.

    What is joined to a dated act is told after that: "was detained in April and accused of spying".
    """
    if event.status is not Status.OCCURRED or event.historical:
        return False
    head = parse.head_of(event.trigger)
    return head is not None and is_news(head, parse, hung, today)


def is_news(head: Token, parse: Parse, hung: Hung, today: date) -> bool:
    """Whether a verb without a time tells the news itself, whatever is told by it: an act, or a saying."""
    if head.pos != "VERB":
        return False
    sentence = head.sentence
    if counts_from_before(head) or another_time(head) or _behind_dated(head, hung, today):
        return False
    if _before_it(head) or _of_a_picture(sentence) or (_is_present(head) and _again_and_again(head)):
        return False
    if sentence.kind is not SectionKind.HEADLINE:
        body = (s for s in parse.sentences if s.kind is not SectionKind.HEADLINE and tells(s))
        if all(s is not sentence for s in islice(body, LEAD)):
            return False
    return _main(head) or _just_done(head) or _beside(head) or _begun(head) or _meanwhile(head)


def tells(sentence: Sentence) -> bool:
    """Whether a sentence tells anything: a line with a name or a paper's title has no verb."""
    return any(token.pos in ("VERB", "AUX") for token in sentence.tokens)


def _behind_dated(verb: Token, hung: Hung, today: date) -> bool:
    """Whether a verb without a subject is joined to one that is dated before the news."""
    eve = moved(today, -1) or today
    while verb.dep == "conj" and verb.head is not verb and not own_subject(verb):
        verb = verb.head
        if any(g.moment.latest is not None and as_day(g.moment.latest) < eve for g in hung.get(verb.i, ())):
            return True
    return False


def _before_it(verb: Token) -> bool:
    """Whether it lies before the news: "officials had already warned them"."""
    return any(c.lower in ("had", "'d") and c.dep == "aux" for c in verb.children) and verb.tag == "VBN"


def _is_present(verb: Token) -> bool:
    return verb.tag in ("VBZ", "VBP")


def _again_and_again(verb: Token) -> bool:
    """Whether a present tells of no one day: "the agency regularly shoots down drones"."""
    return any(c.dep == "advmod" and c.lower in HABITUAL for c in verb.children)


def _of_a_picture(sentence: Sentence) -> bool:
    """Whether a picture is described, which may be of any age: "Kim gives guidance, in this undated photo"."""
    return any(
        token.lower in PICTURES and any(c.lower in SHOWN_AS for c in token.lefts)
        for token in sentence.tokens
        if token.pos in ("NOUN", "PROPN")
    )


def _begun(verb: Token) -> bool:
    """What the main verb says has begun: "has begun dropping food", "started to withdraw"."""
    above = verb.head
    fits = verb.dep == "xcomp" and above.lemma in BEGINNING and above.tag in ("VBD", "VBN")
    return fits and not _before_it(above) and _main(above)


def _meanwhile(verb: Token) -> bool:
    """What was done beside the news itself: "shelling went on as envoys met in Geneva"."""
    marked = any(c.lower == "as" and c.dep == "mark" for c in verb.lefts)
    above = verb.head
    return marked and verb.dep == "advcl" and verb.tag == "VBD" and above.head is above and above.pos in ("VERB", "AUX")


def _just_done(verb: Token) -> bool:
    """A present perfect in what the main clause says: "said that three men have been freed"."""
    above = verb.head
    perfect = any(c.lower in ("has", "have", "'ve") and c.dep in ("aux", "auxpass") for c in verb.children)
    return perfect and verb.dep == "ccomp" and above.pos == "VERB" and above.tag in ("VBD", "VBZ", "VBP")


def _beside(verb: Token) -> bool:
    """A participle that goes with the main clause: "condemned the test, calling on all sides …"."""
    marked = any(c.dep in ("mark", "prep", "advmod", "nsubj") for c in verb.lefts)
    return verb.dep == "advcl" and verb.tag == "VBG" and not marked and verb.head.head is verb.head and _main(verb.head)


def _main(verb: Token) -> bool:
    """Whether a verb heads a main clause, told in the past, the perfect or a headline's present."""
    top = verb
    while top.dep == "conj" and top.head is not top:
        top = top.head
    if top.tag == "VBD" and _is_present(verb):
        return False  # a plural noun, most often: "lashed out at the raids and reports of others"
    return top.head is top and verb.tag in ("VBD", "VBN", "VBZ", "VBP")


def fresh(bound: Moment, today: date) -> Moment:
    """That day or the day before; `bound` is what was known already."""
    eve = moved(today, -1)
    reason = f"the news of a report of {today.isoformat()}: that day or the day before"
    made = Moment.days(eve, today, basis=Basis.PUBLICATION, reason=reason)
    met = bound.meet(made)
    return replace(made, earliest=met.earliest, latest=met.latest) if met is not None else bound
