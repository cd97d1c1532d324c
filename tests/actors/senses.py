"""Sentences of our own on offices, governments and pronouns by what stands before them, with their parses."""

ATTORNEY = (
    "The attorney general of the state left.",
    """
The the DET DT det 2
attorney attorney NOUN NN compound 2
general general NOUN NN nsubj 6
of of ADP IN prep 2
the the DET DT det 5
state state NOUN NN pobj 3
left leave VERB VBN ROOT 6
. . PUNCT . punct 6
""",
)

GENERALS = (
    "The attorneys general of six states left.",
    """
The the DET DT det 1
attorneys attorney NOUN NNS nsubj 6
general general ADJ JJ amod 1
of of ADP IN prep 2
six six NUM CD nummod 5 CARDINAL
states state NOUN NNS pobj 3
left leave VERB VBN ROOT 6
. . PUNCT . punct 6
""",
)

THE_GENERAL = (
    "The general of the army left.",
    """
The the DET DT det 1
general general NOUN NN nsubj 5
of of ADP IN prep 1
the the DET DT det 4
army army NOUN NN pobj 2
left leave VERB VBD ROOT 5
. . PUNCT . punct 5
""",
)

MOON_GOVERNMENT = (
    "North Korea met South Korea. The praise from the Moon government rose.",
    """
North North PROPN NNP compound 1 GPE
Korea Korea PROPN NNP nsubj 2 GPE
met meet VERB VBD ROOT 2
South South PROPN NNP compound 4 GPE
Korea Korea PROPN NNP dobj 2 GPE
. . PUNCT . punct 2

The the DET DT det 1
praise praise NOUN NN nsubj 6
from from ADP IN prep 1
the the DET DT det 5
Moon Moon PROPN NNP compound 5 PERSON
government government NOUN NN pobj 2
rose rise VERB VBD ROOT 6
. . PUNCT . punct 6
""",
)

RUIZ_GOVERNMENT = (
    "North Korea met South Korea. The praise from the Ruiz government rose.",
    """
North North PROPN NNP compound 1 GPE
Korea Korea PROPN NNP nsubj 2 GPE
met meet VERB VBD ROOT 2
South South PROPN NNP compound 4 GPE
Korea Korea PROPN NNP dobj 2 GPE
. . PUNCT . punct 2

The the DET DT det 1
praise praise NOUN NN nsubj 6
from from ADP IN prep 1
the the DET DT det 5
Ruiz Ruiz PROPN NNP compound 5 PERSON
government government NOUN NN pobj 2
rose rise VERB VBD ROOT 6
. . PUNCT . punct 6
""",
)

PRAISED_NOTING = (
    "Luis Moreno praised Peter Otieno, noting he had helped.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
praised praise VERB VBD ROOT 2
Peter Peter PROPN NNP compound 4 PERSON
Otieno Otieno PROPN NNP dobj 2 PERSON
, , PUNCT , punct 2
noting note VERB VBG advcl 2
he he PRON PRP nsubj 9
had have AUX VBD aux 9
helped help VERB VBN ccomp 6
. . PUNCT . punct 2
""",
)

THANKED_SAYING = (
    "Luis Moreno thanked Peter Otieno, saying he was glad.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
thanked thank VERB VBD ROOT 2
Peter Peter PROPN NNP compound 4 PERSON
Otieno Otieno PROPN NNP dobj 2 PERSON
, , PUNCT , punct 2
saying say VERB VBG advcl 2
he he PRON PRP nsubj 8
was be AUX VBD ccomp 6
glad glad ADJ JJ acomp 8
. . PUNCT . punct 2
""",
)

WARNED_IF = (
    "Oman warned Iran of strikes if it fired.",
    """
Oman Oman PROPN NNP nsubj 1 GPE
warned warn VERB VBD ROOT 1
Iran Iran PROPN NNP dobj 1 GPE
of of ADP IN prep 1
strikes strike NOUN NNS pobj 3
if if SCONJ IN mark 7
it it PRON PRP nsubj 7
fired fire VERB VBD advcl 1
. . PUNCT . punct 1
""",
)

