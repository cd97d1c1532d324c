import io
from dataclasses import replace

import pytest
from rich.cells import cell_len

from dateline.model import Chronology, Support
from dateline.views.counts import closing, contents
from dateline.views.entries import borne_by
from dateline.views.index import Kind, records
from dateline.views.plain import counted, line, listed, shortened
from dateline.views.render import show
from tests.views import sample
from tests.views.golden import printed, shown


@pytest.mark.parametrize("width", [40, 80, 120, 200])
@pytest.mark.parametrize("kind", list(Kind))
def test_no_line_is_wider_than_the_terminal(width: int, kind: Kind) -> None:
    assert max(cell_len(row) for row in printed(kind, width=width).splitlines()) <= width


def test_colour_goes_to_a_terminal_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    def in_terminal() -> str:
        out = Terminal()
        show(sample.chronology(), out, width=80)
        return out.getvalue()

    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b[36m" in in_terminal()
    assert "\x1b" not in printed()
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[36m" not in in_terminal()


@pytest.mark.parametrize("kind", list(Kind))
def test_what_reports_say_moves_no_cursor_and_styles_nothing(kind: Kind) -> None:
    text = printed(kind)
    assert not [c for c in text if (ord(c) < 0x20 and c != "\n") or 0x7F <= ord(c) < 0xA0]


def test_rich_markup_in_a_headline_is_only_text() -> None:
    assert '[bold]"Cod"[/bold]' in printed(Kind.REPORTS, width=200)


@pytest.mark.parametrize("kind", list(Kind))
def test_every_record_is_there(kind: Kind) -> None:
    chronology = shown()
    text = printed(kind, width=200)
    for record in records(chronology, kind):
        assert record.id[:8] in text


def test_the_closing_line_counts_in_words() -> None:
    chronology = shown()
    assert closing(chronology, read=9, skipped=1, failed=2) == (
        "9 reports read, 1 skipped, 2 failed: "
        "29 events, 5 statements, 1 plan, 2 messages, 1 commitment and 3 conflicts."
    )
    assert contents(Chronology()) == "0 events, 0 statements, 0 plans, 0 messages and 0 conflicts"
    assert closing(replace(chronology, commitments=()), read=1).startswith("1 report read: 29 events")


def test_words() -> None:
    assert line("a\nb\x07\x1b[0m \u202egnp.exe \ud800") == "a b␇␛[0m gnp.exe \ufffd"
    assert shortened("one two three four", 12) == "one two…"
    assert shortened("x" * 30, 10) == "x" * 9 + "…"
    assert listed(["a", "b", "c", "d"], most=2) == "a, b and 2 more"
    assert [listed(["a", "b", "c"][:n]) for n in range(4)] == ["", "a", "a and b", "a, b and c"]
    assert counted(1204, "story", "stories") == "1,204 stories"
    assert borne_by(Support(1, 1)) == ""
    assert borne_by(Support(3, 1)) == "3 reports, 1 origin"
