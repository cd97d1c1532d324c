"""Where the corpora and the gold readings are: they stay outside the repository."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Self

REPOSITORY = Path(__file__).resolve().parent.parent
_BESIDE = REPOSITORY.parent / "shared"


@dataclass(frozen=True, slots=True)
class Folders:
    """Both folders; a folder that is not there makes its sets be skipped by name."""

    corpora: Path
    gold: Path

    @classmethod
    def given(cls, corpora: Path | None, gold: Path | None) -> Self:
        """The folders as given, else from DATELINE_CORPORA and DATELINE_GOLD, else `../shared` of the repository."""
        return cls(
            corpora or _from_environment("DATELINE_CORPORA") or _BESIDE / "corpora",
            gold or _from_environment("DATELINE_GOLD") or _BESIDE / "gold",
        )


def _from_environment(name: str) -> Path | None:
    value = os.environ.get(name)
    return Path(value) if value else None
