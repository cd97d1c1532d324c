"""Sentences of our own on seats of power, offices and what is called like them, with their parses."""

ALONE_IN = (
    "Washington and London are alone in warning Iraq.",
    """
Washington Washington PROPN NNP nsubj 3 GPE
and and CCONJ CC cc 0
London London PROPN NNP conj 0 GPE
are be AUX VBP ROOT 3
alone alone ADJ JJ acomp 3
in in ADP IN prep 3
warning warn VERB VBG pcomp 5
Iraq Iraq PROPN NNP dobj 6 GPE
. . PUNCT . punct 3
""",
)

FAR_APART = (
    "Washington and London are thousands of miles apart.",
    """
Washington Washington PROPN NNP nsubj 3 GPE
and and CCONJ CC cc 0
London London PROPN NNP conj 0 GPE
are be AUX VBP ROOT 3
thousands thousand NOUN NNS npadvmod 7 QUANTITY
of of ADP IN prep 4 QUANTITY
miles mile NOUN NNS pobj 5 QUANTITY
apart apart ADV RB advmod 3
. . PUNCT . punct 3
""",
)

POOREST = (
    "Pyongyang is one of the poorest countries.",
    """
Pyongyang Pyongyang PROPN NNP nsubj 1 GPE
is be AUX VBZ ROOT 1
one one NUM CD attr 1
of of ADP IN prep 2
the the DET DT det 6
poorest poor ADJ JJS amod 6
countries country NOUN NNS pobj 3
. . PUNCT . punct 1
""",
)

BIG_CITY = (
    "Pyongyang is a big city.",
    """
Pyongyang Pyongyang PROPN NNP nsubj 1 GPE
is be AUX VBZ ROOT 1
a a DET DT det 4
big big ADJ JJ amod 4
city city NOUN NN attr 1
. . PUNCT . punct 1
""",
)

PRESSURE = (
    "The vote will bring pressure on Washington to change.",
    """
The the DET DT det 1
vote vote NOUN NN nsubj 3
will will AUX MD aux 3
bring bring VERB VB ROOT 3
pressure pressure NOUN NN dobj 3
on on ADP IN prep 3
Washington Washington PROPN NNP pobj 5 GPE
to to PART TO aux 8
change change VERB VB advcl 3
. . PUNCT . punct 3
""",
)

RAIN = (
    "The storm will bring rain to Washington.",
    """
The the DET DT det 1
storm storm NOUN NN nsubj 3
will will AUX MD aux 3
bring bring VERB VB ROOT 3
rain rain NOUN NN dobj 3
to to ADP IN prep 3
Washington Washington PROPN NNP pobj 5 GPE
. . PUNCT . punct 3
""",
)

ACTION_FROM = (
    "Iran feared any action from Washington or London.",
    """
Iran Iran PROPN NNP nsubj 1 GPE
feared fear VERB VBD ROOT 1
any any DET DT det 3
action action NOUN NN dobj 1
from from ADP IN prep 3
Washington Washington PROPN NNP pobj 4 GPE
or or CCONJ CC cc 5
London London PROPN NNP conj 5 GPE
. . PUNCT . punct 1
""",
)

OPPOSITION_LED = (
    "President Ali Karimi of Iran refused. The leader of the main opposition, Luis Moreno, agreed.",
    """
President President PROPN NNP compound 2
Ali Ali PROPN NNP compound 2 PERSON
Karimi Karimi PROPN NNP nsubj 5 PERSON
of of ADP IN prep 2
Iran Iran PROPN NNP pobj 3 GPE
refused refuse VERB VBD ROOT 5
. . PUNCT . punct 5

The the DET DT det 1
leader leader NOUN NN nsubj 10
of of ADP IN prep 1
the the DET DT det 5
main main ADJ JJ amod 5
opposition opposition NOUN NN pobj 2
, , PUNCT , punct 1
Luis Luis PROPN NNP compound 8 PERSON
Moreno Moreno PROPN NNP appos 1 PERSON
, , PUNCT , punct 10
agreed agree VERB VBD ROOT 10
. . PUNCT . punct 10
""",
)

OPPOSITION_LEADER = (
    "President Ali Karimi of Iran refused. The leader of the opposition agreed.",
    """
President President PROPN NNP compound 2
Ali Ali PROPN NNP compound 2 PERSON
Karimi Karimi PROPN NNP nsubj 5 PERSON
of of ADP IN prep 2
Iran Iran PROPN NNP pobj 3 GPE
refused refuse VERB VBD ROOT 5
. . PUNCT . punct 5

The the DET DT det 1
leader leader NOUN NN nsubj 5
of of ADP IN prep 1
the the DET DT det 4
opposition opposition NOUN NN pobj 2
agreed agree VERB VBD ROOT 5
. . PUNCT . punct 5
""",
)

STATE_LEADER = (
    "President Ali Karimi of Iran refused. The leader of Iran left.",
    """
President President PROPN NNP compound 2
Ali Ali PROPN NNP compound 2 PERSON
Karimi Karimi PROPN NNP nsubj 5 PERSON
of of ADP IN prep 2
Iran Iran PROPN NNP pobj 3 GPE
refused refuse VERB VBD ROOT 5
. . PUNCT . punct 5

The the DET DT det 1
leader leader NOUN NN nsubj 4
of of ADP IN prep 1
Iran Iran PROPN NNP pobj 2 GPE
left leave VERB VBD ROOT 4
. . PUNCT . punct 4
""",
)

