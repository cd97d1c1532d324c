"""Sentences of our own in contrast, with their parses, one token a line, as `tests.handmade.parse` takes them."""

FIRST_LADY = (
    "President Ruiz left. Mr. Ruiz was with first lady Eva Ruiz.",
    """
President President PROPN NNP compound 1
Ruiz Ruiz PROPN NNP nsubj 2 PERSON
left leave VERB VBD ROOT 2
. . PUNCT . punct 2

Mr. Mr. PROPN NNP compound 1
Ruiz Ruiz PROPN NNP nsubj 2 PERSON
was be AUX VBD ROOT 2
with with ADP IN prep 2
first first ADJ JJ amod 5 ORDINAL
lady lady NOUN NN compound 7
Eva Eva PROPN NNP compound 7 PERSON
Ruiz Ruiz PROPN NNP pobj 3 PERSON
. . PUNCT . punct 2
""",
)

LATE_NAME = (
    "President Ruiz left. Eva Ruiz spoke.",
    """
President President PROPN NNP compound 1
Ruiz Ruiz PROPN NNP nsubj 2 PERSON
left leave VERB VBD ROOT 2
. . PUNCT . punct 2

Eva Eva PROPN NNP compound 1 PERSON
Ruiz Ruiz PROPN NNP nsubj 2 PERSON
spoke speak VERB VBD ROOT 2
. . PUNCT . punct 2
""",
)

MR = (
    "Mr. Moreno left. Ana Moreno stayed.",
    """
Mr. Mr. PROPN NNP compound 1
Moreno Moreno PROPN NNP nsubj 2 PERSON
left leave VERB VBD ROOT 2
. . PUNCT . punct 2

Ana Ana PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
stayed stay VERB VBD ROOT 2
. . PUNCT . punct 2
""",
)

MS = (
    "Ms. Moreno left. Ana Moreno stayed.",
    """
Ms. Ms. PROPN NNP compound 1
Moreno Moreno PROPN NNP nsubj 2 PERSON
left leave VERB VBD ROOT 2
. . PUNCT . punct 2

Ana Ana PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
stayed stay VERB VBD ROOT 2
. . PUNCT . punct 2
""",
)

OPENS = (
    'Peter Moreno said the deal was good. "Luis Otieno knows that," Moreno said.\n\nHe left.',
    """
Peter Peter PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
said say VERB VBD ROOT 2
the the DET DT det 4
deal deal NOUN NN nsubj 5
was be AUX VBD ccomp 2
good good ADJ JJ acomp 5
. . PUNCT . punct 2

" " PUNCT `` punct 3
Luis Luis PROPN NNP compound 2 PERSON
Otieno Otieno PROPN NNP nsubj 3 PERSON
knows know VERB VBZ ccomp 8
that that SCONJ IN dobj 3
, , PUNCT , punct 8
" " PUNCT '' punct 8
Moreno Moreno PROPN NNP nsubj 8 PERSON
said say VERB VBD ROOT 8
. . PUNCT . punct 8

He he PRON PRP nsubj 1
left leave VERB VBD ROOT 1
. . PUNCT . punct 1
""",
)

HIS_GOVERNMENT = (
    "Iranian leader Luis Moreno met an envoy. France praised his government.",
    """
Iranian iranian ADJ JJ amod 1 NORP
leader leader NOUN NN compound 3
Luis Luis PROPN NNP compound 3 PERSON
Moreno Moreno PROPN NNP nsubj 4 PERSON
met meet VERB VBD ROOT 4
an an DET DT det 6
envoy envoy NOUN NN dobj 4
. . PUNCT . punct 4

France France PROPN NNP nsubj 1 GPE
praised praise VERB VBD ROOT 1
his his PRON PRP$ poss 3
government government NOUN NN dobj 1
. . PUNCT . punct 1
""",
)

APPOSED = (
    "France opened a clinic in Porto, Portugal. The country was pleased.",
    """
France France PROPN NNP nsubj 1 GPE
opened open VERB VBD ROOT 1
a a DET DT det 3
clinic clinic NOUN NN dobj 1
in in ADP IN prep 3
Porto Porto PROPN NNP pobj 4 GPE
, , PUNCT , punct 5
Portugal Portugal PROPN NNP appos 5 GPE
. . PUNCT . punct 1

The the DET DT det 1
country country NOUN NN nsubj 2
was be AUX VBD ROOT 2
pleased pleased ADJ JJ acomp 2
. . PUNCT . punct 2
""",
)

