"""Sentences of our own in which words pass through two hands, and some in which they do not, with their parses."""

NEWSPAPER_LAST = (
    "Meanwhile, Park has said his crews made some mistakes in their work, the Daily Star newspaper reported.",
    """
Meanwhile meanwhile ADV RB advmod 4
, , PUNCT , punct 4
Park Park PROPN NNP nsubj 4 ORG
has have AUX VBZ aux 4
said say VERB VBN ROOT 4
his his PRON PRP$ poss 6
crews crew NOUN NNS nsubj 7
made make VERB VBD ccomp 18
some some DET DT det 9
mistakes mistake NOUN NNS dobj 7
in in ADP IN prep 7
their their PRON PRP$ poss 12
work work NOUN NN pobj 10
, , PUNCT , punct 18
the the DET DT det 17
Daily Daily PROPN NNP compound 16 ORG
Star Star PROPN NNP compound 17 ORG
newspaper newspaper NOUN NN nsubj 18
reported report VERB VBD ccomp 4
. . PUNCT . punct 4
""",
)

AGENCY_LAST = (
    "A senior official, Maria Lopez, said the ships were “under full control”, Reuters news agency reports.",
    """
A a DET DT det 2
senior senior ADJ JJ amod 2
official official NOUN NN nsubj 7
, , PUNCT , punct 2
Maria Maria PROPN NNP compound 5 PERSON
Lopez Lopez PROPN NNP appos 2 PERSON
, , PUNCT , punct 2
said say VERB VBD ROOT 7
the the DET DT det 9
ships ship NOUN NNS nsubj 10
were be AUX VBD ccomp 20
" " PUNCT `` punct 10
under under ADP IN prep 10
full full ADJ JJ amod 14
control control NOUN NN pobj 12
" " PUNCT '' punct 10
, , PUNCT , punct 20
Reuters Reuters PROPN NNP compound 19 ORG
news news NOUN NN compound 19
agency agency NOUN NN compound 20
reports report NOUN NNS ccomp 7
. . PUNCT . punct 7
""",
)

REPORTS_HERALD = (
    "“We are ready,” said Maria Lopez, a nurse, reports the Evening Herald.",
    """
" " PUNCT `` punct 6
We we PRON PRP nsubj 2
are be AUX VBP ccomp 6
ready ready ADJ JJ acomp 2
, , PUNCT , punct 6
" " PUNCT '' punct 6
said say VERB VBD ROOT 6
Maria Maria PROPN NNP compound 8 PERSON
Lopez Lopez PROPN NNP nsubj 13 PERSON
, , PUNCT , punct 8
a a DET DT det 11
nurse nurse NOUN NN appos 8
, , PUNCT , punct 8
reports report VERB VBZ ccomp 6
the the DET DT det 16 WORK_OF_ART
Evening Evening PROPN NNP compound 16 WORK_OF_ART
Herald Herald PROPN NNP dobj 13 WORK_OF_ART
. . PUNCT . punct 6
""",
)

ON_TELEVISION = (
    "“It is quiet now,” an official was quoted as saying on state television.",
    """
" " PUNCT `` punct 10
It it PRON PRP nsubj 2
is be AUX VBZ ccomp 10
quiet quiet ADJ JJ acomp 2
now now ADV RB advmod 2
, , PUNCT , punct 10
" " PUNCT '' punct 10
an an DET DT det 8
official official NOUN NN nsubjpass 10
was be AUX VBD auxpass 10
quoted quote VERB VBN ROOT 10
as as ADP IN prep 10
saying say VERB VBG pcomp 11
on on ADP IN prep 12
state state NOUN NN compound 15
television television NOUN NN pobj 13
. . PUNCT . punct 10
""",
)

REPORTED_AS = (
    "Radio Nine reported residents of the town as saying that tanks had come.",
    """
Radio Radio PROPN NNP compound 1 ORG
Nine Nine PROPN NNP nsubj 2 ORG
reported report VERB VBD ROOT 2
residents resident NOUN NNS dobj 2
of of ADP IN prep 3
the the DET DT det 6
town town NOUN NN pobj 4
as as ADP IN prep 2
saying say VERB VBG pcomp 7
that that SCONJ IN mark 12
tanks tank NOUN NNS nsubj 12
had have AUX VBD aux 12
come come VERB VBN ccomp 8
. . PUNCT . punct 2
""",
)

