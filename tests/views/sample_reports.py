"""The reports of the sample, who is in them, and how its records point at their characters."""

from __future__ import annotations

from datetime import date, datetime

from dateline.model import (
    ActorKind,
    Basis,
    Grain,
    Link,
    MergedActor,
    Moment,
    ReportCard,
    Source,
    Span,
    TitleHeld,
    content_id,
)

TEXTS: dict[str, str] = {
    "r-herald": (
        "Herring talks open in Bergen\n\n"
        "BERGEN — Icelandic Foreign Minister Sigríður Halldórsdóttir arrived in Bergen on Monday for talks with "
        "Prime Minister Kari Nordahl over the spring herring.\n\n"
        "“We have come to count fish, not boats,” Halldórsdóttir said at the quay. The two sides met for three hours "
        "and agreed to meet again within ten days.\n\n"
        "Norway detained the Icelandic trawler Hafsúla off Bodø last week, and fined its skipper. In 1996 the two "
        "countries signed the accord that both now call broken."
    ),
    "r-wire": (
        "Norway says trawler to be freed\n\n"
        "OSLO (North Sea Wire) — Norway will release the trawler Hafsúla on Friday, a senior official told Harbour "
        "Radio on condition of anonymity. Iceland’s coast guard said it had sent the patrol ship Týr towards the "
        "disputed waters over the weekend.\n\n"
        "Nordahl called the dispatch of the ship “a step in the wrong direction”. Iceland denied that the Týr carried "
        "marines. Two fishermen were hurt when a flare was fired from the Hafsúla, the official said."
    ),
    "r-mirror": (
        "Trawler to be freed, says Norway\n\n"
        "(North Sea Wire) — Norway will release the trawler Hafsúla on Friday, a senior official told Harbour Radio "
        "on condition of anonymity. Iceland’s coast guard said it had sent the patrol ship Týr towards the disputed "
        "waters over the weekend."
    ),
    "r-radio": (
        "ANCHOR: Good evening. The Hafsúla is free tonight, two days late.\n\n"
        "REPORTER: It left Bodø on Sunday, its skipper told us by telephone. Three fishermen were hurt in the episode, "
        "by his count. He says: “Nobody asked us a single question.”\n\n"
        "ANCHOR: And the second meeting?\n\n"
        "REPORTER: Put off. Oslo asked on Thursday for more time, and Reykjavík accepted. A letter from Halldórsdóttir "
        "was delivered to the prime minister’s office in mid-March; we are told it is a warm one."
    ),
    "r-hostile": (
        "<script>alert('cod')</script> & [bold]\"Cod\"[/bold] war\n\n"
        "Greenpeace activists blockaded the fish market of Ålesund in early April, and the police cleared it the same "
        "day.\n\nThe union said it would strike if the quota fell by more than a tenth. \x1b[31mRed\x1b[0m flags flew "
        "over the harbour, and =HYPERLINK(\"http://example.invalid\") was painted on a wall, the mayor’s office said."
    ),
    "r-arabic": (
        "النرويج وأيسلندا: محادثات الرنجة\n\n"
        "قالت رئيسة الوزراء كاري نوردال إن بلادها «لن ترسل سفنا حربية». The Faroe Islands offered to host the second "
        "meeting, the paper wrote, citing diplomats in Tórshavn."
    ),
    "r-note": (
        "Undated note from the archive of the harbour office.\n\n"
        "The quota was cut by nine per cent. Iceland refused to sign. "
        "An envoy carried a message from Reykjavík to Oslo."
    ),
    "r-paper": (
        "Iceland and Norway sign herring accord\n\n"
        "TÓRSHAVN — Halldórsdóttir and Nordahl signed a new herring accord here on 2 May, ending a dispute of three "
        "months. Nordahl promised to refund the fine. “A good catch for both,” said Halldórsdóttir.\n\n"
        "The accord had been expected in Bergen. Iceland will open its waters by the end of the year, and may join the "
        "joint patrol in summer 2025."
    ),
    "r-week": (
        "What remains of the herring dispute\n\n"
        "The fine has not been refunded, the skipper’s lawyer told The Fjord Herald. Opposition members in the "
        "Storting criticised the accord throughout May. Iceland has been reopening its ports since 10 May, and catches "
        "fell in the 1990s after an accord like it."
    ),
}  # fmt: skip


def _card(
    id_: str, outlet: str | None, headline: str | None, published: date | datetime | None, **more: str | None
) -> ReportCard:
    return ReportCard(
        id=id_,
        location=more.get("location") or f"reports/{id_[2:]}.txt",
        outlet=outlet,
        headline=headline,
        byline=("Astrid Vik",) if id_ == "r-herald" else (),
        language="ar" if id_ == "r-arabic" else "en",
        published=published,
        updated=None,
        place="Bergen" if id_ == "r-herald" else None,
        copy_of=more.get("copy_of"),
    )


