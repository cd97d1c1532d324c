"""More sentences of our own on whose country somebody is of, with their parses."""

LISBON = (
    "Lisbon officials spoke.",
    """
Lisbon Lisbon PROPN NNP compound 1 GPE
officials official NOUN NNS nsubj 2
spoke speak VERB VBD ROOT 2
. . PUNCT . punct 2
""",
)

BASED = (
    "A Lisbon-based official spoke.",
    """
A a DET DT det 4
Lisbon Lisbon PROPN NNP npadvmod 3 GPE
- - PUNCT HYPH punct 3
based base VERB VBN amod 4
official official NOUN NN nsubj 5
spoke speak VERB VBD ROOT 5
. . PUNCT . punct 5
""",
)

PREMIER = (
    "Canada spoke. Prime Minister Mary Hall left.",
    """
Canada Canada PROPN NNP nsubj 1 GPE
spoke speak VERB VBD ROOT 1
. . PUNCT . punct 1

Prime Prime PROPN NNP compound 1
Minister Minister PROPN NNP compound 3
Mary Mary PROPN NNP compound 3 PERSON
Hall Hall PROPN NNP nsubj 4 PERSON
left leave VERB VBD ROOT 4
. . PUNCT . punct 4
""",
)

OF_CANADA = (
    "Prime Minister Hall of Canada spoke.",
    """
Prime Prime PROPN NNP compound 1
Minister Minister PROPN NNP compound 2
Hall Hall PROPN NNP nsubj 5 PERSON
of of ADP IN prep 2
Canada Canada PROPN NNP pobj 3 GPE
spoke speak VERB VBD ROOT 5
. . PUNCT . punct 5
""",
)

STATE_NEWS = (
    "Kenya's army is on alert, state media said.",
    """
Kenya Kenya PROPN NNP poss 2 GPE
's 's PART POS case 0
army army NOUN NN nsubj 3
is be AUX VBZ ccomp 9
on on ADP IN prep 3
alert alert NOUN NN pobj 4
, , PUNCT , punct 9
state state NOUN NN compound 8
media medium NOUN NNS nsubj 9
said say VERB VBD ROOT 9
. . PUNCT . punct 9
""",
)

STATE_NEWS_ALONE = (
    "Rain is on the way, state media said.",
    """
Rain rain NOUN NN nsubj 1
is be AUX VBZ ccomp 8
on on ADP IN prep 1
the the DET DT det 4
way way NOUN NN pobj 2
, , PUNCT , punct 8
state state NOUN NN compound 7
media medium NOUN NNS nsubj 8
said say VERB VBD ROOT 8
. . PUNCT . punct 8
""",
)

SENT_BY = (
    "Kenya is sending a delegation.",
    """
Kenya Kenya PROPN NNP nsubj 2 GPE
is be AUX VBZ aux 2
sending send VERB VBG ROOT 2
a a DET DT det 4
delegation delegation NOUN NN dobj 2
. . PUNCT . punct 2
""",
)

WATCHED_BY = (
    "Kenya is watching a strong delegation.",
    """
Kenya Kenya PROPN NNP nsubj 2 GPE
is be AUX VBZ aux 2
watching watch VERB VBG ROOT 2
a a DET DT det 5
strong strong ADJ JJ amod 5
delegation delegation NOUN NN dobj 2
. . PUNCT . punct 2
""",
)

AIDES = (
    "Aides said Kenyan President Otieno left.",
    """
Aides aide NOUN NNS nsubj 1
said say VERB VBD ROOT 1
Kenyan kenyan ADJ JJ amod 3 NORP
President President PROPN NNP compound 4
Otieno Otieno PROPN NNP nsubj 5 PERSON
left leave VERB VBD ccomp 1
. . PUNCT . punct 1
""",
)

