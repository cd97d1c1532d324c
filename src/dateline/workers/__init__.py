"""How many reports are read at once: here (`Serial`) or in processes (`Processes`), with the same bytes either way."""

from dateline.settings import Settings
from dateline.workers.outcome import Outcome, Worker
from dateline.workers.processes import Processes
from dateline.workers.serial import Serial


def workers(settings: Settings) -> Worker:
    """The worker that the settings ask for."""
    return Serial(settings) if settings.workers == 1 else Processes(settings)


__all__ = ["Outcome", "Processes", "Serial", "Worker", "workers"]