QUOTED_SAYING = (
    "Park was quoted by the Evening Herald saying the port was closed.",
    """
Park Park PROPN NNP nsubjpass 2
was be AUX VBD auxpass 2
quoted quote VERB VBN ROOT 2
by by ADP IN agent 2
the the DET DT det 6 ORG
Evening Evening PROPN NNP compound 6 ORG
Herald Herald PROPN NNP pobj 3 ORG
saying say VERB VBG advcl 2
the the DET DT det 9
port port NOUN NN nsubj 10
was be AUX VBD auxpass 11
closed close VERB VBN ccomp 7
. . PUNCT . punct 2
""",
)

QUOTED_BESIDE = (
    "Maria Lopez, a sailor quoted by the Evening Herald, said the port was closed.",
    """
Maria Maria PROPN NNP compound 1 PERSON
Lopez Lopez PROPN NNP nsubj 11 PERSON
, , PUNCT , punct 1
a a DET DT det 4
sailor sailor NOUN NN appos 1
quoted quote VERB VBN acl 4
by by ADP IN agent 5
the the DET DT det 9 ORG
Evening Evening PROPN NNP compound 9 ORG
Herald Herald PROPN NNP pobj 6 ORG
, , PUNCT , punct 1
said say VERB VBD ROOT 11
the the DET DT det 13
port port NOUN NN nsubj 14
was be AUX VBD auxpass 15
closed close VERB VBN ccomp 11
. . PUNCT . punct 11
""",
)

SURVEY_FOUND = (
    "The Evening Herald has reported that a survey by the union found the cranes were unsafe.",
    """
The the DET DT det 2 ORG
Evening Evening PROPN NNP compound 2 ORG
Herald Herald PROPN NNP nsubj 4 ORG
has have AUX VBZ aux 4
reported report VERB VBN ROOT 4
that that SCONJ IN mark 11
a a DET DT det 7
survey survey NOUN NN nsubj 11
by by ADP IN prep 7
the the DET DT det 10
union union NOUN NN pobj 8
found find VERB VBD ccomp 4
the the DET DT det 13
cranes crane NOUN NNS nsubj 14
were be AUX VBD ccomp 11
unsafe unsafe ADJ JJ acomp 14
. . PUNCT . punct 4
""",
)

WITNESS = (
    "The agency cited a witness, Maria Lopez, who said the guards had opened fire.",
    """
The the DET DT det 1
agency agency NOUN NN nsubj 2
cited cite VERB VBD ROOT 2
a a DET DT det 4
witness witness NOUN NN dobj 2
, , PUNCT , punct 4
Maria Maria PROPN NNP compound 7 PERSON
Lopez Lopez PROPN NNP appos 4 PERSON
, , PUNCT , punct 7
who who PRON WP nsubj 10
said say VERB VBD relcl 7
the the DET DT det 12
guards guard NOUN NNS nsubj 14
had have AUX VBD aux 14
opened open VERB VBN ccomp 10
fire fire NOUN NN dobj 14
. . PUNCT . punct 2
""",
)

BASED_IN = (
    "The agency spoke to Maria Lopez, a sailor based in Oslo, who said the port was closed.",
    """
The the DET DT det 1
agency agency NOUN NN nsubj 2
spoke speak VERB VBD ROOT 2
to to ADP IN prep 2
Maria Maria PROPN NNP compound 5 PERSON
Lopez Lopez PROPN NNP pobj 3 PERSON
, , PUNCT , punct 5
a a DET DT det 8
sailor sailor NOUN NN appos 5
based base VERB VBN acl 8
in in ADP IN prep 9
Oslo Oslo PROPN NNP pobj 10 GPE
, , PUNCT , punct 11
who who PRON WP nsubj 14
said say VERB VBD relcl 11
the the DET DT det 16
port port NOUN NN nsubj 17
was be AUX VBD auxpass 18
closed close VERB VBN ccomp 14
. . PUNCT . punct 2
""",
)

