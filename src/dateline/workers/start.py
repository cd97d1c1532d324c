"""What a process that reads does first. It imports no room: rooms look tables up as they are imported."""

from __future__ import annotations

import signal

from dateline.lexicon.tables import Added, use


def start(added: Added | None) -> None:
    """Runs once in each process: it goes by its parent's tables, and Ctrl-C is the parent's to handle."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if added is not None:
        use(added)
