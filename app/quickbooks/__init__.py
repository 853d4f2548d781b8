"""QuickBooks Online: sign-in, tokens, requests, faults, and purchase orders as JSON (qbo-api.md)."""