ON_THE_AIR = (
    "The envoy denounced the raid in a statement carried on state television.",
    """
The the DET DT det 1
envoy envoy NOUN NN nsubj 2
denounced denounce VERB VBD ROOT 2
the the DET DT det 4
raid raid NOUN NN dobj 2
in in ADP IN prep 4
a a DET DT det 7
statement statement NOUN NN pobj 5
carried carry VERB VBN acl 7
on on ADP IN prep 8
state state NOUN NN compound 11
television television NOUN NN pobj 9
. . PUNCT . punct 2
""",
)

WRITTEN = (
    "Park said Lopez had written to Oslo, promising help.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
Lopez Lopez PROPN NNP nsubj 4 PERSON
had have AUX VBD aux 4
written write VERB VBN ccomp 1
to to ADP IN prep 4
Oslo Oslo PROPN NNP pobj 5 GPE
, , PUNCT , punct 4
promising promise VERB VBG advcl 4
help help NOUN NN dobj 8
. . PUNCT . punct 1
""",
)

CALLED_AND_SAID = (
    "“They called me and said we should leave the port,” Park said.",
    """
" " PUNCT `` punct 14
They they PRON PRP nsubj 2
called call VERB VBD ccomp 14
me I PRON PRP dobj 2
and and CCONJ CC cc 2
said say VERB VBD conj 2
we we PRON PRP nsubj 8
should should AUX MD aux 8
leave leave VERB VB ccomp 5
the the DET DT det 10
port port NOUN NN dobj 8
, , PUNCT , punct 14
" " PUNCT '' punct 14
Park Park PROPN NNP nsubj 14 PERSON
said say VERB VBD ROOT 14
. . PUNCT . punct 14
""",
)

INDICATED = (
    "“The regulator has indicated that it will not issue a permit,” Park said.",
    """
" " PUNCT `` punct 15
The the DET DT det 2
regulator regulator NOUN NN nsubj 4
has have AUX VBZ aux 4
indicated indicate VERB VBN ccomp 15
that that SCONJ IN mark 9
it it PRON PRP nsubj 9
will will AUX MD aux 9
not not PART RB neg 9
issue issue VERB VB ccomp 4
a a DET DT det 11
permit permit NOUN NN dobj 9
, , PUNCT , punct 15
" " PUNCT '' punct 15
Park Park PROPN NNP nsubj 15 PERSON
said say VERB VBD ROOT 15
. . PUNCT . punct 15
""",
)

IT_SAID = (
    "“The report is good for us but it also said that we had been late,” Park said.",
    """
" " PUNCT `` punct 3
The the DET DT det 2
report report NOUN NN nsubj 3
is be AUX VBZ ROOT 3
good good ADJ JJ acomp 3
for for ADP IN prep 4
us we PRON PRP pobj 5

but but CCONJ CC cc 3
it it PRON PRP nsubj 3
also also ADV RB advmod 3
said say VERB VBD ccomp 12
that that SCONJ IN mark 7
we we PRON PRP nsubj 7
had have AUX VBD aux 7
been be AUX VBN ccomp 3
late late ADJ JJ acomp 7
, , PUNCT , punct 12
" " PUNCT '' punct 12
Park Park PROPN NNP nsubj 12 PERSON
said say VERB VBD ROOT 12
. . PUNCT . punct 12
""",
)

LAW_OFFICE = (
    "“The city office says that the port will stay closed,” Park said.",
    """
" " PUNCT `` punct 14
The the DET DT det 3
city city NOUN NN compound 3
office office NOUN NN nsubj 4
says say VERB VBZ ccomp 14
that that SCONJ IN mark 9
the the DET DT det 7
port port NOUN NN nsubj 9
will will AUX MD aux 9
stay stay VERB VB ccomp 4
closed closed ADJ JJ acomp 9
, , PUNCT , punct 14
" " PUNCT '' punct 14
Park Park PROPN NNP nsubj 14 PERSON
said say VERB VBD ROOT 14
. . PUNCT . punct 14
""",
)

AGREED = (
    "The palace said the two leaders had agreed to meet again.",
    """
The the DET DT det 1
palace palace NOUN NN nsubj 2
said say VERB VBD ROOT 2
the the DET DT det 5
two two NUM CD nummod 5 CARDINAL
leaders leader NOUN NNS nsubj 7
had have AUX VBD aux 7
agreed agree VERB VBN ccomp 2
to to PART TO aux 9
meet meet VERB VB xcomp 7
again again ADV RB advmod 9
. . PUNCT . punct 2
""",
)

POLLED = (
    "Most voters said the port should close, according to an exit poll.",
    """
Most Most ADJ JJS amod 1
voters voter NOUN NNS nsubj 2
said say VERB VBD ROOT 2
the the DET DT det 4
port port NOUN NN nsubj 6
should should AUX MD aux 6
close close VERB VB ccomp 2
, , PUNCT , punct 6
according accord VERB VBG prep 6
to to ADP IN prep 8
an an DET DT det 12
exit exit NOUN NN compound 12
poll poll NOUN NN pobj 9
. . PUNCT . punct 2
""",
)

FRIEND = (
    "Park told the station he had called a friend who said the port was closed.",
    """
Park Park PROPN NNP nsubj 1 ORG
told tell VERB VBD ROOT 1
the the DET DT det 3
station station NOUN NN dobj 1
he he PRON PRP nsubj 6
had have AUX VBD aux 6
called call VERB VBN relcl 3
a a DET DT det 8
friend friend NOUN NN dobj 6
who who PRON WP nsubj 10
said say VERB VBD relcl 8
the the DET DT det 12
port port NOUN NN nsubjpass 14
was be AUX VBD auxpass 14
closed close VERB VBN ccomp 10
. . PUNCT . punct 1
""",
)

ADDING = (
    "Park said Lopez had written to Oslo, adding that he was sorry.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
Lopez Lopez PROPN NNP nsubj 4 PERSON
had have AUX VBD aux 4
written write VERB VBN ccomp 1
to to ADP IN prep 4
Oslo Oslo PROPN NNP pobj 5 GPE
, , PUNCT , punct 4
adding add VERB VBG advcl 4
that that SCONJ IN mark 11
he he PRON PRP nsubj 11
was be AUX VBD ccomp 8
sorry sorry ADJ JJ acomp 11
. . PUNCT . punct 1
""",
)

