"""Histories: a year stated once is carried through months, days and seasons; what is said by the way leaves it."""

from __future__ import annotations

from datetime import date

import pytest

from dateline.model import Basis

from .flat import times

NOW = date(2026, 11, 22)
BEGUN = "The war of 1901 was lost. It began in May 1902. "


def values(text: str, published: date | None = None) -> list[str]:
    return [found.timex.value for found in times(text, published).items]


def told(text: str) -> list[str]:
    """The values of what follows a stated May 1902, in a history without a date of its own."""
    return values(BEGUN + text)[2:]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In June they met.", ["1902-06"]),
        ("In November they met. In January he left.", ["1902-11", "1903-01"]),
        ("In June they met. In April he left.", ["1902-06", "1902-04"]),
        ("On 12 June they met. The following day he left.", ["1902-06-12", "1902-06-13"]),
        ("On 28 November they met. On 3 January he left.", ["1902-11-28", "1903-01-03"]),
        ("On 30 September they met. He left on the 5th.", ["1902-09-30", "1902-10-05"]),
        ("On 3 September they met. He left on the 5th.", ["1902-09-03", "1902-09-05"]),
        ("That summer they met.", ["1902-SU"]),
        ("That winter they met. In February he left.", ["1902-WI", "1903-02"]),
        ("The following spring they met.", ["1903-SP"]),
        ("By the end of the year they met. In March he left.", ["1902", "1903-03"]),
        ("Later that year they met. On 26 January he left.", ["1902", "1903-01-26"]),
        ("Two years later, in 1904, they met. In March he left.", ["1904", "1904", "1904-03"]),
        ("Two weeks later they met.", ["XXXX-WXX"]),
        ("On 4 July they met. Two weeks later he left.", ["1902-07-04", "1902-W29"]),
        ("The following April he left.", ["1903-04"]),
        ("From June to September 1903 they met. In October he left.", ["1903-06", "1903-09", "1903-10"]),
        ("In the next year they met.", ["1903"]),
        ("From 5 March to 7 May 1904 they met. On 9 May he left.", ["1904-03-05", "1904-05-07", "1904-05-09"]),
        ("From 20 December to 7 January 1904 they met.", ["1903-12-20", "1904-01-07"]),
        ("In the very same year they met.", ["1902"]),
        ("In June 1903, barely a year later, they met. In July he left.", ["1903-06", "1903", "1903-07"]),
        ("In June 1903 they met. A year later, in May 1904, he left.", ["1903-06", "1904", "1904-05"]),
        ("They left in November. By Christmas it was over.", ["1902-11", "1902-12-25"]),
    ],
)
def test_the_telling_goes_forward(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ward (1848–1879) came. In June they met.", ["1848", "1879", "1902-06"]),
        ("He had met them in March. In June he left.", ["1902-03", "1902-06"]),
        ("He had met them in October. In June he left.", ["1901-10", "1902-06"]),
        ("By October he had met them. In November he left.", ["1902-10", "1902-11"]),
        ("It began in 1904 and went on until 1911. In June they met.", ["1904", "1911", "1904-06"]),
        ("It fell in the 1850s. In June they met.", ["185", "1902-06"]),
        ("They came on Sunday, 18 October. It was Thursday, 1 January.", ["1903-10-18", "1903-01-01"]),
    ],
)
def test_what_is_said_by_the_way_leaves_the_year(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_a_day_carried_by_the_telling_is_whole_without_a_date_of_publication() -> None:
    found = times(BEGUN + "On 12 June they met.", None).items[-1]
    assert found.moment.exact_day == date(1902, 6, 12)
    assert found.moment.basis is Basis.RELATIVE
    assert "1902-05" in found.moment.reason


def test_a_history_reads_the_same_with_todays_date() -> None:
    text = (
        "It began in 1878. In 1879 it grew. By 1880 they met. In 1881 he left. In March it fell. That winter he came."
    )
    assert values(text, NOW) == values(text) == ["1878", "1879", "1880", "1881", "1881-03", "1881-WI"]


def test_a_heading_with_a_year_is_where_its_section_begins() -> None:
    text = "1921.\nOn 10 January they met.\n1922.\nIn August he left."
    assert values(text) == ["1921", "1921-01-10", "1922", "1922-08"]


def test_the_first_date_of_all_counts_in_brackets_too() -> None:
    text = "The siege (4 May 1940) was long. He left on 9 June. It fell in 1941."
    assert values(text) == ["1940-05-04", "1940-06-09", "1941"]
    assert values("The siege of May 1940 was long. A town (1938) fell. In June he left.") == [
        "1940-05",
        "1938",
        "1940-06",
    ]


def test_news_of_two_old_years_keeps_its_own_months() -> None:
    text = "The club was founded in 1921 and won in 1954. It met in December."
    assert values(text, date(2019, 1, 15)) == ["1921", "1954", "2018-12"]


def test_a_paragraph_of_history_in_news_is_told_by_itself() -> None:
    text = "They met in December.\n"
    text += "In March 1996 he left. In June he came back. On 4 July they met.\nIn November it rained."
    published = date(2019, 1, 15)
    assert values(text, published) == ["2018-12", "1996-03", "1996-06", "1996-07-04", "2018-11"]


def test_a_paragraph_with_a_word_of_today_is_none() -> None:
    text = "In March 1996 he left. In December he came back, he said on Monday."
    assert values(text, date(2019, 1, 15)) == ["1996-03", "2018-12", "2019-01-14"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It fell in 146 BC. The following year they met.", ["BC0146", "BC0145"]),
        ("It fell in 149 BC. Three years later they met. That summer it was over.", ["BC0149", "BC0146", "BC0146-SU"]),
        ("It fell in May 146 BC. In June they met.", ["BC0146-05", "BC0146-06"]),
        ("He died on 1 January 104 BC. Six days later they met.", ["BC0104-01-01", "BC0104-01-07"]),
    ],
)
def test_years_before_christ_are_counted_through(text: str, expected: list[str]) -> None:
    found = times("The city was taken in 201 BC. " + text, None).items[1:]
    assert [one.timex.value for one in found] == expected
    assert not any(one.moment.known for one in found)


