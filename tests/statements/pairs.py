"""Hand-made sentences with a place for one word: pairs that differ in it alone."""

from __future__ import annotations

CHALLENGED = (
    "Park challenged the {noun}.",
    """
Park Park PROPN NNP nsubj 1
challenged challenge VERB VBD ROOT 1
the the DET DT det 3
{noun} {lemma} {pos} {tag} dobj 1{ent}
. . PUNCT . punct 1
""",
)

COUNTS_ON = (
    "Park counted on {noun}.",
    """
Park Park PROPN NNP nsubj 1
counted count VERB VBD ROOT 1
on on ADP IN prep 1
{noun} {noun} PROPN NNP pobj 2{ent}
. . PUNCT . punct 1
""",
)

WARNED = (
    "Park warned that {we} would {verb} the port.",
    """
Park Park PROPN NNP nsubj 1
warned warn VERB VBD ROOT 1
that that SCONJ IN mark 5
{we} {we} PRON PRP nsubj 5
would would AUX MD aux 5
{verb} {verb} VERB VB ccomp 1
the the DET DT det 7
port port NOUN NN dobj 5
. . PUNCT . punct 1
""",
)

FOLLOWING_STATEMENT = (
    "The ministry released the following {noun}:\n\n“The port is closed.”",
    """
The the DET DT det 1
ministry ministry NOUN NN nsubj 2
released release VERB VBD ROOT 2
the the DET DT det 5
following follow VERB VBG amod 5
{noun} {noun} NOUN NN dobj 2
: : PUNCT : punct 2

" " PUNCT `` punct 3
The the DET DT det 2
port port NOUN NN nsubj 3
is be AUX VBZ ROOT 3
closed closed ADJ JJ acomp 3
. . PUNCT . punct 3
" " PUNCT '' punct 3
""",
)


def filled(sentence: tuple[str, str], **words: str) -> tuple[str, str]:
    """A sentence and its rows with words set into both."""
    return sentence[0].format(**words), sentence[1].format(**words)
