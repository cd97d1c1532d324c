"""What is a time expression, where it begins and ends: every expression of a sentence in [brackets], and no other."""

from __future__ import annotations

import re

import pytest

from .flat import times

MARKED = """
The siege began in [the spring of 1943].
[The following day] the army withdrew.
[Two years later] the two kings met again.
The landings began on [the evening of 6 June 1944].
The city fell by [late September].
Few expected it to last until the end of the war.
The army crossed the river in [mid-1862].
They spent [the winter of 1941-42] in the trenches.
The fleet met in [480 BC].
Over [the next three weeks] the front moved east.
It fell in [the first week of August].
They crossed on [the night of 24/25 June].
They crossed on [the night of June 24-25, 1944].
It was fought on [June 14]-[17, 1815].
It was fought from [14]-[17 June 1815].
On [the afternoon of the following day] they came.
The [11 November] armistice held.
They met on [the 12th of June].
It moved [late in 1915].
It moved [late Monday].
[Earlier that year] the king fell.
[That same night] the fort fell.
At [dawn] the ships came, and by [nightfall] they left.
The castle was built in [around 1950].
They met at around [10:30 a.m.] on the dot.
They came in [about 1951] and talked about men.
Talks about [June] went on.

In the [days] before the vote it rained.
The days were long.
It has grown over [the years].
The years were kind.
It fell in [the final months] of the war.
It rained for [another two weeks], and another man came.
It lasted [seven-and-a-half years].
It has stood for [more than half a century].
It has stood for [nearly a quarter-century].
It has stood for [a quarter of a century].
It fell within [minutes], in [the last couple years].
It rose in [Fiscal Year 2017].
It was a [months-long] feud.
It was a [decades-long] feud.
He works 40 hours [a week].
They earned $2 million [a year].
It is likely to last [over a week].
It fell over [a three-year period].
The three-year-old child fell.
She is 52 years old.
It came [a day] after the vote.
It failed [minutes] into its flight.
It takes [a year or so].
It will close over [the next year or so].
It came at the last minute.
Less than a quarter of them fell.
It was shut for [a while].
It was a while.
They will meet at [a later date].
They came at a later date than the others.
It is shut at [the moment].
He knew at the moment of the crash.
The [recent] attack killed nobody.
The most recent attack killed nobody.
The now-defunct firm fell.
The soon-to-open port fell.
They spoke of [future] talks with a future president.
By [month's end] it was gone.
It made losses in [the second] and [third quarters].
It beat [last year's quarter].
In [the quarter a year ago] it made a loss.
The [third-quarter] loss grew, and its [fourth-quarter] loss fell.
They vote on [the last Friday in August].
They meet on [Saturday nights] and on [weekends].
It fell [this past September].
[The following Monday] he fell.
Following [Monday]'s vote he fell.
The 70th anniversary on [Sunday] drew thousands.
He was shot in the early hours of [Thursday morning].
The share fell from 30 percent on [July 14] to 22 percent.
About one-quarter to one-third of it was gone.
He is in his early 60s.
The [9/11] attacks changed the city.

He read it in the Sunday Times.
She told "60 Minutes" that it was over.
He spoke on "This Week" about the talks.
He spoke on NBC's "Today" about the talks.
He spoke on CBS This Morning about the talks.
He told CBS This Morning on [Monday] that it was over.
They paraded on the "[Day of the Sun]" in Pyongyang.
He was on Saturday Night Live about the talks.
Black Friday Inc. fell.
They voted on Super Tuesday.
They signed the Good Friday Agreement.
They signed on [Good Friday].
Thousands came to the March for Life in [March].
The October Revolution changed the country in [October].
The Six-Day War changed the region in [six days].
The Seven Years War ended after [seven years].
The War of 1812 began in [1812].
He drove a 1987 Chevrolet in [1987].
They met at Mar-a-Lago in [March].
He spoke on the Today show about the talks.
The USA TODAY poll came [today].
It was a great big Christmas present.
It came at [Christmas].
He owns 21st Century Fox in [the 21st Century].
"""


@pytest.mark.parametrize("marked", [line for line in MARKED.splitlines() if line])
def test_every_expression_and_no_other(marked: str) -> None:
    found = times(re.sub(r"[\[\]]", "", marked)).items
    assert [one.text for one in found] == re.findall(r"\[(.*?)\]", marked)


TITLED = "Two Days Later The Whole Country Still Waits For Answers From The Ministry"


def test_a_headline_writes_its_units_with_capitals() -> None:
    assert [one.text for one in times(TITLED).items] == ["Two Days Later"]
