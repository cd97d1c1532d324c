"""Sentences of our own with noun phrases and names that have to find their actor, with their parses."""

ITS_LEADER = (
    "Iranian leader Luis Moreno spoke. China praised Iran and its leader.",
    """
Iranian iranian ADJ JJ amod 1 NORP
leader leader NOUN NN compound 3
Luis Luis PROPN NNP compound 3 PERSON
Moreno Moreno PROPN NNP nsubj 4 PERSON
spoke speak VERB VBD ROOT 4
. . PUNCT . punct 4

China China PROPN NNP nsubj 1 GPE
praised praise VERB VBD ROOT 1
Iran Iran PROPN NNP dobj 1 GPE
and and CCONJ CC cc 2
its its PRON PRP$ poss 5
leader leader NOUN NN conj 2
. . PUNCT . punct 1
""",
)

VICE = (
    "President Luis Otieno left. Vice President Ana Moreno said the president was ill.",
    """
President President PROPN NNP compound 2
Luis Luis PROPN NNP compound 2 PERSON
Otieno Otieno PROPN NNP nsubj 3 PERSON
left leave VERB VBD ROOT 3
. . PUNCT . punct 3

Vice Vice PROPN NNP compound 1
President President PROPN NNP compound 3
Ana Ana PROPN NNP compound 3 PERSON
Moreno Moreno PROPN NNP nsubj 4 PERSON
said say VERB VBD ROOT 4
the the DET DT det 6
president president NOUN NN nsubj 7
was be AUX VBD ccomp 4
ill ill ADJ JJ acomp 7
. . PUNCT . punct 4
""",
)

NOMINEE = (
    "The nominee is Ana Moreno.",
    """
The the DET DT det 1
nominee nominee NOUN NN nsubj 2
is be AUX VBZ ROOT 2
Ana Ana PROPN NNP compound 4 PERSON
Moreno Moreno PROPN NNP attr 2 PERSON
. . PUNCT . punct 2
""",
)

FORMER = (
    "Former president Luis Otieno praised President Ana Moreno. The president thanked him.",
    """
Former former ADJ JJ amod 1
president president NOUN NN compound 3
Luis Luis PROPN NNP compound 3 PERSON
Otieno Otieno PROPN NNP nsubj 4 PERSON
praised praise VERB VBD ROOT 4
President President PROPN NNP compound 7
Ana Ana PROPN NNP compound 7 PERSON
Moreno Moreno PROPN NNP dobj 4 PERSON
. . PUNCT . punct 4

The the DET DT det 1
president president NOUN NN nsubj 2
thanked thank VERB VBD ROOT 2
him he PRON PRP dobj 2
. . PUNCT . punct 2
""",
)

REGIME = (
    "Iranian dictator Luis Moreno spoke. China condemned Iran. France praised the regime.",
    """
Iranian iranian ADJ JJ amod 1 NORP
dictator dictator NOUN NN compound 3
Luis Luis PROPN NNP compound 3 PERSON
Moreno Moreno PROPN NNP nsubj 4 PERSON
spoke speak VERB VBD ROOT 4
. . PUNCT . punct 4

China China PROPN NNP nsubj 1 GPE
condemned condemn VERB VBD ROOT 1
Iran Iran PROPN NNP dobj 1 GPE
. . PUNCT . punct 1

France France PROPN NNP nsubj 1 GPE
praised praise VERB VBD ROOT 1
the the DET DT det 3
regime regime NOUN NN dobj 1
. . PUNCT . punct 1
""",
)

SANCTIONED = (
    "Iranian leader Luis Moreno spoke. The sanctions hurt the regime.",
    """
Iranian iranian ADJ JJ amod 1 NORP
leader leader NOUN NN compound 3
Luis Luis PROPN NNP compound 3 PERSON
Moreno Moreno PROPN NNP nsubj 4 PERSON
spoke speak VERB VBD ROOT 4
. . PUNCT . punct 4

The the DET DT det 1
sanctions sanction NOUN NNS nsubj 2
hurt hurt VERB VBD ROOT 2
the the DET DT det 4
regime regime NOUN NN dobj 2
. . PUNCT . punct 2
""",
)

