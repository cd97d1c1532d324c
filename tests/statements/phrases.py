"""Sentences with cues of several words, and their parses, as the installed pipeline gives them.

Each stands beside one in which the same verb says nothing.
"""

FIRED_BACK = (
    "The envoy fired back at the minister.",
    """
The the DET DT det 1
envoy envoy NOUN NN nsubj 2
fired fire VERB VBD ROOT 2
back back ADV RB advmod 2
at at ADP IN prep 2
the the DET DT det 6
minister minister NOUN NN pobj 4
. . PUNCT . punct 2
""",
)

FIRED_AT = (
    "Some soldiers fired at the minister.",
    """
Some some DET DT det 1
soldiers soldier NOUN NNS nsubj 2
fired fire VERB VBD ROOT 2
at at ADP IN prep 2
the the DET DT det 5
minister minister NOUN NN pobj 3
. . PUNCT . punct 2
""",
)

PUSHED_BACK = (
    "The ministry pushed back on the claims.",
    """
The the DET DT det 1
ministry ministry NOUN NN nsubj 2
pushed push VERB VBD ROOT 2
back back ADV RB advmod 2
on on ADP IN prep 3
the the DET DT det 6
claims claim NOUN NNS pobj 4
. . PUNCT . punct 2
""",
)

PUSHED_REBELS = (
    "The army pushed the rebels back on Friday.",
    """
The the DET DT det 1
army army NOUN NN nsubj 2
pushed push VERB VBD ROOT 2
the the DET DT det 4
rebels rebel NOUN NNS dobj 2
back back ADV RB advmod 2
on on ADP IN prep 2
Friday Friday PROPN NNP pobj 6 DATE
. . PUNCT . punct 2
""",
)

LAID_OUT = (
    "Park laid out a plan for the port.",
    """
Park Park PROPN NNP nsubj 1
laid lay VERB VBD ROOT 1
out out ADP RP prt 1
a a DET DT det 4
plan plan NOUN NN dobj 1
for for ADP IN prep 4
the the DET DT det 7
port port NOUN NN pobj 5
. . PUNCT . punct 1
""",
)

LAID_STONE = (
    "Park laid a stone at the port.",
    """
Park Park PROPN NNP nsubj 1
laid lay VERB VBD ROOT 1
a a DET DT det 3
stone stone NOUN NN dobj 1
at at ADP IN prep 1
the the DET DT det 6
port port NOUN NN pobj 4
. . PUNCT . punct 1
""",
)

TOOK_AIM = (
    "Park took aim at the ministry.",
    """
Park Park PROPN NNP nsubj 1
took take VERB VBD ROOT 1
aim aim NOUN NN dobj 1
at at ADP IN prep 1
the the DET DT det 5
ministry ministry NOUN NN pobj 3
. . PUNCT . punct 1
""",
)

TOOK_TRAIN = (
    "Park took a train at the port.",
    """
Park Park PROPN NNP nsubj 1 ORG
took take VERB VBD ROOT 1
a a DET DT det 3
train train NOUN NN dobj 1
at at ADP IN prep 1
the the DET DT det 6
port port NOUN NN pobj 4
. . PUNCT . punct 1
""",
)

CAST_DOUBT = (
    "Park cast doubt on the report.",
    """
Park park NOUN NN nsubj 1
cast cast VERB VBD ROOT 1
doubt doubt NOUN NN dobj 1
on on ADP IN prep 1
the the DET DT det 5
report report NOUN NN pobj 3
. . PUNCT . punct 1
""",
)

CAST_NET = (
    "Park cast a net on the lake.",
    """
Park Park PROPN NNP nsubj 1
cast cast VERB VBD ROOT 1
a a DET DT det 3
net net NOUN NN dobj 1
on on ADP IN prep 1
the the DET DT det 6
lake lake NOUN NN pobj 4
. . PUNCT . punct 1
""",
)

CLAIMED = (
    "The group claimed responsibility for the attack.",
    """
The the DET DT det 1
group group NOUN NN nsubj 2
claimed claim VERB VBD ROOT 2
responsibility responsibility NOUN NN dobj 2
for for ADP IN prep 3
the the DET DT det 6
attack attack NOUN NN pobj 4
. . PUNCT . punct 2
""",
)

NO_SECRET = (
    "Park has made no secret of his anger.",
    """
Park Park PROPN NNP nsubj 2 ORG
has have AUX VBZ aux 2
made make VERB VBN ROOT 2
no no DET DT det 4
secret secret NOUN NN dobj 2
of of ADP IN prep 4
his his PRON PRP$ poss 7
anger anger NOUN NN pobj 5
. . PUNCT . punct 2
""",
)

