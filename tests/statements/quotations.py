"""Quotations and their speakers: sentences of our own and their parses, as the installed pipeline gives them."""

LED = (
    "The minister has one message for the North: “We will wait.”",
    """
The the DET DT det 1
minister minister NOUN NN nsubj 2
has have VERB VBZ ccomp 12
one one NUM CD nummod 4 CARDINAL
message message NOUN NN dobj 2
for for ADP IN prep 4
the the DET DT det 7
North north NOUN NN pobj 5
: : PUNCT : punct 12
" " PUNCT `` punct 12
We we PRON PRP nsubj 12
will will AUX MD aux 12
wait wait VERB VB ROOT 12
. . PUNCT . punct 12
" " PUNCT '' punct 12
""",
)

LED_BY_NOBODY = (
    "There is one message on the wall: “We will wait.”",
    """
There there PRON EX expl 1
is be VERB VBZ ccomp 11
one one NUM CD nummod 3
message message NOUN NN attr 1
on on ADP IN prep 3
the the DET DT det 6
wall wall NOUN NN pobj 4
: : PUNCT : punct 11
" " PUNCT `` punct 11
We we PRON PRP nsubj 11
will will AUX MD aux 11
wait wait VERB VB ROOT 11
. . PUNCT . punct 11
" " PUNCT '' punct 11
""",
)

AGREED = (
    "The envoy agreed with Park. “We will wait for the ships to come.”",
    """
The the DET DT det 1
envoy envoy NOUN NN nsubj 2
agreed agree VERB VBD ROOT 2
with with ADP IN prep 2
Park Park PROPN NNP pobj 3 ORG
. . PUNCT . punct 2

" " PUNCT `` punct 3
We we PRON PRP nsubj 3
will will AUX MD aux 3
wait wait VERB VB ROOT 3
for for SCONJ IN mark 8
the the DET DT det 6
ships ship NOUN NNS nsubj 8
to to PART TO aux 8
come come VERB VB advcl 3
. . PUNCT . punct 3
" " PUNCT '' punct 3
""",
)

SLEPT = (
    "The envoy slept in May. “We will wait for the ships to come.”",
    """
The the DET DT det 1
envoy envoy NOUN NN nsubj 2
slept sleep VERB VBD ROOT 2
in in ADP IN prep 2
May May PROPN NNP pobj 3 DATE
. . PUNCT . punct 2

" " PUNCT `` punct 3
We we PRON PRP nsubj 3
will will AUX MD aux 3
wait wait VERB VB ROOT 3
for for SCONJ IN mark 8
the the DET DT det 6
ships ship NOUN NNS nsubj 8
to to PART TO aux 8
come come VERB VB advcl 3
. . PUNCT . punct 3
" " PUNCT '' punct 3
""",
)

