"""Readers that time themselves once, each in a fresh process: `python -m bench.once.plain_spacy RECORDS.jsonl`.

A process has just been started, so nothing that an earlier round remembered can help it.
"""
