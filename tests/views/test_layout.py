from hypothesis import given
from hypothesis import strategies as st

from dateline.views.layout import Cell, columns_of, laid_out, wrapped

WORDS = st.text(alphabet="ab漢e\u0301 ", max_size=60).map(lambda s: " ".join(s.split()))


@given(WORDS, st.integers(2, 30))
def test_no_line_is_wider_and_no_character_is_lost(text: str, width: int) -> None:
    lines = wrapped([(text, "")], width)
    joined = [" ".join(word for word, _ in pieces) for pieces in lines]
    assert all(columns_of(row) <= width for row in joined)
    assert "".join(joined).replace(" ", "") == text.replace(" ", "")


@given(st.lists(st.tuples(WORDS, st.integers(2, 20)), min_size=1, max_size=4))
def test_cells_stand_beside_each_other(parts: list[tuple[str, int]]) -> None:
    cells = [Cell((((text, "bold"),),), width) for text, width in parts]
    plain = list(laid_out(cells, colour=False))
    assert all(columns_of(row) <= sum(width for _, width in parts) + 2 * (len(parts) - 1) for row in plain)
    assert all(row == row.rstrip() for row in plain)
    painted = [row.replace("\x1b[1m", "").replace("\x1b[0m", "") for row in laid_out(cells, colour=True)]
    assert painted == plain


def test_columns_keep_their_place() -> None:
    cells = [Cell(((("one two", ""),),), 4), Cell(((("x", "red"), ("y", "red"), ("z", "")),), 9)]
    assert list(laid_out(cells, colour=True)) == ["one   \x1b[31mx y\x1b[0m z", "two"]
