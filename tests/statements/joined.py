"""Sentences of several clauses, of which some are said by somebody and some are not, and their parses."""

RUN_ON = (
    "The port was closed; officials said it would open.",
    """
The the DET DT det 1
port port NOUN NN nsubj 2
was be AUX VBD ccomp 6
closed close VERB VBN acomp 2
; ; PUNCT : punct 6
officials official NOUN NNS nsubj 6
said say VERB VBD ROOT 6
it it PRON PRP nsubj 9
would would AUX MD aux 9
open open VERB VB ccomp 6
. . PUNCT . punct 6
""",
)

RUN_ON_PLAN = (
    "The port was closed; officials announced a plan.",
    """
The the DET DT det 1
port port NOUN NN nsubj 2
was be AUX VBD ccomp 6
closed close VERB VBN acomp 2
; ; PUNCT : punct 6
officials official NOUN NNS nsubj 6
announced announce VERB VBD ROOT 6
a a DET DT det 8
plan plan NOUN NN dobj 6
. . PUNCT . punct 6
""",
)

TOLD_CROWD = (
    "The port was closed, officials told the crowd.",
    """
The the DET DT det 1
port port NOUN NN nsubj 2
was be AUX VBD ccomp 6
closed closed ADJ JJ acomp 2
, , PUNCT , punct 6
officials official NOUN NNS nsubj 6
told tell VERB VBD ROOT 6
the the DET DT det 8
crowd crowd NOUN NN dobj 6
. . PUNCT . punct 6
""",
)

ALL_ACCORDING = (
    "The port closed, the ships left and the crews waited, according to Park.",
    """
The the DET DT det 1
port port NOUN NN nsubj 2
closed close VERB VBD ccomp 6
, , PUNCT , punct 6
the the DET DT det 5
ships ship NOUN NNS nsubj 6
left leave VERB VBD ROOT 6
and and CCONJ CC cc 6
the the DET DT det 9
crews crew NOUN NNS nsubj 10
waited wait VERB VBD conj 6
, , PUNCT , punct 10
according accord VERB VBG prep 10
to to ADP IN prep 12
Park Park PROPN NNP pobj 13 ORG
. . PUNCT . punct 10
""",
)

ONE_ACCORDING = (
    "The ships left and, according to Park, the crews waited.",
    """
The the DET DT det 1
ships ship NOUN NNS nsubj 2
left leave VERB VBD ROOT 2
and and CCONJ CC cc 2
, , PUNCT , punct 2
according accord VERB VBG prep 11
to to ADP IN prep 5
Park Park PROPN NNP pobj 6 ORG
, , PUNCT , punct 11
the the DET DT det 10
crews crew NOUN NNS nsubj 11
waited wait VERB VBD conj 2
. . PUNCT . punct 11
""",
)

AND_HE = (
    "Park said the port was closed, and he blamed the storm.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
port port NOUN NN nsubj 4
was be AUX VBD ccomp 1
closed close VERB VBN acomp 4
, , PUNCT , punct 1
and and CCONJ CC cc 1
he he PRON PRP nsubj 9
blamed blame VERB VBD conj 1
the the DET DT det 11
storm storm NOUN NN dobj 9
. . PUNCT . punct 9
""",
)

WHILE_KIM = (
    "Park said the port was closed, while Kim said it was open.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
port port NOUN NN nsubj 4
was be AUX VBD ccomp 1
closed closed ADJ JJ acomp 4
, , PUNCT , punct 4
while while SCONJ IN mark 9
Kim Kim PROPN NNP nsubj 9 PERSON
said say VERB VBD advcl 4
it it PRON PRP nsubj 11
was be AUX VBD ccomp 9
open open ADJ JJ acomp 11
. . PUNCT . punct 1
""",
)

WHILE_SHIPS = (
    "Park said the port was closed while ships waited.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
port port NOUN NN nsubj 4
was be AUX VBD auxpass 5
closed close VERB VBN ccomp 1
while while SCONJ IN mark 8
ships ship NOUN NNS nsubj 8
waited wait VERB VBD advcl 5
. . PUNCT . punct 1
""",
)

LABEL = (
    "Park: Talks have failed.\n\nGeneral Park left on Monday.",
    """
Park park NOUN NN dep 4
: : PUNCT : punct 0
Talks talk NOUN NNS nsubj 4
have have AUX VBP aux 4
failed fail VERB VBN ROOT 4
. . PUNCT . punct 4

General General PROPN NNP compound 1
Park Park PROPN NNP nsubj 2 PERSON
left leave VERB VBD ROOT 2
on on ADP IN prep 2
Monday Monday PROPN NNP pobj 3 DATE
. . PUNCT . punct 2
""",
)

BREAKING = (
    "Breaking: Talks have failed.\n\nGeneral Park left on Monday.",
    """
Breaking breaking NOUN NN ROOT 0
: : PUNCT : punct 0
Talks talk NOUN NNS nsubj 4
have have AUX VBP aux 4
failed fail VERB VBN ccomp 0
. . PUNCT . punct 0

General General PROPN NNP compound 1
Park Park PROPN NNP nsubj 2 PERSON
left leave VERB VBD ROOT 2
on on ADP IN prep 2
Monday Monday PROPN NNP pobj 3 DATE
. . PUNCT . punct 2
""",
)
