"""Sentences of our own on inner strife, with their parses."""

CAMPAIGN = (
    "The Otieno campaign said it would appeal.",
    """
The the DET DT det 2
Otieno Otieno PROPN NNP compound 2 PERSON
campaign campaign NOUN NN nsubj 3
said say VERB VBD ROOT 3
it it PRON PRP nsubj 6
would would AUX MD aux 6
appeal appeal VERB VB ccomp 3
. . PUNCT . punct 3
""",
)

LONG_CAMPAIGN = (
    "America's campaign against drugs ended.",
    """
America America PROPN NNP poss 2 GPE
's 's PART POS case 0
campaign campaign NOUN NN nsubj 5
against against ADP IN prep 2
drugs drug NOUN NNS pobj 3
ended end VERB VBD ROOT 5
. . PUNCT . punct 5
""",
)

THE_PAPER = (
    "The New York Times told of it. The paper said envoys had left.",
    """
The the DET DT det 3 ORG
New New PROPN NNP compound 2 ORG
York York PROPN NNP compound 3 ORG
Times Times PROPN NNP nsubj 4 ORG
told tell VERB VBD ROOT 4
of of ADP IN prep 4
it it PRON PRP pobj 5
. . PUNCT . punct 4

The the DET DT det 1
paper paper NOUN NN nsubj 2
said say VERB VBD ROOT 2
envoys envoy NOUN NNS nsubj 5
had have AUX VBD aux 5
left leave VERB VBN ccomp 2
. . PUNCT . punct 2
""",
)

PAPER_BURNED = (
    "The New York Times told of it. The paper burned.",
    """
The the DET DT det 3 ORG
New New PROPN NNP compound 2 ORG
York York PROPN NNP compound 3 ORG
Times Times PROPN NNP nsubj 4 ORG
told tell VERB VBD ROOT 4
of of ADP IN prep 4
it it PRON PRP pobj 5
. . PUNCT . punct 4

The the DET DT det 1
paper paper NOUN NN nsubj 2
burned burn VERB VBD ROOT 2
. . PUNCT . punct 2
""",
)

UNREST = (
    "Unrest went on in Syria. Rebels hold a town in Syria. Activists say troops shelled Homs. "
    "The opposition in Syria called the crackdown a crime. Government forces left Homs.",
    """
Unrest unrest NOUN NN nsubj 1
went go VERB VBD ROOT 1
on on ADP RP prt 1
in in ADP IN prep 1
Syria Syria PROPN NNP pobj 3 GPE
. . PUNCT . punct 1

Rebels rebel NOUN NNS nsubj 1
hold hold VERB VBP ROOT 1
a a DET DT det 3
town town NOUN NN dobj 1
in in ADP IN prep 3
Syria Syria PROPN NNP pobj 4 GPE
. . PUNCT . punct 1

Activists activist NOUN NNS nsubj 1
say say VERB VBP ROOT 1
troops troop NOUN NNS nsubj 3
shelled shell VERB VBD ccomp 1
Homs Homs PROPN NNPS dobj 3 GPE
. . PUNCT . punct 1

The the DET DT det 1
opposition opposition NOUN NN nsubj 4
in in ADP IN prep 1
Syria Syria PROPN NNP pobj 2 GPE
called call VERB VBD ROOT 4
the the DET DT det 6
crackdown crackdown NOUN NN dobj 4
a a DET DT det 8
crime crime NOUN NN oprd 4
. . PUNCT . punct 4

Government government NOUN NN compound 1
forces force NOUN NNS nsubj 2
left leave VERB VBD ROOT 2
Homs hom NOUN NNS dobj 2 GPE
. . PUNCT . punct 2
""",
)

UNREST_TWO = (
    "Unrest went on in Syria. Rebels hold a town in Iraq. Activists say troops shelled Iraq. "
    "The opposition in Syria called the crackdown a crime. Iraq mourned. Government forces left.",
    """
Unrest unrest NOUN NN nsubj 1
went go VERB VBD ROOT 1
on on ADP RP prt 1
in in ADP IN prep 1
Syria Syria PROPN NNP pobj 3 GPE
. . PUNCT . punct 1

Rebels rebel NOUN NNS nsubj 1
hold hold VERB VBP ROOT 1
a a DET DT det 3
town town NOUN NN dobj 1
in in ADP IN prep 3
Iraq Iraq PROPN NNP pobj 4 GPE
. . PUNCT . punct 1

Activists activist NOUN NNS nsubj 1
say say VERB VBP ROOT 1
troops troop NOUN NNS nsubj 3
shelled shell VERB VBD ccomp 1
Iraq Iraq PROPN NNP dobj 3 GPE
. . PUNCT . punct 1

The the DET DT det 1
opposition opposition NOUN NN nsubj 4
in in ADP IN prep 1
Syria Syria PROPN NNP pobj 2 GPE
called call VERB VBD ROOT 4
the the DET DT det 6
crackdown crackdown NOUN NN dobj 4
a a DET DT det 8
crime crime NOUN NN oprd 4
. . PUNCT . punct 4

Iraq Iraq PROPN NNP nsubj 1 GPE
mourned mourn VERB VBD ROOT 1
. . PUNCT . punct 1

Government government NOUN NN compound 1
forces force NOUN NNS nsubj 2
left leave VERB VBD ROOT 2
. . PUNCT . punct 2
""",
)

ACTIVISTS = (
    "Syrian activists turned down talks with the government.",
    """
Syrian syrian ADJ JJ amod 1 NORP
activists activist NOUN NNS nsubj 2
turned turn VERB VBD ROOT 2
down down ADP RP prt 2
talks talk NOUN NNS dobj 2
with with ADP IN prep 4
the the DET DT det 7
government government NOUN NN pobj 5
. . PUNCT . punct 2
""",
)

MINISTERS = (
    "Syrian ministers turned down talks with the government.",
    """
Syrian syrian ADJ JJ amod 1 NORP
ministers minister NOUN NNS nsubj 2
turned turn VERB VBD ROOT 2
down down ADP RP prt 2
talks talk NOUN NNS dobj 2
with with ADP IN prep 4
the the DET DT det 7
government government NOUN NN pobj 5
. . PUNCT . punct 2
""",
)
