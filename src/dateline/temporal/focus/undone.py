"""Days by which something was to be done and was not: "the talks planned for Friday did not take place" looks back."""

from __future__ import annotations

from itertools import islice

from dateline.model import Token

STEPS = 8
MOST = 60
"""Words of a verb's own that are looked at."""
_SUBJECTS = ("nsubj", "nsubjpass")


def came_to_nothing(token: Token) -> bool:
    """Whether the clause of a time tells what was to be, and the sentence in the past that it was not.

    "Were to meet on Friday but never did", "failed to turn up on Friday"; what was called off may lie ahead still.
    """
    for above in islice(token.ancestors(), STEPS):
        if above.pos not in ("VERB", "AUX"):
            continue
        if above.dep in ("acl", "relcl"):
            noun = above.head
            return noun.dep in _SUBJECTS and _denied(noun.head)
        outer = above
        while outer.dep == "xcomp" and outer.head.pos in ("VERB", "AUX"):
            outer = outer.head
            if outer.lemma == "fail" and outer.tag == "VBD":
                return True
        return outer is not above and any(_denied(c) for c in islice(outer.children, MOST) if c.dep == "conj")
    return False


def _denied(verb: Token) -> bool:
    """Whether a verb tells in the plain past that it was not done: "did not take place", "never met"."""
    if verb.pos not in ("VERB", "AUX"):
        return False
    own = list(islice(verb.children, MOST))
    if not any(c.dep == "neg" or c.lower == "never" for c in own):
        return verb.lemma == "fail" and verb.tag == "VBD"
    return verb.tag == "VBD" or any(c.lower == "did" and c.dep == "aux" for c in own)
