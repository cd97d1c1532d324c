"""Everything that dateline raises on purpose.

DatelineError
├── InputError                 one report could not be read: a place and a reason, the rest goes on
│   ├── MissingInput           nothing is there
│   ├── UnreadableInput        it is there and may not be read
│   ├── EmptyInput             no bytes, or nothing but white space
│   ├── BinaryInput            not text, whatever its name says
│   ├── EncodingInput          text whose bytes do not decode
│   ├── OversizeInput          larger than `Settings` allows
│   ├── MarkupInput            a page without an article in it
│   ├── RecordInput            a JSON record that is broken or lacks its text
│   └── StageFailure           a stage broke on this report
├── ModelError                 a value that contradicts itself
│   ├── SpanError              a span outside its text, or the wrong way round
│   ├── MomentError            an interval that ends before it begins, a date that is none
│   ├── QuoteError             a quote that is not the text at its offsets
│   └── SchemaError            JSON that is not of the schema it is read as
├── PipelineError              stages put together in an order that cannot work
│   └── MissingPipeline        the spaCy pipeline that was asked for is not there, or does not load
├── LexiconError               a table that is missing, or a row that is broken
├── StoreError                 the store cannot be opened, written, or breaks an invariant
│   └── UnknownRecord          no record has this id
└── UsageError                 the words of a command or a setting are off
    └── TableError             a table of --lexicon breaks a rule: its file, the line and the fault
"""

from __future__ import annotations


class DatelineError(Exception):
    """The root: whatever dateline raises on purpose."""


class InputError(DatelineError):
    """One report could not be read. `location` is the path, address or record; `reason` is for a person."""

    def __init__(self, location: str, reason: str) -> None:
        super().__init__(location, reason)
        self.location = location
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.location}: {self.reason}"


class MissingInput(InputError):
    """Nothing is at that place."""


class UnreadableInput(InputError):
    """It is there, and the operating system does not let it be read."""


class EmptyInput(InputError):
    """No bytes, or nothing but white space."""


class BinaryInput(InputError):
    """Not text, whatever its name says."""


class EncodingInput(InputError):
    """Text whose bytes do not decode."""


class OversizeInput(InputError):
    """Larger than the settings allow."""


class MarkupInput(InputError):
    """A page in which no article was found."""


class RecordInput(InputError):
    """A JSON record that is broken, or has neither text nor html."""


class StageFailure(InputError):
    """A stage broke on this report; the others are read all the same."""


class ModelError(DatelineError):
    """A value that contradicts itself."""


class SpanError(ModelError):
    """A span outside its text, or the wrong way round."""


class MomentError(ModelError):
    """An interval that ends before it begins, or a date that is none."""


class QuoteError(ModelError):
    """A quote that is not the text at its offsets."""


class SchemaError(ModelError):
    """JSON that is not of the schema it is read as."""


class PipelineError(DatelineError):
    """Stages put together in an order that cannot work."""


class MissingPipeline(PipelineError):
    """The spaCy pipeline that was asked for is not there, or does not load: no report can be read."""


class LexiconError(DatelineError):
    """A table that is missing, or a row that is broken."""


class StoreError(DatelineError):
    """The store cannot be opened or written, or breaks an invariant."""


class UnknownRecord(StoreError):
    """No record has this id."""


class UsageError(DatelineError):
    """The words of a command or a setting are off."""


class TableError(UsageError):
    """A table of `--lexicon` breaks a rule. `file` is its path, `line` counts from 1 where one is meant."""

    def __init__(self, file: str, line: int | None, fault: str) -> None:
        super().__init__(file, line, fault)
        self.file = file
        self.line = line
        self.fault = fault

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}: {self.fault}" if self.line else f"{self.file}: {self.fault}"
