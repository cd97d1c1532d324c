"""Sentences that differ in the words round a cue, and their parses, as the installed pipeline gives them."""

WENT_ON = (
    "The envoy went on to say that the port was closed.",
    """
The the DET DT det 1
envoy envoy NOUN NN nsubj 2
went go VERB VBD ROOT 2
on on ADP RP prt 2
to to PART TO aux 5
say say VERB VB advcl 2
that that SCONJ IN mark 10
the the DET DT det 8
port port NOUN NN nsubjpass 10
was be AUX VBD auxpass 10
closed close VERB VBN ccomp 5
. . PUNCT . punct 2
""",
)

WENT_HOME = (
    "The envoy went home to say that the port was closed.",
    """
The the DET DT det 1
envoy envoy NOUN NN nsubj 2
went go VERB VBD ROOT 2
home home ADV RB advmod 2
to to PART TO aux 5
say say VERB VB advcl 2
that that SCONJ IN mark 10
the the DET DT det 8
port port NOUN NN nsubjpass 10
was be AUX VBD auxpass 10
closed close VERB VBN ccomp 5
. . PUNCT . punct 2
""",
)

ISSUED_SAYING = (
    "The ministry issued a statement saying the port was closed.",
    """
The the DET DT det 1
ministry ministry NOUN NN nsubj 2
issued issue VERB VBD ROOT 2
a a DET DT det 4
statement statement NOUN NN dobj 2
saying say VERB VBG acl 4
the the DET DT det 7
port port NOUN NN nsubj 8
was be AUX VBD auxpass 9
closed close VERB VBN ccomp 5
. . PUNCT . punct 2
""",
)

RESPONDED_BY = (
    "Park responded by saying the port was closed.",
    """
Park Park PROPN NNP nsubj 1
responded respond VERB VBD ROOT 1
by by ADP IN prep 1
saying say VERB VBG pcomp 2
the the DET DT det 5
port port NOUN NN nsubj 6
was be AUX VBD auxpass 7
closed close VERB VBN ccomp 3
. . PUNCT . punct 1
""",
)

IN_A_STATEMENT = (
    "Park said in a statement that the port was closed.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
in in ADP IN prep 1
a a DET DT det 4
statement statement NOUN NN pobj 2
that that SCONJ IN mark 9
the the DET DT det 7
port port NOUN NN nsubjpass 9
was be AUX VBD auxpass 9
closed close VERB VBN acl 4
. . PUNCT . punct 1
""",
)

IN_SEOUL = (
    "Park said in Seoul that the port was closed.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
in in ADP IN prep 1
Seoul Seoul PROPN NNP pobj 2 GPE
that that SCONJ IN mark 8
the the DET DT det 6
port port NOUN NN nsubjpass 8
was be AUX VBD auxpass 8
closed close VERB VBN ccomp 1
. . PUNCT . punct 1
""",
)

ON_MONDAY = (
    "Park said on Monday that the port was closed.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
on on ADP IN prep 1
Monday Monday PROPN NNP pobj 2 DATE
that that SCONJ IN mark 8
the the DET DT det 6
port port NOUN NN nsubjpass 8
was be AUX VBD auxpass 8
closed close VERB VBN ccomp 1
. . PUNCT . punct 1
""",
)

TOLD_REPORTERS = (
    "Park told the reporters on board that the port was closed.",
    """
Park Park PROPN NNP nsubj 1 ORG
told tell VERB VBD ROOT 1
the the DET DT det 3
reporters reporter NOUN NNS dobj 1
on on ADP IN prep 1
board board NOUN NN pobj 4
that that SCONJ IN mark 10
the the DET DT det 8
port port NOUN NN nsubjpass 10
was be AUX VBD auxpass 10
closed close VERB VBN ccomp 1
. . PUNCT . punct 1
""",
)

STATEMENT_COLON = (
    "Park said in a statement: “The port is closed.”",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
in in ADP IN prep 1
a a DET DT det 4
statement statement NOUN NN pobj 2
: : PUNCT : punct 1
" " PUNCT `` punct 1
The the DET DT det 8
port port NOUN NN nsubj 9
is be AUX VBZ ccomp 1
closed close VERB VBN acomp 9
. . PUNCT . punct 1
" " PUNCT '' punct 1
""",
)

THEN_SAID = (
    "Park then said the port was closed.",
    """
Park Park PROPN NNP nsubj 2
then then ADV RB advmod 2
said say VERB VBD ROOT 2
the the DET DT det 4
port port NOUN NN nsubj 5
was be AUX VBD auxpass 6
closed close VERB VBN ccomp 2
. . PUNCT . punct 2
""",
)

DURING = (
    "Park said during the long debate that the port was closed.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
during during ADP IN prep 1
the the DET DT det 5
long long ADJ JJ amod 5
debate debate NOUN NN pobj 2
that that PRON WDT mark 10
the the DET DT det 8
port port NOUN NN nsubjpass 10
was be AUX VBD auxpass 10
closed close VERB VBN relcl 5
. . PUNCT . punct 1
""",
)

FLATLY = (
    "“We will wait,” Park said flatly.",
    """
" " PUNCT `` punct 7
We we PRON PRP nsubj 3
will will AUX MD aux 3
wait wait VERB VB ccomp 7
, , PUNCT , punct 7
" " PUNCT '' punct 7
Park Park PROPN NNP nsubj 7 ORG
said say VERB VBD ROOT 7
flatly flatly ADV RB advmod 7
. . PUNCT . punct 7
""",
)

FRIDAY = (
    "“We will wait,” Park said Friday.",
    """
" " PUNCT `` punct 7
We we PRON PRP nsubj 3
will will AUX MD aux 3
wait wait VERB VB ccomp 7
, , PUNCT , punct 7
" " PUNCT '' punct 7
Park Park PROPN NNP nsubj 7 ORG
said say VERB VBD ROOT 7
Friday Friday PROPN NNP npadvmod 7 DATE
. . PUNCT . punct 7
""",
)

FRIDAY_THAT = (
    "Park said Friday that the port was closed.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
Friday Friday PROPN NNP npadvmod 1 DATE
that that SCONJ IN mark 7
the the DET DT det 5
port port NOUN NN nsubjpass 7
was be AUX VBD auxpass 7
closed close VERB VBN ccomp 1
. . PUNCT . punct 1
""",
)