FINANCE = (
    "The deal is done, said Luis Moreno, vice president, finance. The U.S. Senate left.",
    """
The the DET DT det 1
deal deal NOUN NN nsubjpass 3
is be AUX VBZ auxpass 3
done do VERB VBN ccomp 5
, , PUNCT , punct 5
said say VERB VBD ROOT 5
Luis Luis PROPN NNP compound 7 PERSON
Moreno Moreno PROPN NNP nsubj 5 PERSON
, , PUNCT , punct 7
vice vice NOUN NN compound 10
president president NOUN NN appos 7
, , PUNCT , punct 10
finance finance NOUN NN appos 10
. . PUNCT . punct 5

The the DET DT det 2 ORG
U.S. U.S. PROPN NNP compound 2 ORG
Senate Senate PROPN NNP nsubj 3 ORG
left leave VERB VBD ROOT 3
. . PUNCT . punct 3
""",
)

OF_STATE = (
    "The deal is done, said Luis Moreno, vice president of Chile. The U.S. Senate left.",
    """
The the DET DT det 1
deal deal NOUN NN nsubjpass 3
is be AUX VBZ auxpass 3
done do VERB VBN ccomp 5
, , PUNCT , punct 5
said say VERB VBD ROOT 5
Luis Luis PROPN NNP compound 7 PERSON
Moreno Moreno PROPN NNP nsubj 5 PERSON
, , PUNCT , punct 7
vice vice NOUN NN compound 10
president president NOUN NN appos 7
of of ADP IN prep 10
Chile Chile PROPN NNP pobj 11 GPE
. . PUNCT . punct 5

The the DET DT det 2 ORG
U.S. U.S. PROPN NNP compound 2 ORG
Senate Senate PROPN NNP nsubj 3 ORG
left leave VERB VBD ROOT 3
. . PUNCT . punct 3
""",
)

TWO_OFFICES = (
    "Luis Moreno, president and chief executive officer, resigned.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 9 PERSON
, , PUNCT , punct 1
president president NOUN NN appos 1
and and CCONJ CC cc 3
chief chief ADJ JJ amod 7
executive executive ADJ JJ amod 7
officer officer NOUN NN conj 3
, , PUNCT , punct 1
resigned resign VERB VBD ROOT 9
. . PUNCT . punct 9
""",
)

TWO_HOLDERS = (
    "Luis Moreno, the president, and the chief executive officer resigned.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 11 PERSON
, , PUNCT , punct 1
the the DET DT det 4
president president NOUN NN appos 1
, , PUNCT , punct 1
and and CCONJ CC cc 1
the the DET DT det 10
chief chief ADJ JJ amod 10
executive executive ADJ JJ amod 10
officer officer NOUN NN nsubj 11
resigned resign VERB VBD ROOT 11
. . PUNCT . punct 11
""",
)

LAUREATE = (
    "The former president and Nobel laureate Luis Moreno spoke.",
    """
The the DET DT det 2
former former ADJ JJ amod 2
president president NOUN NN nsubj 8
and and CCONJ CC cc 2
Nobel Nobel PROPN NNP compound 5 WORK_OF_ART
laureate laureate NOUN NN compound 7
Luis Luis PROPN NNP compound 7 PERSON
Moreno Moreno PROPN NNP nsubj 8 PERSON
spoke speak VERB VBD ROOT 8
. . PUNCT . punct 8
""",
)

FIRST_LADY = (
    "The president and first lady Ana Moreno left.",
    """
The the DET DT det 1
president president NOUN NN nsubj 7
and and CCONJ CC cc 1
first first ADJ JJ amod 4 ORDINAL
lady lady NOUN NN compound 6
Ana Ana PROPN NNP compound 6 PERSON
Moreno Moreno PROPN NNP conj 1 PERSON
left leave VERB VBD ROOT 7
. . PUNCT . punct 7
""",
)

VETERANS = (
    "Iraq veterans marched.",
    """
Iraq Iraq PROPN NNP compound 1 GPE
veterans veteran NOUN NNS nsubj 2
marched march VERB VBD ROOT 2
. . PUNCT . punct 2
""",
)

IRAQI_VETERANS = (
    "Iraqi veterans marched.",
    """
Iraqi iraqi ADJ JJ amod 1 NORP
veterans veteran NOUN NNS nsubj 2
marched march VERB VBD ROOT 2
. . PUNCT . punct 2
""",
)

GULF = (
    "The firm closed a well in the Gulf of Mexico.",
    """
The the DET DT det 1
firm firm NOUN NN nsubj 2
closed close VERB VBD ROOT 2
a a DET DT det 4
well well NOUN NN dobj 2
in in ADP IN prep 2
the the DET DT det 7 LOC
Gulf Gulf PROPN NNP pobj 5 LOC
of of ADP IN prep 7 LOC
Mexico Mexico PROPN NNP pobj 8 LOC
. . PUNCT . punct 2
""",
)

SHORE = (
    "The firm closed a well on the shore of Mexico.",
    """
The the DET DT det 1
firm firm NOUN NN nsubj 2
closed close VERB VBD ROOT 2
a a DET DT det 4
well well NOUN NN dobj 2
on on ADP IN prep 2
the the DET DT det 7
shore shore NOUN NN pobj 5
of of ADP IN prep 7
Mexico Mexico PROPN NNP pobj 8 GPE
. . PUNCT . punct 2
""",
)
