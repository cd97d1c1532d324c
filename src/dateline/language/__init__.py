"""Blocks, sentences, parse: the only room that knows spaCy."""

from dateline.language.parser import Parser

__all__ = ["Parser"]
