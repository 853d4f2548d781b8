"""What a person does by hand is not done again by the program: errors of it must not say so."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from app.domain.errors import UserMustAct, WaitAndRetry


@contextmanager
def by_hand() -> Iterator[None]:
    """Turn "the program tries again" into "try again yourself".

    Raises:
        UserMustAct: in place of a `WaitAndRetry`, with its title, message and details.
    """
    try:
        yield
    except WaitAndRetry as error:
        what_to_do = "Check the internet connection, then try again in a moment."
        raise UserMustAct(error.title, error.message, what_to_do, error.details) from error
