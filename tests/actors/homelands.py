"""More sentences of our own on whose country somebody is of, with their parses."""

STATE_ASSEMBLY = (
    "The state met. The General Assembly voted.",
    """
The the DET DT det 1
state state NOUN NN nsubj 2
met meet VERB VBD ROOT 2
. . PUNCT . punct 2

The the DET DT det 2 ORG
General General PROPN NNP compound 2 ORG
Assembly Assembly PROPN NNP nsubj 3 ORG
voted vote VERB VBD ROOT 3
. . PUNCT . punct 3
""",
)

UNIVERSITY_IN = (
    "Lakeside University in Canada opened.",
    """
Lakeside Lakeside PROPN NNP compound 1 ORG
University University PROPN NNP nsubj 4 ORG
in in ADP IN prep 1
Canada Canada PROPN NNP pobj 2 GPE
opened open VERB VBD ROOT 4
. . PUNCT . punct 4
""",
)

COMPANY_IN = (
    "Lakeside Corp. in Canada opened.",
    """
Lakeside Lakeside PROPN NNP compound 1 ORG
Corp. Corp. PROPN NNP nsubj 4 ORG
in in ADP IN prep 1
Canada Canada PROPN NNP pobj 2 GPE
opened open VERB VBD ROOT 4
. . PUNCT . punct 4
""",
)

CREDIT = (
    "Russia spoke (Yuri Petrov/Harbour Wire).",
    """
Russia Russia PROPN NNP nsubj 1 GPE
spoke speak VERB VBD ROOT 1
( ( PUNCT -LRB- punct 7
Yuri Yuri PROPN NNP compound 7 PERSON
Petrov Petrov PROPN NNP nmod 7 PERSON
/ / SYM SYM punct 7 PERSON
Harbour Harbour PROPN NNP compound 7 PERSON
Wire Wire PROPN NNP dobj 1 PERSON
) ) PUNCT -RRB- punct 7
. . PUNCT . punct 1
""",
)

YURI = (
    "Russia spoke. Yuri Petrov left.",
    """
Russia Russia PROPN NNP nsubj 1 GPE
spoke speak VERB VBD ROOT 1
. . PUNCT . punct 1

Yuri Yuri PROPN NNP compound 1 PERSON
Petrov Petrov PROPN NNP nsubj 2 PERSON
left leave VERB VBD ROOT 2
. . PUNCT . punct 2
""",
)

STUDIES = (
    "Mary Hall, a professor of Chinese studies, spoke.",
    """
Mary Mary PROPN NNP compound 1 PERSON
Hall Hall PROPN NNP nsubj 9 PERSON
, , PUNCT , punct 1
a a DET DT det 4
professor professor NOUN NN appos 1
of of ADP IN prep 4
Chinese chinese ADJ JJ amod 7 NORP
studies study NOUN NNS pobj 5
, , PUNCT , punct 1
spoke speak VERB VBD ROOT 9
. . PUNCT . punct 9
""",
)

PROFESSOR_IN = (
    "Mary Hall, a Chinese professor, spoke.",
    """
Mary Mary PROPN NNP compound 1 PERSON
Hall Hall PROPN NNP nsubj 7 PERSON
, , PUNCT , punct 1
a a DET DT det 5
Chinese chinese ADJ JJ amod 5 NORP
professor professor NOUN NN appos 1
, , PUNCT , punct 1
spoke speak VERB VBD ROOT 7
. . PUNCT . punct 7
""",
)

HIS_KENYA = (
    "Hassan Otieno's Kenya fell.",
    """
Hassan Hassan PROPN NNP compound 1 PERSON
Otieno Otieno PROPN NNP poss 3 PERSON
's 's PART POS case 1 PERSON
Kenya Kenya PROPN NNP nsubj 4 GPE
fell fall VERB VBD ROOT 4
. . PUNCT . punct 4
""",
)

