"""Statements: who says what, through whom, with what force."""

from dateline.statements.stage import StatementStage

__all__ = ["StatementStage"]