def test_a_day_that_there_is_not_ends_what_is_known() -> None:
    assert told("On 31 June they met. The following day he left.") == ["XXXX-06-31", "XXXX-XX-XX"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # "since" looks back and leaves the telling where it is; "until" looks on
        ("On 3 June they met, under arms since November. In July he left.", ["1902-06-03", "1901-11", "1902-07"]),
        ("On 3 June they met. He left in November.", ["1902-06-03", "1902-11"]),
        # a day gone by a little is told of another field, one gone by long is the next month's
        ("On 8 July they met. Varna fell on the 6th.", ["1902-07-08", "1902-07-06"]),
        ("On 28 July they met. Varna fell on the 6th.", ["1902-07-28", "1902-08-06"]),
        # what follows an evening or a night in the small hours is the next day's
        ("On the night of 16 July they met. At 3 a.m. he left.", ["1902-07-16TNI", "1902-07-17T03:00"]),
        ("On 16 July they met. At 3 a.m. he left.", ["1902-07-16", "1902-07-16T03:00"]),
        ("On the night of 16 July they met. At 10 p.m. he left.", ["1902-07-16TNI", "1902-07-16T22:00"]),
        ("On 16 July they met. That night it rained. At dawn he left.",
         ["1902-07-16", "1902-07-16TNI", "1902-07-17TMO"]),
        # hours count from a time of day that was told, else say no more than the day
        ("At 10 a.m. on 5 July they met. Two hours later he left.", ["1902-07-05T10:00", "1902-07-05T12:00"]),
        ("At 11 p.m. on 5 July they met. Two hours later he left.", ["1902-07-05T23:00", "1902-07-06T01:00"]),
        ("On 5 July they met. Two hours later he left.", ["1902-07-05", "1902-07-05"]),
        ("At 10 a.m. on 5 July they met. He left two hours later than planned.", ["1902-07-05T10:00", "PT2H"]),
        # a stated day in brackets is what its sentence counts on from; a run and a second reckoning are not
        ("The treaty of Ulm (9 October 1906) won them the town, lost five years later.", ["1906-10-09", "1911"]),
        ("They came under Ward (1848–1879) and left two months later.", ["1848", "1879", "1902-07"]),
        ("On 30 August (10 September 1902) they met. Two days later he left.",
         ["1902-08-30", "1902-09-10", "1902-09-01"]),
        # the new year is the next, or the one just begun
        ("On 3 December they met. He left in the new year.", ["1902-12-03", "1903"]),
        ("On 3 January 1904 they met. It was calm into the new year.", ["1904-01-03", "1904"]),
        # today is nobody's day in a history
        ("In 1903 they met. In 1904 he left. The gate is there today.", ["1903", "1904", "PRESENT_REF"]),
        ("In December 1903 they won at Varna (6th) and Avay (11th to 13th).",
         ["1903-12", "1903-12-06", "1903-12-11", "1903-12-13"]),
        ("In December 1903 he came in (6th) and they met.", ["1903-12", "1903-12-06"]),
    ],
)  # fmt: skip
def test_the_telling_of_wars(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_a_last_year_in_two_figures() -> None:
    assert values("The war (1864–70) was long. It began in May 1864.")[:2] == ["1864", "1870"]
    assert values("They fought from 1914–18. It began in May 1914.")[:2] == ["1914", "1918"]
    assert values("It came in the 1998-99 season of May 1998.")[:2] == ["1998", "1998-05"]


def test_one_old_day_makes_a_text_without_a_date_a_history() -> None:
    assert values("The town fell on 3 May 1877. On 5 June they met.") == ["1877-05-03", "1877-06-05"]
    assert values("The town fell on 3 May 2017. On 5 June they met yesterday.")[1] != "2017-06-05"


def test_both_of_two_centuries() -> None:
    assert values("It changed hands in the 17th and 18th centuries.") == ["16", "17"]
    assert values("He came in third and fourth.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 209 they met.", ["BC0209"]),
        ("In the spring of 218 they met. In June he left.", ["BC0218-SP", "BC0218-06"]),
        ("They met in May 212.", ["BC0212-05"]),
        ("They met 209 ships.", []),
        ("They met in 20.", []),
    ],
)
def test_a_year_of_antiquity_without_its_era(text: str, expected: list[str]) -> None:
    assert values("The city was taken in 201 BC. " + text)[1:] == expected
    assert values(text)[:1] != ["BC0209"]
