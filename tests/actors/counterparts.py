"""Sentences of our own on whom a phrase means by what stands beside it, with their parses."""

FATHER_OF_TWO = (
    "Luis Moreno fell. The father of two was brave.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
fell fall VERB VBD ROOT 2
. . PUNCT . punct 2

The the DET DT det 1
father father NOUN NN nsubj 4
of of ADP IN prep 1
two two NUM CD pobj 2 CARDINAL
was be AUX VBD ROOT 4
brave brave ADJ JJ acomp 4
. . PUNCT . punct 4
""",
)

HIS_FATHER = (
    "Luis Moreno fell. The father of Ana Ruiz was brave.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
fell fall VERB VBD ROOT 2
. . PUNCT . punct 2

The the DET DT det 1
father father NOUN NN nsubj 5
of of ADP IN prep 1
Ana Ana PROPN NNP compound 4 PERSON
Ruiz Ruiz PROPN NNP pobj 2 PERSON
was be AUX VBD ROOT 5
brave brave ADJ JJ acomp 5
. . PUNCT . punct 5
""",
)

TWO_PILOTS = (
    "Two colonels left Oman. The two pilots were tired.",
    """
Two two NUM CD nummod 1 CARDINAL
colonels colonel NOUN NNS nsubj 2
left leave VERB VBD ROOT 2
Oman Oman PROPN NNP dobj 2 GPE
. . PUNCT . punct 2

The the DET DT det 2
two two NUM CD nummod 2 CARDINAL
pilots pilot NOUN NNS nsubj 3
were be AUX VBD ROOT 3
tired tired ADJ JJ acomp 3
. . PUNCT . punct 3
""",
)

TWO_MEN_OF = (
    "Two colonels left Oman. The two men were tired.",
    """
Two two NUM CD nummod 1 CARDINAL
colonels colonel NOUN NNS nsubj 2
left leave VERB VBD ROOT 2
Oman Oman PROPN NNP dobj 2 GPE
. . PUNCT . punct 2

The the DET DT det 2
two two NUM CD nummod 2 CARDINAL
men man NOUN NNS nsubj 3
were be AUX VBD ROOT 3
tired tired ADJ JJ acomp 3
. . PUNCT . punct 3
""",
)

STATION_HEAD = (
    "Hans Wechsel is the director. According to Luis Moreno, the station's director, the firm won.",
    """
Hans Hans PROPN NNP compound 1 PERSON
Wechsel Wechsel PROPN NNP nsubj 2 PERSON
is be AUX VBZ ROOT 2
the the DET DT det 4
director director NOUN NN attr 2
. . PUNCT . punct 2

According accord VERB VBG prep 12
to to ADP IN prep 0
Luis Luis PROPN NNP compound 3 PERSON
Moreno Moreno PROPN NNP pobj 1 PERSON
, , PUNCT , punct 3
the the DET DT det 6
station station NOUN NN poss 8
's 's PART POS case 6
director director NOUN NN appos 3
, , PUNCT , punct 12
the the DET DT det 11
firm firm NOUN NN nsubj 12
won win VERB VBD ROOT 12
. . PUNCT . punct 12
""",
)

NEIGHBORS = (
    "The Red Cross drew Oman into disputes with its neighbors.",
    """
The the DET DT det 2 ORG
Red Red PROPN NNP compound 2 ORG
Cross Cross PROPN NNP nsubj 3 ORG
drew draw VERB VBD ROOT 3
Oman Oman PROPN NNP dobj 3 GPE
into into ADP IN prep 3
disputes dispute NOUN NNS pobj 5
with with ADP IN prep 6
its its PRON PRP$ poss 9
neighbors neighbor NOUN NNS pobj 7
. . PUNCT . punct 3
""",
)

BASED = (
    "Sotheby's Holdings Inc. lost money. The New York-based company said so.",
    """
Sotheby Sotheby PROPN NNP poss 3 ORG
's 's PART POS case 0 ORG
Holdings Holdings PROPN NNPS compound 3 ORG
Inc. Inc. PROPN NNP nsubj 4 ORG
lost lose VERB VBD ROOT 4
money money NOUN NN dobj 4
. . PUNCT . punct 4

The the DET DT det 5
New New PROPN NNP compound 2 GPE
York York PROPN NNP npadvmod 4 GPE
- - PUNCT HYPH punct 4
based base VERB VBN amod 5
company company NOUN NN nsubj 6
said say VERB VBD ROOT 6
so so ADV RB advmod 6
. . PUNCT . punct 6
""",
)

