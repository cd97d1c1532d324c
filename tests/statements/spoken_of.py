"""Sentences in which what is spoken of stands before, round or behind its cue, and their parses."""

CALLED_ON = (
    "Park called on the North to return the ship.",
    """
Park Park PROPN NNP nsubj 1
called call VERB VBD ROOT 1
on on ADP IN prep 1
the the DET DT det 4
North North PROPN NNP pobj 2 LOC
to to PART TO aux 6
return return VERB VB xcomp 1
the the DET DT det 8
ship ship NOUN NN dobj 6
. . PUNCT . punct 1
""",
)

REFERRED_AS = (
    "Park referred to the ship as a wreck.",
    """
Park Park PROPN NNP nsubj 1
referred refer VERB VBD ROOT 1
to to ADP IN prep 1
the the DET DT det 4
ship ship NOUN NN pobj 2
as as ADP IN prep 1
a a DET DT det 7
wreck wreck NOUN NN pobj 5
. . PUNCT . punct 1
""",
)

ASKED_ABOUT = (
    "Asked about the port, Park said it was closed.",
    """
Asked ask VERB VBN advcl 6
about about ADP IN prep 0
the the DET DT det 3
port port NOUN NN pobj 1
, , PUNCT , punct 6
Park Park PROPN NNP nsubj 6 ORG
said say VERB VBD ROOT 6
it it PRON PRP nsubjpass 9
was be AUX VBD auxpass 9
closed close VERB VBN ccomp 6
. . PUNCT . punct 6
""",
)

ASKED_BY = (
    "Park was asked by a guard to leave.",
    """
Park Park PROPN NNP nsubjpass 2
was be AUX VBD auxpass 2
asked ask VERB VBN ROOT 2
by by ADP IN agent 2
a a DET DT det 5
guard guard NOUN NN pobj 3
to to PART TO aux 7
leave leave VERB VB xcomp 2
. . PUNCT . punct 2
""",
)

SEEN_AS = (
    "The test was widely seen as a threat.",
    """
The the DET DT det 1
test test NOUN NN nsubjpass 4
was be AUX VBD auxpass 4
widely widely ADV RB advmod 4
seen see VERB VBN ROOT 4
as as ADP IN prep 4
a a DET DT det 7
threat threat NOUN NN pobj 5
. . PUNCT . punct 4
""",
)

DECLARED_BY = (
    "The port was declared open by Friday.",
    """
The the DET DT det 1
port port NOUN NN nsubjpass 3
was be AUX VBD auxpass 3
declared declare VERB VBN ROOT 3
open open ADJ JJ oprd 3
by by ADP IN agent 3
Friday Friday PROPN NNP pobj 5 DATE
. . PUNCT . punct 3
""",
)

OPPOSED_BY = (
    "The plan opposed by the North has failed.",
    """
The the DET DT det 1
plan plan NOUN NN nsubj 7
opposed oppose VERB VBN acl 1
by by ADP IN agent 2
the the DET DT det 5
North North PROPN NNP pobj 3 LOC
has have AUX VBZ aux 7
failed fail VERB VBN ROOT 7
. . PUNCT . punct 7
""",
)

WRITTEN_BY = (
    "The plan written by the North has failed.",
    """
The the DET DT det 1
plan plan NOUN NN nsubj 7
written write VERB VBN acl 1
by by ADP IN agent 2
the the DET DT det 5
North North PROPN NNP pobj 3 LOC
has have AUX VBZ aux 7
failed fail VERB VBN ROOT 7
. . PUNCT . punct 7
""",
)

APPEARS = (
    "The port appears empty.",
    """
The the DET DT det 1
port port NOUN NN nsubj 2
appears appear VERB VBZ ROOT 2
empty empty ADJ JJ oprd 2
. . PUNCT . punct 2
""",
)

DETERMINED = (
    "The envoy appears determined to leave.",
    """
The the DET DT det 1
envoy envoy NOUN NN nsubj 2
appears appear VERB VBZ ROOT 2
determined determine VERB VBN oprd 2
to to PART TO aux 5
leave leave VERB VB xcomp 3
. . PUNCT . punct 2
""",
)

