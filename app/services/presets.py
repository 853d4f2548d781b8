"""What the connect wizard starts with, and which values are in force: set here, typed, stored, or our own."""

from __future__ import annotations

from dataclasses import replace

from app.domain.books import Environment
from app.domain.errors import AppError, UserMustAct
from app.domain.redirects import redirect_problem
from app.services.connect_parts import ConnectDefaults, ConnectRequest, ConnectTools
from app.sync.ports import SettingsStore


class Presets:
    """Settings file (managed) before variables, typed values before stored ones; for keys, typed before variables."""

    def __init__(self, tools: ConnectTools, settings: SettingsStore) -> None:
        self._tools = tools
        self._settings = settings

    def defaults(self) -> ConnectDefaults:
        """What the dialog starts with. Probes the place for secrets, which may ask the person to unlock it."""
        tools = self._tools
        connection = self._settings.connection()
        required = tools.required_environment()
        fixed = bool(required and tools.managed_by)
        last = Environment(connection.environment) if connection else tools.preset_environment()
        name, problem = "", ""
        try:
            name = tools.probe_keyring(Environment.PRODUCTION)
        except AppError as error:
            problem = error.sentence
        return ConnectDefaults(
            required if required and fixed else last,
            {each: self._client_id(each) for each in Environment},
            name,
            problem,
            {each: self.redirect(each) or self._usual_redirect(each) for each in Environment},
            frozenset(each for each in Environment if tools.preset_redirect(each)),
            frozenset(each for each in Environment if all(tools.preset_keys(each))),
            tools.managed_by,
            environment_fixed=fixed,
            place=tools.place.kind,
            secret_file_exists=tools.place.file_exists,
            own_redirects=tools.own_redirects(),
        )

    def check_environment(self, environment: Environment) -> None:
        """A computer that is set to one environment connects to no other; practising is always allowed.

        Raises:
            UserMustAct: another environment is set.
        """
        required = self._tools.required_environment()
        if required in (None, environment) or environment is Environment.PRACTICE:
            return
        assert required is not None
        raise UserMustAct(
            "Another environment is set",
            f"This computer is set to {required.label} ({self._tools.managed_by or 'QUICKBOOKS_ENV'}).",
            f"Choose {required.label}, or have the setting changed.",
        )

    def with_keys(self, request: ConnectRequest) -> ConnectRequest:
        """The request with the keys that are in force.

        Raises:
            UserMustAct: there are none.
        """
        if request.environment is Environment.PRACTICE:
            return request
        client_id, secret = self._tools.preset_keys(request.environment)
        typed = bool(request.client_id and request.client_secret)
        if client_id and secret and (self._tools.managed_by or not typed):
            return replace(request, client_id=client_id, client_secret=secret)
        if not typed:
            raise UserMustAct(
                "The keys are missing", "QuickBooks needs a client id and secret.", "Fill both in."
            )
        return request

    def redirect(self, environment: Environment, typed: str = "") -> str:
        """The redirect address in force, "" for this computer's own."""
        preset = self._tools.preset_redirect(environment)
        return preset or typed or self._settings.value(_redirect_key(environment))

    def checked_redirect(self, environment: Environment, typed: str) -> str:
        """The same, or the reason why Intuit would refuse it.

        Raises:
            UserMustAct: it cannot be used.
        """
        address = self.redirect(environment, typed)
        problem = redirect_problem(environment, address)
        if not problem:
            return address
        advice = (
            "Host the page from resources/redirect on a website of yours, register its https address at Intuit, "
            "and enter it here or in QUICKBOOKS_REDIRECT_URI."
            if environment is Environment.PRODUCTION
            else "Correct it, or leave it empty to use this computer's own."
        )
        raise UserMustAct("The redirect address cannot be used", problem, advice)

    def remember(self, environment: Environment, client_id: str, redirect_uri: str) -> None:
        """What was typed, so that it need not be typed again. The secret is never here."""
        if client_id:
            self._settings.set_value(_client_id_key(environment), client_id)
        typed = redirect_uri.strip()
        if typed and environment is not Environment.PRACTICE:
            self._settings.set_value(_redirect_key(environment), typed)

    def _client_id(self, environment: Environment) -> str:
        preset = self._tools.preset_keys(environment)[0]
        return preset or self._settings.value(_client_id_key(environment))

    def _usual_redirect(self, environment: Environment) -> str:
        return "" if environment is Environment.PRODUCTION else self._tools.own_redirects()[0]


def _client_id_key(environment: Environment) -> str:
    return f"client_id.{environment.value}"


def _redirect_key(environment: Environment) -> str:
    return f"redirect_uri.{environment.value}"
