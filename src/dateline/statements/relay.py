"""Who hands somebody's words on: "CNN reported, quoting a source", "Quoting officials, NBC said", "…, cited by Yonhap".

Whoever is merely told ("Park told CNN", "in an interview with CNN") hands nothing on: he is spoken to.
"""

from __future__ import annotations

from dateline.model import Token
from dateline.statements.clause import agent, below, complement, own_subject, passive
from dateline.statements.cues import Cues
from dateline.statements.finding import Finding
from dateline.statements.press import is_outlet
from dateline.statements.who import can_be_cited, can_speak, impersonal, renamed, stands_for


def hand_on(finding: Finding, table: Cues) -> None:
    """Finds who hands the words on: moves the origin into the source's place, and who cites it into `via`."""
    head = finding.head
    if finding.rule == "according" and _according_citing(finding, table):
        return
    if finding.source is None or head.pos not in {"VERB", "AUX"}:
        _cited_by(finding, table)
        return
    if any(
        rule(finding, table) for rule in (_quoted_as, _quoted_saying, _doing_as, _its_words, _opens, _citing, _cites)
    ):
        return
    _carried(finding, table)
    _cited_by(finding, table)


def _quoted_as(finding: Finding, table: Cues) -> bool:
    """ "The agency quoted Park as saying …", and passive "Park was quoted by the agency as saying …"."""
    head = finding.head
    if not table.has("chain.quoting", head.lemma):
        return False
    origin, saying = head.child("dobj"), _as(head)
    if saying is None or not (finding.frame == "quoted-as" or finding.quoted):
        return False
    citing = (
        own_subject(head)
        if not passive(head)
        else agent(head) or _where(head, table) or _by(saying) or _where(saying, table)
    )
    if finding.frame != "quoted-as" and origin is not None and citing is not None and origin.i > head.i:
        _moved(finding, origin, below(origin))
        finding.cue |= {saying.i, saying.head.i}
        finding.contents -= below(head) - finding.quoted
    if citing is not None and finding.source is not None and citing.i not in below(finding.source):
        finding.via.append(citing)
    return True


def _quoted_saying(finding: Finding, table: Cues) -> bool:
    """ "Park was quoted by the agency saying …": the clause is Park's, wherever a parser hangs "saying"."""
    saying = finding.head
    if saying.tag != "VBG" or saying.dep not in {"advcl", "xcomp", "ccomp", "acl", "conj"}:
        return False
    cite = saying.head if saying.head.pos == "VERB" else saying.head.head.head
    if not table.has("chain.citing", cite.lemma) or not passive(cite) or cite.i > saying.i:
        return False
    origin, by = own_subject(cite), agent(cite) or _where(cite, table)
    if origin is None or by is None or not is_outlet(by, table):
        return False
    _moved(finding, origin, below(origin))
    finding.cue |= {cite.i, *(c.i for c in cite.children if c.dep == "auxpass")}
    finding.via.append(by)
    finding.spent.add(cite.i)
    return True


def _by(saying: Token) -> Token | None:
    """Who is behind "by", where a parser hangs it on "saying": "was quoted as saying by the agency"."""
    return next((c.child("pobj") for c in saying.children if c.dep in {"prep", "agent"} and c.lower == "by"), None)


def _where(cite: Token, table: Cues) -> Token | None:
    """The outlet in which somebody is quoted: "was quoted in the Herald as saying"."""
    for child in cite.children:
        medium = child.child("pobj") if child.dep == "prep" and child.lower in {"in", "on", "by"} else None
        if medium is not None and is_outlet(medium, table):
            return medium
    return None


def _doing_as(finding: Finding, table: Cues) -> bool:
    """ "The paper quoted Park as scoffing at the offer": the scoffing is Park's."""
    prep = finding.head.head
    cite = prep.head
    if prep.lower != "as" or finding.head.dep != "pcomp" or not table.has("chain.citing", cite.lemma):
        return False
    by = agent(cite) if passive(cite) else own_subject(cite)
    origin = own_subject(cite) if passive(cite) else cite.child("dobj")
    if origin is None:
        return False
    _moved(finding, origin, below(origin))
    finding.cue |= {cite.i, prep.i}
    if by is not None:
        finding.via.append(by)
    return True