LABELLED = (
    "The talks failed. Jane Roe: “We will wait for them.”",
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
""",
)

SIGNED = (
    "“We will wait for the ships.” - Jane Roe, captain",
    """
" " PUNCT `` punct 3
We we PRON PRP nsubj 3
will will AUX MD aux 3
wait wait VERB VB ROOT 3
for for ADP IN prep 3
the the DET DT det 6
ships ship NOUN NNS pobj 4
. . PUNCT . punct 3
" " PUNCT '' punct 3
- - PUNCT : punct 11
Jane Jane PROPN NNP compound 11 PERSON
Roe Roe PROPN NNP appos 1 PERSON
, , PUNCT , punct 11
captain captain NOUN NN appos 11
""",
)

NAME_ALONE = (
    "“We will wait for the ships” Jane Roe, a captain at the port.",
    """
" " PUNCT `` punct 3
We we PRON PRP nsubj 3
will will AUX MD aux 3
wait wait VERB VB ROOT 3
for for ADP IN prep 3
the the DET DT det 6
ships ship NOUN NNS pobj 4
" " PUNCT '' punct 6
Jane Jane PROPN NNP compound 9 PERSON
Roe Roe PROPN NNP appos 6 PERSON
, , PUNCT , punct 9
a a DET DT det 12
captain captain NOUN NN appos 9
at at ADP IN prep 12
the the DET DT det 15
port port NOUN NN pobj 13
. . PUNCT . punct 3
""",
)

TWO_IN_A_ROW = (
    "Jane Roe said: “We will wait for the ships.” “Nobody is in a hurry to sign.”",
    """
Jane Jane PROPN NNP compound 1 PERSON
Roe Roe PROPN NNP nsubj 2 PERSON
said say VERB VBD ROOT 2
: : PUNCT : punct 2
" " PUNCT `` punct 2
We we PRON PRP nsubj 7
will will AUX MD aux 7
wait wait VERB VB ccomp 2
for for ADP IN prep 7
the the DET DT det 10
ships ship NOUN NNS pobj 8
. . PUNCT . punct 2
" " PUNCT '' punct 2

" " PUNCT `` punct 2
Nobody nobody PRON NN nsubj 2
is be AUX VBZ ROOT 2
in in ADP IN prep 2
a a DET DT det 5
hurry hurry NOUN NN pobj 3
to to PART TO aux 7
sign sign VERB VB acl 5
. . PUNCT . punct 2
" " PUNCT '' punct 2
""",
)

STOP = (
    "“We will wait for the ships.” Park said.",
    """
" " PUNCT `` punct 3
We we PRON PRP nsubj 3
will will AUX MD aux 3
wait wait VERB VB ROOT 3
for for ADP IN prep 3
the the DET DT det 6
ships ship NOUN NNS pobj 4
. . PUNCT . punct 3
" " PUNCT '' punct 3

Park Park PROPN NNP nsubj 1 PERSON
said say VERB VBD ROOT 1
. . PUNCT . punct 1
""",
)

STOP_AND_MORE = (
    "“We will wait for the ships.” Park said it was over.",
    """
" " PUNCT `` punct 3
We we PRON PRP nsubj 3
will will AUX MD aux 3
wait wait VERB VB ROOT 3
for for ADP IN prep 3
the the DET DT det 6
ships ship NOUN NNS pobj 4
. . PUNCT . punct 3
" " PUNCT '' punct 3

Park Park PROPN NNP nsubj 1 PERSON
said say VERB VBD ROOT 1
it it PRON PRP nsubj 3
was be AUX VBD ccomp 1
over over ADV RB advmod 3
. . PUNCT . punct 1
""",
)

ASKED_ABOUT = (
    "Asked about “fire and fury,” Park said it was over.",
    """
Asked ask VERB VBN advcl 9
about about ADP IN prep 0
" " PUNCT `` punct 1
fire fire NOUN NN pobj 1
and and CCONJ CC cc 3
fury fury NOUN NN conj 3
, , PUNCT , punct 9
" " PUNCT '' punct 9
Park Park PROPN NNP nsubj 9 PERSON
said say VERB VBD ROOT 9
it it PRON PRP nsubj 11
was be AUX VBD ccomp 9
over over ADV RB advmod 11
. . PUNCT . punct 9
""",
)

LONE = (
    "“We will wait,” said Jane Roe.\n\n“Nobody is in a hurry to sign.”",
    """
" " PUNCT `` punct 6
We we PRON PRP nsubj 3
will will AUX MD aux 3
wait wait VERB VB ccomp 6
, , PUNCT , punct 6
" " PUNCT '' punct 6
said say VERB VBD ROOT 6
Jane Jane PROPN NNP compound 8 PERSON
Roe Roe PROPN NNP nsubj 6 PERSON
. . PUNCT . punct 6

" " PUNCT `` punct 2
Nobody nobody PRON NN nsubj 2
is be AUX VBZ ROOT 2
in in ADP IN prep 2
a a DET DT det 5
hurry hurry NOUN NN pobj 3
to to PART TO aux 7
sign sign VERB VB acl 5
. . PUNCT . punct 2
" " PUNCT '' punct 2
""",
)

LONE_ANSWER = (
    "Jane Roe asked: “Will you wait for the ships?”\n\n“Nobody is in a hurry to sign.”",
    """
Jane Jane PROPN NNP compound 1 PERSON
Roe Roe PROPN NNP nsubj 2 PERSON
asked ask VERB VBD ROOT 2
: : PUNCT : punct 2
" " PUNCT `` punct 2
Will will AUX MD aux 7
you you PRON PRP nsubj 7
wait wait VERB VB ccomp 2
for for ADP IN prep 7
the the DET DT det 10
ships ship NOUN NNS pobj 8
? ? PUNCT . punct 2
" " PUNCT '' punct 2

" " PUNCT `` punct 2
Nobody nobody PRON NN nsubj 2
is be AUX VBZ ROOT 2
in in ADP IN prep 2
a a DET DT det 5
hurry hurry NOUN NN pobj 3
to to PART TO aux 7
sign sign VERB VB acl 5
. . PUNCT . punct 2
" " PUNCT '' punct 2
""",
)

POST = (
    "The ministry denies it. We will not wait. - Jane Roe (@janeroe) May 9, 2018",
    """
The the DET DT det 1
ministry ministry NOUN NN nsubj 2
denies deny VERB VBZ ROOT 2
it it PRON PRP dobj 2
. . PUNCT . punct 2

We we PRON PRP nsubj 3
will will AUX MD aux 3
not not PART RB neg 3
wait wait VERB VB ROOT 3
. . PUNCT . punct 3

- - PUNCT : punct 2
Jane Jane PROPN NNP compound 2 PERSON
Roe Roe PROPN NNP ROOT 2 PERSON
( ( PUNCT -LRB- punct 2
@janeroe @janeroe PROPN NNP appos 2 ORG
) ) PUNCT -RRB- punct 2
May May PROPN NNP appos 2 DATE
9 9 NUM CD nummod 6 DATE
, , PUNCT , punct 6 DATE
2018 2018 NUM CD nummod 6 DATE
""",
)

READ = (
    "The ministry’s statement read:\n\nWe regret the closure of the port.",
    """
The the DET DT det 1
ministry ministry NOUN NN poss 3
's 's PART POS case 1
statement statement NOUN NN nsubj 4
read read VERB VBD ROOT 4
: : PUNCT : punct 4

We we PRON PRP nsubj 1
regret regret VERB VBP ROOT 1
the the DET DT det 3
closure closure NOUN NN dobj 1
of of ADP IN prep 3
the the DET DT det 6
port port NOUN NN pobj 4
. . PUNCT . punct 1
""",
)

NEEDS = (
    "The ministry said it needed:\n\nMore ships came to the port in May.",
    """
The the DET DT det 1
ministry ministry NOUN NN nsubj 2
said say VERB VBD ROOT 2
it it PRON PRP nsubj 4
needed need VERB VBD ccomp 2
: : PUNCT : punct 2

More More ADJ JJR amod 1
ships ship NOUN NNS nsubj 2
came come VERB VBD ROOT 2
to to ADP IN prep 2
the the DET DT det 5
port port NOUN NN pobj 3
in in ADP IN prep 2
May May PROPN NNP pobj 6 DATE
. . PUNCT . punct 2
""",
)

MAKER = (
    "The ministry said in a statement that it was over.\n\nThe statement warned that ships would wait.",
    """
The the DET DT det 1
ministry ministry NOUN NN nsubj 2
said say VERB VBD ROOT 2
in in ADP IN prep 2
a a DET DT det 5
statement statement NOUN NN pobj 3
that that SCONJ IN mark 8
it it PRON PRP nsubj 8
was be AUX VBD acl 5
over over ADV RB advmod 8
. . PUNCT . punct 2

The the DET DT det 1
statement statement NOUN NN nsubj 2
warned warn VERB VBD ROOT 2
that that SCONJ IN mark 6
ships ship NOUN NNS nsubj 6
would would AUX MD aux 6
wait wait VERB VB ccomp 2
. . PUNCT . punct 2
""",
)

NO_MAKER = (
    "The ministry said in a letter that it was over.\n\nA statement warned that ships would wait.",
    """
The the DET DT det 1
ministry ministry NOUN NN nsubj 2
said say VERB VBD ROOT 2
in in ADP IN prep 2
a a DET DT det 5
letter letter NOUN NN pobj 3
that that SCONJ IN pobj 8
it it PRON PRP nsubj 8
was be AUX VBD relcl 5
over over ADV RB advmod 8
. . PUNCT . punct 2

A a DET DT det 1
statement statement NOUN NN nsubj 2
warned warn VERB VBD ROOT 2
that that SCONJ IN mark 6
ships ship NOUN NNS nsubj 6
would would AUX MD aux 6
wait wait VERB VB ccomp 2
. . PUNCT . punct 2
""",
)

ANOTHERS = (
    "The ministry said in a statement that it was over.\n\nThe embassy’s statement warned that ships would wait.",
    """
The the DET DT det 1
ministry ministry NOUN NN nsubj 2
said say VERB VBD ROOT 2
in in ADP IN prep 2
a a DET DT det 5
statement statement NOUN NN pobj 3
that that SCONJ IN mark 8
it it PRON PRP nsubj 8
was be AUX VBD acl 5
over over ADV RB advmod 8
. . PUNCT . punct 2

The the DET DT det 1
embassy embassy NOUN NN poss 3
's 's PART POS case 1
statement statement NOUN NN nsubj 4
warned warn VERB VBD ROOT 4
that that SCONJ IN mark 8
ships ship NOUN NNS nsubj 8
would would AUX MD aux 8
wait wait VERB VB ccomp 4
. . PUNCT . punct 4
""",
)

OF_MAKER = (
    "The ministry’s statement warned that ships would wait.",
    """
The the DET DT det 1
ministry ministry NOUN NN poss 3
's 's PART POS case 1
statement statement NOUN NN nsubj 4
warned warn VERB VBD ROOT 4
that that SCONJ IN mark 8
ships ship NOUN NNS nsubj 8
would would AUX MD aux 8
wait wait VERB VB ccomp 4
. . PUNCT . punct 4
""",
)

BRIEFING = (
    "Park told reporters at a news briefing in Seoul that the port was closed.",
    """
Park Park PROPN NNP nsubj 1 ORG
told tell VERB VBD ROOT 1
reporters reporter NOUN NNS dobj 1
at at ADP IN prep 1
a a DET DT det 6
news news NOUN NN compound 6
briefing briefing NOUN NN pobj 3
in in ADP IN prep 6
Seoul Seoul PROPN NNP pobj 7 GPE
that that SCONJ IN mark 13
the the DET DT det 11
port port NOUN NN nsubjpass 13
was be AUX VBD auxpass 13
closed close VERB VBN ccomp 1
. . PUNCT . punct 1
""",
)

AFTERWARDS = (
    "Park told reporters after a meeting that the port was closed.",
    """
Park Park PROPN NNP nsubj 1 ORG
told tell VERB VBD ROOT 1
reporters reporter NOUN NNS dobj 1
after after ADP IN prep 1
a a DET DT det 5
meeting meeting NOUN NN pobj 3
that that SCONJ IN mark 10
the the DET DT det 8
port port NOUN NN nsubjpass 10
was be AUX VBD auxpass 10
closed close VERB VBN relcl 5
. . PUNCT . punct 1
""",
)

SPEAKING = (
    "Speaking at a rally, Park said the port was closed.",
    """
Speaking speak VERB VBG advcl 6
at at ADP IN prep 0
a a DET DT det 3
rally rally NOUN NN pobj 1
, , PUNCT , punct 6
Park Park PROPN NNP nsubj 6 ORG
said say VERB VBD ROOT 6
the the DET DT det 8
port port NOUN NN nsubj 9
was be AUX VBD auxpass 10
closed close VERB VBN ccomp 6
. . PUNCT . punct 6
""",
)

TWO_KIMS = (
    "“We will wait,” said Kim Tae.\n\n“Nobody is in a hurry,” Kim added.",
    """
" " PUNCT `` punct 6
We we PRON PRP nsubj 3
will will AUX MD aux 3
wait wait VERB VB ccomp 6
, , PUNCT , punct 6
" " PUNCT '' punct 6
said say VERB VBD ROOT 6
Kim Kim PROPN NNP compound 8 PERSON
Tae Tae PROPN NNP nsubj 6 PERSON
. . PUNCT . punct 6

" " PUNCT `` punct 9
Nobody nobody PRON NN nsubj 2
is be AUX VBZ ccomp 9
in in ADP IN prep 2
a a DET DT det 5
hurry hurry NOUN NN pobj 3
, , PUNCT , punct 9
" " PUNCT '' punct 9
Kim Kim PROPN NNP nsubj 9 PERSON
added add VERB VBD ROOT 9
. . PUNCT . punct 9
""",
)

NOT_TO = (
    "Park promised not to attack the port.",
    """
Park Park PROPN NNP nsubj 1 ORG
promised promise VERB VBD ROOT 1
not not PART RB neg 4
to to PART TO aux 4
attack attack VERB VB xcomp 1
the the DET DT det 6
port port NOUN NN dobj 4
. . PUNCT . punct 1
""",
)

STRIKE = (
    "“We will strike the port,” Park said.",
    """
" " PUNCT `` punct 9
We we PRON PRP nsubj 3
will will AUX MD aux 3
strike strike VERB VB ccomp 9
the the DET DT det 5
port port NOUN NN dobj 3
, , PUNCT , punct 9
" " PUNCT '' punct 9
Park Park PROPN NNP nsubj 9 PERSON
said say VERB VBD ROOT 9
. . PUNCT . punct 9
""",
)

FORECAST = (
    "“The raid will lead to war,” Park said.",
    """
" " PUNCT `` punct 10
The the DET DT det 2
raid raid NOUN NN nsubj 4
will will AUX MD aux 4
lead lead VERB VB ccomp 10
to to ADP IN prep 4
war war NOUN NN pobj 5
, , PUNCT , punct 10
" " PUNCT '' punct 10
Park Park PROPN NNP nsubj 10 PERSON
said say VERB VBD ROOT 10
. . PUNCT . punct 10
""",
)

MET_WITH = (
    "Park said an attack would be met with an overwhelming response.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
an an DET DT det 3
attack attack NOUN NN nsubjpass 6
would would AUX MD aux 6
be be AUX VB auxpass 6
met meet VERB VBN ccomp 1
with with ADP IN prep 6
an an DET DT det 10
overwhelming overwhelming ADJ JJ amod 10
response response NOUN NN pobj 7
. . PUNCT . punct 1
""",
)

