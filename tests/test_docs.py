"""The documents name every command, option and setting, and say nothing of what is not there."""

from __future__ import annotations

import argparse
import re
import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

from dateline.cli.arguments import parser
from dateline.settings import Settings

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
TOLD = README + (ROOT / "docs" / "house.md").read_text(encoding="utf-8")


def commands() -> dict[str, argparse.ArgumentParser]:
    (choices,) = [a.choices for a in parser()._actions if isinstance(a, argparse._SubParsersAction)]
    return dict(choices)


@pytest.mark.parametrize("name", commands())
def test_the_readme_names_every_command(name: str) -> None:
    assert re.search(rf"`(dateline )?{name}\b", README)


def test_the_readme_names_no_command_that_is_not_there() -> None:
    assert set(re.findall(r"`dateline ([a-z]+)", README)) <= set(commands())


def test_every_option_has_help_and_the_common_ones_are_told() -> None:
    for command in commands().values():
        for action in command._actions:
            assert action.help, action
    for option in ("--since", "--until", "--actor", "--type", "--status", "--story", "--format", "--html", "--store"):
        assert option in README


def test_the_commands_that_take_tables_are_named() -> None:
    taking = {name for name, command in commands().items() if "--lexicon" in command.format_help()}
    for page in (README, (ROOT / "docs" / "lexicon.md").read_text(encoding="utf-8")):
        (told,) = re.findall(r"`--lexicon DIR` \(of ([^)]+)\)", page)
        assert set(re.findall(r"`(\w+)`", told)) == taking


def test_a_type_is_written_in_the_help_as_it_is_shown() -> None:
    told = commands()["show"].format_help()
    assert "CONSULT.visit" in told
    assert "/visit" not in told


def test_what_the_readme_has_you_write_is_not_taken_into_the_repository() -> None:
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").split()
    for page in re.findall(r"--html (\S+)`?$", README, re.MULTILINE):
        assert f"/*{Path(page).suffix}" in ignored


def test_every_setting_says_what_it_is() -> None:
    source = (ROOT / "src" / "dateline" / "settings.py").read_text(encoding="utf-8")
    for field in fields(Settings):
        assert re.search(rf'    {field.name}: .*\n    """', source), field.name


def test_links_inside_the_repository_lead_somewhere() -> None:
    for page in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_the_pins_are_the_same_everywhere() -> None:
    pin = re.compile(r"^([a-z0-9._-]+)==([^ \\;\n]+)", re.MULTILINE)
    development = set(pin.findall((ROOT / "requirements-dev.txt").read_text(encoding="utf-8")))
    assert set(pin.findall((ROOT / "requirements.txt").read_text(encoding="utf-8"))) <= development
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    constraints = "\n".join(project["tool"]["uv"]["constraint-dependencies"])
    assert set(pin.findall(constraints)) == development


def test_uv_says_nothing_of_its_own_at_every_command() -> None:
    """`compile-bytecode` has `uv run` print a line each time; Python keeps what it compiled by itself."""
    for name in ("pyproject.toml", "docs/pins.py"):
        assert "compile-bytecode" not in (ROOT / name).read_text(encoding="utf-8"), name


def test_the_pins_name_no_registry() -> None:
    for name in ("requirements.txt", "requirements-dev.txt", "pyproject.toml"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert not re.search(r"https?://|--index|--find-links", text), name
    assert "uv.lock" in (ROOT / ".gitignore").read_text(encoding="utf-8").split()
