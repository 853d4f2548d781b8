"""Every known trouble in one table: who must act, what is said, whether the program tries again, and a fix.

QuickBooks' faults (`faults`, refined by QuickBooks' words in `variants`), the network, Intuit's sign-in, and this
computer. The adapters look their texts up here, so what is documented is what is shown.
"""

from app.domain.known.faults import FAULTS
from app.domain.known.local import LOCAL
from app.domain.known.network import NETWORK
from app.domain.known.shopify import SHOPIFY
from app.domain.known.sign_in import SIGN_IN
from app.domain.known.table import Known, Who
from app.domain.known.variants import VARIANTS, variant_of

__all__ = [
    "ALL",
    "FAULTS",
    "LOCAL",
    "NETWORK",
    "SHOPIFY",
    "SIGN_IN",
    "VARIANTS",
    "Known",
    "Who",
    "variant_of",
]

#: The whole table, in the order of the help page.
ALL: tuple[Known, ...] = (
    *FAULTS.values(),
    *(variant.known for variant in VARIANTS),
    *NETWORK.values(),
    *SIGN_IN.values(),
    *LOCAL.values(),
    *SHOPIFY.values(),
)