USED_SPEECH = (
    "Park used his speech to demand new talks.",
    """
Park Park PROPN NNP nsubj 1
used use VERB VBD ROOT 1
his his PRON PRP$ poss 3
speech speech NOUN NN dobj 1
to to PART TO aux 5
demand demand VERB VB xcomp 1
new new ADJ JJ amod 7
talks talk NOUN NNS dobj 5
. . PUNCT . punct 1
""",
)

USED_CRANE = (
    "Park used a crane to lift the ship.",
    """
Park Park PROPN NNP nsubj 1 ORG
used use VERB VBD ROOT 1
a a DET DT det 3
crane crane NOUN NN dobj 1
to to PART TO aux 5
lift lift VERB VB xcomp 1
the the DET DT det 7
ship ship NOUN NN dobj 5
. . PUNCT . punct 1
""",
)

OPPORTUNITY = (
    "Park took the opportunity to thank the crew.",
    """
Park Park PROPN NNP nsubj 1
took take VERB VBD ROOT 1
the the DET DT det 3
opportunity opportunity NOUN NN dobj 1
to to PART TO aux 5
thank thank VERB VB acl 3
the the DET DT det 7
crew crew NOUN NN dobj 5
. . PUNCT . punct 1
""",
)

RELEASED = (
    "The ministry released a statement on Friday, saying the port was closed.",
    """
The the DET DT det 1
ministry ministry NOUN NN nsubj 2
released release VERB VBD ROOT 2
a a DET DT det 4
statement statement NOUN NN dobj 2
on on ADP IN prep 2
Friday Friday PROPN NNP pobj 5 DATE
, , PUNCT , punct 2
saying say VERB VBG advcl 2
the the DET DT det 10
port port NOUN NN nsubj 11
was be AUX VBD auxpass 12
closed close VERB VBN ccomp 8
. . PUNCT . punct 2
""",
)

FREED = (
    "The ministry released a prisoner on Friday, saying the port was closed.",
    """
The the DET DT det 1
ministry ministry NOUN NN nsubj 2
released release VERB VBD ROOT 2
a a DET DT det 4
prisoner prisoner NOUN NN dobj 2
on on ADP IN prep 2
Friday Friday PROPN NNP pobj 5 DATE
, , PUNCT , punct 2
saying say VERB VBG advcl 2
the the DET DT det 10
port port NOUN NN nsubj 11
was be AUX VBD auxpass 12
closed close VERB VBN ccomp 8
. . PUNCT . punct 2
""",
)

QUICK = (
    "Park was quick to deny the report.",
    """
Park Park PROPN NNP nsubj 1
was be AUX VBD ROOT 1
quick quick ADJ JJ acomp 1
to to PART TO aux 4
deny deny VERB VB xcomp 2
the the DET DT det 6
report report NOUN NN dobj 4
. . PUNCT . punct 1
""",
)

FAIR = (
    "It is fair to say that the port was closed.",
    """
It it PRON PRP nsubj 1
is be AUX VBZ ROOT 1
fair fair ADJ JJ acomp 1
to to PART TO aux 4
say say VERB VB xcomp 1
that that SCONJ IN mark 9
the the DET DT det 7
port port NOUN NN nsubjpass 9
was be AUX VBD auxpass 9
closed close VERB VBN ccomp 4
. . PUNCT . punct 1
""",
)

BEGAN = (
    "Park began talking about the port.",
    """
Park Park PROPN NNP nsubj 1
began begin VERB VBD ROOT 1
talking talk VERB VBG xcomp 1
about about ADP IN prep 2
the the DET DT det 5
port port NOUN NN pobj 3
. . PUNCT . punct 1
""",
)

CRITICIZED = (
    "The plan was widely criticized.",
    """
The the DET DT det 1
plan plan NOUN NN nsubjpass 4
was be AUX VBD auxpass 4
widely widely ADV RB advmod 4
criticized criticize VERB VBN ROOT 4
. . PUNCT . punct 4
""",
)

COPIED = (
    "The plan was widely copied.",
    """
The the DET DT det 1
plan plan NOUN NN nsubjpass 4
was be AUX VBD auxpass 4
widely widely ADV RB advmod 4
copied copy VERB VBN ROOT 4
. . PUNCT . punct 4
""",
)

HAILED = (
    "The test was hailed as a success.",
    """
The the DET DT det 1
test test NOUN NN nsubjpass 3
was be AUX VBD auxpass 3
hailed hail VERB VBN ROOT 3
as as ADP IN prep 3
a a DET DT det 6
success success NOUN NN pobj 4
. . PUNCT . punct 3
""",
)

CRITICIZED_FOR = (
    "The minister was criticized for his silence.",
    """
The the DET DT det 1
minister minister NOUN NN nsubjpass 3
was be AUX VBD auxpass 3
criticized criticize VERB VBN ROOT 3
for for ADP IN prep 3
his his PRON PRP$ poss 6
silence silence NOUN NN pobj 4
. . PUNCT . punct 3
""",
)

