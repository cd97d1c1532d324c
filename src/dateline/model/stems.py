"""Whether two words are one but for their endings: "release" and "released", "invite" and "invitation"."""

from __future__ import annotations

LEAST = 4
"""Letters that two such words share at least."""
ENDING = 2
"""Letters of the shorter word that may be its ending: "invi-te", "invi-tation"."""


def same_stem(left: str, right: str) -> bool:
    """Whether two lemmas in lower case are equal, or share all but an ending of the shorter one."""
    short = min(len(left), len(right))
    size = max(LEAST, short - ENDING)
    return left == right or (short >= LEAST and left[:size] == right[:size])
