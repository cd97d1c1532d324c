"""Words that are one but for their endings, beside such as only begin alike."""

from __future__ import annotations

import pytest

from dateline.model.stems import same_stem


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("release", "release", True),
        ("imprison", "imprisonment", True),
        ("invite", "invitation", True),
        ("meet", "meeting", True),
        ("ban", "ban", True),
        ("ban", "banish", False),
        ("contact", "contract", False),
        ("commend", "command", False),
        ("condemn", "condition", False),
    ],
)
def test_one_stem(left: str, right: str, same: bool) -> None:
    assert same_stem(left, right) is same
    assert same_stem(right, left) is same