CALLED_TO = (
    "Park called for the North to return the ship.",
    """
Park Park PROPN NNP nsubj 1
called call VERB VBD ROOT 1
for for SCONJ IN mark 6
the the DET DT det 4
North North PROPN NNP nsubj 6 LOC
to to PART TO aux 6
return return VERB VB advcl 1
the the DET DT det 8
ship ship NOUN NN dobj 6
. . PUNCT . punct 1
""",
)

WAITED_TO = (
    "Park waited for the North to return the ship.",
    """
Park Park PROPN NNP nsubj 1
waited wait VERB VBD ROOT 1
for for SCONJ IN mark 6
the the DET DT det 4
North North PROPN NNP nsubj 6 LOC
to to PART TO aux 6
return return VERB VB advcl 1
the the DET DT det 8
ship ship NOUN NN dobj 6
. . PUNCT . punct 1
""",
)

CALLED_MARKS = (
    'The minister has called the long delay "a lesson we had to learn" about trade.',
    """
The the DET DT det 1
minister minister NOUN NN nsubj 3
has have AUX VBZ aux 3
called call VERB VBN ROOT 3
the the DET DT det 6
long long ADJ JJ amod 6
delay delay NOUN NN dobj 3
" " PUNCT `` punct 9
a a DET DT det 9
lesson lesson NOUN NN appos 6
we we PRON PRP nsubj 11
had have VERB VBD relcl 9
to to PART TO aux 13
learn learn VERB VB xcomp 11
" " PUNCT '' punct 13
about about ADP IN prep 13
trade trade NOUN NN pobj 15
. . PUNCT . punct 3
""",
)

CALLED_FRIEND = (
    "The minister has called his old friend, a lawyer from the port.",
    """
The the DET DT det 1
minister minister NOUN NN nsubj 3
has have AUX VBZ aux 3
called call VERB VBN ROOT 3
his his PRON PRP$ poss 6
old old ADJ JJ amod 6
friend friend NOUN NN dobj 3
, , PUNCT , punct 6
a a DET DT det 9
lawyer lawyer NOUN NN appos 6
from from ADP IN prep 9
the the DET DT det 12
port port NOUN NN pobj 10
. . PUNCT . punct 3
""",
)

OPENLY = (
    "Park spoke openly about the port.",
    """
Park Park PROPN NNP nsubj 1 ORG
spoke speak VERB VBD ROOT 1
openly openly ADV RB advmod 1
about about ADP IN prep 1
the the DET DT det 5
port port NOUN NN pobj 3
. . PUNCT . punct 1
""",
)

BY_PHONE = (
    "The minister said by phone that the port was closed.",
    """
The the DET DT det 1
minister minister NOUN NN nsubj 2
said say VERB VBD ROOT 2
by by ADP IN prep 2
phone phone NOUN NN pobj 3
that that SCONJ IN mark 9
the the DET DT det 7
port port NOUN NN nsubjpass 9
was be AUX VBD auxpass 9
closed close VERB VBN ccomp 2
. . PUNCT . punct 2
""",
)

BY_NOON = (
    "The minister said by noon that the port was closed.",
    """
The the DET DT det 1
minister minister NOUN NN nsubj 2
said say VERB VBD ROOT 2
by by ADP IN prep 2
noon noon NOUN NN pobj 3 TIME
that that SCONJ IN mark 9
the the DET DT det 7
port port NOUN NN nsubjpass 9
was be AUX VBD auxpass 9
closed close VERB VBN ccomp 2
. . PUNCT . punct 2
""",
)

KNOWS = (
    "Park knows that the port is closed.",
    """
Park Park PROPN NNP nsubj 1 ORG
knows know VERB VBZ ROOT 1
that that SCONJ IN mark 6
the the DET DT det 4
port port NOUN NN nsubjpass 6
is be AUX VBZ auxpass 6
closed close VERB VBN ccomp 1
. . PUNCT . punct 1
""",
)

KNOWS_WELL = (
    "Park knows the port well.",
    """
Park Park PROPN NNP nsubj 1 ORG
knows know VERB VBZ ROOT 1
the the DET DT det 3
port port NOUN NN dobj 1
well well ADV RB advmod 1
. . PUNCT . punct 1
""",
)

VOTED = (
    "The council voted to close the port.",
    """
The the DET DT det 1
council council NOUN NN nsubj 2
voted vote VERB VBD ROOT 2
to to PART TO aux 4
close close VERB VB xcomp 2
the the DET DT det 6
port port NOUN NN dobj 4
. . PUNCT . punct 2
""",
)

MET = (
    "The council met to close the port.",
    """
The the DET DT det 1
council council NOUN NN nsubj 2
met meet VERB VBD ROOT 2
to to PART TO aux 4
close close VERB VB advcl 2
the the DET DT det 6
port port NOUN NN dobj 4
. . PUNCT . punct 2
""",
)