def _as(cite: Token) -> Token | None:
    return next((s for c in cite.children if c.dep == "prep" and c.lower == "as" and (s := c.child("pcomp"))), None)


def _its_words(finding: Finding, table: Cues) -> bool:
    """ "The paper quotes a report that the port was closed": the clause is the report's."""
    if finding.rule != "verb:object" or not table.has("chain.citing", finding.head.lemma) or finding.source is None:
        return False
    thing = next((c for c in finding.head.children if c.dep == "dobj" and c.i > finding.head.i), None)
    if thing is None or not table.has("sources.documents", thing.lemma):
        return False
    clause = next((c for c in thing.children if c.dep in {"acl", "ccomp", "relcl"} and c.child("mark")), None)
    if clause is None or own_subject(clause) is None:
        return False
    words = complement(clause)
    finding.via.append(finding.source)
    finding.contents = words
    finding.source, finding.source_tokens = thing, below(thing, [clause])
    return True


def _opens(finding: Finding, table: Cues) -> bool:
    opening = _opening(finding.head, table)
    if opening is None or opening.i in finding.source_tokens or finding.source is None:
        return False
    finding.via.append(finding.source)
    _moved(finding, opening, {i for i in below(opening) if i > finding.head.sentence.row.first})
    return True


def _citing(finding: Finding, table: Cues) -> bool:
    """ "CNN reported, quoting a source", "CNN, quoting a source, reported".

    A person, or a body that points to a document, cites it for what are still his own words.
    """
    source = finding.source
    if source is None or source.ent == "PERSON" or source.lower in {"he", "she", "i", "we", "they"}:
        return False
    report = _citing_subject(finding, table)
    if report is not None:
        finding.via.append(report)
        return True
    if table.has("chain.unnamed", source.lemma):
        return False
    tail = [c for t in finding.head.children if t.dep == "ccomp" and t.i > finding.head.i for c in t.children]
    for child in (*finding.head.children, *source.children, *tail):
        if child.dep not in {"advcl", "prep", "xcomp", "acl"} or child.tag != "VBG":
            continue
        its_own = child.dep == "acl" and child.head is source and impersonal(source, table)
        if not table.has("chain.citing", child.lemma) or not (its_own or _after_a_comma(child)):
            continue
        origin = child.child("dobj", "pobj")
        if origin is not None and table.has("sources.documents", origin.lemma) and not impersonal(source, table):
            continue
        if origin is not None and can_be_cited(origin, table) and origin.head is child:
            finding.via.append(source)
            finding.contents -= below(child)
            _moved(finding, origin, below(origin) - finding.contents)
            finding.spent.add(child.i)
            return True
    return False


def _citing_subject(finding: Finding, table: Cues) -> Token | None:
    """Who cites, where parsers take the origin for the subject: "*a radio report* citing two diplomats said"."""
    first = min(finding.source_tokens, default=0)
    for child in finding.head.children:
        if child.dep != "nsubj" or child is finding.source:
            continue
        citing = next((c for c in child.children if _cites_in(c, table) and c.i == first - 1), None)
        if citing is not None:
            finding.spent.add(citing.i)
            return child
    return None


def _according_citing(finding: Finding, table: Cues) -> bool:
    """ "according to Radio Nine, citing officials, …": the officials' words, by way of the radio."""
    source = finding.source
    if source is None or not finding.source_tokens:
        return False
    if source.ent == "PERSON" or table.has("chain.unnamed", source.lemma):
        return False
    sentence = source.sentence
    at = max(finding.source_tokens) + 1 - sentence.row.first
    after = sentence.tokens[at : at + 2]
    cite = next((t for t in after if table.has("chain.citing", t.lemma) and t.tag == "VBG"), None)
    inside = (
        cite
        if cite is not None
        else next((c for t in source.subtree() for c in t.children if _cites_in(c, table)), None)
    )
    if inside is None:
        return False
    origin = inside.child("dobj", "pobj") or (
        inside.head if inside.dep == "amod" and inside.head.i > inside.i else None
    )
    if origin is None or not can_be_cited(origin, table):
        return False
    finding.via.append(source)
    finding.contents -= below(inside)
    _moved(finding, origin, {i for i in below(origin) if i > inside.i})
    finding.spent.add(inside.i)
    return True


