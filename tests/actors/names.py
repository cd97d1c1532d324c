"""Sentences of our own about names, in contrast, with their parses as the pipeline gives them."""

NICK = (
    'Edward "Ted" Silva met Ana Moreno. Ted Silva left.',
    """
Edward Edward PROPN NNP nmod 4 PERSON
" " PUNCT `` punct 4 PERSON
Ted Ted PROPN NNP nmod 4 PERSON
" " PUNCT '' punct 4 PERSON
Silva Silva PROPN NNP nsubj 5 PERSON
met meet VERB VBD ROOT 5
Ana Ana PROPN NNP compound 7 PERSON
Moreno Moreno PROPN NNP dobj 5 PERSON
. . PUNCT . punct 5

Ted Ted PROPN NNP compound 1 PERSON
Silva Silva PROPN NNP nsubj 2 PERSON
left leave VERB VBD ROOT 2
. . PUNCT . punct 2
""",
)

NO_NICK = (
    'The song "Ted" Silva sang is old.',
    """
The the DET DT det 1
song song NOUN NN nsubj 7
" " PUNCT `` punct 5
Ted Ted PROPN NNP nmod 5 WORK_OF_ART
" " PUNCT '' punct 5 WORK_OF_ART
Silva Silva PROPN NNP nsubj 6 WORK_OF_ART
sang sing VERB VBD relcl 1
is be AUX VBZ ROOT 7
old old ADJ JJ acomp 7
. . PUNCT . punct 7
""",
)

ALIAS = (
    "Luis Moreno, also known as Pepe Silva, left. Pepe said no.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 9 PERSON
, , PUNCT , punct 1
also also ADV RB advmod 4
known know VERB VBN acl 1
as as ADP IN prep 4
Pepe Pepe PROPN NNP compound 7 PERSON
Silva Silva PROPN NNP pobj 5 PERSON
, , PUNCT , punct 1
left leave VERB VBD ROOT 9
. . PUNCT . punct 9

Pepe Pepe PROPN NNP nsubj 1 PERSON
said say VERB VBD ROOT 1
no no INTJ UH intj 1
. . PUNCT . punct 1
""",
)

NO_ALIAS = (
    "Luis Moreno, known as a hawk, met Pepe Silva. Pepe said no.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 8 PERSON
, , PUNCT , punct 1
known know VERB VBN acl 1
as as ADP IN prep 3
a a DET DT det 6
hawk hawk NOUN NN pobj 4
, , PUNCT , punct 1
met meet VERB VBD ROOT 8
Pepe Pepe PROPN NNP compound 10 PERSON
Silva Silva PROPN NNP dobj 8 PERSON
. . PUNCT . punct 8

Pepe Pepe PROPN NNP nsubj 1 PERSON
said say VERB VBD ROOT 1
no no INTJ UH intj 1
. . PUNCT . punct 1
""",
)

GIVEN_AFTER = (
    "President Xi (Jinping) spoke. Jinping left.",
    """
President President PROPN NNP compound 1
Xi Xi PROPN NNP nsubj 5 PERSON
( ( PUNCT -LRB- punct 3
Jinping Jinping PROPN NNP appos 1 PERSON
) ) PUNCT -RRB- punct 1
spoke speak VERB VBD ROOT 5
. . PUNCT . punct 5

Jinping Jinping PROPN NNP nsubj 1 PERSON
left leave VERB VBD ROOT 1
. . PUNCT . punct 1
""",
)

COUNTRY_AFTER = (
    "President Xi (China) spoke.",
    """
President President PROPN NNP compound 1
Xi Xi PROPN NNP nsubj 5 PERSON
( ( PUNCT -LRB- punct 3
China China PROPN NNP appos 1 GPE
) ) PUNCT -RRB- punct 1
spoke speak VERB VBD ROOT 5
. . PUNCT . punct 5
""",
)