CLINIC = (
    "Portugal opened a clinic in Lyon. The country was pleased.",
    """
Portugal Portugal PROPN NNP nsubj 1 GPE
opened open VERB VBD ROOT 1
a a DET DT det 3
clinic clinic NOUN NN dobj 1
in in ADP IN prep 3
Lyon Lyon PROPN NNP pobj 4 GPE
. . PUNCT . punct 1

The the DET DT det 1
country country NOUN NN nsubj 2
was be AUX VBD ROOT 2
pleased pleased ADJ JJ acomp 2
. . PUNCT . punct 2
""",
)

CITY_REGIME = (
    "The United States warned the Damascus regime.",
    """
The the DET DT det 2 GPE
United United PROPN NNP compound 2 GPE
States States PROPN NNP nsubj 3 GPE
warned warn VERB VBD ROOT 3
the the DET DT det 6
Damascus Damascus PROPN NNP compound 6 GPE
regime regime NOUN NN dobj 3
. . PUNCT . punct 3
""",
)

MINISTRY = (
    "Chinese foreign ministry spokesman Peter Moreno agreed.",
    """
Chinese chinese ADJ JJ amod 2 NORP
foreign foreign PROPN NNP compound 2
ministry ministry NOUN NN compound 3
spokesman spokesman NOUN NN compound 5
Peter Peter PROPN NNP compound 5 PERSON
Moreno Moreno PROPN NNP nsubj 6 PERSON
agreed agree VERB VBD ROOT 6
. . PUNCT . punct 6
""",
)

OWNED = (
    "Iran's Luis Moreno left.",
    """
Iran Iran PROPN NNP poss 3 GPE
's 's PART POS case 0
Luis Luis PROPN NNP compound 3 PERSON
Moreno Moreno PROPN NNP nsubj 4 PERSON
left leave VERB VBD ROOT 4
. . PUNCT . punct 4
""",
)

BORN = (
    "Ana Moreno, a Kenya-born Norwegian citizen, left.",
    """
Ana Ana PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 10 PERSON
, , PUNCT , punct 1
a a DET DT det 8
Kenya Kenya PROPN NNP npadvmod 6 GPE
- - PUNCT HYPH punct 6
born bear VERB VBN amod 8
Norwegian norwegian ADJ JJ amod 8 NORP
citizen citizen NOUN NN appos 1
, , PUNCT , punct 1
left leave VERB VBN ROOT 10
. . PUNCT . punct 10
""",
)

LANGUAGE = (
    "They talked in Spanish.",
    """
They they PRON PRP nsubj 1
talked talk VERB VBD ROOT 1
in in ADP IN prep 1
Spanish Spanish PROPN NNP pobj 2 LANGUAGE
. . PUNCT . punct 1
""",
)

LANGUAGE_OFFICIALS = (
    "They talked with Spanish officials.",
    """
They they PRON PRP nsubj 1
talked talk VERB VBD ROOT 1
with with ADP IN prep 1
Spanish spanish ADJ JJ amod 4 NORP
officials official NOUN NNS pobj 2
. . PUNCT . punct 1
""",
)

CONTINENT = (
    "The ship left North America.",
    """
The the DET DT det 1
ship ship NOUN NN nsubj 2
left leave VERB VBD ROOT 2
North North PROPN NNP compound 4 LOC
America America PROPN NNP dobj 2 LOC
. . PUNCT . punct 2
""",
)

AMERICA = (
    "The ship left America.",
    """
The the DET DT det 1
ship ship NOUN NN nsubj 2
left leave VERB VBD ROOT 2
America America PROPN NNP dobj 2 GPE
. . PUNCT . punct 2
""",
)