AT_POINT = (
    "Park said at one point that the port was closed.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
at at ADP IN prep 1
one one NUM CD nummod 4 CARDINAL
point point NOUN NN pobj 2
that that SCONJ IN mark 9
the the DET DT det 7
port port NOUN NN nsubjpass 9
was be AUX VBD auxpass 9
closed close VERB VBN ccomp 1
. . PUNCT . punct 1
""",
)

COME_OUT = (
    "The union came out against the plan.",
    """
The the DET DT det 1
union union NOUN NN nsubj 2
came come VERB VBD ROOT 2
out out ADP RP prt 2
against against ADP IN prep 2
the the DET DT det 6
plan plan NOUN NN pobj 4
. . PUNCT . punct 2
""",
)

CAME_OUT = (
    "The miners came out of the shaft.",
    """
The the DET DT det 1
miners miner NOUN NNS nsubj 2
came come VERB VBD ROOT 2
out out ADP IN prep 2
of of ADP IN prep 3
the the DET DT det 6
shaft shaft NOUN NN pobj 4
. . PUNCT . punct 2
""",
)

YOU_KNOW = (
    "The port, you know, was closed for repairs.",
    """
The the DET DT det 1
port port NOUN NN nsubjpass 7
, , PUNCT , punct 7
you you PRON PRP nsubj 4
know know VERB VBP parataxis 7
, , PUNCT , punct 7
was be AUX VBD auxpass 7
closed close VERB VBN ROOT 7
for for ADP IN prep 7
repairs repair NOUN NNS pobj 8
. . PUNCT . punct 7
""",
)

YOU_KNOW_THAT = (
    "You know that the port was closed.",
    """
You you PRON PRP nsubj 1
know know VERB VBP ROOT 1
that that SCONJ IN mark 6
the the DET DT det 4
port port NOUN NN nsubjpass 6
was be AUX VBD auxpass 6
closed close VERB VBN ccomp 1
. . PUNCT . punct 1
""",
)

UNDERSTANDS = (
    "The minister understands that the port is closed.",
    """
The the DET DT det 1
minister minister NOUN NN nsubj 2
understands understand VERB VBZ ROOT 2
that that SCONJ IN mark 7
the the DET DT det 5
port port NOUN NN nsubj 6
is be AUX VBZ auxpass 7
closed close VERB VBN ccomp 2
. . PUNCT . punct 2
""",
)

DISTANCED = (
    "The minister distanced himself from the report.",
    """
The the DET DT det 1
minister minister NOUN NN nsubj 2
distanced distance VERB VBD ROOT 2
himself himself PRON PRP dobj 2
from from ADP IN prep 2
the the DET DT det 6
report report NOUN NN pobj 4
. . PUNCT . punct 2
""",
)

PRESSURE = (
    "Park put pressure on the North to return the ship.",
    """
Park Park PROPN NNP nsubj 1
put put VERB VBD ROOT 1
pressure pressure NOUN NN dobj 1
on on ADP IN prep 1
the the DET DT det 5
North North PROPN NNP pobj 3 LOC
to to PART TO aux 7
return return VERB VB advcl 1
the the DET DT det 9
ship ship NOUN NN dobj 7
. . PUNCT . punct 1
""",
)

POSTED = (
    "The company posted a loss of ten million.",
    """
The the DET DT det 1
company company NOUN NN nsubj 2
posted post VERB VBD ROOT 2
a a DET DT det 4
loss loss NOUN NN dobj 2
of of ADP IN prep 4
ten ten NUM CD compound 7 CARDINAL
million million NUM CD pobj 5 CARDINAL
. . PUNCT . punct 2
""",
)

TOOK_ISSUE = (
    "Park took issue with the report.",
    """
Park Park PROPN NNP nsubj 1
took take VERB VBD ROOT 1
issue issue NOUN NN dobj 1
with with ADP IN prep 1
the the DET DT det 5
report report NOUN NN pobj 3
. . PUNCT . punct 1
""",
)

TRIBUTE = (
    "Park paid tribute to the crew.",
    """
Park Park PROPN NNP nsubj 1 ORG
paid pay VERB VBD ROOT 1
tribute tribute NOUN NN dobj 1
to to ADP IN dative 1
the the DET DT det 5
crew crew NOUN NN pobj 3
. . PUNCT . punct 1
""",
)

PAID = (
    "Park paid a fee to the crew.",
    """
Park Park PROPN NNP nsubj 1 ORG
paid pay VERB VBD ROOT 1
a a DET DT det 3
fee fee NOUN NN dobj 1
to to ADP IN dative 1
the the DET DT det 6
crew crew NOUN NN pobj 4
. . PUNCT . punct 1
""",
)
