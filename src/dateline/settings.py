"""One frozen `Settings`: every limit and choice of a run, with its reason."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from dateline.errors import UsageError

ENGLISH = frozenset({"en", "eng", "english"})
"""How the one language whose reports are read is written; a country may follow (`en-GB`)."""


def is_read(language: str) -> bool:
    """Whether reports in a language are read for what they say. The rules and tables are of English alone."""
    return re.split("[-_]", language.strip().lower(), maxsplit=1)[0] in ENGLISH


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a run may be told.

    Raises `UsageError` when a limit is not positive, or the language is none that is read.
    """

    pipeline: str = "en_core_web_md"
    """The spaCy English pipeline: the one that comes with the install, any installed package's name, or a folder."""

    batch: int = 128
    """Paragraphs parsed at a time, about as many as 16 reports have: 256 reports are slower and take 2.4 GB."""

    batch_characters: int = 80_000
    """Characters parsed at a time, about as many as 16 reports have: a text of brackets has as many tokens as that."""

    remembered: int = 4096
    """Paragraph parses kept in a worker, so that wire copy is parsed once."""

    workers: int = 1
    """Processes that read reports."""

    max_bytes: int = 20_000_000
    """A file or a line of JSON larger than this is refused: no news report is, and time and memory stay bounded."""

    max_characters: int = 400_000
    """A report's text longer than this is refused (a long magazine piece has 60,000)."""

    max_block: int = 6_000
    """A paragraph longer than this many characters is parsed in pieces: the parser's memory grows with its input."""

    published: date | datetime | None = None
    """The publication moment of inputs that do not state one themselves."""

    outlet: str | None = None
    """The outlet of inputs that do not state one themselves."""

    language: str | None = None
    """The language of inputs that do not state one themselves; `en` where nothing is said."""

    def __post_init__(self) -> None:
        for name in ("batch", "batch_characters", "remembered", "workers", "max_bytes", "max_characters", "max_block"):
            value = getattr(self, name)
            if value < 1:
                raise UsageError(f"{name} must be at least 1, not {value}")
        if self.language is not None and not is_read(self.language):
            raise UsageError(f"language {self.language[:40]!r} is not read; dateline reads English alone (en, en-GB)")
