"""Sentences of our own on who is heard, told and cited, with their parses."""

APPOSED = (
    'Luis Moreno spoke. The minister, Peter Otieno, softened Moreno\'s words. "I was there," he told reporters.',
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
spoke speak VERB VBD ROOT 2
. . PUNCT . punct 2

The the DET DT det 1
minister minister NOUN NN nsubj 6
, , PUNCT , punct 1
Peter Peter PROPN NNP compound 4 PERSON
Otieno Otieno PROPN NNP appos 1 PERSON
, , PUNCT , punct 1
softened soften VERB VBD ROOT 6
Moreno Moreno PROPN NNP poss 9 PERSON
's 's PART POS case 7
words word NOUN NNS dobj 6
. . PUNCT . punct 6

" " PUNCT `` punct 7
I I PRON PRP nsubj 2
was be AUX VBD ccomp 7
there there ADV RB advmod 2
, , PUNCT , punct 7
" " PUNCT '' punct 7
he he PRON PRP nsubj 7
told tell VERB VBD ROOT 7
reporters reporter NOUN NNS dobj 7
. . PUNCT . punct 7
""",
)

TOLD_PAPER = (
    "Iran has tested a missile. Peter Otieno told Reuters that they would regret it.",
    """
Iran Iran PROPN NNP nsubj 2 GPE
has have AUX VBZ aux 2
tested test VERB VBN ROOT 2
a a DET DT det 4
missile missile NOUN NN dobj 2
. . PUNCT . punct 2

Peter Peter PROPN NNP compound 1 PERSON
Otieno Otieno PROPN NNP nsubj 2 PERSON
told tell VERB VBD ROOT 2
Reuters Reuters PROPN NNP dobj 2 ORG
that that SCONJ IN mark 7
they they PRON PRP nsubj 7
would would AUX MD aux 7
regret regret VERB VB ccomp 2
it it PRON PRP dobj 7
. . PUNCT . punct 2
""",
)

SOURCES = (
    "Sources told Reuters that bombs could fall on Iran should they proceed with the test.",
    """
Sources source NOUN NNS nsubj 1
told tell VERB VBD ROOT 1
Reuters Reuters PROPN NNP dobj 1 ORG
that that SCONJ IN mark 6
bombs bomb NOUN NNS nsubj 6
could could AUX MD aux 6
fall fall VERB VB ccomp 1
on on ADP IN prep 6
Iran Iran PROPN NNP pobj 7 GPE
should should AUX MD aux 11
they they PRON PRP nsubj 11
proceed proceed VERB VB ccomp 1
with with ADP IN prep 11
the the DET DT det 14
test test NOUN NN pobj 12
. . PUNCT . punct 1
""",
)

SOURCES_OWN = (
    "Sources told Reuters that they were sure.",
    """
Sources source NOUN NNS nsubj 1
told tell VERB VBD ROOT 1
Reuters Reuters PROPN NNP dobj 1 ORG
that that SCONJ IN mark 5
they they PRON PRP nsubj 5
were be AUX VBD ccomp 1
sure sure ADJ JJ acomp 5
. . PUNCT . punct 1
""",
)

ACCORDING = (
    'Peter Otieno fears "a plan of many, many rounds", according to the Times. "But he has a plan," it added.',
    """
Peter Peter PROPN NNP compound 1 PERSON
Otieno Otieno PROPN NNP nsubj 2 PERSON
fears fear VERB VBZ ROOT 2
" " PUNCT `` punct 2
a a DET DT det 5
plan plan NOUN NN dobj 2
of of ADP IN prep 5
many many ADJ JJ amod 10
, , PUNCT , punct 10
many many ADJ JJ amod 10
rounds round NOUN NNS pobj 6
" " PUNCT '' punct 10
, , PUNCT , punct 2
according accord VERB VBG prep 2
to to ADP IN prep 13
the the DET DT det 16
Times Times PROPN NNP pobj 14 ORG
. . PUNCT . punct 2

" " PUNCT `` punct 3
But but CCONJ CC cc 3
he he PRON PRP nsubj 3
has have VERB VBZ ccomp 9
a a DET DT det 5
plan plan NOUN NN dobj 3
, , PUNCT , punct 9
" " PUNCT '' punct 9
it it PRON PRP nsubj 9
added add VERB VBD ROOT 9
. . PUNCT . punct 9
""",
)

GOES_ON = (
    'Kim Jong Un met Moon Jae-in. Kim Dong Yub, an expert in Oslo, said it was new. "It is an upgrade," Kim added.',
    """
Kim Kim PROPN NNP compound 2 PERSON
Jong Jong PROPN NNP compound 2 PERSON
Un Un PROPN NNP nsubj 3 PERSON
met meet VERB VBD ROOT 3
Moon Moon PROPN NNP compound 5 PERSON
Jae Jae PROPN NNP compound 7 PERSON
- - PUNCT HYPH punct 7
in in NOUN NN dobj 3
. . PUNCT . punct 3

Kim Kim PROPN NNP compound 2 PERSON
Dong Dong PROPN NNP compound 2 PERSON
Yub Yub PROPN NNP nsubj 9 PERSON
, , PUNCT , punct 2
an an DET DT det 5
expert expert NOUN NN appos 2
in in ADP IN prep 5
Oslo Oslo PROPN NNP pobj 6 GPE
, , PUNCT , punct 2
said say VERB VBD ROOT 9
it it PRON PRP nsubj 11
was be AUX VBD ccomp 9
new new ADJ JJ acomp 11
. . PUNCT . punct 9

" " PUNCT `` punct 8
It it PRON PRP nsubj 2
is be AUX VBZ ccomp 8
an an DET DT det 4
upgrade upgrade NOUN NN attr 2
, , PUNCT , punct 8
" " PUNCT '' punct 8
Kim Kim PROPN NNP nsubj 8 PERSON
added add VERB VBD ROOT 8
. . PUNCT . punct 8
""",
)

GOES_ON_NOT = (
    "Kim Dong Yub, an expert in Oslo, said it was new. Kim Jong Un met Moon Jae-in. Kim visited the plant.",
    """
Kim Kim PROPN NNP compound 2 PERSON
Dong Dong PROPN NNP compound 2 PERSON
Yub Yub PROPN NNP nsubj 9 PERSON
, , PUNCT , punct 2
an an DET DT det 5
expert expert NOUN NN appos 2
in in ADP IN prep 5
Oslo Oslo PROPN NNP pobj 6 GPE
, , PUNCT , punct 2
said say VERB VBD ROOT 9
it it PRON PRP nsubj 11
was be AUX VBD ccomp 9
new new ADJ JJ acomp 11
. . PUNCT . punct 9

Kim Kim PROPN NNP compound 2 PERSON
Jong Jong PROPN NNP compound 2 PERSON
Un Un PROPN NNP nsubj 3 PERSON
met meet VERB VBD ROOT 3
Moon Moon PROPN NNP compound 5 PERSON
Jae Jae PROPN NNP compound 7 PERSON
- - PUNCT HYPH punct 7
in in NOUN NN dobj 3
. . PUNCT . punct 3

Kim Kim PROPN NNP nsubj 1 PERSON
visited visit VERB VBD ROOT 1
the the DET DT det 3
plant plant NOUN NN dobj 1
. . PUNCT . punct 1
""",
)

OFFICIAL_SAID = (
    "A Pentagon official spoke to Reuters. Pentagon official Peter Otieno was there, the official said.",
    """
A a DET DT det 2
Pentagon Pentagon PROPN NNP compound 2 ORG
official official NOUN NN nsubj 3
spoke speak VERB VBD ROOT 3
to to ADP IN prep 3
Reuters Reuters PROPN NNP pobj 4 ORG
. . PUNCT . punct 3

Pentagon Pentagon PROPN NNP compound 1 ORG
official official NOUN NN compound 3
Peter Peter PROPN NNP compound 3 PERSON
Otieno Otieno PROPN NNP nsubj 4 PERSON
was be AUX VBD ccomp 9
there there ADV RB advmod 4
, , PUNCT , punct 9
the the DET DT det 8
official official NOUN NN nsubj 9
said say VERB VBD ROOT 9
. . PUNCT . punct 9
""",
)

STATE_MEDIA = (
    "In a statement carried by state media, Iran denied it.",
    """
In in ADP IN prep 9
a a DET DT det 2
statement statement NOUN NN pobj 0
carried carry VERB VBN acl 2
by by ADP IN agent 3
state state NOUN NN compound 6
media medium NOUN NNS pobj 4
, , PUNCT , punct 9
Iran Iran PROPN NNP nsubj 9 GPE
denied deny VERB VBD ROOT 9
it it PRON PRP dobj 9
. . PUNCT . punct 9
""",
)

STATE_MEDIA_OPEN = (
    "Iran and Oman read the statement carried by state media.",
    """
Iran Iran PROPN NNP nsubj 3 GPE
and and CCONJ CC cc 0
Oman Oman PROPN NNP conj 0 GPE
read read VERB VBD ROOT 3
the the DET DT det 5
statement statement NOUN NN dobj 3
carried carry VERB VBN acl 5
by by ADP IN agent 6
state state NOUN NN compound 9
media medium NOUN NNS pobj 7
. . PUNCT . punct 3
""",
)

WHOSE = (
    "Luis Moreno criticised Iran, a nation whose leaders fear war.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
criticised criticise VERB VBD ROOT 2
Iran Iran PROPN NNP dobj 2 GPE
, , PUNCT , punct 3
a a DET DT det 6
nation nation NOUN NN appos 3
whose whose DET WP$ poss 8
leaders leader NOUN NNS nsubj 9
fear fear VERB VBP relcl 6
war war NOUN NN dobj 9
. . PUNCT . punct 2
""",
)

