"""Sentences of our own in which an unsaid subject, an object or a thing settles a pronoun, with their parses."""

TOLD_HE = (
    "Peter Otieno told Luis Moreno that he would come.",
    """
Peter Peter PROPN NNP compound 1 PERSON
Otieno Otieno PROPN NNP nsubj 2 PERSON
told tell VERB VBD ROOT 2
Luis Luis PROPN NNP compound 4 PERSON
Moreno Moreno PROPN NNP dobj 2 PERSON
that that SCONJ IN mark 8
he he PRON PRP nsubj 8
would would AUX MD aux 8
come come VERB VB ccomp 2
. . PUNCT . punct 2
""",
)

WARNED_HE = (
    "Peter Otieno warned Luis Moreno that he would lose.",
    """
Peter Peter PROPN NNP compound 1 PERSON
Otieno Otieno PROPN NNP nsubj 2 PERSON
warned warn VERB VBD ROOT 2
Luis Luis PROPN NNP compound 4 PERSON
Moreno Moreno PROPN NNP dobj 2 PERSON
that that SCONJ IN mark 8
he he PRON PRP nsubj 8
would would AUX MD aux 8
lose lose VERB VB ccomp 2
. . PUNCT . punct 2
""",
)

TOLD_MUST = (
    "Peter Otieno told Luis Moreno that he must leave.",
    """
Peter Peter PROPN NNP compound 1 PERSON
Otieno Otieno PROPN NNP nsubj 2 PERSON
told tell VERB VBD ROOT 2
Luis Luis PROPN NNP compound 4 PERSON
Moreno Moreno PROPN NNP dobj 2 PERSON
that that SCONJ IN mark 8
he he PRON PRP nsubj 8
must must AUX MD aux 8
leave leave VERB VB ccomp 2
. . PUNCT . punct 2
""",
)

OVER_ITS = (
    "The European Union fined Iran over its tests.",
    """
The the DET DT det 2 ORG
European European PROPN NNP compound 2 ORG
Union Union PROPN NNP nsubj 3 ORG
fined fin VERB VBD ROOT 3
Iran Iran PROPN NNP dobj 3 GPE
over over ADP IN prep 3
its its PRON PRP$ poss 7
tests test NOUN NNS pobj 5
. . PUNCT . punct 3
""",
)

TO_STOP = (
    "The European Union wanted sanctions against Iran to stop its trade.",
    """
The the DET DT det 2 ORG
European European PROPN NNP compound 2 ORG
Union Union PROPN NNP nsubj 3 ORG
wanted want VERB VBD ROOT 3
sanctions sanction NOUN NNS nsubj 8
against against ADP IN prep 4
Iran Iran PROPN NNP pobj 5 GPE
to to PART TO aux 8
stop stop VERB VB ccomp 3
its its PRON PRP$ poss 10
trade trade NOUN NN dobj 8
. . PUNCT . punct 3
""",
)

PRAISE_HIM = (
    "Luis Moreno greeted Peter Otieno. Otieno wanted to praise him.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
greeted greet VERB VBD ROOT 2
Peter Peter PROPN NNP compound 4 PERSON
Otieno Otieno PROPN NNP dobj 2 PERSON
. . PUNCT . punct 2

Otieno Otieno PROPN NNP nsubj 1 PERSON
wanted want VERB VBD ROOT 1
to to PART TO aux 3
praise praise VERB VB xcomp 1
him he PRON PRP dobj 3
. . PUNCT . punct 1
""",
)

FOR_HIS = (
    "Luis Moreno thanked Peter Otieno for his patience.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
thanked thank VERB VBD ROOT 2
Peter Peter PROPN NNP compound 4 PERSON
Otieno Otieno PROPN NNP dobj 2 PERSON
for for ADP IN prep 2
his his PRON PRP$ poss 7
patience patience NOUN NN pobj 5
. . PUNCT . punct 2
""",
)

FOR_HIS_OWN = (
    "Luis Moreno asked Peter Otieno for his patience.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
asked ask VERB VBD ROOT 2
Peter Peter PROPN NNP compound 4 PERSON
Otieno Otieno PROPN NNP dobj 2 PERSON
for for ADP IN prep 2
his his PRON PRP$ poss 7
patience patience NOUN NN pobj 5
. . PUNCT . punct 2
""",
)

LANDED = (
    "Iran fired a missile. It landed in the sea.",
    """
Iran Iran PROPN NNP nsubj 1 GPE
fired fire VERB VBD ROOT 1
a a DET DT det 3
missile missile NOUN NN dobj 1
. . PUNCT . punct 1

It it PRON PRP nsubj 1
landed land VERB VBD ROOT 1
in in ADP IN prep 1
the the DET DT det 4
sea sea NOUN NN pobj 2
. . PUNCT . punct 1
""",
)

DENIED = (
    "Iran fired a missile. It denied the charge.",
    """
Iran Iran PROPN NNP nsubj 1 GPE
fired fire VERB VBD ROOT 1
a a DET DT det 3
missile missile NOUN NN dobj 1
. . PUNCT . punct 1

It it PRON PRP nsubj 1
denied deny VERB VBD ROOT 1
the the DET DT det 3
charge charge NOUN NN dobj 1
. . PUNCT . punct 1
""",
)

TO_BE_SEEN = (
    "Iran agreed. It remains to be seen who will come.",
    """
Iran Iran PROPN NNP nsubj 1 GPE
agreed agree VERB VBD ROOT 1
. . PUNCT . punct 1

It it PRON PRP nsubj 1
remains remain VERB VBZ ROOT 1
to to PART TO aux 4
be be AUX VB auxpass 4
seen see VERB VBN xcomp 1
who who PRON WP nsubj 7
will will AUX MD aux 7
come come VERB VB ccomp 4
. . PUNCT . punct 1
""",
)

QUOTED_AS = (
    'The paper quoted Peter Otieno as saying that "I will come".',
    """
The the DET DT det 1
paper paper NOUN NN nsubj 2
quoted quote VERB VBD ROOT 2
Peter Peter PROPN NNP compound 4 PERSON
Otieno Otieno PROPN NNP dobj 2 PERSON
as as ADP IN prep 2
saying say VERB VBG pcomp 5
that that SCONJ IN mark 11
" " PUNCT `` punct 11
I I PRON PRP nsubj 11
will will AUX MD aux 11
come come VERB VB ccomp 6
" " PUNCT '' punct 11
. . PUNCT . punct 2
""",
)

ASKED_HE = (
    "Luis Moreno spoke. Asked whether he would come, Peter Otieno declined.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
spoke speak VERB VBD ROOT 2
. . PUNCT . punct 2

Asked ask VERB VBN advcl 8
whether whether SCONJ IN mark 4
he he PRON PRP nsubj 4
would would AUX MD aux 4
come come VERB VB ccomp 0
, , PUNCT , punct 8
Peter Peter PROPN NNP compound 7 PERSON
Otieno Otieno PROPN NNP nsubj 8 PERSON
declined decline VERB VBD ROOT 8
. . PUNCT . punct 8
""",
)

