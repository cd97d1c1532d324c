"""Which worker the settings ask for."""

from __future__ import annotations

from dateline.settings import Settings
from dateline.workers.outcome import Worker
from dateline.workers.processes import Processes
from dateline.workers.serial import Serial


def workers(settings: Settings) -> Worker:
    """The worker that the settings ask for."""
    return Serial(settings) if settings.workers == 1 else Processes(settings)
