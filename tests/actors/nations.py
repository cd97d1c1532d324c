"""Sentences of our own on whose country somebody is of, with their parses, as `tests.handmade.parse` takes them."""

BACKED = (
    "U.S.-backed rebels killed Libyan leader Omar Haddad.",
    """
U.S.-backed u.s.-backed ADJ JJ amod 1
rebels rebel NOUN NNS nsubj 2
killed kill VERB VBD ROOT 2
Libyan libyan ADJ JJ amod 4 NORP
leader leader NOUN NN compound 6
Omar Omar PROPN NNP compound 6 PERSON
Haddad Haddad PROPN NNP dobj 2 PERSON
. . PUNCT . punct 2
""",
)

BACKED_ALONE = (
    "U.S.-backed rebels took the town.",
    """
U.S.-backed u.s.-backed ADJ JJ amod 1
rebels rebel NOUN NNS nsubj 2
took take VERB VBD ROOT 2
the the DET DT det 4
town town NOUN NN dobj 2
. . PUNCT . punct 2
""",
)

OWN_REBELS = (
    "Libyan rebels took the town.",
    """
Libyan libyan ADJ JJ amod 1 NORP
rebels rebel NOUN NNS nsubj 2
took take VERB VBD ROOT 2
the the DET DT det 4
town town NOUN NN dobj 2
. . PUNCT . punct 2
""",
)

ADMINISTRATION = (
    "The White House spoke. Top officials in the Moreno administration met.",
    """
The the DET DT det 2 ORG
White White PROPN NNP compound 2 ORG
House House PROPN NNP nsubj 3 ORG
spoke speak VERB VBD ROOT 3
. . PUNCT . punct 3

Top top ADJ JJ amod 1
officials official NOUN NNS nsubj 6
in in ADP IN prep 1
the the DET DT det 5
Moreno Moreno PROPN NNP compound 5 PERSON
administration administration NOUN NN pobj 2
met meet VERB VBD ROOT 6
. . PUNCT . punct 6
""",
)

GRADUATES = (
    "Members of the graduating class at the U.S. Naval Academy cheered.",
    """
Members member NOUN NNS nsubj 10
of of ADP IN prep 0
the the DET DT det 4
graduating graduating NOUN NN compound 4
class class NOUN NN pobj 1
at at ADP IN prep 0
the the DET DT det 9 ORG
U.S. U.S. PROPN NNP compound 9 ORG
Naval Naval PROPN NNP compound 9 ORG
Academy Academy PROPN NNP pobj 5 ORG
cheered cheer VERB VBD ROOT 10
. . PUNCT . punct 10
""",
)

PARTNERS = (
    "Ministers of the U.S. partners met.",
    """
Ministers minister NOUN NNS nsubj 5
of of ADP IN prep 0
the the DET DT det 4
U.S. U.S. PROPN NNP compound 4 GPE
partners partner NOUN NNS pobj 1
met meet VERB VBD ROOT 5
. . PUNCT . punct 5
""",
)

WORLD_IN = (
    "World leaders met in Italy.",
    """
World world NOUN NN compound 1
leaders leader NOUN NNS nsubj 2
met meet VERB VBD ROOT 2
in in ADP IN prep 2
Italy Italy PROPN NNP pobj 3 GPE
. . PUNCT . punct 2
""",
)

ITALIANS = (
    "Italian leaders met.",
    """
Italian italian ADJ JJ amod 1 NORP
leaders leader NOUN NNS nsubj 2
met meet VERB VBD ROOT 2
. . PUNCT . punct 2
""",
)

ALL_NATIONS = (
    "All responsible nations must act.",
    """
All all DET DT det 2
responsible responsible ADJ JJ amod 2
nations nation NOUN NNS nsubj 4
must must AUX MD aux 4
act act VERB VB ROOT 4
. . PUNCT . punct 4
""",
)

OTHER_NATIONS = (
    "Other nations must act.",
    """
Other other ADJ JJ amod 1
nations nation NOUN NNS nsubj 3
must must AUX MD aux 3
act act VERB VB ROOT 3
. . PUNCT . punct 3
""",
)

ALL_OF_THEM = (
    "All the nations involved must act.",
    """
All all DET PDT predet 2
the the DET DT det 2
nations nation NOUN NNS nsubj 5
involved involve VERB VBN acl 2
must must AUX MD aux 5
act act VERB VB ROOT 5
. . PUNCT . punct 5
""",
)

OUR_DIPLOMATS = (
    '"Our diplomats can do it," Kenyan President Otieno said.',
    """
" " PUNCT `` punct 11
Our our PRON PRP$ poss 2
diplomats diplomat NOUN NNS nsubj 4
can can AUX MD aux 4
do do VERB VB ccomp 11
it it PRON PRP dobj 4
, , PUNCT , punct 11
" " PUNCT '' punct 11
Kenyan Kenyan PROPN NNP amod 9 NORP
President President PROPN NNP compound 10
Otieno Otieno PROPN NNP nsubj 11 PERSON
said say VERB VBD ROOT 11
. . PUNCT . punct 11
""",
)

