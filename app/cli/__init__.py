"""The same job without a window. Exit codes: 0 done, 1 something needs a person, 2 could not run."""

from app.cli.main import run

__all__ = ["run"]