LAWMAKERS_IN = (
    "Peter Otieno told lawmakers in Seoul that it was over.",
    """
Peter Peter PROPN NNP compound 1 PERSON
Otieno Otieno PROPN NNP nsubj 2 PERSON
told tell VERB VBD ROOT 2
lawmakers lawmaker NOUN NNS dobj 2
in in ADP IN prep 2
Seoul Seoul PROPN NNP pobj 4 GPE
that that SCONJ IN mark 8
it it PRON PRP nsubj 8
was be AUX VBD ccomp 2
over over ADV RB advmod 8
. . PUNCT . punct 2
""",
)

KCNA = (
    "North Korea's official KCNA news agency said it was ready. The news agency gave no date.",
    """
North North PROPN NNP compound 1 GPE
Korea Korea PROPN NNP poss 6 GPE
's 's PART POS case 1 GPE
official official ADJ JJ amod 6
KCNA KCNA PROPN NNP compound 6 ORG
news news NOUN NN compound 6 ORG
agency agency NOUN NN nsubj 7 ORG
said say VERB VBD ROOT 7
it it PRON PRP nsubj 9
was be AUX VBD ccomp 7
ready ready ADJ JJ acomp 9
. . PUNCT . punct 7

The the DET DT det 2
news news NOUN NN compound 2
agency agency NOUN NN nsubj 3
gave give VERB VBD ROOT 3
no no DET DT det 5
date date NOUN NN dobj 3
. . PUNCT . punct 3
""",
)