FORCES_OF = (
    "Kenyan rebels fought the forces of Hassan Otieno.",
    """
Kenyan kenyan ADJ JJ amod 1 NORP
rebels rebel NOUN NNS nsubj 2
fought fight VERB VBD ROOT 2
the the DET DT det 4
forces force NOUN NNS dobj 2
of of ADP IN prep 4
Hassan Hassan PROPN NNP compound 7 PERSON
Otieno Otieno PROPN NNP pobj 5 PERSON
. . PUNCT . punct 2
""",
)

VISITED = (
    "Hassan Otieno visited Kenya.",
    """
Hassan Hassan PROPN NNP compound 1 PERSON
Otieno Otieno PROPN NNP nsubj 2 PERSON
visited visit VERB VBD ROOT 2
Kenya Kenya PROPN NNP dobj 2 GPE
. . PUNCT . punct 2
""",
)

MR_KIM = (
    "North Korea spoke. Kim left. Kim stayed. Kim slept.",
    """
North North PROPN NNP compound 1 GPE
Korea Korea PROPN NNP nsubj 2 GPE
spoke speak VERB VBD ROOT 2
. . PUNCT . punct 2

Kim Kim PROPN NNP nsubj 1 PERSON
left leave VERB VBD ROOT 1
. . PUNCT . punct 1

Kim Kim PROPN NNP nsubj 1 PERSON
stayed stay VERB VBD ROOT 1
. . PUNCT . punct 1

Kim Kim PROPN NNP nsubj 1 PERSON
slept sleep VERB VBD ROOT 1
. . PUNCT . punct 1
""",
)

MR_LEE = (
    "South Korea spoke. Lee left. Lee stayed. Lee slept.",
    """
South South PROPN NNP compound 1 GPE
Korea Korea PROPN NNP nsubj 2 GPE
spoke speak VERB VBD ROOT 2
. . PUNCT . punct 2

Lee Lee PROPN NNP nsubj 1 PERSON
left leave VERB VBD ROOT 1
. . PUNCT . punct 1

Lee Lee PROPN NNP nsubj 1 PERSON
stayed stay VERB VBD ROOT 1
. . PUNCT . punct 1

Lee Lee PROPN NNP nsubj 1 PERSON
slept sleep VERB VBD ROOT 1
. . PUNCT . punct 1
""",
)

COMMITTEE = (
    "The House Budget Committee met.",
    """
The the DET DT det 3 ORG
House House PROPN NNP compound 3 ORG
Budget Budget PROPN NNP compound 3 ORG
Committee Committee PROPN NNP nsubj 4 ORG
met meet VERB VBD ROOT 4
. . PUNCT . punct 4
""",
)

COMMITTEE_ABROAD = (
    "The House Budget Committee met.",
    """
The the DET DT det 3 ORG
House House PROPN NNP compound 3 ORG
Budget Budget PROPN NNP compound 3 ORG
Committee Committee PROPN NNP nsubj 4 ORG
met meet VERB VBD ROOT 4
. . PUNCT . punct 4
""",
)

DEFENSE = (
    "A defense official spoke.",
    """
A a DET DT det 2
defense defense NOUN NN compound 2
official official NOUN NN nsubj 3
spoke speak VERB VBD ROOT 3
. . PUNCT . punct 3
""",
)

DEFENSE_ABROAD = (
    "A defense official spoke.",
    """
A a DET DT det 2
defense defense NOUN NN compound 2
official official NOUN NN nsubj 3
spoke speak VERB VBD ROOT 3
. . PUNCT . punct 3
""",
)

EARLIER = (
    "Past administrations failed.",
    """
Past past ADJ JJ amod 1
administrations administration NOUN NNS nsubj 2
failed fail VERB VBD ROOT 2
. . PUNCT . punct 2
""",
)

LATIN = (
    "Latin American leaders met.",
    """
Latin latin ADJ JJ amod 1 NORP
American american ADJ JJ amod 2 NORP
leaders leader NOUN NNS nsubj 3
met meet VERB VBD ROOT 3
. . PUNCT . punct 3
""",
)

AMERICANS = (
    "American leaders met.",
    """
American american ADJ JJ amod 1 NORP
leaders leader NOUN NNS nsubj 2
met meet VERB VBD ROOT 2
. . PUNCT . punct 2
""",
)
