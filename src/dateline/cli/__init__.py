"""The command line: its words, its running, its printing and exit codes."""

from dateline.cli.main import main

__all__ = ["main"]
