"""Keeps what was read: one schema for SQLite and PostgreSQL, through SQLAlchemy Core."""

from dateline.store.check import check
from dateline.store.lookup import Readings
from dateline.store.store import Kept, Store

__all__ = ["Kept", "Readings", "Store", "check"]
