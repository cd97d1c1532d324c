"""One module a corpus: its files laid out as records to read and labels to score, nothing written to disk."""
