"""dateline reads news reports on a developing story and builds a chronology that can be checked."""

__version__ = "0.1.0"