LINKING = (
    "The road linking Damascus to Homs is closed.",
    """
The the DET DT det 1
road road NOUN NN nsubj 6
linking link VERB VBG csubj 6
Damascus Damascus PROPN NNP dobj 2 GPE
to to ADP IN prep 2
Homs Homs PROPN NNPS pobj 4 GPE
is be AUX VBZ ROOT 6
closed close VERB VBN acomp 6
. . PUNCT . punct 6
""",
)

WILL = (
    "Will Moreno resign? Luis Moreno is silent.",
    """
Will will AUX NNP aux 2 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
resign resign VERB VB ROOT 2
? ? PUNCT . punct 2

Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
is be AUX VBZ ROOT 2
silent silent ADJ JJ acomp 2
. . PUNCT . punct 2
""",
)

ALONE_POLICE = (
    "Egypt closed a farm. Egypt said so. Cairo is in Egypt. Egypt is sad. Police left.",
    """
Egypt Egypt PROPN NNP nsubj 1 GPE
closed close VERB VBD ROOT 1
a a DET DT det 3
farm farm NOUN NN dobj 1
. . PUNCT . punct 1

Egypt Egypt PROPN NNP nsubj 1 GPE
said say VERB VBD ROOT 1
so so ADV RB advmod 1
. . PUNCT . punct 1

Cairo Cairo PROPN NNP nsubj 1 GPE
is be AUX VBZ ROOT 1
in in ADP IN prep 1
Egypt Egypt PROPN NNP pobj 2 GPE
. . PUNCT . punct 1

Egypt Egypt PROPN NNP nsubj 1 GPE
is be AUX VBZ ROOT 1
sad sad ADJ JJ acomp 1
. . PUNCT . punct 1

Police Police NOUN NNS nsubj 1
left leave VERB VBD ROOT 1
. . PUNCT . punct 1
""",
)

POLICE_OF_TWO = (
    "Egypt closed a farm. Egypt said so. Iran is in Asia. Iran is sad. Police left.",
    """
Egypt Egypt PROPN NNP nsubj 1 GPE
closed close VERB VBD ROOT 1
a a DET DT det 3
farm farm NOUN NN dobj 1
. . PUNCT . punct 1

Egypt Egypt PROPN NNP nsubj 1 GPE
said say VERB VBD ROOT 1
so so ADV RB advmod 1
. . PUNCT . punct 1

Iran Iran PROPN NNP nsubj 1 GPE
is be AUX VBZ ROOT 1
in in ADP IN prep 1
Asia Asia PROPN NNP pobj 2 LOC
. . PUNCT . punct 1

Iran Iran PROPN NNP nsubj 1 GPE
is be AUX VBZ ROOT 1
sad sad ADJ JJ acomp 1
. . PUNCT . punct 1

Police Police NOUN NNS nsubj 1
left leave VERB VBD ROOT 1
. . PUNCT . punct 1
""",
)

FIRM_WILL = (
    'A Chilean envoy spoke. Luis Moreno voiced "his firm will" to meet.',
    """
A a DET DT det 2
Chilean chilean ADJ JJ amod 2 NORP
envoy envoy NOUN NN nsubj 3
spoke speak VERB VBD ROOT 3
. . PUNCT . punct 3

Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
voiced voice VERB VBD ROOT 2
" " PUNCT `` punct 2
his his PRON PRP$ poss 5
firm firm NOUN NN nsubj 9
will will AUX MD aux 9
" " PUNCT '' punct 9
to to PART TO aux 9
meet meet VERB VB ccomp 2
. . PUNCT . punct 2
""",
)

ALTHOUGH_THEY = (
    "The United States is silent. Although they have not spoken, many members of the panel are glad.",
    """
The the DET DT det 2 GPE
United United PROPN NNP compound 2 GPE
States States PROPN NNP nsubj 3 GPE
is be AUX VBZ ROOT 3
silent silent ADJ JJ acomp 3
. . PUNCT . punct 3

Although although SCONJ IN mark 4
they they PRON PRP nsubj 4
have have AUX VBP aux 4
not not PART RB neg 4
spoken speak VERB VBN advcl 11
, , PUNCT , punct 11
many many ADJ JJ amod 7
members member NOUN NNS nsubj 11
of of ADP IN prep 7
the the DET DT det 10
panel panel NOUN NN pobj 8
are be AUX VBP ROOT 11
glad glad ADJ JJ acomp 11
. . PUNCT . punct 11
""",
)
