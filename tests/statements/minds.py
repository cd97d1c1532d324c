"""Sentences in which a noun, an adjective or a poll says whose mind it is, and their parses, as the installed pipeline
gives them."""

TOOK_ISSUE = (
    "Park took issue with the plan.",
    """
Park Park PROPN NNP nsubj 1
took take VERB VBD ROOT 1
issue issue NOUN NN dobj 1
with with ADP IN prep 1
the the DET DT det 5
plan plan NOUN NN pobj 3
. . PUNCT . punct 1
""",
)

TOOK_A_TRAIN = (
    "Park took a train with the delegation.",
    """
Park Park PROPN NNP nsubj 1 ORG
took take VERB VBD ROOT 1
a a DET DT det 3
train train NOUN NN dobj 1
with with ADP IN prep 1
the the DET DT det 6
delegation delegation NOUN NN pobj 4
. . PUNCT . punct 1
""",
)

THREW_SUPPORT = (
    "The senator threw her support behind Park on Monday.",
    """
The the DET DT det 1
senator senator NOUN NN nsubj 2
threw throw VERB VBD ROOT 2
her her PRON PRP$ poss 4
support support NOUN NN dobj 2
behind behind ADP IN prep 2
Park Park PROPN NNP pobj 5 ORG
on on ADP IN prep 2
Monday Monday PROPN NNP pobj 7 DATE
. . PUNCT . punct 2
""",
)

HELD_HER_SUPPORT = (
    "Park rejected her support for the plan.",
    """
Park Park PROPN NNP nsubj 1 ORG
rejected reject VERB VBD ROOT 1
her her PRON PRP$ poss 3
support support NOUN NN dobj 1
for for ADP IN prep 3
the the DET DT det 6
plan plan NOUN NN pobj 4
. . PUNCT . punct 1
""",
)

MADE_THE_CASE = (
    "Park made the case for weeks that the port should close.",
    """
Park Park PROPN NNP nsubj 1
made make VERB VBD ROOT 1
the the DET DT det 3
case case NOUN NN dobj 1
for for ADP IN prep 1
weeks week NOUN NNS pobj 4 DATE
that that SCONJ IN mark 10
the the DET DT det 8
port port NOUN NN nsubj 10
should should AUX MD aux 10
close close VERB VB ccomp 1
. . PUNCT . punct 1
""",
)

FACES_QUESTIONS = (
    "The minister faces questions about the contract.",
    """
The the DET DT det 1
minister minister NOUN NN nsubj 2
faces face VERB VBZ ROOT 2
questions question NOUN NNS dobj 2
about about ADP IN prep 3
the the DET DT det 6
contract contract NOUN NN pobj 4
. . PUNCT . punct 2
""",
)

RAISED_QUESTIONS = (
    "The minister raised questions about the contract.",
    """
The the DET DT det 1
minister minister NOUN NN nsubj 2
raised raise VERB VBD ROOT 2
questions question NOUN NNS dobj 2
about about ADP IN prep 3
the the DET DT det 6
contract contract NOUN NN pobj 4
. . PUNCT . punct 2
""",
)

ARGUMENT_IS = (
    "Her argument is that the port was closed too late.",
    """
Her her PRON PRP$ poss 1
argument argument NOUN NN nsubj 2
is be AUX VBZ ROOT 2
that that SCONJ IN mark 7
the the DET DT det 5
port port NOUN NN nsubjpass 7
was be AUX VBD auxpass 7
closed close VERB VBN ccomp 2
too too ADV RB advmod 9
late late ADV RB advmod 7
. . PUNCT . punct 2
""",
)

CONCERN_WITHIN = (
    "The concern within the ministry is that the port was closed too late.",
    """
The the DET DT det 1
concern concern NOUN NN nsubj 5
within within ADP IN prep 1
the the DET DT det 4
ministry ministry NOUN NN pobj 2
is be AUX VBZ ROOT 5
that that SCONJ IN mark 10
the the DET DT det 8
port port NOUN NN nsubjpass 10
was be AUX VBD auxpass 10
closed close VERB VBN ccomp 5
too too ADV RB advmod 12
late late ADV RB advmod 10
. . PUNCT . punct 5
""",
)

MISTAKE_WAS = (
    "Her mistake was that the port was closed too late.",
    """
Her her PRON PRP$ poss 1
mistake mistake NOUN NN nsubj 2
was be AUX VBD ROOT 2
that that SCONJ IN mark 7
the the DET DT det 5
port port NOUN NN nsubjpass 7
was be AUX VBD auxpass 7
closed close VERB VBN ccomp 2
too too ADV RB advmod 9
late late ADV RB advmod 7
. . PUNCT . punct 2
""",
)