PUBLISHED = (
    "The envoy denounced the raid in an article published in the Evening Herald.",
    """
The the DET DT det 1
envoy envoy NOUN NN nsubj 2
denounced denounce VERB VBD ROOT 2
the the DET DT det 4
raid raid NOUN NN dobj 2
in in ADP IN prep 4
an an DET DT det 7
article article NOUN NN pobj 5
published publish VERB VBN acl 7
in in ADP IN prep 8
the the DET DT det 12 WORK_OF_ART
Evening Evening PROPN NNP compound 12 WORK_OF_ART
Herald Herald PROPN NNP pobj 9 WORK_OF_ART
. . PUNCT . punct 2
""",
)

PROVIDED = (
    "Lopez said the port would open, provided Oslo agreed to wait.",
    """
Lopez Lopez PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
port port NOUN NN nsubj 5
would would AUX MD aux 5
open open VERB VB ccomp 1
, , PUNCT , punct 5
provided provide VERB VBD ccomp 1
Oslo Oslo PROPN NNP nsubj 9 ORG
agreed agree VERB VBD ccomp 7
to to PART TO aux 11
wait wait VERB VB xcomp 9
. . PUNCT . punct 1
""",
)

FRONTED_AS = (
    "As the agency reports that the oil has gone, officials say it has not.",
    """
As as SCONJ IN mark 3
the the DET DT det 2
agency agency NOUN NN nsubj 3
reports report VERB VBZ advcl 11
that that SCONJ IN mark 8
the the DET DT det 6
oil oil NOUN NN nsubj 8
has have AUX VBZ aux 8
gone go VERB VBN ccomp 3
, , PUNCT , punct 11
officials official NOUN NNS nsubj 11
say say VERB VBP ROOT 11
it it PRON PRP nsubj 13
has have VERB VBZ ccomp 11
not not PART RB neg 13
. . PUNCT . punct 11
""",
)