OF_PERSON = (
    "Iranian leader Luis Moreno spoke. China condemned the regime of Moreno.",
    """
Iranian iranian ADJ JJ amod 1 NORP
leader leader NOUN NN compound 3
Luis Luis PROPN NNP compound 3 PERSON
Moreno Moreno PROPN NNP nsubj 4 PERSON
spoke speak VERB VBD ROOT 4
. . PUNCT . punct 4

China China PROPN NNP nsubj 1 GPE
condemned condemn VERB VBD ROOT 1
the the DET DT det 3
regime regime NOUN NN dobj 1
of of ADP IN prep 3
Moreno Moreno PROPN NNP pobj 4 ORG
. . PUNCT . punct 1
""",
)

RULES = (
    "Iran left the sanctions regime.",
    """
Iran Iran PROPN NNP nsubj 1 GPE
left leave VERB VBD ROOT 1
the the DET DT det 4
sanctions sanction NOUN NNS compound 4
regime regime NOUN NN dobj 1
. . PUNCT . punct 1
""",
)

NEIGHBOUR = (
    "China met Iran. Iran praised its neighbor.",
    """
China China PROPN NNP nsubj 1 GPE
met meet VERB VBD ROOT 1
Iran Iran PROPN NNP dobj 1 GPE
. . PUNCT . punct 1

Iran Iran PROPN NNP nsubj 1 GPE
praised praise VERB VBD ROOT 1
its its PRON PRP$ poss 3
neighbor neighbor NOUN NN dobj 1
. . PUNCT . punct 1
""",
)

HELD = (
    "Iran freed three Kenyans. The detainees left.",
    """
Iran Iran PROPN NNP nsubj 1 GPE
freed free VERB VBD ROOT 1
three three NUM CD nummod 3 CARDINAL
Kenyans Kenyans PROPN NNPS dobj 1 NORP
. . PUNCT . punct 1

The the DET DT det 1
detainees detainee NOUN NNS nsubj 2
left leave VERB VBD ROOT 2
. . PUNCT . punct 2
""",
)

FREE = (
    "Iran praised three Kenyans. The detainees left.",
    """
Iran Iran PROPN NNP nsubj 1 GPE
praised praise VERB VBD ROOT 1
three three NUM CD nummod 3 CARDINAL
Kenyans Kenyans PROPN NNPS dobj 1 NORP
. . PUNCT . punct 1

The the DET DT det 1
detainees detainee NOUN NNS nsubj 2
left leave VERB VBD ROOT 2
. . PUNCT . punct 2
""",
)

THE_MEN = (
    "Iran freed three Kenyans. The men left.",
    """
Iran Iran PROPN NNP nsubj 1 GPE
freed free VERB VBD ROOT 1
three three NUM CD nummod 3 CARDINAL
Kenyans Kenyans PROPN NNPS dobj 1 NORP
. . PUNCT . punct 1

The the DET DT det 1
men man NOUN NNS nsubj 2
left leave VERB VBD ROOT 2
. . PUNCT . punct 2
""",
)

ALLIES = (
    "China met its allies. Chinese envoy Ana Moreno praised her country's allies.",
    """
China China PROPN NNP nsubj 1 GPE
met meet VERB VBD ROOT 1
its its PRON PRP$ poss 3
allies ally NOUN NNS dobj 1
. . PUNCT . punct 1

Chinese chinese ADJ JJ amod 1 NORP
envoy envoy NOUN NN compound 3
Ana Ana PROPN NNP compound 3 PERSON
Moreno Moreno PROPN NNP nsubj 4 PERSON
praised praise VERB VBD ROOT 4
her her PRON PRP$ poss 6
country country NOUN NN poss 8
's 's PART POS case 6
allies ally NOUN NNS dobj 4
. . PUNCT . punct 4
""",
)

BOTH_BORDERS = (
    "Chinese president Luis Moreno met Iranian president Peter Otieno at the border between the two countries.",
    """
Chinese chinese ADJ JJ amod 1 NORP
president president NOUN NN compound 3
Luis Luis PROPN NNP compound 3 PERSON
Moreno Moreno PROPN NNP nsubj 4 PERSON
met meet VERB VBD ROOT 4
Iranian iranian ADJ JJ amod 6 NORP
president president NOUN NN compound 8
Peter Peter PROPN NNP compound 8 PERSON
Otieno Otieno PROPN NNP dobj 4 PERSON
at at ADP IN prep 4
the the DET DT det 11
border border NOUN NN pobj 9
between between ADP IN prep 11
the the DET DT det 15
two two NUM CD nummod 15 CARDINAL
countries country NOUN NNS pobj 12
. . PUNCT . punct 4
""",
)