CUT = (
    "The leader, Moon Jae-In, spoke. Moon left.",
    """
The the DET DT det 1
leader leader NOUN NN nsubj 8
, , PUNCT , punct 1
Moon Moon PROPN NNP compound 6 PERSON
Jae Jae PROPN NNP compound 6 PERSON
- - PUNCT HYPH punct 6 PERSON
In In PROPN NNP appos 1 PERSON
, , PUNCT , punct 1
spoke speak VERB VBD ROOT 8
. . PUNCT . punct 8

Moon Moon PROPN NNP nsubj 1 PERSON
left leave VERB VBD ROOT 1
. . PUNCT . punct 1
""",
)

PAIR = (
    "President Otieno met Prime Minister Silva. The Otieno-Silva summit failed.",
    """
President President PROPN NNP compound 1
Otieno Otieno PROPN NNP nsubj 2 PERSON
met meet VERB VBD ROOT 2
Prime Prime PROPN NNP compound 4
Minister Minister PROPN NNP compound 5
Silva Silva PROPN NNP dobj 2 PERSON
. . PUNCT . punct 2

The the DET DT det 4
Otieno Otieno PROPN NNP compound 3 PERSON
- - PUNCT HYPH punct 3 PERSON
Silva Silva PROPN NNP compound 4 PERSON
summit summit NOUN NN nsubj 5
failed fail VERB VBD ROOT 5
. . PUNCT . punct 5
""",
)

DOUBLE = (
    "Ana Otieno-Silva spoke. The minister left.",
    """
Ana Ana PROPN NNP compound 3 PERSON
Otieno Otieno PROPN NNP compound 3 PERSON
- - PUNCT HYPH punct 3 PERSON
Silva Silva PROPN NNP nsubj 4 PERSON
spoke speak VERB VBD ROOT 4
. . PUNCT . punct 4

The the DET DT det 1
minister minister NOUN NN nsubj 2
left leave VERB VBD ROOT 2
. . PUNCT . punct 2
""",
)

MONTH = (
    "British Prime Minister Theresa May left.",
    """
British british ADJ JJ amod 2 NORP
Prime Prime PROPN NNP compound 2
Minister Minister PROPN NNP compound 4
Theresa Theresa PROPN NNP compound 4 PERSON
May May PROPN NNP nsubj 5 DATE
left leave VERB VBD ROOT 5
. . PUNCT . punct 5
""",
)

IN_MONTH = (
    "British Prime Minister Theresa Silva left in May.",
    """
British british ADJ JJ amod 2 NORP
Prime Prime PROPN NNP compound 2
Minister Minister PROPN NNP compound 4
Theresa Theresa PROPN NNP compound 4 PERSON
Silva Silva PROPN NNP nsubj 5 PERSON
left leave VERB VBD ROOT 5
in in ADP IN prep 5
May May PROPN NNP pobj 6 DATE
. . PUNCT . punct 5
""",
)

RANK = (
    "Citing an example, Sgt. Moreno spoke on Wednesday.",
    """
Citing cite VERB VBG ROOT 0
an an DET DT det 2
example example NOUN NN dobj 0
, , PUNCT , punct 0
Sgt Sgt PROPN NNP npadvmod 0 PERSON
. . PUNCT . punct 0

Moreno Moreno PROPN NNP nsubj 1 PERSON
spoke speak VERB VBD ROOT 1
on on ADP IN prep 1
Wednesday Wednesday PROPN NNP pobj 2 DATE
. . PUNCT . punct 1
""",
)

SQUARE = (
    "A crowd met in Luis Moreno Square on Monday.",
    """
A a DET DT det 1
crowd crowd NOUN NN nsubj 2
met meet VERB VBD ROOT 2
in in ADP IN prep 2
Luis Luis PROPN NNP compound 6 FAC
Moreno Moreno PROPN NNP compound 6 FAC
Square Square PROPN NNP pobj 3 FAC
on on ADP IN prep 2
Monday Monday PROPN NNP pobj 7 DATE
. . PUNCT . punct 2
""",
)

