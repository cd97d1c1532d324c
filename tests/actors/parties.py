"""Sentences of our own on what stands for a state or a group, with their parses."""

AUTHORITIES = (
    "Iran warned Oman. Iranian authorities seized a ship, and Oman protested.",
    """
Iran Iran PROPN NNP nsubj 1 GPE
warned warn VERB VBD ROOT 1
Oman Oman PROPN NNP dobj 1 GPE
. . PUNCT . punct 1

Iranian iranian ADJ JJ amod 1 NORP
authorities authority NOUN NNS nsubj 2
seized seize VERB VBD ROOT 2
a a DET DT det 4
ship ship NOUN NN dobj 2
, , PUNCT , punct 2
and and CCONJ CC cc 2
Oman Oman PROPN NNP nsubj 8 GPE
protested protest VERB VBD conj 2
. . PUNCT . punct 8
""",
)

CUSTOMS = (
    "Iran warned Oman. Iranian customs authorities seized a ship, and Oman protested.",
    """
Iran Iran PROPN NNP nsubj 1 GPE
warned warn VERB VBD ROOT 1
Oman Oman PROPN NNP dobj 1 GPE
. . PUNCT . punct 1

Iranian iranian ADJ JJ amod 2 NORP
customs custom NOUN NNS compound 2
authorities authority NOUN NNS nsubj 3
seized seize VERB VBD ROOT 3
a a DET DT det 5
ship ship NOUN NN dobj 3
, , PUNCT , punct 3
and and CCONJ CC cc 3
Oman Oman PROPN NNP nsubj 9 GPE
protested protest VERB VBD conj 3
. . PUNCT . punct 9
""",
)

AUTHORITIES_PLACE = (
    "Peter Otieno died in Oman, and Omani authorities are looking for his killer.",
    """
Peter Peter PROPN NNP compound 1 PERSON
Otieno Otieno PROPN NNP nsubj 2 PERSON
died die VERB VBD ROOT 2
in in ADP IN prep 2
Oman Oman PROPN NNP pobj 3 GPE
, , PUNCT , punct 2
and and CCONJ CC cc 2
Omani omani ADJ JJ amod 8 GPE
authorities authority NOUN NNS nsubj 10
are be AUX VBP aux 10
looking look VERB VBG conj 2
for for ADP IN prep 10
his his PRON PRP$ poss 13
killer killer NOUN NN pobj 11
. . PUNCT . punct 10
""",
)

PEOPLE = (
    "Iran warned Oman. The Iranians want to talk, and they said so.",
    """
Iran Iran PROPN NNP nsubj 1 GPE
warned warn VERB VBD ROOT 1
Oman Oman PROPN NNP dobj 1 GPE
. . PUNCT . punct 1

The the DET DT det 1
Iranians Iranians PROPN NNPS nsubj 2 NORP
want want VERB VBP ROOT 2
to to PART TO aux 4
talk talk VERB VB xcomp 2
, , PUNCT , punct 2
and and CCONJ CC cc 2
they they PRON PRP nsubj 8
said say VERB VBD conj 2
so so ADV RB advmod 8
. . PUNCT . punct 8
""",
)

PEOPLE_HELD = (
    "Iran warned Oman. Three Iranians held in Oman are free. The Iranians want to rest.",
    """
Iran Iran PROPN NNP nsubj 1 GPE
warned warn VERB VBD ROOT 1
Oman Oman PROPN NNP dobj 1 GPE
. . PUNCT . punct 1

Three three NUM CD nummod 1 CARDINAL
Iranians Iranians PROPN NNPS nsubj 5 NORP
held hold VERB VBN acl 1
in in ADP IN prep 2
Oman Oman PROPN NNP pobj 3 GPE
are be AUX VBP ROOT 5
free free ADJ JJ acomp 5
. . PUNCT . punct 5

The the DET DT det 1
Iranians Iranians PROPN NNPS nsubj 2 NORP
want want VERB VBP ROOT 2
to to PART TO aux 4
rest rest VERB VB xcomp 2
. . PUNCT . punct 2
""",
)

PEOPLE_ONLY = (
    "Peter Otieno lives in Iran. The Iranians love songs.",
    """
Peter Peter PROPN NNP compound 1 PERSON
Otieno Otieno PROPN NNP nsubj 2 PERSON
lives live VERB VBZ ROOT 2
in in ADP IN prep 2
Iran Iran PROPN NNP pobj 3 GPE
. . PUNCT . punct 2

The the DET DT det 1
Iranians Iranians PROPN NNPS nsubj 2 NORP
love love VERB VBP ROOT 2
songs song NOUN NNS dobj 2
. . PUNCT . punct 2
""",
)

