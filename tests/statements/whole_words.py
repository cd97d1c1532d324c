"""Sentences that differ in how far somebody’s words or his description go, and their parses, as the installed pipeline
gives them."""

WHOSE = (
    "Park, whose brother runs the port, said the talks were over.",
    """
Park Park PROPN NNP nsubj 8
, , PUNCT , punct 0
whose whose DET WP$ poss 3
brother brother NOUN NN nsubj 4
runs run VERB VBZ relcl 0
the the DET DT det 6
port port NOUN NN dobj 4
, , PUNCT , punct 0
said say VERB VBD ROOT 8
the the DET DT det 10
talks talk NOUN NNS nsubj 11
were be AUX VBD ccomp 8
over over ADV RB advmod 11
. . PUNCT . punct 8
""",
)

WHO_RUNS = (
    "Park, who runs the port, said the talks were over.",
    """
Park Park PROPN NNP nsubj 7
, , PUNCT , punct 0
who who PRON WP nsubj 3
runs run VERB VBZ relcl 0
the the DET DT det 5
port port NOUN NN dobj 3
, , PUNCT , punct 0
said say VERB VBD ROOT 7
the the DET DT det 9
talks talk NOUN NNS nsubj 10
were be AUX VBD ccomp 7
over over ADV RB advmod 10
. . PUNCT . punct 7
""",
)

AND_THAT = (
    "Park said the talks were over and that he had seen the report.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
talks talk NOUN NNS nsubj 4
were be AUX VBD ccomp 1
over over ADV RB acomp 4
and and CCONJ CC cc 4
that that SCONJ IN mark 10
he he PRON PRP nsubj 10
had have AUX VBD aux 10
seen see VERB VBN conj 4
the the DET DT det 12
report report NOUN NN dobj 10
. . PUNCT . punct 1
""",
)

AND_HE_SAID = (
    "Park said the talks were over and he accused the North of lying.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
talks talk NOUN NNS nsubj 4
were be AUX VBD ccomp 1
over over ADV RB advmod 4
and and CCONJ CC cc 8
he he PRON PRP nsubj 8
accused accuse VERB VBD conj 1
the the DET DT det 10
North North PROPN NNP dobj 8
of of ADP IN prep 10
lying lying NOUN NN pobj 11
. . PUNCT . punct 1
""",
)