SPECIFICATIONS = (
    "Park said that the crane was built according to the owner's specifications.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
that that SCONJ IN mark 6
the the DET DT det 4
crane crane NOUN NN nsubjpass 6
was be AUX VBD auxpass 6
built build VERB VBN ccomp 1
according accord VERB VBG prep 6
to to ADP IN prep 7
the the DET DT det 10
owner owner NOUN NN poss 12
's 's PART POS case 10
specifications specification NOUN NNS pobj 8
. . PUNCT . punct 1
""",
)

MEANWHILE = (
    "The road was shut, Radio Nine reported, while the port stayed open, the Evening Herald reported.",
    """
The the DET DT det 1
road road NOUN NN nsubjpass 3
was be AUX VBD auxpass 3
shut shut VERB VBN ccomp 18
, , PUNCT , punct 7
Radio Radio PROPN NNP compound 6 ORG
Nine Nine PROPN NNP nsubj 7 ORG
reported report VERB VBD ccomp 18
, , PUNCT , punct 7
while while SCONJ IN mark 12
the the DET DT det 11
port port NOUN NN nsubj 12
stayed stay VERB VBD advcl 18
open open ADJ JJ acomp 12
, , PUNCT , punct 18
the the DET DT det 17 WORK_OF_ART
Evening Evening PROPN NNP compound 17 WORK_OF_ART
Herald Herald PROPN NNP nsubj 18 WORK_OF_ART
reported report VERB VBD ROOT 18
. . PUNCT . punct 18
""",
)

COULD_START = (
    "The states could start criticising Oslo, Park said.",
    """
The the DET DT det 1
states state NOUN NNS nsubj 3
could could AUX MD aux 3
start start VERB VB ccomp 8
criticising criticise VERB VBG xcomp 3
Oslo Oslo PROPN NNP dobj 4 GPE
, , PUNCT , punct 8
Park Park PROPN NNP nsubj 8 ORG
said say VERB VBD ROOT 8
. . PUNCT . punct 8
""",
)

TEST_WARNED = (
    "Park said a test warned that the crane was unsafe.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
a a DET DT det 3
test test NOUN NN nsubj 4
warned warn VERB VBD ccomp 1
that that SCONJ IN mark 8
the the DET DT det 7
crane crane NOUN NN nsubj 8
was be AUX VBD ccomp 4
unsafe unsafe ADJ JJ acomp 8
. . PUNCT . punct 1
""",
)

DECISION = (
    "Park said the council made the decision to wait.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
council council NOUN NN nsubj 4
made make VERB VBD ccomp 1
the the DET DT det 6
decision decision NOUN NN dobj 4
to to PART TO aux 8
wait wait VERB VB acl 6
. . PUNCT . punct 1
""",
)

SIGNALLED = (
    "Park said the ministry signalled a change.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
ministry ministry NOUN NN nsubj 4
signalled signal VERB VBD ccomp 1
a a DET DT det 6
change change NOUN NN dobj 4
. . PUNCT . punct 1
""",
)