FIGHTERS = (
    "Hamas denied it. The Hamas fighters left the town.",
    """
Hamas Hamas PROPN NNP nsubj 1 ORG
denied deny VERB VBD ROOT 1
it it PRON PRP dobj 1
. . PUNCT . punct 1

The the DET DT det 2
Hamas Hamas PROPN NNP compound 2 ORG
fighters fighter NOUN NNS nsubj 3
left leave VERB VBD ROOT 3
the the DET DT det 5
town town NOUN NN dobj 3
. . PUNCT . punct 3
""",
)

FIGHTERS_SOME = (
    "Hamas denied it. Three Hamas fighters left the town.",
    """
Hamas Hamas PROPN NNP nsubj 1 ORG
denied deny VERB VBD ROOT 1
it it PRON PRP dobj 1
. . PUNCT . punct 1

Three three NUM CD nummod 2 CARDINAL
Hamas Hamas PROPN NNP compound 2 ORG
fighters fighter NOUN NNS nsubj 3
left leave VERB VBD ROOT 3
the the DET DT det 5
town town NOUN NN dobj 3
. . PUNCT . punct 3
""",
)

AIRCRAFT = (
    "Iran flew two B-1 bombers over Oman.",
    """
Iran Iran PROPN NNP nsubj 1 GPE
flew fly VERB VBD ROOT 1
two two NUM CD nummod 4 CARDINAL
B-1 b-1 NOUN NN compound 4 PRODUCT
bombers bomber NOUN NNS dobj 1
over over ADP IN prep 4
Oman Oman PROPN NNP pobj 5 GPE
. . PUNCT . punct 1
""",
)

SUICIDE = (
    "Two suicide bombers struck in Oman, officials said.",
    """
Two two NUM CD nummod 2 CARDINAL
suicide suicide NOUN NN compound 2
bombers bomber NOUN NNS nsubj 3
struck strike VERB VBN ccomp 8
in in ADP IN prep 3
Oman Oman PROPN NNP pobj 4 GPE
, , PUNCT , punct 8
officials official NOUN NNS nsubj 8
said say VERB VBD ROOT 8
. . PUNCT . punct 8
""",
)

ITS_ALLY = (
    "Peter Otieno is due in Seoul. The United States stands by its ally.",
    """
Peter Peter PROPN NNP compound 1 PERSON
Otieno Otieno PROPN NNP nsubj 2 PERSON
is be AUX VBZ ROOT 2
due due ADJ JJ acomp 2
in in ADP IN prep 3
Seoul Seoul PROPN NNP pobj 4 GPE
. . PUNCT . punct 2

The the DET DT det 2 GPE
United United PROPN NNP compound 2 GPE
States States PROPN NNP nsubj 3 GPE
stands stand VERB VBZ ROOT 3
by by ADP IN prep 3
its its PRON PRP$ poss 6
ally ally NOUN NN pobj 4
. . PUNCT . punct 3
""",
)

ITS_ALLY_OPEN = (
    "Iran, China and Oman met the United States, which praised its ally.",
    """
Iran Iran PROPN NNP nsubj 5 GPE
, , PUNCT , punct 0
China China PROPN NNP conj 0 GPE
and and CCONJ CC cc 2
Oman Oman PROPN NNP conj 2 GPE
met meet VERB VBD ROOT 5
the the DET DT det 8 GPE
United United PROPN NNP compound 8 GPE
States States PROPN NNP dobj 5 GPE
, , PUNCT , punct 8
which which PRON WDT nsubj 11
praised praise VERB VBD relcl 8
its its PRON PRP$ poss 13
ally ally NOUN NN dobj 11
. . PUNCT . punct 5
""",
)

STEP_FOR = (
    "It was the first step for Washington before it commits to aid.",
    """
It it PRON PRP nsubj 1
was be AUX VBD ROOT 1
the the DET DT det 4
first first ADJ JJ amod 4 ORDINAL
step step NOUN NN attr 1
for for ADP IN prep 4
Washington Washington PROPN NNP pobj 5 GPE
before before SCONJ IN mark 9
it it PRON PRP nsubj 9
commits commit VERB VBZ advcl 1
to to PART TO aux 11
aid aid NOUN NN xcomp 9
. . PUNCT . punct 1
""",
)