IN_HIS_VIEW = (
    "In the minister’s view, the port was closed too late.",
    """
In in ADP IN prep 9
the the DET DT det 2
minister minister NOUN NN poss 4
's 's PART POS case 2
view view NOUN NN pobj 0
, , PUNCT , punct 9
the the DET DT det 7
port port NOUN NN nsubjpass 9
was be AUX VBD auxpass 9
closed close VERB VBN ROOT 9
too too ADV RB advmod 11
late late ADV RB advmod 9
. . PUNCT . punct 9
""",
)

NEGATED_VIEW = (
    "In the minister’s view, the port was not closed too late.",
    """
In in ADP IN prep 10
the the DET DT det 2
minister minister NOUN NN poss 4
's 's PART POS case 2
view view NOUN NN pobj 0
, , PUNCT , punct 10
the the DET DT det 7
port port NOUN NN nsubjpass 10
was be AUX VBD auxpass 10
not not PART RB neg 10
closed close VERB VBN ROOT 10
too too ADV RB advmod 12
late late ADV RB advmod 10
. . PUNCT . punct 10
""",
)

VIEW_AT_END = (
    "The port was closed too late, in his opinion.",
    """
The the DET DT det 1
port port NOUN NN nsubjpass 3
was be AUX VBD auxpass 3
closed close VERB VBN ROOT 3
too too ADV RB advmod 5
late late ADV RB advmod 3
, , PUNCT , punct 3
in in ADP IN prep 3
his his PRON PRP$ poss 9
opinion opinion NOUN NN pobj 7
. . PUNCT . punct 3
""",
)

IN_VIEW = (
    "The ship came in view of the port.",
    """
The the DET DT det 1
ship ship NOUN NN nsubj 2
came come VERB VBD ROOT 2
in in ADP IN prep 2
view view NOUN NN pobj 3
of of ADP IN prep 4
the the DET DT det 7
port port NOUN NN pobj 5
. . PUNCT . punct 2
""",
)

BY_ITS_OWN_COUNT = (
    "By the ministry’s own count, forty ships left the port.",
    """
By by ADP IN prep 9
the the DET DT det 2
ministry ministry NOUN NN poss 5
's 's PART POS case 2
own own ADJ JJ amod 5
count count NOUN NN pobj 0
, , PUNCT , punct 9
forty forty NUM CD nummod 8 CARDINAL
ships ship NOUN NNS nsubj 9
left leave VERB VBD ROOT 9
the the DET DT det 11
port port NOUN NN dobj 9
. . PUNCT . punct 9
""",
)

CORRECT_IN = (
    "Park was correct in his assessment of the damage.",
    """
Park Park PROPN NNP nsubj 1
was be AUX VBD ROOT 1
correct correct ADJ JJ acomp 1
in in ADP IN prep 2
his his PRON PRP$ poss 5
assessment assessment NOUN NN pobj 3
of of ADP IN prep 5
the the DET DT det 8
damage damage NOUN NN pobj 6
. . PUNCT . punct 1
""",
)

IN_A_POLL = (
    "In a poll last week, Park led her rival by ten points.",
    """
In in ADP IN prep 7
a a DET DT det 2
poll poll NOUN NN pobj 0
last last ADJ JJ amod 4 DATE
week week NOUN NN npadvmod 7 DATE
, , PUNCT , punct 7
Park Park PROPN NNP nsubj 7 PERSON
led lead VERB VBD ROOT 7
her her PRON PRP$ poss 9
rival rival NOUN NN dobj 7
by by ADP IN prep 7
ten ten NUM CD nummod 12 CARDINAL
points point NOUN NNS pobj 10
. . PUNCT . punct 7
""",
)

POLL_LATE = (
    "Park led her rival by ten points in the latest Courier survey.",
    """
Park Park PROPN NNP nsubj 1
led lead VERB VBD ROOT 1
her her PRON PRP$ poss 3
rival rival NOUN NN dobj 1
by by ADP IN prep 1
ten ten NUM CD nummod 6 CARDINAL
points point NOUN NNS pobj 4
in in ADP IN prep 1
the the DET DT det 11
latest late ADJ JJS amod 11
Courier Courier PROPN NNP compound 11 ORG
survey survey NOUN NN pobj 7
. . PUNCT . punct 1
""",
)