MET_GUESTS = (
    "Park said the guests would be met with a smile.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
guests guest NOUN NNS nsubjpass 6
would would AUX MD aux 6
be be AUX VB auxpass 6
met meet VERB VBN ccomp 1
with with ADP IN prep 6
a a DET DT det 9
smile smile NOUN NN pobj 7
. . PUNCT . punct 1
""",
)

BLAME = (
    "Park said the report was wrong.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
report report NOUN NN nsubj 4
was be AUX VBD ccomp 1
wrong wrong ADJ JJ acomp 4
. . PUNCT . punct 1
""",
)

NO_BLAME = (
    "Park said the report was not wrong.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
report report NOUN NN nsubj 4
was be AUX VBD ccomp 1
not not PART RB neg 4
wrong wrong ADJ JJ acomp 4
. . PUNCT . punct 1
""",
)

ON_TITLE = (
    "“We will wait,” Park said on “Meet the Nation.” “Nobody is in a hurry.”",
    """
" " PUNCT `` punct 7
We we PRON PRP nsubj 3
will will AUX MD aux 3
wait wait VERB VB ccomp 7
, , PUNCT , punct 7
" " PUNCT '' punct 7
Park Park PROPN NNP nsubj 7 PERSON
said say VERB VBD ROOT 7
on on ADP IN prep 7
" " PUNCT `` punct 8
Meet meet VERB VB pcomp 8 WORK_OF_ART
the the DET DT det 12 WORK_OF_ART
Nation nation NOUN NN dobj 10 WORK_OF_ART
. . PUNCT . punct 7
" " PUNCT '' punct 7

" " PUNCT `` punct 2
Nobody nobody PRON NN nsubj 2
is be AUX VBZ ROOT 2
in in ADP IN prep 2
a a DET DT det 5
hurry hurry NOUN NN pobj 3
. . PUNCT . punct 2
" " PUNCT '' punct 2
""",
)

UNCLOSED_CUE = (
    "“We will wait for the ships, said Park, who runs the port.",
    """
" " PUNCT `` punct 8
We we PRON PRP nsubj 3
will will AUX MD aux 3
wait wait VERB VB ccomp 8
for for ADP IN prep 3
the the DET DT det 6
ships ship NOUN NNS pobj 4
, , PUNCT , punct 8
said say VERB VBD ROOT 8
Park Park PROPN NNP nsubj 8 PERSON
, , PUNCT , punct 9
who who PRON WP nsubj 12
runs run VERB VBZ relcl 9
the the DET DT det 14
port port NOUN NN dobj 12
. . PUNCT . punct 8
""",
)

BLOCK = (
    "The ministry said:\n\n> We regret the closure of the port.",
    """
The the DET DT det 1
ministry ministry NOUN NN nsubj 2
said say VERB VBD ROOT 2
: : PUNCT : punct 2

> > PUNCT NFP dep 2
We we PRON PRP nsubj 2
regret regret VERB VBP ROOT 2
the the DET DT det 4
closure closure NOUN NN dobj 2
of of ADP IN prep 4
the the DET DT det 7
port port NOUN NN pobj 5
. . PUNCT . punct 2
""",
)

LETTER = (
    "The letter read:\n\nDear Chairman,\n\nWe will not come to the talks.\n\nSincerely, Jane Roe\n\nIt was cold.",
    """
The the DET DT det 1
letter letter NOUN NN nsubj 2
read read VERB VBD ROOT 2
: : PUNCT : punct 2

Dear dear ADJ JJ compound 1
Chairman Chairman PROPN NNP ROOT 1
, , PUNCT , punct 1

We we PRON PRP nsubj 3
will will AUX MD aux 3
not not PART RB neg 3
come come VERB VB ROOT 3
to to ADP IN prep 3
the the DET DT det 6
talks talk NOUN NNS pobj 4
. . PUNCT . punct 3

Sincerely sincerely ADV RB advmod 3
, , PUNCT , punct 3
Jane Jane PROPN NNP compound 3 PERSON
Roe Roe PROPN NNP ROOT 3 PERSON

It it PRON PRP nsubj 1
was be AUX VBD ROOT 1
cold cold ADJ JJ acomp 1
. . PUNCT . punct 1
""",
)

HEADED = (
    "Jane Roe (@janeroe) We will not wait for the ships in May.",
    """
Jane Jane PROPN NNP compound 1 PERSON
Roe Roe PROPN NNP ROOT 1 PERSON
( ( PUNCT -LRB- punct 1
@janeroe @janeroe PROPN NNP appos 1 ORG
) ) PUNCT -RRB- punct 1

We we PRON PRP nsubj 3
will will AUX MD aux 3
not not PART RB neg 3
wait wait VERB VB ROOT 3
for for ADP IN prep 3
the the DET DT det 6
ships ship NOUN NNS pobj 4
in in ADP IN prep 6
May May PROPN NNP pobj 7 DATE
. . PUNCT . punct 3
""",
)