LEFT_FOR = (
    "Luis Moreno left for Washington.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
left leave VERB VBD ROOT 2
for for ADP IN prep 2
Washington Washington PROPN NNP pobj 3 GPE
. . PUNCT . punct 2
""",
)

BARE_SOUTH = (
    "North Korea and the rich, democratic South are still at war. South Korea said so.",
    """
North North PROPN NNP compound 1 GPE
Korea Korea PROPN NNP nsubj 8 GPE
and and CCONJ CC cc 1
the the DET DT det 4
rich rich ADJ JJ amod 7
, , PUNCT , punct 7
democratic democratic ADJ JJ amod 7
South South PROPN NNP conj 1 LOC
are be AUX VBP ROOT 8
still still ADV RB advmod 8
at at ADP IN prep 8
war war NOUN NN pobj 10
. . PUNCT . punct 8

South South PROPN NNP compound 1 GPE
Korea Korea PROPN NNP nsubj 2 GPE
said say VERB VBD ROOT 2
so so ADV RB advmod 2
. . PUNCT . punct 2
""",
)

BOTH_SAID = (
    "Luis Moreno and Peter Otieno both said no.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 6 PERSON
and and CCONJ CC cc 1
Peter Peter PROPN NNP compound 4 PERSON
Otieno Otieno PROPN NNP conj 1 PERSON
both both PRON DT appos 1
said say VERB VBD ROOT 6
no no INTJ UH intj 6
. . PUNCT . punct 6
""",
)

WE_BOTH = (
    '"We both said no," Luis Moreno said of Peter Otieno.',
    """
" " PUNCT `` punct 3
We we PRON PRP nsubj 3
both both PRON DT appos 1
said say VERB VBD ccomp 9
no no INTJ UH intj 3
, , PUNCT , punct 9
" " PUNCT '' punct 9
Luis Luis PROPN NNP compound 8 PERSON
Moreno Moreno PROPN NNP nsubj 9 PERSON
said say VERB VBD ROOT 9
of of ADP IN prep 9
Peter Peter PROPN NNP compound 12 PERSON
Otieno Otieno PROPN NNP pobj 10 PERSON
. . PUNCT . punct 9
""",
)

THOSE = (
    "China and Iran ignore the ban. Some of those countries need help.",
    """
China China PROPN NNP nsubj 3 GPE
and and CCONJ CC cc 0
Iran Iran PROPN NNP conj 0 GPE
ignore ignore VERB VBP ROOT 3
the the DET DT det 5
ban ban NOUN NN dobj 3
. . PUNCT . punct 3

Some some PRON DT nsubj 4
of of ADP IN prep 0
those those DET DT det 3
countries country NOUN NNS pobj 1
need need VERB VBP ROOT 4
help help NOUN NN dobj 4
. . PUNCT . punct 4
""",
)

PARTIES = (
    "Iran and Oman ignore the ban. Both political parties in the assembly agree.",
    """
Iran Iran PROPN NNP nsubj 3 GPE
and and CCONJ CC cc 0
Oman Oman PROPN NNP conj 0 GPE
ignore ignore VERB VBP ROOT 3
the the DET DT det 5
ban ban NOUN NN dobj 3
. . PUNCT . punct 3

Both both DET DT det 2
political political ADJ JJ amod 2
parties party NOUN NNS nsubj 6
in in ADP IN prep 2
the the DET DT det 5
assembly assembly NOUN NN pobj 3
agree agree VERB VBP ROOT 6
. . PUNCT . punct 6
""",
)

STATE_MEDIA = (
    "Iranian state media praised the deal. State media showed the minister. Local media saw him too.",
    """
Iranian iranian ADJ JJ amod 2 NORP
state state NOUN NN compound 2
media medium NOUN NNS nsubj 3
praised praise VERB VBD ROOT 3
the the DET DT det 5
deal deal NOUN NN dobj 3
. . PUNCT . punct 3

State state NOUN NN compound 1
media medium NOUN NNS nsubj 2
showed show VERB VBD ROOT 2
the the DET DT det 4
minister minister NOUN NN dobj 2
. . PUNCT . punct 2

Local local ADJ JJ amod 1
media medium NOUN NNS nsubj 2
saw see VERB VBD ROOT 2
him he PRON PRP dobj 2
too too ADV RB advmod 2
. . PUNCT . punct 2
""",
)
