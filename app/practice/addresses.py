"""Where a practice company is reached, and how that is written down for others."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from app.practice.oauth.client import ClientKeys


@dataclass(frozen=True)
class Addresses:
    """All addresses of one running practice company. ``api_base`` is what stands before ``/v3/company/…``."""

    api_base: str
    authorize_url: str
    token_url: str
    revoke_url: str
    discovery_url: str
    userinfo_url: str
    home_url: str
    control_url: str
    client_id: str
    client_secret: str
    feed_url: str = ""  # the sample shop as a web feed
    feed_token: str = ""

    @classmethod
    def on(cls, base: str, keys: ClientKeys, feed_token: str = "") -> Addresses:
        return cls(
            api_base=base,
            authorize_url=f"{base}/connect/oauth2",
            token_url=f"{base}/oauth2/v1/tokens/bearer",
            revoke_url=f"{base}/v2/oauth2/tokens/revoke",
            discovery_url=f"{base}/.well-known/openid_sandbox_configuration",
            userinfo_url=f"{base}/v1/openid_connect/userinfo",
            home_url=f"{base}/app/homepage",
            control_url=f"{base}/practice/control",
            client_id=keys.client_id,
            client_secret=keys.client_secret,
            feed_url=f"{base}/practice/feed",
            feed_token=feed_token,
        )

    def to_json(self) -> dict[str, str]:
        return asdict(self)

    @classmethod
    def from_text(cls, text: str) -> Addresses | None:
        """Read what ``to_json`` wrote; None when it is something else."""
        try:
            return cls(**json.loads(text))
        except (ValueError, TypeError):
            return None
