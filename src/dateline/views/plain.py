"""Text made fit to be shown: what a report may hold must not move a cursor, reverse a line or break a file."""

from __future__ import annotations

_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
_OVERRIDES = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
_SPACES = dict.fromkeys((0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029), " ")
_CONTROLS = {c: chr(0x2400 + c) for c in range(0x20)} | {0x7F: "\u2421"} | dict.fromkeys(range(0x80, 0xA0), "\ufffd")

_LINE = {**_CONTROLS, **_SPACES, **_SURROGATES, **_OVERRIDES}
_MARKUP = {
    **{c: "\ufffd" for c in _CONTROLS if c not in (0x09, 0x0A, 0x0D)},
    **_SURROGATES,
    **dict.fromkeys((0xFFFE, 0xFFFF), "\ufffd"),
}


def line(text: str, limit: int | None = None) -> str:
    """One line for a terminal or a table: white space folded, control characters as their pictures (`␛`).

    Overrides of the writing direction are dropped, lone surrogates replaced. Past `limit` characters it is cut at a
    word and ends in `…`.
    """
    plain = text if text.isprintable() else text.translate(_LINE)  # what is printable holds none of these
    folded = " ".join(plain.split())
    return folded if limit is None else shortened(folded, limit)


def undirected(text: str) -> str:
    """Text without overrides of the writing direction, which would turn what stands beside it."""
    return text.translate(_OVERRIDES)


def shortened(text: str, limit: int) -> str:
    """At most `limit` characters (2 or more), cut between words where there is a gap in its second half."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    gap = cut.rfind(" ")
    return cut[: gap if gap > limit // 2 else limit - 1].rstrip(" ,;:") + "…"


def markup(text: str) -> str:
    """Text as HTML allows it: what no page may hold becomes U+FFFD, one character for one. It is not yet escaped."""
    return text.translate(_MARKUP)


def listed(names: list[str] | tuple[str, ...], *, most: int = 0) -> str:
    """`A`, `A and B`, `A, B and C`; past `most` (where given) `A, B and 3 more`."""
    if most and len(names) > most:
        return f"{', '.join(names[:most])} and {len(names) - most} more"
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def counted(number: int, one: str, many: str = "") -> str:
    """`1 report`, `2 reports`, `1,204 reports`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
