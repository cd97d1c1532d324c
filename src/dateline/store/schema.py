"""The tables. What is kept (inputs, reports, readings, judgements) and what is derived from it (records).

A reading is kept whole, as the contract's JSON; beside it stand the columns by which people look things up, so that
the file is of use in Datasette or psql by itself.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, LargeBinary, MetaData, String, Table, Text

SCHEMA = 2
"""Raised whenever a table changes."""

metadata = MetaData()

meta = Table(
    "meta",
    metadata,
    Column("key", String, primary_key=True),
    Column("value", Text, nullable=False),
)

reports = Table(
    "reports",
    metadata,
    Column("id", String, primary_key=True),
    Column("location", Text, nullable=False),
    Column("outlet", Text),
    Column("headline", Text),
    Column("byline", Text, nullable=False, doc="names, one a line"),
    Column("language", String, nullable=False),
    Column("published", String, doc="ISO 8601 day or time"),
    Column("updated", String),
    Column("place", Text),
    Column("origin", Text, nullable=False, doc="the id or url that the outside calls it by"),
    Column("digest", String, nullable=False, doc="SHA-256 of the bytes it was read from"),
    Column("text", Text, nullable=False),
)

readings = Table(
    "readings",
    metadata,
    Column("report", String, ForeignKey("reports.id", ondelete="CASCADE"), primary_key=True),
    Column("made_by", String, nullable=False, doc="dateline's version, the pipeline, the tables"),
    Column("json", Text, nullable=False, doc="schema dateline/reading/1"),
)

gists = Table(
    "gists",
    metadata,
    Column("report", String, ForeignKey("readings.report", ondelete="CASCADE"), primary_key=True),
    Column("made_by", String, nullable=False, doc="the rules and tables it was made by; others' are made anew"),
    Column("data", LargeBinary, nullable=False, doc="what merging computes of one reading alone"),
)

compared = Table(
    "compared",
    metadata,
    Column("report", String, ForeignKey("readings.report", ondelete="CASCADE"), primary_key=True),
    Column("made_by", String, nullable=False, doc="the rules and tables by which was judged; others' are judged anew"),
    Column("data", LargeBinary, nullable=False, doc="the pairs of this reading's tellings with others, and verdicts"),
)

BESIDE = {"gists": gists, "compared": compared}
"""What is kept beside the readings and can be made anew: a store that lacks a table gets it with the next merge."""

inputs = Table(
    "inputs",
    metadata,
    Column("key", String, primary_key=True, doc="of the bytes and of what was stated about them"),
    Column("report", String, ForeignKey("reports.id", ondelete="CASCADE"), nullable=False),
    Column("location", Text, nullable=False),
    Index("inputs_report", "report"),
)

pages = Table(
    "pages",
    metadata,
    Column("digest", String, primary_key=True, doc="SHA-256 of `data` once decompressed"),
    Column("media_type", String, nullable=False),
    Column("data", LargeBinary, nullable=False, doc="zlib; marked-up input as it came"),
)

judgements = Table(
    "judgements",
    metadata,
    Column("left", String, primary_key=True),
    Column("right", String, primary_key=True),
    Column("about", String, primary_key=True, doc="events actors messages commitments plans reports"),
    Column("judge", String, primary_key=True),
    Column("verdict", String, nullable=False),
    Column("score", Float, nullable=False),
    Column("reasons", Text, nullable=False, doc="JSON list"),
    Column("at", String),
    Column("by_person", Boolean, nullable=False),
)

records = Table(
    "records",
    metadata,
    Column("kind", String, primary_key=True, doc="report actor story event statement plan message commitment conflict"),
    Column("position", Integer, primary_key=True),
    Column("id", String, nullable=False),
    Column("type", String),
    Column("mode", String),
    Column("status", String),
    Column("earliest", String),
    Column("latest", String),
    Column("title", Text, doc="summary, name or title, for a person to read"),
    Column("reports", Integer),
    Column("origins", Integer),
    Column("json", Text, nullable=False, doc="the record as dateline/chronology/1 has it"),
    Index("records_id", "id"),
    Index("records_kind_type", "kind", "type"),
    Index("records_kind_earliest", "kind", "earliest"),
)
