"""Python's collector of cycles, set aside while many small objects are made."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_cycles_sought() -> Iterator[None]:
    """Without it: reading and merging make millions of small objects and no cycles, and it would walk them all."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