CONVINCED = (
    "The envoy is convinced that the port is closed.",
    """
The the DET DT det 1
envoy envoy NOUN NN nsubjpass 3
is be AUX VBZ auxpass 3
convinced convince VERB VBN ROOT 3
that that SCONJ IN mark 8
the the DET DT det 6
port port NOUN NN nsubjpass 8
is be AUX VBZ auxpass 8
closed close VERB VBN ccomp 3
. . PUNCT . punct 3
""",
)

ACCUSED_OF = (
    "Park accused the North, again, of theft.",
    """
Park Park PROPN NNP nsubj 1 ORG
accused accuse VERB VBD ROOT 1
the the DET DT det 3
North north NOUN NN dobj 1 LOC
, , PUNCT , punct 1
again again ADV RB advmod 1
, , PUNCT , punct 1
of of ADP IN prep 1
theft theft NOUN NN pobj 7
. . PUNCT . punct 1
""",
)

REMINDED_OF = (
    "Park reminded the North, again, of the theft.",
    """
Park Park PROPN NNP nsubj 1 ORG
reminded remind VERB VBD ROOT 1
the the DET DT det 3
North north NOUN NN dobj 1 LOC
, , PUNCT , punct 1
again again ADV RB advmod 1
, , PUNCT , punct 1
of of ADP IN prep 1
the the DET DT det 9
theft theft NOUN NN pobj 7
. . PUNCT . punct 1
""",
)

TO_BE = (
    "The envoy found the port to be empty.",
    """
The the DET DT det 1
envoy envoy NOUN NN nsubj 2
found find VERB VBD ROOT 2
the the DET DT det 4
port port NOUN NN nsubj 6
to to PART TO aux 6
be be AUX VB ccomp 2
empty empty ADJ JJ acomp 6
. . PUNCT . punct 2
""",
)

WHAT_CALLED = (
    "Critics attacked what Park called a trick.",
    """
Critics critic NOUN NNS nsubj 1
attacked attack VERB VBD ROOT 1
what what PRON WP dobj 4
Park Park PROPN NNP nsubj 4 PERSON
called call VERB VBD ccomp 1
a a DET DT det 6
trick trick NOUN NN oprd 4
. . PUNCT . punct 1
""",
)

THAT_CALLED = (
    "Officials toured a port that Park called a ruin.",
    """
Officials official NOUN NNS nsubj 1
toured tour VERB VBD ROOT 1
a a DET DT det 3
port port NOUN NN dobj 1
that that PRON WDT dobj 6
Park Park PROPN NNP nsubj 6 ORG
called call VERB VBD relcl 3
a a DET DT det 8
ruin ruin NOUN NN oprd 6
. . PUNCT . punct 1
""",
)

HES_CALLED = (
    "He's called for talks.",
    """
He he PRON PRP nsubjpass 2
's be AUX VBZ auxpass 2
called call VERB VBN ROOT 2
for for ADP IN prep 2
talks talk NOUN NNS pobj 3
. . PUNCT . punct 2
""",
)

QUESTION = (
    "The envoy was asked a question about the port.",
    """
The the DET DT det 1
envoy envoy NOUN NN nsubjpass 3
was be AUX VBD auxpass 3
asked ask VERB VBN ROOT 3
a a DET DT det 5
question question NOUN NN dobj 3
about about ADP IN prep 5
the the DET DT det 8
port port NOUN NN pobj 6
. . PUNCT . punct 3
""",
)

HES_DESCRIBED = (
    "He's described by Kim as a spy.",
    """
He he PRON PRP nsubjpass 2
's be AUX VBZ auxpass 2
described describe VERB VBN ROOT 2
by by ADP IN agent 2
Kim Kim PROPN NNP pobj 3 PERSON
as as ADP IN prep 2
a a DET DT det 7
spy spy NOUN NN pobj 5
. . PUNCT . punct 2
""",
)