NO_SQUARE = (
    "A crowd met Luis Moreno in the square on Monday.",
    """
A a DET DT det 1
crowd crowd NOUN NN nsubj 2
met meet VERB VBD ROOT 2
Luis Luis PROPN NNP compound 4 PERSON
Moreno Moreno PROPN NNP dobj 2 PERSON
in in ADP IN prep 2
the the DET DT det 7
square square NOUN NN pobj 5
on on ADP IN prep 2
Monday Monday PROPN NNP pobj 8 DATE
. . PUNCT . punct 2
""",
)

RULED = (
    "The Otieno administration fell. Otieno said so.",
    """
The the DET DT det 2
Otieno Otieno PROPN NNP compound 2 PERSON
administration administration NOUN NN nsubj 3
fell fall VERB VBD ROOT 3
. . PUNCT . punct 3

Otieno Otieno PROPN NNP nsubj 1 PERSON
said say VERB VBD ROOT 1
so so ADV RB advmod 1
. . PUNCT . punct 1
""",
)

NOT_RULED = (
    "The Kenyan administration fell. Kenya said so.",
    """
The the DET DT det 2
Kenyan kenyan ADJ JJ amod 2 NORP
administration administration NOUN NN nsubj 3
fell fall VERB VBD ROOT 3
. . PUNCT . punct 3

Kenya Kenya PROPN NNP nsubj 1 GPE
said say VERB VBD ROOT 1
so so ADV RB advmod 1
. . PUNCT . punct 1
""",
)

DATELINE = (
    "NAIROBI - President Luis Moreno left.",
    """
NAIROBI NAIROBI PROPN NNP compound 2 GPE
- - PUNCT HYPH punct 2
President President PROPN NNP compound 4
Luis Luis PROPN NNP compound 4 PERSON
Moreno Moreno PROPN NNP nsubj 5 PERSON
left leave VERB VBD ROOT 5
. . PUNCT . punct 5
""",
)

DAY = (
    "The adviser said Sunday President Luis Moreno left.",
    """
The the DET DT det 1
adviser adviser NOUN NN nsubj 2
said say VERB VBD ROOT 2
Sunday Sunday PROPN NNP compound 4 DATE
President President PROPN NNP compound 6
Luis Luis PROPN NNP compound 6 PERSON
Moreno Moreno PROPN NNP nsubj 7 PERSON
left leave VERB VBD ccomp 2
. . PUNCT . punct 7
""",
)

CITY = (
    "The governor spoke in Nairobi Norwegian President Luis Moreno said.",
    """
The the DET DT det 1
governor governor NOUN NN nsubj 2
spoke speak VERB VBD ccomp 9
in in ADP IN prep 2
Nairobi Nairobi PROPN NNP pobj 3 GPE
Norwegian norwegian ADJ JJ amod 6 NORP
President President PROPN NNP compound 8
Luis Luis PROPN NNP compound 8 PERSON
Moreno Moreno PROPN NNP nsubj 9 PERSON
said say VERB VBD ROOT 9
. . PUNCT . punct 9
""",
)