IMPRESSION = (
    "Park said the letters gave the impression that the port was closed.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
letters letter NOUN NNS nsubj 4
gave give VERB VBD ccomp 1
the the DET DT det 6
impression impression NOUN NN dobj 4
that that SCONJ IN mark 11
the the DET DT det 9
port port NOUN NN nsubjpass 11
was be AUX VBD auxpass 11
closed close VERB VBN acl 6
. . PUNCT . punct 1
""",
)

REPORTED_OBJECT = (
    "Radio Nine reported delays as a problem.",
    """
Radio Radio PROPN NNP compound 1 ORG
Nine Nine PROPN NNP nsubj 2 ORG
reported report VERB VBD ROOT 2
delays delay NOUN NNS dobj 2
as as ADP IN prep 3
a a DET DT det 6
problem problem NOUN NN pobj 4
. . PUNCT . punct 2
""",
)

CALLED_NOBODY = (
    "“It is late, and it said nothing that we had not heard,” Park said.",
    """
" " PUNCT `` punct 17
It it PRON PRP nsubj 2
is be AUX VBZ ccomp 17
late late ADJ JJ acomp 2
, , PUNCT , punct 2
and and CCONJ CC cc 2
it it PRON PRP nsubj 7
said say VERB VBD conj 2
nothing nothing PRON NN dobj 7
that that PRON WDT dobj 13
we we PRON PRP nsubj 13
had have AUX VBD aux 13
not not PART RB neg 13
heard hear VERB VBN relcl 8
, , PUNCT , punct 17
" " PUNCT '' punct 17
Park Park PROPN NNP nsubj 17 PERSON
said say VERB VBD ROOT 17
. . PUNCT . punct 17
""",
)

FRIEND_MET = (
    "Park told a friend he met in May about the port.",
    """
Park Park PROPN NNP nsubj 1 ORG
told tell VERB VBD ROOT 1
a a DET DT det 3
friend friend NOUN NN dobj 1
he he PRON PRP nsubj 5
met meet VERB VBD relcl 3
in in ADP IN prep 5
May May PROPN NNP pobj 6 DATE
about about ADP IN prep 5
the the DET DT det 10
port port NOUN NN pobj 8
. . PUNCT . punct 1
""",
)

ALTHOUGH = (
    "The spill is the worst yet, according to new estimates, although the crew said it was over.",
    """
The the DET DT det 1
spill spill NOUN NN nsubj 2
is be AUX VBZ ROOT 2
the the DET DT det 4
worst bad ADJ JJS attr 2
yet yet ADV RB advmod 2
, , PUNCT , punct 2
according accord VERB VBG prep 2
to to ADP IN prep 7
new new ADJ JJ amod 10
estimates estimate NOUN NNS pobj 8
, , PUNCT , punct 2
although although SCONJ IN mark 15
the the DET DT det 14
crew crew NOUN NN nsubj 15
said say VERB VBD advcl 2
it it PRON PRP nsubj 17
was be AUX VBD ccomp 15
over over ADV RB advmod 17
. . PUNCT . punct 2
""",
)

EVEN_AS = (
    "Park said the talks would open, even as Oslo threatened to end them.",
    """
Park Park PROPN NNP nsubj 1 ORG
said say VERB VBD ROOT 1
the the DET DT det 3
talks talk NOUN NNS nsubj 5
would would AUX MD aux 5
open open VERB VB ccomp 1
, , PUNCT , punct 5
even even ADV RB advmod 10
as as SCONJ IN mark 10
Oslo Oslo PROPN NNP nsubj 10 GPE
threatened threaten VERB VBD advcl 5
to to PART TO aux 12
end end VERB VB xcomp 10
them they PRON PRP dobj 12
. . PUNCT . punct 1
""",
)

SAID_WHAT = (
    "“I heard about Lopez, what she had said and whether she had left,” Park said.",
    """
" " PUNCT `` punct 18
I I PRON PRP nsubj 2
heard hear VERB VBD ccomp 18
about about ADP IN prep 2
Lopez Lopez PROPN NNP pobj 3 PERSON
, , PUNCT , punct 4
what what PRON WP dobj 9
she she PRON PRP nsubj 9
had have AUX VBD aux 9
said say VERB VBN ccomp 2
and and CCONJ CC cc 9
whether whether SCONJ IN mark 14
she she PRON PRP nsubj 14
had have AUX VBD aux 14
left leave VERB VBN conj 9
, , PUNCT , punct 18
" " PUNCT '' punct 18
Park Park PROPN NNP nsubj 18 PERSON
said say VERB VBD ROOT 18
. . PUNCT . punct 18
""",
)
