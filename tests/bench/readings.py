"""Readings as small as a test needs them."""

from typing import Any

from bench.jsonl import Json


def reading(key: str, text: str, /, **layers: Any) -> Json:
    """A Reading of a plain text that is known by its location; layers are given by name."""
    report = {"id": f"hash-of-{key}", "location": key, "text": text, "sections": []}
    return {"report": report, "times": [], "statements": [], "events": [], "actors": [], "mentions": [], **layers}


def part(text: str, words: str, /, **fields: Any) -> Json:
    """The first place where some words stand in a text, as a record with a span."""
    start = text.index(words)
    return {"start": start, "end": start + len(words), **fields}
