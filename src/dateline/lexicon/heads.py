"""Whether a title is that of somebody who stands for a whole state: "president", not "vice president"."""

from __future__ import annotations

import re
from functools import lru_cache

from dateline.lexicon import tables

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@lru_cache(maxsize=1 << 12)
def heads_a_state(title: str) -> bool:
    """Whether a title ends in a head of state's or government's, with no word before that takes it back."""
    words = _WORD.findall(title.lower())
    if not words or not tables.words("plans", "heads.not").isdisjoint({*words, *words[0].split("-")}):
        return False
    titles = tables.words("plans", "heads.titles")
    return words[-1] in titles or " ".join(words[-2:]) in titles