THE_TIMES = (
    "The New York Times reported the offer. The Times said it was new.",
    """
The the DET DT det 3 ORG
New New PROPN NNP compound 2 ORG
York York PROPN NNP compound 3 ORG
Times Times PROPN NNP nsubj 4 ORG
reported report VERB VBD ROOT 4
the the DET DT det 6
offer offer NOUN NN dobj 4
. . PUNCT . punct 4

The the DET DT det 1
Times Times PROPN NNP nsubj 2 ORG
said say VERB VBD ROOT 2
it it PRON PRP nsubj 4
was be AUX VBD ccomp 2
new new ADJ JJ acomp 4
. . PUNCT . punct 2
""",
)

TWO_TIMES = (
    "The New York Times and the Los Angeles Times reported the offer. The Times said it was new.",
    """
The the DET DT det 3 ORG
New New PROPN NNP compound 2 ORG
York York PROPN NNP compound 3 ORG
Times Times PROPN NNP nsubj 9 ORG
and and CCONJ CC cc 3
the the DET DT det 8 ORG
Los Los PROPN NNP compound 7 ORG
Angeles Angeles PROPN NNP compound 8 ORG
Times Times PROPN NNP conj 3 ORG
reported report VERB VBD ROOT 9
the the DET DT det 11
offer offer NOUN NN dobj 9
. . PUNCT . punct 9

The the DET DT det 1
Times Times PROPN NNP nsubj 2 ORG
said say VERB VBD ROOT 2
it it PRON PRP nsubj 4
was be AUX VBD ccomp 2
new new ADJ JJ acomp 4
. . PUNCT . punct 2
""",
)

SENATE = (
    "The Ohio Senate met on Monday. The Senate in Washington did not meet.",
    """
The the DET DT det 2 ORG
Ohio Ohio PROPN NNP compound 2 ORG
Senate Senate PROPN NNP nsubj 3 ORG
met meet VERB VBD ROOT 3
on on ADP IN prep 3
Monday Monday PROPN NNP pobj 4 DATE
. . PUNCT . punct 3

The the DET DT det 1
Senate Senate PROPN NNP nsubj 6 ORG
in in ADP IN prep 1
Washington Washington PROPN NNP pobj 2 GPE
did do AUX VBD aux 6
not not PART RB neg 6
meet meet VERB VB ROOT 6
. . PUNCT . punct 6
""",
)