FORCES = (
    "They feared market forces and Syrian forces.",
    """
They they PRON PRP nsubj 1
feared fear VERB VBD ROOT 1
market market NOUN NN compound 3
forces force NOUN NNS dobj 1
and and CCONJ CC cc 3
Syrian syrian ADJ JJ amod 6 NORP
forces force NOUN NNS conj 3
. . PUNCT . punct 1
""",
)

PARTY_TAG = (
    "Ana Moreno (D-Ohio) left.",
    """
Ana Ana PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 7 PERSON
( ( PUNCT -LRB- punct 5
D D PROPN NNP compound 5 ORG
- - PUNCT HYPH punct 5 ORG
Ohio Ohio PROPN NNP appos 1 ORG
) ) PUNCT -RRB- punct 1
left leave VERB VBD ROOT 7
. . PUNCT . punct 7
""",
)

SIDES = (
    "Pro-Moreno voters met Ana Moreno.",
    """
Pro pro ADJ JJ amod 3 ORG
- - ADJ JJ amod 3 ORG
Moreno moreno PROPN NNP compound 3 ORG
voters voter NOUN NNS nsubj 4
met meet VERB VBD ROOT 4
Ana Ana PROPN NNP compound 6 PERSON
Moreno Moreno PROPN NNP dobj 4 PERSON
. . PUNCT . punct 4
""",
)

ADDRESS = (
    "He gave the State of the Union address.",
    """
He he PRON PRP nsubj 1
gave give VERB VBD ROOT 1
the the DET DT det 3 ORG
State State PROPN NNP dobj 1 ORG
of of ADP IN prep 3 ORG
the the DET DT det 7 ORG
Union Union PROPN NNP compound 7 ORG
address address NOUN NN pobj 4
. . PUNCT . punct 1
""",
)

CLAUSE = (
    "They asked how many workers left.",
    """
They they PRON PRP nsubj 1
asked ask VERB VBD ROOT 1
how how SCONJ WRB advmod 3
many many ADJ JJ amod 4
workers worker NOUN NNS nsubj 5
left leave VERB VBD ccomp 1
. . PUNCT . punct 1
""",
)

DASHED = (
    "President Moreno—who was late—left.",
    """
President President PROPN NNP compound 1
Moreno Moreno PROPN NNP ROOT 1 PERSON
— — PUNCT : punct 1 PERSON
who who PRON WP nsubj 4 PERSON
was be AUX VBD relcl 1
late late ADV RB advmod 7
— — PUNCT HYPH punct 7
left left ADJ JJ acomp 4
. . PUNCT . punct 1
""",
)

OF_A_BODY = (
    "Two officials of the Pentagon left.",
    """
Two two NUM CD nummod 1 CARDINAL
officials official NOUN NNS nsubj 5
of of ADP IN prep 1
the the DET DT det 4
Pentagon Pentagon PROPN NNP pobj 2 ORG
left leave VERB VBD ROOT 5
. . PUNCT . punct 5
""",
)

OF_AN_ALLIANCE = (
    "Two leaders of the United Nations left.",
    """
Two two NUM CD nummod 1 CARDINAL
leaders leader NOUN NNS nsubj 6
of of ADP IN prep 1
the the DET DT det 5 ORG
United United PROPN NNP compound 5 ORG
Nations Nations PROPN NNP pobj 2 ORG
left leave VERB VBD ROOT 6
. . PUNCT . punct 6
""",
)

UNSIGNED = (
    '"It is ready," Ana Moreno said. "I will walk to the town tomorrow."',
    """
" " PUNCT `` punct 8
It it PRON PRP nsubj 2
is be AUX VBZ ccomp 8
ready ready ADJ JJ acomp 2
, , PUNCT , punct 8
" " PUNCT '' punct 8
Ana Ana PROPN NNP compound 7 PERSON
Moreno Moreno PROPN NNP nsubj 8 PERSON
said say VERB VBD ROOT 8
. . PUNCT . punct 8

" " PUNCT `` punct 3
I I PRON PRP nsubj 3
will will AUX MD aux 3
walk walk VERB VB ROOT 3
to to ADP IN prep 3
the the DET DT det 6
town town NOUN NN pobj 4
tomorrow tomorrow NOUN NN npadvmod 3 DATE
. . PUNCT . punct 3
" " PUNCT '' punct 3
""",
)