AIDES_OF_TWO = (
    "Aides saw Kenyan President Otieno and Chilean President Ruiz.",
    """
Aides aide NOUN NNS nsubj 1
saw see VERB VBD ROOT 1
Kenyan Kenyan PROPN NNP amod 3 NORP
President President PROPN NNP compound 4
Otieno Otieno PROPN NNP dobj 1 PERSON
and and CCONJ CC cc 4
Chilean Chilean PROPN NNP compound 8 NORP
President President PROPN NNP compound 8
Ruiz Ruiz PROPN NNP conj 4 PERSON
. . PUNCT . punct 1
""",
)

RESIDENTS = (
    "Guam residents left.",
    """
Guam Guam PROPN NNP compound 1 GPE
residents resident NOUN NNS nsubj 2
left leave VERB VBD ROOT 2
. . PUNCT . punct 2
""",
)

VISITORS = (
    "Nairobi diplomats left.",
    """
Nairobi Nairobi PROPN NNP compound 1 GPE
diplomats diplomat NOUN NNS nsubj 2
left leave VERB VBD ROOT 2
. . PUNCT . punct 2
""",
)

OWN_MINISTRY = (
    "South Korea spoke. The South's Foreign Ministry answered.",
    """
South South PROPN NNP compound 1 GPE
Korea Korea PROPN NNP nsubj 2 GPE
spoke speak VERB VBD ROOT 2
. . PUNCT . punct 2

The the DET DT det 1
South South PROPN NNP poss 4 LOC
's 's PART POS case 1
Foreign Foreign PROPN NNP compound 4 ORG
Ministry Ministry PROPN NNP nsubj 5 ORG
answered answer VERB VBD ROOT 5
. . PUNCT . punct 5
""",
)

SHOULD = (
    "Kenya will act should officials be sure.",
    """
Kenya Kenya PROPN NNP nsubj 2 GPE
will will AUX MD aux 2
act act VERB VB ROOT 2
should should AUX MD aux 5
officials official NOUN NNS nsubj 5
be be AUX VB ccomp 2
sure sure ADJ JJ acomp 5
. . PUNCT . punct 2
""",
)

THEY_SAID = (
    "Kenya will act, officials said.",
    """
Kenya Kenya PROPN NNP nsubj 2 GPE
will will AUX MD aux 2
act act VERB VB ccomp 5
, , PUNCT , punct 5
officials official NOUN NNS nsubj 5
said say VERB VBD ROOT 5
. . PUNCT . punct 5
""",
)

MEETS_AIDES = (
    "Otieno's aides met Chilean President Ruiz.",
    """
Otieno Otieno PROPN NNP poss 2 PERSON
's 's PART POS case 0
aides aide NOUN NNS nsubj 3
met meet VERB VBD ROOT 3
Chilean chilean ADJ JJ amod 5 NORP
President President PROPN NNP compound 6
Ruiz Ruiz PROPN NNP dobj 3 PERSON
. . PUNCT . punct 3
""",
)

WHICH_SENDS = (
    "Kenya, which is sending a delegation, spoke.",
    """
Kenya Kenya PROPN NNP nsubj 8 GPE
, , PUNCT , punct 0
which which PRON WDT nsubj 4
is be AUX VBZ aux 4
sending send VERB VBG relcl 0
a a DET DT det 6
delegation delegation NOUN NN dobj 4
, , PUNCT , punct 0
spoke speak VERB VBD ROOT 8
. . PUNCT . punct 8
""",
)

LEADERSHIP = (
    "Kenya spoke. China pressed the isolated country's leadership.",
    """
Kenya Kenya PROPN NNP nsubj 1 GPE
spoke speak VERB VBD ROOT 1
. . PUNCT . punct 1

China China PROPN NNP nsubj 1 GPE
pressed press VERB VBD ROOT 1
the the DET DT det 4
isolated isolated ADJ JJ amod 4
country country NOUN NN poss 6
's 's PART POS case 4
leadership leadership NOUN NN dobj 1
. . PUNCT . punct 1
""",
)