IN_THE_POLLS = (
    "Park leads her rival in the polls.",
    """
Park Park PROPN NNP nsubj 1
leads lead VERB VBZ ROOT 1
her her PRON PRP$ poss 3
rival rival NOUN NN dobj 1
in in ADP IN prep 1
the the DET DT det 6
polls poll NOUN NNS pobj 4
. . PUNCT . punct 1
""",
)

POLL_SAID = (
    "In a poll last week, voters said the port should close.",
    """
In in ADP IN prep 7
a a DET DT det 2
poll poll NOUN NN pobj 0
last last ADJ JJ amod 4 DATE
week week NOUN NN npadvmod 7 DATE
, , PUNCT , punct 7
voters voter NOUN NNS nsubj 7
said say VERB VBD ROOT 7
the the DET DT det 9
port port NOUN NN nsubj 11
should should AUX MD aux 11
close close VERB VB ccomp 7
. . PUNCT . punct 7
""",
)

SO_DEEPLY = (
    "Officials are also deeply mistrustful of the plan.",
    """
Officials official NOUN NNS nsubj 1
are be AUX VBP ROOT 1
also also ADV RB advmod 1
deeply deeply ADV RB advmod 4
mistrustful mistrustful ADJ JJ acomp 1
of of ADP IN prep 4
the the DET DT det 7
plan plan NOUN NN pobj 5
. . PUNCT . punct 1
""",
)

BARE = (
    "She left the port, confident that the talks would go on.",
    """
She she PRON PRP nsubj 1
left leave VERB VBD ROOT 1
the the DET DT det 3
port port NOUN NN dobj 1
, , PUNCT , punct 1
confident confident ADJ JJ advcl 1
that that SCONJ IN mark 10
the the DET DT det 8
talks talk NOUN NNS nsubj 10
would would AUX MD aux 10
go go VERB VB ccomp 5
on on ADP RP prt 10
. . PUNCT . punct 1
""",
)

WARY = (
    "Ministers wary of the plan left the room.",
    """
Ministers minister NOUN NNS nsubj 5
wary wary ADJ JJ amod 0
of of ADP IN prep 1
the the DET DT det 4
plan plan NOUN NN pobj 2
left leave VERB VBD ROOT 5
the the DET DT det 7
room room NOUN NN dobj 5
. . PUNCT . punct 5
""",
)

OPEN_TO = (
    "Ports open to the public were closed.",
    """
Ports port NOUN NNS nsubj 5 ORG
open open ADJ JJ amod 0
to to ADP IN prep 1
the the DET DT det 4
public public NOUN NN pobj 2
were be AUX VBD ROOT 5
closed close VERB VBN acomp 5
. . PUNCT . punct 5
""",
)

REPORTEDLY_CONJ = (
    "The envoy left the port and was reportedly arrested in the capital.",
    """
The the DET DT det 1
envoy envoy NOUN NN nsubj 2
left leave VERB VBD ROOT 2
the the DET DT det 4
port port NOUN NN dobj 2
and and CCONJ CC cc 2
was be AUX VBD auxpass 8
reportedly reportedly ADV RB advmod 8
arrested arrest VERB VBN conj 2
in in ADP IN prep 8
the the DET DT det 11
capital capital NOUN NN pobj 9
. . PUNCT . punct 2
""",
)

NO_PROMISE = (
    "Park did not make a promise to return.",
    """
Park Park PROPN NNP nsubj 3
did do AUX VBD aux 3
not not PART RB neg 3
make make VERB VB ROOT 3
a a DET DT det 5
promise promise NOUN NN dobj 3
to to PART TO aux 7
return return VERB VB acl 5
. . PUNCT . punct 3
""",
)

PROMISE = (
    "Park made a promise to return.",
    """
Park Park PROPN NNP nsubj 1
made make VERB VBD ROOT 1
a a DET DT det 3
promise promise NOUN NN dobj 1
to to PART TO aux 5
return return VERB VB acl 3
. . PUNCT . punct 1
""",
)

NO_STATEMENT = (
    "The ministry issued no warning that the port was closed.",
    """
The the DET DT det 1
ministry ministry NOUN NN nsubj 2
issued issue VERB VBD ROOT 2
no no DET DT det 4
warning warning NOUN NN dobj 2
that that SCONJ IN mark 9
the the DET DT det 7
port port NOUN NN nsubjpass 9
was be AUX VBD auxpass 9
closed close VERB VBN acl 4
. . PUNCT . punct 2
""",
)