OFFICIAL = (
    "Luis Moreno, a former Otieno administration official, left. President Otieno stayed.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 9 PERSON
, , PUNCT , punct 1
a a DET DT det 7
former former ADJ JJ amod 7
Otieno Otieno PROPN NNP compound 6 ORG
administration administration NOUN NN compound 7
official official NOUN NN appos 1
, , PUNCT , punct 1
left leave VERB VBN ROOT 9
. . PUNCT . punct 9

President President PROPN NNP compound 1
Otieno Otieno PROPN NNP nsubj 2 PERSON
stayed stay VERB VBD ROOT 2
. . PUNCT . punct 2
""",
)

FIRM = (
    "Otieno Holdings Corp. said it agreed. Otieno earned more.",
    """
Otieno Otieno PROPN NNP compound 2 ORG
Holdings Holdings PROPN NNPS compound 2 ORG
Corp. Corp. PROPN NNP nsubj 3 ORG
said say VERB VBD ROOT 3
it it PRON PRP nsubj 5
agreed agree VERB VBD ccomp 3
. . PUNCT . punct 3

Otieno Otieno PROPN NNP nsubj 1 PERSON
earned earn VERB VBD ROOT 1
more more ADJ JJR dobj 1
. . PUNCT . punct 1
""",
)

NO_FIRM = (
    "Otieno Holdings Corp. said it agreed. Mr. Otieno earned more.",
    """
Otieno Otieno PROPN NNP compound 2 ORG
Holdings Holdings PROPN NNPS compound 2 ORG
Corp. Corp. PROPN NNP nsubj 3 ORG
said say VERB VBD ROOT 3
it it PRON PRP nsubj 5
agreed agree VERB VBD ccomp 3
. . PUNCT . punct 3

Mr. Mr. PROPN NNP compound 1
Otieno Otieno PROPN NNP nsubj 2 PERSON
earned earn VERB VBD ROOT 2
more more ADJ JJR dobj 2
. . PUNCT . punct 2
""",
)

SON = (
    "President Moreno left. Luis Moreno Jr. stayed.",
    """
President President PROPN NNP compound 1
Moreno Moreno PROPN NNP nsubj 2 PERSON
left leave VERB VBD ROOT 2
. . PUNCT . punct 2

Luis Luis PROPN NNP compound 2 PERSON
Moreno Moreno PROPN NNP compound 2 PERSON
Jr. Jr. PROPN NNP nsubj 3 PERSON
stayed stay VERB VBD ROOT 3
. . PUNCT . punct 3
""",
)

SON_FIRST = (
    "Luis Moreno Jr. stayed. Moreno said no.",
    """
Luis Luis PROPN NNP compound 2 PERSON
Moreno Moreno PROPN NNP compound 2 PERSON
Jr. Jr. PROPN NNP nsubj 3 PERSON
stayed stay VERB VBD ROOT 3
. . PUNCT . punct 3

Moreno Moreno PROPN NNP nsubj 1 PERSON
said say VERB VBD ROOT 1
no no INTJ UH intj 1
. . PUNCT . punct 1
""",
)

SHOW = (
    'He told CBS\'s "Silva and Friends" on Sunday. Ana Silva agreed.',
    """
He he PRON PRP nsubj 1
told tell VERB VBD ROOT 1
CBS CBS PROPN NNP poss 5 ORG
's 's PART POS case 2
" " PUNCT `` punct 5
Silva Silva PROPN NNP dobj 1 WORK_OF_ART
and and CCONJ CC cc 5 WORK_OF_ART
Friends Friends PROPN NNPS conj 5 WORK_OF_ART
" " PUNCT '' punct 5
on on ADP IN prep 1
Sunday Sunday PROPN NNP pobj 9 DATE
. . PUNCT . punct 1

Ana Ana PROPN NNP compound 1 PERSON
Silva Silva PROPN NNP nsubj 2 PERSON
agreed agree VERB VBD ROOT 2
. . PUNCT . punct 2
""",
)

SAID = (
    '"Ana Silva and Otieno are friends," he said.',
    """
" " PUNCT `` punct 10
Ana Ana PROPN NNP compound 2 PERSON
Silva Silva PROPN NNP nsubj 5 PERSON
and and CCONJ CC cc 2
Otieno Otieno PROPN NNP conj 2 PERSON
are be AUX VBP ccomp 10
friends friend NOUN NNS attr 5
, , PUNCT , punct 10
" " PUNCT '' punct 10
he he PRON PRP nsubj 10
said say VERB VBD ROOT 10
. . PUNCT . punct 10
""",
)

MAGAZINE = (
    "German magazine Der Spiegel cited documents.",
    """
German german ADJ JJ amod 1 NORP
magazine magazine NOUN NN compound 3
Der Der PROPN NNP compound 3 PERSON
Spiegel Spiegel PROPN NNP nsubj 4 PERSON
cited cite VERB VBD ROOT 4
documents document NOUN NNS dobj 4
. . PUNCT . punct 4
""",
)

SPOKESMAN = (
    "The report by the ministry spokesman Luis Moreno was wrong.",
    """
The the DET DT det 1
report report NOUN NN nsubj 8
by by ADP IN prep 1
the the DET DT det 5
ministry ministry NOUN NN compound 5
spokesman spokesman NOUN NN pobj 2
Luis Luis PROPN NNP compound 7 PERSON
Moreno Moreno PROPN NNP appos 5 PERSON
was be AUX VBD ROOT 8
wrong wrong ADJ JJ acomp 8
. . PUNCT . punct 8
""",
)

LETTERS = (
    "The Kenya Maritime Agency (KMA) agreed. The KMA said so.",
    """
The the DET DT det 3 ORG
Kenya Kenya PROPN NNP compound 3 ORG
Maritime Maritime PROPN NNP compound 3 ORG
Agency Agency PROPN NNP nsubj 7 ORG
( ( PUNCT -LRB- punct 3
KMA KMA PROPN NNP appos 3 ORG
) ) PUNCT -RRB- punct 3
agreed agree VERB VBD ROOT 7
. . PUNCT . punct 7

The the DET DT det 1
KMA KMA PROPN NNP nsubj 2 ORG
said say VERB VBD ROOT 2
so so ADV RB advmod 2
. . PUNCT . punct 2
""",
)

OTHER_LETTERS = (
    "The Kenya Maritime Agency (Nairobi) agreed. The ISO said so.",
    """
The the DET DT det 3 ORG
Kenya Kenya PROPN NNP compound 3 ORG
Maritime Maritime PROPN NNP compound 3 ORG
Agency Agency PROPN NNP nsubj 7 ORG
( ( PUNCT -LRB- punct 3
Nairobi Nairobi PROPN NNP appos 3 GPE
) ) PUNCT -RRB- punct 3
agreed agree VERB VBD ROOT 7
. . PUNCT . punct 7

The the DET DT det 1
ISO ISO PROPN NNP nsubj 2 ORG
said say VERB VBD ROOT 2
so so ADV RB advmod 2
. . PUNCT . punct 2
""",
)

GUESSED = (
    "The Otieno Revenue Authority agreed. The ORA told reporters so.",
    """
The the DET DT det 3 ORG
Otieno Otieno PROPN NNP compound 2 ORG
Revenue Revenue PROPN NNP compound 3 ORG
Authority Authority PROPN NNP nsubj 4 ORG
agreed agree VERB VBD ROOT 4
. . PUNCT . punct 4

The the DET DT det 1
ORA ORA PROPN NNP nsubj 2 ORG
told tell VERB VBD ROOT 2
reporters reporter NOUN NNS dobj 2
so so ADV RB advmod 2
. . PUNCT . punct 2
""",
)

LONGER = (
    "She works at the Center for Arms Control and Non-proliferation. He left.",
    """
She she PRON PRP nsubj 1
works work VERB VBZ ROOT 1
at at ADP IN prep 1
the the DET DT det 4 ORG
Center Center PROPN NNP pobj 2 ORG
for for ADP IN prep 4 ORG
Arms Arms PROPN NNP compound 7 ORG
Control Control PROPN NNP pobj 5 ORG
and and CCONJ CC cc 7
Non Non PROPN NNP conj 7
- - NOUN NN conj 7
proliferation proliferation NOUN NN npadvmod 1
. . PUNCT . punct 1

He he PRON PRP nsubj 1
left leave VERB VBD ROOT 1
. . PUNCT . punct 1
""",
)

SHORTER = (
    "She works at the Center for Arms Control and Yale University. He left.",
    """
She she PRON PRP nsubj 1
works work VERB VBZ ROOT 1
at at ADP IN prep 1
the the DET DT det 4 ORG
Center Center PROPN NNP pobj 2 ORG
for for ADP IN prep 4 ORG
Arms Arms PROPN NNP compound 7 ORG
Control Control PROPN NNP pobj 5 ORG
and and CCONJ CC cc 7
Yale Yale PROPN NNP compound 10 ORG
University University PROPN NNP conj 7 ORG
. . PUNCT . punct 1

He he PRON PRP nsubj 1
left leave VERB VBD ROOT 1
. . PUNCT . punct 1
""",
)

SHIP = (
    "The USS Luis Moreno left port. The Luis Moreno is at sea.",
    """
The the DET DT det 3 PRODUCT
USS USS PROPN NNP compound 3 PRODUCT
Luis Luis PROPN NNP compound 3 PRODUCT
Moreno Moreno PROPN NNP nsubj 4 PRODUCT
left leave VERB VBD ROOT 4
port port NOUN NN dobj 4
. . PUNCT . punct 4

The the DET DT det 2 PERSON
Luis Luis PROPN NNP compound 2 PERSON
Moreno Moreno PROPN NNP nsubj 3 PERSON
is be AUX VBZ ROOT 3
at at ADP IN prep 3
sea sea NOUN NN pobj 4
. . PUNCT . punct 3
""",
)

IRISH = (
    "Gen. Patrick O' Casey said no. O'Casey left.",
    """
Gen. Gen. PROPN NNP compound 2
Patrick Patrick PROPN NNP compound 2 PERSON
O O PROPN NNP nsubj 5 PERSON
' ' PUNCT '' punct 2 PERSON
Casey Casey PROPN NNP nsubj 5 PERSON
said say VERB VBD ROOT 5
no no INTJ UH intj 5
. . PUNCT . punct 5

O'Casey O'Casey PROPN NNP nsubj 1 PERSON
left leave VERB VBD ROOT 1
. . PUNCT . punct 1
""",
)

SURNAMES = (
    "Juan Pablo García Márquez left. García said no.",
    """
Juan Juan PROPN NNP compound 1 PERSON
Pablo Pablo PROPN NNP compound 3 PERSON
García García PROPN NNP compound 3 PERSON
Márquez Márquez PROPN NNP nsubj 4 PERSON
left leave VERB VBD ROOT 4
. . PUNCT . punct 4

García García PROPN NNP nsubj 1 PERSON
said say VERB VBD ROOT 1
no no INTJ UH intj 1
. . PUNCT . punct 1
""",
)

MIDDLE = (
    "Juan Pablo Márquez left. Ana Pablo stayed. Pablo said no.",
    """
Juan Juan PROPN NNP compound 2 PERSON
Pablo Pablo PROPN NNP compound 2 PERSON
Márquez Márquez PROPN NNP nsubj 3 PERSON
left leave VERB VBD ROOT 3
. . PUNCT . punct 3

Ana Ana PROPN NNP compound 1 PERSON
Pablo Pablo PROPN NNP nsubj 2 PERSON
stayed stay VERB VBD ROOT 2
. . PUNCT . punct 2

Pablo Pablo PROPN NNP nsubj 1 PERSON
said say VERB VBD ROOT 1
no no INTJ UH intj 1
. . PUNCT . punct 1
""",
)

HEADING = (
    "Luis Moreno visited Kenya. ANGER GROWS BETWEEN MORENO AND KENYA. Moreno left.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
visited visit VERB VBD ROOT 2
Kenya Kenya PROPN NNP dobj 2 GPE
. . PUNCT . punct 2

ANGER anger ADJ JJ compound 1
GROWS GROWS PROPN NNP ROOT 1
BETWEEN between ADP IN prep 1
MORENO MORENO NOUN NNS pobj 2
AND and CCONJ CC cc 3
KENYA KENYA PROPN NNP conj 3
. . PUNCT . punct 1

Moreno Moreno PROPN NNP nsubj 1 PERSON
left leave VERB VBD ROOT 1
. . PUNCT . punct 1
""",
)