REPORTS = (
    _card("r-herald", "The Fjord Herald", "Herring talks open in Bergen", date(2024, 3, 5)),
    _card("r-wire", "North Sea Wire", "Norway says trawler to be freed", datetime(2024, 3, 6, 14, 30)),
    _card("r-mirror", "Reykjavík Mirror", "Trawler to be freed, says Norway", date(2024, 3, 7), copy_of="r-wire"),
    _card(
        "r-radio", "Harbour Radio", None, date(2024, 3, 18), location="https://radio.example.invalid/evening?a=1&b=2"
    ),
    _card("r-hostile", "Coast & Cod", "<script>alert('cod')</script> & [bold]\"Cod\"[/bold] war", date(2024, 4, 6)),
    _card("r-arabic", "صحيفة الميناء", "النرويج وأيسلندا: محادثات الرنجة", date(2024, 3, 20)),
    _card("r-note", None, None, None, location="javascript:alert(1)/note.txt"),
    _card("r-paper", "Tórshavn Post", "Iceland and Norway sign herring accord", date(2024, 5, 3)),
    _card("r-week", "The Fjord Herald", "What remains of the herring dispute", date(2024, 6, 2)),
)

SIGRIDUR, NORDAHL, ICELAND, NORWAY, FAROES, SKIPPER, GREENPEACE, UNION, OFFICIAL, POLICE, STORTING = (
    content_id("ac", name)
    for name in ("sigridur", "nordahl", "iceland", "norway", "faroes", "skipper", "green", "union", "off", "pol", "st")
)


def interval(
    low: date | datetime | None, high: date | datetime | None, basis: Basis, reason: str, grain: Grain = Grain.DAY
) -> Moment:
    return Moment(earliest=low, latest=high, grain=grain, basis=basis, reason=reason)


ACTORS = (
    MergedActor(
        SIGRIDUR, "Sigríður Halldórsdóttir", ActorKind.PERSON, "ISL", ("GOV",), ("Halldórsdóttir",),
        (TitleHeld("Foreign Minister", "ISL", interval(date(2024, 3, 5), date(2024, 5, 3), Basis.PUBLICATION, "")),),
        9, 4, ("a-0000000000000001",),
    ),
    MergedActor(
        NORDAHL, "Kari Nordahl", ActorKind.PERSON, "NOR", ("GOV",), ("Nordahl", "كاري نوردال"),
        (TitleHeld("Prime Minister", "NOR", interval(date(2024, 3, 5), date(2024, 5, 3), Basis.PUBLICATION, "")),),
        8, 4, ("a-0000000000000002",),
    ),
    MergedActor(ICELAND, "Iceland", ActorKind.COUNTRY, "ISL", ("GOV",), ("Reykjavík",), (), 9, 5),
    MergedActor(NORWAY, "Norway", ActorKind.COUNTRY, "NOR", ("GOV",), ("Oslo", "النرويج"), (), 11, 6),
    MergedActor(FAROES, "Faroe Islands", ActorKind.COUNTRY, "FRO", ("GOV",), (), (), 1, 1),
    MergedActor(SKIPPER, "the skipper of the Hafsúla", ActorKind.PERSON, "ISL", ("CVL",), (), (), 4, 3),
    MergedActor(GREENPEACE, "Greenpeace", ActorKind.ORGANISATION, "NGO", ("CVL",), (), (), 1, 1),
    MergedActor(UNION, "the fishermen’s union", ActorKind.ORGANISATION, "NOR", ("LAB",), (), (), 1, 1),
    MergedActor(OFFICIAL, "a senior official", ActorKind.PERSON, "NOR", ("GOV",), (), (), 3, 2),
    MergedActor(POLICE, "Norwegian police", ActorKind.ORGANISATION, "NOR", ("COP",), (), (), 1, 1),
    MergedActor(STORTING, "opposition members in the Storting", ActorKind.GROUP, "NOR", ("LEG", "OPP"), (), (), 1, 1),
)  # fmt: skip


def source(report: str, quote: str, *chain: Link) -> Source:
    """A source whose span is where the quote stands."""
    start = TEXTS[report].index(quote)
    span = Span(start, start + len(quote))
    return Source(report, content_id("e", report, start, quote), span, quote, chain)


def voice(report: str) -> Link:
    """A report's own voice."""
    return Link(who=next(r.outlet for r in REPORTS if r.id == report) or "the report")


def said_by(report: str, who: str, actor: str | None = None, *, named: bool = True) -> Link:
    start = TEXTS[report].find(who)
    span = Span(start, start + len(who)) if start >= 0 else None
    return Link(who=who, actor=actor, named=named, described_as=None if named else who, span=span)
