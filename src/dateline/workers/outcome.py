"""What comes back for one input, and what every worker promises."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from dateline.errors import InputError
from dateline.model import Raw, Reading


@dataclass(frozen=True, slots=True)
class Outcome:
    """One input and its reading, or the reason why there is none."""

    raw: Raw
    result: Reading | InputError


class Worker(Protocol):
    """Reads inputs; outcomes come in the order of the inputs, whatever the parallelism."""

    def read(self, raws: Iterable[Raw]) -> Iterator[Outcome]:
        """One outcome an input. Inputs are taken as they are needed, a bounded number ahead."""
        ...