AN_AIDE = (
    "Sales rose, according to an aide to Trade Representative Ana Moreno.",
    """
Sales sale NOUN NNS nsubj 1
rose rise VERB VBD ROOT 1
, , PUNCT , punct 1
according accord VERB VBG prep 1
to to ADP IN prep 3
an an DET DT det 6
aide aide NOUN NN pobj 4
to to ADP IN prep 6
Trade Trade PROPN NNP compound 9 ORG
Representative Representative PROPN NNP compound 11
Ana Ana PROPN NNP compound 11 PERSON
Moreno Moreno PROPN NNP pobj 7 PERSON
. . PUNCT . punct 1
""",
)

ITS_ALLY = (
    "Connections between Syria and its ally Lebanon are old.",
    """
Connections connection NOUN NNS nsubj 7
between between ADP IN prep 0
Syria Syria PROPN NNP pobj 1 GPE
and and CCONJ CC cc 2
its its PRON PRP$ poss 5
ally ally NOUN NN conj 2
Lebanon Lebanon PROPN NNP appos 5 GPE
are be AUX VBP ROOT 7
old old ADJ JJ acomp 7
. . PUNCT . punct 7
""",
)

CONTENDERS = (
    "Democratic contenders met. The GOP contenders met too.",
    """
Democratic democratic ADJ JJ amod 1 NORP
contenders contender NOUN NNS nsubj 2
met meet VERB VBD ROOT 2
. . PUNCT . punct 2

The the DET DT det 2
GOP GOP PROPN NNP compound 2 ORG
contenders contender NOUN NNS nsubj 3
met meet VERB VBD ROOT 3
too too ADV RB advmod 3
. . PUNCT . punct 3
""",
)

SECRETARY_ROLE = (
    "Luis Moreno assumed the role of secretary general.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
assumed assume VERB VBD ROOT 2
the the DET DT det 4
role role NOUN NN dobj 2
of of ADP IN prep 4
secretary secretary NOUN NN compound 7
general general NOUN NN pobj 5
. . PUNCT . punct 2
""",
)

OF_THEM = (
    "Kenya held five tests, many of them in May.",
    """
Kenya Kenya PROPN NNP nsubj 1 GPE
held hold VERB VBD ROOT 1
five five NUM CD nummod 3 CARDINAL
tests test NOUN NNS dobj 1
, , PUNCT , punct 3
many many ADJ JJ appos 3
of of ADP IN prep 5
them they PRON PRP pobj 6
in in ADP IN prep 1
May May PROPN NNP pobj 8 DATE
. . PUNCT . punct 1
""",
)

SOME_OF_THEM = (
    "The rebels left. Some of them wept.",
    """
The the DET DT det 1
rebels rebel NOUN NNS nsubj 2
left leave VERB VBD ROOT 2
. . PUNCT . punct 2

Some some PRON DT nsubj 3
of of ADP IN prep 0
them they PRON PRP pobj 1
wept weep VERB VBD ROOT 3
. . PUNCT . punct 3
""",
)

SEEMS_WRONG = (
    "Oman is silent. It seems wrong to ask.",
    """
Oman Oman PROPN NNP nsubj 1 GPE
is be AUX VBZ ROOT 1
silent silent ADJ JJ acomp 1
. . PUNCT . punct 1

It it PRON PRP nsubj 1
seems seem VERB VBZ ROOT 1
wrong wrong ADJ JJ oprd 1
to to PART TO aux 4
ask ask VERB VB xcomp 2
. . PUNCT . punct 1
""",
)

KNOWN_FIRM = (
    "Boeing Co. said so. Moreno Motors Co. agreed.",
    """
Boeing Boeing PROPN NNP compound 1 ORG
Co. Co. PROPN NNP nsubj 2 ORG
said say VERB VBD ROOT 2
so so ADV RB advmod 2
. . PUNCT . punct 2

Moreno Moreno PROPN NNP compound 2 ORG
Motors Motors PROPN NNPS compound 2 ORG
Co. Co. PROPN NNP nsubj 3 ORG
agreed agree VERB VBD ROOT 3
. . PUNCT . punct 3
""",
)