OUR_COUNTRIES = (
    '"Our two countries can do it," Kenyan President Otieno said.',
    """
" " PUNCT `` punct 12
Our our PRON PRP$ poss 3
two two NUM CD nummod 3 CARDINAL
countries country NOUN NNS nsubj 5
can can AUX MD aux 5
do do VERB VB ccomp 12
it it PRON PRP dobj 5
, , PUNCT , punct 12
" " PUNCT '' punct 12
Kenyan Kenyan PROPN NNP amod 10 NORP
President President PROPN NNP compound 11
Otieno Otieno PROPN NNP nsubj 12 PERSON
said say VERB VBD ROOT 12
. . PUNCT . punct 12
""",
)

DIPLOMATS_IN = (
    "Diplomats in Kenya left.",
    """
Diplomats diplomat NOUN NNS nsubj 3
in in ADP IN prep 0
Kenya Kenya PROPN NNP pobj 1 GPE
left leave VERB VBD ROOT 3
. . PUNCT . punct 3
""",
)

OFFICIALS_IN = (
    "Officials in Kenya left.",
    """
Officials official NOUN NNS nsubj 3
in in ADP IN prep 0
Kenya Kenya PROPN NNP pobj 1 GPE
left leave VERB VBD ROOT 3
. . PUNCT . punct 3
""",
)

BESIDE_PRESIDENT = (
    "Beside Kenyan President Otieno, Mary Hall smiled.",
    """
Beside beside ADP IN prep 7
Kenyan kenyan ADJ JJ amod 3 NORP
President President PROPN NNP compound 3
Otieno Otieno PROPN NNP pobj 0 PERSON
, , PUNCT , punct 7
Mary Mary PROPN NNP compound 6 PERSON
Hall Hall PROPN NNP nsubj 7 PERSON
smiled smile VERB VBD ROOT 7
. . PUNCT . punct 7
""",
)

THE_ENVOY = (
    "The Kenyan envoy, Mary Hall, smiled.",
    """
The the DET DT det 2
Kenyan kenyan ADJ JJ amod 2 NORP
envoy envoy NOUN NN nsubj 7
, , PUNCT , punct 2
Mary Mary PROPN NNP compound 5 PERSON
Hall Hall PROPN NNP appos 2 PERSON
, , PUNCT , punct 2
smiled smile VERB VBD ROOT 7
. . PUNCT . punct 7
""",
)

AT_TALKS = (
    "At talks with the Kenyan minister, Mary Hall smiled.",
    """
At at ADP IN prep 9
talks talk NOUN NNS pobj 0
with with ADP IN prep 1
the the DET DT det 5
Kenyan kenyan ADJ JJ amod 5 NORP
minister minister NOUN NN pobj 2
, , PUNCT , punct 9
Mary Mary PROPN NNP compound 8 PERSON
Hall Hall PROPN NNP nsubj 9 PERSON
smiled smile VERB VBD ROOT 9
. . PUNCT . punct 9
""",
)

ASSEMBLY = (
    "The U.N. met. The General Assembly voted.",
    """
The the DET DT det 1
U.N. U.N. PROPN NNP nsubj 2 ORG
met meet VERB VBD ROOT 2
. . PUNCT . punct 2

The the DET DT det 2 ORG
General General PROPN NNP compound 2 ORG
Assembly Assembly PROPN NNP nsubj 3 ORG
voted vote VERB VBD ROOT 3
. . PUNCT . punct 3
""",
)

WRITTEN_TOGETHER = (
    "The U.S.-Norway talks failed.",
    """
The the DET DT det 2
U.S.-Norway U.S.-Norway PROPN NNP compound 2 GPE
talks talk NOUN NNS nsubj 3
failed fail VERB VBD ROOT 3
. . PUNCT . punct 3
""",
)

COMBINED = (
    "The Sino-Indian clash hurt ten.",
    """
The the DET DT det 4
Sino sino ADJ JJ amod 3 NORP
- - PUNCT HYPH punct 3 NORP
Indian indian ADJ JJ amod 4 NORP
clash clash NOUN NN nsubj 5
hurt hurt VERB VBD ROOT 5
ten ten NUM CD dobj 5
. . PUNCT . punct 5
""",
)

OCEANS = (
    "The Indo-Pacific clash hurt ten.",
    """
The the DET DT det 4
Indo indo ADJ JJ amod 3 LOC
- - PUNCT HYPH punct 3 LOC
Pacific Pacific PROPN NNP compound 4 LOC
clash clash NOUN NN nsubj 5
hurt hurt VERB VBD ROOT 5
ten ten NUM CD dobj 5
. . PUNCT . punct 5
""",
)