BORDER = (
    "China met Iran. France praised the two countries.",
    """
China China PROPN NNP nsubj 1 GPE
met meet VERB VBD ROOT 1
Iran Iran PROPN NNP dobj 1 GPE
. . PUNCT . punct 1

France France PROPN NNP nsubj 1 GPE
praised praise VERB VBD ROOT 1
the the DET DT det 4
two two NUM CD nummod 4 CARDINAL
countries country NOUN NNS dobj 1
. . PUNCT . punct 1
""",
)

INITIALS = (
    "H.J. Otieno spoke. Otieno left.",
    """
H.J. H.J. PROPN NNP compound 1 PERSON
Otieno Otieno PROPN NNP nsubj 2 PERSON
spoke speak VERB VBD ROOT 2
. . PUNCT . punct 2

Otieno Otieno PROPN NNP nsubj 1 PERSON
left leave VERB VBD ROOT 1
. . PUNCT . punct 1
""",
)

PROGRAMME = (
    'Ana Moreno spoke on "Meet the Nation."',
    """
Ana Ana PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
spoke speak VERB VBD ROOT 2
on on ADP IN prep 2
" " PUNCT `` punct 3
Meet meet VERB VB pcomp 3 WORK_OF_ART
the the DET DT det 7 WORK_OF_ART
Nation nation NOUN NN dobj 5 WORK_OF_ART
. . PUNCT . punct 2
" " PUNCT '' punct 2
""",
)

ANY = (
    "No president would sign. The president left.",
    """
No no DET DT det 1
president president NOUN NN nsubj 3
would would AUX MD aux 3
sign sign VERB VB ROOT 3
. . PUNCT . punct 3

The the DET DT det 1
president president NOUN NN nsubj 2
left leave VERB VBD ROOT 2
. . PUNCT . punct 2
""",
)

EVEN = (
    "President Ana Moreno left. Even the president was ill.",
    """
President President PROPN NNP compound 2
Ana Ana PROPN NNP compound 2 PERSON
Moreno Moreno PROPN NNP nsubj 3 PERSON
left leave VERB VBD ROOT 3
. . PUNCT . punct 3

Even even ADV RB advmod 2
the the DET DT det 2
president president NOUN NN nsubj 3
was be AUX VBD ROOT 3
ill ill ADJ JJ acomp 3
. . PUNCT . punct 3
""",
)

SMALL = (
    "The state department praised the deal.",
    """
The the DET DT det 2
state state NOUN NN compound 2
department department NOUN NN nsubj 3
praised praise VERB VBD ROOT 3
the the DET DT det 5
deal deal NOUN NN dobj 3
. . PUNCT . punct 3
""",
)

LINKS = (
    "President Otieno Luis A. OtienoVoters like Moreno MORE said he would leave. Otieno left.",
    """
President President PROPN NNP compound 4
Otieno Otieno PROPN NNP compound 2 PERSON
Luis Luis PROPN NNP compound 4 PERSON
A. a. NOUN NN compound 4 PERSON
OtienoVoters OtienoVoters PROPN NNP nsubj 8 PERSON
like like ADP IN prep 4
Moreno Moreno PROPN NNP compound 7 ORG
MORE MORE PROPN NNP pobj 5 ORG
said say VERB VBD ROOT 8
he he PRON PRP nsubj 11
would would AUX MD aux 11
leave leave VERB VB ccomp 8
. . PUNCT . punct 8

Otieno Otieno PROPN NNP nsubj 1 PERSON
left leave VERB VBD ROOT 1
. . PUNCT . punct 1
""",
)

UN = (
    "Kim Jong Un spoke. Un left.",
    """
Kim Kim PROPN NNP compound 2 PERSON
Jong Jong PROPN NNP compound 2 PERSON
Un Un PROPN NNP nsubj 3 PERSON
spoke speak VERB VBD ROOT 3
. . PUNCT . punct 3

Un Un PROPN NNP nsubj 1 ORG
left leave VERB VBD ROOT 1
. . PUNCT . punct 1
""",
)