AWARD = (
    "Luis Moreno received the Otieno Medal. He left.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 2 PERSON
received receive VERB VBD ROOT 2
the the DET DT det 5
Otieno Otieno PROPN NNP compound 5
Medal Medal PROPN NNP dobj 2
. . PUNCT . punct 2

He he PRON PRP nsubj 1
left leave VERB VBD ROOT 1
. . PUNCT . punct 1
""",
)

FELLOW = (
    "Luis Moreno, a professor at Yonsei University, spoke. Moreno, a fellow at the Brookings Institution, said no.",
    """
Luis Luis PROPN NNP compound 1 PERSON
Moreno Moreno PROPN NNP nsubj 9 PERSON
, , PUNCT , punct 1
a a DET DT det 4
professor professor NOUN NN appos 1
at at ADP IN prep 4
Yonsei Yonsei PROPN NNP compound 7 ORG
University University PROPN NNP pobj 5 ORG
, , PUNCT , punct 1
spoke speak VERB VBD ROOT 9
. . PUNCT . punct 9

Moreno Moreno PROPN NNP nsubj 9 PERSON
, , PUNCT , punct 0
a a DET DT det 3
fellow fellow NOUN NN appos 0
at at ADP IN prep 3
the the DET DT det 7 ORG
Brookings Brookings PROPN NNP compound 7 ORG
Institution Institution PROPN NNP pobj 4 ORG
, , PUNCT , punct 0
said say VERB VBD ROOT 9
no no INTJ UH intj 9
. . PUNCT . punct 9
""",
)

MOUNT = (
    "Adam Mount spoke of a tunnel under Mount Otieno. Mount left.",
    """
Adam Adam PROPN NNP compound 1 PERSON
Mount Mount PROPN NNP nsubj 2 PERSON
spoke speak VERB VBD ROOT 2
of of ADP IN prep 2
a a DET DT det 5
tunnel tunnel NOUN NN pobj 3
under under ADP IN prep 5
Mount Mount PROPN NNP compound 8 LOC
Otieno Otieno PROPN NNP pobj 6 LOC
. . PUNCT . punct 2

Mount Mount PROPN NNP nsubj 1
left leave VERB VBD ROOT 1
. . PUNCT . punct 1
""",
)

FULL_AGAIN = (
    "Rosa Lund met Otto Lund in Oslo. Otto Lund left early. Lund stayed there.",
    """
Rosa Rosa PROPN NNP compound 1 PERSON
Lund Lund PROPN NNP nsubj 2 PERSON
met meet VERB VBD ROOT 2
Otto Otto PROPN NNP compound 4 PERSON
Lund Lund PROPN NNP dobj 2 PERSON
in in ADP IN prep 2
Oslo Oslo PROPN NNP pobj 5 GPE
. . PUNCT . punct 2

Otto Otto PROPN NNP compound 1 PERSON
Lund Lund PROPN NNP nsubj 2 PERSON
left leave VERB VBD ROOT 2
early early ADV RB advmod 2
. . PUNCT . punct 2

Lund Lund PROPN NNP nsubj 1 PERSON
stayed stay VERB VBD ROOT 1
there there ADV RB advmod 1
. . PUNCT . punct 1
""",
)

FIRST_AGAIN = (
    "Rosa Lund met Otto Lund in Oslo. Rosa Lund left early. Lund stayed there.",
    """
Rosa Rosa PROPN NNP compound 1 PERSON
Lund Lund PROPN NNP nsubj 2 PERSON
met meet VERB VBD ROOT 2
Otto Otto PROPN NNP compound 4 PERSON
Lund Lund PROPN NNP dobj 2 PERSON
in in ADP IN prep 2
Oslo Oslo PROPN NNP pobj 5 GPE
. . PUNCT . punct 2

Rosa Rosa PROPN NNP compound 1 PERSON
Lund Lund PROPN NNP nsubj 2 PERSON
left leave VERB VBD ROOT 2
early early ADV RB advmod 2
. . PUNCT . punct 2

Lund Lund PROPN NNP nsubj 1 PERSON
stayed stay VERB VBD ROOT 1
there there ADV RB advmod 1
. . PUNCT . punct 1
""",
)
