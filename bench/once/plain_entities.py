"""spaCy's own entities as mentions, chained by their words: the naive floor beside the room actors; run by the bench.

A record is `{"id", "text"}` on standard input; a Reading with mentions alone comes out for each. Two entities (persons,
bodies, places) are one where their words are the same without case.
"""

import json
import sys
import warnings

import spacy

from bench.once.plain_spacy import BATCH, pipeline_folder

KINDS = frozenset({"PERSON", "ORG", "GPE", "LOC", "NORP", "FAC"})


def main() -> None:
    """Standard input to standard output."""
    records = [json.loads(line) for line in sys.stdin]
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"\[W095\]")
        nlp = spacy.load(pipeline_folder())
    texts = (record["text"] for record in records)
    for record, doc in zip(records, nlp.pipe(texts, batch_size=BATCH), strict=True):
        mentions = [
            {"start": ent.start_char, "end": ent.end_char, "actor": ent.text.casefold()}
            for ent in doc.ents
            if ent.label_ in KINDS
        ]
        report = {"id": record["id"], "location": record["id"], "text": record["text"]}
        sys.stdout.write(json.dumps({"report": report, "mentions": mentions}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
