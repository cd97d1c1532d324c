"""Bylines → names: "By Jane Roe and John Doe, Staff Writers" is two people and no job."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from dateline.ingest.lines import fold
from dateline.lexicon.tables import words

NAME_MAX = 80
MOST_NAMES = 40

_BY = re.compile(
    r"^(?:(?:story|reporting|report|written|words|text|compiled|posted|analysis|opinion)\s+)?by\b:?\s*", re.I
)
_SPLIT = re.compile(r"\s*(?:[;|•·\n]|\s+/\s+|,\s*(?:and|with)\s|,|\s+and\s+|\s+&\s+|\s+with\s+)\s*", re.I)
_ADDRESS = re.compile(r"\(?\S{1,64}@\S{1,64}\)?|https?://\S{1,300}|(?<!\w)@\w{1,30}")
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]{0,80}[)\]]\s*")
_PLACE_OF = re.compile(r"\s+(?:in|at|for|from|of)\s+(?:the\s+)?[A-Z].{0,60}$")
_SUFFIX = {"jr", "sr", "ii", "iii", "iv", "phd", "ph.d", "md", "m.d"}


def names(value: str | Sequence[str], *, outlet: str | None = None) -> tuple[str, ...]:
    """The people (or agencies) that a byline names, in order, each once.

    `value` is one string, to be split, or a list of them. Jobs, addresses, "By", places ("in Seoul") and the outlet's
    own name beside a person's are left out.
    """
    parts = [value] if isinstance(value, str) else list(value)[:MOST_NAMES]
    found: dict[str, str] = {}
    for part in parts:
        for name in _split(part[:2000]):
            if len(found) < MOST_NAMES:
                found.setdefault(fold(name), name)
    own = fold(outlet) if outlet else None
    if len(found) > 1 and own:
        found.pop(own, None)
    return tuple(found.values())


def is_job(text: str) -> bool:
    """Whether this is the description of a job: its last word (or last but one) is in the table."""
    parts = fold(text).strip(" .").split()
    jobs = words("ingest", "people.jobs")
    return 0 < len(parts) <= 7 and (parts[-1] in jobs or " ".join(parts[-2:]) in jobs or parts[0] in jobs)


def looks_like_a_name(text: str, most: int = 4) -> bool:
    """Two to `most` words with capitals, particles aside, and no digits."""
    parts = text.split()
    particles = words("ingest", "people.particles")
    if not 2 <= len(parts) <= most or any(c.isdigit() for c in text):
        return False
    return all(
        p in particles or (p[0].isupper() and p.strip(".'’-").replace("-", "").isprintable()) for p in parts
    ) and parts[0].lower() not in words("ingest", "people.no_names")


def _of_template(name: str) -> bool:
    """Whether a name is a page template's: "Backgroundurl Avatar_Large"; a Count before a name is a person."""
    parts = fold(name).split()
    return "_" in name or parts[-1] in words("ingest", "people.template") or parts[0] == "backgroundurl"


def _split(text: str) -> Iterable[str]:
    bare = _BRACKETS.sub(" ", _ADDRESS.sub(" ", text)).strip(" .,;|-–—•\n\t")
    bare = _BY.sub("", bare)
    pieces = [piece.strip(" .,;|-–—•\n\t") if not piece.strip().endswith(("Jr.", "Sr.")) else piece.strip()
              for piece in _SPLIT.split(bare)]  # fmt: skip
    kept: list[str] = []
    for piece in pieces:
        if kept and fold(piece).rstrip(".") in _SUFFIX:
            kept[-1] = f"{kept[-1]} {piece}"
            continue
        name = _PLACE_OF.sub("", _BY.sub("", piece)).strip()
        if not name or len(name) > NAME_MAX or not any(c.isalpha() for c in name):
            continue
        if is_job(name) or fold(name) in words("ingest", "people.no_names") or _of_template(name):
            continue
        kept.append(" ".join(name.split()))
    return kept
