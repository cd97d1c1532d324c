"""Measures dateline on labelled corpora: `python -m bench` from the repository's root; see bench/README.md."""