def _cites_in(token: Token, table: Cues) -> bool:
    return token.dep == "acl" and token.tag == "VBG" and table.has("chain.citing", token.lemma)


def _after_a_comma(token: Token) -> bool:
    at = token.i - token.sentence.row.first
    return at > 0 and token.sentence.tokens[at - 1].text == ","


def _cites(finding: Finding, table: Cues) -> bool:
    """ "The paper cited a report that said …", "pointed to a source who said …": who cites hands it on."""
    if finding.source is None:
        return False
    origin = stands_for(finding.source)
    if origin is finding.source or origin.pos not in {"NOUN", "PROPN"}:
        return False
    origin = renamed(origin)
    cite = origin.head
    prep = cite.lower if origin.dep == "pobj" else ""
    cite = cite.head if prep else cite
    by = own_subject(cite)
    if by is None or passive(cite) or origin.dep not in {"dobj", "pobj"}:
        return False
    lemma = cite.lemma
    if table.has("chain.meeting", lemma) and prep in {"", "with", "to"}:
        if not impersonal(by, table) and not any(c.dep == "poss" and c.ent == "ORG" for c in by.children):
            return False
    elif not table.has("chain.pointing" if prep else "chain.citing", lemma) or prep not in {"", "to"}:
        return False
    if not can_speak(by, table):
        return False
    finding.via.append(by)
    return True


def _carried(finding: Finding, table: Cues) -> None:
    """ "a report in which officials said …", "the ministry, via the agency, said …"."""
    head = finding.head
    noun = head.head
    if head.dep == "relcl" and table.has("chain.press", noun.lemma):
        place = next((c for c in head.children if c.dep == "prep" and c.lower in {"in", "to"}), None)
        pronoun = place.child("pobj") if place is not None else None
        if pronoun is not None and pronoun.lower == "which":
            finding.via.append(noun)
            return
    for place in (finding.source, head, head.child("dobj")):
        if place is None:
            continue
        for child in place.children:
            held = child.i in finding.contents and place.dep != "dobj"
            if child.dep == "prep" and child.lower in {"via", "through"} and not held:
                medium = child.child("pobj")
                outlet = finding.source
                if medium is not None and outlet is not None and _reports_through(outlet, medium, table):
                    finding.via.append(outlet)
                    finding.contents -= below(child)
                    _moved(finding, medium, below(medium))
                    return
                if (
                    medium is not None
                    and place.dep != "dobj"
                    and (medium.ent == "ORG" or table.has("chain.media", medium.lemma))
                ):
                    finding.via.append(medium)
                    finding.source_tokens -= below(child)
                    return


def _reports_through(outlet: Token, origin: Token, table: Cues) -> bool:
    """Whether an outlet reports by what somebody said: "the Herald reported the offer via a spokesman"."""
    if is_outlet(origin, table) or not is_outlet(outlet, table):
        return False
    person = origin.ent == "PERSON" or table.has("chain.spokesmen", origin.lemma)
    return person or table.has("chain.unnamed", origin.lemma)


def _moved(finding: Finding, origin: Token, words: set[int]) -> None:
    """Puts the origin into the source's place."""
    finding.source, finding.source_tokens = origin, words