TOWN = (
    "Iran runs a town notable for its prison.",
    """
Iran Iran PROPN NNP nsubj 1 GPE
runs run VERB VBZ ROOT 1
a a DET DT det 3
town town NOUN NN dobj 1
notable notable ADJ JJ amod 3
for for ADP IN prep 4
its its PRON PRP$ poss 7
prison prison NOUN NN pobj 5
. . PUNCT . punct 1
""",
)

OURS_THEN_IT = (
    '"We waited. It grew," said U.S. President Peter Otieno.',
    """
" " PUNCT `` punct 2
We we PRON PRP nsubj 2
waited wait VERB VBD ROOT 2
. . PUNCT . punct 2

It it PRON PRP nsubj 1
grew grow VERB VBD ccomp 4
, , PUNCT , punct 4
" " PUNCT '' punct 4
said say VERB VBD ROOT 4
U.S. U.S. PROPN NNP compound 6 GPE
President President PROPN NNP compound 8
Peter Peter PROPN NNP compound 8 PERSON
Otieno Otieno PROPN NNP nsubj 4 PERSON
. . PUNCT . punct 4
""",
)

THEIRS_THEN_IT = (
    '"Iran waited. It grew," said U.S. President Peter Otieno.',
    """
" " PUNCT `` punct 2
Iran Iran PROPN NNP nsubj 2 GPE
waited wait VERB VBD ROOT 2
. . PUNCT . punct 2

It it PRON PRP nsubj 1
grew grow VERB VBD ccomp 4
, , PUNCT , punct 4
" " PUNCT '' punct 4
said say VERB VBD ROOT 4
U.S. U.S. PROPN NNP compound 6 GPE
President President PROPN NNP compound 8
Peter Peter PROPN NNP compound 8 PERSON
Otieno Otieno PROPN NNP nsubj 4 PERSON
. . PUNCT . punct 4
""",
)

RID = (
    "The European Union wanted to rid Iran of its weapons.",
    """
The the DET DT det 2 ORG
European European PROPN NNP compound 2 ORG
Union Union PROPN NNP nsubj 3 ORG
wanted want VERB VBD ROOT 3
to to PART TO aux 5
rid rid VERB VB xcomp 3
Iran Iran PROPN NNP dobj 5 GPE
of of ADP IN prep 5
its its PRON PRP$ poss 9
weapons weapon NOUN NNS pobj 7
. . PUNCT . punct 3
""",
)

FAR_FROM = (
    "Iran is calm. Oman is far from it.",
    """
Iran Iran PROPN NNP nsubj 1 GPE
is be AUX VBZ ROOT 1
calm calm ADJ JJ acomp 1
. . PUNCT . punct 1

Oman Oman PROPN NNP nsubj 1 GPE
is be AUX VBZ ROOT 1
far far ADV RB advmod 1
from from ADP IN prep 2
it it PRON PRP pobj 3
. . PUNCT . punct 1
""",
)

GENERAL = (
    '"We are ready," said U.S. Gen. Peter Otieno.',
    """
" " PUNCT `` punct 6
We we PRON PRP nsubj 2
are be AUX VBP ccomp 6
ready ready ADJ JJ acomp 2
, , PUNCT , punct 6
" " PUNCT '' punct 6
said say VERB VBD ROOT 6
U.S. U.S. PROPN NNP compound 10 GPE
Gen. Gen. PROPN NNP compound 10
Peter Peter PROPN NNP compound 10 PERSON
Otieno Otieno PROPN NNP nsubj 6 PERSON
. . PUNCT . punct 6
""",
)

PROFESSOR = (
    '"We are ready," said Peter Otieno, a professor in Iran.',
    """
" " PUNCT `` punct 6
We we PRON PRP nsubj 2
are be AUX VBP ccomp 6
ready ready ADJ JJ acomp 2
, , PUNCT , punct 6
" " PUNCT '' punct 6
said say VERB VBD ROOT 6
Peter Peter PROPN NNP compound 8 PERSON
Otieno Otieno PROPN NNP nsubj 6 PERSON
, , PUNCT , punct 8
a a DET DT det 11
professor professor NOUN NN appos 8
in in ADP IN prep 11
Iran Iran PROPN NNP pobj 12 GPE
. . PUNCT . punct 6
""",
)
