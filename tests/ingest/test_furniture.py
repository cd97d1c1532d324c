"""Furniture and captions, which are no news."""

from __future__ import annotations

import pytest

from tests.ingest.made import BODY, MORE, body_of, of_kind, parts, text

# ---------------------------------------------------------------- furniture


@pytest.mark.parametrize(
    "line",
    ["Advertisement", "ADVERTISEMENT", "Share this", "Story Continued Below", "Read more: Ministers meet in Lisbon",
     "Related: Talks in Oslo", "More:What next for the border?", "Follow us", "Follow Jane Roe on Twitter: @janeroe",
     "Copyright © 2018 Harbour Wire. All rights reserved.", "© 2018 Harbour Wire", "Photo : HARBOUR Pool",
     "Sign up for our newsletter", "Harbour Daily The letter of the day. Email Sign Up By signing up you agree.",
     "Talks falter, and hopes with them Read more", "Slideshow (9 Images)", "(Jane Roe/Reuters)", "___",
     "SEE ALSO: Crossing closed again", "ABSTRACT.", "FULL TEXT", "CORRECTION APPENDED",
     "Send tips to news@harbour.example.",
     "Content created by the Harbour Foundation is free to publishers.",
     "Play Video 1:10 Ministers shake hands – video", "1 of 14"],
)  # fmt: skip
def test_furniture_between_paragraphs(line: str) -> None:
    report = text(f"{BODY}\n\n{line}\n\n{MORE}")
    assert parts(report) == [("body", None, BODY), ("boilerplate", None, line), ("body", None, MORE)]


@pytest.mark.parametrize(
    "line",
    ["Read more than the first page of the treaty, he said.", "Sign up for the army has doubled, the ministry said.",
     "Related charges were dropped.", "Share prices fell.", "Home", "Watch out, he said.", "Key developments:",
     "Advertisement revenue fell by a third.", "The photograph: a bridge, and nobody on it.", "And",
     "More on this was to follow, she said.", "Video of the strike was shown on state television.",
     "Copyright was what they quarrelled over.", "Follow the money, the minister said on Monday.",
     "Abstract art filled the hall, and nobody came.", "Send tips up to five coins, the waiter said.",
     "Content created by readers was removed, the ministry said."],
)  # fmt: skip
def test_news_is_never_furniture(line: str) -> None:
    if line == "Home":
        line = "Home Office"
    report = text(f"{BODY}\n\n{line}\n\n{MORE}")
    assert parts(report) == [("body", None, f"{BODY}\n\n{line}\n\n{MORE}")]


@pytest.mark.parametrize("label", ["More:", "Read more:", "Related:"])
def test_titles_after_a_label_are_links(label: str) -> None:
    first, second = "Ministers meet in Lisbon", "Why the old bridge had to go at last"
    third = "What the new ferry means for the islands"
    report = text(f"{BODY}\n\n{label} {first}\n\n{second}\n\n{third}\n\n{MORE}")
    assert parts(report)[1] == ("boilerplate", None, f"{label} {first}\n\n{second}\n\n{third}")
    one = text(f"{BODY}\n\n{label} {first}\n\n{second}\n\n{MORE}")  # the second may head what follows
    assert parts(one)[1] == ("boilerplate", None, f"{label} {first}")
    alone = text(f"{BODY}\n\n{label}\n\n{first}\n\n{second}\n\n{MORE}")
    assert parts(alone)[1] == ("boilerplate", None, f"{label}\n\n{first}\n\n{second}")


def test_a_subheading_after_a_link_is_the_reports_own() -> None:
    report = text(f"{BODY}\n\nRead more: Ministers meet in Lisbon\n\nA bridge falls\n\n{MORE}")
    assert parts(report)[1] == ("boilerplate", None, "Read more: Ministers meet in Lisbon")
    assert parts(report)[2][0] == "body"


def test_links_under_a_heading_are_furniture_until_news_goes_on() -> None:
    report = text(
        f"{BODY}\n\nRelated News\n\nTalks in Oslo\n\nFishing fleet returns\n\n{MORE}\n\nEditor's Pick\n\nA walk"
    )
    assert parts(report) == [
        ("body", None, BODY),
        ("boilerplate", None, "Related News\n\nTalks in Oslo\n\nFishing fleet returns"),
        ("body", None, MORE),
        ("boilerplate", None, "Editor's Pick\n\nA walk"),
    ]


# ---------------------------------------------------------------- captions


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("Image copyright Harbour Pool Image caption The crossing was closed", "The crossing was closed"),
        ("Facebook Twitter Pinterest The ministers shake hands. Photograph: Jane Roe/AP", "The ministers shake hands."),
        ("Enlarge this image toggle caption The crossing in June. Jane Roe/AP", "The crossing in June."),
        ("The ministers in Lisbon, June 11, 2018. REUTERS/Jane Roe", "The ministers in Lisbon, June 11, 2018."),
        ("The ministers in Lisbon on Monday. (AP Photo/Jane Roe)", "The ministers in Lisbon on Monday."),
        ("FILE PHOTO: The crossing in winter. Jane Roe/Pool via REUTERS", "The crossing in winter."),
        ("The crossing on Monday. Photo: Jane Roe/AFP/Getty Images", "The crossing on Monday."),
    ],
)  # fmt: skip
def test_captions_without_lead_and_credit(line: str, caption: str) -> None:
    report = text(f"{BODY}\n\n{line}\n\n{MORE}")
    assert of_kind(report, "caption") == [caption]
    assert body_of(report) == f"{BODY}\n\n{MORE}"


def test_a_lead_with_nothing_but_credits() -> None:
    report = text(f"{BODY}\n\nEnlarge this image toggle caption Jane Roe/AP Jane Roe/AP\n\n{MORE}")
    assert of_kind(report, "boilerplate") == ["Enlarge this image toggle caption Jane Roe/AP Jane Roe/AP"]


def test_a_gallery_in_one_line() -> None:
    line = "Photos: In Lisbon A bridge. Hide Caption 1 of 2 Photos: In Lisbon Two ministers. Hide Caption 2 of 2"
    report = text(f"{BODY}\n\n{line}\n\n{MORE}")
    assert of_kind(report, "caption") == ["A bridge.", "Two ministers."]


def test_a_sentence_that_ends_in_an_agency_is_news() -> None:
    line = "The ministers had reached a deal, an official in the capital told Reuters"
    assert of_kind(text(f"{BODY}\n\n{line}\n\n{MORE}"), "caption") == []
