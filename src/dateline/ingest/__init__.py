"""Bytes → reports: files, folders, globs and JSON lines; pages' text and metadata; sections."""

from dateline.ingest.reader import notes_of, read
from dateline.ingest.walk import raws

__all__ = ["notes_of", "raws", "read"]