def _opening(head: Token, table: Cues) -> Token | None:
    """The origin in "Quoting officials, the network said": a first word that parsers take for an adjective."""
    tokens = head.sentence.tokens
    if head.dep != "ROOT" or not table.has("chain.opening", tokens[0].lower):
        return None
    stop = next((n for n, t in enumerate(tokens) if t.text == ","), 0)
    inside = tokens[1:stop]
    ids = {t.i for t in inside} | {tokens[0].i}
    for token in inside:
        if (token.head.i not in ids or token.head is tokens[0]) and token.pos in {"NOUN", "PROPN", "PRON"}:
            return token if can_be_cited(token, table) else None
    return None


def _cited_by(finding: Finding, table: Cues) -> None:
    """ "the ministry, cited by Yonhap", "said in a statement carried by the agency"."""
    places = [finding.source] if finding.source is not None else []
    places += [c for place in places for c in place.children if c.dep == "appos"]
    head = finding.head
    aside = _quoted_aside(head, table)
    if aside is not None:
        by = agent(aside)
        if by is not None:
            finding.via.append(by)
            finding.contents -= below(aside)
            finding.spent.add(aside.i)
            return
    thing = head.child("dobj") if finding.rule == "verb:object" else None
    for child in (*head.children, *(thing.children if thing is not None else ())):
        if child.dep == "prep" and (child.i not in finding.contents or finding.rule == "verb:object"):
            noun = child.child("pobj")
            put = noun is not None and (child.lower == "in" and table.has("occasion.nouns", noun.lemma))
            if noun is not None and noun is not finding.source and (put or child.i not in finding.contents):
                places.append(noun)
    if finding.head.lower == "according":
        places.append(head)
    for place in places:
        for child in place.children:
            if child.dep in {"acl", "advcl", "relcl"} and child.tag == "VBN" and table.has("chain.via", child.lemma):
                by = agent(child) or (
                    _in_print(child, table) if place.i in finding.source_tokens else _on_air(child, table)
                )
                if by is not None:
                    finding.via.append(by)
                    finding.source_tokens -= below(child)
                    if place.i in finding.contents and place.dep == "pobj":
                        finding.contents -= below(place.head)
                    finding.spent.add(child.i)
                    return
    by = _after_comma(finding, table)
    if by is not None:
        finding.via.append(by)


def _in_print(cited: Token, table: Cues) -> Token | None:
    """The document or outlet in "workers quoted in the survey", "officials cited in the Herald"."""
    if not table.has("chain.citing", cited.lemma):
        return None
    place = next((c.child("pobj") for c in cited.children if c.dep == "prep" and c.lower == "in"), None)
    if place is None:
        return None
    return place if is_outlet(place, table) or table.has("sources.documents", place.lemma) else None


def _on_air(carried: Token, table: Cues) -> Token | None:
    """The outlet in "in a statement carried on state television"; what somebody has published there is his alone."""
    if not table.has("chain.on_air", carried.lemma):
        return None
    for child in carried.children:
        outlet = child.child("pobj") if child.dep == "prep" and child.lower in {"in", "on"} else None
        if outlet is not None and is_outlet(outlet, table):
            return outlet
    return None


def _quoted_aside(head: Token, table: Cues) -> Token | None:
    """The aside in "he said, quoted by the agency" or "as quoted by the agency, he said"."""
    for child in head.children:
        if child.dep in {"advcl", "acl", "conj"} and child.tag == "VBN" and agent(child) is not None:
            handed = table.has("chain.citing", child.lemma) or table.has("chain.relaying", child.lemma)
            if handed and own_subject(child) is None and child.child("auxpass", "aux") is None:
                first = child.subtree()[0]
                if child.i < head.i or _after_a_comma(first):
                    return child
    return None


def _after_comma(finding: Finding, table: Cues) -> Token | None:
    """Who cites, in "…, cited by the agency" right behind the source, wherever a parser hangs it."""
    if finding.source is None or not finding.source_tokens:
        return None
    sentence = finding.source.sentence
    at = max(finding.source_tokens) + 1 - sentence.row.first
    after = sentence.tokens[at : at + 3]
    if len(after) < 3 or after[0].text != "," or after[1].tag != "VBN" or after[2].lower != "by":
        return None
    return after[2].child("pobj") if table.has("chain.via", after[1].lemma) else None