WHILE_VOLUNTEERING = (
    "Park said the captain died while volunteering at the port.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
captain captain NOUN NN nsubj 4
died die VERB VBD ccomp 1
while while SCONJ IN mark 6
volunteering volunteer VERB VBG advcl 4
at at ADP IN prep 6
the the DET DT det 9
port port NOUN NN pobj 7
. . PUNCT . punct 1
""",
)

LED_AND_TAGGED = (
    "Park was firm about the port: “We will not open it,” he said.",
    """
Park Park PROPN NNP nsubj 1
was be AUX VBD ccomp 16
firm firm ADJ JJ acomp 1
about about ADP IN prep 2
the the DET DT det 5
port port NOUN NN pobj 3
: : PUNCT : punct 1
" " PUNCT `` punct 1
We we PRON PRP nsubj 11
will will AUX MD aux 11
not not PART RB neg 11
open open VERB VB ccomp 16
it it PRON PRP dobj 11
, , PUNCT , punct 16
" " PUNCT '' punct 16
he he PRON PRP nsubj 16
said say VERB VBD ROOT 16
. . PUNCT . punct 16
""",
)

ASKED_ANSWERED = (
    "Asked whether the port would open, Park said, “Perhaps.”",
    """
Asked ask VERB VBN advcl 8
whether whether SCONJ IN mark 5
the the DET DT det 3
port port NOUN NN nsubj 5
would would AUX MD aux 5
open open VERB VB ccomp 0
, , PUNCT , punct 8
Park Park PROPN NNP nsubj 8 ORG
said say VERB VBD ROOT 8
, , PUNCT , punct 8
" " PUNCT `` punct 8
Perhaps perhaps ADV RB advmod 8
. . PUNCT . punct 8
" " PUNCT '' punct 8
""",
)

AS_CHEERED = (
    "“We will wait,” Park said, as the crowd cheered.",
    """
" " PUNCT `` punct 7
We we PRON PRP nsubj 3
will will AUX MD aux 3
wait wait VERB VB ccomp 7
, , PUNCT , punct 7
" " PUNCT '' punct 7
Park Park PROPN NNP nsubj 7 PERSON
said say VERB VBD ROOT 7
, , PUNCT , punct 7
as as SCONJ IN mark 12
the the DET DT det 11
crowd crowd NOUN NN nsubj 12
cheered cheer VERB VBD advcl 7
. . PUNCT . punct 7
""",
)

WHOLE_QUOTE = (
    "Park hopes to make the port “a place of peace for all.”",
    """
Park Park PROPN NNP nsubj 1
hopes hop VERB VBZ ROOT 1
to to PART TO aux 3
make make VERB VB xcomp 1
the the DET DT det 5
port port NOUN NN nsubj 8
" " PUNCT `` punct 8
a a DET DT det 8
place place NOUN NN ccomp 3
of of ADP IN prep 8
peace peace NOUN NN pobj 9
for for ADP IN prep 3
all all PRON DT pobj 11
. . PUNCT . punct 1
" " PUNCT '' punct 1
""",
)

ADJOINING = (
    "Park called the plan “absurd” and ranked the envoy as one of the worst speakers “in the history of the port.”",
    """
Park Park PROPN NNP nsubj 1
called call VERB VBD ROOT 1
the the DET DT det 3
plan plan NOUN NN dobj 1
" " PUNCT `` punct 5
absurd absurd ADJ JJ oprd 1
" " PUNCT '' punct 5
and and CCONJ CC cc 1
ranked rank VERB VBD conj 1
the the DET DT det 10
envoy envoy NOUN NN dobj 8
as as ADP IN prep 8
one one NUM CD pobj 11 CARDINAL
of of ADP IN prep 12
the the DET DT det 16
worst bad ADJ JJS amod 16
speakers speaker NOUN NNS pobj 13
" " PUNCT `` punct 8
in in ADP IN prep 8
the the DET DT det 20
history history NOUN NN pobj 18
of of ADP IN prep 20
the the DET DT det 23
port port NOUN NN pobj 21
. . PUNCT . punct 1
" " PUNCT '' punct 1
""",
)

TWO_LABELS = (
    "The talks failed. Jane Roe: “We will wait for them.” John Doe: “We will not wait.”",
    """
The the DET DT det 1
talks talk NOUN NNS nsubj 2
failed fail VERB VBD ROOT 2
. . PUNCT . punct 2

Jane Jane PROPN NNP compound 1 PERSON
Roe Roe PROPN NNP dep 6 PERSON
: : PUNCT : punct 1
" " PUNCT `` punct 1
We we PRON PRP nsubj 6
will will AUX MD aux 6
wait wait VERB VB ROOT 6
for for ADP IN prep 6
them they PRON PRP pobj 7
. . PUNCT . punct 6
" " PUNCT '' punct 6

John John PROPN NNP compound 1 PERSON
Doe Doe PROPN NNP dep 7 PERSON
: : PUNCT : punct 1
" " PUNCT `` punct 7
We we PRON PRP nsubj 7
will will AUX MD aux 7
not not PART RB neg 7
wait wait VERB VB ROOT 7
. . PUNCT . punct 7
" " PUNCT '' punct 7
""",
)

ANOTHERS_WORDS = (
    "“We will wait for the ships,” Park said. It is a long “war of words,” and nobody has won.",
    """
" " PUNCT `` punct 10
We we PRON PRP nsubj 3
will will AUX MD aux 3
wait wait VERB VB ccomp 10
for for ADP IN prep 3
the the DET DT det 6
ships ship NOUN NNS pobj 4
, , PUNCT , punct 10
" " PUNCT '' punct 10
Park Park PROPN NNP nsubj 10 PERSON
said say VERB VBD ROOT 10
. . PUNCT . punct 10

It it PRON PRP nsubj 1
is be AUX VBZ ROOT 1
a a DET DT det 5
long long ADJ JJ amod 5
" " PUNCT `` punct 5
war war NOUN NN attr 1
of of ADP IN prep 5
words word NOUN NNS pobj 6
, , PUNCT , punct 1
" " PUNCT '' punct 1
and and CCONJ CC cc 1
nobody nobody PRON NN nsubj 13
has have AUX VBZ aux 13
won win VERB VBN conj 1
. . PUNCT . punct 13
""",
)

THAT_LOST = (
    "The envoy vented that it would be “a huge mistake.”",
    """
The the DET DT det 1
envoy envoy NOUN NN nsubj 2
vented vent VERB VBD ROOT 2
that that SCONJ IN mark 6
it it PRON PRP nsubj 6
would would AUX MD aux 6
be be AUX VB ccomp 2
" " PUNCT `` punct 6
a a DET DT det 10
huge huge ADJ JJ amod 10
mistake mistake NOUN NN attr 6
. . PUNCT . punct 2
" " PUNCT '' punct 2
""",
)

HEADLINE_LABEL = (
    "Jane Roe: ‘Of Course’ The Port Is Safe For All",
    """
Jane Jane PROPN NNP compound 1 PERSON
Roe Roe PROPN NNP dep 9 PERSON
: : PUNCT : punct 1
' ' PUNCT `` punct 1
Of of ADV RB advmod 5
Course course NOUN NN poss 8
' ' PUNCT '' punct 5
The the DET DT det 8
Port Port PROPN NNP nsubj 9
Is be AUX VBZ ROOT 9
Safe Safe PROPN NNP acomp 9
For for ADP IN prep 9
All all PRON DT pobj 11
""",
)

HEADLINE_MATTER = (
    "Jane Roe to Voters: The Port Is Safe For All",
    """
Jane Jane PROPN NNP compound 1 PERSON
Roe Roe PROPN NNP dep 7 PERSON
to to ADP IN prep 1
Voters voter NOUN NNS pobj 2
: : PUNCT : punct 7
The the DET DT det 6 ORG
Port Port PROPN NNP nsubj 7 ORG
Is be AUX VBZ ROOT 7 ORG
Safe Safe PROPN NNP acomp 7 ORG
For for ADP IN prep 7 ORG
All all PRON DT pobj 9 ORG
""",
)

LETTER_MAKES = (
    "The letter makes the same case: “We will wait for them.”",
    """
The the DET DT det 1
letter letter NOUN NN nsubj 2
makes make VERB VBZ ccomp 10
the the DET DT det 5
same same ADJ JJ amod 5
case case NOUN NN dobj 2
: : PUNCT : punct 10
" " PUNCT `` punct 10
We we PRON PRP nsubj 10
will will AUX MD aux 10
wait wait VERB VB ROOT 10
for for ADP IN prep 10
them they PRON PRP pobj 11
. . PUNCT . punct 10
" " PUNCT '' punct 10
""",
)

GOES_ON = (
    "“We will wait for the ships,” Park said. The port “is ready for them, and we have time.”",
    """
" " PUNCT `` punct 10
We we PRON PRP nsubj 3
will will AUX MD aux 3
wait wait VERB VB ccomp 10
for for ADP IN prep 3
the the DET DT det 6
ships ship NOUN NNS pobj 4
, , PUNCT , punct 10
" " PUNCT '' punct 10
Park Park PROPN NNP nsubj 10 PERSON
said say VERB VBD ROOT 10
. . PUNCT . punct 10

The the DET DT det 1
port port NOUN NN nsubj 3
" " PUNCT `` punct 3
is be AUX VBZ ROOT 3
ready ready ADJ JJ acomp 3
for for ADP IN prep 4
them they PRON PRP pobj 5
, , PUNCT , punct 3
and and CCONJ CC cc 3
we we PRON PRP nsubj 10
have have VERB VBP conj 3
time time NOUN NN dobj 10
. . PUNCT . punct 10
" " PUNCT '' punct 10
""",
)
